/**
 * The clicks a digest can bring, for whoever listens. Values: of `showAll` the period's key, with the recipient where
 * the digest is shown elsewhere than it was posted, or `NOW` for one shown on request; of `showPast` both; of `monthReport` the month's key; of `report`
 * the task's number in a person's digest, the period's key in a channel's.
 */
export const DIGEST_ACTIONS = {
  showAll: "digest_show_all",
  showPast: "digest_show_past",
  monthReport: "digest_month_report",
  report: "progress_report",
} as const;

/** The value of a button under a digest that was made for one reader, of what is known now; a period's key may follow. */
export const NOW = "now";

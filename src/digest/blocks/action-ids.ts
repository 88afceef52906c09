/**
 * The clicks a digest can bring, for whoever listens. Values: of `showAll` the period's key; of `report` the
 * task's number in a person's digest, the period's key in a channel's.
 */
export const DIGEST_ACTIONS = { showAll: "digest_show_all", report: "progress_report" } as const;

/**
 * The weights of `spoken-of-weights.ts` for an English question about a task that only Chinese stands of: its words
 * are met through dictionaries, and prove less each. Fitted on the English questions of data/questions with the plan's
 * English and everyday words left out.
 */
export const ACROSS_WEIGHTS = {
  coverage: 1.79,
  lead: 0.39,
  english: 0,
  scoreInChinese: 0,
  scoreInEnglish: 2.06,
  lineScoreInChinese: 0,
  lineScoreInEnglish: 1.48,
  said: 2.4,
  unsaid: -0.55,
  constant: -11.06,
};

/** Above this chance the plan is taken to speak of what was asked. */
export const LIKELY_ACROSS = 0.85;

/** The same for a target being the figure that was asked for or claimed. */
export const ACROSS_TARGET_WEIGHTS = {
  coverage: 0.98,
  scoreInChinese: 0,
  scoreInEnglish: 2.67,
  taskIsFirst: 1.66,
  taskCoverage: 0.9,
  taskSpokenOf: 1.59,
  thingShare: 1.03,
  countsJust: 0,
  constant: -7.38,
};

/** Above this chance a target is taken for the figure meant. */
export const LIKELY_TARGET_ACROSS = 0.75;

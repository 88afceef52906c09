/**
 * The weights of `spoken-of-weights.ts` for an English question about a task that only Chinese stands of: its words
 * are met through dictionaries, and prove less each. Fitted on the English questions of data/questions with the plan's
 * English and everyday words left out.
 */
export const ACROSS_WEIGHTS = {
  coverage: 1.71,
  lead: 0.49,
  english: 0,
  scoreInChinese: 0,
  scoreInEnglish: 1.8,
  lineScoreInChinese: 0,
  lineScoreInEnglish: 1.56,
  said: 2.41,
  unsaid: -0.61,
  constant: -10.69,
};

/** Above this chance the plan is taken to speak of what was asked. */
export const LIKELY_ACROSS = 0.83;

/** The same for a target being the figure that was asked for or claimed. */
export const ACROSS_TARGET_WEIGHTS = {
  coverage: 0.91,
  scoreInChinese: 0,
  scoreInEnglish: 2.72,
  taskIsFirst: 1.67,
  taskCoverage: 0.83,
  taskSpokenOf: 1.56,
  thingShare: 0.97,
  countsJust: 0,
  constant: -7.39,
};

/** Above this chance a target is taken for the figure meant. */
export const LIKELY_TARGET_ACROSS = 0.75;

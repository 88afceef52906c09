/**
 * The weights of `spoken-of-weights.ts` for an English question about a task that only Chinese stands of: its words
 * are met through dictionaries, and prove less each. Fitted on the English questions of data/questions with the plan's
 * English and everyday words left out.
 */
export const ACROSS_WEIGHTS = {
  coverage: 1.84,
  lead: 0.37,
  english: 0,
  scoreInChinese: 0,
  scoreInEnglish: 2.01,
  lineScoreInChinese: 0,
  lineScoreInEnglish: 1.49,
  said: 2.38,
  unsaid: -0.53,
  constant: -11.05,
};

/** Above this chance the plan is taken to speak of what was asked. */
export const LIKELY_ACROSS = 0.83;

/** The same for a target being the figure that was asked for or claimed. */
export const ACROSS_TARGET_WEIGHTS = {
  coverage: 0.93,
  scoreInChinese: 0,
  scoreInEnglish: 2.67,
  taskIsFirst: 1.76,
  taskCoverage: 0.83,
  taskSpokenOf: 1.55,
  thingShare: 1,
  countsJust: 0,
  constant: -7.4,
};

/** Above this chance a target is taken for the figure meant. */
export const LIKELY_TARGET_ACROSS = 0.75;

/**
 * What each piece of evidence counts for and against a task being what was asked, in log-odds. Fitted by
 * `npm run bench -- evidence` on data/questions; run it again after a change to the search, and copy what it prints.
 */
export const WEIGHTS = {
  coverage: 5.55,
  lead: 0.53,
  english: -0.59,
  scoreInChinese: 2.32,
  scoreInEnglish: 1.3,
  lineScoreInChinese: 0.25,
  lineScoreInEnglish: 2.17,
  said: 2.86,
  unsaid: -0.86,
  constant: -15.01,
};

/** Above this chance the plan is taken to speak of what was asked. */
export const LIKELY = 0.75;

/** The same for a target being the figure that was asked for or claimed. */
export const TARGET_WEIGHTS = {
  coverage: 2.11,
  scoreInChinese: 1.69,
  scoreInEnglish: 2.95,
  taskIsFirst: 1.32,
  taskCoverage: 0.68,
  taskSpokenOf: 2.79,
  thingShare: 1.91,
  constant: -9.89,
};

/** Above this chance a target is taken for the figure meant. */
export const LIKELY_TARGET = 0.75;

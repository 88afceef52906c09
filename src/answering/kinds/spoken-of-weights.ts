/**
 * What each piece of evidence counts for and against a task being what was asked, in log-odds. Fitted by
 * `npm run bench -- evidence` on data/questions; run it again after a change to the search, and copy what it prints.
 */
export const WEIGHTS = {
  coverage: 5.34,
  lead: 0.56,
  english: -0.49,
  scoreInChinese: 2.36,
  scoreInEnglish: 1.33,
  lineScoreInChinese: 0.22,
  lineScoreInEnglish: 2.07,
  said: 2.92,
  unsaid: -0.91,
  constant: -14.93,
};

/** Above this chance the plan is taken to speak of what was asked. */
export const LIKELY = 0.75;

/** The same for a target being the figure that was asked for or claimed. */
export const TARGET_WEIGHTS = {
  coverage: 2.2,
  scoreInChinese: 1.62,
  scoreInEnglish: 2.88,
  taskIsFirst: 1.26,
  taskCoverage: 0.82,
  taskSpokenOf: 2.75,
  thingShare: 1.89,
  constant: -9.81,
};

/** Above this chance a target is taken for the figure meant. */
export const LIKELY_TARGET = 0.75;

/**
 * What each piece of evidence counts for and against a task being what was asked, in log-odds. Fitted by
 * `npm run bench -- evidence` on data/questions; run it again after a change to the search, and copy what it prints.
 */
export const WEIGHTS = {
  coverage: 5.23,
  lead: 0.73,
  english: -0.96,
  scoreInChinese: 2.63,
  scoreInEnglish: 2.64,
  lineScoreInChinese: 0.19,
  lineScoreInEnglish: 1.36,
  said: 3,
  unsaid: -0.83,
  constant: -15.8,
};

/** Above this chance the plan is taken to speak of what was asked. */
export const LIKELY = 0.7;

/** The same for a target being the figure that was asked for or claimed. */
export const TARGET_WEIGHTS = {
  coverage: 1.18,
  scoreInChinese: 2.17,
  scoreInEnglish: 3.19,
  taskIsFirst: 2.34,
  taskCoverage: 0.45,
  taskSpokenOf: 2.44,
  thingShare: 2.85,
  countsJust: 1.82,
  constant: -11.1,
};

/** Above this chance a target is taken for the figure meant. */
export const LIKELY_TARGET = 0.7;

/** What steers a whole trial. */
export type TrialControls = {
  /** Moves the trial's clock and tells everybody; false when the instant lies in the past. */
  moveClock(to: Date): boolean;
  /** Everything as at the start. */
  reset(): void;
};

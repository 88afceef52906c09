/** What a reader said of an answer, kept with the question and the answer for the scorecard. */
export type Feedback = {
  question: string;
  answer: string;
  outcome: string;
  verdict: string;
  person: string;
  givenAt: Date;
};

export type FeedbackStore = { add(feedback: Feedback): Promise<void>; list(): Promise<Feedback[]> };

import type { App } from "@slack/bolt";
import type { Logger } from "pino";
import type { ClaimStore } from "../../conversation/claim.ts";
import type { Conversation } from "../../conversation/conversation.ts";
import type { FeedbackStore } from "../../conversation/feedback.ts";
import type { Digests } from "../../digest/digests.ts";
import type { DigestFacts } from "../../digest/facts/facts.ts";
import type { Period } from "../../digest/periods/period.ts";
import type { DigestOverview } from "../../digest/subscriptions/overview.ts";
import type { Subscriptions } from "../../digest/subscriptions/subscriptions.ts";
import type { Language } from "../../language/detect-language.ts";
import type { EnglishPlan } from "../../plan/english.ts";
import type { Plan, Target } from "../../plan/plan.ts";
import type { Entry } from "../../progress/entries/entry.ts";
import type { Ledger } from "../../progress/ledger/ledger.ts";
import type { Administration } from "../../progress/responsibility/administration.ts";
import type { Lights } from "../../progress/standing/lights.ts";
import type { TaskStanding } from "../../progress/standing/standing.ts";
import type { Reminders } from "../../reminders/reminders.ts";
import type { Homes } from "../homes.ts";
import type { PersonDirectory } from "../people.ts";
import type { Wait } from "../post-once.ts";

/** What the listeners are given: use cases, never stores of their own. */
export type ListenerDependencies = {
  app: App;
  plan: Plan;
  targets: Target[];
  english: EnglishPlan;
  /** The colours of the paces. */
  lights: Lights;
  conversation: Conversation;
  ledger: Ledger;
  administration: Administration;
  /** Slack user ids of those who may change owners and policy. */
  administrators: readonly string[];
  claims: ClaimStore;
  feedback: FeedbackStore;
  digest: {
    current(): Promise<DigestFacts>;
    /** The facts of a week, month or half-year, as far as it has come. */
    ofPeriod(period: Period): Promise<DigestFacts>;
    inWords: Digests["inWords"];
  };
  subscriptions: Subscriptions;
  overview: DigestOverview;
  reminders: Reminders;
  standings(): Promise<TaskStanding[]>;
  /** Which plan is in use and what answers now, line by line. */
  status(language: Language): Promise<string[]>;
  /** The ledger as a file to hand over, as it stands now. */
  ledgerFile(language: Language): Promise<{ name: string; content: Buffer }>;
  /** The report of a period as a Word document. */
  reportFile(period: Period, language: Language): Promise<{ name: string; content: Buffer }>;
  /** The plan's whole ledger, voided entries too. */
  history(): Promise<Entry[]>;
  people: PersonDirectory;
  homes: Homes;
  now: () => Date;
  wait: Wait;
  logger: Logger;
};

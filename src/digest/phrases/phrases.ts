import type { Language } from "../../language/detect-language.ts";
import type {
  AttentionReason,
  CountedAs,
  NotableItem,
  QuantityFacts,
  Revision,
} from "../facts/fact-items.ts";
import type { DigestFacts } from "../facts/facts.ts";

/** How the plan and its parts are called in the digest's language. */
export type Naming = {
  planTitle: string;
  titleOf: (task: number) => string;
  /** What a target counts or asks to be issued ("体育设施"); null where the language has no words for it. */
  subjectOf: (targetId: string, inPlan: string) => string | null;
};

/** Where a reader finds what a list leaves out: in the thread under it, behind its button, or further down. */
export type RestIn = "thread" | "button" | "below";

/** Where a digest's words stand: what it is a digest of, whether it was sent after its hour, and what goes with it. */
export type Situation = { facts: DigestFacts; naming: Naming; late: boolean; rest: RestIn };

/** A language of the digest: every word in it that is not a name, a title or somebody's own words. */
export type Phrases = {
  language: Language;
  /** Between list items, between a label and what follows, and around an aside. */
  semicolon: string;
  comma: string;
  colon: string;
  aside: (text: string) => string;
  quoted: (text: string) => string;
  /** A thing and what is said of it: "体育设施15/40处", "sports facilities, 15 of 40". */
  labelled: (subject: string | null, said: string) => string;

  heading: (situation: Situation) => string;
  /** The heading of a person's own digest. */
  personalHeading: (situation: Situation, name: string) => string;
  /** The period's days, the cut-off, and what is unusual about them. */
  dates: (situation: Situation) => string;
  /** "6月24日", "24 June". */
  day: (day: string) => string;
  /** "30.加快体育设施建设", "30. Speed up the building of sports facilities". */
  task: (number: number, title: string) => string;
  statusName: Record<CountedAs, string>;
  status: (name: CountedAs, count: number, change: number) => string;
  reported: (facts: DigestFacts) => string;
  quiet: (facts: DigestFacts) => string;

  needsAttention: (total: number, shown: number, rest: RestIn) => string;
  reason: (reason: AttentionReason) => string;
  noOwner: string;
  /** For a task whose owners are known and whose department is not. */
  noDepartment: string;

  quantities: string;
  /** "15/40处", "95%（目标≥97%）". */
  progress: (quantity: QuantityFacts) => string;
  /** "本周+3处", "比序时进度少4.2处"; empty where nothing is to be said. */
  quantityNotes: (quantity: QuantityFacts, facts: DigestFacts) => string[];
  gained: (quantity: QuantityFacts) => string;
  notReportedYet: string;

  notable: string;
  achievement: (item: NotableItem, subject: string | null) => string;
  dueSoon: string;
  dueOn: (day: string, daysLeft: number) => string;
  notReported: (total: number, facts: DigestFacts) => string;
  /** "其中27项从未上报", behind what is not reported; `total`: how many that is. */
  neverReported: (never: number, total: number) => string;
  departmentCount: (department: string | null, count: number) => string;
  department: (department: string | null) => string;
  taskNumbers: (numbers: number[]) => string;
  revisions: (count: number, rest: RestIn) => string;
  revisionsHeading: string;
  revision: (revision: Revision) => string;
  more: (count: number, rest: RestIn) => string;

  /** What is owed; `others`: how many tasks that were reported on are listed below it. */
  owed: (count: number, others: number, facts: DigestFacts) => string;
  nothingOwed: (facts: DigestFacts) => string;

  tableHeading: string;
  tableColumns: {
    number: string;
    task: string;
    owner: string;
    status: string;
    progress: string;
    gained: string;
    lastReported: string;
  };
  buttons: { showAll: string; report: string };
};

import type { Logger } from "pino";
import { type AnswerQuestion, createAnswerer } from "./answering/answer-question.ts";
import type { Sources } from "./answering/sources.ts";
import { calendarKnown, dayIn, isWorkingDay, PLAN_ZONE } from "./calendar/working-days.ts";
import type { Config } from "./config.ts";
import { type Conversation, createConversation } from "./conversation/conversation.ts";
import type { ReceivedStore } from "./conversation/received.ts";
import { createAuditStore } from "./database/audit-store.ts";
import { createClaimStore } from "./database/claim-store.ts";
import { createEntryStore } from "./database/entry-store.ts";
import { createFeedbackStore } from "./database/feedback-store.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { createPendingStore } from "./database/pending-store.ts";
import { createPlanStore } from "./database/plan-store.ts";
import { createReceivedStore } from "./database/received-store.ts";
import { createRunStore } from "./database/run-store.ts";
import { createSubscriptionStore } from "./database/subscription-store.ts";
import { createThreadMemoryStore } from "./database/thread-memory-store.ts";
import { createDigests, type DigestParts, type Digests } from "./digest/digests.ts";
import { createDigestOverview, type DigestOverview } from "./digest/overview.ts";
import { parseSchedule } from "./digest/parse-schedule.ts";
import type { WriteProse } from "./digest/prose.ts";
import type { RunStore } from "./digest/run-store.ts";
import type { WeeklySchedule } from "./digest/schedule.ts";
import type { SubscriptionStore } from "./digest/subscription-store.ts";
import { createSubscriptions, type Subscriptions } from "./digest/subscriptions.ts";
import { DubanError } from "./errors.ts";
import type { EndpointVectors } from "./model/embeddings/endpoint-vectors.ts";
import { type Answers, createAnswers } from "./model-answers.ts";
import { createProse } from "./model-prose.ts";
import { createVectors } from "./model-vectors.ts";
import { type EnglishPlan, NO_ENGLISH, readEnglish } from "./plan/english.ts";
import { toStoredPlan } from "./plan/import-plan.ts";
import { parsePlan } from "./plan/parse-plan.ts";
import { type Plan, type Target, tasksOf } from "./plan/plan.ts";
import { targetsOf } from "./plan/targets/targets-of.ts";
import { NO_WORDS, type PlanWords, readWords } from "./plan/words.ts";
import { readPlanFolder } from "./plan-folder.ts";
import { type Administration, createAdministration } from "./progress/administration.ts";
import { createLedger } from "./progress/create-ledger.ts";
import type { EntryStore } from "./progress/entry-store.ts";
import type { LedgerParts } from "./progress/ledger-parts.ts";
import type { Lights } from "./progress/lights.ts";
import { standingsOf, type TaskStanding } from "./progress/standing.ts";
import type { Ledger } from "./progress/use-cases.ts";
import { openReminders } from "./reminder-services.ts";
import type { Reminders } from "./reminders/reminders.ts";
import { createSearches } from "./searches.ts";

/** The plan as it was read: text, chapters, tasks, targets, English, the everyday words of its tasks. */
export type Book = { plan: Plan; targets: Target[]; english: EnglishPlan; words: PlanWords };

/** Everything behind the edges: the plan, the answers, the stores. The same for Slack and for the command line. */
export type Services = Book & {
  database: Database;
  /** The colours of the paces, wherever they are shown. */
  lights: Lights;
  answerQuestion: AnswerQuestion;
  /** The model behind the answers; null where none is configured. */
  model: Answers["model"];
  /** The endpoint that makes the searches' vectors; null where the built-in ones are used. */
  vectors: EndpointVectors | null;
  conversation: Conversation;
  ledger: Ledger;
  administration: Administration;
  digests: Digests;
  /** The paragraph on top of a digest, where a model is configured. */
  writeProse: WriteProse;
  reminders: Reminders;
  runs: RunStore;
  subscriptionStore: SubscriptionStore;
  subscriptions: Subscriptions;
  /** What became of digests, and what comes next. */
  overview: DigestOverview;
  entries: ReturnType<typeof createEntryStore>;
  claims: ReturnType<typeof createClaimStore>;
  received: ReceivedStore;
  memories: ReturnType<typeof createThreadMemoryStore>;
  feedback: ReturnType<typeof createFeedbackStore>;
  standings(): Promise<TaskStanding[]>;
  /** When this plan was first imported. */
  importedAt(): Promise<Date>;
  /** The newest moment that anything was taken on at, or null. */
  lastActivity(): Promise<Date | null>;
  /** Loads what the first search needs, so that the first question need not wait for it. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
};

export type ServiceOptions = {
  now: () => Date;
  /** The name to show for a person's id. */
  nameOf?: (person: string) => string;
  /** The folder of the database's migrations. */
  migrations: string;
  /** The folder of the model's prompts; `prompts` of the folder that Duban was started in unless told. */
  prompts?: string;
  logger?: Logger;
};

/** Reads the plan of a folder. Throws what the plan's reader throws. */
export function readBook(planDirectory: string): Book {
  const folder = readPlanFolder(planDirectory);
  const plan = parsePlan(folder.text);
  const english = folder.english === null ? NO_ENGLISH : readEnglish(folder.english, plan);
  const words = folder.words === null ? NO_WORDS : readWords(folder.words, plan);
  return { plan, targets: targetsOf(plan), english, words };
}

/** Opens the database, imports the plan and puts the services together. */
export async function openServices(config: Config, options: ServiceOptions): Promise<Services> {
  const book = readBook(config.planDirectory);
  const database = await openDatabase({ url: config.databaseUrl, migrations: options.migrations });
  const plans = createPlanStore(database);
  await plans.save(toStoredPlan(readPlanFolder(config.planDirectory), options.now()));
  const { now, nameOf = (person: string): string => person } = options;
  const entries = createEntryStore(database);
  const memories = createThreadMemoryStore(database);
  const claims = createClaimStore(database);
  const { administrators } = config;
  const planHash = book.plan.hash;
  const administration = createAdministration({
    planHash,
    audit: createAuditStore(database),
    administrators,
    now,
  });
  const ledger = createLedger({
    ...book,
    ...ledgerParts(book, database),
    administration,
    administrators,
    entries,
    now,
  });
  const standings = (day?: string): Promise<TaskStanding[]> =>
    ledger.standings(day === undefined ? now() : new Date(`${day}T12:00:00+08:00`));
  const schedule = scheduleOf(config.digestTime);
  const reminders = openReminders(config, {
    database,
    plan: book.plan,
    ledger,
    entries,
    administration,
    schedule,
    now,
  });
  const today = (): string => dayIn(PLAN_ZONE, now());
  const { prompts = "prompts", logger = null } = options;
  const vectors = await createVectors({ settings: config.model, database, today, now, logger });
  const search = createSearches(book, config, vectors);
  const sources: Sources = { ...book, ...search, standings, nameOf, today };
  const builtIn = createAnswerer(sources);
  const answers = await createAnswers({
    builtIn,
    sources,
    lexicon: search.lexicon,
    settings: config.model,
    database,
    prompts,
    now,
    logger,
  });
  const { answerQuestion } = answers;
  const digests = createDigests(digestParts(book, config, { entries, administration, reminders }, nameOf));
  const taskNumbers = tasksOf(book.plan).map((task) => task.number);
  return {
    ...book,
    database,
    lights: config.lights,
    answerQuestion,
    model: answers.model,
    vectors,
    conversation: createConversation({
      ledger,
      answerQuestion,
      proposeReading: answers.proposeReading,
      memories,
      pending: createPendingStore(database),
      taskNumbers,
      now,
    }),
    ledger,
    administration,
    writeProse: await createProse({
      ...book,
      lexicon: search.lexicon,
      settings: config.model,
      database,
      prompts,
      today,
      now,
      logger,
    }),
    digests,
    reminders,
    ...recipientServices({ planHash, database, digests, schedule: scheduleOf(config.digestTime), now }),
    entries,
    claims,
    received: createReceivedStore(database),
    memories,
    feedback: createFeedbackStore(database),
    standings,
    importedAt: async () => (await plans.find(book.plan.hash))?.importedAt ?? now(),
    lastActivity: () => claims.last(),
    warmUp: async () => {
      await Promise.all([
        search.findSentences("目标", 1),
        search.findTargets("目标", 1),
        answers.model?.warmUp(),
      ]);
    },
    close: () => database.close(),
  };
}

type RecipientParts = Pick<Services, "database" | "digests"> & {
  planHash: string;
  schedule: WeeklySchedule;
  now: () => Date;
};

/** Who gets digests, and what became of each. */
function recipientServices({ planHash, database, digests, schedule, now }: RecipientParts) {
  const runs = createRunStore(database);
  const subscriptionStore = createSubscriptionStore(database);
  const subscriptions = createSubscriptions({ planHash, store: subscriptionStore, runs, schedule, now });
  const days = { isWorkingDay, calendarKnown };
  const overview = createDigestOverview({ planHash, runs, digests, days, now });
  return { runs, subscriptionStore, subscriptions, overview };
}

function ledgerParts(book: Book, database: Database): Pick<LedgerParts, "englishLines" | "pending"> {
  const lines = book.targets.flatMap((target) => {
    const line = book.english.targetLine(target);
    return line === null ? [] : [[target.id, line] as const];
  });
  return {
    englishLines: Object.fromEntries(lines),
    pending: createPendingStore(database),
  };
}

function digestParts(
  book: Book,
  config: Config,
  {
    entries,
    administration,
    reminders,
  }: { entries: EntryStore; administration: Administration; reminders: Reminders },
  nameOf: (person: string) => string,
): DigestParts {
  return {
    ...book,
    async ledger() {
      // Facts are computed in one go from the ledger; who answers for what is asked for right before.
      await administration.current();
      return entries.list(book.plan.hash);
    },
    standingsOf(ledger, asOf) {
      const { ownersOf, curves } = administration.lastKnown();
      return standingsOf(book.plan, book.targets, ledger, { asOf, ownersOf, curves });
    },
    people: { nameOf, departmentOf: (task) => administration.lastKnown().departmentOf(task) },
    unanswered: reminders.unanswered,
    days: { isWorkingDay, calendarKnown },
    schedule: scheduleOf(config.digestTime),
  };
}

/** "Fri 17:00" as a schedule. Throws what the schedule's reader says of another form. */
export function scheduleOf(text: string): WeeklySchedule {
  const read = parseSchedule(text);
  if (read.kind !== "schedule")
    throw new DubanError("config", `DUBAN_DIGEST_TIME is "${text}"; write it as "Fri 17:00".`);
  return read.schedule;
}

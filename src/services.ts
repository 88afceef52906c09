import type { Logger } from "pino";
import type { AnswerQuestion } from "./answering/answer-question.ts";
import type { Config } from "./config.ts";
import { type Conversation, createConversation } from "./conversation/conversation.ts";
import type { ReceivedStore } from "./conversation/received.ts";
import { createClaimStore } from "./database/claim-store.ts";
import { createFeedbackStore } from "./database/feedback-store.ts";
import { type Database, openDatabase } from "./database/opening/open-database.ts";
import { createPendingStore } from "./database/pending-store.ts";
import { createPlanStore } from "./database/plan-store.ts";
import { createReceivedStore } from "./database/received-store.ts";
import { createThreadMemoryStore } from "./database/thread-memory-store.ts";
import { toStoredPlan } from "./plan/import-plan.ts";
import { tasksOf } from "./plan/plan.ts";
import type { Lights } from "./progress/standing/lights.ts";
import type { Reminders } from "./reminders/reminders.ts";
import { type AnswerServices, openAnswering } from "./services/answer-services.ts";
import { type Book, readBook } from "./services/book.ts";
import { type DigestServices, openDigests, scheduleOf } from "./services/digest-services.ts";
import { type LedgerServices, openLedger } from "./services/ledger-services.ts";
import { readPlanFolder } from "./services/plan-folder.ts";
import { openReminders } from "./services/reminder-services.ts";
import { createSearches } from "./services/searches.ts";

/** Everything behind the edges: the plan, the answers, the stores. The same for Slack and for the command line. */
export type Services = Book &
  LedgerServices &
  DigestServices &
  Pick<AnswerServices, "model" | "vectors" | "writeProse" | "warmUp"> & {
    database: Database;
    /** The colours of the paces, wherever they are shown. */
    lights: Lights;
    answerQuestion: AnswerQuestion;
    conversation: Conversation;
    reminders: Reminders;
    claims: ReturnType<typeof createClaimStore>;
    received: ReceivedStore;
    memories: ReturnType<typeof createThreadMemoryStore>;
    feedback: ReturnType<typeof createFeedbackStore>;
    /** When this plan was first imported. */
    importedAt(): Promise<Date>;
    /** The newest moment that anything was taken on at, or null. */
    lastActivity(): Promise<Date | null>;
    close(): Promise<void>;
  };

/** How the parts are opened that several Dubans in one process may share or prepare; as usual unless told. */
export type Openers = {
  readBook?: typeof readBook;
  createSearches?: typeof createSearches;
  openDatabase?: typeof openDatabase;
};

type ServiceOptions = Openers & {
  now: () => Date;
  /** The name to show for a person's id. */
  nameOf?: (person: string) => string;
  /** The folder of the database's migrations. */
  migrations: string;
  /** The folder of the model's prompts; `prompts` of the folder that Duban was started in unless told. */
  prompts?: string;
  logger?: Logger;
};

/** Opens the database, imports the plan and puts the services together. */
export async function openServices(config: Config, options: ServiceOptions): Promise<Services> {
  const open = { readBook, createSearches, openDatabase, ...options };
  const book = open.readBook(config.planDirectory);
  const database = await open.openDatabase({ url: config.databaseUrl, migrations: options.migrations });
  const plans = createPlanStore(database);
  await plans.save(toStoredPlan(readPlanFolder(config.planDirectory), options.now()));
  const { now, nameOf = (person: string): string => person } = options;
  const { prompts = "prompts", logger = null } = options;
  const common = { book, config, database, nameOf, now };
  const recording = openLedger(common);
  const reminders = openReminders(config, {
    ...recording,
    database,
    plan: book.plan,
    schedule: scheduleOf(config.digestTime),
    now,
  });
  const { standings } = recording;
  const { createSearches: searchesOf } = open;
  const answering = await openAnswering({ ...common, searchesOf, standings, prompts, logger });
  const memories = createThreadMemoryStore(database);
  const claims = createClaimStore(database);
  return {
    ...book,
    ...recording,
    ...openDigests({ ...common, ...recording, reminders }),
    database,
    lights: config.lights,
    answerQuestion: answering.answerQuestion,
    model: answering.model,
    vectors: answering.vectors,
    writeProse: answering.writeProse,
    conversation: createConversation({
      ledger: recording.ledger,
      answerQuestion: answering.answerQuestion,
      proposeReading: answering.proposeReading,
      memories,
      pending: createPendingStore(database),
      taskNumbers: tasksOf(book.plan).map((task) => task.number),
      now,
    }),
    reminders,
    claims,
    received: createReceivedStore(database),
    memories,
    feedback: createFeedbackStore(database),
    importedAt: async () => (await plans.find(book.plan.hash))?.importedAt ?? now(),
    lastActivity: () => claims.last(),
    warmUp: answering.warmUp,
    close: () => database.close(),
  };
}

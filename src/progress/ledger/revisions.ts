import { type Card, cardContent, cardIdOf } from "../cards/cards.ts";
import type { Entry } from "../entries/entry.ts";
import type { Statement } from "../entries/statement.ts";
import { validEntries } from "../entries/valid-entries.ts";
import type { Reading } from "../reading/parse-update.ts";
import type { EditedMessage, Revision } from "./entry-changes.ts";
import type { Ledger } from "./ledger.ts";
import type { LedgerActs, LedgerParts } from "./ledger-parts.ts";

/**
 * The entries that a changed message concerns. Nothing happens by itself: each comes with a card that its author may
 * press. An entry that the message still says is left alone; figures for tasks that it did not name before are not
 * taken up, since a new statement is a new message.
 */
export function createRevisions(parts: LedgerParts, acts: LedgerActs): Ledger["revisions"] {
  const { entries, plan, pending } = parts;
  return async (message) => {
    const came = cameFrom(message, await entries.list(plan.hash));
    if (came.length === 0) return [];
    const unmatched = message.text === null ? [] : await readAnew(acts, message.text, came, message.at);
    const revisions: Revision[] = [];
    for (const entry of came) {
      const reading = takeFor(entry, unmatched);
      if (reading !== null && saysTheSame(reading, entry)) continue;
      const { author: person, source } = entry;
      const card = reading === null ? null : cardFor(entry, reading, { ...message, person, source });
      if (card !== null) await pending.add(cardContent(card), message.at, cardIdOf(card));
      revisions.push({ entry, correction: correctionOf(card) });
    }
    return revisions;
  };
}

function correctionOf(card: Card | null): Revision["correction"] {
  return card === null ? null : { card: cardIdOf(card), reading: card.reading };
}

function cameFrom(message: EditedMessage, ledger: Entry[]): Entry[] {
  return validEntries(ledger).filter(
    ({ channel, messageTs }) => channel === message.channel && messageTs === message.messageTs,
  );
}

/** A message about one task need not have named it: it was said in that task's thread. */
async function readAnew({ read }: LedgerActs, text: string, came: Entry[], at: Date): Promise<Reading[]> {
  const tasks = [...new Set(came.map(({ task }) => task))];
  const [only, ...others] = tasks;
  const isAlone = only !== undefined && others.length === 0;
  return read({ text, at, ...(isAlone ? { task: only } : {}) });
}

/** Takes the reading that is about the entry's target, else about its task, out of those that are left. */
export function takeFor(entry: Entry, left: Reading[]): Reading | null {
  const ofTask = left.filter(({ task }) => task === entry.task);
  const found = ofTask.find(({ targetId }) => targetId === entry.targetId) ?? ofTask[0] ?? null;
  if (found !== null) left.splice(left.indexOf(found), 1);
  return found;
}

/** What was open when it was first read is taken as it was decided then. */
function settled(readAs: Reading, entry: Entry): Reading {
  // Which of several targets is meant was chosen then too.
  const isChosen = readAs.reason === "several_targets" && entry.targetId !== null;
  const reading = isChosen ? { ...readAs, targetId: entry.targetId, unit: entry.unit } : readAs;
  const isOpen = reading.kind === "ambiguous" || reading.kind === "correction";
  if (isOpen && (entry.kind === "delta" || entry.kind === "set")) return { ...reading, kind: entry.kind };
  return isOpen ? { ...reading, kind: "set" } : reading;
}

/** Whether words say what the entry does already. */
export function saysTheSame(reading: Reading, entry: Entry): boolean {
  if (reading.reason === "unit_mismatch") return false;
  const { kind, amount, lifecycle, judgement } = settled(reading, entry);
  // What was reported as done may stand as a request for its review.
  const isState = lifecycle === entry.lifecycle || (lifecycle === "done" && entry.lifecycle === "in_review");
  const isJudged = entry.judgement === null || (judgement?.level ?? null) === entry.judgement;
  const isSame = amount === entry.amount && isState && isJudged;
  const isKind = kind === entry.kind || (kind === "set" && entry.kind === "correction");
  const isWording = entry.amount === null && entry.lifecycle === null;
  if (entry.kind === "judgement") return isSame && reading.quotedWords === entry.quotedWords;
  return isSame && isKind && (!isWording || reading.quotedWords === entry.quotedWords);
}

/** What takes an entry's place: the words as they are now, who says so, and how. */
type Replacing = Pick<EditedMessage, "text" | "key" | "at"> & {
  person: string;
  source: Statement["source"];
};

/** The card that corrects the entry; none where the message's unit is not one of the task's. */
export function cardFor(entry: Entry, readAs: Reading, message: Replacing): Card | null {
  if (readAs.reason === "unit_mismatch") return null;
  const reading = settled(readAs, entry);
  return {
    kind: "revision",
    reading: { ...reading, needsConfirmation: false, ...(reading.dayNamed ? {} : { asOf: entry.asOf }) },
    statement: {
      text: message.text ?? "",
      person: message.person,
      source: message.source,
      channel: entry.channel,
      messageTs: entry.messageTs,
      permalink: entry.permalink,
      evidence: entry.evidence,
      key: `${message.key}:${entry.id}`,
      at: message.at,
    },
    place: 0,
    supersedes: entry.id,
  };
}

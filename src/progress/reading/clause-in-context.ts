import type { TableRow } from "./clauses/tables.ts";
import type { DayWord } from "./days/day-words.ts";
import type { Mood } from "./mood/mood.ts";
import type { Span } from "./words.ts";

/** One clause of a message with everything that stands around it and bears on it. */
export type ClauseInContext = Span & {
  /** The clause with days, task references and names masked: numbers and cues are read from it. */
  text: string;
  /** The clause as written, made readable: names are read from it. */
  words: string;
  /** The sentence up to and with this clause, made readable; at most its last 120 characters. */
  sentenceWords: string;
  sentence: number;
  mood: Mood;
  /** The tasks it speaks of, in the plan; null where none is named; empty where only unknown ones are. */
  tasks: number[] | null;
  /** Whether the clause names the task itself, or the message was sent for that task. */
  named: boolean;
  day: DayWord | null;
  /** Whether the day stands in this clause. */
  ownDay: boolean;
  correction: boolean;
  /** In a breakdown ("其中塘沽2处,大港1处") of an amount already given. */
  breakdown: boolean;
  /** The row of a pasted table that it stands for; null for a clause. */
  row: (TableRow & { number: number }) | null;
};

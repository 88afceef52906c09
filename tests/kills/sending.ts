import { setTimeout as sleep } from "node:timers/promises";
import { calendarKnown, isWorkingDay } from "../../src/calendar/working-days.ts";
import { type DigestPeriod, digestOfWeek } from "../../src/digest/periods/due.ts";
import { nextWeek, weekOf } from "../../src/digest/periods/period.ts";
import type { WeeklySchedule } from "../../src/digest/periods/schedule.ts";
import { startAnotherDuban } from "../support/another-duban.ts";
import { channel, type Trial } from "../support/duban.ts";
import type { Seen } from "../support/person.ts";
import { KILLS, randomFrom, SEED, tellProgress } from "./moments.ts";

export const SCHEDULE: WeeklySchedule = { weekday: 5, hour: 17, minute: 0 };
export const DAYS = { isWorkingDay, calendarKnown };

export type Week = DigestPeriod & { due: Date };

export type Sending = {
  trial: Trial;
  /** How many processes send at the same time. */
  processes: number;
  /** When what is sent in a week is due. */
  dueIn(week: Week): Date;
  /** Looks whether everybody has got what was due so far, once. */
  check(weeks: Week[]): Promise<void>;
};

/** Longer than a run's lease, so that what a killed process held is free. */
const NEXT_ROUND_MS = 6 * 60_000;
const ROUNDS_A_WEEK = 4;
/** Sending to all takes about as long in a process that has just started. */
const LONGEST_MS = 2500;

/**
 * Week after week starts processes that find something due, and kills each at a moment of its own while they send;
 * then whoever comes after them does what is left, and everybody's messages are looked at.
 */
export async function killWhileSending(sending: Sending): Promise<void> {
  const { trial, processes, dueIn, check } = sending;
  const random = randomFrom(SEED);
  const weeks: Week[] = [];
  let kills = 0;
  const begin = trial.workspace.now();
  for (const week of weeksFrom(begin)) {
    if (dueIn(week) <= begin) continue;
    weeks.push(week);
    let moment = dueIn(week).getTime() + 20_000;
    for (let round = 0; round < ROUNDS_A_WEEK && kills < KILLS; round++, moment += NEXT_ROUND_MS) {
      await trial.post("clock", { to: new Date(moment).toISOString() });
      await killEach(
        sending,
        Array.from({ length: processes }, () => random() * LONGEST_MS),
      );
      kills += processes;
    }
    await finish(trial, moment);
    await check(weeks);
    tellProgress(kills);
    if (kills >= KILLS) return;
  }
}

async function killEach({ trial }: Sending, moments: number[]): Promise<void> {
  const { workspace, databaseUrl } = trial;
  const kill = async (milliseconds: number): Promise<void> => {
    const duban = await startAnotherDuban({ workspace, databaseUrl, channel });
    await sleep(milliseconds);
    await duban.kill();
  };
  await Promise.all(moments.map(kill));
}

async function finish(trial: Trial, from: number): Promise<void> {
  for (let round = 0; round < 3; round++)
    await trial.moveTo(new Date(from + round * NEXT_ROUND_MS).toISOString());
}

/** The weeks with a digest, from a moment's on. */
function* weeksFrom(moment: Date): Generator<Week, never> {
  for (let week = weekOf(moment); ; week = nextWeek(week)) {
    const digest = digestOfWeek(week, SCHEDULE, DAYS);
    if (digest !== null) yield digest;
  }
}

/** The keys in the marks that messages carry, in the order in which they stand. */
export function keysOf(messages: Seen[], event?: string): string[] {
  return messages.flatMap(({ metadata }) =>
    metadata === undefined || (event !== undefined && metadata.event_type !== event)
      ? []
      : [String(metadata.event_payload.key)],
  );
}

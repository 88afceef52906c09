import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import { dayIn, PLAN_ZONE } from "../calendar/day.ts";
import type { EnglishPlan } from "../plan/english.ts";
import type { Plan } from "../plan/plan.ts";
import type { Ledger } from "../progress/ledger/ledger.ts";
import type { Administration } from "../progress/responsibility/administration.ts";
import type { Lights } from "../progress/standing/lights.ts";
import type { TaskStanding } from "../progress/standing/standing.ts";
import type { PersonDirectory } from "./people.ts";
import { HOME_START, type HomeState } from "./views/home/home-filter.ts";
import { homeView } from "./views/home/home-view.ts";

type HomeParts = {
  plan: Plan;
  english: EnglishPlan;
  lights: Lights;
  administration: Administration;
  ledger: Pick<Ledger, "waitingReviews">;
  standings(): Promise<TaskStanding[]>;
  people: PersonDirectory;
  now: () => Date;
  logger: Logger;
};

/** Who did something about which tasks; `others` are those whom it concerns besides the tasks' owners. */
type Happened = { by: string; tasks: readonly number[]; others?: readonly string[] };

/** Everybody's App Home. Neither throws: an old App Home is no reason to leave somebody without a reply. */
export type Homes = {
  /** Shows a person's App Home as they chose to see it. */
  show(client: WebClient, person: string, state: HomeState): Promise<void>;
  /**
   * Shows what happened in the App Home of who did it, and in those of the tasks' owners and others concerned which
   * were looked at since Duban started.
   */
  refresh(client: WebClient, happened: Happened): Promise<void>;
};

/** App Homes, each kept in the filter and on the page that its reader chose last. */
export function createHomes(parts: HomeParts): Homes {
  const chosen = new Map<string, HomeState>();
  const publishing = new Map<string, Promise<void>>();
  // One after another: a Home drawn earlier may not come to stand over one drawn later.
  const publish = async (client: WebClient, person: string): Promise<void> => {
    const before = publishing.get(person) ?? Promise.resolve();
    const mine = before.then(() => publishHome(parts, client, person, chosen.get(person) ?? HOME_START));
    publishing.set(person, mine);
    await mine;
    if (publishing.get(person) === mine) publishing.delete(person);
  };
  return {
    async show(client, person, state) {
      chosen.set(person, state);
      await publish(client, person);
    },
    async refresh(client, happened) {
      const concerned = await concernedBy(parts, happened);
      const persons = concerned.filter((person) => person === happened.by || chosen.has(person));
      await Promise.all(persons.map((person) => publish(client, person)));
    },
  };
}

async function concernedBy({ administration, logger }: HomeParts, happened: Happened): Promise<string[]> {
  const { by, tasks, others = [] } = happened;
  try {
    const { ownersOf } = await administration.current();
    return [...new Set([by, ...others, ...tasks.flatMap(ownersOf)])];
  } catch (error) {
    logger.error({ error }, "the owners whose App Home to refresh are not known");
    return [by];
  }
}

async function publishHome(
  { people, standings, administration, ledger, plan, english, lights, now, logger }: HomeParts,
  client: WebClient,
  person: string,
  state: HomeState,
): Promise<void> {
  try {
    await people.meet(client, person);
    const { departments, departmentOf } = await administration.current();
    const waiting = (await ledger.waitingReviews()).filter(({ who }) => who.includes(person));
    for (const { request } of waiting) await people.meet(client, request.author);
    const view = homeView({
      reviews: waiting.map(({ request }) => request),
      nameOf: people.nameOf,
      standings: await standings(),
      plan,
      english,
      lights,
      language: people.languageOf(person) ?? "zh",
      person,
      departments,
      departmentOf,
      today: dayIn(PLAN_ZONE, now()),
      state,
    });
    await client.views.publish({ user_id: person, view });
  } catch (error) {
    logger.error({ error, person }, "App Home could not be published");
  }
}

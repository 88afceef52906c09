import type { Person } from "../person-interface.ts";
import type { Seed, SeedPerson } from "../trial-seed.ts";

export type People = {
  all(): Person[];
  find(id: string): Person | undefined;
  /** Deactivates somebody's account, or activates it again. */
  setDeactivated(person: Person, isDeactivated: boolean): void;
  bot: Person;
};

/** The people of a workspace, and the app's bot among them. */
export function createPeople(seed: Seed): People {
  const bot = personOf(seed.app.bot, seed.time_zone, true);
  const all = [...seed.people.map((person) => personOf(person, seed.time_zone, false)), bot];
  const byId = new Map(all.map((person) => [person.id, person]));
  return {
    all: () => [...byId.values()],
    find: (id) => byId.get(id),
    setDeactivated: (person, is_deactivated) => void byId.set(person.id, { ...person, is_deactivated }),
    bot,
  };
}

function personOf(person: SeedPerson, tz: string, is_bot: boolean): Person {
  return { ...person, tz, is_admin: person.is_admin ?? false, is_bot, is_deactivated: false };
}

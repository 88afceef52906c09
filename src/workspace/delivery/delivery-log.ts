import type { Delivery } from "../person-interface.ts";
import type { Outgoing } from "./outgoing.ts";

/** Remembers the last deliveries and how each attempt went. */
export type DeliveryLog = {
  open(outgoing: Outgoing): {
    attempt(number: number, outcome: string): void;
    state(state: Delivery["state"]): void;
  };
  list(): Delivery[];
  clear(): void;
};

const kept = 500;

/** `now` is the trial's clock. */
export function createDeliveryLog(now: () => Date): DeliveryLog {
  const deliveries: Delivery[] = [];
  let count = 0;
  return {
    open({ kind, name }) {
      count += 1;
      const delivery: Delivery = { id: String(count), kind, name, attempts: [], state: "delivering" };
      deliveries.push(delivery);
      if (deliveries.length > kept) deliveries.shift();
      return {
        attempt: (number, outcome) =>
          void delivery.attempts.push({ number, at: now().toISOString(), outcome }),
        state(state) {
          delivery.state = state;
        },
      };
    },
    list: () => structuredClone(deliveries),
    clear() {
      deliveries.length = 0;
    },
  };
}

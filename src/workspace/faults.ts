import type { Fault, FaultKind } from "./person-interface.ts";

/** Faults a trial asked for, each used up as it strikes. */
export type Faults = {
  set(fault: Fault): void;
  list(): Fault[];
  clear(): void;
  /** The fault that strikes now among `kinds`, for something known under any of these names, where it `fits`. */
  take<Kind extends FaultKind>(
    names: readonly string[],
    kinds: readonly Kind[],
    fits?: (fault: Fault) => boolean,
  ): (Fault & { fault: Kind }) | undefined;
};

export const callFaults = [
  "server_error",
  "reset_before_store",
  "reset_after_store",
  "rate_limited",
  "slow",
  "stream_died",
] as const;
/** Struck once a call is read: its token holds, and what it names is known. */
export const refusalFaults = ["refused"] as const;
export const deliveryFaults = ["drop_acknowledgement", "deliver_twice"] as const;

/** The faults that were ordered for the next calls and deliveries. */
export function createFaults(): Faults {
  let waiting: Fault[] = [];
  return {
    set: (fault) => void waiting.push({ ...fault }),
    list: () => waiting.map((fault) => ({ ...fault })),
    clear() {
      waiting = [];
    },
    take(names, kinds, fits = () => true) {
      const struck = waiting.find(
        (each) => names.includes(each.method) && isAmong(kinds, each.fault) && fits(each),
      );
      if (struck === undefined) return undefined;
      if (struck.after > 0) {
        struck.after -= 1;
        return undefined;
      }
      struck.times -= 1;
      waiting = waiting.filter(({ times }) => times > 0);
      return isAmong(kinds, struck.fault) ? { ...struck, fault: struck.fault } : undefined;
    },
  };
}

function isAmong<Kind extends FaultKind>(kinds: readonly Kind[], kind: FaultKind): kind is Kind {
  return kinds.some((one) => one === kind);
}

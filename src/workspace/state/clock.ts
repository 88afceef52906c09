/** The trial's own time: starts where the seed says, runs at real speed, moves forward on demand. */
export type Clock = {
  now(): Date;
  /** Moves to an instant; false when it lies in the past. */
  moveTo(instant: Date): boolean;
  /** A message timestamp (seconds with six decimals), later than every one before it. */
  nextTimestamp(): string;
};

/** `realNow` gives real milliseconds since 1970. */
export function createClock(start: Date, realNow: () => number): Clock {
  let offset = start.getTime() - realNow();
  let lastMicroseconds = 0;
  const now = () => new Date(realNow() + offset);
  return {
    now,
    moveTo(instant) {
      if (instant < now()) return false;
      offset = instant.getTime() - realNow();
      return true;
    },
    nextTimestamp() {
      lastMicroseconds = Math.max(lastMicroseconds + 100, now().getTime() * 1000);
      return `${Math.floor(lastMicroseconds / 1e6)}.${String(lastMicroseconds % 1e6).padStart(6, "0")}`;
    },
  };
}

/** Unix seconds of an instant. */
export function secondsOf(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}

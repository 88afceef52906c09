import pino, { type DestinationStream, type Logger } from "pino";

const SECRETS = ["*.token", "*.secret", "*.botToken", "*.appToken", "*.signingSecret"];

/** Duban's log: JSON lines on stdout unless told another place, errors with their stack, secrets left out. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, redact: SECRETS, serializers: { error: pino.stdSerializers.err } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

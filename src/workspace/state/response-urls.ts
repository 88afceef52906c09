/** Where an answer given through a response_url goes. */
export type ResponseTarget = {
  person: string;
  channel: string;
  ts?: string | undefined;
  ephemeral?: boolean;
};

export type ResponseUrls = {
  /** The part of the address that identifies it. */
  issue(target: ResponseTarget): string;
  use(key: string): ResponseTarget | "used_url" | "expired_url" | "unknown_url";
};

const mostUses = 5;
const lifetime = 30 * 60 * 1000;

/**
 * A response_url can be used 5 times within 30 minutes, here by the trial's clock.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export function createResponseUrls(now: () => Date): ResponseUrls {
  const issued = new Map<string, { target: ResponseTarget; at: number; uses: number }>();
  return {
    issue(target) {
      const key = crypto.randomUUID();
      issued.set(key, { target, at: now().getTime(), uses: 0 });
      return key;
    },
    use(key) {
      const url = issued.get(key);
      if (url === undefined) return "unknown_url";
      if (now().getTime() - url.at > lifetime) return "expired_url";
      if (url.uses >= mostUses) return "used_url";
      url.uses += 1;
      return url.target;
    },
  };
}

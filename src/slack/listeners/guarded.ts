import { randomBytes } from "node:crypto";
import { once } from "../../conversation/claim.ts";
import type { Language } from "../../language/detect-language.ts";
import type { ListenerDependencies } from "./dependencies.ts";

/** What guarding takes: where a delivery is claimed, the clock, and the log. */
export type Guarding = Pick<ListenerDependencies, "claims" | "now" | "logger">;

/**
 * Does a piece of work once per delivery key. Where it breaks, the person gets a plain apology with a number that
 * the log bears too: never silence, and no words from inside the program. That holds too where the claim itself
 * cannot be made, because the database is gone.
 */
export async function guarded(
  { claims, now, logger }: Guarding,
  key: string,
  language: Language,
  work: () => Promise<void>,
  apologise: (text: string) => Promise<unknown>,
): Promise<void> {
  let isClaimed = false;
  const admit = async (error: unknown): Promise<void> => {
    const reference = randomBytes(3).toString("hex").toUpperCase();
    logger.error({ error, key, reference }, "a message could not be answered");
    await apologise(apology(reference, language)).catch((second) =>
      logger.error({ error: second, reference }, "nor could the apology be sent"),
    );
  };
  try {
    await once(claims, key, now, async () => {
      isClaimed = true;
      await work().catch(admit);
    });
  } catch (error) {
    if (!isClaimed) return admit(error);
    logger.error({ error, key }, "a message was answered, but could not be marked so");
  }
}

/** It promises nothing about the ledger: the reply may be what failed, after the entry was recorded. */
function apology(reference: string, language: Language): string {
  return language === "zh"
    ? `抱歉，这次没能办成（编号 ${reference}）。如果您是在报进展，请先查一下这项任务的进展，没有记上再重发。仍不行的话，请把编号告诉管理员。`
    : `Sorry, something went wrong (reference ${reference}). If you were reporting progress, look at the task's progress first and send it again only if it is not there. If it keeps failing, give the administrator the reference.`;
}

import { randomBytes } from "node:crypto";
import { once } from "../../conversation/claim.ts";
import type { Language } from "../../language/detect-language.ts";
import type { ListenerDependencies } from "./dependencies.ts";

/**
 * Does a piece of work once per delivery key. Where it breaks, the person gets a plain apology with a number that
 * the log bears too: never silence, and no words from inside the program.
 */
export async function guarded(
  { claims, now, logger }: Pick<ListenerDependencies, "claims" | "now" | "logger">,
  key: string,
  language: Language,
  work: () => Promise<void>,
  apologise: (text: string) => Promise<unknown>,
): Promise<void> {
  await once(claims, key, now, async () => {
    try {
      await work();
    } catch (error) {
      const reference = randomBytes(3).toString("hex").toUpperCase();
      logger.error({ error, key, reference }, "a message could not be answered");
      await apologise(apology(reference, language)).catch((second) =>
        logger.error({ error: second, reference }, "nor could the apology be sent"),
      );
    }
    return true;
  });
}

function apology(reference: string, language: Language): string {
  return language === "zh"
    ? `抱歉，这次没能办成，您说的内容没有被记录。请再试一次；如果还不行，请把编号 ${reference} 告诉管理员。`
    : `Sorry, that did not work, and nothing was recorded. Please try again; if it fails again, give the administrator the number ${reference}.`;
}

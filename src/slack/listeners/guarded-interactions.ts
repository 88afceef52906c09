import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Language } from "../../language/detect-language.ts";
import { type Guarding, guarded } from "./guarded.ts";
import type { BlockAction } from "./payloads.ts";
import { whisper } from "./whisper.ts";

/** A click on a message: done once, and where it breaks only the person who clicked reads the apology. */
export function guardedClick(
  guarding: Guarding,
  { click, language, respond }: { click: BlockAction; language: Language; respond: RespondFn },
  work: () => Promise<void>,
): Promise<void> {
  const apologise = (text: string): Promise<void> => whisper(respond, click, { text });
  return guarded(guarding, `action:${click.trigger_id}`, language, work, apologise);
}

/** What has no message to answer under (a submitted modal, App Home's buttons): the apology comes as a direct message. */
export function guardedDirect(
  guarding: Guarding,
  { key, person, language, client }: { key: string; person: string; language: Language; client: WebClient },
  work: () => Promise<void>,
): Promise<void> {
  const apologise = (text: string): Promise<unknown> => client.chat.postMessage({ channel: person, text });
  return guarded(guarding, key, language, work, apologise);
}

import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { detectLanguage, type Language } from "../../../language/detect-language.ts";
import { plainView } from "../../views/reply-view.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
import { slashCommand } from "../payloads.ts";

const STATUS = /^\s*(?:status|状态|运行状态|系统状态)\s*$/i;

/** `/plan status`: which plan is in use and what answers now; false where the words are a question about the plan. */
export async function answerStatus(
  dependencies: ListenerDependencies,
  command: unknown,
  client: WebClient,
  respond: RespondFn,
): Promise<boolean> {
  const typed = slashCommand.parse(command);
  if (!STATUS.test(typed.text)) return false;
  const { people, status } = dependencies;
  await people.meet(client, typed.user_id);
  const language = languageOf(typed.text, people.languageOf(typed.user_id));
  await guarded(
    dependencies,
    `command:${typed.trigger_id}`,
    language,
    async () => {
      const view = plainView((await status(language)).join("\n"));
      await respond({ response_type: "ephemeral", ...view });
    },
    (text) => respond({ response_type: "ephemeral", text }),
  );
  return true;
}

/** "status" is typed by readers of both languages. */
function languageOf(text: string, own: Language | undefined): Language {
  return detectLanguage(text) === "zh" ? "zh" : (own ?? "zh");
}

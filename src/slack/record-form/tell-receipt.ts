import type { WebClient } from "@slack/web-api";
import type { Language } from "../../language/detect-language.ts";
import type { Report } from "../../progress/ledger/report.ts";
import type { ListenerDependencies } from "../listeners/dependencies.ts";
import { involveOwners } from "../listeners/entries/owners.ts";
import { guarded } from "../listeners/guarded.ts";
import { postDirect } from "../listeners/post-direct.ts";
import { refreshAfter } from "../refresh-after.ts";
import { reportsView } from "../views/entries/reports-view.ts";

/** The receipt goes to the person's own direct message: a form belongs to no thread. */
export async function tellReceipt(
  dependencies: ListenerDependencies,
  client: WebClient,
  { person, key }: { person: string; key: string },
  report: Report,
  language: Language,
): Promise<void> {
  await guarded(
    dependencies,
    key,
    language,
    async () => {
      await involveOwners(dependencies, client, [report]);
      const view = reportsView([report], language, dependencies);
      await postDirect(dependencies, client, { person, key, view });
      await refreshAfter(dependencies, client, person, [report]);
    },
    (text) => client.chat.postMessage({ channel: person, text }),
  );
}

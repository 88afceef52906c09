import type { WebClient } from "@slack/web-api";
import type { Language } from "../../../language/detect-language.ts";
import type { Decided } from "../../../progress/cards/card-decisions.ts";
import type { Corrected } from "../../../progress/ledger/entry-changes.ts";
import type { Submission } from "../../record-form/payloads.ts";
import { refreshDecided } from "../../refresh-after.ts";
import { decidedView } from "../../views/entries/decided-view.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guardedDirect } from "../guarded-interactions.ts";
import { postDirect } from "../post-direct.ts";
import { followUp } from "./owners.ts";
import { tellAuthor } from "./tell-author.ts";

/** Where the old receipt stands, if it can be changed. */
type Place = { channel: string; ts: string } | null;
type Proposed = Extract<Corrected, { kind: "proposed" }>;

/** Puts the correction in the entry's place, shows it, and tells the entry's author where somebody else did it. */
export async function putCorrection(
  dependencies: ListenerDependencies,
  client: WebClient,
  { trigger_id, user }: Submission,
  { language, place, corrected }: { language: Language; place: Place; corrected: Proposed },
): Promise<void> {
  const { ledger, people } = dependencies;
  const by = user.id;
  const asked = { key: `view:${trigger_id}`, person: by, language, client };
  await guardedDirect(dependencies, asked, async () => {
    await people.meet(client, by);
    const { card } = corrected;
    const decided = await ledger.decide(card, "yes", by);
    await followUp(dependencies, client, decided, { card, by });
    await show(dependencies, client, decided, { person: by, card, language, place });
    if (decided.kind === "recorded") {
      const to = decided.report.entry.quotedWords;
      await tellAuthor(dependencies, client, corrected.entry, { kind: "corrected", by, to });
    }
    await refreshDecided(dependencies, client, decided, by);
  });
}

type Shown = { person: string; card: string; language: Language; place: Place };

/** In the old receipt's place; where Slack does not let that be changed, in the person's direct message. */
async function show(
  dependencies: ListenerDependencies,
  client: WebClient,
  decided: Decided,
  { person, card, language, place }: Shown,
): Promise<void> {
  const view = decidedView(decided, language, dependencies, true);
  const direct = (): Promise<void> =>
    postDirect(dependencies, client, { person, key: `correct:${card}`, view });
  if (place === null || decided.kind !== "recorded") return direct();
  await client.chat.update({ ...place, ...view }).catch(direct);
}

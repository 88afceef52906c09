import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import type { Evidence } from "../../progress/entries/entry.ts";
import type { ProgressForm } from "../../progress/reading/form.ts";
import { evidenceGiven } from "../listeners/entries/evidence.ts";
import { RECORD_FIELDS } from "../views/record-form/record-form-words.ts";
import type { FormSource, Submission } from "./payloads.ts";

const judgementChosen = z.enum(["on_track", "at_risk", "behind"]).nullable();

/** What was filled in as evidence; a message that the form was opened on is evidence too. */
export async function evidenceOf(
  client: WebClient,
  values: Submission["view"]["state"]["values"],
  { permalink, language }: FormSource,
): Promise<Evidence[]> {
  const given = await evidenceGiven(client, values);
  const title = language === "zh" ? "原消息" : "message";
  return permalink === null ? given : [{ kind: "link", url: permalink, title }, ...given];
}

/** What was filled in, as the ledger's form; the day is `now`'s where none was chosen. */
export function formOf(values: Submission["view"]["state"]["values"], now: Date): ProgressForm {
  const at = (name: string) => values[name]?.[name];
  const what = at(RECORD_FIELDS.what)?.selected_option?.value ?? "";
  const amount = at(RECORD_FIELDS.amount)?.value;
  const kind = z.enum(["delta", "set", "note", "done"]).parse(at(RECORD_FIELDS.kind)?.selected_option?.value);
  return {
    task: Number(what.split("-")[0]),
    targetId: what.includes("-") ? what : null,
    kind,
    amount: amount === undefined || amount === null || amount === "" ? null : Number(amount),
    asOf: at(RECORD_FIELDS.day)?.selected_date ?? dayIn(PLAN_ZONE, now),
    judgement: judgementChosen.parse(at(RECORD_FIELDS.judgement)?.selected_option?.value ?? null),
    note: at(RECORD_FIELDS.note)?.value ?? "",
  };
}

import { z } from "zod";
import type { WorkspaceContext } from "../context.ts";
import type { suggestOptionsSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import { payloadBase } from "./payload-parts.ts";
import { findElement, findPlace, partsOf } from "./place-acted-in.ts";

const optionSchema = z.looseObject({ text: z.looseObject({ text: z.string() }), value: z.string() });
const suggestionsSchema = z.looseObject({
  options: z.array(optionSchema).optional(),
  option_groups: z.array(z.looseObject({ options: z.array(optionSchema) })).optional(),
});

/** Asks the app for the options of an external select, for what the person has typed. */
export async function suggestOptions(context: WorkspaceContext, given: z.infer<typeof suggestOptionsSchema>) {
  const place = findPlace(context, given);
  const { element, block } = findElement(place, given);
  const answer = await context.app.sendAndWait({
    kind: "interaction",
    name: "block_suggestion",
    payload: {
      type: "block_suggestion",
      ...payloadBase(context, given.user),
      ...partsOf(context, given.user, place),
      action_id: element.action_id,
      block_id: block.block_id,
      value: given.typed,
    },
  });
  if (!answer.ok) throw new Refusal(answer.error);
  const parsed = suggestionsSchema.safeParse(answer.body);
  if (!parsed.success) throw new Refusal("invalid_options_response", [z.prettifyError(parsed.error)]);
  return {
    options: parsed.data.options ?? parsed.data.option_groups?.flatMap(({ options }) => options) ?? [],
  };
}

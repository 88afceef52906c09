import { DubanError } from "../errors.ts";
import { momentOf, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";

const USAGE = "duban digest preview [--at ISO] [--lang zh|en] [--json]";

/** `duban digest preview`: the digest as it would be posted at a moment. */
export const digest: Command = {
  usage: USAGE,
  async run(args, context) {
    const { words, values, flags } = readArguments(args, { at: "value", lang: "value" }, USAGE);
    if (words[0] !== "preview" || words.length > 1) throw new DubanError("usage", `Usage: ${USAGE}`);
    const language = values.lang ?? "zh";
    if (language !== "zh" && language !== "en")
      throw new DubanError("usage", `--lang is "${language}"; it can be zh or en. Usage: ${USAGE}`);
    const at = momentOf(values.at, context.now(), USAGE);
    const { digests } = await context.services();
    const facts = await digests.upTo(at);
    const { text, post, thread } = digests.inWords(facts, language);
    const blocks = [post, ...thread].flatMap((message) => message.blocks);
    context.print(
      flags.json === true ? JSON.stringify({ period: facts.period.key, facts, text, blocks }) : text,
    );
  },
};

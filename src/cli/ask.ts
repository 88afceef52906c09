import { readFileSync } from "node:fs";
import { type Answer, plainText } from "../answering/answer.ts";
import { DubanError } from "../errors.ts";
import { readArguments, typedPath } from "./arguments.ts";
import type { Command } from "./command.ts";

const USAGE = "duban ask [--json] [--lang zh|en] QUESTION | --file FILE";

/** `duban ask`: one question, or one a line of a file. */
export const ask: Command = {
  usage: USAGE,
  async run(args, context) {
    const { words, values, flags } = readArguments(args, { lang: "value", file: "value" }, USAGE);
    const language = values.lang;
    if (language !== undefined && language !== "zh" && language !== "en") {
      throw new DubanError("usage", `--lang is "${language}"; it can be zh or en. Usage: ${USAGE}`);
    }
    const questions =
      values.file === undefined
        ? [words.join(" ").trim()]
        : readLines(typedPath(values.file, context.folder));
    if (questions.length === 1 && questions[0] === "")
      throw new DubanError("usage", `There is no question. Usage: ${USAGE}`);
    const services = await context.services();
    for (const question of questions) {
      const started = performance.now();
      const answer = await services.answerQuestion(question, { language });
      const asJson = flags.json === true || values.file !== undefined;
      context.print(asJson ? JSON.stringify(toJson(answer, performance.now() - started)) : plainText(answer));
    }
  },
};

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "");
  } catch (cause) {
    throw new DubanError(
      "usage",
      `The file ${file} cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
}

function toJson(answer: Answer, ms: number): Record<string, unknown> {
  const { question, outcome, language, tasks, citations, engine } = answer;
  return {
    question,
    outcome,
    language,
    text: plainText(answer),
    tasks,
    citations,
    engine,
    ms: Math.round(ms * 100) / 100,
  };
}

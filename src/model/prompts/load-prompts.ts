import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { DubanError } from "../../errors.ts";
import type { Prompt } from "./prompt.ts";

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;
const Front = z.strictObject({
  name: z.string().min(1),
  purpose: z.string().min(1),
  variables: z.array(z.string()).default([]),
});

/**
 * Reads the prompts that code asks for, each `NAME.md` in a folder with its name, purpose and variables in front.
 * `wanted` says which variables the code fills in for each.
 * @throws DubanError `config` naming every prompt that is missing, misnamed, or whose variables are not those its
 * text uses or those the code fills in.
 */
export async function loadPrompts<Name extends string>(
  folder: string,
  wanted: Record<Name, readonly string[]>,
): Promise<Record<Name, Prompt>> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".md"));
  const names = Object.keys(wanted) as Name[];
  const faults = names.filter((name) => !files.includes(`${name}.md`)).map((name) => `${name}.md is missing`);
  const prompts: Partial<Record<Name, Prompt>> = {};
  for (const name of names.filter((each) => files.includes(`${each}.md`))) {
    const read = await readPrompt(name, await readFile(join(folder, `${name}.md`), "utf8"), wanted[name]);
    faults.push(...read.faults);
    if (read.prompt !== null) prompts[name] = read.prompt;
  }
  if (faults.length > 0 || !hasAll(prompts, names))
    throw new DubanError("config", `The prompts in ${folder} cannot be used:\n  ${faults.join("\n  ")}`);
  return prompts;
}

async function readPrompt(
  name: string,
  file: string,
  filled: readonly string[],
): Promise<{ prompt: Prompt | null; faults: string[] }> {
  const [, head = "", body = ""] = FRONT.exec(file) ?? [];
  const front = Front.safeParse(head === "" ? null : parse(head));
  if (!front.success) return { prompt: null, faults: [`${name}.md: ${z.prettifyError(front.error)}`] };
  const { PromptTemplate } = await import("@langchain/core/prompts");
  const template = PromptTemplate.fromTemplate(body.trim());
  const used = template.inputVariables.map(String);
  const { variables, purpose } = front.data;
  const faults = [
    ...(front.data.name === name ? [] : [`${name}.md names itself "${front.data.name}"`]),
    ...without(used, variables).map((each) => `${name}.md uses {${each}} and does not list it`),
    ...without(variables, used).map((each) => `${name}.md lists ${each} and does not use it`),
    ...without(variables, filled).map((each) => `${name}.md wants ${each}, which nothing fills in`),
    ...without(filled, variables).map((each) => `${name}.md has no place for ${each}`),
  ];
  const fill = (values: Record<string, string>): Promise<string> => template.format(values);
  return { prompt: { name, purpose, variables, fill }, faults };
}

function without(all: readonly string[], known: readonly string[]): string[] {
  return all.filter((each) => !known.includes(each));
}

function hasAll<Name extends string>(
  prompts: Partial<Record<Name, Prompt>>,
  names: readonly Name[],
): prompts is Record<Name, Prompt> {
  return names.every((name) => prompts[name] !== undefined);
}

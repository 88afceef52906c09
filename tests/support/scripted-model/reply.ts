import { z } from "zod";

/** A chat request as a compatible server reads it; what Duban does not send is left out. */
export const ChatRequest = z.object({
  model: z.string(),
  stream: z.boolean().default(false),
  messages: z.array(
    z.object({
      role: z.string(),
      content: z.union([z.string(), z.array(z.unknown())]).nullish(),
      tool_call_id: z.string().optional(),
    }),
  ),
  tools: z
    .array(z.object({ function: z.object({ name: z.string(), description: z.string().default("") }) }))
    .default([]),
});

export type ChatRequest = z.infer<typeof ChatRequest>;

/** What the scripted model does with one request. */
export type Reply =
  | { kind: "calls"; calls: { name: string; args: unknown }[] }
  /** Arguments as they are sent, not valid JSON perhaps. */
  | { kind: "raw_call"; name: string; args: string }
  | { kind: "hands_in"; answer: unknown }
  | { kind: "says"; text: string }
  | { kind: "refuses"; text: string }
  | { kind: "fails"; status: number; headers?: Record<string, string>; message?: string }
  /** The body ends before it is whole: of a completion, or of a stream. */
  | { kind: "cut"; streamed?: boolean }
  /** A body as it is, with status 200. */
  | { kind: "raw"; body: unknown }
  | { kind: "slow"; milliseconds: number };

/**
 * One reply after another; the last stays. A function is given the request, to answer by what it was shown, and may
 * keep it waiting.
 */
export type Script = (Reply | ((request: ChatRequest) => Reply | Promise<Reply>))[];

/** All the text of a request. */
export function textOfRequest({ messages }: ChatRequest): string {
  return messages
    .map(({ content }) => (typeof content === "string" ? content : JSON.stringify(content ?? "")))
    .join("\n");
}

/** The ids of the evidence in a request whose words hold each of these. */
export function idsOf(request: ChatRequest, ...words: string[]): string[] {
  const shown = [
    ...textOfRequest(request).matchAll(/<evidence id="([^"]+)"[^>]*>\n([\s\S]*?)\n<\/evidence>/g),
  ];
  return words.map((wanted) => {
    const found = shown.find(([, , text = ""]) => text.includes(wanted));
    if (found?.[1] === undefined) throw new Error(`no evidence was shown with the words "${wanted}"`);
    return found[1];
  });
}

/** The answer handed in, its sentences given as text and the words of the evidence they rest on. */
export function handsIn(...sentences: [text: string, restsOn: string[], quote?: boolean][]): Script[number] {
  return (request) => ({
    kind: "hands_in",
    answer: {
      answered: true,
      sentences: sentences.map(([text, restsOn, quote = false]) => ({
        text,
        quote,
        evidence: idsOf(request, ...restsOn),
      })),
    },
  });
}

/** A call of one of the model's tools. */
export function calls(name: string, args: unknown): Reply {
  return { kind: "calls", calls: [{ name, args }] };
}

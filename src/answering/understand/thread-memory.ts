import type { Language } from "../../language/detect-language.ts";
import type { Aspect } from "./question.ts";

/** What a thread or a direct message was last about: enough to read "那31呢" or "原文呢", no more. */
export type ThreadMemory = {
  question: string;
  language: Language;
  tasks: number[];
  aspect: Aspect;
  /**
   * Present in threads that Duban began by asking for progress: the tasks it asked about, none under a digest, which
   * asks about all.
   */
  asked?: readonly number[] | undefined;
};

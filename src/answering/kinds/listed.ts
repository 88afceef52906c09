import type { Language } from "../../language/detect-language.ts";
import type { Target, Task } from "../../plan/plan.ts";
import type { ListAsked } from "../understand/question.ts";

/** What a list is drawn from: the tasks and targets it is of, and how it was asked for. */
export type Listed = ListAsked & { language: Language; tasks: Task[]; targets: Target[] };

import { escapeMarkup } from "../../language/escape-markup.ts";

/** A prompt that can be filled in. */
export type Prompt = {
  name: string;
  purpose: string;
  variables: string[];
  /** Its text with the variables' values in their places. */
  fill(values: Record<string, string>): Promise<string>;
};

/** What people and plans say, as data in a prompt: it can close no delimiter and open none. */
export const asData = escapeMarkup;

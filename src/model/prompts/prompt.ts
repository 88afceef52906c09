/** A prompt that can be filled in. */
export type Prompt = {
  name: string;
  purpose: string;
  variables: string[];
  /** Its text with the variables' values in their places. */
  fill(values: Record<string, string>): Promise<string>;
};

/** What people and plans say, as data in a prompt: it can close no delimiter and open none. */
export function asData(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

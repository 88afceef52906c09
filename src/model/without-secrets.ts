const SECRETS: [RegExp, string][] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "[e-mail]"],
  [/\b(?:xox[abeoprs]|xapp|sk|pk|ghp|gho|github_pat)[-_][\w-]{8,}/g, "[token]"],
  [/\bBearer\s+[\w.~+/=-]{8,}/gi, "[token]"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, "[token]"],
];

/** A text as it may leave for a model: without e-mail addresses and tokens. */
export function withoutSecrets(text: string): string {
  return SECRETS.reduce((rest, [secret, sign]) => rest.replace(secret, sign), text);
}

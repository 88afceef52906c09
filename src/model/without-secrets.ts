const SECRETS: [RegExp, string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, "[token]"],
  [/https:\/\/hooks\.slack\.com\/[\w/-]+/g, "[token]"],
  [/\b(?:xox[abeoprs]|xapp|sk|pk|rk|ghp|gho|ghs|github_pat|glpat|npm)[-_][\w-]{8,}/g, "[token]"],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bLTAI[A-Za-z0-9]{12,}\b|\bAIza[\w-]{30,}/g, "[token]"],
  [/\bBearer\s+[\w.~+/=-]{8,}/gi, "[token]"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, "[token]"],
  [
    /(密码|口令|password|passwd|pwd|api[_ -]?key|secret|token)(\s*(?:[:：=]|是|为)\s*)[^\s，。；,;]+/gi,
    "$1$2[token]",
  ],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g, "[e-mail]"],
];

/**
 * A text as it may leave for a model: without e-mail addresses (nor what is left of one whose dots were taken away),
 * tokens, keys and passwords.
 */
export function withoutSecrets(text: string): string {
  return SECRETS.reduce((rest, [secret, sign]) => rest.replace(secret, sign), text);
}

const PATTERNS = [
  /(?:和|与|跟|及|还有|、)\s*(?:关于|有关)?(\p{Script=Han}{2,12}?)(?:的)?(?:那|这)(?:一)?[项个条块]/u,
  /^(?:请问|看看|查一下)?(\p{Script=Han}{2,12}?)(?:的)?(?:那|这)(?:一)?[项个条块](?:任务)?(?:和|与|跟|及|以及|还有|、)/u,
  /\band (?:also )?the (?:one|task|item) (?:about|on|for|concerning) (.+?)[?.]*$/i,
  /\bthe (?:one|task|item) (?:about|on|for|concerning) (.+?) and (?:task|item|#)/i,
];

/** What another task is about that a question names beside a number ("任务30和体育协会那项的目标"), or null. */
export function alsoNamed(text: string): string | null {
  for (const pattern of PATTERNS) {
    const about = pattern.exec(text)?.[1]?.trim();
    if (about !== undefined && about !== "") return about;
  }
  return null;
}

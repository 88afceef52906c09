import type { Evidence } from "../../answering/verify/evidence/evidence.ts";
import { asData } from "../prompts/prompt.ts";
import { withoutSecrets } from "../without-secrets.ts";

/** Evidence as the model reads it: one element each, whose words can neither close it nor open another. */
export function showEvidence(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ id, task, lines }) => {
      const of = task === null ? "" : ` task="${task}"`;
      const said = lines.map(
        ({ text, says }) => `[${says === "plan" ? "plan" : "ledger"}] ${asData(withoutSecrets(text))}`,
      );
      return `<evidence id="${id}"${of}>\n${said.join("\n")}\n</evidence>`;
    })
    .join("\n");
}

import { z } from "zod";
import type { StoredRun } from "../../digest/runs/run-store.ts";
import type { DigestRun as Row } from "../generated/client.ts";
import { runOfRow } from "./run-of-row.ts";

const language = z.enum(["zh", "en"]);

/** The digest's run that a row holds. */
export function toStoredRun(row: Row): StoredRun {
  const { planHash, period, recipient, frozenId } = row;
  const key = { planHash, period, recipient };
  return { key, run: runOfRow(row), language: language.parse(row.language), frozenId };
}

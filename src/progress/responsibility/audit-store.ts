import type { AuditRecord, Change } from "./assignments.ts";

/** The audit log of who may: changes are added to it and never altered. */
export type AuditStore = {
  /** Adds all of the changes or none; durable when it returns. */
  add(planHash: string, changes: readonly Change[], by: string, at: Date): Promise<void>;
  /** A plan's changes in the order they were made. */
  list(planHash: string): Promise<AuditRecord[]>;
};

-- CreateTable
CREATE TABLE "AuditRecord" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "planHash" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "change" TEXT NOT NULL,
    CONSTRAINT "AuditRecord_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "Plan" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AuditRecord_planHash_sequence_idx" ON "AuditRecord"("planHash", "sequence");


-- The audit log is append-only, whoever writes to the database.
CREATE TRIGGER "AuditRecord_unchanged" BEFORE UPDATE ON "AuditRecord"
BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;

CREATE TRIGGER "AuditRecord_kept" BEFORE DELETE ON "AuditRecord"
BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;

-- What was handed over with an entry, an owner's own judgement and its reason, and which entry a reviewer decides.
ALTER TABLE "Entry" ADD COLUMN "evidence" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Entry" ADD COLUMN "judgement" TEXT;
ALTER TABLE "Entry" ADD COLUMN "reason" TEXT;
ALTER TABLE "Entry" ADD COLUMN "reviewOf" TEXT;

-- The ledger is append-only, whoever writes to the database: an entry gains its void marks once, and nothing else of it changes.
CREATE TRIGGER "Entry_unchanged" BEFORE UPDATE OF
  "id", "sequence", "planHash", "task", "targetId", "kind", "amount", "unit", "lifecycle", "judgement", "reason",
  "evidence", "reviewOf", "asOf", "reportedAt", "author", "source", "channel", "messageTs", "permalink", "text",
  "quotedWords", "readBy", "idempotencyKey", "supersedes" ON "Entry"
BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;

CREATE TRIGGER "Entry_voided_once" BEFORE UPDATE OF "voidedBy", "voidedAt", "voidedWhy" ON "Entry"
WHEN OLD."voidedAt" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;

CREATE TRIGGER "Entry_kept" BEFORE DELETE ON "Entry"
BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;

-- What was handed over with an entry, an owner's own judgement and its reason, and which entry a reviewer decides.
ALTER TABLE "Entry" ADD COLUMN     "evidence" TEXT NOT NULL DEFAULT '[]',
ADD COLUMN     "judgement" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "reviewOf" TEXT;


-- The ledger is append-only, whoever writes to the database: an entry gains its void marks once, and nothing else of it changes.
CREATE FUNCTION "refuse_ledger_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'The ledger is append-only.'; END $$;

CREATE TRIGGER "Entry_unchanged" BEFORE UPDATE OF
  "id", "sequence", "planHash", "task", "targetId", "kind", "amount", "unit", "lifecycle", "judgement", "reason",
  "evidence", "reviewOf", "asOf", "reportedAt", "author", "source", "channel", "messageTs", "permalink", "text",
  "quotedWords", "readBy", "idempotencyKey", "supersedes" ON "Entry"
FOR EACH ROW EXECUTE FUNCTION "refuse_ledger_change"();

CREATE TRIGGER "Entry_voided_once" BEFORE UPDATE OF "voidedBy", "voidedAt", "voidedWhy" ON "Entry"
FOR EACH ROW WHEN (OLD."voidedAt" IS NOT NULL) EXECUTE FUNCTION "refuse_ledger_change"();

CREATE TRIGGER "Entry_kept" BEFORE DELETE ON "Entry"
FOR EACH ROW EXECUTE FUNCTION "refuse_ledger_change"();

CREATE TRIGGER "Entry_not_emptied" BEFORE TRUNCATE ON "Entry"
EXECUTE FUNCTION "refuse_ledger_change"();

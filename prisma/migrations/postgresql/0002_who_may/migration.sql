-- CreateTable
CREATE TABLE "AuditRecord" (
    "sequence" SERIAL NOT NULL,
    "planHash" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "change" TEXT NOT NULL,

    CONSTRAINT "AuditRecord_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE INDEX "AuditRecord_planHash_sequence_idx" ON "AuditRecord"("planHash", "sequence");

-- AddForeignKey
ALTER TABLE "AuditRecord" ADD CONSTRAINT "AuditRecord_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "Plan"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;


-- The audit log is append-only, whoever writes to the database.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'The audit log is append-only.'; END $$;

CREATE TRIGGER "AuditRecord_unchanged" BEFORE UPDATE ON "AuditRecord"
FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();

CREATE TRIGGER "AuditRecord_kept" BEFORE DELETE ON "AuditRecord"
FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();

CREATE TRIGGER "AuditRecord_not_emptied" BEFORE TRUNCATE ON "AuditRecord"
EXECUTE FUNCTION "refuse_audit_change"();

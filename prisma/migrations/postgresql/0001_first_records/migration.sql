-- CreateTable
CREATE TABLE "Plan" (
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT,
    "date" TEXT,
    "year" INTEGER,
    "text" TEXT NOT NULL,
    "english" TEXT,
    "importedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "planHash" TEXT NOT NULL,
    "task" INTEGER NOT NULL,
    "targetId" TEXT,
    "kind" TEXT NOT NULL,
    "amount" DOUBLE PRECISION,
    "unit" TEXT,
    "lifecycle" TEXT,
    "asOf" TEXT NOT NULL,
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "author" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "channel" TEXT,
    "messageTs" TEXT,
    "permalink" TEXT,
    "text" TEXT NOT NULL,
    "quotedWords" TEXT NOT NULL,
    "readBy" TEXT NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "supersedes" TEXT,
    "voidedBy" TEXT,
    "voidedAt" TIMESTAMP(3),
    "voidedWhy" TEXT,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "key" TEXT NOT NULL,
    "claimedAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ThreadContext" (
    "key" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ThreadContext_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "PendingUpdate" (
    "id" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMP(3),
    "decision" TEXT,

    CONSTRAINT "PendingUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DigestRun" (
    "id" TEXT NOT NULL,
    "planHash" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "due" TIMESTAMP(3) NOT NULL,
    "late" BOOLEAN NOT NULL,
    "fence" INTEGER NOT NULL,
    "leaseUntil" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL,
    "notBefore" TIMESTAMP(3),
    "mayBePosted" BOOLEAN NOT NULL,
    "messageTs" TEXT,
    "reason" TEXT,
    "facts" TEXT,

    CONSTRAINT "DigestRun_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Entry_idempotencyKey_key" ON "Entry"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Entry_planHash_task_idx" ON "Entry"("planHash", "task");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_planHash_sequence_key" ON "Entry"("planHash", "sequence");

-- CreateIndex
CREATE INDEX "Claim_claimedAt_idx" ON "Claim"("claimedAt");

-- CreateIndex
CREATE INDEX "DigestRun_state_due_idx" ON "DigestRun"("state", "due");

-- CreateIndex
CREATE UNIQUE INDEX "DigestRun_planHash_period_recipient_key" ON "DigestRun"("planHash", "period", "recipient");

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "Plan"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestRun" ADD CONSTRAINT "DigestRun_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "Plan"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;


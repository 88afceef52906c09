-- CreateTable
CREATE TABLE "Plan" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT,
    "date" TEXT,
    "year" INTEGER,
    "text" TEXT NOT NULL,
    "english" TEXT,
    "importedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sequence" INTEGER NOT NULL,
    "planHash" TEXT NOT NULL,
    "task" INTEGER NOT NULL,
    "targetId" TEXT,
    "kind" TEXT NOT NULL,
    "amount" REAL,
    "unit" TEXT,
    "lifecycle" TEXT,
    "asOf" TEXT NOT NULL,
    "reportedAt" DATETIME NOT NULL,
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
    "voidedAt" DATETIME,
    "voidedWhy" TEXT,
    CONSTRAINT "Entry_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "Plan" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "claimedAt" DATETIME NOT NULL,
    "doneAt" DATETIME
);

-- CreateTable
CREATE TABLE "ThreadContext" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "content" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PendingUpdate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "content" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" DATETIME,
    "decision" TEXT
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "givenAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "DigestRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planHash" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "due" DATETIME NOT NULL,
    "late" BOOLEAN NOT NULL,
    "fence" INTEGER NOT NULL,
    "leaseUntil" DATETIME,
    "attempts" INTEGER NOT NULL,
    "notBefore" DATETIME,
    "mayBePosted" BOOLEAN NOT NULL,
    "messageTs" TEXT,
    "reason" TEXT,
    "facts" TEXT,
    CONSTRAINT "DigestRun_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "Plan" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
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


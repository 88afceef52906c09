-- CreateTable
CREATE TABLE "FrozenFacts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planHash" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "facts" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DigestSubscription" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planHash" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "hour" INTEGER NOT NULL,
    "minute" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "changedBy" TEXT,
    "changedAt" DATETIME NOT NULL,
    CONSTRAINT "DigestSubscription_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "Plan" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Facts that were kept with a run move to a table of their own, which runs share.
INSERT INTO "FrozenFacts" ("id", "planHash", "period", "facts")
  SELECT "id", "planHash", "period", "facts" FROM "DigestRun" WHERE "facts" IS NOT NULL;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_DigestRun" (
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
    "language" TEXT NOT NULL DEFAULT 'zh',
    "frozenId" TEXT,
    "toldAt" DATETIME,
    CONSTRAINT "DigestRun_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "Plan" ("hash") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DigestRun_frozenId_fkey" FOREIGN KEY ("frozenId") REFERENCES "FrozenFacts" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_DigestRun" ("attempts", "due", "fence", "id", "late", "leaseUntil", "mayBePosted", "messageTs", "notBefore", "period", "planHash", "reason", "recipient", "state", "frozenId") SELECT "attempts", "due", "fence", "id", "late", "leaseUntil", "mayBePosted", "messageTs", "notBefore", "period", "planHash", "reason", "recipient", "state", CASE WHEN "facts" IS NULL THEN NULL ELSE "id" END FROM "DigestRun";
DROP TABLE "DigestRun";
ALTER TABLE "new_DigestRun" RENAME TO "DigestRun";
CREATE INDEX "DigestRun_state_due_idx" ON "DigestRun"("state", "due");
CREATE UNIQUE INDEX "DigestRun_planHash_period_recipient_key" ON "DigestRun"("planHash", "period", "recipient");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "DigestSubscription_planHash_recipient_key" ON "DigestSubscription"("planHash", "recipient");


-- Failures of before are not told any more.
UPDATE "DigestRun" SET "toldAt" = "due" WHERE "state" = 'failed';

-- CreateTable
CREATE TABLE "FrozenFacts" (
    "id" TEXT NOT NULL,
    "planHash" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "facts" TEXT NOT NULL,

    CONSTRAINT "FrozenFacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DigestSubscription" (
    "id" TEXT NOT NULL,
    "planHash" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "hour" INTEGER NOT NULL,
    "minute" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "changedBy" TEXT,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DigestSubscription_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "DigestRun" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'zh',
ADD COLUMN "frozenId" TEXT,
ADD COLUMN "toldAt" TIMESTAMP(3);

-- Facts that were kept with a run move to a table of their own, which runs share.
INSERT INTO "FrozenFacts" ("id", "planHash", "period", "facts")
  SELECT "id", "planHash", "period", "facts" FROM "DigestRun" WHERE "facts" IS NOT NULL;

UPDATE "DigestRun" SET "frozenId" = "id" WHERE "facts" IS NOT NULL;

-- AlterTable
ALTER TABLE "DigestRun" DROP COLUMN "facts";

-- CreateIndex
CREATE UNIQUE INDEX "DigestSubscription_planHash_recipient_key" ON "DigestSubscription"("planHash", "recipient");

-- AddForeignKey
ALTER TABLE "DigestRun" ADD CONSTRAINT "DigestRun_frozenId_fkey" FOREIGN KEY ("frozenId") REFERENCES "FrozenFacts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestSubscription" ADD CONSTRAINT "DigestSubscription_planHash_fkey" FOREIGN KEY ("planHash") REFERENCES "Plan"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Failures of before are not told any more.
UPDATE "DigestRun" SET "toldAt" = "due" WHERE "state" = 'failed';

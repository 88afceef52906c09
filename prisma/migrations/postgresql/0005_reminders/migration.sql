-- CreateTable
CREATE TABLE "ReminderRun" (
    "id" TEXT NOT NULL,
    "planHash" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "tasks" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
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
    "toldAt" TIMESTAMP(3),

    CONSTRAINT "ReminderRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Snooze" (
    "id" TEXT NOT NULL,
    "planHash" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "task" INTEGER NOT NULL,
    "until" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Snooze_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReminderRun_planHash_state_due_idx" ON "ReminderRun"("planHash", "state", "due");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderRun_planHash_period_person_key" ON "ReminderRun"("planHash", "period", "person");

-- CreateIndex
CREATE UNIQUE INDEX "Snooze_planHash_period_person_task_key" ON "Snooze"("planHash", "period", "person", "task");


-- CreateTable
CREATE TABLE "ReminderRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planHash" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "tasks" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
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
    "toldAt" DATETIME
);

-- CreateTable
CREATE TABLE "Snooze" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planHash" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "task" INTEGER NOT NULL,
    "until" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "ReminderRun_planHash_state_due_idx" ON "ReminderRun"("planHash", "state", "due");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderRun_planHash_period_person_key" ON "ReminderRun"("planHash", "period", "person");

-- CreateIndex
CREATE UNIQUE INDEX "Snooze_planHash_period_person_task_key" ON "Snooze"("planHash", "period", "person", "task");


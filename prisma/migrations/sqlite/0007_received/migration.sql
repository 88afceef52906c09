-- CreateTable
CREATE TABLE "Received" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "body" TEXT NOT NULL,
    "takenAt" DATETIME NOT NULL,
    "tries" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "Received_takenAt_idx" ON "Received"("takenAt");

-- CreateTable
CREATE TABLE "Received" (
    "id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,
    "tries" INTEGER NOT NULL,

    CONSTRAINT "Received_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Received_takenAt_idx" ON "Received"("takenAt");

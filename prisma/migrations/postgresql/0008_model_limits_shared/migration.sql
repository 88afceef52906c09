-- CreateTable
CREATE TABLE "SharedState" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "SharedState_pkey" PRIMARY KEY ("key")
);


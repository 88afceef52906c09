-- CreateTable
CREATE TABLE "SharedState" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "value" TEXT NOT NULL
);


-- CreateTable
CREATE TABLE "TokenUse" (
    "day" TEXT NOT NULL PRIMARY KEY,
    "tokens" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "EmbeddingVector" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "vector" TEXT NOT NULL
);


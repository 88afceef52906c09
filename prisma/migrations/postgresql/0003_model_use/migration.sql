-- CreateTable
CREATE TABLE "TokenUse" (
    "day" TEXT NOT NULL,
    "tokens" INTEGER NOT NULL,

    CONSTRAINT "TokenUse_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "EmbeddingVector" (
    "key" TEXT NOT NULL,
    "vector" TEXT NOT NULL,

    CONSTRAINT "EmbeddingVector_pkey" PRIMARY KEY ("key")
);


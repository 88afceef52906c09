import type { WordedDigest } from "../digests.ts";

/** A picture or workbook that goes with a digest into its thread. */
export type DigestFile = {
  /** Tells the file from the digest's others: it is looked for by this name before it is uploaded again. */
  name: string;
  /** What people call it. */
  title: string;
  /** What a picture shows, for those who do not see it; null for what is no picture. */
  altText: string | null;
  /** Makes it; only called where it is not in the thread yet. */
  make(): Promise<Buffer>;
};

/** The files that go with a digest, in the order they are to stand in. */
export type DigestFiles = (digest: WordedDigest) => Promise<DigestFile[]>;

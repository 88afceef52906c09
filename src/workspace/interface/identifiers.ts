import { z } from "zod";

/** The person who acts. */
export const userId = z.string().min(1).describe("the person who acts, e.g. U0ADMIN");
export const channelId = z.string().min(1).describe("a channel (C…) or a direct message (D…)");
/** A message's `ts`, Slack's: seconds since 1970 with six decimals, as text, unique in its channel. */
export const timestamp = z.string().regex(/^\d+\.\d{6}$/, "a ts looks like 1655427600.000100");

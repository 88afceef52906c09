import type { KnownBlock } from "@slack/types";
import type { Block } from "../../person-interface.ts";

/** A stored block as Slack's types name it. The server checked it against Slack's limits when it came in. */
export const knownBlock = (block: Block): KnownBlock => block as unknown as KnownBlock;

import { z } from "zod";
import { appAuthorship } from "../acts/message-as-sent.ts";
import { postMessage } from "../acts/post-message.ts";
import type { WorkspaceContext } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { secondsOf } from "../state/clock.ts";
import { describeFile, type StoredFile } from "../state/files.ts";
import { keepAppText } from "../typed-text.ts";
import { placeToPost } from "./chat-methods.ts";
import { spendRateLimit } from "./message-arguments.ts";
import { type ApiMethod, checkedBlocks, json, method, timestamp } from "./method.ts";

const mostFiles = 10;
const longestAltText = 1000;
const uploads = json(
  z
    .array(z.looseObject({ id: z.string(), title: z.string().optional() }))
    .min(1)
    .max(mostFiles),
);

/** The uploaded file, with its title; throws file_not_found. */
function uploadedFile(context: WorkspaceContext, id: string, title: string | undefined): StoredFile {
  const stored = context.state.files.find(id);
  if (stored?.content == null) throw new Refusal("file_not_found");
  const titled = { ...stored, shared: true, file: { ...stored.file, title: title ?? stored.file.title } };
  context.state.files.put(titled);
  return titled;
}

function withoutPageAddress({ file: { view_url: _page, ...file } }: StoredFile) {
  return file;
}

/** The files.* methods: uploads in Slack's two steps, and what is known of a file. */
export const fileMethods: Record<string, ApiMethod> = {
  "files.getUploadURLExternal": method(
    z.looseObject({
      filename: z.string().min(1),
      length: z.coerce.number().int().positive(),
      alt_txt: z.string().optional(),
    }),
    (context, given) => {
      if ((given.alt_txt ?? "").length > longestAltText) throw new Refusal("alt_txt_too_large");
      const id = context.state.identifiers.next("F");
      const about = {
        id,
        name: given.filename,
        size: given.length,
        user: context.seed.app.bot.id,
        created: secondsOf(context.state.clock.now()),
        ...(given.alt_txt && { alt_txt: given.alt_txt }),
      };
      context.state.files.put({ file: describeFile(about, context.address), content: null, shared: false });
      return { upload_url: `${context.address}/upload/${id}`, file_id: id };
    },
  ),

  "files.completeUploadExternal": method(
    z.looseObject({
      files: uploads,
      channel_id: z.string().optional(),
      channels: z.string().optional(),
      thread_ts: timestamp.optional(),
      initial_comment: z.string().optional(),
      blocks: z.unknown().optional(),
    }),
    (context, given) => {
      const channels = [given.channel_id ?? given.channels?.split(",") ?? []]
        .flat()
        .filter((id) => id !== "");
      const places = channels.map((id) => placeToPost(context, id));
      const blocks = given.initial_comment ? undefined : checkedBlocks(given.blocks);
      const files = given.files.map(({ id, title }) => uploadedFile(context, id, title));
      for (const place of places) {
        spendRateLimit(context, place.id);
        postMessage(context, place, {
          ...appAuthorship(context),
          subtype: "file_share",
          text: keepAppText(given.initial_comment ?? ""),
          files: files.map(({ file }) => file),
          upload: true,
          ...(blocks && { blocks }),
          ...(given.thread_ts && { thread_ts: given.thread_ts }),
        });
      }
      return { files: files.map(withoutPageAddress) };
    },
  ),

  "files.info": method(z.looseObject({ file: z.string() }), (context, given) => {
    const stored = context.state.files.find(given.file);
    if (stored === undefined) throw new Refusal("file_not_found");
    return { file: withoutPageAddress(stored) };
  }),
};

import type { WorkspaceFile } from "../../person-interface.ts";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** A message as composed. */
interface Composed {
  channel: string;
  thread: string | null;
  text: string;
  files: WorkspaceFile[];
  alsoToChannel: boolean;
}

/** Send what was composed: a known slash command goes to the app, an unknown one is refused, all else is a message. */
export function useSending(): (composed: Composed) => Promise<boolean> {
  const texts = useTexts();
  const { state, client, attempt } = useWorkspace();
  return (composed) => {
    const { channel, thread, files } = composed;
    const command = /^(\/[\p{L}\p{N}_-]+)(?:\s+([\s\S]*))?$/u.exec(composed.text.trimEnd());
    if (!command?.[1] || files.length > 0)
      return attempt(
        () =>
          client.send({
            channel,
            text: composed.text.trim(),
            ...(thread ? { thread_ts: thread } : {}),
            ...(thread && composed.alsoToChannel ? { reply_broadcast: true } : {}),
            ...(files.length > 0 ? { files: files.map((file) => file.id) } : {}),
          }),
        channel,
      );
    const [, name, rest = ""] = command;
    if (!state.view.commands.some((one) => one.command === name))
      return attempt(() => Promise.reject(new Error(texts.unknownCommand(name))), channel);
    return attempt(() => client.runCommand(channel, name, rest), channel);
  };
}

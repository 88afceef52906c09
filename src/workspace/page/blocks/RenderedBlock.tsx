import { Message as BlockKitMessage, type MessageProps } from "slack-blocks-to-jsx";
import type { Block } from "../../person-interface.ts";
import { ChannelMention, PersonMention } from "../mrkdwn/mentions.tsx";
import { useTheme } from "../state/use-theme.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** Blocks one only reads (markdown, tables, charts, rich text, alerts …), as slack-blocks-to-jsx draws them. */
export function RenderedBlock({ block }: { block: Block }) {
  const theme = useTheme();
  const { state } = useWorkspace();
  const { people, conversations } = state.view;
  return (
    <div className="rendered-block">
      <BlockKitMessage
        theme={theme}
        withoutWrapper
        name=""
        logo=""
        blocks={[block] as unknown as MessageProps["blocks"]}
        data={{
          users: people.map(({ id, display_name }) => ({ id, name: display_name })),
          channels: conversations.map(({ id, name }) => ({ id, name })),
        }}
        hooks={{
          user: ({ id }) => <PersonMention id={id} />,
          channel: ({ id, name }) => <ChannelMention id={id} label={name} />,
        }}
      />
    </div>
  );
}

import { Fragment, useMemo } from "react";
import { Emoji } from "./Emoji.tsx";
import { ChannelMention, PersonMention } from "./mentions.tsx";
import { PageLink } from "./PageLink.tsx";
import { type Inline, type Paragraph, parseMrkdwn } from "./parse-mrkdwn.ts";
import { formatSlackDate } from "./slack-date.ts";
import { useReader } from "./use-reader.ts";

/** Text in Slack's mrkdwn, shown. */
export function Mrkdwn({ text }: { text: string }) {
  const paragraphs = useMemo(() => parseMrkdwn(text), [text]);
  return (
    <div className="mrkdwn">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity
        <ShownParagraph key={index} paragraph={paragraph} />
      ))}
    </div>
  );
}

function ShownParagraph({ paragraph }: { paragraph: Paragraph }) {
  if (paragraph.type === "preformatted") return <pre>{paragraph.text}</pre>;
  const children = <Inlines parts={paragraph.children} />;
  return paragraph.type === "quote" ? <blockquote>{children}</blockquote> : <p>{children}</p>;
}

function Inlines({ parts }: { parts: Inline[] }) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity
    <Fragment key={index}>
      <ShownInline part={part} />
    </Fragment>
  ));
}

function ShownInline({ part }: { part: Inline }) {
  switch (part.type) {
    case "text":
      return part.text;
    case "break":
      return <br />;
    case "bold":
      return (
        <strong>
          <Inlines parts={part.children} />
        </strong>
      );
    case "italic":
      return (
        <em>
          <Inlines parts={part.children} />
        </em>
      );
    case "strike":
      return (
        <s>
          <Inlines parts={part.children} />
        </s>
      );
    case "code":
      return <code>{part.text}</code>;
    case "link":
      return <PageLink url={part.url}>{part.label ?? part.url}</PageLink>;
    case "person":
      return <PersonMention id={part.id} />;
    case "channel":
      return <ChannelMention id={part.id} label={part.label} />;
    case "everyone":
      return <span className="mention mention-self">@{part.name}</span>;
    case "emoji":
      return <Emoji name={part.name} />;
    case "date":
      return <ShownDate part={part} />;
  }
}

function ShownDate({ part }: { part: Extract<Inline, { type: "date" }> }) {
  const said = formatSlackDate(part.seconds, part.format, useReader());
  return part.url ? <PageLink url={part.url}>{said}</PageLink> : <time title={part.fallback}>{said}</time>;
}

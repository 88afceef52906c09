import type { MouseEvent, ReactNode } from "react";
import { useRoute } from "../state/use-route.ts";

/** A link in a text: a permalink of this workspace jumps to its message, any other opens elsewhere. */
export function PageLink({ url, children }: { url: string; children: ReactNode }) {
  const { followPermalink } = useRoute();
  const follow = (event: MouseEvent) => {
    if (followPermalink(url)) event.preventDefault();
  };
  const safe = /^(https?:|mailto:|tel:|\/)/i.test(url);
  return safe ? (
    <a href={url} target="_blank" rel="noreferrer" onClick={follow}>
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}

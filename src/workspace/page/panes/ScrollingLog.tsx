import { type ReactNode, useEffect, useRef } from "react";

const nearEnd = 120;

/**
 * The part of a pane that scrolls. It stays at the end while the person is there, also when what is at the end
 * grows (a streamed answer, an image); it stays where it is when they read further up. `tail` names the newest thing.
 */
export function ScrollingLog(props: { label: string; tail: string; ready: boolean; children: ReactNode }) {
  const log = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const { tail, ready } = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message or the first page moves the log to its end
  useEffect(() => {
    if (following.current && log.current && !log.current.querySelector(".pointed-at"))
      log.current.scrollTop = log.current.scrollHeight;
  }, [tail, ready]);
  useEffect(() => {
    if (!content.current) return;
    const observer = new ResizeObserver(() => {
      if (following.current && log.current) log.current.scrollTop = log.current.scrollHeight;
    });
    observer.observe(content.current);
    return () => observer.disconnect();
  }, []);
  const scrolled = () => {
    if (!log.current) return;
    const { scrollHeight, scrollTop, clientHeight } = log.current;
    following.current = scrollHeight - scrollTop - clientHeight < nearEnd;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={log} className="log" aria-label={props.label} tabIndex={0} onScroll={scrolled}>
      <div ref={content} className="log-content">
        {props.children}
      </div>
    </section>
  );
}

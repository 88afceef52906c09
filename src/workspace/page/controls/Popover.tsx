import { type ReactNode, type RefObject, type ToggleEvent, useRef } from "react";

/** Put a floating element next to its anchor, inside the window: below where it fits, else above. */
export function placeBeside(floating: HTMLElement, anchor: HTMLElement, alignEnd = false): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = floating;
  const below = at.bottom + 4;
  const above = at.top - height - 4;
  const top = below + height < innerHeight || above < 8 ? Math.min(below, innerHeight - height - 8) : above;
  const left = alignEnd ? at.right - width : at.left;
  floating.style.top = `${Math.max(8, top)}px`;
  floating.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
}

/** What floats above the page until one presses elsewhere or Escape: menus and small panels. */
export function Popover(props: {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  role?: string;
  label: string;
  className?: string;
  alignEnd?: boolean;
  onOpen?(floating: HTMLElement): void;
  onClose?(): void;
  children: ReactNode;
}) {
  const self = useRef<HTMLDivElement>(null);
  const sizes = useRef<ResizeObserver>(null);
  const place = () => {
    if (self.current && props.anchor.current) placeBeside(self.current, props.anchor.current, props.alignEnd);
  };
  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.target !== self.current || !self.current) return;
    sizes.current?.disconnect();
    if (event.newState === "closed") return props.onClose?.();
    place();
    // What is in it may be drawn only now that it is open: where it goes depends on how tall that is.
    sizes.current = new ResizeObserver(place);
    sizes.current.observe(self.current);
    props.onOpen?.(self.current);
  };
  return (
    <div
      ref={self}
      id={props.id}
      popover="auto"
      {...{ role: props.role ?? "dialog", "aria-label": props.label }}
      className={`popover ${props.className ?? ""}`}
      onToggle={toggled}
    >
      {props.children}
    </div>
  );
}

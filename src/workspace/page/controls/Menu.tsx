import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Popover } from "./Popover.tsx";

export interface MenuItem {
  key: string;
  label: ReactNode;
  detail?: string;
  icon?: ReactNode;
  danger?: boolean;
  heading?: string;
  checked?: boolean;
  choose(): void;
}

/** A button that opens a menu; arrows move in it, Enter chooses, Escape closes. */
export function Menu(props: {
  label: string;
  trigger: ReactNode;
  items: MenuItem[];
  className?: string;
  alignEnd?: boolean;
  disabled?: boolean;
  onToggle?(open: boolean): void;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const toggled = (now: boolean) => {
    setOpen(now);
    props.onToggle?.(now);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.className ?? "icon-button"}
        popoverTarget={id}
        aria-label={props.label}
        title={props.label}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={props.disabled}
      >
        {props.trigger}
      </button>
      <Popover
        id={id}
        anchor={button}
        role="menu"
        label={props.label}
        className="menu"
        alignEnd={props.alignEnd ?? false}
        onOpen={(floating) => {
          toggled(true);
          floating.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
        }}
        onClose={() => toggled(false)}
      >
        {open && <MenuItems items={props.items} close={() => document.getElementById(id)?.hidePopover()} />}
      </Popover>
    </>
  );
}

function MenuItems({ items, close }: { items: MenuItem[]; close(): void }) {
  return items.map((item) => (
    <div key={item.key} role="none">
      {item.heading && <div className="menu-heading">{item.heading}</div>}
      <button
        type="button"
        {...(item.checked === undefined
          ? { role: "menuitem" }
          : { role: "menuitemradio", "aria-checked": item.checked })}
        tabIndex={-1}
        className={item.danger ? "menu-item danger" : "menu-item"}
        onKeyDown={moveFocus}
        onClick={() => {
          close();
          item.choose();
        }}
      >
        {item.icon}
        <span className="menu-label">
          {item.label}
          {item.detail && <span className="menu-detail">{item.detail}</span>}
        </span>
        {item.checked && <span className="menu-check">✓</span>}
      </button>
    </div>
  ));
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const all = [
    ...(event.currentTarget.closest("[role=menu]")?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? []),
  ];
  const here = all.indexOf(event.currentTarget);
  const target = { ArrowDown: here + 1, ArrowUp: here - 1 + all.length, Home: 0, End: all.length - 1 }[
    event.key
  ];
  if (target === undefined) return;
  event.preventDefault();
  all[target % all.length]?.focus();
}

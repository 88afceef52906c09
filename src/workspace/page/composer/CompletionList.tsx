import { Avatar } from "../controls/Avatar.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import type { Completion } from "./completions.ts";

/** The list above the composer while something can be completed. */
export function CompletionList(props: {
  id: string;
  items: Completion[];
  marked: number;
  choose(item: Completion): void;
}) {
  const texts = useTexts();
  const { state } = useWorkspace();
  if (props.items.length === 0) return null;
  return (
    <div id={props.id} role="listbox" aria-label={texts.completions} className="completions">
      {props.items[0]?.kind === "command" && <div className="menu-heading">{texts.commands}</div>}
      {props.items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the composer has the keys (aria-activedescendant)
        <div
          key={item.key}
          id={`${props.id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === props.marked}
          className={index === props.marked ? "completion marked" : "completion"}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => props.choose(item)}
        >
          {item.kind === "person" ? (
            <Avatar person={state.view.people.find((person) => person.id === item.key)} size={24} />
          ) : (
            <span className="completion-icon">
              {item.kind === "command" ? (
                "/"
              ) : (
                <Icon name={item.kind === "channel" ? "hash" : "mention"} size={16} />
              )}
            </span>
          )}
          <span className="completion-label">{item.label}</span>
          <span className="completion-detail">{item.detail}</span>
        </div>
      ))}
    </div>
  );
}

import { Icon, type IconName } from "./Icon.tsx";

/** A button that shows an icon only; its label is its name and its tooltip. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick(): void;
  className?: string;
  size?: number;
  pressed?: boolean;
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      className={`icon-button ${props.className ?? ""}`}
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} size={props.size ?? 18} />
    </button>
  );
}

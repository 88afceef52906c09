import type { Overflow } from "@slack/types";
import { PlainText } from "../blocks/PlainText.tsx";
import { Icon } from "../controls/Icon.tsx";
import { Menu } from "../controls/Menu.tsx";
import { useTexts } from "../language/use-texts.ts";
import { useElement } from "./use-element.tsx";

/** The three dots with a few more things to do. */
export function OverflowView({ element }: { element: Overflow }) {
  const texts = useTexts();
  const { press, busy, confirmation } = useElement(element);
  const items = element.options.map((option, index) => ({
    key: option.value ?? String(index),
    label: <PlainText text={option.text.text} />,
    ...(option.description ? { detail: option.description.text } : {}),
    choose: () => {
      if ("url" in option && typeof option.url === "string") window.open(option.url, "_blank", "noreferrer");
      press(option.value ?? null);
    },
  }));
  return (
    <>
      <Menu
        label={texts.moreActions}
        trigger={busy ? <span className="spinner" /> : <Icon name="more" size={18} />}
        items={items}
        className="button overflow"
        alignEnd
        disabled={busy}
      />
      {confirmation}
    </>
  );
}

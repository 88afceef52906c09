import type { ActionsBlock, CardBlock, ContextActionsBlock, InputBlock, SectionBlock } from "@slack/types";
import { imageAddress } from "../blocks/image-address.ts";
import { useTexts } from "../language/use-texts.ts";
import { ButtonView } from "./ButtonView.tsx";
import { CheckboxesView, RadioButtonsView } from "./CheckboxesView.tsx";
import { DateTimeView } from "./DateTimeView.tsx";
import { FeedbackButtonsView } from "./FeedbackButtonsView.tsx";
import { FileInputView } from "./FileInputView.tsx";
import { IconButtonView } from "./IconButtonView.tsx";
import { OverflowView } from "./OverflowView.tsx";
import { SelectView } from "./SelectView.tsx";
import { TextInputView } from "./TextInputView.tsx";

export type InteractiveElement =
  | ActionsBlock["elements"][number]
  | ContextActionsBlock["elements"][number]
  | InputBlock["element"]
  | NonNullable<SectionBlock["accessory"]>
  | NonNullable<CardBlock["actions"]>[number];

/** One element of a block. `label` is the input block's label, the name of what is entered. */
export function ElementView({
  element,
  label,
  required,
}: {
  element: InteractiveElement;
  label?: string;
  required?: boolean;
}) {
  const texts = useTexts();
  const named = {
    label: label ?? ("placeholder" in element ? element.placeholder?.text : undefined) ?? texts.choose,
    required: required ?? false,
  };
  switch (element.type) {
    case "button":
    case "workflow_button":
      return <ButtonView element={element} />;
    case "icon_button":
      return <IconButtonView element={element} />;
    case "feedback_buttons":
      return <FeedbackButtonsView element={element} />;
    case "overflow":
      return <OverflowView element={element} />;
    case "image":
      return <img className="accessory-image" src={imageAddress(element)} alt={element.alt_text} />;
    case "checkboxes":
      return <CheckboxesView element={element} {...named} />;
    case "radio_buttons":
      return <RadioButtonsView element={element} {...named} />;
    case "datepicker":
    case "timepicker":
    case "datetimepicker":
      return <DateTimeView element={element} {...named} />;
    case "file_input":
      return <FileInputView element={element} {...named} />;
    case "plain_text_input":
    case "email_text_input":
    case "url_text_input":
    case "number_input":
    case "rich_text_input":
      return <TextInputView element={element} {...named} />;
    case "static_select":
    case "multi_static_select":
    case "external_select":
    case "multi_external_select":
    case "users_select":
    case "multi_users_select":
    case "conversations_select":
    case "multi_conversations_select":
    case "channels_select":
    case "multi_channels_select":
      return <SelectView element={element} {...named} />;
    default:
      return null;
  }
}

import type { Datepicker, DateTimepicker, Timepicker } from "@slack/types";
import { useTexts } from "../language/use-texts.ts";
import { dayOf, wallClock } from "../state/times.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { useElement } from "./use-element.tsx";

/** A day (YYYY-MM-DD), a time (HH:mm) or both (seconds since 1970, in the person's zone). */
export function DateTimeView({
  element,
  label,
}: {
  element: Datepicker | Timepicker | DateTimepicker;
  label: string;
}) {
  const texts = useTexts();
  const { me } = useWorkspace();
  const { entered, choose, busy, confirmation } = useElement(element);
  const kinds = { datepicker: "date", timepicker: "time", datetimepicker: "datetime-local" } as const;
  const stored = typeof entered === "string" ? entered : entered === null ? "" : initialOf(element);
  const changed = (text: string) =>
    choose(text === "" ? null : element.type === "datetimepicker" ? secondsOf(text, me.tz) : text);
  return (
    <>
      <input
        type={kinds[element.type]}
        className="field"
        aria-label={
          label === texts.choose
            ? element.type === "timepicker"
              ? texts.chooseTime
              : texts.chooseDate
            : label
        }
        value={element.type === "datetimepicker" ? wallText(stored, me.tz) : stored}
        disabled={busy}
        onChange={(event) => changed(event.target.value)}
      />
      {confirmation}
    </>
  );
}

function initialOf(element: Datepicker | Timepicker | DateTimepicker): string {
  if (element.type === "datepicker") return element.initial_date ?? "";
  if (element.type === "timepicker") return element.initial_time ?? "";
  return element.initial_date_time ? String(element.initial_date_time) : "";
}

function secondsOf(wall: string, tz: string): string {
  const [day = "", time = ""] = wall.split("T");
  return String(wallClock(day, time.slice(0, 5), tz).getTime() / 1000);
}

function wallText(seconds: string, tz: string): string {
  if (seconds === "") return "";
  const at = new Date(Number(seconds) * 1000);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: tz, hour: "2-digit", minute: "2-digit" }).format(
    at,
  );
  return `${dayOf(at, tz)}T${time}`;
}

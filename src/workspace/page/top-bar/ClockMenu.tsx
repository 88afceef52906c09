import { useId, useRef, useState } from "react";
import { Icon } from "../controls/Icon.tsx";
import { Popover } from "../controls/Popover.tsx";
import { useTexts } from "../language/use-texts.ts";
import { dayOf, fullMoment, nextDigest, tomorrowMorning, wallClock } from "../state/times.ts";
import { useClock } from "../state/use-clock.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** The trial's clock, and ways to move it forward. */
export function ClockMenu() {
  const texts = useTexts();
  const { me, client, attempt } = useWorkspace();
  const now = useClock();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const moveTo = (to: Date) => {
    document.getElementById(id)?.hidePopover();
    void attempt(() => client.moveClock(to));
  };
  const said = fullMoment(now, me.locale, me.tz);
  const moves = [
    { label: texts.forwardHour, to: new Date(now.getTime() + 3_600_000) },
    { label: texts.toTomorrow, to: tomorrowMorning(now, me.tz) },
    { label: texts.toNextDigest, to: nextDigest(now, me.tz) },
  ];
  return (
    <>
      <button
        ref={button}
        type="button"
        className="clock"
        popoverTarget={id}
        aria-label={`${texts.clock}: ${said}`}
        aria-expanded={open}
      >
        <Icon name="clock" size={16} />
        <span>{said}</span>
        <Icon name="chevron" size={14} />
      </button>
      <Popover
        id={id}
        anchor={button}
        label={texts.clock}
        className="clock-panel"
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
      >
        <p className="popover-title">{texts.clock}</p>
        <p className="popover-hint">{texts.clockHint}</p>
        {moves.map((move) => (
          <button key={move.label} type="button" className="menu-item" onClick={() => moveTo(move.to)}>
            <span className="menu-label">
              {move.label}
              <span className="menu-detail">{fullMoment(move.to, me.locale, me.tz)}</span>
            </span>
          </button>
        ))}
        {open && <MoveToMoment now={now} tz={me.tz} moveTo={moveTo} />}
      </Popover>
    </>
  );
}

function MoveToMoment({ now, tz, moveTo }: { now: Date; tz: string; moveTo(to: Date): void }) {
  const texts = useTexts();
  const [moment, setMoment] = useState(`${dayOf(tomorrowMorning(now, tz), tz)}T09:00`);
  const [day = "", time = ""] = moment.split("T");
  return (
    <form
      className="clock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (day && time) moveTo(wallClock(day, time.slice(0, 5), tz));
      }}
    >
      <label>
        {texts.toDate}
        <input
          type="datetime-local"
          className="field"
          value={moment}
          onChange={(event) => setMoment(event.target.value)}
          required
        />
      </label>
      <button type="submit" className="button">
        {texts.move}
      </button>
    </form>
  );
}

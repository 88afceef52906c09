import { type ReactNode, useMemo, useState } from "react";
import type { ChosenValue } from "../../person-interface.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { type Surface, SurfaceContext } from "./surface.ts";

/** Blocks in a message: what is pressed in them goes to the app with the message's place. */
export function MessageSurface({
  channel,
  ts,
  children,
}: {
  channel: string;
  ts: string;
  children: ReactNode;
}) {
  const { client, attempt } = useWorkspace();
  const [values, setValues] = useState<Record<string, ChosenValue>>({});
  const surface = useMemo<Surface>(
    () => ({
      press: (pressed) => attempt(() => client.press({ channel, ts }, pressed), channel),
      suggest: (asked) => client.suggest({ channel, ts }, asked),
      entered: (block, action) => values[`${block}/${action}`],
      enter: (block, action, value) => setValues((had) => ({ ...had, [`${block}/${action}`]: value })),
      errorOf: () => undefined,
    }),
    [client, attempt, channel, ts, values],
  );
  return <SurfaceContext value={surface}>{children}</SurfaceContext>;
}

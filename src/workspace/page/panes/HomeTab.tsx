import { useMemo, useState } from "react";
import type { ChosenValue } from "../../person-interface.ts";
import { Blocks } from "../blocks/Blocks.tsx";
import { Icon } from "../controls/Icon.tsx";
import { type Surface, SurfaceContext } from "../elements/surface.ts";
import { useTexts } from "../language/use-texts.ts";
import { useWorkspace } from "../state/use-workspace.ts";

/** App Home as the app last published it for this person. */
export function HomeTab() {
  const texts = useTexts();
  const { state, client, attempt } = useWorkspace();
  const { home } = state.view;
  const [values, setValues] = useState<Record<string, ChosenValue>>({});
  const surface = useMemo<Surface>(
    () => ({
      press: (pressed) => attempt(() => client.press({ view_id: home?.id ?? "" }, pressed)),
      suggest: (asked) => client.suggest({ view_id: home?.id ?? "" }, asked),
      entered: (block, action) => values[`${block}/${action}`],
      enter: (block, action, value) => setValues((had) => ({ ...had, [`${block}/${action}`]: value })),
      errorOf: () => undefined,
    }),
    [client, attempt, home?.id, values],
  );
  const bot = state.view.people.find((person) => person.id === state.view.app.bot_user_id);
  if (!home)
    return (
      <div className="empty">
        <Icon name="home" size={40} />
        <h3>{texts.homeEmpty(bot?.display_name ?? "")}</h3>
        <p>{texts.homeEmptyHint}</p>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="home-tab" aria-label={texts.home} tabIndex={0}>
      <div className="home-content">
        <SurfaceContext value={surface}>
          <Blocks blocks={home.blocks} />
        </SurfaceContext>
      </div>
    </section>
  );
}

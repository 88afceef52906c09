import { useMemo, useState } from "react";
import type { ChosenValue, View } from "../../person-interface.ts";
import { inputFaults } from "../elements/input-faults.ts";
import { type Surface, SurfaceContext } from "../elements/surface.ts";
import { useTexts } from "../language/use-texts.ts";
import { sayRefusal } from "../state/say-refusal.ts";
import { useWorkspace } from "../state/use-workspace.ts";
import { ModalView } from "./ModalView.tsx";

type Values = Record<string, Record<string, ChosenValue>>;

/** The open modals of the person: the topmost is shown, and what was entered below it is kept. */
export function ModalStack() {
  const { state } = useWorkspace();
  const [entered, setEntered] = useState<Record<string, Values>>({});
  const view = state.view.modals.at(-1);
  if (!view) return null;
  return (
    <OpenModal
      key={view.id}
      view={view}
      depth={state.view.modals.length}
      values={entered[view.id] ?? {}}
      enter={(block, action, value) =>
        setEntered((had) => {
          const values = had[view.id] ?? {};
          return { ...had, [view.id]: { ...values, [block]: { ...values[block], [action]: value } } };
        })
      }
    />
  );
}

function OpenModal(props: { view: View; depth: number; values: Values; enter: Surface["enter"] }) {
  const { view, values, enter } = props;
  const texts = useTexts();
  const { client, attempt, dispatch, me } = useWorkspace();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const surface = useMemo<Surface>(
    () => ({
      press: (pressed) => attempt(() => client.press({ view_id: view.id }, pressed)),
      suggest: (asked) => client.suggest({ view_id: view.id }, asked),
      entered: (block, action) => values[block]?.[action],
      enter,
      errorOf: (block) => errors[block],
    }),
    [attempt, client, view.id, values, enter, errors],
  );
  const submit = async () => {
    const faults = inputFaults(view, values, texts);
    setErrors(faults);
    if (Object.keys(faults).length > 0) return;
    setBusy(true);
    setFailure(null);
    try {
      const result = await client.submitView(view.id, onlyShown(values, view));
      setErrors(result.errors ?? {});
      dispatch({ type: "modals", modals: result.modals });
    } catch (error) {
      setFailure(sayRefusal(error, me.locale));
    }
    setBusy(false);
  };
  return (
    <SurfaceContext value={surface}>
      <ModalView
        view={view}
        stacked={props.depth > 1}
        busy={busy}
        failure={failure}
        submit={() => void submit()}
        close={() => void attempt(() => client.closeView(view.id))}
      />
    </SurfaceContext>
  );
}

/** What was entered in blocks the view still has: an update may have taken some away. */
function onlyShown(values: Values, view: View): Values {
  const shown = new Set(view.blocks.map((block) => block.block_id));
  return Object.fromEntries(Object.entries(values).filter(([block]) => shown.has(block)));
}

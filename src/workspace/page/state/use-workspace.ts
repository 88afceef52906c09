import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import type { Person } from "../../person-interface.ts";
import { listenToUpdates } from "./live-updates.ts";
import { type PageEvent, reducePage } from "./reducer.ts";
import { sayRefusal } from "./say-refusal.ts";
import { createWorkspaceClient, type WorkspaceClient } from "./workspace-client.ts";
import type { PageState } from "./workspace-state.ts";

/** What every part of the page works with: what is known, how to act, and who acts. */
export interface Workspace {
  state: PageState;
  dispatch(event: PageEvent): void;
  client: WorkspaceClient;
  me: Person;
  /** Do something; say what went wrong in the conversation (or, without one, at the top). True when it worked. */
  attempt(work: () => Promise<unknown>, channel?: string | null): Promise<boolean>;
}

export type Opening =
  | { status: "opening" }
  | { status: "failed"; reason: string; retry(): void }
  | { status: "open"; workspace: Workspace };

/** Open the workspace as one person and keep it up to date. */
export function useOpenWorkspace(user: string): Opening {
  const client = useMemo(() => createWorkspaceClient(user), [user]);
  const [state, dispatch] = useReducer(reducePage, null);
  const [failed, setFailed] = useState<string | null>(null);
  const me = state?.view.people.find((person) => person.id === user);
  const locale = useRef(navigator.language);
  useEffect(() => {
    if (me) locale.current = me.locale;
  }, [me]);

  const open = useCallback(() => {
    setFailed(null);
    client.state().then(
      (view) => dispatch({ type: "opened", view, readAt: Date.now() }),
      (error: unknown) => setFailed(sayRefusal(error, navigator.language)),
    );
  }, [client]);

  useEffect(() => {
    open();
    return listenToUpdates(client.updatesAddress, {
      received: (update) =>
        update.type === "reset" ? open() : dispatch({ type: "update", update, readAt: Date.now() }),
      lost: () => dispatch({ type: "connection", connected: false }),
      reopened: open,
    });
  }, [client, open]);

  const attempt = useCallback(async (work: () => Promise<unknown>, channel: string | null = null) => {
    try {
      await work();
      return true;
    } catch (error) {
      dispatch({ type: "notice", channel, text: sayRefusal(error, locale.current) });
      return false;
    }
  }, []);

  if (state && me) return { status: "open", workspace: { state, dispatch, client, me, attempt } };
  if (state) return { status: "failed", reason: user, retry: open };
  return failed === null ? { status: "opening" } : { status: "failed", reason: failed, retry: open };
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The open workspace. Only inside the page, which shows nothing before it is open. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error("useWorkspace is for components inside the open workspace");
  return workspace;
}

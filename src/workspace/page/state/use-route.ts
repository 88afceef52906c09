import { createContext, useCallback, useContext, useState } from "react";

/** Where the person is: a conversation or the app, what is open beside it, and which message is pointed at. */
interface Route {
  place: { kind: "conversation"; channel: string } | { kind: "app"; tab: "home" | "messages" };
  beside: { kind: "thread"; channel: string; ts: string } | { kind: "agent" } | null;
  pointedAt: string | null;
  /** On a narrow screen: the list of channels is in front. */
  sidebarInFront: boolean;
}

interface Navigation {
  route: Route;
  openConversation(channel: string, pointedAt?: string | null): void;
  openApp(tab: "home" | "messages"): void;
  openThread(channel: string, ts: string, pointedAt?: string | null): void;
  openAgent(): void;
  closeBeside(): void;
  showSidebar(): void;
  /** Follow a permalink of this workspace; false when the address is not one. */
  followPermalink(address: string): boolean;
}

interface Permalink {
  channel: string;
  ts: string | null;
  thread: string | null;
}

/**
 * Read an address of this workspace: Slack's permalink form /archives/C…/p1655427600000100?thread_ts=…, or
 * /?channel=C…&ts=…&thread_ts=…, to which the server sends on those who open one. Null for any other address.
 */
export function readPermalink(address: string, origin: string): Permalink | null {
  if (!URL.canParse(address, origin)) return null;
  const { origin: itsOrigin, pathname, searchParams } = new URL(address, origin);
  if (itsOrigin !== origin) return null;
  const thread = searchParams.get("thread_ts");
  const channel = searchParams.get("channel");
  if (pathname === "/" && channel) return { channel, ts: searchParams.get("ts"), thread };
  const found = /^\/archives\/([A-Z0-9]+)(?:\/p(\d{10,})(\d{6}))?\/?$/.exec(pathname);
  if (!found?.[1]) return null;
  return { channel: found[1], ts: found[2] && found[3] ? `${found[2]}.${found[3]}` : null, thread };
}

function startingRoute(firstChannel: string): Route {
  const asked = readPermalink(location.href, location.origin);
  return {
    place: { kind: "conversation", channel: asked?.channel ?? firstChannel },
    beside: asked?.thread ? { kind: "thread", channel: asked.channel, ts: asked.thread } : null,
    pointedAt: asked?.ts ?? null,
    sidebarInFront: asked === null,
  };
}

/** Where the person is and how they go elsewhere; the address bar names the conversation, so that it can be reloaded. */
export function useNavigation(firstChannel: string): Navigation {
  const [route, setRoute] = useState<Route>(() => startingRoute(firstChannel));
  const go = useCallback((change: (route: Route) => Route) => setRoute((route) => change(route)), []);

  const openConversation = useCallback(
    (channel: string, pointedAt: string | null = null) => {
      history.replaceState(null, "", `/archives/${channel}`);
      go((route) => ({
        ...route,
        place: { kind: "conversation", channel },
        beside: route.beside?.kind === "agent" ? route.beside : null,
        pointedAt,
        sidebarInFront: false,
      }));
    },
    [go],
  );
  const openThread = useCallback(
    (channel: string, ts: string, pointedAt: string | null = null) =>
      go((route) => ({
        ...route,
        beside: { kind: "thread", channel, ts },
        pointedAt,
        sidebarInFront: false,
      })),
    [go],
  );
  const followPermalink = useCallback(
    (address: string) => {
      const target = readPermalink(address, location.origin);
      if (target === null) return false;
      openConversation(target.channel, target.ts);
      if (target.thread && target.thread !== target.ts) openThread(target.channel, target.thread, target.ts);
      return true;
    },
    [openConversation, openThread],
  );
  return {
    route,
    openConversation,
    openThread,
    followPermalink,
    openApp: (tab) => {
      history.replaceState(null, "", "/");
      go((route) => ({
        ...route,
        place: { kind: "app", tab },
        beside: null,
        pointedAt: null,
        sidebarInFront: false,
      }));
    },
    openAgent: () => go((route) => ({ ...route, beside: { kind: "agent" }, sidebarInFront: false })),
    closeBeside: () => go((route) => ({ ...route, beside: null })),
    showSidebar: () => go((route) => ({ ...route, beside: null, sidebarInFront: true })),
  };
}

export const NavigationContext = createContext<Navigation | null>(null);

/** Where the person is and how they go elsewhere. Only inside the page. */
export function useRoute(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error("useRoute is for components inside the page");
  return navigation;
}

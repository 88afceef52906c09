import { useState } from "react";

const key = "workspace-account";

/** Which trial account is signed in: ?user=… in the address, else the last one of this tab, else the administrator. */
export function useAccount(): { user: string; switchTo(user: string): void } {
  const [user, setUser] = useState(
    () => new URLSearchParams(location.search).get("user") ?? sessionStorage.getItem(key) ?? "U0ADMIN",
  );
  sessionStorage.setItem(key, user);
  return {
    user,
    switchTo: (next) => {
      history.replaceState(null, "", location.pathname);
      setUser(next);
    },
  };
}

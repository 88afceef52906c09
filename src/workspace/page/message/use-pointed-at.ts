import { useEffect, useRef } from "react";

/** Bring the message a permalink points at into sight. */
export function usePointedAt(pointed: boolean) {
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (pointed) ref.current?.scrollIntoView({ block: "center" });
  }, [pointed]);
  return { ref, pointed };
}

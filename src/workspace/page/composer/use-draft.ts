import { useState } from "react";

/** What is being written somewhere, kept while the person looks elsewhere (in this browser tab only). */
export function useDraft(place: string): [string, (text: string) => void] {
  const key = `draft/${place}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? "");
  return [
    text,
    (next) => {
      if (next) sessionStorage.setItem(key, next);
      else sessionStorage.removeItem(key);
      setText(next);
    },
  ];
}

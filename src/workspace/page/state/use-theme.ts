import { createContext, useContext, useEffect, useState } from "react";

type Theme = "light" | "dark";
const key = "workspace-theme";
const dark = () => matchMedia("(prefers-color-scheme: dark)");

/** Light or dark: as the system says until the person chooses; the choice is kept in the browser. */
export function useThemeChoice(): { theme: Theme; toggle(): void } {
  const [chosen, setChosen] = useState<Theme | null>(() => {
    const kept = localStorage.getItem(key);
    return kept === "light" || kept === "dark" ? kept : null;
  });
  const [system, setSystem] = useState<Theme>(() => (dark().matches ? "dark" : "light"));
  useEffect(() => {
    const query = dark();
    const changed = () => setSystem(query.matches ? "dark" : "light");
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  const theme = chosen ?? system;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const toggle = () => {
    const next = theme === "dark" ? "light" : "dark";
    localStorage.setItem(key, next);
    setChosen(next);
  };
  return { theme, toggle };
}

export const ThemeContext = createContext<Theme>("light");

/** The theme in use. */
export const useTheme = (): Theme => useContext(ThemeContext);

import type { Settings, Theme } from "../state";

const dark = () => matchMedia("(prefers-color-scheme: dark)");

/** The theme in force: the user's choice, else the system's. */
export function themeInForce(settings: Settings): Theme {
  return settings.getState().theme ?? (dark().matches ? "dark" : "light");
}

/** Keeps `data-theme` on the root element at the theme in force and tells `onChange` of each new one. */
export function watchTheme(settings: Settings, onChange: (theme: Theme) => void): () => void {
  const system = dark();
  let shown: Theme | null = null;
  const apply = () => {
    const theme = themeInForce(settings);
    if (theme === shown) return;
    shown = theme;
    document.documentElement.dataset.theme = theme;
    onChange(theme);
  };
  apply();
  system.addEventListener("change", apply);
  const unsubscribe = settings.subscribe(apply);
  return () => {
    system.removeEventListener("change", apply);
    unsubscribe();
  };
}

/** What a guard tells of. */
interface Watch {
  /** Whether the show runs, so that whatever a visitor does is meant for it and not for the page below. */
  readonly isShowing: () => boolean;
  readonly visitor: () => void;
  readonly chord: () => void;
  /** A visitor's touch, click or key, on which a browser grants what it refuses to a page by itself. */
  readonly gesture: () => void;
}

/** A touch that becomes no click, a long one or a swipe, counts after this, wall ms. */
const CLICK_MS = 80;

const MODIFIERS = ["Control", "Alt", "AltGraph", "Shift", "Meta"];

/** By the letter or by its place on the keyboard: with Alt held some layouts write another sign. */
function isChord({ altKey, ctrlKey, code, key }: KeyboardEvent): boolean {
  return ctrlKey && altKey && (code === "KeyK" || key.toLowerCase() === "k");
}

/** Keys by which browsers print, save, open, search, reload and go back. */
function isBrowsers({ altKey, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || /^F\d+$/.test(key) || (altKey && key.startsWith("Arrow"));
}

/** Whether following a link would lead out of the page. */
function leads(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement)) return false;
  const isAside = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  return isAside || link.origin !== location.origin || link.target !== "";
}

const halt = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Stands between the visitors of an exhibit and the browser: takes what they do during the show for a wish to
 * explore, and keeps them from menus, print-outs, files and other pages. It hears of everything first.
 * @returns what ends it
 */
export function guardExhibit({ isShowing, visitor, chord, gesture }: Watch): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  /** What was begun during the show and has not ended yet: it must not reach the page below. */
  let key: string | null = null;
  let touch = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  let rest = { screenX: Number.NaN, screenY: Number.NaN };

  const hear = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ) => addEventListener(name, listener, { capture: true, passive: false, signal });

  hear("keydown", (event) => {
    if (isChord(event)) {
      halt(event);
      chord();
      return;
    }
    if (isBrowsers(event)) event.preventDefault();
    if (MODIFIERS.includes(event.key)) return;
    if (event.repeat && event.code === key) halt(event);
    else if (isShowing()) {
      halt(event);
      key = event.code;
    } else key = null;
    visitor();
    gesture();
  });
  hear("pointerdown", (event) => {
    clearTimeout(late);
    touch = isShowing();
    if (touch) halt(event);
    else visitor();
  });
  hear("pointerup", (event) => {
    if (!touch) return;
    halt(event);
    late = setTimeout(() => {
      visitor();
      gesture();
    }, CLICK_MS);
  });
  hear("click", (event) => {
    clearTimeout(late);
    if (touch || isShowing()) halt(event);
    else if (leads(event)) halt(event);
    touch = false;
    visitor();
    gesture();
  });
  hear("pointermove", ({ screenX, screenY }) => {
    // A pointer that rests is told as moving when the page moves under it.
    const isMoved = screenX !== rest.screenX || screenY !== rest.screenY;
    rest = { screenX, screenY };
    if (isMoved && !isShowing()) visitor();
  });
  hear("wheel", (event) => {
    if (isShowing()) halt(event);
    visitor();
  });
  for (const name of ["contextmenu", "auxclick", "dragstart", "dragover", "drop"] as const) {
    hear(name, (event) => event.preventDefault());
  }
  return () => {
    clearTimeout(late);
    ending.abort();
  };
}

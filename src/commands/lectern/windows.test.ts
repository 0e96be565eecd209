import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPincer, type DesktopScreen, type Pincer } from "../../state";
import { openAudienceWindow } from "./audience-window";
import { openPresenterWindow } from "./presenter-window";

const screen = (availLeft: number, isInternal: boolean): DesktopScreen => ({
  availLeft,
  availTop: 0,
  availWidth: 1920,
  availHeight: 1080,
  isInternal,
  isPrimary: isInternal,
});
const LAPTOP = screen(0, true);
const PROJECTOR = screen(1920, false);

let pincer: Pincer;
let done: string[];
const opened = { moveTo: vi.fn(), resizeTo: vi.fn() };

/** A desktop: what its browser does when it is asked to open a window and for its screens. */
function desktop(more: {
  readonly opens?: boolean;
  readonly extended?: boolean;
  readonly screens?: () => Promise<{ readonly screens: readonly DesktopScreen[] }>;
}) {
  const { opens = true, extended = true, screens } = more;
  vi.stubGlobal("location", { href: "http://hall/talk/?presenter=s-1", pathname: "/talk/" });
  vi.stubGlobal("window", {
    screen: { isExtended: extended },
    open: (address: string) => {
      done.push(`open ${address}`);
      return opens ? opened : null;
    },
    ...(screens && {
      getScreenDetails: () => {
        done.push("ask");
        return screens();
      },
    }),
  });
}

const both = () => Promise.resolve({ screens: [LAPTOP, PROJECTOR] });
const refused = () => Promise.reject(new DOMException("no", "NotAllowedError"));
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  pincer = createPincer(null);
  pincer.link.name("s-1");
  done = [];
  vi.clearAllMocks();
});
afterEach(() => vi.unstubAllGlobals());

describe("opening the presenter's window", () => {
  it("asks for the screens before it opens the window, which uses the click up", async () => {
    desktop({ screens: both });
    openPresenterWindow(pincer);
    expect(done).toEqual(["ask", "open http://hall/talk/?presenter=s-1"]);
    await settle();
    expect(opened.moveTo).toHaveBeenCalledWith(LAPTOP.availLeft, 0);
    expect(opened.resizeTo).toHaveBeenCalledWith(1920, 1080);
    expect(pincer.link.getState()).toMatchObject({
      other: "awaited",
      screens: [LAPTOP, PROJECTOR],
    });
  });

  it("leaves the window where it is when the user tells no screens", async () => {
    desktop({ screens: refused });
    openPresenterWindow(pincer);
    await settle();
    expect(opened.moveTo).not.toHaveBeenCalled();
    expect(pincer.link.getState()).toMatchObject({ other: "awaited", screens: [] });
    expect(pincer.dialogs.getState().dialog).toBeNull();
  });

  it("asks nothing with one screen, or in a browser that cannot tell", async () => {
    desktop({ screens: both, extended: false });
    openPresenterWindow(pincer);
    desktop({});
    openPresenterWindow(pincer);
    await settle();
    expect(done).not.toContain("ask");
    expect(opened.moveTo).not.toHaveBeenCalled();
  });

  it("offers a link when the browser holds the window back, whatever is said about screens", async () => {
    desktop({ screens: refused, opens: false });
    openPresenterWindow(pincer);
    await settle();
    expect(pincer.dialogs.getState().dialog).toBe("presenter");
    expect(pincer.link.getState().other).toBe("none");
  });
});

describe("opening the audience's window again", () => {
  it("hands the lecture over first, and puts the window on the hall's screen", async () => {
    desktop({ screens: both });
    pincer.link.subscribe((state, before) => {
      if (state.handOvers !== before.handOvers) done.push("hand over");
    });
    openAudienceWindow(pincer);
    expect(done).toEqual(["hand over", "ask", "open http://hall/talk/"]);
    await settle();
    expect(opened.moveTo).toHaveBeenCalledWith(PROJECTOR.availLeft, 0);
  });

  it("offers a link when the browser holds it back", () => {
    desktop({ opens: false });
    openAudienceWindow(pincer);
    expect(pincer.dialogs.getState().dialog).toBe("audience");
  });
});

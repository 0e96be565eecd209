import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parseProse, type Source } from "../campaign";
import { createPincer, PincerContext } from "../state";
import { makeCampaign, OFFSET } from "./fixture";
import { Prose } from "./Prose";
import { type Story, StoryContext } from "./story-context";

const coox: Source = {
  id: "coox1985",
  type: "book",
  title: "Nomonhan",
  author: [{ family: "Coox" }],
  issued: { "date-parts": [[1985]] },
};
const story: Story = {
  campaign: makeCampaign({ sources: new Map([["coox1985", coox]]) }),
  offset: OFFSET,
  referenceIds: "r",
  showPassage: () => {},
};

function html(markdown: string): string {
  const page: ReactNode = (
    <PincerContext value={createPincer(null)}>
      <StoryContext value={story}>
        <Prose root={parseProse(markdown)} />
      </StoryContext>
    </PincerContext>
  );
  return renderToStaticMarkup(page);
}

const text = (markdown: string) => html(markdown).replace(/<[^>]*>/g, "");

describe("Prose", () => {
  it("sets paragraphs, emphasis, lists, quotations and breaks", () => {
    const page = html("One *two* **three**\\\nfour\n\n- five\n\n3. six\n\n> seven");
    for (const part of [
      "<em>two</em>",
      "<strong>three</strong>",
      "<br/>",
      "<ul>",
      '<ol start="3">',
      "<blockquote>",
    ]) {
      expect(page).toContain(part);
    }
  });
  it("never lets raw HTML through", () => {
    const page = html('Look <img src=x onerror="alert(1)"> here\n\n<script>alert(2)</script>');
    expect(page).not.toMatch(/<(img|script)/);
    expect(page).toContain("&lt;script&gt;");
  });
  it("makes names of units, places and events links within the page", () => {
    const page = html("[the 71st](unit:jp-71ir) at [the hill](place:hill)");
    expect(page).toMatch(/<a [^>]*href="#unit:jp-71ir"[^>]*>the 71st<\/a>/);
    expect(page).toMatch(/data-kind="place"[^>]*>the hill<\/a>/);
  });
  it("shows other links as their text", () => {
    expect(html("[elsewhere](https://example.org) [bad](javascript:alert(1))")).not.toContain("<a");
    expect(text("[elsewhere](https://example.org)")).toBe("elsewhere");
  });
  it("shows citations as author, year and locator, described by the reference", () => {
    expect(text("It fell [@coox1985, p. 300; @unknown].")).toBe(
      "It fell (Coox 1985, p. 300; unknown).",
    );
    expect(html("[@coox1985]")).toContain('aria-describedby="r-coox1985"');
  });
  it("shows what it doesn't know as text", () => {
    expect(text("# Heading\n\n`code` ![a picture](x.png)")).toBe("Headingcode a picture");
  });
});

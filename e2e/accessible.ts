import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { PincerPage } from "./pincer-page";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer may change with the theme: all others look at what is in the page, not at its colours. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

type Choice = (axe: AxeBuilder) => AxeBuilder;

export const byWcag: Choice = (axe) => axe.withTags(WCAG_22_AA);

/** Also by rules of good practice that no guideline asks for. */
export const byEveryRule: Choice = (axe) => axe;

/**
 * Asserts that axe finds nothing to say about what the page shows now.
 * @param choose what is looked at and by which rules, the whole page by WCAG 2.2 AA unless told
 */
export async function expectAccessible(page: Page, choose: Choice = byWcag): Promise<void> {
  // The other way joins the findings of frames in a page of its own: there are no frames, and it takes twice as long.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    ),
  ).toEqual([]);
}

/**
 * Asserts the same in both themes: in the one that the page wears by all rules, in the other by those that may find
 * something new. Leaves the page in the other.
 */
export async function expectAccessibleInBoth(shown: PincerPage, choose?: Choice): Promise<void> {
  await expectAccessible(shown.page, choose);
  const isDark = (await shown.root.getAttribute("data-theme")) === "dark";
  await shown.wear(isDark ? "light" : "dark");
  await expectAccessible(shown.page, (axe) => axe.withRules(RULES_OF_COLOUR));
}

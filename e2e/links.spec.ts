import { expect, test } from "@playwright/test";
import { PincerPage } from "./pincer-page";

test("a copied address shows the same moment, camera, unit and chapter in another window", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.getByRole("button", { name: "The first boats" }).click();
  await expect(page).toHaveURL(/t=1939-07-03T02:00:00/);
  await pincer.expectIdle();
  const { x, y } = await pincer.pointOf("jp-71ir");
  await page.mouse.click(x, y);
  await expect(pincer.card).toBeVisible();
  await expect(page).toHaveURL(/unit=/);
  await pincer.expectIdle();
  await page.keyboard.press("c");
  await expect(page.getByText("Link to this moment copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = new PincerPage(await context.newPage());
  await other.page.goto(link);
  await other.expectIdle();
  for (const attribute of ["data-instant", "data-chapter", "data-unit", "data-passage"]) {
    await expect(other.root).toHaveAttribute(
      attribute,
      (await pincer.root.getAttribute(attribute)) ?? "",
    );
  }
  const view = await page.evaluate(() => window.pincer?.view());
  const otherView = await other.page.evaluate(() => window.pincer?.view());
  expect(otherView?.zoom).toBeCloseTo(view?.zoom ?? 0, 1);
  expect(otherView?.center[0]).toBeCloseTo(view?.center[0] ?? 0, 3);
  await expect(other.card).toHaveAttribute(
    "data-unit",
    (await pincer.card.getAttribute("data-unit")) ?? "",
  );
});

test("Back and Forward go through the jumps", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.open();
  await page.getByRole("button", { name: "The first boats" }).click();
  await expect(page).toHaveURL(/t=1939-07-03T02:00:00/);
  await page.keyboard.press("]");
  await expect(page).not.toHaveURL(/t=1939-07-03T02:00:00/);
  const later = (await pincer.root.getAttribute("data-instant")) ?? "";

  await page.goBack();
  await pincer.expectInstant("1939-07-03T02:00:00+08:00");
  await page.goBack();
  await pincer.expectInstant("1939-07-01T00:00:00+08:00");
  await page.goForward();
  await pincer.expectInstant("1939-07-03T02:00:00+08:00");
  await page.goForward();
  await pincer.expectInstant(later);
});

test("an address that makes no sense lands somewhere sensible and says why", async ({ page }) => {
  const pincer = new PincerPage(page);
  await pincer.open("?campaign=waterloo&t=1815-06-18T11:00:00&unit=guard&camera=north");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Khalkhin Gol: July 1939");
  const message = page.getByRole("status").filter({ hasText: "waterloo" });
  await expect(message).toContainText("1815-06-18T11:00:00");
  await expect(message).toContainText("camera");
});

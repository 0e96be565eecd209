import { expect, it } from "vitest";
import { fileNameFrom } from "./save-file";

it("a file name is one that any file system takes", () => {
  expect(fileNameFrom("July 1939: the hill", "pptx")).toBe("july-1939-the-hill.pptx");
  expect(fileNameFrom("Лекция / 1", "zip")).toBe("лекция-1.zip");
  expect(fileNameFrom("???", "pincer.json")).toBe("pincer.pincer.json");
});

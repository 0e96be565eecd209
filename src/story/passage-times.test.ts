import { describe, expect, it } from "vitest";
import { formatInterval } from "./passage-times";

const OFFSET = 8 * 3_600_000;
const at = (text: string) => Date.parse(`${text}+08:00`);
const format = (from: string, to: string) => formatInterval(at(from), at(to), OFFSET);

describe("formatInterval", () => {
  it("names the day once for hours of one day", () => {
    expect(format("1939-07-03T02:00", "1939-07-03T04:00")).toBe("3 Jul, 02:00–04:00");
  });
  it("names both days when hours run over midnight", () => {
    expect(format("1939-05-28T20:00", "1939-05-29T06:00")).toBe("28 May, 20:00 – 29 May, 06:00");
  });
  it("ends a day at 24:00, not at the next day's 00:00", () => {
    expect(format("1939-05-29T06:00", "1939-05-30T00:00")).toBe("29 May, 06:00–24:00");
  });
  it("leaves the hours out of whole days and counts the last day in", () => {
    expect(format("1939-05-28T00:00", "1939-05-29T00:00")).toBe("28 May");
    expect(format("1939-06-02T00:00", "1939-06-12T00:00")).toBe("2–11 Jun");
    expect(format("1939-05-30T00:00", "1939-06-02T00:00")).toBe("30 May – 1 Jun");
  });
  it("is a single moment when the end is the beginning", () => {
    expect(format("1939-07-03T02:00", "1939-07-03T02:00")).toBe("3 Jul, 02:00");
  });
});

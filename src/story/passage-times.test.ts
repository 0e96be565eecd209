import { describe, expect, it } from "vitest";
import { formatInterval, needsYears } from "./passage-times";

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
  it("tells the year once, or both, in a story that runs over years", () => {
    const dated = (from: string, to: string) => formatInterval(at(from), at(to), OFFSET, true);
    expect(dated("1939-05-28T00:00", "1939-05-29T00:00")).toBe("28 May 1939");
    expect(dated("1939-06-02T00:00", "1939-06-12T00:00")).toBe("2–11 Jun 1939");
    expect(dated("1939-05-30T00:00", "1939-06-02T00:00")).toBe("30 May – 1 Jun 1939");
    expect(dated("1938-07-29T00:00", "1939-05-11T00:00")).toBe("29 Jul 1938 – 10 May 1939");
    expect(dated("1938-07-02T00:00", "1939-07-06T00:00")).toBe("2 Jul 1938 – 5 Jul 1939");
    expect(dated("1939-07-03T02:00", "1939-07-03T04:00")).toBe("3 Jul 1939, 02:00–04:00");
  });
});

describe("needsYears", () => {
  const needs = (from: string, to: string) => needsYears({ from: at(from), to: at(to) }, OFFSET);
  it("is so when a campaign begins and ends in different years of its own clock", () => {
    expect(needs("1904-02-08T00:00", "1949-10-02T00:00")).toBe(true);
    expect(needs("1939-05-11T00:00", "1939-08-01T00:00")).toBe(false);
    expect(needs("1939-01-01T00:00", "1940-01-01T00:00")).toBe(false);
  });
});

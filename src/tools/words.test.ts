import { describe, expect, it } from "vitest";
import {
  asBearing,
  asMarchTime,
  asTimes,
  inKilometres,
  inMiles,
  inSquareKilometres,
} from "./words";

describe("the words of the tools", () => {
  it("give short distances a tenth and long ones none", () => {
    expect(inKilometres(4_230)).toBe("4.2 km");
    expect(inKilometres(99_960)).toBe("100 km");
    expect(inKilometres(1_234_500)).toBe("1,235 km");
    expect(inMiles(160_934)).toBe("100 mi");
  });

  it("give areas three digits", () => {
    expect(inSquareKilometres(547_000)).toBe("547,000 km²");
    expect(inSquareKilometres(123.456)).toBe("123 km²");
  });

  it("name the wind a bearing goes to, also just west of north", () => {
    expect(asBearing(44.6)).toBe("045° NE");
    expect(asBearing(359.7)).toBe("000° N");
    expect(asBearing(337)).toBe("337° NW");
    expect(asBearing(350)).toBe("350° N");
  });

  it("tell marches in hours up to a day's, then in days", () => {
    expect(asMarchTime(0.4, 8)).toBe("24 min");
    expect(asMarchTime(7.999, 8)).toBe("8 h");
    expect(asMarchTime(5.5, 8)).toBe("5 h 30 min");
    expect(asMarchTime(27.2, 8)).toBe("3.4 days");
  });

  it("compare areas", () => {
    expect(asTimes(1_310_000, 547_000)).toBe("2.4 times");
    expect(asTimes(1_310_000, 17_600)).toBe("74 times");
  });
});

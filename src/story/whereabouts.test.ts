import { describe, expect, it } from "vitest";
import { bridge, hill, makeCampaign } from "./fixture";
import { compassDirection, kilometresBetween, nearestPlace, placeInWords } from "./whereabouts";

describe("compassDirection", () => {
  it.each([
    [[118.5, 47.9], "north"],
    [[118.65, 47.9], "north-east"],
    [[118.6, 47.8], "east"],
    [[118.5, 47.7], "south"],
    [[118.4, 47.8], "west"],
    [[118.35, 47.9], "north-west"],
  ] as const)("of %j is %s", (to, direction) => {
    expect(compassDirection(hill.position, [...to])).toBe(direction);
  });
});

describe("kilometresBetween", () => {
  it("is 111 km a degree of latitude, and less a degree of longitude up north", () => {
    expect(kilometresBetween([118, 47], [118, 48])).toBeCloseTo(111.2, 1);
    expect(kilometresBetween([118, 60], [119, 60])).toBeCloseTo(55.6, 1);
  });
});

describe("nearestPlace", () => {
  it("never names a working point", () => {
    const point = {
      ...hill,
      id: "point",
      kind: "working-point",
      position: bridge.position,
    } as const;
    const campaign = makeCampaign({
      places: new Map([hill, point].map((place) => [place.id, place])),
    });
    expect(nearestPlace(campaign, bridge.position)?.id).toBe("hill");
  });
});

describe("placeInWords", () => {
  const near = (label: string, kind: "bridge" | "confluence" | "hill" | "landmark") =>
    placeInWords(
      makeCampaign({ places: new Map([["x", { ...hill, label, kind }]]) }),
      hill.position,
    );

  it("gives descriptions an article, but not names", () => {
    expect(near("Bain-Tsagan", "hill")).toBe("at Bain-Tsagan");
    expect(near("Remizov Heights", "hill")).toBe("at Remizov Heights");
    expect(near("North crossing", "bridge")).toBe("at the North crossing");
    expect(near("Confluence", "confluence")).toBe("at the confluence");
    expect(near("Azuma's last stand", "landmark")).toBe("at Azuma's last stand");
  });
  it("has an answer for an empty gazetteer", () => {
    expect(placeInWords(makeCampaign({ places: new Map() }), hill.position)).toBe(
      "at an unnamed place",
    );
  });
});

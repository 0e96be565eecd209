import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAYER_IDS } from "../campaign";
import { type Address, formatAddress, parseAddress } from "./address";

const OFFSET = 8 * 3_600_000;
const word = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);

const seconds = fc.integer({ min: 1, max: 3600 });

const instant = fc
  .integer({ min: -2_000_000_000, max: 2_000_000_000 })
  .map((second) => second * 1000);

const beside: fc.Arbitrary<NonNullable<Address["beside"]>> = fc.oneof(
  fc.record({ kind: fc.constant("instant" as const), instant }),
  fc.record({
    kind: fc.constant("interval" as const),
    offset: fc.integer({ min: -999_999, max: 999_999 }).map((minutes) => minutes * 60_000),
  }),
  fc.record({
    kind: fc.constant("campaign" as const),
    campaign: fc
      .stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
      .filter((campaign) => campaign !== "planned"),
    instant: fc.option(instant),
  }),
  fc.record({ kind: fc.constant("planned" as const) }),
);

const position = fc.tuple(
  fc.integer({ min: -17_999_999, max: 17_999_999 }).map((value) => value / 1e5),
  fc.integer({ min: -8_499_999, max: 8_499_999 }).map((value) => value / 1e5),
);

const way: fc.Arbitrary<NonNullable<Address["way"]>> = fc
  .record({ points: fc.array(position, { minLength: 1, maxLength: 20 }), closed: fc.boolean() })
  .map(({ points, closed }) => ({ points, closed: closed && points.length > 2 }));

const outlines: fc.Arbitrary<NonNullable<Address["outlines"]>> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
    center: position,
    turn: fc.integer({ min: 0, max: 359 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 3 },
);

const address: fc.Arbitrary<Address> = fc.record(
  {
    campaign: word,
    instant,
    chapter: word,
    camera: fc.record({
      center: position,
      zoom: fc.integer({ min: 0, max: 1800 }).map((value) => value / 100),
      bearing: fc.integer({ min: -1800, max: 1800 }).map((value) => value / 10),
      pitch: fc.integer({ min: 0, max: 600 }).map((value) => value / 10),
    }),
    unit: word,
    secondClock: word,
    secondLanguage: word,
    beside,
    split: fc.constantFrom("swipe", "twin"),
    kiosk: fc.record({
      talk: fc.option(word),
      idleSeconds: seconds,
      restSeconds: fc.option(seconds),
    }),
    hiddenLayers: fc.subarray([...LAYER_IDS], { minLength: 1 }),
    tool: fc.constantFrom("measure", "true-size"),
    way,
    outlines,
  },
  { requiredKeys: [] },
);

describe("an address", () => {
  it("comes back from its link as it was", () => {
    fc.assert(
      fc.property(address, (given) => {
        const { address: read, complaints } = parseAddress(formatAddress(given, OFFSET));
        expect(complaints).toEqual([]);
        expect(read).toEqual(given);
      }),
    );
  });

  it("is readable", () => {
    expect(
      formatAddress(
        {
          campaign: "khalkhin-gol-1939-07",
          instant: Date.UTC(1939, 6, 3, 1),
          camera: { center: [118.5, 47.8], zoom: 11, bearing: 0, pitch: 0 },
          unit: "su-11tb",
        },
        OFFSET,
      ),
    ).toBe(
      "?campaign=khalkhin-gol-1939-07&t=1939-07-03T09:00:00%2B08:00&camera=118.5,47.8,11&unit=su-11tb",
    );
  });

  it("names what is taken off the map, each thing once", () => {
    expect(formatAddress({ hiddenLayers: ["trails", "night"] }, OFFSET)).toBe("?hide=trails,night");
    expect(parseAddress("?hide=night,night").address.hiddenLayers).toEqual(["night"]);
  });

  it("tells the ruler's way and the outlines on the map in words a reader can check", () => {
    const drawn: Address = {
      tool: "measure",
      way: {
        points: [
          [118.6, 47.7],
          [119, 48],
          [118, 48],
        ],
        closed: true,
      },
      outlines: [
        { id: "france", center: [125, 46], turn: 0 },
        { id: "texas", center: [130.5, 44], turn: 345 },
      ],
    };
    expect(formatAddress(drawn, OFFSET)).toBe(
      "?tool=measure&way=118.6,47.7/119,48/118,48/loop&outlines=france@125,46/texas@130.5,44,345",
    );
  });

  it("takes an offset whose plus sign was typed as it is", () => {
    expect(parseAddress("?t=1939-07-03T09:00:00+08:00").address.instant).toBe(
      Date.UTC(1939, 6, 3, 1),
    );
  });

  it("of an exhibit may be one word", () => {
    const plan = { talk: null, idleSeconds: 90, restSeconds: null };
    expect(parseAddress("?kiosk").address.kiosk).toEqual(plan);
    expect(parseAddress("?kiosk=whole-lecture&idle=30&rest=8").address.kiosk).toEqual({
      talk: "whole-lecture",
      idleSeconds: 30,
      restSeconds: 8,
    });
    const { address: read, complaints } = parseAddress("?kiosk&idle=soon&rest=0");
    expect(read.kiosk).toEqual(plan);
    expect(complaints).toHaveLength(2);
    expect(parseAddress("?idle=30").address).toEqual({});
  });

  it.each([
    ["?t=1939-07-03T09:00", "t"],
    ["?t=yesterday", "t"],
    ["?camera=200,47,9", "camera"],
    ["?camera=118,47", "camera"],
    ["?unit=<script>", "unit"],
    ["?beside=-24 hours", "beside"],
    ["?beside=1939-13-01T00:00:00+08:00", "beside"],
    ["?beside=khalkhin-gol-1939-08@noon", "beside"],
    ["?split=half", "split"],
    ["?hide=trails,fog", "hide"],
    ["?tool=spade", "tool"],
    ["?way=118.6", "way"],
    ["?way=118.6,", "way"],
    ["?way=118.6,47.7/200,47", "way"],
    ["?way=118.6,47.7/119,48/loop", "way"],
    [`?way=${Array(101).fill("118,47").join("/")}`, "way"],
    ["?outlines=france", "outlines"],
    ["?outlines=france@125,46,400", "outlines"],
    ["?outlines=france@125,46/france@126,46", "outlines"],
    ["?outlines=a@1,1/b@1,1/c@1,1/d@1,1", "outlines"],
  ])("leaves out what it cannot understand and says so: %s", (search, name) => {
    const { address: read, complaints } = parseAddress(search);
    expect(read).toEqual({});
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`The link's ${name}`);
  });
});

import { expect, it } from "vitest";
import type { CampaignEvent } from "../campaign";
import { at, hill, makeCampaign } from "./fixture";
import { neighbourEvents } from "./unit-events";

const event = (id: string, from: number, ...units: string[]): CampaignEvent => ({
  id,
  kind: "combat",
  title: id,
  text: id,
  from,
  to: from,
  precision: "hour",
  grade: "A",
  position: hill.position,
  places: ["hill"],
  units,
  sources: [],
  alternatives: [],
});
const campaign = makeCampaign({
  events: [
    event("crossing", at("07-03T02:00"), "foot"),
    event("tanks come", at("07-03T09:00"), "tanks"),
    event("retreat", at("07-05T02:00"), "foot", "tanks"),
  ],
});
const around = (text: string) => {
  const { previous, next } = neighbourEvents(campaign, "foot", at(text));
  return [previous?.id, next?.id];
};

it("passes over other units' events and stands on neither side at the event itself", () => {
  expect(around("07-01T00:00")).toEqual([undefined, "crossing"]);
  expect(around("07-03T02:00")).toEqual([undefined, "retreat"]);
  expect(around("07-03T12:00")).toEqual(["crossing", "retreat"]);
  expect(around("07-06T00:00")).toEqual(["retreat", undefined]);
});

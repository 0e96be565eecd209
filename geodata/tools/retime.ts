import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatInstant, loadShelf, parseInstant } from "../../src/campaign";
import { retimeVias } from "../../src/campaign/retime";
import { movementsFile } from "../../src/campaign/schema/movements";
import { GEODATA, readGeodata } from "./files";
import { type Json, layOutJson } from "./layout";

interface RawMovements {
  features: { properties: { datetimes: string[] } }[];
}

// Sets the time of every `via` by its share of the way between its waypoints.
const { shelf } = await loadShelf(readGeodata);
for (const { id } of shelf) {
  const path = join(GEODATA, "campaigns", id, "movements.geojson");
  const raw = JSON.parse(readFileSync(path, "utf8")) as RawMovements;
  const { features } = movementsFile.parse(raw);
  for (const [index, { geometry, properties }] of features.entries()) {
    const times = retimeVias(geometry.coordinates, properties.datetimes, properties.kinds);
    const feature = raw.features[index];
    if (!feature) continue;
    feature.properties.datetimes = feature.properties.datetimes.map((text, vertex) => {
      const time = times[vertex] ?? 0;
      if (parseInstant(text) === time) return text;
      const offset = /([+-])(\d\d):(\d\d)$/.exec(text);
      const minutes = Number(offset?.[2] ?? 0) * 60 + Number(offset?.[3] ?? 0);
      return formatInstant(time, (offset?.[1] === "-" ? -1 : 1) * minutes * 60_000);
    });
  }
  writeFileSync(path, layOutJson(raw as unknown as Json));
}

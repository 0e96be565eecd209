// Areas and centres on the ellipsoid WGS84, by way of the sphere of the same surface.
const RADIANS = Math.PI / 180;
/** Radius of the sphere with the ellipsoid's surface, km. */
const AUTHALIC_RADIUS = 6371.0072;
const ECCENTRICITY = 0.0818191908426;

/** Snyder, Map Projections: A Working Manual (1987), 3-11 and 3-12: radians in and out. */
function authalic(lat) {
  const q = (sine) => {
    const es = ECCENTRICITY * sine;
    return (
      (1 - ECCENTRICITY ** 2) *
      (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * ECCENTRICITY))
    );
  };
  return Math.asin(q(Math.sin(lat)) / q(1));
}

/** Area of a closed ring of `[lon, lat]` degrees, km2, whichever way it runs; its sides are read as straight on a cylinder. */
export function areaKm2(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [lon, lat] = ring[i];
    const [nextLon, nextLat] = ring[i + 1];
    sum +=
      (nextLon - lon) *
      RADIANS *
      (2 + Math.sin(authalic(lat * RADIANS)) + Math.sin(authalic(nextLat * RADIANS)));
  }
  return Math.abs((sum * AUTHALIC_RADIUS ** 2) / 2);
}

/** Centre of gravity of closed rings, `[lon, lat]` degrees: the vector area of their surface on the sphere. */
export function centroid(rings) {
  const total = [0, 0, 0];
  for (const ring of rings) {
    const part = [0, 0, 0];
    for (let i = 0; i + 1 < ring.length; i++) {
      const [a, b] = [vector(ring[i]), vector(ring[i + 1])];
      const cross = [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
      ];
      const sine = Math.hypot(...cross);
      const share = sine === 0 ? 0 : Math.asin(Math.min(1, sine)) / sine / 2;
      for (const axis of [0, 1, 2]) part[axis] += cross[axis] * share;
    }
    // A ring that runs the other way round gives the opposite vector.
    const outward = part.reduce((sum, value, axis) => sum + value * vector(ring[0])[axis], 0);
    for (const axis of [0, 1, 2]) total[axis] += part[axis] * Math.sign(outward);
  }
  return [
    Math.atan2(total[1], total[0]) / RADIANS,
    Math.atan2(total[2], Math.hypot(total[0], total[1])) / RADIANS,
  ];
}

function vector([lon, lat]) {
  const onEquator = Math.cos(lat * RADIANS);
  return [
    onEquator * Math.cos(lon * RADIANS),
    onEquator * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ];
}

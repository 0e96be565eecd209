const KM_PER_MILE = 1.609344;
const HOUR_MINUTES = 60;

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const threeDigits = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

const amount = (value: number) => (value < 99.95 ? tenth : whole).format(value);

/** A distance in metres as `187 km`, `4.2 km`. */
export function inKilometres(metres: number): string {
  return `${amount(metres / 1000)} km`;
}

/** A distance in metres as `154 mi`. */
export function inMiles(metres: number): string {
  return `${amount(metres / 1000 / KM_PER_MILE)} mi`;
}

/** An area as `547,000 km²`. */
export function inSquareKilometres(km2: number): string {
  return `${threeDigits.format(km2)} km²`;
}

const WINDS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];

/** A direction in degrees as `045° NE`. */
export function asBearing(degrees: number): string {
  const round = Math.round(degrees) % 360;
  return `${String(round).padStart(3, "0")}° ${WINDS[Math.round(round / 45) % WINDS.length]}`;
}

/** So many hours on the move at so many a day: `5 h 30 min` within a day's march, else `3.4 days`. */
export function asMarchTime(hours: number, hoursADay: number): string {
  if (hours > hoursADay) return `${tenth.format(hours / hoursADay)} days`;
  const minutes = Math.round(hours * HOUR_MINUTES);
  const [full, rest] = [Math.floor(minutes / HOUR_MINUTES), minutes % HOUR_MINUTES];
  if (full === 0) return `${rest} min`;
  return rest === 0 ? `${full} h` : `${full} h ${rest} min`;
}

/** How many times one area goes into another: `2.4 times`. */
export function asTimes(area: number, other: number): string {
  const ratio = area / other;
  return `${ratio < 100 ? new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 }).format(ratio) : whole.format(ratio)} times`;
}

// Borders of 1904 to 1949: which line stood when. Cut out of the modern chains of WDBII or drawn by hand.

export const MODERN = "WDBII (GSHHG), modern border taken as stand-in";
export const HAND = "drawn by hand from general knowledge; replace from a period source";

// Days on which a line came or went: the first day it is there (`from`), the first day it is not (`to`).
const JAPAN_LEASES_KWANTUNG = "1905-09-05";
const MONGOLIA_DECLARED = "1911-12-29";
const CHINESE_IN_URGA = "1919-11-22";
const MONGOLIA_AGAIN = "1921-07-11";
const USSR_FOUNDED = "1922-12-30";
const MANCHUKUO_FOUNDED = "1932-03-01";
const JEHOL_TAKEN = "1933-03-04";
const MENGJIANG_FOUNDED = "1937-11-22";
const MANCHUKUO_DISSOLVED = "1945-08-18";
const JAPAN_SURRENDERED = "1945-09-02";
const MONGOLIA_RECOGNISED = "1946-01-05";

// Ends of each line as [lon, lat]; the path between them is found in the modern border network.
export const WAYS = {
  "manchuria-russia": { start: [116.709, 49.829], end: [130.604, 42.419] },
  "manchuria-korea": { start: [130.604, 42.419], end: [124.131, 39.829] },
  "korea-russia": { start: [130.604, 42.419], end: [130.7, 42.29] },
  "mongolia-russia": { start: [116.709, 49.829], end: [96.2, 49.95] },
  "mongolia-manchuria": { start: [116.709, 49.829], end: [119.75, 46.62] },
  "mongolia-china": { start: [119.75, 46.62], end: [96.4, 42.72] },
};

// Outer Mongolia against China: declared, gone under Chinese garrisons, declared again, recognised.
const MONGOLIA_TIMES = [
  { from: MONGOLIA_DECLARED, to: CHINESE_IN_URGA, status: "contested" },
  { from: MONGOLIA_AGAIN, to: MONGOLIA_RECOGNISED, status: "contested" },
  { from: MONGOLIA_RECOGNISED },
];

export const TRACED = [
  {
    id: "manchuria-russia",
    name: "Manchuria - Russia",
    names: [
      { until: USSR_FOUNDED, name: "China - Russia" },
      { until: MANCHUKUO_FOUNDED, name: "China - USSR" },
      { until: MANCHUKUO_DISSOLVED, name: "Manchukuo - USSR" },
      { name: "China - USSR" },
    ],
  },
  {
    id: "manchuria-korea",
    name: "Manchuria - Korea",
    names: [
      { until: "1910-08-29", name: "China - Korea" },
      { until: MANCHUKUO_FOUNDED, name: "China - Chosen" },
      { until: MANCHUKUO_DISSOLVED, name: "Manchukuo - Chosen" },
      { name: "China - Korea" },
    ],
  },
  {
    id: "korea-russia",
    name: "Korea - Russia",
    names: [
      { until: "1910-08-29", name: "Korea - Russia" },
      { until: USSR_FOUNDED, name: "Chosen - Russia" },
      { until: JAPAN_SURRENDERED, name: "Chosen - USSR" },
      { name: "Korea - USSR" },
    ],
  },
  {
    id: "mongolia-russia",
    name: "Mongolia - Russia and Tuva",
    names: [
      { until: MONGOLIA_DECLARED, name: "China (Outer Mongolia) - Russia" },
      { until: USSR_FOUNDED, name: "Mongolia - Russia and Tuva" },
      { until: "1944-10-11", name: "Mongolian People's Republic - USSR and Tuva" },
      { name: "Mongolian People's Republic - USSR" },
    ],
  },
  ...MONGOLIA_TIMES.flatMap((time) => [
    {
      id: "mongolia-manchuria",
      name: "Mongolia - Manchuria",
      names: [
        { until: MANCHUKUO_FOUNDED, name: "Outer Mongolia - China (Barga)" },
        { until: MANCHUKUO_DISSOLVED, name: "Mongolian People's Republic - Manchukuo" },
        { name: "Mongolian People's Republic - China" },
      ],
      ...time,
    },
    {
      id: "mongolia-china",
      name: "Outer Mongolia - Inner Mongolia and China",
      names: [
        { until: MENGJIANG_FOUNDED, name: "Outer Mongolia - China" },
        { until: MANCHUKUO_DISSOLVED, name: "Mongolian People's Republic - Mengjiang and China" },
        { name: "Mongolian People's Republic - China" },
      ],
      ...time,
    },
  ]),
];

const LA_PEROUSE = {
  id: "la-perouse",
  accuracy_km: 15,
  coordinates: [
    [140.6, 45.85],
    [142.1, 45.75],
    [143.4, 45.9],
  ],
};

export const DRAWN = [
  {
    id: "karafuto",
    name: "Karafuto - Russia, USSR",
    names: [
      { until: USSR_FOUNDED, name: "Karafuto (Japan) - Russia" },
      { name: "Karafuto (Japan) - USSR" },
    ],
    from: "1905-09-05",
    to: "1945-08-25",
    accuracy: "exact",
    accuracy_km: 0.1,
    source: "the parallel of 50 degrees north",
    coordinates: [
      [142.153, 50],
      [143.989, 50],
    ],
  },
  { ...LA_PEROUSE, name: "Sakhalin (Russia) - Japan, at sea", to: "1905-09-05" },
  { ...LA_PEROUSE, name: "Sakhalin (USSR) - Japan, at sea", from: "1945-08-25" },
  {
    id: "kuriles-kamchatka",
    name: "Kuriles (Japan) - Kamchatka, at sea",
    from: "1875-05-07",
    to: "1945-08-23",
    accuracy_km: 5,
    coordinates: [
      [155.9, 51.25],
      [156.6, 50.86],
      [157.4, 50.5],
    ],
  },
  {
    id: "kuriles-hokkaido",
    name: "Kuriles (held by the USSR) - Japan, at sea",
    from: "1945-09-05",
    status: "contested",
    accuracy_km: 8,
    coordinates: [
      [144.9, 44.85],
      [145.5, 44.4],
      [145.45, 44.1],
      [145.33, 43.8],
      [145.39, 43.62],
      [145.62, 43.45],
      [145.84, 43.39],
      [146.2, 43.2],
    ],
  },
  {
    id: "korea-parallel",
    name: "38th parallel: Soviet zone - American zone",
    names: [
      { until: "1948-08-15", name: "Soviet zone - American zone of Korea" },
      { name: "North Korea - South Korea" },
    ],
    from: JAPAN_SURRENDERED,
    to: "1953-07-27",
    accuracy: "exact",
    accuracy_km: 0.1,
    source: "the parallel of 38 degrees north",
    coordinates: [
      [124.95, 38],
      [128.72, 38],
    ],
  },
  {
    id: "tuva-russia",
    name: "Tannu Tuva - Russia, USSR",
    from: "1921-08-14",
    to: "1944-10-11",
    accuracy_km: 40,
    coordinates: [
      [98.9, 52.14],
      [98.95, 52.5],
      [98.6, 52.9],
      [98.2, 53.1],
      [97.6, 53.3],
      [96.8, 53.5],
    ],
  },
  {
    id: "manchukuo-jehol",
    name: "Manchukuo - Jehol, which it claimed",
    from: MANCHUKUO_FOUNDED,
    to: JEHOL_TAKEN,
    accuracy_km: 40,
    coordinates: [
      [119.75, 46.62],
      [119.4, 46.1],
      [119.3, 45.4],
      [120.3, 44.7],
      [121.4, 44.3],
      [121.9, 43.8],
      [121.9, 43.2],
      [122.2, 42.7],
      [121.9, 42.2],
      [121.1, 41.7],
      [120.7, 41.2],
      [120.1, 40.8],
      [119.6, 40.5],
      [119.6, 40.2],
      [119.79, 39.97],
    ],
  },
  {
    id: "manchukuo-mengjiang",
    name: "Manchukuo - Mengjiang",
    names: [
      { until: MENGJIANG_FOUNDED, name: "Manchukuo - Chahar" },
      { name: "Manchukuo - Mengjiang" },
    ],
    from: JEHOL_TAKEN,
    to: MANCHUKUO_DISSOLVED,
    coordinates: [
      [119.75, 46.62],
      [119.4, 46.1],
      [118.9, 45.5],
      [118.3, 44.9],
      [117.6, 44.3],
      [117.2, 43.6],
      [117, 43],
      [116.9, 42.4],
      [116.5, 42],
      [116.1, 41.7],
      [116.05, 41.3],
      [116, 40.95],
    ],
  },
  {
    id: "manchukuo-china",
    name: "Manchukuo - China (the Great Wall)",
    from: JEHOL_TAKEN,
    to: MANCHUKUO_DISSOLVED,
    coordinates: [
      [116, 40.95],
      [116.6, 40.75],
      [117.15, 40.69],
      [117.6, 40.35],
      [118.3, 40.42],
      [118.9, 40.2],
      [119.4, 40.2],
      [119.79, 39.97],
    ],
  },
  {
    id: "mengjiang-china",
    name: "Mengjiang - China",
    from: MENGJIANG_FOUNDED,
    to: "1945-08-23",
    coordinates: [
      [116, 40.95],
      [115.5, 40.3],
      [114.4, 39.5],
      [113.2, 39.2],
      [112.2, 39.3],
      [111.3, 39.6],
      [111.1, 40.2],
      [109.8, 40.5],
      [109, 41.1],
      [108.5, 42.4],
    ],
  },
  {
    id: "kwantung",
    name: "Kwantung Leased Territory - Manchuria",
    names: [
      { until: JAPAN_LEASES_KWANTUNG, name: "Kwantung (leased to Russia) - China" },
      { until: MANCHUKUO_FOUNDED, name: "Kwantung (leased to Japan) - China" },
      { until: "1945-08-22", name: "Kwantung (leased to Japan) - Manchukuo" },
      { name: "Soviet naval base of Port Arthur - China" },
    ],
    from: "1898-03-27",
    to: "1955-05-24",
    coordinates: [
      [121.72, 39.44],
      [121.95, 39.48],
      [122.15, 39.47],
      [122.37, 39.4],
    ],
  },
];

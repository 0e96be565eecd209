// Names of the theatre's rivers, with points `[lon, lat]` near which they are written, and of its ranges and regions,
// with hand-drawn lines to write them along (degrees; placed to some 30 km). English as maps of the 1940s had it.

export const RIVERS = [
  {
    names: { en: "Amur", ru: "Амур", ja: "黒竜江", zh: "黑龙江", mn: "Амар мөрөн" },
    rank: 1,
    anchors: [
      [124.0, 53.25],
      [127.45, 50.35],
      [130.6, 48.85],
      [136.4, 49.4],
      [140.1, 52.3],
    ],
  },
  {
    names: { en: "Sungari", ru: "Сунгари", ja: "松花江", zh: "松花江", mn: "Сунгари" },
    rank: 1,
    anchors: [
      [128.2, 45.95],
      [131.2, 47.1],
      [125.9, 44.9],
    ],
  },
  {
    names: { en: "Ussuri", ru: "Уссури", ja: "烏蘇里江", zh: "乌苏里江" },
    rank: 1,
    anchors: [[134.1, 47.1]],
  },
  {
    names: { en: "Argun", ru: "Аргунь", ja: "アルグン河", zh: "额尔古纳河", mn: "Эргүнэ" },
    rank: 1,
    anchors: [[119.8, 51.2]],
  },
  {
    names: { en: "Nonni", ru: "Нонни", ja: "嫩江", zh: "嫩江" },
    rank: 1,
    anchors: [
      [124.3, 47.8],
      [125.2, 49.4],
    ],
  },
  { names: { en: "Liao", ru: "Ляохэ", ja: "遼河", zh: "辽河" }, rank: 1, anchors: [[123.4, 42.9]] },
  {
    names: {
      en: "Shara Muren",
      ru: "Шара-Мурэн",
      ja: "西拉木倫河",
      zh: "西拉木伦河",
      mn: "Шар мөрөн",
    },
    rank: 2,
    anchors: [[119.6, 43.3]],
  },
  {
    names: { en: "Yalu", ru: "Ялу", ja: "鴨緑江", zh: "鸭绿江" },
    rank: 1,
    anchors: [[125.6, 40.8]],
  },
  {
    names: { en: "Tumen", ru: "Туманган", ja: "豆満江", zh: "图们江" },
    rank: 2,
    anchors: [[129.4, 42.45]],
  },
  {
    names: { en: "Kerulen", ru: "Керулен", ja: "ケルレン河", zh: "克鲁伦河", mn: "Хэрлэн гол" },
    rank: 1,
    anchors: [[113.4, 48.05]],
  },
  {
    names: { en: "Onon", ru: "Онон", ja: "オノン河", zh: "鄂嫩河", mn: "Онон гол" },
    rank: 2,
    anchors: [[112.6, 49.5]],
  },
  {
    names: { en: "Shilka", ru: "Шилка", ja: "シルカ河", zh: "石勒喀河" },
    rank: 2,
    anchors: [[117.6, 52.2]],
  },
  {
    names: { en: "Mutan", ru: "Муданьцзян", ja: "牡丹江", zh: "牡丹江" },
    rank: 2,
    anchors: [[129.7, 45.4]],
  },
  {
    names: { en: "Selenga", ru: "Селенга", ja: "セレンガ河", zh: "色楞格河", mn: "Сэлэнгэ мөрөн" },
    rank: 1,
    anchors: [[106.4, 50.6]],
  },
  {
    names: { en: "Zeya", ru: "Зея", ja: "ゼヤ河", zh: "结雅河" },
    rank: 2,
    anchors: [[128.2, 51.4]],
  },
  {
    names: { en: "Hailar", ru: "Хайлар", ja: "ハイラル河", zh: "海拉尔河", mn: "Хайлаар гол" },
    rank: 2,
    anchors: [[120.2, 49.25]],
  },
  {
    names: { en: "Hwang Ho", ru: "Хуанхэ", ja: "黄河", zh: "黄河", mn: "Шар мөрөн" },
    rank: 1,
    anchors: [
      [108.6, 40.75],
      [110.5, 37.6],
    ],
  },
  {
    names: { en: "Orkhon", ru: "Орхон", ja: "オルホン河", zh: "鄂尔浑河", mn: "Орхон гол" },
    rank: 2,
    anchors: [[104.3, 48.9]],
  },
];

export const RANGES = [
  {
    of: "range",
    rank: 1,
    names: {
      en: "Great Khingan",
      ru: "Большой Хинган",
      ja: "大興安嶺",
      zh: "大兴安岭",
      mn: "Их Хянган",
    },
    line: [
      [117.3, 43.6],
      [118.9, 45.5],
      [119.9, 46.6],
      [120.8, 47.7],
      [121.7, 48.9],
      [122.6, 50.4],
      [123.4, 52.2],
    ],
  },
  {
    of: "range",
    rank: 1,
    names: {
      en: "Lesser Khingan",
      ru: "Малый Хинган",
      ja: "小興安嶺",
      zh: "小兴安岭",
      mn: "Бага Хянган",
    },
    line: [
      [126.1, 50.4],
      [127.6, 49.3],
      [129.2, 48.3],
      [131.0, 47.4],
    ],
  },
  {
    of: "range",
    rank: 1,
    names: { en: "Sikhote-Alin", ru: "Сихотэ-Алинь", ja: "シホテアリニ山脈", zh: "锡霍特山脉" },
    line: [
      [134.4, 43.9],
      [135.8, 45.2],
      [137.0, 46.7],
      [138.2, 48.3],
      [139.2, 49.8],
    ],
  },
  {
    of: "range",
    rank: 2,
    names: { en: "Changpai Mountains", ru: "Чанбайшань", ja: "長白山脈", zh: "长白山" },
    line: [
      [125.6, 41.0],
      [127.2, 42.0],
      [128.7, 43.0],
      [130.4, 44.3],
    ],
  },
  {
    of: "range",
    rank: 2,
    names: { en: "Hamgyong Mountains", ru: "Хамгёнские горы", ja: "咸鏡山脈", zh: "咸镜山脉" },
    line: [
      [126.6, 39.7],
      [127.9, 40.4],
      [129.0, 41.3],
      [129.7, 42.0],
    ],
  },
  {
    of: "range",
    rank: 1,
    names: { en: "Stanovoy Range", ru: "Становой хребет", ja: "スタノヴォイ山脈", zh: "外兴安岭" },
    line: [
      [120.5, 55.6],
      [124.0, 55.9],
      [128.0, 55.8],
      [131.5, 55.3],
    ],
  },
  {
    of: "range",
    rank: 1,
    names: {
      en: "Yablonovy Range",
      ru: "Яблоновый хребет",
      ja: "ヤブロノイ山脈",
      zh: "雅布洛诺夫山脉",
    },
    line: [
      [109.4, 50.4],
      [110.9, 51.4],
      [112.3, 52.5],
      [114.2, 53.9],
    ],
  },
  {
    of: "range",
    rank: 2,
    names: { en: "Khentei", ru: "Хэнтэй", ja: "ヘンティー山脈", zh: "肯特山", mn: "Хэнтий" },
    line: [
      [106.6, 47.9],
      [108.5, 48.6],
      [110.6, 49.4],
    ],
  },
  {
    of: "range",
    rank: 2,
    names: { en: "Bureya Range", ru: "Буреинский хребет", ja: "ブレヤ山脈", zh: "布列亚山脉" },
    line: [
      [132.3, 49.6],
      [133.6, 50.6],
      [134.6, 51.8],
    ],
  },
  {
    of: "range",
    rank: 2,
    names: { en: "Khangai", ru: "Хангай", ja: "ハンガイ山脈", zh: "杭爱山", mn: "Хангай" },
    line: [
      [98.2, 47.7],
      [100.2, 47.2],
      [102.2, 46.8],
    ],
  },
  {
    of: "region",
    rank: 1,
    names: { en: "Gobi", ru: "Гоби", ja: "ゴビ砂漠", zh: "戈壁", mn: "Говь" },
    line: [
      [104.0, 43.3],
      [107.5, 43.1],
      [111.0, 43.5],
      [113.6, 44.2],
    ],
  },
  {
    of: "region",
    rank: 1,
    names: { en: "Manchurian Plain", ru: "Маньчжурская равнина", ja: "満洲平原", zh: "东北平原" },
    line: [
      [122.2, 42.4],
      [123.6, 44.4],
      [124.5, 46.1],
      [125.4, 48.0],
    ],
  },
  {
    of: "region",
    rank: 2,
    names: { en: "Barga", ru: "Барга", ja: "バルガ", zh: "巴尔虎", mn: "Барга" },
    line: [
      [116.9, 48.6],
      [118.0, 48.75],
      [119.2, 48.8],
    ],
  },
  {
    of: "region",
    rank: 2,
    names: { en: "Jehol Hills", ru: "Жэхэ", ja: "熱河", zh: "热河" },
    line: [
      [116.6, 41.3],
      [118.5, 41.6],
      [120.4, 41.8],
    ],
  },
  {
    of: "region",
    rank: 2,
    names: { en: "Ordos", ru: "Ордос", ja: "オルドス", zh: "鄂尔多斯", mn: "Ордос" },
    line: [
      [107.5, 39.2],
      [109.0, 39.0],
      [110.2, 39.3],
    ],
  },
];

// Names of states on the sheet by the day: `from` is the first day of a name, `to` the first day without it.
export const STATES = [
  {
    at: [132.6, 51.4],
    rank: 1,
    to: "1917-11-07",
    names: { en: "Russian Empire", ru: "Российская империя", ja: "ロシア帝国", zh: "俄罗斯帝国" },
  },
  {
    at: [132.6, 51.4],
    rank: 1,
    from: "1917-11-07",
    to: "1922-12-30",
    names: {
      en: "Soviet Russia and Far Eastern Republic",
      ru: "Советская Россия и ДВР",
      ja: "ソビエト・ロシア、極東共和国",
      zh: "苏俄与远东共和国",
    },
  },
  {
    at: [132.6, 51.4],
    rank: 1,
    from: "1922-12-30",
    names: { en: "Soviet Union", ru: "СССР", ja: "ソビエト連邦", zh: "苏联", mn: "ЗХУ" },
  },
  {
    at: [110.8, 46.2],
    rank: 2,
    to: "1911-12-29",
    names: {
      en: "Outer Mongolia (China)",
      ru: "Внешняя Монголия (Китай)",
      ja: "外蒙古（清）",
      zh: "外蒙古",
    },
  },
  {
    at: [110.8, 46.2],
    rank: 2,
    from: "1911-12-29",
    to: "1924-11-26",
    names: {
      en: "Outer Mongolia",
      ru: "Внешняя Монголия",
      ja: "外蒙古",
      zh: "外蒙古",
      mn: "Монгол",
    },
  },
  {
    at: [110.8, 46.2],
    rank: 2,
    from: "1924-11-26",
    names: {
      en: "Mongolian People's Republic",
      ru: "МНР",
      ja: "モンゴル人民共和国",
      zh: "蒙古人民共和国",
      mn: "БНМАУ",
    },
  },
  {
    at: [127.0, 47.5],
    rank: 2,
    to: "1932-03-01",
    names: { en: "Manchuria (China)", ru: "Маньчжурия (Китай)", ja: "満洲（中国）", zh: "东三省" },
  },
  {
    at: [127.0, 47.5],
    rank: 2,
    from: "1932-03-01",
    to: "1945-08-18",
    names: { en: "Manchukuo", ru: "Маньчжоу-го", ja: "満洲国", zh: "满洲国", mn: "Манж-Го" },
  },
  {
    at: [127.0, 47.5],
    rank: 2,
    from: "1945-08-18",
    names: { en: "North-East China", ru: "Северо-Восточный Китай", ja: "中国東北", zh: "东北" },
  },
  {
    at: [112.2, 35.2],
    rank: 1,
    names: { en: "China", ru: "Китай", ja: "中国", zh: "中国", mn: "Хятад" },
  },
  {
    at: [113.4, 42.2],
    rank: 3,
    from: "1937-11-22",
    to: "1945-08-23",
    names: { en: "Mengjiang", ru: "Мэнцзян", ja: "蒙疆", zh: "蒙疆" },
  },
  {
    at: [128.0, 39.0],
    rank: 2,
    to: "1910-08-29",
    names: { en: "Korea", ru: "Корея", ja: "大韓帝国", zh: "朝鲜" },
  },
  {
    at: [128.0, 39.0],
    rank: 2,
    from: "1910-08-29",
    to: "1945-09-02",
    names: { en: "Chosen (Japan)", ru: "Корея (Япония)", ja: "朝鮮", zh: "朝鲜（日本）" },
  },
  {
    at: [128.0, 39.0],
    rank: 2,
    from: "1945-09-02",
    names: { en: "Korea", ru: "Корея", ja: "朝鮮", zh: "朝鲜" },
  },
  {
    at: [143.1, 47.6],
    rank: 3,
    from: "1905-09-05",
    to: "1945-08-25",
    names: { en: "Karafuto (Japan)", ru: "Карафуто (Япония)", ja: "樺太", zh: "桦太" },
  },
  {
    at: [140.6, 38.6],
    rank: 1,
    names: { en: "Japan", ru: "Япония", ja: "日本", zh: "日本", mn: "Япон" },
  },
];

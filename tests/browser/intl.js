// Compares dates, times, zones and lists of Vigie (ICU4X) with those of Node (ICU): 2,000 instants in each language.
// Differences that are known have their reason here; any other one fails, unless Node has another CLDR than the one that
// the reasons are for: then all are listed, with the versions.
import { execFileSync } from "node:child_process";
import path from "node:path";

const TAGS = ["en", "en-US", "en-GB", "en-CA", "fr", "fr-CA", "pt-BR", "de-CH", "ja", "zh-Hans", "zh-Hant", "ar-EG", "fa", "he"];
// The CLDR of ICU4X 2.4, and the one of Node that was compared with it.
const OURS = "49.0", NODES = "48.0";
const NAMES = ["date", "long date", "day and month", "clock", "date and time", "long date and time", "list", "zone"];

const JAPAN = {
  en: "Japan Time", fr: "heure du Japon", pt: "Horário do Japão", de: "Japanische Zeit", ja: "日本時間", "zh-Hans": "日本时间", "zh-Hant": "日本時間", ar: "توقيت اليابان",
  fa: "وقت ژاپن", he: "שעון יפן",
};

const known = [
  // V8 writes a plain space before AM and PM, for the sake of old scripts.
  (tag, want, got) => want === got.replace(/[\u202f\u00a0]/g, " "),
  // What French writes on the first of a month, and CLDR does not.
  (tag, want, got) => tag.startsWith("fr") && want === got.replace("1er", "1"),
  // Node has months of Persian dates in their form before an ezafe.
  (tag, want, got) => tag === "fa" && want.replace(/ٔ/g, "") === got.replace(/ٔ/g, ""),
  // ICU names a zone without summer time by its standard name, ICU4X by its general one.
  (tag, want, got, zone) => zone === "Asia/Tokyo" && got === (JAPAN[tag] || JAPAN[tag.split("-")[0]]),
  // CLDR 49 has no space before the weekday in Traditional Chinese, and a hyphen that does not break in Hebrew lists.
  (tag, want, got) => tag === "zh-Hant" && want.replace("日 ", "日") === got,
  (tag, want, got) => tag === "he" && want === got.replace("\u2011", "-"),
];

const source = path.join(import.meta.dirname, "..", "..");
const lines = execFileSync("cargo", ["run", "--quiet", "--example", "formats", "--", ...TAGS], {
  cwd: source, encoding: "utf8", maxBuffer: 1 << 28,
}).trim().split("\n");

let same = 0, expected = 0;
const differences = new Map();
let tag = "", formats = [], list;
for (const line of lines) {
  const [own, seconds, ...words] = JSON.parse(line);
  const zone = words[7], name = words.pop();
  words[7] = name;
  if (own !== tag) {
    tag = own;
    const day = { year: "numeric", month: "long", day: "numeric" };
    const clock = { timeStyle: "short" };
    // Node has no style of a weekday, a date and a time without seconds: "full" with a short time is that.
    formats = [day, { dateStyle: "full" }, { month: "long", day: "numeric" }, clock, { dateStyle: "long", ...clock }, { dateStyle: "full", ...clock }]
      .map((options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC", calendar: "gregory" }));
    list = new Intl.ListFormat(tag);
  }
  const date = new Date(seconds * 1000);
  const zones = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts(new Date(Date.UTC(2024, 0, 1)));
  const wanted = [...formats.map((format) => format.format(date)), list.format(["a", "b", "c"]), zones.find((part) => part.type === "timeZoneName").value];
  wanted.forEach((want, at) => {
    if (want === words[at]) same += 1;
    else if (known.some((reason) => reason(tag, want, words[at], at === 7 && zone))) expected += 1;
    else {
      const key = tag + ", " + NAMES[at];
      const found = differences.get(key) || { count: 0, want, got: words[at] };
      found.count += 1;
      differences.set(key, found);
    }
  });
}
for (const [key, { count, want, got }] of differences) console.log(`${key}: ${count} times, as in ${JSON.stringify(want)} here, ${JSON.stringify(got)} in Vigie`);
console.log(`${same} the same, ${expected} different as known, ${[...differences.values()].reduce((sum, it) => sum + it.count, 0)} different; Node has CLDR ${process.versions.cldr}, Vigie ${OURS}`);
process.exit(differences.size && process.versions.cldr === NODES ? 1 : 0);

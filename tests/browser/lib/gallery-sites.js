// One small site for each situation that a page can be in, all on one afternoon.

export const NOW = "2026-11-30T15:00:00Z"; // 16:00 in Paris

const service = (id, name, group) => `[[services]]\nid = "${id}"\nname = "${name}"\n${group ? `group = "${group}"\n` : ""}`;

const SERVICES = [
  service("web", "Website"),
  service("mail", "Mail"),
  service("files", "Files"),
  service("login", "Login"),
  service("api", "API"),
].join("\n");

const config = ({ title = "Status of a small house", locale = "en", services = SERVICES, more = "" } = {}) =>
  `title = "${title}"\nlocale = "${locale}"\ntimezone = "Europe/Paris"\nsince = 2026-06-01\ncontact = "mailto:help@example.org"\n${more}\n${services}`;

const past = {
  "incidents/2026-11-12-slow-mail.md": `---
title: Mail arrives late
date: 2026-11-12 09:10
services: {mail: degraded}
---
Mail is delayed by some minutes.

## 10:40 · resolved

A queue was full. Everything has been delivered.
`,
};

const outage = {
  "incidents/2026-11-30-no-website.md": `---
title: The website does not answer
date: 2026-11-30 13:48
services: {web: outage, login: degraded}
---
The website shows an error. We are looking into it.

## 14:20 · identified {next=16:30}

A disk is full. We are moving data to another one.
`,
};

const watch = {
  "incidents/2026-11-30-no-website.md": `${outage["incidents/2026-11-30-no-website.md"]}
## 15:10 · monitoring {web=operational, login=operational}

The website is back. We are watching it.
`,
};

const maintenance = (start, end, body = "") => ({
  "maintenance/2026-11-27-database.md": `---
title: Moving the database
date: 2026-11-27 10:00
start: ${start}
end: ${end}
services: [web, login]
---
The website is read-only while we move the database to a new machine.
${body}`,
});

const LONG =
  "A title that goes on because whoever wrote it was in a hurry and put everything they knew into it, with a name like Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

const many = Array.from({ length: 30 }, (_, number) => {
  const group = ["edge", "apps", "data"][Math.floor(number / 10)];
  return service(`s${number + 1}`, `${{ edge: "Edge", apps: "App", data: "Store" }[group]} ${(number % 10) + 1}`, group);
});
const GROUPS = ["edge:Edge and delivery", "apps:Applications", "data:Storage"].map((group) => {
  const [id, name] = group.split(":");
  return `[[groups]]\nid = "${id}"\nname = "${name}"\n`;
});

const updates = Array.from({ length: 25 }, (_, number) => {
  const minutes = 9 * 60 + 12 * (number + 1);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return `## ${clock} · ${number < 4 ? "investigating" : "identified"}\n\nStep ${number + 1}: we checked one more machine and found it sound.\n`;
});

const arabic = {
  "incidents/2026-11-30-arabic.md": `---
title: الموقع لا يعمل
lang: ar
date: 2026-11-30 13:48
services: {web: outage}
---
الموقع لا يستجيب. نحن نبحث عن السبب.

## 14:20 · identified {next=16:30}

القرص ممتلئ.
`,
};

const hebrew = {
  "incidents/2026-11-30-hebrew.md": `---
title: האתר אינו זמין
date: 2026-11-30 13:48
services: {web: outage}
---
האתר אינו מגיב. אנחנו בודקים.
`,
};

// Some messages of a site that reads from right to left; the others are English, as in any language in the making.
const ARABIC = `direction = rtl
skip = إلى المحتوى
now = الآن
services = الخدمات
history = السجل
follow = تلقي التحديثات
subscribe = تلقي التحديثات
ongoing = جارٍ
first-report = أول بلاغ
update = تحديث
status-identified = تم تحديد السبب
state-operational = تعمل
state-outage = عطل كامل
state-outage-inline = عطل كامل
said-outage = متوقفة
since = منذ { $when }
next-update = التحديث التالي قبل { $when }.
today = اليوم
statement-first = { $names } { $state }
statement-rest = الخدمات الأخرى تعمل
recent-incidents = الحوادث السابقة
no-maintenance = لا توجد صيانة مخططة.
`;
const HEBREW = `direction = rtl
skip = לתוכן
now = עכשיו
services = שירותים
history = היסטוריה
follow = קבלת עדכונים
subscribe = קבלת עדכונים
ongoing = נמשך
first-report = דיווח ראשון
update = עדכון
state-operational = פעיל
state-outage = השבתה מלאה
state-outage-inline = השבתה מלאה
said-outage = מושבת
since = מאז { $when }
today = היום
statement-first = { $names } { $state }
statement-rest = שאר השירותים פועלים
recent-incidents = תקלות קודמות
no-maintenance = אין תחזוקה מתוכננת.
`;

const INCIDENT = "2026-11-30-no-website.html";
const MAINTENANCE = "2026-11-27-database.html";

/** Each site: its files, and the pages to look at besides home and a service; `whole` adds the history and the subscribe page. */
export const GALLERY = [
  { name: "quiet", whole: true, state: "operational", posts: past, row: true },
  { name: "outage", whole: true, state: "outage", posts: { ...past, ...outage }, pages: { incident: INCIDENT } },
  { name: "watch", state: "operational", posts: { ...past, ...watch }, pages: { incident: INCIDENT } },
  { name: "scheduled", state: "operational", posts: { ...past, ...maintenance("2026-12-01 22:00", "2026-12-02 02:00") }, pages: { maintenance: MAINTENANCE } },
  { name: "running", state: "maintenance", posts: { ...past, ...maintenance("2026-11-30 15:00", "18:00") }, pages: { maintenance: MAINTENANCE } },
  { name: "overrun", state: "maintenance", posts: { ...past, ...maintenance("2026-11-30 13:00", "15:30") }, pages: { maintenance: MAINTENANCE } },
  { name: "done", state: "operational", posts: { ...past, ...maintenance("2026-11-28 22:00", "2026-11-29 02:00", "\n## 2026-11-29 01:10 · completed\n\nDone, earlier than planned.\n") }, pages: { maintenance: MAINTENANCE } },
  { name: "cancelled", whole: true, state: "operational", posts: { ...past, ...maintenance("2026-12-01 22:00", "2026-12-02 02:00", "\n## 2026-11-29 10:00 · cancelled\n\nThe new machine has not come.\n") }, pages: { maintenance: MAINTENANCE } },
  {
    name: "thirty",
    whole: true,
    state: "outage",
    config: config({ services: `${GROUPS.join("\n")}\n${many.join("\n")}` }),
    service: "s11",
    posts: { "incidents/2026-11-30-no-website.md": outage["incidents/2026-11-30-no-website.md"].replace("{web: outage, login: degraded}", "{s11: outage, s12: partial, s13: degraded, s14: degraded, s15: degraded, s16: degraded, s17: degraded}") },
    pages: { incident: INCIDENT },
  },
  { name: "empty", state: "operational", config: config({ services: "" }), service: null, posts: {} },
  { name: "one", state: "operational", config: config({ services: service("web", "Website") }), posts: {}, row: true },
  {
    name: "long",
    state: "outage",
    config: config({ title: LONG, services: service("web", LONG) }),
    posts: { "incidents/2026-11-30-no-website.md": outage["incidents/2026-11-30-no-website.md"].replace("The website does not answer", LONG).replace(", login: degraded", "") },
    pages: { incident: INCIDENT },
  },
  {
    name: "updates",
    state: "outage",
    posts: { "incidents/2026-11-30-no-website.md": `---\ntitle: The website does not answer\ndate: 2026-11-30 09:00\nservices: {web: outage}\n---\nThe website shows an error.\n\n${updates.join("\n")}` },
    pages: { incident: INCIDENT },
  },
  { name: "arabic-post", state: "outage", posts: { ...past, ...arabic }, pages: { incident: "2026-11-30-arabic.html" } },
  {
    name: "ar",
    whole: true,
    state: "outage",
    config: config({ title: "حالة الخدمات", locale: "ar", services: SERVICES.replace("Website", "الموقع").replace("Mail", "البريد") }),
    files: { "locales/ar.ftl": ARABIC },
    posts: { ...arabic, "incidents/2026-11-12-english.md": past["incidents/2026-11-12-slow-mail.md"].replace("title:", "lang: en\ntitle:") },
    pages: { incident: "2026-11-30-arabic.html" },
  },
  { name: "he", state: "outage", files: { "locales/he.ftl": HEBREW }, config: config({ title: "מצב השירותים", locale: "he", services: SERVICES.replace("Website", "האתר") }), posts: hebrew, pages: { incident: "2026-11-30-hebrew.html" } },
].map((site) => ({ config: config(), service: "web", pages: {}, ...site }));

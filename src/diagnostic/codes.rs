//! Every kind of diagnostic, once: its name, its level, what it means, and an example that has it.
//!
//! `docs/diagnostics.md` is written from this table, `vigie check --explain CODE` prints a row of it, and a test builds
//! a site of each example and looks for the diagnostic at its place.

use super::Level;
use std::fmt::Write;

/// One kind of mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Its name for people and programs: `unknown-service`. It does not change once it is published.
    pub name: &'static str,
    /// How much it matters.
    pub level: Level,
    /// What it means, in one sentence.
    pub meaning: &'static str,
    /// Something that has it.
    pub example: Example,
}

/// An example that has the mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    /// Lines of front matter of an incident that is dated 10 March 2026, 10:00.
    Keys(&'static str),
    /// The body of that incident.
    Text(&'static str),
    /// Lines of vigie.toml.
    Config(&'static str),
    /// A whole file: its path and its text.
    File(&'static str, &'static str),
    /// Whole files: the mistake is in the first one.
    Files(&'static [(&'static str, &'static str)]),
    /// No text can show it: a description of when it occurs.
    Elsewhere(&'static str),
}

impl Level {
    /// What it means for a build, in one sentence.
    const fn meaning(self) -> &'static str {
        match self {
            Self::Error => "error (nothing is published without `--keep-going`)",
            Self::Flaw => "flaw (`build` warns, `check` fails)",
            Self::Warning => "warning (`check --strict` fails)",
        }
    }
}

/// Former names of codes, with the new ones. They work for one release.
pub const RENAMED: [(&str, &str); 1] = [("promise-passed", NEXT_UPDATE_PASSED.name)];

/// The code of a name, or of a former name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Code> {
    let name = RENAMED.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new);
    ALL.iter().find(|code| code.name == name)
}

impl Code {
    /// A page about it, in Markdown.
    #[must_use]
    pub fn explained(&self) -> String {
        let mut page = format!("## {}\n\n{}\n\nLevel: {}.\n\n", self.name, self.meaning, self.level.meaning());
        let mut block = |title: &str, language: &str, text: &str| {
            let _ = write!(page, "{title}\n\n```{language}\n{}\n```\n\n", text.trim_end());
        };
        match self.example {
            Example::Keys(text) => block("In the front matter of an incident:", "yaml", text),
            Example::Text(text) => block("In an incident:", "markdown", text),
            Example::Config(text) => block("In `vigie.toml`:", "toml", text),
            Example::File(path, text) => block(&format!("`{path}`:"), "text", text),
            Example::Files(files) => {
                for (path, text) in files {
                    block(&format!("`{path}`:"), "text", text);
                }
            }
            Example::Elsewhere(words) => {
                let _ = write!(page, "{words}\n\n");
            }
        }
        page
    }
}

macro_rules! codes {
    ($($constant:ident $level:ident $name:literal $meaning:literal $example:expr;)*) => {
        $(
            #[doc = $meaning]
            pub const $constant: Code = Code { name: $name, level: Level::$level, meaning: $meaning, example: $example };
        )*

        /// All of them, by their names.
        pub const ALL: &[Code] = &[$($constant),*];
    };
}

use Example::{Config, Elsewhere, File, Files, Keys, Text};

/// A site in two languages, and an incident of it.
const TWO_LANGUAGES: (&str, &str) = (
    "vigie.toml",
    "base_url = \"https://status.example.org/\"\nlocales = [\"en\", \"fr\"]\ntimezone = \"Europe/Paris\"\n\
     [[services]]\nid = \"web\"\n",
);
const DOWN: (&str, &str) = (
    "content/incidents/2026-03-10-down.md",
    "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: [web]\n---\nThe site is down.\n\n\
     ## 10:30 · identified\n\nIt is the disk.",
);

codes! {
    AFTER_RETIREMENT Warning "after-retirement"
        "An incident affects a service that was retired before it started, so it does not count for that service."
        Files(&[
            ("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-05 10:00\nresolved: 2026-03-05 10:30\nservices: {old: outage}\n---\nThe old site was down."),
            ("vigie.toml", "base_url = \"https://status.example.org/\"\n[[services]]\nid = \"old\"\nuntil = 2026-02-28\n"),
        ]);
    ALIAS_TAKEN Error "alias-taken"
        "An old address of a post is already in use."
        Keys("aliases: [feeds/all.atom.xml]");
    AMBIGUOUS_WORD Flaw "ambiguous-word"
        "A word that authors type means one thing in a translation, and another in English, French or the same file."
        Elsewhere("`vigie check --locale FILE`: `words-status-identified = resolved`");
    BAD_ALIAS Error "bad-alias"
        "An alias is not a path inside the site."
        Keys("aliases: [../old.html]");
    BAD_COLOUR Error "bad-colour"
        "The brand colour is not a hexadecimal colour such as `#2b1693`."
        Config("[theme]\nbrand = \"violet\"");
    BAD_DATE Error "bad-date"
        "A date in vigie.toml cannot be read."
        Config("since = \"last spring\"");
    BAD_DURATION Error "bad-duration"
        "A duration cannot be read."
        File("content/maintenance/2026-03-12-disks.md", "---\ntitle: New disks\ndate: 2026-03-10\nstart: 2026-03-12 22:00\nduration: a while\n---\nWe change the disks.");
    BAD_FILE_NAME Error "bad-file-name"
        "The name of a file cannot be used in a URL."
        Elsewhere("A file whose name has a backslash or a control character.");
    BAD_ID Error "bad-id"
        "The `id` of a post is not twelve letters and digits."
        Keys("id: 17");
    BAD_IMPACT Error "bad-impact"
        "`impact` does not give times and states for each service."
        Keys("impact: outage");
    BAD_LANG Error "bad-lang"
        "The language of a post is not a language tag."
        Keys("lang: french please");
    BAD_LOCALE Error "bad-locale"
        "The language of the site is not a language tag."
        Config("locale = \"french please\"");
    BAD_MAIL_ADDRESS Error "bad-mail-address"
        "An address of a channel that sends mail is not one."
        Config("[[announce]]\nkind = \"smtp\"\nurl = \"smtp://mail.example.org\"\nfrom = \"status\"\nto = \"list@example.org\"");
    BAD_MESSAGE Error "bad-message"
        "A message in a locale file cannot be read."
        File("locales/en.ftl", "state-outage = { broken");
    BAD_MOVE Flaw "bad-move"
        "A `[[moved]]` table leads from or to an address that it cannot have."
        Config("[[moved]]\nfrom = \"index.xml\"\nto = \"feeds/incident.rss.xml\"");
    BAD_PATTERN Error "bad-pattern"
        "A pattern in vigie.toml has no placeholder, or leads out of the site."
        Config("[aliases]\nincidents = \"issues/\"");
    BAD_SERVICE_ID Error "bad-service-id"
        "An id is reserved, or has characters other than letters, digits, `-`, `_` and `.`."
        Config("[[services]]\nid = \"the site\"");
    BAD_SLUG Error "bad-slug"
        "A slug is not a single part of a URL."
        Keys("slug: old/server");
    BAD_STATIC Warning "bad-static"
        "The name of a file in static/ cannot be used in a URL."
        Elsewhere("A file whose name has a backslash or a control character.");
    BAD_TIMEZONE Error "bad-timezone"
        "The timezone of the site is unknown."
        Config("timezone = \"PST\"");
    BAD_URL Error "bad-url"
        "A URL is not valid, or not a full one."
        Config("base_url = \"status.example.org\"");
    BRACE_KEY_OF_MAINTENANCE Error "brace-key-of-maintenance"
        "The braces of an incident's update have a key for maintenance."
        Text("## 10:30 · identified {end=19:00}\n\nIt takes longer.");
    BRACES_NOT_LAST Error "braces-not-last"
        "The braces of an update are not at the end of its heading."
        Text("## 10:30 {web=outage} identified\n\nIt is the disk.");
    BRAND_LIKE_STATE Warning "brand-like-state"
        "The brand colour looks like the colour of a state, so it is not used behind the statement."
        Config("[theme]\nbrand = \"#ff6a00\"");
    CHANGES_NOTHING_AFTER_THE_END Warning "changes-nothing-after-the-end"
        "After the end of an incident, the title of an update names a state but does not reopen the incident."
        Text("## 10:20 · resolved\n\nBack.\n\n## 10:40 · Why the site went down\n\nIt was the disk.");
    CLOSED_BUT_NOT_SAID Warning "closed-but-not-said"
        "The front matter and the latest update disagree on whether the incident or the maintenance is over."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: [web]\nresolved: 10:40\n---\nThe site is down.\n\n## 10:30 · identified\n\nIt is the disk.");
    CLOSES_FOR_A_PART Warning "closes-for-a-part"
        "An update closes the incident but names only some of the affected services as operational."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: {web: outage, mail: outage}\n---\nBoth are down.\n\n## 10:30 · resolved {web=operational}\n\nThe site is back.");
    CLOSES_WITH_A_BAD_STATE Warning "closes-with-a-bad-state"
        "An update closes the incident but sets a state other than operational, so the incident stays open."
        Text("## 10:30 · resolved {web=degraded}\n\nBack, but slow.");
    COMPLETED_BEFORE_START Warning "completed-before-start"
        "An update completes a maintenance before its planned start, and none says that it started."
        File("content/maintenance/2026-03-12-disks.md", "---\ntitle: New disks\ndate: 2026-03-09 10:00\nstart: 2026-03-12 22:00\nend: 2026-03-12 23:00\n---\nWe change the disks.\n\n## 2026-03-10 10:00 · completed\n\nDone.");
    CONFLICT Error "conflict"
        "Git left conflict markers in the post."
        Text("<<<<<<< HEAD\nIt is the disk.\n=======\nIt is the network.\n>>>>>>> other");
    CONTROL_CHARACTERS Warning "control-characters"
        "A text has control characters, which are left out."
        Keys("description: \"a\\u0007b\"");
    DATE_WITHOUT_DAY Error "date-without-day"
        "`date` has a time but no day."
        File("content/incidents/down.md", "---\ntitle: Down\ndate: 17:20\n---\nThe site is down.");
    DEAD_FRAGMENT Flaw "dead-fragment"
        "A link leads to a heading that does not exist."
        Text("See [below](#nowhere).");
    DEAD_LINK Flaw "dead-link"
        "A link leads to something that does not exist."
        Text("See [the other one](other.html).");
    DETECTED_BEFORE_START Warning "detected-before-start"
        "`detected` is before `started`."
        Keys("started: 2026-03-10 09:40\ndetected: 2026-03-10 09:30");
    DIRECTION_OVERRIDE Warning "direction-override"
        "A text has an invisible character that reverses the order of what follows."
        Text("The disk \u{202e}lluf si.");
    DOUBLED_HOUR Warning "doubled-hour"
        "The clocks show this time twice on that day; the first one is used."
        File("content/incidents/down.md", "---\ntitle: Down\ndate: 2025-10-26 02:30\nresolved: 2025-10-26 04:00\n---\nThe site is down.");
    DUPLICATE_ID Error "duplicate-id"
        "Two services or groups have the same id."
        Config("[[services]]\nid = \"web\"");
    DUPLICATE_KEY Error "duplicate-key"
        "A key is given twice."
        Keys("severity: major\nseverity: minor");
    END_AND_DURATION Error "end-and-duration"
        "A maintenance has both `end` and `duration`."
        File("content/maintenance/2026-03-12-disks.md", "---\ntitle: New disks\ndate: 2026-03-10\nstart: 2026-03-12 22:00\nend: 2026-03-12 23:00\nduration: 1h\n---\nWe change the disks.");
    END_BEFORE_REOPENING Error "end-before-reopening"
        "An incident ends before it was reopened."
        Text("## 2026-03-10 10:20 · resolved\n\nBack.\n\n## 2026-03-10 10:40 · investigating\n\nDown again.\n\n## 2026-03-10 10:50 · resolved {at=10:30}\n\nBack.");
    END_BEFORE_REPORT Warning "end-before-report"
        "An incident ends before its `date` and has no `started`, so it has no duration."
        Keys("resolved: 2026-03-09 10:00");
    END_BEFORE_START Error "end-before-start"
        "An end is before its start."
        Keys("started: 2026-03-10 09:40\nresolved: 2026-03-10 09:30");
    END_BEFORE_UPDATE Warning "end-before-update"
        "An update ends the incident at a time before another one says that it goes on."
        Text("## 10:30 {web=degraded}\n\nIt is slow.\n\n## 11:00 · resolved {at=10:20}\n\nAll works.");
    ENDS_DIFFER Warning "ends-differ"
        "`resolved` comes before an update that says monitoring or resolved, or before the end of `impact`."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: [web]\nresolved: 10:40\n---\nThe site is down.\n\n## 11:30 · resolved\n\nAll works again.");
    FAR_AHEAD Warning "far-ahead"
        "The time of the next update, or of the end, has no day and is more than twelve hours ahead."
        Text("## 10:30 · identified {next=9:45}\n\nIt is the disk.");
    FAR_BACK Warning "far-back"
        "A time without a day is read as one long before its update."
        Text("## 10:30 · identified {at=11:00}\n\nIt is the disk.");
    FAR_JUMP Error "far-jump"
        "After the end of a post, a time without a day would fall on another day."
        Text("## 2026-03-10 10:20 · resolved\n\nBack.\n\n## 09:30 · investigating\n\nDown.");
    FAR_YEAR Error "far-year"
        "A year is out of range."
        Keys("started: 0021-03-10 09:40");
    FIRST_LANGUAGE Error "first-language"
        "The languages of the site contradict each other."
        Config("locale = \"en\"\nlocales = [\"fr\", \"en\"]");
    FOREIGN_FRONT_MATTER Error "foreign-front-matter"
        "The front matter is TOML or JSON, or its fence has a dash instead of hyphens."
        File("content/incidents/2026-03-10-down.md", "+++\ntitle = \"Down\"\ndate = 2026-03-10T10:00:00\n+++\nThe site is down.");
    FOREIGN_HABIT Warning "foreign-habit"
        "An update is not in the usual form: it is read if it has a time, otherwise it is text."
        Text("## Identified at 10:30\n\nIt is the disk.");
    FOREIGN_IMAGE Flaw "foreign-image"
        "An image is on another host; it is shown as a link."
        Text("![A graph](https://example.com/graph.png)");
    FOREIGN_KEY Warning "foreign-key"
        "A key of another tool has no effect."
        Keys("affected: [web]");
    FOREIGN_LANGUAGE Error "foreign-language"
        "A text in vigie.toml is in a language that the site does not have, or not in its first one."
        Config("title = {en = \"Status\", fr = \"Statut\"}");
    FOREIGN_TIME Error "foreign-time"
        "A time is in an unsupported format."
        Keys("started: 17.20");
    FUTURE Warning "future"
        "A post or an update has a time in the future; it is shown all the same."
        Text("## 12:00 · identified\n\nIt is the disk.");
    IMPACT_DIFFERS Warning "impact-differs"
        "An incident and its post-mortem have a different `impact`; that of the post-mortem is used."
        Files(&[("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-10 10:50\nimpact: {web: [10:00 outage, 10:20 operational]}\n---\nIt was the disk."), ("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nresolved: 10:30\nimpact: {web: [10:00 outage, 10:30 operational]}\n---\nThe site is down.")]);
    IMPACT_ORDER Error "impact-order"
        "The times of `impact` are not in order."
        Keys("impact: {web: [2026-03-10 10:20 outage, 2026-03-10 10:10 operational]}");
    KEPT_NAME Error "kept-name"
        "A page has a reserved name."
        Keys("slug: .vigie-seal");
    KEY_OF_ANOTHER_KIND Error "key-of-another-kind"
        "A key belongs to another kind of post."
        Keys("completed: 2026-03-10 10:20");
    LINK_TO_DRAFT Flaw "link-to-draft"
        "A link leads to a draft, which is not published."
        Files(&[("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: [web]\n---\nSee [the story](story.md)."), ("content/notices/story.md", "---\ntitle: The story\ndate: 2026-03-10\ndraft: true\n---\nSoon.")]);
    LONG_GAP Warning "long-gap"
        "An update without a day falls more than twelve hours after the one before it."
        Text("## 2026-03-10 10:30 · identified\n\nIt is the disk.\n\n## 09:00\n\nStill the disk.");
    LONG_SLUG Error "long-slug"
        "The slug is too long for the name of a file."
        Elsewhere("A `slug`, or the name of a post's file, of more than 200 bytes.");
    LONG_TEXT Error "long-text"
        "A title, a name or another text of front matter or vigie.toml is too long."
        Elsewhere("A `title` of more than 10,000 bytes.");
    LOST_VARIABLE Flaw "lost-variable"
        "A translation of a message has no place for one of its values."
        Elsewhere("`vigie check --locale FILE`: `since = depuis`, where English has `since { $when }`");
    MALFORMED_PAIR Error "malformed-pair"
        "The braces of an update contain something other than `service=state`."
        Text("## 10:30 · identified {web: outage}\n\nIt is the disk.");
    MANY_MORE Warning "many-more"
        "A file has more than a hundred problems; the rest are only counted."
        Elsewhere("The first hundred of a file are shown, errors first.");
    MARK_DIFFERS Warning "mark-differs"
        "A mark in a timeline differs from the state that the incident has at that time; the mark is not used."
        Files(&[("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-10 10:50\n---\n## Timeline\n\n- 10:00: it goes dark {degraded}\n- 10:30: it is back {resolved}"), ("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nresolved: 10:30\nservices: {web: outage}\n---\nThe site is down.")]);
    MESSAGE_CIRCLE Error "message-circle"
        "A message of a locale file refers to itself; the message of Vigie is used instead."
        File("locales/en.ftl", "state-outage = { state-outage }");
    MESSAGE_TOO_DEEP Error "message-too-deep"
        "The braces in a locale file are nested too deeply."
        Elsewhere("A message with hundreds of `{` in each other.");
    MESSAGE_TWICE Flaw "message-twice"
        "A translation has the same message twice."
        Elsewhere("`vigie check --locale FILE`: `state-outage = Panne` on two lines");
    MISPLACED Error "misplaced"
        "A file outside the folders for posts looks like a post."
        File("2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    MISSING_CHANNEL_KEY Error "missing-channel-key"
        "A channel of `vigie announce` has no key that it needs."
        Config("[[announce]]\nkind = \"mastodon\"\nurl = \"https://mastodon.example/\"");
    MISSING_DATE Error "missing-date"
        "A post has no date."
        File("content/incidents/down.md", "---\ntitle: Down\n---\nThe site is down.");
    MISSING_ID Error "missing-id"
        "A service or group has no id."
        Config("[[services]]\nname = \"Website\"");
    MISSING_IMAGE Flaw "missing-image"
        "There is no image at an address of the site."
        Text("![A graph](graph.png)");
    MISSING_LOGO Error "missing-logo"
        "The logo is not a file in static/, so pages have none."
        Config("[theme]\nlogo = \"logo.svg\"");
    MISSING_MESSAGES Warning "missing-messages"
        "A locale file lacks messages; readers see them in English."
        File("locales/eo.ftl", "state-outage = ne funkcias");
    MISSING_START Error "missing-start"
        "Neither a key nor an update says when a maintenance starts."
        File("content/maintenance/disks.md", "---\ntitle: New disks\ndate: 2026-03-09 10:00\n---\nWe change the disks.");
    MISSING_TITLE Error "missing-title"
        "A post has no title."
        File("content/incidents/2026-03-10-down.md", "---\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    NEAR_MISS Warning "near-miss"
        "A line looks like an update, or like the end of a post, but is not."
        Text("### 10:30 · identified\n\nIt is the disk.");
    NEAR_WORD_AFTER_THE_END Error "near-word-after-the-end"
        "After the end of an incident, a word is close to a status or to words such as `down again`."
        Text("## 10:20 · resolved\n\nBack.\n\n## 10:40 · investigatng\n\nDown again.");
    NEARLY_A_MARK Warning "nearly-a-mark"
        "A word in braces at the end of a timeline item is close to a mark."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-10 10:50\n---\n## Timeline\n\n- 10:00: it goes dark {detectd}");
    NEARLY_A_STATUS Warning "nearly-a-status"
        "The words of an update are close to a status; they are shown as its title."
        Text("## 10:30 · identifed\n\nIt is the disk.");
    NEEDS_QUOTES Warning "needs-quotes"
        "A value needs straight quotes: YAML would not read it as it was meant."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down #3\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    NEW_END_BEFORE_START Error "new-end-before-start"
        "With an update, the maintenance would end before it starts."
        File("content/maintenance/2026-03-12-disks.md", "---\ntitle: New disks\ndate: 2026-03-09 10:00\nstart: 2026-03-12 22:00\nend: 2026-03-12 23:00\n---\nWe change the disks.\n\n## 2026-03-10 10:00 · postponed {start=2026-03-13T22:00 end=2026-03-13T21:00}\n\nLater.");
    NEXT_UPDATE_PASSED Warning "next-update-passed"
        "The announced time of the next update has passed without an update."
        Text("## 10:20 · identified {next=10:40}\n\nIt is the disk.");
    NO_BASE_URL Warning "no-base-url"
        "Without `base_url` the site has no feeds, sitemap, canonical links or API."
        File("vigie.toml", "title = \"Status\"");
    NO_DATE Warning "no-date"
        "A maintenance has a start, but not the time it was announced."
        File("content/maintenance/disks.md", "---\ntitle: New disks\nstart: 2026-03-12 22:00\n---\nWe change the disks.");
    NO_FRONT_MATTER Warning "no-front-matter"
        "A post has no front matter; its heading and its file name are used instead."
        File("content/incidents/2026-03-10-down.md", "# Down\n\nThe site is down.");
    NO_LENGTH Warning "no-length"
        "A resolved incident ends when it starts, so it does not count in the uptime."
        Keys("status: resolved");
    NO_SERVICES Warning "no-services"
        "A maintenance names no service, so no service is shown as under maintenance."
        File("content/maintenance/2026-03-12-disks.md", "---\ntitle: New disks\ndate: 2026-03-09 10:00\nstart: 2026-03-12 22:00\nend: 2026-03-12 23:00\n---\nWe change the disks.");
    NO_SITE Error "no-site"
        "There is no vigie.toml here or in a folder above."
        Elsewhere("A folder without vigie.toml; `vigie init` creates a site.");
    NO_SUCH_CLOCK Error "no-such-clock"
        "A time of day does not exist."
        Keys("started: 2026-03-10 25:00");
    NO_SUCH_DAY Error "no-such-day"
        "A day does not exist."
        Keys("started: 2026-02-30 10:00");
    NO_YEAR Error "no-year"
        "A day has no year, and nothing near it says which."
        File("content/incidents/down.md", "---\ntitle: Down\ndate: May 18, 10:00\n---\nThe site is down.");
    NOT_A_FLAG Error "not-a-flag"
        "A key is neither `true` nor `false`."
        Keys("draft: perhaps");
    NOT_A_LIST Error "not-a-list"
        "A key of vigie.toml must be a list of tables."
        Config("services = \"web\"");
    NOT_A_NUMBER Error "not-a-number"
        "A key of vigie.toml must be a whole number, from 1 to 1000."
        Config("[feeds]\nlimit = \"many\"");
    NOT_A_POST Error "not-a-post"
        "A file among the posts starts with neither front matter nor a title."
        File("content/incidents/2026-03-10-down.md", "The site is down.");
    NOT_A_TABLE Error "not-a-table"
        "A key of vigie.toml must be a table."
        Config("theme = \"dark\"");
    NOT_A_TEXT Error "not-a-text"
        "A key must be a single text."
        Keys("author: [Ana, Luis]");
    NOT_IN_PROGRESS Warning "not-in-progress"
        "An update gives a service a bad state while its maintenance is not in progress."
        File("content/maintenance/2026-03-10-upgrade.md", "---\ntitle: Upgrade\ndate: 2026-03-09 10:00\nstart: 2026-03-10 12:00\nduration: 2h\nservices: [web]\n---\nWe upgrade.\n\n## 2026-03-10 10:30 {web=outage}\n\nThe site is down.");
    NOT_TOML Error "not-toml"
        "vigie.toml is not valid TOML."
        File("vigie.toml", "title = Status");
    NOT_TRANSLATED Warning "not-translated"
        "An open incident or a maintenance that is ahead is not translated into a language of the site."
        Files(&[DOWN, TWO_LANGUAGES]);
    NOT_UTF8 Error "not-utf8"
        "A file is not UTF-8."
        Elsewhere("A file that an editor saved as Latin-1.");
    NOT_YAML Error "not-yaml"
        "The front matter is not valid YAML."
        Keys("services: [web");
    NOT_YET Error "not-yet"
        "An option needs a time in the past."
        Elsewhere("`vigie resolve --at 23:00`, typed in the morning.");
    OLDER_ID_TAKEN Error "older-id-taken"
        "An old id of a service belongs to another service."
        Config("[[services]]\nid = \"blog\"\nwas = [\"web\"]");
    OPEN_ON_A_RETIRED_SERVICE Warning "open-on-a-retired-service"
        "An incident was never closed, and its services are retired; it ended with them."
        Elsewhere("An open incident on a service whose `until` has passed.");
    ORDER_UNCLEAR Warning "order-unclear"
        "Read oldest first or newest first, the updates disagree on whether this is over; it counts as open."
        Text("## 2026-03-10 10:30 · resolved\n\nBack.\n\n## 2026-03-10 10:30 · investigating\n\nDown.");
    OTHER_DAY Warning "other-day"
        "The day of `date` differs from the one in the file name."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2025-03-10 10:00\nresolved: 2025-03-10 11:00\n---\nThe site is down.");
    OUT_OF_ORDER Warning "out-of-order"
        "In a file written oldest first, an update is earlier than the one above it."
        Text("## 2026-03-10 10:30 · identified\n\nIt is the disk.\n\n## 2026-03-10 10:50 · monitoring\n\nIt is changed.\n\n## 2026-03-10 10:40\n\nIt is here.\n\n## 2026-03-10 10:55 · resolved\n\nBack.");
    OVERRUN Warning "overrun"
        "The planned end of a maintenance has passed, and it is not completed."
        File("content/maintenance/2026-03-10-disks.md", "---\ntitle: New disks\ndate: 2026-03-09\nstart: 2026-03-10 09:00\nend: 2026-03-10 10:00\n---\nWe change the disks.");
    PASSING Warning "passing"
        "An incident has no status, severity or services, so it closes 48 hours after its latest update."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    PICTURE_IN_CONTENT Warning "picture-in-content"
        "An image among the posts is not published."
        Elsewhere("A file such as `content/incidents/graph.png`; images belong in static/.");
    PLACEHOLDER Warning "placeholder"
        "A post-mortem still has placeholder text."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-11 09:00\n---\n## Conclusion\n\n- [ ] something specific that can be ticked off");
    PLURAL_FORMS Flaw "plural-forms"
        "A translation lacks a plural form of its language, or has one that no number has."
        Elsewhere("`vigie check --locale locales/pl.ftl`: `days` with `[one]` and `*[other]`, but without `[few]` and `[many]`");
    PROJECT_FILE Warning "project-file"
        "A file about the repository is among the posts; it is not read."
        File("content/incidents/README.md", "# Incidents\n\nOne file each.");
    RAW_SHORTCODE Warning "raw-shortcode"
        "A shortcode of another tool is shown as text."
        Text("See {{< ref \"disk.md\" >}}.");
    REFUSED_LINK Flaw "refused-link"
        "A link would run code, or has a scheme that is not known to be safe."
        Text("[Reload](javascript:reload)");
    RENAMED_KEY Warning "renamed-key"
        "A key has a new name; the old one stops working in the next release."
        Config("[check]\npromise_passed = false");
    SAME_CHANNEL Error "same-channel"
        "Two channels of `vigie announce` post to the same place."
        Config("[[announce]]\nkind = \"slack\"\nurl_env = \"SLACK_URL\"\n[[announce]]\nkind = \"slack\"\nurl_env = \"SLACK_URL\"");
    SAME_ID Error "same-id"
        "Two posts have the same `id`."
        Files(&[("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nid: abcdefghij12\nservices: [web]\n---\nThe site is down."), ("content/incidents/2026-03-09-slow.md", "---\ntitle: Slow\ndate: 2026-03-09 10:00\nid: abcdefghij12\nresolved: 2026-03-09 11:00\n---\nThe site is slow.")]);
    SAME_URL Error "same-url"
        "Two pages have the same address."
        Keys("slug: index");
    SECRET_IN_CONFIG Error "secret-in-config"
        "A token, a password or another secret is in vigie.toml, which others can read."
        Config("[[announce]]\nkind = \"mastodon\"\nurl = \"https://mastodon.example/\"\ntoken = \"abc\"");
    SKIPPED_HOUR Error "skipped-hour"
        "The clocks skip this time on that day."
        Keys("started: 2025-03-30 02:30");
    STALE Warning "stale"
        "An incident is open and has had no update for too long."
        File("content/incidents/2026-03-08-down.md", "---\ntitle: Down\ndate: 2026-03-08 10:00\nservices: [web]\n---\nThe site is down.");
    START_WITHOUT_TIME Warning "start-without-time"
        "A maintenance takes hours, but begins on a day without a time."
        File("content/maintenance/2026-03-12-disks.md", "---\ntitle: New disks\ndate: 2026-03-10\nstart: 2026-03-12\nduration: 2h\nservices: [web]\n---\nWe change the disks.");
    STARTED_AFTER_DATE Warning "started-after-date"
        "An incident starts, or is detected, after it was announced."
        Keys("started: 2026-03-10 10:20");
    STATE_AFTER_THE_END Error "state-after-the-end"
        "An update gives a service a bad state when its maintenance is over."
        File("content/maintenance/2026-03-10-upgrade.md", "---\ntitle: Upgrade\ndate: 2026-03-09 10:00\nstart: 2026-03-10 10:00\nduration: 2h\nservices: [web]\n---\nWe upgrade.\n\n## 2026-03-10 11:00 · completed\n\nDone.\n\n## 2026-03-10 11:30 {web=outage}\n\nThe site is down.");
    STATIC_ON_PAGE Error "static-on-page"
        "A file in static/ would replace a page of the site."
        Elsewhere("A file `static/index.html`; to change a page, use a template in templates/.");
    STATIC_TWIN Error "static-twin"
        "Two files in static/ differ only in case or in how an accent is encoded."
        Elsewhere("`static/Logo.svg` and `static/logo.svg`.");
    STILL_TO_COME Warning "still-to-come"
        "An improvement has a time in the future; it does not count until then."
        Text("## 12:00 · resolved\n\nBack.");
    SWALLOWED Warning "swallowed"
        "A block that is not closed, or raw HTML, contains what looks like an update."
        Text("```\nlog\n\n## 10:30 · identified");
    TEMPLATE_BLOCK Error "template-block"
        "The extended template has no block of this name."
        File("templates/404.html", "{% extends \"base.html\" %}{% block contents %}{% endblock contents %}");
    TEMPLATE_CIRCLE Error "template-circle"
        "A template extends or includes itself."
        File("templates/404.html", "{% extends \"404.html\" %}");
    TEMPLATE_COMPONENT Error "template-component"
        "Two templates define the same component."
        Files(&[("templates/base.html", "{% component one() %}a{% endcomponent one %}"), ("templates/404.html", "{% component one() %}b{% endcomponent one %}{% extends \"base.html\" %}")]);
    TEMPLATE_DEPTH Error "template-depth"
        "A template leads to too long a chain of others."
        Elsewhere("A chain of more than a hundred templates that extend each other.");
    TEMPLATE_FAILS Error "template-fails"
        "A template fails while a page is rendered."
        File("templates/404.html", "{{ 1 / site }}");
    TEMPLATE_FAULT Error "template-fault"
        "A template cannot be used, and the template engine does not say where."
        Elsewhere("An error for which the template engine gives no place.");
    TEMPLATE_NAME Error "template-name"
        "A template uses a filter, function, test, component or template that does not exist."
        File("templates/404.html", "{{ site | shout }}");
    TEMPLATE_PARENT Error "template-parent"
        "A template extends one that does not exist."
        File("templates/404.html", "{% extends \"basis.html\" %}");
    TEMPLATE_SYNTAX Error "template-syntax"
        "A template has a syntax error."
        File("templates/404.html", "{% if %}");
    TEMPLATE_VARIABLE Error "template-variable"
        "A template uses a variable that does not exist."
        File("templates/404.html", "{{ sight.title }}");
    TIME_NOT_SAID Warning "time-not-said"
        "`status` of a maintenance and its plan leave open when it takes place, when it began or when it ended."
        File("content/maintenance/2026-03-10-disks.md", "---\ntitle: New disks\ndate: 2026-03-09 10:00\nstart: 2026-03-10 10:00\nduration: 4h\nservices: [web]\nstatus: completed\n---\nWe change the disks.");
    TIMELINE_NOT_DRAWN Warning "timeline-not-drawn"
        "A section called a timeline contains times, but none of its items starts with one."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-11 09:00\n---\n## Timeline\n\n```\n10:00 it goes dark\n10:40 it is back\n```");
    TIMELINE_ORDER Warning "timeline-order"
        "An item of a timeline is earlier than the one above it."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-10 10:50\n---\n## Timeline\n\n- 10:20: it is back\n- 10:00: it goes dark");
    TOO_DEEP Error "too-deep"
        "Values are nested too deeply."
        Elsewhere("A list in a list, hundreds of times.");
    TOO_LARGE Error "too-large"
        "A file is too large to be a post or a setting."
        Elsewhere("A log or an export among the posts; it belongs in static/.");
    TOO_MANY Error "too-many"
        "A list has too many values."
        Elsewhere("A list of more than ten thousand values.");
    TOO_MANY_RECIPIENTS Error "too-many-recipients"
        "A channel would send mail to many people at once, which is what mailing lists are for."
        Config("[[announce]]\nkind = \"smtp\"\nurl = \"smtp://mail.example.org\"\nfrom = \"a@example.org\"\nto = [\"b1@example.org\", \"b2@example.org\", \"b3@example.org\", \"b4@example.org\", \"b5@example.org\", \"b6@example.org\", \"b7@example.org\", \"b8@example.org\", \"b9@example.org\", \"b10@example.org\", \"b11@example.org\", \"b12@example.org\", \"b13@example.org\", \"b14@example.org\", \"b15@example.org\", \"b16@example.org\", \"b17@example.org\", \"b18@example.org\", \"b19@example.org\", \"b20@example.org\", \"b21@example.org\"]");
    TOO_MANY_STATES Error "too-many-states"
        "A post, or a site, changes the state of services too often."
        Elsewhere("A post with hundreds of updates that each change all services of a large site.");
    TOO_MANY_TEMPLATES Error "too-many-templates"
        "There are too many templates."
        Elsewhere("More than a thousand files in templates/.");
    TOO_MANY_UPDATES Error "too-many-updates"
        "A post has too many updates."
        Elsewhere("A post with thousands of updates.");
    TRANSLATION_BEHIND Warning "translation-behind"
        "A translation lacks its title or updates of its post: readers get these in the language of the post."
        Files(&[("content/incidents/2026-03-10-down.fr.md", "---\ntitle: Le site est en panne\n---\nLe site est en panne."), DOWN, TWO_LANGUAGES]);
    TRANSLATION_OF_NOTHING Warning "translation-of-nothing"
        "A file is named like a translation, and there is no post that it could be one of: it is read as a post."
        Files(&[("content/incidents/2026-03-10-down.fr.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: [web]\n---\nThe site is down."), TWO_LANGUAGES]);
    TRANSLATION_STATE Error "translation-state"
        "A translation says more than words: states, times and services are in the post alone."
        Files(&[("content/incidents/2026-03-10-down.fr.md", "---\ntitle: Le site est en panne\nresolved: 10:50\n---\nLe site est en panne.\n\n## 10:30 · identified\n\nC'est le disque."), DOWN, TWO_LANGUAGES]);
    TRANSLATION_TIME Error "translation-time"
        "A translation has an update at a time at which its post has none."
        Files(&[("content/incidents/2026-03-10-down.fr.md", "---\ntitle: Le site est en panne\n---\nLe site est en panne.\n\n## 10:40\n\nC'est le disque."), DOWN, TWO_LANGUAGES]);
    TRANSLATION_TIMELINE Warning "translation-timeline"
        "The timeline of a translation has other times than that of its post, which is shown instead."
        Files(&[("content/incidents/2026-03-10-down.fr.md", "---\ntitle: Le site est en panne\n---\n## Chronologie\n\n- 10:00 : tout s'éteint\n- 10:40 : tout revient"), ("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nresolved: 10:30\nservices: [web]\n---\n## Timeline\n\n- 10:00: it goes dark\n- 10:30: it is back"), TWO_LANGUAGES]);
    TWO_DAYS Error "two-days"
        "A date is ambiguous: the day or the month may be first."
        Keys("started: 05/03/2026 09:40");
    UNCERTAIN_DAY Warning "uncertain-day"
        "The day of a timeline item is uncertain: its time is shown as written and not used in any figure."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-11 09:00\n---\n## Timeline\n\n- Tuesday 10:00: it goes dark\n- 10:40: it is back");
    UNCERTAIN_ZONE Warning "uncertain-zone"
        "The timezone of an update or a timeline item is not one of the site's: at most its day is known."
        Text("## 2026-03-10 10:30 PST · identified\n\nIt is the disk.");
    UNCLOSED_BRACES Error "unclosed-braces"
        "The braces of an update are not closed."
        Text("## 10:30 · identified {web=outage\n\nIt is the disk.");
    UNCLOSED_FRONT_MATTER Error "unclosed-front-matter"
        "The front matter is not closed."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\n\nThe site is down.");
    UNKNOWN_BRACE_KEY Error "unknown-brace-key"
        "The braces of an update give a time to an unknown key."
        Text("## 10:30 · identified {nxt=11:30}\n\nIt is the disk.");
    UNKNOWN_FOLDER Error "unknown-folder"
        "A file in content/ is not in a folder for posts."
        File("content/incident/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    UNKNOWN_GROUP Error "unknown-group"
        "A service belongs to a group that does not exist."
        Config("[[services]]\nid = \"blog\"\ngroup = \"pages\"");
    UNKNOWN_INCIDENT Error "unknown-incident"
        "A post-mortem names an incident that does not exist."
        File("content/post-mortems/2026-03-10-disk.md", "---\ntitle: The disk\ndate: 2026-03-10 10:50\nincident: nowhere\n---\nIt was the disk.");
    UNKNOWN_KEY Error "unknown-key"
        "A key is unknown; it may be a typo."
        Keys("severty: major");
    UNKNOWN_LANGUAGE Warning "unknown-language"
        "Vigie has no messages in the language of the site, which is shown in English."
        Config("locale = \"eo\"");
    UNKNOWN_MESSAGE Warning "unknown-message"
        "A message of a locale file has a name close to one of Vigie's."
        File("locales/en.ftl", "state-outag = Down");
    UNKNOWN_REFERENCE Error "unknown-reference"
        "A message of a locale file refers to a message or a function that does not exist."
        File("locales/en.ftl", "state-outage = { no-such-message }");
    UNKNOWN_SERVICE Error "unknown-service"
        "A service is not in vigie.toml."
        Keys("services: [wbe]");
    UNKNOWN_SEVERITY Error "unknown-severity"
        "A severity is unknown."
        Keys("severity: huge");
    UNKNOWN_STATE Error "unknown-state"
        "A state is unknown."
        Keys("services: {web: brokn}");
    UNKNOWN_STATUS Error "unknown-status"
        "A status is unknown."
        Keys("status: pondering");
    UNKNOWN_VALUE Error "unknown-value"
        "A key of vigie.toml has a value that is not allowed."
        Config("html = \"perhaps\"");
    UNKNOWN_VARIABLE Warning "unknown-variable"
        "A message uses a variable that it does not have."
        File("locales/en.ftl", "statement-watching = { $service } is back");
    UNKNOWN_ZONE Error "unknown-zone"
        "The timezone of a time is not one of the site's, and it is ambiguous."
        Keys("started: 2026-03-10 09:40 PST");
    UNREADABLE Error "unreadable"
        "A file cannot be read."
        Elsewhere("No permission, or a link that leads out of the site.");
    UNREADABLE_TIME Error "unreadable-time"
        "A time cannot be read."
        Keys("started: this morning");
    UNTIL_BEFORE_DATE Error "until-before-date"
        "A notice ends before it starts, so the home page never shows it."
        File("content/notices/hours.md", "---\ntitle: New office hours\ndate: 2026-03-10\nuntil: 2026-03-01\n---\nWe open at nine.");
    UNTRANSLATED_MESSAGE Warning "untranslated-message"
        "A message of a translation has the words of English."
        Elsewhere("`vigie check --locale locales/is.ftl`: `state-outage = Major outage`");
    UNUSED_TEMPLATE Warning "unused-template"
        "A template makes no page, and no other template uses it."
        File("templates/hime.html", "Hello");
    UPDATE_IN_TIMELINE Warning "update-in-timeline"
        "A heading in a timeline looks like an update, but is an item of the timeline."
        Text("## Timeline\n\n- 10:00: it goes dark\n\n## 10:40 · resolved\n\nIt is back.");
    WEEKDAY_ALONE Error "weekday-alone"
        "A day of the week does not say which week."
        Keys("started: Tuesday 09:40");
    WINDOWS_NAME Warning "windows-name"
        "Windows does not allow a file of this name."
        Keys("slug: con");
    WRONG_EXTENSION Error "wrong-extension"
        "A file looks like a post, but its name does not end in `.md`."
        File("content/incidents/2026-03-10-down.markdown", "---\ntitle: Down\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    WRONG_WEEKDAY Error "wrong-weekday"
        "The day of the week does not match the date."
        Keys("started: Monday 2026-03-10 09:40");
    YAML_ALIAS Error "yaml-alias"
        "YAML references are not supported in front matter."
        Keys("author: &who Ana\nseverity: *who");
}

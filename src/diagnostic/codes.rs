//! Every kind of mistake, once: its name, how much it matters, what it means, and an example that has it.
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

/// What has a mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    /// Lines of front matter of an incident that is dated 10 March 2026, 10:00.
    Keys(&'static str),
    /// What stands in that incident below its front matter.
    Text(&'static str),
    /// Lines of vigie.toml.
    Config(&'static str),
    /// A whole file: its path and its text.
    File(&'static str, &'static str),
    /// Two whole files: the mistake is in the first one.
    Files([(&'static str, &'static str); 2]),
    /// No text has it: how it comes about.
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

/// The kind of mistake of a name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Code> {
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

codes! {
    AFTER_RETIREMENT Warning "after-retirement"
        "An incident is on a service that was retired before it began: it counts nothing there."
        Files([
            ("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-05 10:00\nresolved: 2026-03-05 10:30\nservices: {old: outage}\n---\nThe old site was down."),
            ("vigie.toml", "base_url = \"https://status.example.org/\"\n[[services]]\nid = \"old\"\nuntil = 2026-02-28\n"),
        ]);
    ALIAS_TAKEN Error "alias-taken"
        "An older address of a post is the address of something else."
        Keys("aliases: [feeds/all.atom.xml]");
    BAD_ALIAS Error "bad-alias"
        "An alias is not a path inside the site."
        Keys("aliases: [../old.html]");
    BAD_COLOUR Error "bad-colour"
        "The brand colour has no six digits."
        Config("[theme]\nbrand = \"violet\"");
    BAD_DATE Error "bad-date"
        "A day of vigie.toml is none."
        Config("since = \"last spring\"");
    BAD_DURATION Error "bad-duration"
        "A duration cannot be read."
        File("content/maintenance/2026-03-12-disks.md", "---\ntitle: New disks\ndate: 2026-03-10\nstart: 2026-03-12 22:00\nduration: a while\n---\nWe change the disks.");
    BAD_FILE_NAME Error "bad-file-name"
        "The name of a file can be no part of an address."
        Elsewhere("A file whose name has a backslash or a control character.");
    BAD_ID Error "bad-id"
        "The identity of a post is not of twelve letters and digits."
        Keys("id: 17");
    BAD_IMPACT Error "bad-impact"
        "`impact` gives no times and states for each service."
        Keys("impact: outage");
    BAD_LANG Error "bad-lang"
        "The language of a post is no language tag."
        Keys("lang: french please");
    BAD_LOCALE Error "bad-locale"
        "The language of the site is no language tag."
        Config("locale = \"french please\"");
    BAD_MESSAGE Error "bad-message"
        "A message of a locale file cannot be read."
        File("locales/en.ftl", "state-outage = { broken");
    BAD_PATTERN Error "bad-pattern"
        "A pattern of vigie.toml lacks its variable part, or leaves the site."
        Config("[aliases]\nincidents = \"issues/\"");
    BAD_SERVICE_ID Error "bad-service-id"
        "An id has other characters than letters, digits, `-`, `_` and `.`, or is taken."
        Config("[[services]]\nid = \"the site\"");
    BAD_SLUG Error "bad-slug"
        "A slug is more than one part of an address."
        Keys("slug: old/server");
    BAD_STATIC Warning "bad-static"
        "The name of a file in static/ cannot be a path of the site."
        Elsewhere("A file whose name has a backslash or a control character.");
    BAD_TIMEZONE Error "bad-timezone"
        "The timezone of the site is not known."
        Config("timezone = \"PST\"");
    BAD_URL Error "bad-url"
        "An address is not a whole one."
        Config("base_url = \"status.example.org\"");
    BRACE_KEY_OF_MAINTENANCE Error "brace-key-of-maintenance"
        "An update of an incident has a key of maintenances in its braces."
        Text("## 10:30 · identified {end=19:00}\n\nIt takes longer.");
    BRACES_NOT_LAST Error "braces-not-last"
        "The braces of an update are not the last of its heading."
        Text("## 10:30 {web=outage} identified\n\nIt is the disk.");
    CHANGES_NOTHING_AFTER_THE_END Warning "changes-nothing-after-the-end"
        "A title after the end of an incident has words of a state, and does not open the incident again."
        Text("## 10:20 · resolved\n\nBack.\n\n## 10:40 · Why the site went down\n\nIt was the disk.");
    CLOSED_BUT_NOT_SAID Warning "closed-but-not-said"
        "The front matter closes the incident, and its latest update says something else."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: [web]\nresolved: 10:40\n---\nThe site is down.\n\n## 10:30 · identified\n\nIt is the disk.");
    CLOSES_WITH_A_BAD_STATE Warning "closes-with-a-bad-state"
        "An update closes the incident and gives a service a state that is not operational: the incident stays open."
        Text("## 10:30 · resolved {web=degraded}\n\nBack, but slow.");
    CONFLICT Error "conflict"
        "Git left two versions of a part of the post, with its marks between them."
        Text("<<<<<<< HEAD\nIt is the disk.\n=======\nIt is the network.\n>>>>>>> other");
    CONTROL_CHARACTERS Warning "control-characters"
        "A text has characters that no page can show; they are left out."
        Keys("description: \"a\\u0007b\"");
    DATE_WITHOUT_DAY Error "date-without-day"
        "`date` is a clock without a day."
        File("content/incidents/down.md", "---\ntitle: Down\ndate: 17:20\n---\nThe site is down.");
    DEAD_FRAGMENT Flaw "dead-fragment"
        "A link leads to a heading that is not there."
        Text("See [below](#nowhere).");
    DEAD_LINK Flaw "dead-link"
        "A link leads to nothing."
        Text("See [the other one](other.html).");
    DETECTED_BEFORE_START Warning "detected-before-start"
        "`detected` is before `started`."
        Keys("started: 2026-03-10 09:40\ndetected: 2026-03-10 09:30");
    DOUBLED_HOUR Warning "doubled-hour"
        "The clocks show this time twice on that day; the first of the two is taken."
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
        "An incident ends before it was opened again."
        Text("## 2026-03-10 10:20 · resolved\n\nBack.\n\n## 2026-03-10 10:40 · investigating\n\nDown again.\n\n## 2026-03-10 10:50 · resolved {at=10:30}\n\nBack.");
    END_BEFORE_REPORT Warning "end-before-report"
        "The end of an incident is before its date, and it has no `started`: its record stays empty."
        Keys("resolved: 2026-03-09 10:00");
    END_BEFORE_START Error "end-before-start"
        "An end is before its start."
        Keys("started: 2026-03-10 09:40\nresolved: 2026-03-10 09:30");
    ENDS_DIFFER Warning "ends-differ"
        "`resolved` comes before an update that says monitoring or resolved."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: [web]\nresolved: 10:40\n---\nThe site is down.\n\n## 11:30 · resolved\n\nAll works again.");
    FAR_AHEAD Warning "far-ahead"
        "The time of the next update has no day, and falls more than twelve hours ahead."
        Text("## 10:30 · identified {next=9:45}\n\nIt is the disk.");
    FAR_BACK Warning "far-back"
        "A clock without a day is read as one that is long before its update."
        Text("## 10:30 · identified {at=11:00}\n\nIt is the disk.");
    FAR_JUMP Error "far-jump"
        "A clock without a day, after the end of a post, would be of another day."
        Text("## 2026-03-10 10:20 · resolved\n\nBack.\n\n## 09:30 · investigating\n\nDown.");
    FAR_YEAR Error "far-year"
        "A year is one that no status page tells of."
        Keys("started: 0021-03-10 09:40");
    FOREIGN_FRONT_MATTER Error "foreign-front-matter"
        "The front matter is TOML or JSON, or its fence is made of dashes."
        File("content/incidents/2026-03-10-down.md", "+++\ntitle = \"Down\"\ndate = 2026-03-10T10:00:00\n+++\nThe site is down.");
    FOREIGN_HABIT Warning "foreign-habit"
        "An update is in another form than ours: it is read if it has a time, else it is text."
        Text("## Identified at 10:30\n\nIt is the disk.");
    FOREIGN_IMAGE Flaw "foreign-image"
        "An image is on another host; it is shown as a link."
        Text("![A graph](https://example.com/graph.png)");
    FOREIGN_KEY Warning "foreign-key"
        "A key of another tool says nothing here."
        Keys("affected: [web]");
    FOREIGN_TIME Error "foreign-time"
        "A time is in a form that is not read."
        Keys("started: 17.20");
    FUTURE Warning "future"
        "A post or an update is dated ahead; it is shown all the same."
        Text("## 12:00 · identified\n\nIt is the disk.");
    IMPACT_DIFFERS Warning "impact-differs"
        "An incident and its post-mortem give `impact` differently: that of the post-mortem holds."
        Files([("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-10 10:50\nimpact: {web: [10:00 outage, 10:20 operational]}\n---\nIt was the disk."), ("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nresolved: 10:30\nimpact: {web: [10:00 outage, 10:30 operational]}\n---\nThe site is down.")]);
    IMPACT_ORDER Error "impact-order"
        "A time of `impact` is before the one to its left."
        Keys("impact: {web: [2026-03-10 10:20 outage, 2026-03-10 10:10 operational]}");
    KEPT_NAME Error "kept-name"
        "A page has a name that Vigie keeps for itself."
        Keys("slug: .vigie-seal");
    KEY_OF_ANOTHER_KIND Error "key-of-another-kind"
        "A key belongs to another kind of post."
        Keys("completed: 2026-03-10 10:20");
    LINK_TO_DRAFT Flaw "link-to-draft"
        "A link leads to a draft, and drafts are not published."
        Files([("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nservices: [web]\n---\nSee [the story](story.md)."), ("content/notices/story.md", "---\ntitle: The story\ndate: 2026-03-10\ndraft: true\n---\nSoon.")]);
    LONG_GAP Warning "long-gap"
        "An update without a day falls more than twelve hours after the one before it."
        Text("## 2026-03-10 10:30 · identified\n\nIt is the disk.\n\n## 09:00\n\nStill the disk.");
    LONG_SLUG Error "long-slug"
        "The slug is too long for the name of a file."
        Elsewhere("A `slug`, or the name of a post's file, of more than 200 bytes.");
    MALFORMED_PAIR Error "malformed-pair"
        "Something in the braces of an update is no `service=state`."
        Text("## 10:30 · identified {web: outage}\n\nIt is the disk.");
    MANY_MORE Warning "many-more"
        "A file has more than a hundred mistakes; the rest is counted."
        Elsewhere("The first hundred of a file are shown, errors before the rest.");
    MESSAGE_TOO_DEEP Error "message-too-deep"
        "The braces of a locale file are nested too deep."
        Elsewhere("A message with hundreds of `{` in each other.");
    MISPLACED Error "misplaced"
        "A file that begins like a post lies outside the folders of posts."
        File("2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    MISSING_DATE Error "missing-date"
        "A post has no date."
        File("content/incidents/down.md", "---\ntitle: Down\n---\nThe site is down.");
    MISSING_ID Error "missing-id"
        "A service or group has no id."
        Config("[[services]]\nname = \"Website\"");
    MISSING_IMAGE Flaw "missing-image"
        "There is no image at an address of the site."
        Text("![A graph](graph.png)");
    MISSING_MESSAGES Warning "missing-messages"
        "A locale file lacks messages: readers get them in English."
        File("locales/de.ftl", "state-outage = außer Betrieb");
    MISSING_START Error "missing-start"
        "Neither a key nor an update says when a maintenance begins."
        File("content/maintenance/disks.md", "---\ntitle: New disks\ndate: 2026-03-09 10:00\n---\nWe change the disks.");
    MISSING_TITLE Error "missing-title"
        "A post has no title."
        File("content/incidents/2026-03-10-down.md", "---\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    NEAR_MISS Warning "near-miss"
        "Something looks like the beginning or the end of an update, and is none."
        Text("### 10:30 · identified\n\nIt is the disk.");
    NEAR_WORD_AFTER_THE_END Error "near-word-after-the-end"
        "After the end of the incident, a word is nearly a status or the words of a relapse."
        Text("## 10:20 · resolved\n\nBack.\n\n## 10:40 · investigatng\n\nDown again.");
    NEARLY_A_MARK Warning "nearly-a-mark"
        "A word in braces at the end of a timeline's item is nearly a mark."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-10 10:50\n---\n## Timeline\n\n- 10:00: it goes dark {detectd}");
    NEARLY_A_STATUS Warning "nearly-a-status"
        "Words of an update are nearly a status, and are shown as its title."
        Text("## 10:30 · identifed\n\nIt is the disk.");
    NEEDS_QUOTES Warning "needs-quotes"
        "YAML reads a value otherwise than it was meant: a title as it stands, or typographic quotes."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down #3\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    NEW_END_BEFORE_START Error "new-end-before-start"
        "With an update, the maintenance would end before it starts."
        File("content/maintenance/2026-03-12-disks.md", "---\ntitle: New disks\ndate: 2026-03-09 10:00\nstart: 2026-03-12 22:00\nend: 2026-03-12 23:00\n---\nWe change the disks.\n\n## 2026-03-10 10:00 · postponed {start=2026-03-13T22:00 end=2026-03-13T21:00}\n\nLater.");
    NO_BASE_URL Warning "no-base-url"
        "Without `base_url` the site has no feeds, sitemap, canonical links or API."
        File("vigie.toml", "title = \"Status\"");
    NO_DATE Warning "no-date"
        "A maintenance says when it starts, and not when it was announced."
        File("content/maintenance/disks.md", "---\ntitle: New disks\nstart: 2026-03-12 22:00\n---\nWe change the disks.");
    NO_FRONT_MATTER Warning "no-front-matter"
        "A post has no front matter; its title and the name of its file stand in."
        File("content/incidents/2026-03-10-down.md", "# Down\n\nThe site is down.");
    NO_LENGTH Warning "no-length"
        "A resolved incident ends when it begins: it counts for nothing in the uptime."
        Keys("status: resolved");
    NO_SITE Error "no-site"
        "There is no vigie.toml here or in a folder above."
        Elsewhere("A folder without vigie.toml; `vigie init` makes a site.");
    NO_SUCH_CLOCK Error "no-such-clock"
        "No clock shows this time."
        Keys("started: 2026-03-10 25:00");
    NO_SUCH_DAY Error "no-such-day"
        "The day is not in the calendar."
        Keys("started: 2026-02-30 10:00");
    NO_YEAR Error "no-year"
        "A month and a day stand where no year is near."
        File("content/incidents/down.md", "---\ntitle: Down\ndate: May 18, 10:00\n---\nThe site is down.");
    NOT_A_FLAG Error "not-a-flag"
        "A key is neither `true` nor `false`."
        Keys("draft: perhaps");
    NOT_A_LIST Error "not-a-list"
        "A key of vigie.toml is a list of tables."
        Config("services = \"web\"");
    NOT_A_NUMBER Error "not-a-number"
        "A key of vigie.toml is a whole number."
        Config("[feeds]\nlimit = \"many\"");
    NOT_A_POST Error "not-a-post"
        "A file among the posts begins with neither front matter nor a title."
        File("content/incidents/2026-03-10-down.md", "The site is down.");
    NOT_A_TABLE Error "not-a-table"
        "A key of vigie.toml holds keys and values."
        Config("theme = \"dark\"");
    NOT_A_TEXT Error "not-a-text"
        "A key holds a single text."
        Keys("author: [Ana, Luis]");
    NOT_TOML Error "not-toml"
        "vigie.toml cannot be read."
        File("vigie.toml", "title = Status");
    NOT_UTF8 Error "not-utf8"
        "A file is not written in UTF-8."
        Elsewhere("A file that an editor saved as Latin-1.");
    NOT_YAML Error "not-yaml"
        "The front matter cannot be read."
        Keys("services: [web");
    NOT_YET Error "not-yet"
        "The time of an option is ahead, and only a past one makes sense."
        Elsewhere("`vigie resolve --at 23:00`, typed in the morning.");
    OLDER_ID_TAKEN Error "older-id-taken"
        "An older id of a service is one of another service."
        Config("[[services]]\nid = \"blog\"\nwas = [\"web\"]");
    OPEN_ON_A_RETIRED_SERVICE Warning "open-on-a-retired-service"
        "An incident was never closed, and its services are retired: it ended with them."
        Elsewhere("An open incident on a service whose `until` has passed.");
    ORDER_UNCLEAR Warning "order-unclear"
        "Read oldest first or newest first, the updates disagree on whether this is over; it is read as open."
        Text("## 2026-03-10 10:30 · resolved\n\nBack.\n\n## 2026-03-10 10:30 · investigating\n\nDown.");
    OTHER_DAY Warning "other-day"
        "The day of `date` is not the one in the name of the file."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2025-03-10 10:00\nresolved: 2025-03-10 11:00\n---\nThe site is down.");
    OUT_OF_ORDER Warning "out-of-order"
        "Of the updates of a file that is written oldest first, one comes before the one above it."
        Text("## 2026-03-10 10:30 · identified\n\nIt is the disk.\n\n## 2026-03-10 10:50 · monitoring\n\nIt is changed.\n\n## 2026-03-10 10:40\n\nIt is here.\n\n## 2026-03-10 10:55 · resolved\n\nBack.");
    OVERRUN Warning "overrun"
        "The end of a maintenance has passed, and it is not completed."
        File("content/maintenance/2026-03-10-disks.md", "---\ntitle: New disks\ndate: 2026-03-09\nstart: 2026-03-10 09:00\nend: 2026-03-10 10:00\n---\nWe change the disks.");
    PASSING Warning "passing"
        "An incident has no status, severity or services: it is open for 48 hours after its latest update."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    PICTURE_IN_CONTENT Warning "picture-in-content"
        "A picture among the posts is on no page."
        Elsewhere("A file such as `content/incidents/graph.png`; it belongs in static/.");
    PLACEHOLDER Warning "placeholder"
        "A post-mortem still holds a text that a new one has until its author replaces it."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-11 09:00\n---\n## Conclusion\n\n- [ ] something specific that can be ticked off");
    PROJECT_FILE Warning "project-file"
        "A file about the repository stands among the posts; it is not read."
        File("content/incidents/README.md", "# Incidents\n\nOne file each.");
    PROMISE_PASSED Warning "promise-passed"
        "The time of the announced next update has passed without one."
        Text("## 10:20 · identified {next=10:40}\n\nIt is the disk.");
    RAW_SHORTCODE Warning "raw-shortcode"
        "A shortcode of another tool is shown as it is typed."
        Text("See {{< ref \"disk.md\" >}}.");
    REFUSED_LINK Flaw "refused-link"
        "A link would run code, or is of a kind that is not known to be harmless."
        Text("[Reload](javascript:reload)");
    SAME_ID Error "same-id"
        "Two posts have the same identity."
        Files([("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\nid: abcdefghij12\nservices: [web]\n---\nThe site is down."), ("content/incidents/2026-03-09-slow.md", "---\ntitle: Slow\ndate: 2026-03-09 10:00\nid: abcdefghij12\nresolved: 2026-03-09 11:00\n---\nThe site is slow.")]);
    SAME_URL Error "same-url"
        "Two pages have the same address."
        Keys("slug: index");
    SKIPPED_HOUR Error "skipped-hour"
        "The clock jumps over this time on that day."
        Keys("started: 2025-03-30 02:30");
    STALE Warning "stale"
        "An incident is open and has had no update for too long."
        File("content/incidents/2026-03-08-down.md", "---\ntitle: Down\ndate: 2026-03-08 10:00\nservices: [web]\n---\nThe site is down.");
    STARTED_AFTER_DATE Warning "started-after-date"
        "An incident starts, or is detected, after it was announced."
        Keys("started: 2026-03-10 10:20");
    STATIC_ON_PAGE Error "static-on-page"
        "A file of static/ would stand in the place of a page of the site."
        Elsewhere("A file `static/index.html`; a template in templates/ changes a page.");
    STATIC_TWIN Error "static-twin"
        "Two files of static/ differ only by capital letters or by the form of an accent."
        Elsewhere("`static/Logo.svg` and `static/logo.svg`.");
    STILL_TO_COME Warning "still-to-come"
        "Good news has a time ahead; it does not count before."
        Text("## 12:00 · resolved\n\nBack.");
    SWALLOWED Warning "swallowed"
        "A block that does not end holds what looks like an update."
        Text("```\nlog\n\n## 10:30 · identified");
    TEMPLATE_BLOCK Error "template-block"
        "The extended template has no block of this name."
        File("templates/404.html", "{% extends \"base.html\" %}{% block contents %}{% endblock contents %}");
    TEMPLATE_CIRCLE Error "template-circle"
        "A template extends or includes itself."
        File("templates/404.html", "{% extends \"404.html\" %}");
    TEMPLATE_COMPONENT Error "template-component"
        "Two templates define one component."
        Files([("templates/base.html", "{% component one() %}a{% endcomponent one %}"), ("templates/404.html", "{% component one() %}b{% endcomponent one %}{% extends \"base.html\" %}")]);
    TEMPLATE_DEPTH Error "template-depth"
        "A template leads through too many others."
        Elsewhere("A chain of more than a hundred templates that extend each other.");
    TEMPLATE_FAILS Error "template-fails"
        "A template fails while a page is made."
        File("templates/404.html", "{{ 1 / site }}");
    TEMPLATE_FAULT Error "template-fault"
        "A template cannot be used, and its engine does not say where."
        Elsewhere("A fault of a template without a place.");
    TEMPLATE_NAME Error "template-name"
        "A template calls a filter, function, test, component or template that is not there."
        File("templates/404.html", "{{ site | shout }}");
    TEMPLATE_PARENT Error "template-parent"
        "A template extends one that is not there."
        File("templates/404.html", "{% extends \"basis.html\" %}");
    TEMPLATE_SYNTAX Error "template-syntax"
        "A template cannot be read."
        File("templates/404.html", "{% if %}");
    TEMPLATE_VARIABLE Error "template-variable"
        "A template uses a variable that it is not given."
        File("templates/404.html", "{{ sight.title }}");
    TIMELINE_NOT_DRAWN Warning "timeline-not-drawn"
        "A section that is called a timeline holds times, and none of them begins a moment."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-11 09:00\n---\n## Timeline\n\n```\n10:00 it goes dark\n10:40 it is back\n```");
    TIMELINE_ORDER Warning "timeline-order"
        "A moment of a timeline comes before the one above it."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-10 10:50\n---\n## Timeline\n\n- 10:20: it is back\n- 10:00: it goes dark");
    TOO_DEEP Error "too-deep"
        "Values are nested too deep."
        Elsewhere("A list in a list, hundreds of times.");
    TOO_LARGE Error "too-large"
        "A file is larger than any text that a person writes."
        Elsewhere("A log or an export among the posts; it belongs in static/.");
    TOO_MANY Error "too-many"
        "A list holds more values than any site needs."
        Elsewhere("A list of more than ten thousand values.");
    TOO_MANY_TEMPLATES Error "too-many-templates"
        "There are more templates than any site needs."
        Elsewhere("More than a thousand files in templates/.");
    TOO_MANY_UPDATES Error "too-many-updates"
        "A post has more updates than any reader follows."
        Elsewhere("A post with thousands of updates.");
    TWO_DAYS Error "two-days"
        "A date is one day to some readers and another to others."
        Keys("started: 05/03/2026 09:40");
    UNCERTAIN_DAY Warning "uncertain-day"
        "The day of a moment of a timeline is not certain: it is shown as written, and gives no figure."
        File("content/post-mortems/2026-03-10-down.md", "---\ntitle: The disk\ndate: 2026-03-11 09:00\n---\n## Timeline\n\n- Tuesday 10:00: it goes dark\n- 10:40: it is back");
    UNCERTAIN_ZONE Warning "uncertain-zone"
        "The zone of an update or of a moment is not one of the site's: no more than its day is known, if that."
        Text("## 2026-03-10 10:30 PST · identified\n\nIt is the disk.");
    UNCLOSED_BRACES Error "unclosed-braces"
        "The braces of an update do not close."
        Text("## 10:30 · identified {web=outage\n\nIt is the disk.");
    UNCLOSED_FRONT_MATTER Error "unclosed-front-matter"
        "The front matter does not end."
        File("content/incidents/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\n\nThe site is down.");
    UNKNOWN_BRACE_KEY Error "unknown-brace-key"
        "The braces of an update have a time for a key that takes none."
        Text("## 10:30 · identified {nxt=11:30}\n\nIt is the disk.");
    UNKNOWN_FOLDER Error "unknown-folder"
        "A file of content/ is in none of the folders for posts."
        File("content/incident/2026-03-10-down.md", "---\ntitle: Down\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    UNKNOWN_GROUP Error "unknown-group"
        "A service belongs to a group that is not listed."
        Config("[[services]]\nid = \"blog\"\ngroup = \"pages\"");
    UNKNOWN_INCIDENT Error "unknown-incident"
        "A post-mortem names an incident that is not there."
        File("content/post-mortems/2026-03-10-disk.md", "---\ntitle: The disk\ndate: 2026-03-10 10:50\nincident: nowhere\n---\nIt was the disk.");
    UNKNOWN_KEY Error "unknown-key"
        "A key is not known, or nearly a known one."
        Keys("severty: major");
    UNKNOWN_LANGUAGE Warning "unknown-language"
        "There are no messages in the language of the site, which speaks English."
        Config("locale = \"eo\"");
    UNKNOWN_MESSAGE Warning "unknown-message"
        "A message of a locale file is nearly one of ours."
        File("locales/en.ftl", "state-outag = Down");
    UNKNOWN_SERVICE Error "unknown-service"
        "vigie.toml lists no such service."
        Keys("services: [wbe]");
    UNKNOWN_SEVERITY Error "unknown-severity"
        "A severity is none of those that are known."
        Keys("severity: huge");
    UNKNOWN_STATE Error "unknown-state"
        "A state is none of those that are known."
        Keys("services: {web: brokn}");
    UNKNOWN_STATUS Error "unknown-status"
        "A status is none of those that are known."
        Keys("status: pondering");
    UNKNOWN_VALUE Error "unknown-value"
        "A key of vigie.toml has a value that it cannot have."
        Config("html = \"perhaps\"");
    UNKNOWN_VARIABLE Warning "unknown-variable"
        "A message names a value that it is not given."
        File("locales/en.ftl", "statement-watching = { $service } is back");
    UNKNOWN_ZONE Error "unknown-zone"
        "The zone of a time is not one of the site's, and means other times elsewhere."
        Keys("started: 2026-03-10 09:40 PST");
    UNREADABLE Error "unreadable"
        "A file cannot be read."
        Elsewhere("No permission, or a link that leads out of the site.");
    UNREADABLE_TIME Error "unreadable-time"
        "A time cannot be read."
        Keys("started: this morning");
    UNTIL_BEFORE_DATE Error "until-before-date"
        "A notice ends before it begins: the home page would never show it."
        File("content/notices/news.md", "---\ntitle: News\ndate: 2026-03-10\nuntil: 2026-03-01\n---\nNews.");
    UNUSED_TEMPLATE Warning "unused-template"
        "A template makes no page, and no other template uses it."
        File("templates/hime.html", "Hello");
    UPDATE_IN_TIMELINE Warning "update-in-timeline"
        "A heading in a timeline reads like an update, and is none: everything there is a moment."
        Text("## Timeline\n\n- 10:00: it goes dark\n\n## 10:40 · resolved\n\nIt is back.");
    WEEKDAY_ALONE Error "weekday-alone"
        "A day of the week does not say of which week."
        Keys("started: Tuesday 09:40");
    WINDOWS_NAME Warning "windows-name"
        "Windows cannot hold a file of this name."
        Keys("slug: con");
    WRONG_EXTENSION Error "wrong-extension"
        "A text begins like a post, but is not named `….md`."
        File("content/incidents/2026-03-10-down.markdown", "---\ntitle: Down\ndate: 2026-03-10 10:00\n---\nThe site is down.");
    WRONG_WEEKDAY Error "wrong-weekday"
        "A day is no such day of the week."
        Keys("started: Monday 2026-03-10 09:40");
    YAML_ALIAS Error "yaml-alias"
        "References of YAML are not read in front matter."
        Keys("author: &who Ana\nseverity: *who");
}

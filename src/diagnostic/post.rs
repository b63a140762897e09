//! Mistakes in a post's front matter and in what it refers to.

use super::time::example_day;
use super::{Diagnostic, Place, Scope, codes, nearest};
use crate::languages::Meant;
use crate::model::Kind;
use crate::source::Span;
use chrono::{NaiveDate, NaiveDateTime};

/// A file of `content/` outside the known folders.
#[must_use]
pub fn unknown_folder(path: &str, folder: &str, near: Option<&str>) -> Diagnostic {
    let place = Place::File(path.to_owned());
    let message = match folder {
        "" => "a post directly in content/ is not read: its folder sets the kind of post".to_owned(),
        _ => format!("`content/{folder}/` is not a folder for posts"),
    };
    let known = Kind::ALL.map(Kind::folder).join(", ");
    let near = near.map(|near| format!("content/{near}/"));
    let otherwise = match folder {
        "" => "move it to content/incidents/ or another folder for posts".to_owned(),
        _ => format!("move it to one of: {known}"),
    };
    Diagnostic::new(codes::UNKNOWN_FOLDER, place, message).did_you_mean(near, otherwise)
}

/// A text that begins like a post but is not named like one.
#[must_use]
pub fn wrong_extension(path: &str) -> Diagnostic {
    let name = path.rsplit('/').next().unwrap_or(path);
    // The extension goes, and an `.md` before it.
    let stem =
        name.split_once(".md.").map_or_else(|| name.rsplit_once('.').map_or(name, |(stem, _)| stem), |(stem, _)| stem);
    Diagnostic::new(codes::WRONG_EXTENSION, path, "this looks like a post, but only files that end in `.md` are read")
        .help(format!("rename it to `{stem}.md`"))
}

/// A text that begins like a post but is outside the folders of posts.
#[must_use]
pub fn misplaced(path: &str, meant: Kind) -> Diagnostic {
    let name = path.rsplit('/').next().unwrap_or(path);
    Diagnostic::new(codes::MISPLACED, path, "this looks like a post, but posts are not read from this folder")
        .help(format!("move it to `content/{}/{name}`", meant.folder()))
}

/// A maintenance without a time. `of_incident` is true if its keys are those of an incident.
#[must_use]
pub fn missing_start(span: Span, day: Option<NaiveDate>, of_incident: bool) -> Diagnostic {
    let day = example_day(day);
    let help = if of_incident {
        "if something broke, move the post to content/incidents/; otherwise add `start: …` with the day and time"
            .to_owned()
    } else {
        format!("add a line such as `start: {day} 22:00`, or `status: postponed` while the day is not known")
    };
    Diagnostic::new(codes::MISSING_START, span, "a maintenance needs `start`, the time it begins").help(help)
}

/// A file about the repository among the posts.
#[must_use]
pub fn project_file(path: &str) -> Diagnostic {
    Diagnostic::new(codes::PROJECT_FILE, path, "this is not read as a post")
        .help("move it out of content/; if it is a post, rename it")
}

/// A picture among the posts.
#[must_use]
pub fn picture(path: &str) -> Diagnostic {
    let name = path.rsplit('/').next().unwrap_or(path);
    Diagnostic::new(codes::PICTURE_IN_CONTENT, path, "images in content/ are not published")
        .help(format!("move it to `static/{name}` and link to it as `{name}`"))
}

/// The conflict markers of git.
#[must_use]
pub fn conflict(span: Span) -> Diagnostic {
    Diagnostic::new(codes::CONFLICT, span, "git left conflict markers in this post")
        .label("the conflict starts here")
        .help("keep the right version, and remove the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`")
}

/// A file that is not UTF-8. The place is its first invalid byte.
#[must_use]
pub fn not_utf8(span: Span, path: &str, encoding: &str) -> Diagnostic {
    let (message, label, or) = if encoding.starts_with("utf-16") {
        let message = "the file is UTF-16, as some Windows editors save it, not UTF-8";
        (message, "UTF-16 starts like this", "save it as UTF-8, or ")
    } else {
        ("the file is not UTF-8", "not valid UTF-8", "")
    };
    Diagnostic::new(codes::NOT_UTF8, span, message)
        .label(label)
        .help(format!("{or}convert it: iconv -f {encoding} -t utf-8 {path} > new.md"))
}

/// A `---` fence that is not closed.
#[must_use]
pub fn unclosed_front_matter(span: Span) -> Diagnostic {
    Diagnostic::new(codes::UNCLOSED_FRONT_MATTER, span, "the front matter is not closed")
        .label("opened here")
        .help("add a line `---` below the last `key: value`")
}

/// Front matter in another format. `lines` are the same keys in YAML.
#[must_use]
pub fn foreign_front_matter(span: Span, notation: &str, lines: &str, day: Option<NaiveDate>) -> Diagnostic {
    let example = format!("title: What happened\ndate: {} 17:20\n", example_day(day));
    let lines = if lines.is_empty() { &example } else { lines };
    let message = format!("the front matter is {notation}; expected YAML between two lines `---`");
    Diagnostic::new(codes::FOREIGN_FRONT_MATTER, span, message).help(format!("write instead:\n---\n{lines}---"))
}

/// A fence whose hyphens a keyboard turned into dashes.
#[must_use]
pub fn dashes_for_hyphens(span: Span, typed: &str) -> Diagnostic {
    let message = format!("`{typed}` contains a dash where `---` has hyphens");
    Diagnostic::new(codes::FOREIGN_FRONT_MATTER, span, message).label("not a fence").help("type three hyphens: `---`")
}

/// Typographic quotes around a value, which YAML reads as part of it.
#[must_use]
pub fn typographic_quotes(span: Span, quoted: &str) -> Diagnostic {
    Diagnostic::new(codes::NEEDS_QUOTES, span, "YAML does not read these quotes; the text between them is used")
        .help(format!("write `{quoted}`, or the text without quotes"))
}

/// `resolved:` with yes or no instead of a time. `known` is the time that another key gives.
#[must_use]
pub fn resolved_is_a_time(span: Span, typed: &str, over: bool, known: Option<(&str, &str)>) -> Diagnostic {
    let message = format!("`{typed}` is not a time: `resolved` is the time when the incident ended");
    let help = match known {
        _ if !over => "remove the line: without it, the incident is open until an update says resolved".to_owned(),
        Some((key, time)) => {
            format!("write `resolved: {time}`, the time in `{key}`, and remove `{key}`; or write `status: resolved`")
        }
        None => "write `resolved: ` with the day and time when it ended, or `status: resolved`".to_owned(),
    };
    Diagnostic::new(codes::UNREADABLE_TIME, span, message).label("not a time").help(help)
}

/// A post without front matter that begins with a title.
#[must_use]
pub fn no_front_matter(span: Span, title: &str, day: Option<NaiveDate>) -> Diagnostic {
    let date = day.map_or_else(|| format!("{} 17:20", example_day(None)), |day| day.to_string());
    let diagnostic = match day {
        Some(_) => Diagnostic::new(
            codes::NO_FRONT_MATTER,
            span,
            "the post has no front matter; its date comes from its file name",
        ),
        None => Diagnostic::new(codes::NO_FRONT_MATTER, span, "the post has no front matter"),
    };
    diagnostic.help(format!("start the file with:\n---\ntitle: {title}\ndate: {date}\n---"))
}

/// A file with neither front matter nor a title.
#[must_use]
pub fn not_a_post(span: Span, first: &str, day: Option<NaiveDate>) -> Diagnostic {
    let day = example_day(day);
    let is_key = first.split_once(':').is_some_and(|(key, _)| ["title", "date"].contains(&key.trim()));
    let help = if is_key {
        "add a line `---` above this one, and another one below the last `key: value`".to_owned()
    } else {
        format!("start it with:\n---\ntitle: What happened\ndate: {day} 17:20\n---")
    };
    Diagnostic::new(codes::NOT_A_POST, span, "expected front matter or a title at the start of the file").help(help)
}

/// A line that YAML reads differently from what its author meant.
#[must_use]
pub fn value_needs_quotes(span: Span, key: &str, quoted: &str) -> Diagnostic {
    Diagnostic::new(codes::NEEDS_QUOTES, span, format!("`{key}` needs quotes: YAML would not read the whole line"))
        .help(format!("write `{key}: {quoted}`, or run `vigie check --fix`"))
}

/// A line that is not `key: value` because a space or a colon is missing.
#[must_use]
pub fn no_space_behind_key(span: Span, key: &str, value: &str, colon: bool) -> Diagnostic {
    let message = if colon {
        format!("missing space after `{key}:`")
    } else {
        format!("missing colon and space between `{key}` and its value")
    };
    Diagnostic::new(codes::NOT_YAML, span, message).help(format!("write `{key}: {value}`"))
}

/// A service below `services:` that is not indented.
#[must_use]
pub fn not_indented(span: Span, key: &str, state: &str) -> Diagnostic {
    let message = format!("`{key}` belongs to `services` but is not indented");
    Diagnostic::new(codes::UNKNOWN_KEY, span, message)
        .help(format!("indent the line: `  {key}: {state}`, or write `services: {{{key}: {state}}}`"))
}

/// Characters that no page can show.
#[must_use]
pub fn control_characters(span: Span, key: &str) -> Diagnostic {
    Diagnostic::new(codes::CONTROL_CHARACTERS, span, format!("control characters in `{key}` are left out"))
        .help("type the text again")
}

/// The same in the text of a post.
#[must_use]
pub fn control_in_text(span: Span) -> Diagnostic {
    Diagnostic::new(codes::CONTROL_CHARACTERS, span, "control characters in this line are left out")
        .help("remove them: they are invisible, and often come from a terminal")
}

/// A line separator of Unicode (U+2028, U+2029), which is no end of a line in Markdown.
#[must_use]
pub fn line_separator(span: Span) -> Diagnostic {
    let message = "the line goes on here: this invisible character is no line break";
    Diagnostic::new(codes::CONTROL_CHARACTERS, span, message).help("remove it and press Enter instead")
}

/// Characters that turn the direction of what follows them, so that it reads as something else.
#[must_use]
pub fn direction_override(span: Span) -> Diagnostic {
    let message = "this text has an invisible character that reverses the order of letters";
    Diagnostic::new(codes::DIRECTION_OVERRIDE, span, message)
        .help("type the text again; in a language from right to left, the letters alone are enough")
}

/// No title.
#[must_use]
pub fn missing_title(span: Span, stem: &str) -> Diagnostic {
    Diagnostic::new(codes::MISSING_TITLE, span, "the post has no title")
        .help(format!("add a line such as `title: {}`", title_of(stem)))
}

fn title_of(stem: &str) -> String {
    let words = stem.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-').replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map_or("What happened".to_owned(), |first| first.to_uppercase().chain(letters).collect())
}

/// No date.
#[must_use]
pub fn missing_date(span: Span, day: Option<NaiveDate>) -> Diagnostic {
    let example = format!("{} 17:20", example_day(day));
    Diagnostic::new(codes::MISSING_DATE, span, "the post has no date")
        .help(format!("add the time it was announced: `date: {example}`"))
}

/// A `date` that has only a time.
#[must_use]
pub fn date_without_day(span: Span, clock: &str) -> Diagnostic {
    Diagnostic::new(codes::DATE_WITHOUT_DAY, span, "`date` needs a day")
        .help(format!("write `date: YYYY-MM-DD {clock}`"))
}

/// A key that is nearly a known one.
#[must_use]
pub fn nearly_a_key(span: Span, key: &str, near: &str) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_KEY, span, format!("unknown key `{key}`")).help(format!("write `{near}:`"))
}

/// A key of another tool, with the Vigie key that it probably means and the line to write. `beside` is true if the post
/// already has that Vigie key.
#[must_use]
pub fn other_name_of_a_key(span: Span, key: &str, (ours, line): (&str, &str), beside: bool) -> Diagnostic {
    let (message, help) = if beside {
        (format!("Vigie has no key `{key}`; `{ours}` is used instead"), format!("remove `{key}`"))
    } else {
        (format!("`{key}` is not a Vigie key and has no effect"), format!("write `{line}`"))
    };
    Diagnostic::new(codes::FOREIGN_KEY, span, message).label("not read").help(help).scope(Scope::OpenPosts)
}

/// A key that only another kind of post has.
#[must_use]
pub fn key_of_another_kind(span: Span, key: &str, kind: Kind, owners: &[Kind]) -> Diagnostic {
    let message = format!("`{key}` belongs in {}, not in {}", in_words(owners), in_words(&[kind]));
    let owners: Vec<&str> = owners.iter().map(|kind| kind.name()).collect();
    let help = match (kind, key) {
        (Kind::Maintenance, "started") => "use `start` for the planned start".to_owned(),
        (Kind::Maintenance, "resolved") => "use `completed` for the actual end".to_owned(),
        (Kind::Incident, "start") => "use `started` for the time it began".to_owned(),
        (Kind::Incident, "end" | "completed") => "use `resolved` for the time it ended".to_owned(),
        _ => format!("remove the line, or move the post to content/{}/", owner_folder(&owners)),
    };
    Diagnostic::new(codes::KEY_OF_ANOTHER_KIND, span, message).help(help)
}

/// `an incident or a maintenance`.
fn in_words(kinds: &[Kind]) -> String {
    let article = |kind: &Kind| if *kind == Kind::Incident { "an" } else { "a" };
    kinds.iter().map(|kind| format!("{} {}", article(kind), kind.name())).collect::<Vec<_>>().join(" or ")
}

fn owner_folder(owners: &[&str]) -> &'static str {
    Kind::ALL.into_iter().find(|kind| owners.contains(&kind.name())).map_or("incidents", Kind::folder)
}

/// A word that is not in the list of allowed words.
#[must_use]
pub fn unknown_word(span: Span, what: &str, typed: &str, near: Option<Meant>, known: &[&str]) -> Diagnostic {
    let code = match what {
        "state" => codes::UNKNOWN_STATE,
        "severity" => codes::UNKNOWN_SEVERITY,
        _ => codes::UNKNOWN_STATUS,
    };
    let diagnostic = Diagnostic::new(code, span, format!("unknown {what} `{typed}`"));
    match near {
        Some(near) => diagnostic.meant(near, &format!(" Expected one of: {}", known.join(", "))),
        None => diagnostic.help(format!("expected one of: {}", known.join(", "))),
    }
}

/// A service that vigie.toml does not list.
#[must_use]
pub fn unknown_service<'a>(span: Span, typed: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Diagnostic {
    let list: Vec<&str> = known.clone().into_iter().collect();
    let otherwise = if list.is_empty() {
        format!("add it to vigie.toml:\n[[services]]\nid = \"{typed}\"\nname = \"{typed}\"")
    } else {
        format!("expected one of: {}; or add it to vigie.toml as a `[[services]]` table", list.join(", "))
    };
    let diagnostic = Diagnostic::new(codes::UNKNOWN_SERVICE, span, format!("unknown service `{typed}`"));
    match typed.split_once(':') {
        Some((id, state)) if list.contains(&id) => diagnostic.help(format!("write `{{{id}: {state}}}`, with a space")),
        _ => diagnostic.did_you_mean(nearest(typed, known), otherwise),
    }
}

/// A service by another name than its id.
#[must_use]
pub fn service_by_name(span: Span, typed: &str, id: &str, name: &str) -> Diagnostic {
    let message = format!("unknown service `{typed}`: expected the id of a service");
    Diagnostic::new(codes::UNKNOWN_SERVICE, span, message).help(format!("did you mean `{id}`? (its name is “{name}”)"))
}

/// A service and its state, separated by a colon.
#[must_use]
pub fn colon_in_a_pair(span: Span, typed: &str, name: &str, state: &str) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_SERVICE, span, format!("unknown service `{typed}`: write the state after `=`"))
        .help(format!("write `--service {name}={state}`"))
}

/// Several services as one text.
#[must_use]
pub fn services_in_one_text(span: Span, typed: &str, ids: &[&str]) -> Diagnostic {
    let message = format!("`{typed}` is a single text, not a list of services");
    Diagnostic::new(codes::UNKNOWN_SERVICE, span, message).help(format!("write `services: [{}]`", ids.join(", ")))
}

/// An `impact` value that is not a table.
#[must_use]
pub fn bad_impact(span: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_IMPACT, span, "expected times and states for each service in `impact`")
        .help("write `impact: {service: [16:35 degraded, 17:10 outage, 18:10 operational]}`")
}

/// A severity in `impact`, which takes a table.
#[must_use]
pub fn impact_is_a_severity(span: Span, severity: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_IMPACT, span, "`impact` gives times and states for each service, not a severity")
        .help(format!("write `severity: {severity}`"))
}

/// An invalid duration.
#[must_use]
pub fn bad_duration(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_DURATION, span, format!("`{typed}` is not a duration"))
        .help("write `15m`, `2h` or `1h30`")
}

/// An id in an invalid form.
#[must_use]
pub fn bad_id(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_ID, span, format!("`{typed}` is not an id"))
        .help("an id has twelve letters (a to z) and digits; remove the line to get one from the file name")
}

/// An invalid language tag.
#[must_use]
pub fn bad_lang(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::BAD_LANG, span, format!("`{typed}` is not a language tag"))
        .help("use a tag such as `fr`, `en` or `pt-BR`")
}

/// Two posts with one id.
#[must_use]
pub fn same_id(span: Span, id: &str, other: Span) -> Diagnostic {
    Diagnostic::new(codes::SAME_ID, span, format!("`{id}` is already the id of another post"))
        .also(other, "the other post")
        .help("remove the line from the copy")
}

/// An end that comes before its start.
#[must_use]
pub fn ends_before_it_starts(span: Span, start_key: &str, end_key: &str, start: Span) -> Diagnostic {
    Diagnostic::new(codes::END_BEFORE_START, span, format!("`{end_key}` is before `{start_key}`"))
        .also(start, format!("`{start_key}` is here"))
        .help("one of the two is wrong; write both with their day")
}

/// Both `end` and `duration`.
#[must_use]
pub fn end_and_duration(span: Span, end: Span) -> Diagnostic {
    Diagnostic::new(codes::END_AND_DURATION, span, "`duration` and `end` both set the end")
        .also(end, "`end` is here")
        .help("remove one of them")
}

/// A maintenance that takes hours and begins on a day.
#[must_use]
pub fn start_without_time(span: Span, day: NaiveDate) -> Diagnostic {
    let message = "`duration` is in hours, but `start` has no time: the page shows whole days";
    Diagnostic::new(codes::START_WITHOUT_TIME, span, message)
        .help(format!("write the time, as in `start: {day} 22:00`, or whole days, as in `duration: 1d`"))
}

/// The slug of an incident that does not exist.
#[must_use]
pub fn unknown_incident(span: Span, typed: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_INCIDENT, span, format!("no incident has the slug `{typed}`"))
        .did_you_mean(near, "use the incident's file name without `.md`")
}

/// A post dated in the future.
#[must_use]
pub fn dated_in_the_future(span: Span, date: &str) -> Diagnostic {
    Diagnostic::new(codes::FUTURE, span, format!("this time is in the future ({date}); the post is shown all the same"))
        .help("check the day and the timezone in vigie.toml")
}

/// A future maintenance without a `date`. `today` is the day to type.
#[must_use]
pub fn dated_by_its_start(start: Span, today: NaiveDate) -> Diagnostic {
    let message = "without `date`, feeds and calendars use the start as the time of the announcement";
    Diagnostic::new(codes::NO_DATE, start, message).help(format!("add the day you announced it: `date: {today}`"))
}

/// A status that the last update contradicts.
#[must_use]
pub fn closed_but_not_said(span: Span, kind: Kind, key: &str, said: &str, latest: &str) -> Diagnostic {
    let what = if kind == Kind::Maintenance { "maintenance" } else { "incident" };
    Diagnostic::new(
        codes::CLOSED_BUT_NOT_SAID,
        span,
        format!("`{key}` closes the {what}, but its latest update says {latest}"),
    )
    .help(format!("add an update with the status {said}, or remove the line"))
}

/// A status in the front matter of a maintenance that its latest update contradicts. The update holds.
#[must_use]
pub fn goes_on_but_not_said(span: Span, latest: &str) -> Diagnostic {
    let message = format!("`status` says that the maintenance is in progress, but its latest update says {latest}");
    Diagnostic::new(codes::CLOSED_BUT_NOT_SAID, span, message)
        .help("remove the line, or add an update with the status started")
}

/// A status in the front matter of a maintenance that is put off or cancelled, though its latest update says that it began.
#[must_use]
pub fn status_and_update_differ(span: Span, status: &str, latest: &str) -> Diagnostic {
    let message = format!("`status` says {status}, but the latest update of the maintenance says {latest}");
    Diagnostic::new(codes::CLOSED_BUT_NOT_SAID, span, message)
        .help(format!("remove the line if the update is newer; if not, add an update with the status {status}"))
}

/// An end in the front matter that comes before an update which says monitoring or resolved.
#[must_use]
pub fn ends_differ(span: Span, end: &str, (update, status, at): (Span, &str, &str)) -> Diagnostic {
    let message = format!("`resolved` ends the incident at {end}, but an update says {status} at {at}");
    let help = if status == "resolved" {
        format!(
            "if it was over at {end}, write `{{at={end}}}` after the words of that update; otherwise correct `resolved`"
        )
    } else {
        "if it was not over then, correct `resolved`, or remove it: an update that says resolved ends the incident"
            .to_owned()
    };
    Diagnostic::new(codes::ENDS_DIFFER, span, message)
        .label("counts as the end")
        .also(update, "this update is later")
        .help(help)
        .scope(Scope::Check)
}

/// An update that closes the incident but names a service that is not operational.
#[must_use]
pub fn closes_with_a_bad_state(span: Span, state: &str) -> Diagnostic {
    Diagnostic::new(
        codes::CLOSES_WITH_A_BAD_STATE,
        span,
        format!("this update closes the incident but sets `{state}`, so the incident stays open until that state ends"),
    )
    .help("remove the state, or write `monitoring` instead of the closing status")
}

/// An update that ends the incident at a time before another update says that it goes on.
#[must_use]
pub fn ends_before_an_update(span: Span, other: Span) -> Diagnostic {
    Diagnostic::new(codes::END_BEFORE_UPDATE, span, "this ends the incident before an update says that it goes on")
        .also(other, "what this update says counts for nothing")
        .help("correct the time of one of the two, with `at=` in its braces")
}

/// An update that ends the incident and names only some of the services that are affected.
#[must_use]
pub fn ends_for_a_part(span: Span, named: &str, left: &[&str]) -> Diagnostic {
    let (left, all) = (left.join(", "), left.iter().map(|id| format!(", {id}=operational")).collect::<String>());
    Diagnostic::new(codes::CLOSES_FOR_A_PART, span, format!("this ends the incident for {left}, too, which it does not name"))
        .help(format!(
            "if it goes on for {left}, leave out the status and keep `{{{named}=operational}}`; if not, write `{{{named}=operational{all}}}`"
        ))
}

/// An update without a day that is far from the one before it.
#[must_use]
pub fn far_jump(span: Span, hours: i64, at: NaiveDateTime) -> Diagnostic {
    let (day, clock) = (at.date(), at.format("%H:%M"));
    Diagnostic::new(
        codes::LONG_GAP,
        span,
        format!("without a day, this update falls {hours} hours after the one before it, on {day}"),
    )
    .help(format!("write the day, this one or another: `## {day} {clock} …`"))
}

/// A time of an `impact` table without a day that is far from the one before it.
#[must_use]
pub fn far_step(span: Span, hours: i64, at: NaiveDateTime) -> Diagnostic {
    let (day, clock) = (at.date(), at.format("%H:%M"));
    let message = format!("without a day, this time falls {hours} hours after the one before it, on {day}");
    Diagnostic::new(codes::LONG_GAP, span, message)
        .help(format!("write the day, this one or another: `{day} {clock} …`"))
}

/// A time without a day that is read as long before its update.
#[must_use]
pub fn far_back(span: Span, hours: i64, day: NaiveDate) -> Diagnostic {
    Diagnostic::new(codes::FAR_BACK, span, format!("without a day, this is {hours} hours before the update, on {day}"))
        .help(format!("write the day, too: `at=\"{day} …\"`"))
}

/// A time without a day that is read as long before the date of its post.
#[must_use]
pub fn far_before_the_date(span: Span, key: &str, hours: i64, at: NaiveDateTime, date: NaiveDate) -> Diagnostic {
    let (day, clock) = (at.date(), at.format("%H:%M"));
    let message = format!("without a day, `{key}` is {hours} hours before `date`, on {day}");
    let other = if day == date { String::new() } else { format!(" or `{key}: {date} {clock}`") };
    Diagnostic::new(codes::FAR_BACK, span, message)
        .help(format!("write the day, `{key}: {day} {clock}`{other}, or correct `date`"))
}

/// A time without a day that is read as long after the update that announces it.
#[must_use]
pub fn far_ahead(span: Span, hours: i64, at: NaiveDateTime) -> Diagnostic {
    let (day, clock) = (at.date(), at.format("%H:%M"));
    Diagnostic::new(codes::FAR_AHEAD, span, format!("without a day, the next update is {hours} hours ahead, on {day}"))
        .help(format!("if that is right, write its day: `{day} {clock}`; if not, correct the time"))
}

/// An end without a day that is read as long after the latest that is known before it.
#[must_use]
pub fn end_far_ahead(span: Span, key: &str, hours: i64, at: NaiveDateTime) -> Diagnostic {
    let (day, clock) = (at.date(), at.format("%H:%M"));
    let before = day.pred_opt().map_or_else(String::new, |before| format!(" or `{key}: {before} {clock}`"));
    let message = format!("without a day, `{key}` is {hours} hours after what is before it, on {day}");
    Diagnostic::new(codes::FAR_AHEAD, span, message).help(format!("write the day, `{key}: {day} {clock}`{before}"))
}

/// A `started` or `detected` that is after the report of it.
#[must_use]
pub fn after_the_date(span: Span, key: &str, date: Span) -> Diagnostic {
    Diagnostic::new(codes::STARTED_AFTER_DATE, span, format!("`{key}` is after `date`, the time of the announcement"))
        .also(date, "`date` is here")
        .help("check the day of both")
}

/// A `date` that differs from the day in the file name.
#[must_use]
pub fn other_day(span: Span, date: NaiveDate, in_the_name: NaiveDate) -> Diagnostic {
    let message = format!("`date` is {date}, but the file name says {in_the_name}");
    Diagnostic::new(codes::OTHER_DAY, span, message)
        .label("which one is right?")
        .help(format!("correct the day, as in `date: {in_the_name}`, or rename the file"))
}

/// A time in the past that has no day and has not come yet today. Its last occurrence was `minutes` ago.
#[must_use]
pub fn still_to_come(span: Span, clock: &str, whole: &str, minutes: i64) -> Diagnostic {
    let ago = crate::duration::words(minutes);
    Diagnostic::new(codes::NOT_YET, span, format!("{clock} is in the future; the last one was {ago} ago"))
        .help(format!("if you mean the last one, write `{whole}`"))
}

/// A time without a day that would be after the start only on a day in the future.
#[must_use]
pub fn before_the_start(span: Span, clock: &str, start: &str) -> Diagnostic {
    Diagnostic::new(codes::END_BEFORE_START, span, format!("{clock} is before the start, {start}"))
        .help("correct one of the two times, or write both with their day")
}

/// A time of the next update that has no day and would be many hours ahead, on another day.
#[must_use]
pub fn next_update_of_another_day(span: Span, clock: &str, whole: &str, minutes: i64) -> Diagnostic {
    let ahead = crate::duration::words(minutes);
    Diagnostic::new(codes::FAR_AHEAD, span, format!("{clock} has passed today; the next one is {ahead} ahead"))
        .help(format!("if you mean that one, write `{whole}`"))
}

/// A time in the future for something that has happened.
#[must_use]
pub fn not_passed(span: Span, typed: &str) -> Diagnostic {
    Diagnostic::new(codes::NOT_YET, span, format!("{typed} is in the future")).help("use a time in the past")
}

/// An end that comes before the incident was announced, of an incident that does not say when it started.
#[must_use]
pub fn ends_before_it_is_announced(span: Span) -> Diagnostic {
    Diagnostic::new(codes::END_BEFORE_REPORT, span, "this end is before `date`, so the incident has no duration")
        .help("check the day; if it is right, add `started: …` with the day and time it began")
}

/// A notice that ends before it begins.
#[must_use]
pub fn until_before_date(span: Span) -> Diagnostic {
    Diagnostic::new(
        codes::UNTIL_BEFORE_DATE,
        span,
        "this is before the `date` of the notice, so the home page never shows it",
    )
    .help("check the days of `until` and `date`")
}

/// A `detected` that is before `started`.
#[must_use]
pub fn detected_before_it_started(span: Span) -> Diagnostic {
    Diagnostic::new(codes::DETECTED_BEFORE_START, span, "`detected` is before `started`, so no time to detect is shown")
        .help("one of the two times is wrong; write both with their day")
}

/// An end that comes before the reopening that it ends.
#[must_use]
pub fn ends_before_it_is_reopened(span: Span, reopened: Option<Span>) -> Diagnostic {
    let diagnostic = Diagnostic::new(codes::END_BEFORE_REOPENING, span, "this end is before the incident was reopened");
    let diagnostic = reopened.into_iter().fold(diagnostic, |it, place| it.also(place, "reopened here"));
    diagnostic.help("one of the two times is wrong; write both with their day")
}

/// A new plan of a maintenance that ends before it starts.
#[must_use]
pub fn new_end_before_start(span: Span, day: NaiveDate) -> Diagnostic {
    Diagnostic::new(codes::NEW_END_BEFORE_START, span, "with this update, the maintenance would end before it starts")
        .help(format!("write `start=` and `end=` with their day, as in `{{start={day}T22:00, end={day}T23:00}}`"))
}

/// An `impact` table that differs between an incident and its post-mortem.
#[must_use]
pub fn impact_differs(span: Span) -> Diagnostic {
    Diagnostic::new(codes::IMPACT_DIFFERS, span, "the incident has a different `impact`; this one is used")
        .help("remove one of them")
}

/// An `impact` table that goes on after the end of its incident.
#[must_use]
pub fn impact_after_the_end(span: Span, at: &str, (end, ended): (Span, &str)) -> Diagnostic {
    let message = format!("this `impact` goes on until {at}, but the incident is over at {ended}");
    Diagnostic::new(codes::ENDS_DIFFER, span, message)
        .label("counts for the services")
        .also(end, "counts as the end")
        .help("correct the one that is wrong")
        .scope(Scope::Check)
}

/// An `impact` table whose times are not in order.
#[must_use]
pub fn impact_runs_backwards(span: Span) -> Diagnostic {
    Diagnostic::new(codes::IMPACT_ORDER, span, "this time is before the previous one")
        .help("put the times of `impact` in order")
}

/// A placeholder of a new post-mortem that its author has not replaced.
#[must_use]
pub fn placeholder(span: Span) -> Diagnostic {
    Diagnostic::new(codes::PLACEHOLDER, span, "this is placeholder text of a new post-mortem")
        .label("to be replaced")
        .help("replace it, or remove its section; `draft: true` keeps the post unpublished until then")
        .scope(Scope::Check)
}

//! What can be wrong with the heading of an update.

use super::{Diagnostic, Scope, codes, nearest};
use crate::languages::Meant;
use crate::model::written::ZoneWord;
use crate::model::{Kind, Stage};
use crate::source::{Edit, Span};
use chrono::{NaiveDate, NaiveDateTime};

/// An update that is recognised although it is not in the usual form.
#[must_use]
pub fn foreign_habit(span: Span, line: &str, edits: Vec<Edit>) -> Diagnostic {
    let help = if edits.is_empty() {
        format!("write `{line}`")
    } else {
        format!("write `{line}`, or run `vigie check --fix`")
    };
    let message = "this starts an update, but not in the usual form";
    Diagnostic::new(codes::FOREIGN_HABIT, span, message)
        .label("read as an update")
        .help(help)
        .scope(Scope::Check)
        .fix(edits)
}

/// A line that labels an update as another tool does, without a time.
#[must_use]
pub fn foreign_label(span: Span, line: &str) -> Diagnostic {
    let message = "this line starts an update in the form of another tool; it is read as text";
    Diagnostic::new(codes::FOREIGN_HABIT, span, message)
        .label("read as text")
        .help(format!("start the update with a heading: `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A shortcode of another tool, which readers see as it was typed.
#[must_use]
pub fn raw_shortcode(span: Span) -> Diagnostic {
    let message = "this is a shortcode of another tool; readers see it as text";
    Diagnostic::new(codes::RAW_SHORTCODE, span, message)
        .label("shown as text")
        .help("remove it, or put it between backticks to show it on purpose")
        .scope(Scope::OpenPosts)
}

/// A line that looks like an update but is not one. `line` is the heading to write.
#[must_use]
pub fn near_miss(span: Span, typed: &str, line: &str) -> Diagnostic {
    let timed = !line.contains("HH:MM");
    let words = typed.trim_start().trim_start_matches('#');
    let level = typed.trim_start().len() - words.len();
    let (message, help) = match (level, words.chars().next()) {
        (0, _) if timed => ("this starts with a time but is not a heading, so it is not an update", None),
        (2, Some(first)) if first != ' ' && first != '\t' => {
            let message = "this looks like an update, but `##` is not followed by a normal space";
            (message, Some(format!("write a normal space after `##`: `{line}`")))
        }
        (1.., _) if level != 2 && timed => {
            ("this starts with a time but is not a level-2 heading, so it is not an update", None)
        }
        _ if timed => ("this looks like an update but is not one", None),
        _ => ("this looks like an update but does not start with a time", None),
    };
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("read as text")
        .help(help.unwrap_or_else(|| format!("if it is an update, write `{line}`")))
        .scope(Scope::OpenPosts)
}

/// A heading with a word that would end the post, if it came first.
#[must_use]
pub fn ends_nothing(span: Span, word: &str, line: &str) -> Diagnostic {
    let message = format!("`{word}` does not come first, so this does not end the post");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("not a status")
        .help(format!("if everything is over, write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A heading with a word that would change the plan of a maintenance or end it, if it stood alone.
#[must_use]
pub fn changes_no_plan(span: Span, word: &str, line: &str) -> Diagnostic {
    let message =
        format!("with other words around it, `{word}` is a title, so the maintenance stays as it was planned");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("not a status")
        .help(format!("write `{line}`, and the other words below"))
        .scope(Scope::OpenPosts)
}

/// A time of a plan in a title, where it changes nothing.
#[must_use]
pub fn plan_in_the_title(span: Span, title: &str, stage: Option<Stage>) -> Diagnostic {
    let message = format!("`{title}` is shown as a title and changes no plan");
    let help = match stage {
        Some(Stage::Postponed) => "write the new time in braces: `{start=\"YYYY-MM-DD HH:MM\"}`",
        _ => {
            "if the plan has changed, write it in braces: `postponed {start=\"YYYY-MM-DD HH:MM\"}` or `extended {end=HH:MM}`"
        }
    };
    Diagnostic::new(codes::NEAR_MISS, span, message).label("no effect").help(help).scope(Scope::OpenPosts)
}

/// A postponement to an earlier time.
#[must_use]
pub fn postponed_backwards(span: Span, start: NaiveDateTime, planned: NaiveDateTime) -> Diagnostic {
    let form = |at: NaiveDateTime| at.format("%Y-%m-%d %H:%M").to_string();
    let message = format!("this moves the start to {}, before the planned {}", form(start), form(planned));
    Diagnostic::new(codes::LONG_GAP, span, message)
        .help(format!("write the day, this one or another: `{{start=\"{}\"}}`", form(start)))
}

/// An item of a list that begins with a time, outside of a timeline.
#[must_use]
pub fn times_outside_of_a_timeline(span: Span) -> Diagnostic {
    Diagnostic::new(codes::NEAR_MISS, span, "this item starts with a time but is read as text")
        .label("read as text")
        .help("if the list is a timeline, write the heading `## Timeline` above it")
        .scope(Scope::OpenPosts)
}

/// A word such as "resolved" in the text of an update, where it does not end the post.
#[must_use]
pub fn ends_nothing_in_text(span: Span, word: &str, line: &str) -> Diagnostic {
    let message = format!("`{word}` in the text of an update does not end the post");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("not a status")
        .help(format!("if everything is over, write the heading above as `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A heading that begins with a word such as "resolved" but does not end the post because of the words after it.
#[must_use]
pub fn taken_back(span: Span, word: &str, line: &str) -> Diagnostic {
    let message = format!("the words after `{word}` keep it from ending the post");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("not a status")
        .help(format!("if everything is over, write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A title that may mean that the post is over.
#[must_use]
pub fn sounds_over(span: Span, title: &str, line: &str) -> Diagnostic {
    let message = format!("`{title}` is shown as the title of the update and does not end the post");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("not a status")
        .help(format!("if it is over, write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A title that contains what belongs in braces.
#[must_use]
pub fn only_in_braces(span: Span, line: &str) -> Diagnostic {
    let message = "states and the time of the next update are read only in braces; this is shown as the title";
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("no effect")
        .help(format!("write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// An update after the end, in a form that is recognised there only with a day.
#[must_use]
pub fn undated_after_the_end(span: Span, line: &str) -> Diagnostic {
    let message = "after the end of the post, an update in this form needs its day";
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("read as text")
        .help(format!("write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// More updates in one post than any reader follows.
#[must_use]
pub fn too_many(span: Span, most: usize) -> Diagnostic {
    Diagnostic::new(codes::TOO_MANY_UPDATES, span, format!("the post has more than {most} updates"))
        .label("from here on, read as text")
        .help("close this post and continue in a new one")
}

/// More changes of state in one post than any reader follows.
#[must_use]
pub fn too_many_states(span: Span, most: usize) -> Diagnostic {
    Diagnostic::new(
        codes::TOO_MANY_STATES,
        span,
        format!("the post changes the state of services more than {most} times"),
    )
    .label("from here on, read as text")
    .help("name the services that changed and not all of them, or continue in a new post")
}

/// More changes of state than a site can show.
#[must_use]
pub fn too_many_states_of_site(span: Span, most: usize) -> Diagnostic {
    let message = format!("the posts from this one on change the state of services more than {most} times");
    Diagnostic::new(codes::TOO_MANY_STATES, span, message)
        .label("this post and older ones are read as text")
        .help("name in each post the services that it is about, and not all of them")
}

/// Words that are nearly a status.
#[must_use]
pub fn nearly_a_status(span: Span, typed: &str, meant: Meant) -> Diagnostic {
    let message = format!("`{typed}` is not a status; it is shown as the title of the update");
    Diagnostic::new(codes::NEARLY_A_STATUS, span, message).meant(meant, "")
}

/// A near miss of a status or of the words of a relapse, after the end of the incident.
#[must_use]
pub fn near_word_after_the_end(span: Span, typed: &str, meant: &str) -> Diagnostic {
    let message = format!("`{typed}` comes after the end of the incident and is close to `{meant}`");
    Diagnostic::new(codes::NEAR_WORD_AFTER_THE_END, span, message)
        .label("over or not?")
        .help(format!("write `{meant}` if you mean that; if the incident is over, use other words"))
}

/// A title with words of a state, a status or a relapse that does not open the incident again.
#[must_use]
pub fn changes_nothing_after_the_end(span: Span, kind: Kind, title: &str) -> Diagnostic {
    let (what, help) = match kind {
        Kind::Maintenance => ("maintenance", "if something is wrong now, publish an incident: `vigie new-incident`"),
        _ => ("incident", "to reopen the incident, write a status, as in `## 17:55 · investigating`"),
    };
    let message = format!("`{title}` comes after the end of the {what} and does not reopen it");
    Diagnostic::new(codes::CHANGES_NOTHING_AFTER_THE_END, span, message).label("not a status").help(help)
}

/// A state that an update gives a service when its maintenance is over.
#[must_use]
pub fn state_after_the_end(span: Span, state: &str) -> Diagnostic {
    let message = format!("the maintenance is over, so `{state}` would not be shown anywhere");
    Diagnostic::new(codes::STATE_AFTER_THE_END, span, message)
        .help("publish an incident (`vigie new-incident`), or write `started` if the maintenance goes on")
}

/// A cancellation, or a postponement without a new date, of a maintenance that took place.
#[must_use]
pub fn unmakes_what_took_place(span: Span, stage: Stage) -> Diagnostic {
    let message = format!("the maintenance has taken place, so `{}` changes nothing", stage.name());
    let help = match stage {
        Stage::Postponed => "for another one, write its date, as in `postponed {start=\"YYYY-MM-DD HH:MM\"}`",
        _ => "if it did not take place, correct the update that says `completed`",
    };
    Diagnostic::new(codes::CHANGES_NOTHING_AFTER_THE_END, span, message).label("changes nothing").help(help)
}

/// A maintenance that an update completes before its planned start, though no update says that it began.
#[must_use]
pub fn completed_before_its_start(span: Span, planned: NaiveDateTime) -> Diagnostic {
    let planned = planned.format("%Y-%m-%d %H:%M");
    let message = format!("the maintenance ends before its planned start, {planned}, so its length is not known");
    Diagnostic::new(codes::COMPLETED_BEFORE_START, span, message)
        .label("before the start")
        .help("if it began early, add an update such as `## YYYY-MM-DD HH:MM · started`; else correct this time")
        .scope(Scope::OpenPosts)
}

/// A new end of a maintenance that has no start.
#[must_use]
pub fn end_without_a_start(span: Span) -> Diagnostic {
    let message = "the maintenance has no date, so a new end changes nothing";
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("no start")
        .help("write the start too, as in `{start=\"YYYY-MM-DD HH:MM\" end=HH:MM}`")
        .scope(Scope::OpenPosts)
}

/// An update of a maintenance whose word and plan do not fit together, or that says less than it seems to.
#[must_use]
pub fn unclear_plan(span: Span, message: &str, help: &str) -> Diagnostic {
    Diagnostic::new(codes::NEAR_MISS, span, message.to_owned()).help(help.to_owned()).scope(Scope::OpenPosts)
}

/// States of services in a text, where they change nothing.
#[must_use]
pub fn states_in_text(span: Span, pairs: &str) -> Diagnostic {
    let message = format!("`{pairs}` counts only in the heading of an update");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("read as text")
        .help(format!(
            "write it at the end of a heading, as in `## 17:55 · identified {pairs}`; between backticks it is shown"
        ))
        .scope(Scope::OpenPosts)
}

/// A title that says that it is worse than the services are shown. `line` is the heading to write.
#[must_use]
pub fn state_in_the_title(span: Span, title: &str, line: &str) -> Diagnostic {
    let message = format!("`{title}` is shown as a title and changes the state of no service");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("not a state")
        .help(format!("if it is worse now, write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// An update that says that the incident goes on, when all its services are shown as working.
#[must_use]
pub fn goes_on_and_all_works(span: Span, service: &str) -> Diagnostic {
    let message = "all services of this incident are shown as operational, and this changes none";
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .help(format!("if it is worse again, write the states, as in `investigating {{{service}=outage}}`"))
        .scope(Scope::OpenPosts)
}

/// A word in the title of a post that would end it, or put it off, in an update.
#[must_use]
pub fn word_in_the_title(span: Span, typed: &str, word: &str) -> Diagnostic {
    let message = format!("`{typed}` in a title changes nothing of the post");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .help(format!("add an update, as in `## YYYY-MM-DD HH:MM · {word}`"))
        .scope(Scope::OpenPosts)
}

/// A title of an incident that says of a service what nothing else in the post says. `pairs` are the states to write.
#[must_use]
pub fn service_in_the_title(span: Span, title: &str, pairs: &str) -> Diagnostic {
    let message = format!("`{title}` is only a title, and nothing in this incident says so of the service");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("names a service that is shown as better")
        .help(format!("if it is so, write `{pairs}` in `services: {{…}}`"))
        .scope(Scope::OpenPosts)
}

/// A state that began before a better one that an update above says. The better one is shown.
#[must_use]
pub fn state_before_a_better_one(span: Span, service: &str, state: &str, better: Option<Span>) -> Diagnostic {
    let message =
        format!("`{service}` is shown as better: an update above says so for a later time than this `{state}`");
    let diagnostic = Diagnostic::new(codes::OUT_OF_ORDER, span, message)
        .label("began earlier")
        .help("check both times; `at=` is when it happened");
    if let Some(better) = better { diagnostic.also(better, "this one is later") } else { diagnostic }
}

/// A service that the braces of one update name twice.
#[must_use]
pub fn service_twice(span: Span, id: &str, first: Span) -> Diagnostic {
    Diagnostic::new(codes::DUPLICATE_KEY, span, format!("`{id}` has two states in one update"))
        .also(first, "the first one")
        .help("keep one of them, or write two updates")
}

/// A heading with an unknown timezone.
#[must_use]
pub fn unknown_zone(span: Span, word: ZoneWord) -> Diagnostic {
    let message = format!("{}, so only the day of this update is known", super::time::unclear_zone(word));
    Diagnostic::new(codes::UNCERTAIN_ZONE, span, message).label("which timezone?").help(super::time::WHICH_ZONE)
}

/// An update dated before the one above it, in a file that is otherwise in order.
#[must_use]
pub fn out_of_order(span: Span, above: Span) -> Diagnostic {
    let message = "this update is earlier than the one above it; the page shows them in order of time";
    Diagnostic::new(codes::OUT_OF_ORDER, span, message)
        .label("out of order")
        .also(above, "this one is later")
        .help("check the day and time of both, or move the update up")
        .scope(Scope::Check)
}

/// A file whose updates can be read in two orders, of which one ends the post and the other does not.
#[must_use]
pub fn order_unclear(span: Span, day: NaiveDate) -> Diagnostic {
    let message = "read oldest first or newest first, the updates disagree on whether this is over; it counts as open";
    Diagnostic::new(codes::ORDER_UNCLEAR, span, message)
        .help(format!("give the updates different times, or write their days, as in `## {day} 17:55 · resolved`"))
}

/// A time without a day after the end of a post, which would be on another day.
#[must_use]
pub fn far_jump_after_the_end(span: Span, at: NaiveDateTime, before: NaiveDateTime) -> Diagnostic {
    let shown = |at: NaiveDateTime| at.format("%Y-%m-%d %H:%M").to_string();
    let clock = at.format("%H:%M");
    let message = format!(
        "after the end at {}, `{clock}` would be {}, {} hours later",
        shown(before),
        shown(at),
        (at - before).num_hours()
    );
    Diagnostic::new(codes::FAR_JUMP, span, message).label("which day?").help(format!(
        "write the day: `## {} {clock} …` or `## {} …`",
        before.date(),
        shown(at)
    ))
}

/// A block that is not closed and so contains what looks like an update.
#[must_use]
pub fn swallowed(span: Span, what: &str, update: Span) -> Diagnostic {
    Diagnostic::new(
        codes::SWALLOWED,
        span,
        format!("this {what} is not closed, and it contains what looks like an update"),
    )
    .label("opened here")
    .also(update, "read as part of it")
    .help("close it on a line of its own above the update")
}

/// A block of raw HTML that goes on to the next empty line and so contains what looks like an update.
#[must_use]
pub fn swallowed_by_html(span: Span, update: Span) -> Diagnostic {
    Diagnostic::new(
        codes::SWALLOWED,
        span,
        "this HTML goes on to the next empty line, and it contains what looks like an update",
    )
    .label("begins here")
    .also(update, "read as part of it")
    .help("leave a line empty above the update")
}

/// Braces that do not close.
#[must_use]
pub fn unclosed_braces(span: Span) -> Diagnostic {
    Diagnostic::new(codes::UNCLOSED_BRACES, span, "these braces are not closed")
        .help("end the heading with `}`, as in `## 17:55 · identified {mail=outage}`")
}

/// Braces that are not the last thing in the heading.
#[must_use]
pub fn braces_not_last(span: Span) -> Diagnostic {
    Diagnostic::new(codes::BRACES_NOT_LAST, span, "braces must be at the end of the heading")
        .help("move them to the end, as in `## 17:55 · identified {mail=outage}`")
}

/// Something in braces that is not `service=state`.
#[must_use]
pub fn malformed_pair(span: Span, typed: &str) -> Diagnostic {
    let parts = typed.split_once([':', '＝']).or_else(|| typed.split_once(' '));
    let meant = parts.map(|(name, state)| (name.trim(), state.trim()));
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    let help = match meant.filter(|(name, state)| is_word(name) && is_word(state)) {
        Some((name, state)) => format!("write `{{{name}={state}}}`"),
        None => "write pairs separated by spaces, as in `{mail=outage at=17:10}`".to_owned(),
    };
    Diagnostic::new(codes::MALFORMED_PAIR, span, format!("`{typed}` is not `service=state`"))
        .label("not a pair")
        .help(help)
}

/// A time for a key in braces that takes none.
#[must_use]
pub fn unknown_brace_key(span: Span, typed: &str, known: &[&str]) -> Diagnostic {
    let list: Vec<String> = known.iter().map(|key| format!("`{key}=`")).collect();
    let near =
        nearest(typed, known.iter().copied()).or_else(|| known.iter().find(|key| typed.starts_with(**key)).copied());
    Diagnostic::new(codes::UNKNOWN_BRACE_KEY, span, format!("`{typed}=` does not take a time"))
        .did_you_mean(near.map(|near| format!("{near}=")), format!("keys that take a time: {}", list.join(", ")))
}

/// A key of maintenances in an update of an incident.
#[must_use]
pub fn brace_key_of_maintenance(span: Span, key: &str) -> Diagnostic {
    let message = format!("`{key}=` is for updates of a maintenance");
    Diagnostic::new(codes::BRACE_KEY_OF_MAINTENANCE, span, message)
        .help("in an incident, `at=` is when something happened and `next=` when to expect the next update")
}

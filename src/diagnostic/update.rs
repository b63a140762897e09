//! What can be wrong with the heading of an update.

use super::{Diagnostic, Scope, codes, nearest};
use crate::languages::Meant;
use crate::source::{Edit, Span};
use chrono::{NaiveDate, NaiveDateTime};

/// An update that is read, though it is not in the form to write.
#[must_use]
pub fn foreign_habit(span: Span, line: &str, edits: Vec<Edit>) -> Diagnostic {
    let help = if edits.is_empty() {
        format!("write `{line}`")
    } else {
        format!("write `{line}`, or let `vigie check --fix` do it")
    };
    let message = "this begins an update, in another form than the usual one";
    Diagnostic::new(codes::FOREIGN_HABIT, span, message)
        .label("read as an update")
        .help(help)
        .scope(Scope::Check)
        .fix(edits)
}

/// A line that labels an update as another tool does, without a time.
#[must_use]
pub fn foreign_label(span: Span, line: &str) -> Diagnostic {
    let message = "this line begins an update as another tool has it, and is read as text";
    Diagnostic::new(codes::FOREIGN_HABIT, span, message)
        .label("read as text")
        .help(format!("begin the update with a heading: `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A shortcode of another tool, which readers see as it was typed.
#[must_use]
pub fn raw_shortcode(span: Span) -> Diagnostic {
    let message = "this shortcode of another tool means nothing here, and readers see it as it is typed";
    Diagnostic::new(codes::RAW_SHORTCODE, span, message)
        .label("shown as it is")
        .help("take it out, or put it between backticks if readers are to see it")
        .scope(Scope::OpenPosts)
}

/// What looks like the beginning of an update, and is none.
#[must_use]
pub fn near_miss(span: Span, line: &str) -> Diagnostic {
    Diagnostic::new(codes::NEAR_MISS, span, "this looks like the beginning of an update, and begins none")
        .label("read as text")
        .help(format!("if it is one, write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A heading with a word that would end the post, if it came first.
#[must_use]
pub fn ends_nothing(span: Span, word: &str, line: &str) -> Diagnostic {
    let message = format!("`{word}` is among these words, but does not come first: they end nothing");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("does not end the post")
        .help(format!("if all of it is over, write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// An item of a list that begins with a time, outside of a timeline.
#[must_use]
pub fn times_outside_of_a_timeline(span: Span) -> Diagnostic {
    Diagnostic::new(codes::NEAR_MISS, span, "this item begins with a time, and is read as text")
        .label("read as text")
        .help("if the list is a timeline, write the heading `## Timeline` above it")
        .scope(Scope::OpenPosts)
}

/// A word for the end in the text of an update, which ends nothing there.
#[must_use]
pub fn ends_nothing_in_text(span: Span, word: &str, line: &str) -> Diagnostic {
    let message = format!("`{word}` stands in the text of this update, where it ends nothing");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("does not end the post")
        .help(format!("if all of it is over, write the heading above as `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A heading that begins with a word for the end, and goes on so that it ends nothing.
#[must_use]
pub fn taken_back(span: Span, word: &str, line: &str) -> Diagnostic {
    let message = format!("`{word}` ends nothing with what stands behind it");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("does not end the post")
        .help(format!("if all of it is over, write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A title that may mean that all is over.
#[must_use]
pub fn sounds_over(span: Span, title: &str, line: &str) -> Diagnostic {
    let message = format!("`{title}` is shown as the update's title, and ends nothing");
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("does not end the post")
        .help(format!("if it is over, write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// A title that says what only braces can.
#[must_use]
pub fn only_in_braces(span: Span, line: &str) -> Diagnostic {
    let message = "states and the time of the next news are read in braces alone; this is shown as the title";
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("changes nothing")
        .help(format!("write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// An update after the end, in a form that is read there only with its day.
#[must_use]
pub fn undated_after_the_end(span: Span, line: &str) -> Diagnostic {
    let message = "this comes after the end, where an update in this form is read only with its day";
    Diagnostic::new(codes::NEAR_MISS, span, message)
        .label("read as text")
        .help(format!("write `{line}`"))
        .scope(Scope::OpenPosts)
}

/// More updates in one post than any reader follows.
#[must_use]
pub fn too_many(span: Span, most: usize) -> Diagnostic {
    Diagnostic::new(codes::TOO_MANY_UPDATES, span, format!("the post has more than {most} updates"))
        .label("from here on they are read as text")
        .help("end this post, and tell what follows in another one")
}

/// Words that are nearly a status.
#[must_use]
pub fn nearly_a_status(span: Span, typed: &str, meant: Meant) -> Diagnostic {
    let message = format!("`{typed}` is nearly a status, and is shown as the update's title");
    Diagnostic::new(codes::NEARLY_A_STATUS, span, message).meant(meant, "")
}

/// A near miss of a status or of the words of a relapse, after the end of the incident.
#[must_use]
pub fn near_word_after_the_end(span: Span, typed: &str, meant: &str) -> Diagnostic {
    let message = format!("`{typed}` comes after the end of the incident, and is nearly `{meant}`");
    Diagnostic::new(codes::NEAR_WORD_AFTER_THE_END, span, message)
        .label("over, or not?")
        .help(format!("write `{meant}` if that is meant; if the incident is over, write other words"))
}

/// A title with words of a state, a status or a relapse that does not open the incident again.
#[must_use]
pub fn changes_nothing_after_the_end(span: Span, title: &str) -> Diagnostic {
    let message = format!("`{title}` comes after the end of the incident, and does not open it again");
    Diagnostic::new(codes::CHANGES_NOTHING_AFTER_THE_END, span, message)
        .label("a title, no status")
        .help("if the incident goes on, write a status, as in `## 17:55 · investigating`")
}

/// A heading whose zone is not known at the site.
#[must_use]
pub fn unknown_zone(span: Span, word: &str) -> Diagnostic {
    let message =
        format!("`{word}` is not the time of this site on that day: of this update no more than the day is known");
    Diagnostic::new(codes::UNCERTAIN_ZONE, span, message).label("which zone?").help(super::time::WHICH_ZONE)
}

/// An update that is written before the one above it, in a file whose others are in order.
#[must_use]
pub fn out_of_order(span: Span, above: Span) -> Diagnostic {
    let message = "this update is before the one above it, and is shown above that one";
    Diagnostic::new(codes::OUT_OF_ORDER, span, message)
        .label("out of order")
        .also(above, "this one is later")
        .help("check the day and the time of both, or move the update up")
        .scope(Scope::Check)
}

/// A file whose updates can be read in two orders, of which one ends the post and the other does not.
#[must_use]
pub fn order_unclear(span: Span, day: NaiveDate) -> Diagnostic {
    let message = "read oldest first or newest first, the updates disagree on whether this is over; it is read as open";
    Diagnostic::new(codes::ORDER_UNCLEAR, span, message)
        .help(format!("give the updates different times, or their days, as in `## {day} 17:55 · resolved`"))
}

/// An undated clock after the end of a post that would be of another day.
#[must_use]
pub fn far_jump_after_the_end(span: Span, at: NaiveDateTime, before: NaiveDateTime) -> Diagnostic {
    let shown = |at: NaiveDateTime| at.format("%Y-%m-%d %H:%M").to_string();
    let clock = at.format("%H:%M");
    let message = format!(
        "`{clock}` comes after an end at {}, so that it would be {}, {} hours later",
        shown(before),
        shown(at),
        (at - before).num_hours()
    );
    Diagnostic::new(codes::FAR_JUMP, span, message).label("of which day?").help(format!(
        "write the day: `## {} {clock} …` or `## {} …`",
        before.date(),
        shown(at)
    ))
}

/// A block that goes on to the end of the text, over what looks like an update.
#[must_use]
pub fn swallowed(span: Span, what: &str, update: Span) -> Diagnostic {
    Diagnostic::new(codes::SWALLOWED, span, format!("this {what} does not end, and what looks like an update is in it"))
        .label("opened here")
        .also(update, "read as a part of it")
        .help("end it on a line of its own, above the update")
}

/// Braces that do not close.
#[must_use]
pub fn unclosed_braces(span: Span) -> Diagnostic {
    Diagnostic::new(codes::UNCLOSED_BRACES, span, "these braces do not close")
        .help("end the heading with `}`, as in `## 17:55 · identified {mail=outage}`")
}

/// Braces that are not the last thing in the heading.
#[must_use]
pub fn braces_not_last(span: Span) -> Diagnostic {
    Diagnostic::new(codes::BRACES_NOT_LAST, span, "braces stand at the end of an update's heading")
        .help("move them behind the words, as in `## 17:55 · identified {mail=outage}`")
}

/// Something in braces that is no `service=state`.
#[must_use]
pub fn malformed_pair(span: Span, typed: &str) -> Diagnostic {
    let parts = typed.split_once(':').or_else(|| typed.split_once(' '));
    let meant = parts.map(|(name, state)| (name.trim(), state.trim()));
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    let help = match meant.filter(|(name, state)| is_word(name) && is_word(state)) {
        Some((name, state)) => format!("write `{{{name}={state}}}`"),
        None => "write pairs parted by spaces, as in `{mail=outage at=17:10}`".to_owned(),
    };
    Diagnostic::new(codes::MALFORMED_PAIR, span, format!("`{typed}` is no `service=state`"))
        .label("not a pair")
        .help(help)
}

/// A time for a key in braces that takes none.
#[must_use]
pub fn unknown_brace_key(span: Span, typed: &str, known: &[&str]) -> Diagnostic {
    let list: Vec<String> = known.iter().map(|key| format!("`{key}=`")).collect();
    let near =
        nearest(typed, known.iter().copied()).or_else(|| known.iter().find(|key| typed.starts_with(**key)).copied());
    Diagnostic::new(codes::UNKNOWN_BRACE_KEY, span, format!("`{typed}=` takes no time"))
        .did_you_mean(near.map(|near| format!("{near}=")), format!("a time goes with {}", list.join(", ")))
}

/// A maintenance's key in the update of an incident.
#[must_use]
pub fn brace_key_of_maintenance(span: Span, key: &str) -> Diagnostic {
    let message = format!("`{key}=` belongs to the updates of a maintenance");
    Diagnostic::new(codes::BRACE_KEY_OF_MAINTENANCE, span, message)
        .help("in an incident, `at=` says when something happened and `next=` when the next news comes")
}

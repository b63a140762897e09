//! What was typed on the command line: read as posts are read, with mistakes reported in the same way.

use super::console::Console;
use super::{Exit, Failure};
use crate::calendar::{Local, to_utc};
use crate::config::Config;
use crate::diagnostic::draw::{self, PrintOptions};
use crate::diagnostic::{Diagnostic, Level, Report, nearest, post as mistakes};
use crate::duration;
use crate::edge::terminal;
use crate::facts::{CLOCKS_DIFFER, ahead};
use crate::model::written::{Written, Zone};
use crate::model::{Moment, State};
use crate::parse::time::Near;
use crate::parse::time::{self, Spoken};
use crate::parse::zoned::{self, Anchor};
use crate::resolve::FAR;
use crate::source::{Source, Sources, Span, Spanned};
use crate::vocabulary::Vocabulary;
use chrono::{DateTime, Duration, NaiveTime, Offset, SubsecRound, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

/// Values that were typed, and what is wrong with them.
pub(super) struct TypedValues<'a> {
    config: &'a Config,
    now: DateTime<Utc>,
    sources: Sources,
    report: Report,
    /// Times without a day whose last occurrence is long ago: the question to ask about each, and the mistake if the
    /// answer is no.
    doubts: Vec<(String, Diagnostic)>,
    /// Values that are a length as well as a clock: what is wrong, and what to write.
    unclear: Vec<(String, String)>,
    /// How lengths were read that look like a clock.
    read: Vec<String>,
    /// Where the values stand, if not on the command line.
    place: String,
}

impl<'a> TypedValues<'a> {
    pub(super) fn new(config: &'a Config, now: DateTime<Utc>) -> Self {
        Self {
            config,
            now,
            sources: Sources::default(),
            report: Report::default(),
            doubts: Vec::new(),
            unclear: Vec::new(),
            read: Vec::new(),
            place: String::new(),
        }
    }

    /// The same for values that stand in a file, at this place.
    pub(super) fn within(self, place: &str) -> Self {
        Self { place: format!("{place} "), ..self }
    }

    /// The value of an option, as a text with a place: the option's name stands for the file.
    fn spanned(&mut self, option: &str, value: &str) -> Spanned<String> {
        let id = self.sources.add(Source::new(format!("{}{option}", self.place), value.as_bytes().to_vec()));
        Spanned::new(value.to_owned(), Span::new(id, 0..value.len()))
    }

    /// A word from a list of allowed words.
    pub(super) fn word<T>(
        &mut self,
        option: &str,
        value: Option<&String>,
        read: impl Fn(&Spanned<String>, Vocabulary) -> Result<T, Diagnostic>,
    ) -> Option<T> {
        let text = self.spanned(option, value?);
        self.report.note(read(&text, self.config.vocabulary(None)))
    }

    /// A time that must have passed: `--at`, `--started`, `--resolved`. Up to ten minutes in the future are accepted,
    /// because the clocks of two machines may differ. A time without a day that would be long ago, on another day,
    /// probably means a time in the future.
    ///
    /// If a local time occurs twice (clocks set back) and only one of the two is after `latest`, that one is meant.
    pub(super) fn past(
        &mut self,
        option: &str,
        value: Option<&String>,
        latest: Option<DateTime<Utc>>,
    ) -> Option<Moment> {
        let (zone, now) = (self.config.timezone, self.now);
        let value = self.settled(option, value?, now, true)?;
        let written = match self.said(option, &value, Anchor::Nearest(now), true)? {
            TypedTime::At(moment) => return Some(moment),
            TypedTime::Written(written) => written,
        };
        let anchor = Anchor::LastNotAfter(now + CLOCKS_DIFFER);
        let doubled = zoned::moment(written.value, zone, anchor).ok().and_then(|found| found.doubled);
        let certain = doubled.and_then(|(first, second)| {
            let past: Vec<_> = [first, second].into_iter().filter(|at| *at <= now + CLOCKS_DIFFER).collect();
            let later: Vec<_> = past.iter().copied().filter(|at| latest.is_none_or(|latest| *at >= latest)).collect();
            match (past.as_slice(), later.as_slice()) {
                ([at], _) | (_, [at]) => Some(Moment::instant(*at)),
                _ => None,
            }
        });
        let at = certain.or_else(|| zoned::resolve(&written, zone, anchor, &mut self.report))?;
        let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
        let typed = time::form(written.value);
        if ahead(at, now) {
            self.report.add(mistakes::not_passed(written.span, &typed));
        } else if matches!(written.value, Written::Clock(..)) && now - at.from > FAR && day(at.from) != day(now) {
            let whole = time::form(instant(at.from, zone, false));
            let minutes = (now - at.from).num_minutes();
            let ago = duration::words(minutes);
            let question = format!("{option} {typed}: do you mean {whole}, {ago} ago?");
            self.doubts.push((question, mistakes::still_to_come(written.span, &typed, &whole, minutes)));
        }
        Some(at)
    }

    /// The beginning of an incident that was announced at `date`: a time without a day is the last one before that.
    pub(super) fn started(&mut self, value: Option<&String>, date: Option<Moment>) -> Option<Moment> {
        let value = self.settled("--started", value?, self.now, true)?;
        match date {
            Some(date) if is_clock(&value) => self.time("--started", Some(&value), Anchor::LastNotAfter(date.to)),
            _ => self.past("--started", Some(&value), None),
        }
    }

    /// The end of something that began at `began`. A time without a day is the first one after that. If `began` is not
    /// known, it must be a time that has passed.
    pub(super) fn end(&mut self, option: &str, value: Option<&String>, began: Option<Moment>) -> Option<Moment> {
        let text = &self.settled(option, value?, self.now, true)?;
        let Some(began) = began.filter(|_| is_clock(text)) else {
            return self.past(option, Some(text), began.map(|at| at.from));
        };
        let at = self.time(option, Some(text), Anchor::FirstAfter(began.from))?;
        if ahead(at, self.now) {
            let typed = self.spanned(option, text);
            let start = began.from.with_timezone(&self.config.timezone);
            let end = at.from.with_timezone(&self.config.timezone);
            self.report.add(if end.date_naive() > start.date_naive() {
                mistakes::before_the_start(typed.span, text, &start.format("%H:%M").to_string())
            } else {
                mistakes::not_passed(typed.span, text)
            });
        }
        Some(at)
    }

    /// The time of the next update. A time without a day that has passed today, so that it comes again only much later,
    /// is doubtful.
    pub(super) fn next(&mut self, value: Option<&String>) -> Option<Moment> {
        let option = "--next-update";
        let value = self.settled(option, value?, self.now, false)?;
        let at = self.time(option, Some(&value), Anchor::FirstAfter(self.now))?;
        let text = Some(&value).filter(|text| is_clock(text));
        if let Some(text) = text.filter(|_| at.from - self.now > FAR) {
            let whole = time::form(instant(at.from, self.config.timezone, false));
            let minutes = (at.from - self.now).num_minutes();
            let span = self.spanned(option, text).span;
            let question = format!("{option} {text}: do you mean {whole}, {} ahead?", duration::words(minutes));
            self.doubts.push((question, mistakes::next_update_of_another_day(span, text, &whole, minutes)));
        }
        Some(at)
    }

    /// A time in the future, `after` an instant.
    pub(super) fn after(&mut self, option: &str, value: Option<&String>, after: DateTime<Utc>) -> Option<Moment> {
        let value = self.settled(option, value?, after, false)?;
        self.time(option, Some(&value), Anchor::FirstAfter(after))
    }

    /// The value of an option on the command line in which `2h` is two hours or two o'clock: the one of the two that is
    /// meant, written so that it can only mean that. A length counts from `base` on, or back from there if `past`.
    ///
    /// It is a length if the clock is at least twice as far away, and a clock if that is at most half as far as six
    /// hours or more. Else nobody can say.
    fn settled(&mut self, option: &str, value: &str, base: DateTime<Utc>, past: bool) -> Option<String> {
        let both = length_or_clock(value).filter(|(minutes, _)| *minutes < MOST_HOURS * 60 && self.place.is_empty());
        let Some((minutes, clock)) = both else { return Some(value.to_owned()) };
        let zone = self.config.timezone;
        let length = Duration::minutes(minutes);
        let anchor = if past { Anchor::LastNotAfter(base) } else { Anchor::FirstAfter(base) };
        let at = if past { base - length } else { base + length };
        let Ok(of_clock) = zoned::moment(Written::Clock(clock, None), zone, anchor) else {
            return Some(format!("{minutes}m"));
        };
        let distance = (of_clock.moment.from - base).abs();
        let (whole, hour) = (time::form(instant(at, zone, false)), clock.format("%H:%M").to_string());
        if distance >= length * 2 {
            let from = match (option, past) {
                ("--end", _) => "after the start",
                (_, true) => "ago",
                (_, false) => "from now",
            };
            self.read.push(format!("{option} {value} is {whole}, {} {from}\n", duration::words(minutes)));
            return Some(format!("{minutes}m"));
        }
        let clock_at = time::form(instant(of_clock.moment.from, zone, false));
        if length >= CLEARLY_A_CLOCK && distance * 2 <= length {
            self.read.push(format!("{option} {value} is {clock_at}\n"));
            return Some(hour);
        }
        let instead = match (option, past) {
            ("--end", _) => format!("--duration {value}"),
            (_, true) => format!("{option} \"{value} ago\""),
            (_, false) => format!("{option} \"in {value}\""),
        };
        let mistake = format!("{option} {value} can be {whole} or {clock_at}");
        self.unclear.push((mistake, format!("write `{instead}` for the first, or `{option} {hour}` for the other")));
        None
    }

    /// A time.
    pub(super) fn time(&mut self, option: &str, value: Option<&String>, anchor: Anchor) -> Option<Moment> {
        match self.said(option, value?, anchor, false)? {
            TypedTime::At(moment) => Some(moment),
            TypedTime::Written(written) => zoned::resolve(&written, self.config.timezone, anchor, &mut self.report),
        }
    }

    /// A time in one of the forms of posts, or relative to now (`10 min ago`). Relative times are in whole minutes.
    fn said(&mut self, option: &str, value: &str, anchor: Anchor, past: bool) -> Option<TypedTime> {
        let (zone, now) = (self.config.timezone, self.now);
        let near = Near { day: Some(anchor.day(zone)), words: self.config.vocabulary(None) };
        let text = self.spanned(option, value);
        let from = (whole_minute(anchor.instant()), past);
        let today = now.with_timezone(&zone).date_naive();
        let read = match time::read(value, near) {
            Ok(written) => Ok(written),
            Err(mistake) => match time::spoken(value, whole_minute(now), today, from) {
                Some(Spoken::At(at)) => return Some(TypedTime::At(Moment::instant(at))),
                Some(Spoken::Dated(dated)) => {
                    time::read(&dated, near).map_err(|mistake| mistake.at(text.span, value, near.day))
                }
                None if value.trim().is_empty() => time::value(option, &text, near),
                None => Err(mistake.at(text.span, value, near.day)),
            },
        };
        Some(TypedTime::Written(Spanned::new(self.report.note(read)?, text.span)))
    }

    /// A duration, in minutes.
    pub(super) fn minutes(&mut self, option: &str, value: Option<&String>) -> Option<i64> {
        let text = self.spanned(option, value?);
        let read = duration::minutes(&text.value);
        self.report.note(read.ok_or_else(|| mistakes::bad_duration(text.span, &text.value)))
    }

    /// Services (or groups, or `all`), each with a state if one was typed.
    pub(super) fn services(&mut self, values: &[String]) -> Vec<(String, Option<State>)> {
        let mut services: Vec<(String, Option<State>)> = Vec::new();
        for value in values {
            let option = if self.place.is_empty() { "--service" } else { "services" };
            let text = self.spanned(option, value);
            let (name, state) = match value.split_once('=') {
                Some((name, word)) => (name, Some((word, name.len() + 1..value.len()))),
                None => (value.as_str(), None),
            };
            let state = state.and_then(|(word, range)| {
                self.report.note(crate::parse::state(
                    &Spanned::new(word.trim().to_owned(), text.span.part(range)),
                    self.config.vocabulary(None),
                ))
            });
            if let Some((name, state)) = name.split_once(':').filter(|(name, _)| self.is_known(name)) {
                self.report.add(mistakes::colon_in_a_pair(text.span, value, name, state.trim()));
                continue;
            }
            let Some(id) = self.service(name.trim(), text.span.part(0..name.len())) else { continue };
            services.retain(|(known, _)| *known != id);
            services.push((id, state));
        }
        services
    }

    /// Whether a word names a service, a group or all of them.
    fn is_known(&self, word: &str) -> bool {
        is_service(self.config, word)
    }

    /// The current id of a service.
    fn service(&mut self, word: &str, span: Span) -> Option<String> {
        let config = self.config;
        if word == "all" || config.groups.iter().any(|group| group.id == word) {
            return Some(word.to_owned());
        }
        let named =
            |word: &str| config.services.iter().find(|it| it.id == word || it.was.iter().any(|was| was == word));
        if let Some(service) = named(word) {
            return Some(service.id.clone());
        }
        if let Some(service) = config.services.iter().find(|it| it.name.to_lowercase() == word.to_lowercase()) {
            self.report.add(mistakes::service_by_name(span, word, &service.id, &service.name));
            return None;
        }
        let ids = config.services.iter().map(|service| service.id.as_str());
        let known = ids.chain(config.groups.iter().map(|group| group.id.as_str()));
        self.report.add(mistakes::unknown_service(span, word, known));
        None
    }

    /// Reports mistakes. An error ends the command before anything is written. A doubtful value is asked about on a
    /// terminal, and is an error without one.
    pub(super) fn finish(mut self, console: &Console) -> Result<(), Failure> {
        for (question, mistake) in std::mem::take(&mut self.doubts) {
            if self.report.has_errors() || !console.confirm(&question) {
                // What is only a warning in a post is an error here, because it can still be corrected before it is
                // written.
                self.report.add(Diagnostic { level: Level::Error, ..mistake });
            }
        }
        self.read.iter().for_each(|line| console.say(line));
        self.report.speak(&self.config.locale);
        let how = PrintOptions { colours: console.colours, ..PrintOptions::default() };
        console.say_drawn(&draw::draw(self.report.list(), &self.sources, &how));
        if self.report.has_errors() {
            return Err(Failure::new(Exit::Usage, "nothing was written"));
        }
        match self.unclear.into_iter().next() {
            Some((mistake, help)) => Err(Failure::new(Exit::Usage, mistake).help(help)),
            None => Ok(()),
        }
    }
}

/// Lengths of which it is doubtful that they are meant where a clock of that name is near.
const CLEARLY_A_CLOCK: Duration = Duration::hours(6);

/// The hours of the longest length that may be meant where a clock may be meant, too: `21h` is a clock.
const MOST_HOURS: i64 = 13;

/// A text that is a length in hours (`2h`, `1h30`) as well as a clock. `08h` is a clock alone.
pub(super) fn length_or_clock(text: &str) -> Option<(i64, NaiveTime)> {
    let text = text.trim();
    let hours = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &text[..text.len() - hours.len()];
    let is_short = hours.trim_start().starts_with(['h', 'H']) && !digits.starts_with('0');
    if !is_short {
        return None;
    }
    let Ok(Written::Clock(clock, None)) = time::read(text, None) else { return None };
    Some((duration::minutes(text)?, clock))
}

/// A time as it was typed.
enum TypedTime {
    /// In one of the forms of posts.
    Written(Spanned<Written>),
    /// Relative to now.
    At(Moment),
}

/// All services, groups and `all` with each state, as they can be typed: `web=outage`.
pub(super) fn service_words(config: &Config) -> Vec<String> {
    let ids = config.services.iter().map(|service| service.id.as_str());
    let ids = ids.chain(config.groups.iter().map(|group| group.id.as_str())).chain(["all"]);
    ids.flat_map(|id| State::ALL.iter().map(move |state| format!("{id}={}", state.name()))).collect()
}

/// Whether a word is the id of a service or of a group, or stands for all of them.
pub(super) fn is_service(config: &Config, word: &str) -> bool {
    word == "all"
        || config.groups.iter().any(|group| group.id == word)
        || config.services.iter().any(|it| it.id == word || it.was.iter().any(|was| was == word))
}

/// The time of the next update as it is written: with its day if a time alone would be doubtful.
pub(super) fn next_beside(next: Moment, zone: Tz, now: DateTime<Utc>) -> Written {
    if next.from - now > FAR { written(next, zone, false) } else { beside(next, zone, Anchor::FirstAfter(now)) }
}

/// Whether a time has no day.
pub(super) fn is_clock(text: &str) -> bool {
    matches!(time::read(text, None), Ok(Written::Clock(..)))
}

/// Refuses unknown options among these words: a title or a text may start with a hyphen, so clap takes them for one.
pub(super) fn refuse_options<'a>(words: impl IntoIterator<Item = &'a String>, command: &str) -> Result<(), Failure> {
    use clap::CommandFactory;
    if let Some(failure) = words_with_dashes() {
        return Err(failure);
    }
    let is_option = |word: &&String| {
        let name = word.trim_start_matches('-');
        word.starts_with('-') && name.starts_with(char::is_alphabetic) && !word.contains(char::is_whitespace)
    };
    let behind_dashes = terminal::words_behind_dashes();
    let mut whole = crate::cli::Cli::command();
    whole.build();
    let options = whole.find_subcommand(command).into_iter().flat_map(clap::Command::get_arguments);
    let names: Vec<String> = options.filter_map(|option| Some(format!("--{}", option.get_long()?))).collect();
    let name_of = |word: &str| word.split('=').next().unwrap_or(word).to_owned();
    let unknown = |word: &&String| is_option(word) && !behind_dashes.contains(word) && !names.contains(&name_of(word));
    let Some(word) = words.into_iter().find(unknown) else { return Ok(()) };
    let name = name_of(word);
    let failure = Failure::new(Exit::Usage, format!("unknown option `{name}`"));
    Err(match nearest(&name, names.iter().map(String::as_str)) {
        Some(near) => failure.help(format!("did you mean `{near}`?")),
        None => failure.help(format!(
            "`vigie {command} --help` lists the options; put `--` before a text that starts with a hyphen"
        )),
    })
}

/// An option whose two hyphens a keyboard turned into a dash.
pub(super) fn words_with_dashes() -> Option<Failure> {
    let behind_dashes = terminal::words_behind_dashes();
    let is_option = |word: &String| {
        let name = word.strip_prefix(['—', '–']);
        name.is_some_and(|name| name.starts_with(char::is_alphabetic) && !name.contains(char::is_whitespace))
    };
    let word = terminal::words().into_iter().find(|word| is_option(word) && !behind_dashes.contains(word))?;
    let name = word.trim_start_matches(['—', '–', '-']);
    Some(
        Failure::new(Exit::Usage, format!("`{word}` starts with a dash instead of two hyphens"))
            .help(format!("type two hyphens: `--{name}`")),
    )
}

/// An instant without its seconds and their parts.
pub(super) fn whole_minute(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(0).with_second(0).unwrap_or(at)
}

/// A moment as it is written, in the site's timezone: a day if only that is known, and with its offset if the local
/// time occurs twice. With seconds only if asked for.
pub(super) fn written(moment: Moment, zone: Tz, seconds: bool) -> Written {
    moment.day.map_or_else(|| instant(moment.from, zone, seconds), Written::Day)
}

/// An instant as it is written.
pub(super) fn instant(at: DateTime<Utc>, zone: Tz, seconds: bool) -> Written {
    let local = at.trunc_subsecs(0).with_timezone(&zone).naive_local();
    let local = if seconds { local } else { local.with_second(0).unwrap_or(local) };
    let own = match to_utc(local, None, zone) {
        Local::Exact(_) => None,
        Local::Doubled(..) | Local::Skipped(_) => {
            Some(Zone::Offset(zone.offset_from_utc_datetime(&at.naive_utc()).fix()))
        }
    };
    Written::Full(local, own)
}

/// A moment that has passed, as it is written now: a clock alone only for today and the last hours, as its day would be
/// in doubt otherwise.
pub(super) fn past_beside(moment: Moment, zone: Tz, now: DateTime<Utc>) -> Written {
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    if now - moment.from > FAR || day(moment.from) != day(now) {
        return written(moment, zone, moment.from.second() != 0);
    }
    beside(moment, zone, Anchor::LastNotAfter(now))
}

/// A moment written next to another one: only the time of day if that is read as the same moment.
pub(super) fn beside(moment: Moment, zone: Tz, anchor: Anchor) -> Written {
    let full = written(moment, zone, moment.from.second() != 0);
    let Written::Full(local, None) = full else { return full };
    let clock = Written::Clock(local.time(), None);
    let same = zoned::moment(clock, zone, anchor).is_ok_and(|found| found.moment == moment && found.doubled.is_none());
    if same { clock } else { full }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Types a clock at 06:00 in Paris, before somebody who answers so, or before nobody.
    fn check(option: &str, clock: &str, answer: Option<fn() -> Option<String>>, done: bool) {
        let config = Config { timezone: chrono_tz::Europe::Paris, ..Config::default() };
        let mut typed = TypedValues::new(&config, crate::testing::at("2021-05-18 04:00"));
        let clock = clock.to_owned();
        let at = match option {
            "--next-update" => typed.next(Some(&clock)),
            _ => typed.past(option, Some(&clock), None),
        };
        assert!(at.is_some(), "{option} {clock}");
        assert_eq!(typed.finish(&Console::answering(answer)).is_ok(), done, "{option} {clock}");
    }

    /// A value that is a length or a clock, at this time in Paris → when it is, or what to write instead.
    #[track_caller]
    fn check_length(now: &str, option: &str, value: &str, expected: &str) {
        let config = Config { timezone: chrono_tz::Europe::Paris, ..Config::default() };
        let local = chrono::NaiveDateTime::parse_from_str(&format!("2021-05-18 {now}"), "%Y-%m-%d %H:%M").unwrap();
        let now = config.timezone.from_local_datetime(&local).unwrap().to_utc();
        let mut typed = TypedValues::new(&config, now);
        let text = value.to_owned();
        let start = now + Duration::minutes(30);
        let at = match option {
            "--next-update" => typed.next(Some(&text)),
            "--postpone" => typed.after(option, Some(&text), now),
            "--end" => typed.after(option, Some(&text), start),
            _ => typed.past(option, Some(&text), None),
        };
        let found = match (at, typed.finish(&Console::answering(None))) {
            (Some(at), Ok(())) => time::form(instant(at.from, config.timezone, false)),
            (_, Err(failure)) => failure.help.unwrap_or_default(),
            (None, Ok(())) => "nothing".to_owned(),
        };
        assert_eq!(found, expected, "{option} {value}");
    }

    #[test]
    fn hours_are_a_length_where_the_clock_is_further_away() {
        for (now, option, value, expected) in [
            ("21:30", "--next-update", "1h", "2021-05-18 22:30"),
            ("21:30", "--next-update", "2h", "2021-05-18 23:30"),
            ("21:30", "--next-update", "1h30", "2021-05-18 23:00"),
            ("21:30", "--next-update", "1 h", "2021-05-18 22:30"),
            ("21:30", "--postpone", "1h", "2021-05-18 22:30"),
            ("21:30", "--end", "2h", "2021-05-19 00:00"),
            ("21:30", "--started", "1h", "2021-05-18 20:30"),
            ("21:30", "--started", "1h05", "2021-05-18 20:25"),
            // Clocks as people type them in French.
            ("08:15", "--next-update", "9h", "2021-05-18 09:00"),
            ("09:50", "--started", "9h15", "2021-05-18 09:15"),
            ("17:55", "--next-update", "18h", "2021-05-18 18:00"),
            ("17:55", "--postpone", "21h30", "2021-05-18 21:30"),
            ("21:30", "--started", "21h05", "2021-05-18 21:05"),
            ("00:30", "--started", "00h05", "2021-05-18 00:05"),
            ("01:15", "--next-update", "02h", "2021-05-18 02:00"),
            // Lengths without doubt.
            ("01:15", "--next-update", "90m", "2021-05-18 02:45"),
            ("01:15", "--next-update", "in 2h", "2021-05-18 03:15"),
            ("03:15", "--started", "2h ago", "2021-05-18 01:15"),
            // Both are as near.
            (
                "01:15",
                "--next-update",
                "2h",
                "write `--next-update \"in 2h\"` for the first, or `--next-update 02:00` for the other",
            ),
            (
                "03:15",
                "--started",
                "2h",
                "write `--started \"2h ago\"` for the first, or `--started 02:00` for the other",
            ),
            ("01:15", "--end", "2h", "write `--duration 2h` for the first, or `--end 02:00` for the other"),
        ] {
            check_length(now, option, value, expected);
        }
    }

    #[test]
    fn a_clock_of_another_day_is_asked_on_a_terminal() {
        for (option, clock) in [("--started", "06:30"), ("--at", "6:30"), ("--next-update", "05:30")] {
            for yes in [(|| Some("y".to_owned())) as fn() -> _, || Some("OUI".to_owned())] {
                check(option, clock, Some(yes), true);
            }
            for no in [(|| None) as fn() -> Option<String>, || Some(String::new()), || Some("06:30".to_owned())] {
                check(option, clock, Some(no), false);
            }
            check(option, clock, None, false);
        }
        for (option, clock) in [("--started", "05:30"), ("--started", "23:30"), ("--next-update", "06:30")] {
            check(option, clock, Some(|| panic!("nothing is asked")), true);
        }
    }
}

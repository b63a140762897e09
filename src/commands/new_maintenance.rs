//! `vigie new-maintenance`: a planned one, perhaps like an earlier one.

use super::console::Console;
use super::desk::{Desk, one_line};
use super::new_incident::title;
use super::typed::{TypedValues, beside, instant, is_clock, refuse_options, whole_minute};
use super::written::{FileChange, WriteResult};
use super::{Exit, Failure, find};
use crate::calendar::whole_day;
use crate::cli::{Global, NewMaintenanceArgs};
use crate::edge::machine;
use crate::model::{Kind, Moment, PostId, State};
use crate::parse::time::form;
use crate::parse::zoned::Anchor;
use crate::resolve::FAR;
use crate::scaffold;
use chrono::{Duration, NaiveTime};

/// What an earlier maintenance gives to a new one.
struct Like {
    title: String,
    services: Vec<(String, Option<State>)>,
    /// The time of day at which it began.
    start: Option<NaiveTime>,
    length: Option<Duration>,
    text: String,
}

pub(super) fn run(args: &NewMaintenanceArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    refuse_options(&args.title, "new-maintenance")?;
    let desk = Desk::open(global, console)?;
    let config = &desk.known.config;
    let zone = config.timezone;
    let like = args.like.as_ref().map(|slug| find::named(&desk, &[Kind::Maintenance], slug).map(|id| like(&desk, id)));
    let like = like.transpose()?;

    let mut typed = TypedValues::new(config, desk.now);
    let services = typed.services(&args.service);
    let start = typed.after("--start", args.start.as_ref(), desk.now);
    let after = start.map_or(desk.now, |start| start.from);
    let end = typed.after("--end", args.end.as_ref(), after);
    let minutes = typed.minutes("--duration", args.duration.as_ref());
    typed.finish(console)?;
    if let (Some(start), Some(end)) = (start, end)
        && end.to <= start.from
    {
        return Err(Failure::new(Exit::Usage, "--end is not after --start").help("write both with their day"));
    }
    if let (Some(start), Some(typed)) = (start, &args.start)
        && start.to <= desk.now
    {
        console.say(&format!("--start {typed} is in the past: the maintenance has already started\n"));
    }
    // A typo can turn an hour into a day.
    if let (Some(start), Some(end), Some(clock)) = (start, end, args.end.as_ref().filter(|end| is_clock(end)))
        && end.from - start.from > FAR
    {
        let length = crate::duration::words((end.from - start.from).num_minutes());
        let until = form(instant(end.from, zone, false));
        console.say(&format!(
            "--end {clock} is the first {clock} after the start: the maintenance takes {length}, until {until}\n"
        ));
    }
    let length = minutes.map(Duration::minutes).or(like.as_ref().and_then(|like| like.length));
    let end = match (end, start.zip(length)) {
        (None, Some((start, length))) => Some(end_of(&desk, start, length, like.as_ref())?),
        (end, _) => end,
    };
    let title = title(args.title.as_deref().or(like.as_ref().map(|like| like.title.as_str())).unwrap_or_default())?;
    let text = desk.words(args.text.as_deref(), args.template.as_ref())?;

    let minute = whole_minute(desk.now);
    let start_anchor = Anchor::FirstAtOrAfter(minute);
    let end_anchor = Anchor::FirstAfter(start.map_or(minute, |start| start.from));
    let new = scaffold::NewMaintenance {
        words: desk.known.config.vocabulary(None),
        title: title.clone(),
        id: machine::random_id(),
        date: instant(minute, zone, false),
        start: start.map(|start| match beside(start, zone, start_anchor) {
            // Write the day too, because a plan is read long after it was made.
            crate::model::written::Written::Clock(..) => instant(start.from, zone, false),
            other => other,
        }),
        end: end.map(|end| beside(end, zone, end_anchor)),
        services: match (&like, services.is_empty()) {
            (Some(like), true) => like.services.clone(),
            _ => services,
        },
        text: text.or(like.map(|like| like.text)).unwrap_or_default(),
    };
    let day = start.map_or(desk.now, |start| start.from).with_timezone(&zone).date_naive();
    let name = scaffold::stem(day, &title, Kind::Maintenance, desk.known.config.slugs, |name| {
        desk.is_taken(Kind::Maintenance, name)
    });
    let path = desk.path(Kind::Maintenance, &name);
    let post = scaffold::maintenance(&new)
        .map_err(|unfit| Failure::new(Exit::Mistakes, format!("could not write the text: {unfit}")))?;
    desk.judge(&desk.propose(&path, &post), console)?;
    let (page, message) = (Kind::Maintenance.path_of(&name), format!("Announce maintenance: {}", one_line(&title)));
    let done = WriteResult { path: &path, page: &page, message: &message, ..WriteResult::default() };
    desk.save(&args.after, &[FileChange { path: &path, old: None, new: Some(&post) }], &done, console)
}

/// When a maintenance ends that takes so long. One that begins on a day takes whole days.
fn end_of(desk: &Desk, start: Moment, length: Duration, like: Option<&Like>) -> Result<Moment, Failure> {
    let Some(day) = start.day else { return Ok(Moment::instant(start.from + length)) };
    let zone = desk.known.config.timezone;
    if length >= Duration::days(1) && length.num_minutes() % Duration::days(1).num_minutes() == 0 {
        let last = day.checked_add_signed(length - Duration::days(1)).unwrap_or(day);
        return Ok(whole_day(last, zone));
    }
    let length = crate::duration::words(length.num_minutes());
    let clock = like.and_then(|like| like.start).unwrap_or_else(|| desk.now.with_timezone(&zone).time());
    Err(Failure::new(Exit::Usage, format!("--start has a day and no time, but the maintenance takes {length}"))
        .help(format!("add the time, as in `--start \"{day} {}\"`", clock.format("%H:%M"))))
}

/// What an earlier maintenance said, as it was written.
fn like(desk: &Desk, id: PostId) -> Like {
    let post = desk.post(id);
    let (services, text) = scaffold::copied(&desk.tree.sources, post, &desk.known.config);
    let planned = desk.known.board.maintenance(id).map(|it| it.planned).unwrap_or_default();
    let length = planned.start.zip(planned.end).map(|(start, end)| match (start.day, end.day) {
        (Some(first), Some(last)) => last - first + Duration::days(1),
        _ => end.from - start.from,
    });
    let zone = desk.known.config.timezone;
    let start = planned.start.filter(|start| !start.is_day()).map(|start| start.from.with_timezone(&zone).time());
    Like { title: post.title.clone(), services, start, length, text }
}

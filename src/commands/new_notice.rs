//! `vigie new-notice`: a notice on the home page.

use super::console::Console;
use super::desk::{Desk, one_line};
use super::new_incident::title;
use super::typed::{TypedValues, instant, refuse_options, whole_minute, written};
use super::written::{FileChange, WriteResult};
use super::{Exit, Failure};
use crate::cli::{Global, NewNoticeArgs};
use crate::edge::machine;
use crate::model::Kind;
use crate::scaffold;

pub(super) fn run(args: &NewNoticeArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    refuse_options([&args.title], "new-notice")?;
    let desk = Desk::open(global, console)?;
    let zone = desk.known.config.timezone;
    let mut typed = TypedValues::new(&desk.known.config, desk.now);
    let until = typed.after("--until", args.until.as_ref(), desk.now);
    typed.finish(console)?;
    if until.is_some_and(|until| until.to <= desk.now) {
        return Err(Failure::new(Exit::Usage, "the time of --until is in the past").help("use a time in the future"));
    }
    let title = title(&args.title)?;
    let text = desk.words(args.text.as_deref(), args.template.as_ref())?.unwrap_or_default();
    if text.trim().is_empty() && !args.after.edit {
        return Err(Failure::new(Exit::Usage, "the notice has no text")
            .help("add --text, or --edit to write it in your editor"));
    }
    let minute = whole_minute(desk.now);
    let new = scaffold::NewNotice {
        words: desk.known.config.vocabulary(None),
        id: machine::random_id(),
        date: instant(minute, zone, false),
        until: until.map(|until| written(until, zone, false)),
        text,
        title: title.clone(),
    };
    let day = desk.now.with_timezone(&zone).date_naive();
    let name =
        scaffold::stem(day, &title, Kind::Notice, desk.known.config.slugs, |name| desk.is_taken(Kind::Notice, name));
    let path = desk.path(Kind::Notice, &name);
    let post = scaffold::notice(&new)
        .map_err(|unfit| Failure::new(Exit::Mistakes, format!("could not write the text: {unfit}")))?;
    desk.judge(&desk.propose(&path, &post), console)?;
    let (page, message) = (Kind::Notice.path_of(&name), format!("Publish notice: {}", one_line(&title)));
    let done = WriteResult { path: &path, page: &page, message: &message, ..WriteResult::default() };
    desk.save(&args.after, &[FileChange { path: &path, old: None, new: Some(&post) }], &done, console)
}

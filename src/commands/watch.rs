//! `vigie watch`: wait, read, build, publish, for as long as it runs.

use super::build::{goal, write};
use super::console::{Console, count};
use super::live::Live;
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Global, WatchArgs};
use crate::edge::kept;
use crate::edge::stop::{self, Ending};
use crate::pipeline::Options;

pub(super) fn run(args: &WatchArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let goal = goal(args.output.as_ref(), &folder)?;
    let options =
        Options { base_url: args.base_url.clone(), drafts: args.drafts, preview: args.preview, ..Options::default() };
    // An interrupted publication leaves the site usable, and the next build completes it.
    stop::end_when_asked(Ending::Signal);
    let mut live = Live::start(&folder, options, args.poll, global, console);
    live.keep(kept::read(&goal));
    let mut stands = false;
    loop {
        let turn = live.next(|_, _, _| {});
        let mut done = live.finish(turn);
        console.say_drawn(&done.told);
        let seconds = || done.watch.seconds();
        if done.built.report.has_errors() {
            let line = format!("{}: {}; the published site is unchanged ({:.2} s)\n", done.cause, done.sum, seconds());
            console.result(&line)?;
            continue;
        }
        match write(&mut done.built, &goal, console) {
            Ok(published) => {
                stands = true;
                // A failure is ignored, because without them the next build only takes longer.
                let _ = kept::write(&goal, &done.built.output);
                live.keep(kept::read(&goal));
                let (written, removed) = (count(published.written, "file"), published.removed);
                console.result(&format!(
                    "{}: {written} written, {removed} removed in {:.2} s\n",
                    done.cause,
                    seconds()
                ))?;
            }
            // If the first build refuses the folder, it was probably mistyped. Later failures may be temporary.
            Err(failure) if !stands => return Err(failure),
            Err(failure) => console.failure(&failure.message, failure.help.as_deref()),
        }
    }
}

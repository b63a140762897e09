//! `vigie watch`: wait, read, build, publish, for as long as it runs.

use super::build::{goal, write};
use super::console::{Console, count};
use super::live::Live;
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Global, Watch};
use crate::pipeline::Options;

pub(super) fn run(args: &Watch, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let goal = goal(args.output.as_ref(), &folder)?;
    let options =
        Options { base_url: args.base_url.clone(), drafts: args.drafts, preview: args.preview, ..Options::default() };
    let mut live = Live::start(&folder, options, args.poll, global, console);
    let mut stands = false;
    loop {
        let turn = live.next();
        console.say(&turn.told);
        let seconds = || turn.watch.seconds();
        if turn.built.report.has_errors() {
            let line = format!("{}: broken, {}; what is published stays ({:.2} s)\n", turn.cause, turn.sum, seconds());
            console.result(&line)?;
            continue;
        }
        match write(&turn.built.output, &goal, console) {
            Ok(done) => {
                stands = true;
                let (written, removed) = (count(done.written, "file"), done.removed);
                console.result(&format!(
                    "{}: {written} written, {removed} removed in {:.2} s\n",
                    turn.cause,
                    seconds()
                ))?;
            }
            // A folder that is refused from the start was typed wrongly; what fails later may pass.
            Err(failure) if !stands => return Err(failure),
            Err(failure) => console.failure(&failure.message, failure.help.as_deref()),
        }
    }
}

//! `vigie serve`: wait, read, build, show.

use super::console::{Console, count};
use super::live::{FinishedBuild, Live};
use super::site::Folder;
use super::{Exit, Failure};
use crate::cli::{Global, ServeArgs};
use crate::dev_server::{Changed, DevSite};
use crate::edge::server::Server;
use crate::edge::stop::{self, Ending};
use crate::edge::{clock, disk, programs};
use crate::pipeline::Options;

pub(super) fn run(args: &ServeArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let server = Server::bind(&args.host, args.port).map_err(|error| refused(args, &error))?;
    let address = server.address();
    // Nothing is written to disk, so the program can end at any moment.
    stop::end_when_asked(Ending::Success);

    let options = Options { base_url: args.base_url.clone(), drafts: args.drafts, ..Options::default() };
    let mut live = Live::start(&folder, options, args.poll, global, console);
    let progress = console.progress("building the site");
    let turn = live.next(|_, _, _| {});
    let done = live.finish(turn);
    drop(progress);
    let (mut site, line) = shown(&DevSite::default(), done);
    live.keep(site.kept());
    let stage = server.run(site.clone());
    tell(&line, console)?;
    let mut base = String::new();
    loop {
        if base != site.path() {
            let url = format!("http://{address}{}", site.path());
            console.result(&format!("serving {url} (stop with Ctrl-C)\n"))?;
            if args.open && base.is_empty() {
                open(&url, console);
            }
            base = site.path();
        }
        // First make the pages that are open in a browser, then all others.
        let turn = live.next(|live, tree, known| {
            if let Some(pages) = live.glance(tree, known, &stage.watched()) {
                site = site.with_pages(pages, clock::now());
                stage.show(site.clone());
            }
        });
        let Some(done) = live.finish_or_give_up(turn) else { continue };
        let (next, line) = shown(&site, done);
        stage.show(next.clone());
        live.keep(next.kept());
        site = next;
        tell(&line, console)?;
    }
}

/// Prints the diagnostics and the summary line of a build.
struct BuildMessage {
    told: String,
    line: String,
}

/// The site after a build.
fn shown(before: &DevSite, done: FinishedBuild) -> (DevSite, BuildMessage) {
    let FinishedBuild { built, cause, watch, told, sum } = done;
    if built.report.has_errors() {
        let after = before.with_report(format!("{told}{sum}\n"));
        let line = format!("{cause}: {sum}; showing the last good site ({:.2} s)\n", watch.seconds());
        return (after, BuildMessage { told, line });
    }
    let (after, changed) = before.with_site(built.output, built.config.base_url.as_ref(), clock::now());
    let line = format!("{cause}: {} in {:.2} s\n", in_words(changed), watch.seconds());
    (after, BuildMessage { told, line })
}

fn in_words(changed: Changed) -> String {
    let Changed { files, pages, gone } = changed;
    format!("{} and {} changed, {gone} removed", count(pages, "page"), count(files - pages, "other file"))
}

fn tell(lines: &BuildMessage, console: &Console) -> Result<(), Failure> {
    console.say_drawn(&lines.told);
    console.result(&lines.line)
}

fn open(url: &str, console: &Console) {
    // An address such as 0.0.0.0, which means all addresses of this machine, cannot be opened in a browser.
    let url = url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");
    if let Err(error) = programs::open_browser(&url) {
        console.say(&format!("could not open the browser: {}\n", disk::reason(&error)));
    }
}

fn refused(args: &ServeArgs, error: &std::io::Error) -> Failure {
    let port = args.port.map_or_else(String::new, |port| format!(" port {port}"));
    let why = match error.kind() {
        std::io::ErrorKind::AddrInUse => "another program already listens there".to_owned(),
        _ => disk::reason(error),
    };
    Failure::new(Exit::World, format!("could not listen on {}{port}: {why}", args.host))
        .help("choose another address with --host and --port, or leave them out")
}

//! `vigie build`: read, build, publish.

use super::console::{Console, count};
use super::site::{Folder, sum, tell};
use super::{Exit, Failure};
use crate::calendar::Calendar;
use crate::characters::beside_others;
use crate::cli::{BuildArgs, Global};
use crate::diagnostic::draw::{JsonDiagnostic, PrintOptions};
use crate::edge::clock::{self, Stopwatch};
use crate::edge::disk;
use crate::edge::publish::{PublishError, Published, publish};
use crate::edge::{compress, kept, seal};
use crate::facts::uptime;
use crate::model::written::YEARS;
use crate::pipeline::{self, Built, Options};
use crate::routes::{Route, is_page};
use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use std::fmt::Write;
use std::mem;
use std::path::{Path, PathBuf, absolute};

pub(super) fn run(args: &BuildArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let watch = Stopwatch::start();
    let folder = Folder::find(global)?;
    let now = now(global)?;
    let goal = goal(args.output.as_ref(), &folder)?;
    let how = PrintOptions { colours: console.colours, prefix: folder.prefix.clone(), ..PrintOptions::default() };
    let options =
        Options { base_url: args.base_url.clone(), drafts: args.drafts, preview: args.preview, ..Options::default() };

    let progress = console.progress("building the site");
    let tree = folder.read()?;
    let input = seal::input(&tree, &format!("{options:?}"));
    if let Some(said) = input.as_ref().and_then(|input| seal::unbroken::<BuildSummary>(&goal, input, now)) {
        drop(progress);
        let said = said.again(&goal, watch.seconds());
        console.result(&if args.json { said.json(Vec::new()) } else { said.words() })?;
        return Ok(Exit::Done);
    }
    let mut built = pipeline::build_again(&tree, &options, now, &kept::read(&goal));
    drop(progress);
    if !args.json {
        tell(&built.report, &tree.sources, &how, console);
    }

    let sound = !built.report.has_errors();
    let stood = disk::exists(&goal);
    let published = if sound || args.keep_going { Some(write(&mut built, &goal, console)?) } else { None };
    if published.is_some() {
        // A failure is ignored, because without them the next build only takes longer.
        let _ = kept::write(&goal, &built.output);
    }

    let said = BuildSummary::new(&built, &goal, published, watch.seconds());
    if let Some(input) = input.filter(|_| published.is_some() && built.report.list().is_empty()) {
        // A failure is ignored, because without a seal the next build only takes longer.
        let _ = seal::close(&goal, input, &built.output, now..holds_until(&built), said.again(Path::new(""), 0.0));
    }
    if args.json {
        let mistakes = JsonDiagnostic::all(built.report.list(), &tree.sources, &how);
        console.result(&said.json(mistakes))?;
    } else {
        if !sound {
            let end = match (published, stood) {
                (Some(_), _) => "published despite errors (--keep-going)",
                (None, true) => "nothing was published; the old site is unchanged",
                (None, false) => "nothing was published",
            };
            console.say(&format!("{}; {end}\n", sum(&built.report, false)));
        }
        if published.is_some() {
            console.result(&said.words())?;
        }
    }
    // The process ends here. That frees the memory faster than dropping a million texts one by one.
    mem::forget((tree, built));
    Ok(if sound { Exit::Done } else { Exit::Mistakes })
}

/// Until when the same texts make the same site (UTC): the end of the day, the next change without an edit, or the
/// quarter of an hour up to which running figures are counted next.
pub(super) fn holds_until(built: &Built) -> DateTime<Utc> {
    let calendar = Calendar { zone: built.config.timezone, now: built.board.now };
    let midnight = calendar.days(calendar.today(), calendar.today()).end;
    let running = built.board.impact().any(|it| it.counted_to.is_some_and(|counted| counted.grows));
    let counted = running.then(|| uptime::next_quarter(built.board.now));
    built.board.next_change.into_iter().chain(counted).fold(midnight, DateTime::min)
}

/// The instant to build for (UTC): the one that was typed, else `SOURCE_DATE_EPOCH`, else now.
fn now(global: &Global) -> Result<DateTime<Utc>, Failure> {
    let refused = |why: String| {
        Failure::new(Exit::Usage, why).help("set it as usual: `SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)`")
    };
    let set = clock::source_date_epoch()
        .map_err(|value| refused(format!("SOURCE_DATE_EPOCH is {value}, not a number of seconds since 1970")))?;
    if let Some(set) = set.filter(|set| !YEARS.contains(&set.year())) {
        return Err(refused(format!("SOURCE_DATE_EPOCH is in the year {}, after {}", set.year(), YEARS.end())));
    }
    Ok(global.now.or(set).unwrap_or_else(clock::now))
}

/// The output folder. A folder that the next build would read from is an error.
pub(super) fn goal(typed: Option<&PathBuf>, folder: &Folder) -> Result<PathBuf, Failure> {
    let Some(typed) = typed else { return Ok(folder.shown().join("public")) };
    let real = absolute(typed).unwrap_or_else(|_| typed.clone());
    for input in ["content", "templates", "static", "locales"] {
        if real.starts_with(folder.root.join(input)) {
            return Err(Failure::new(
                Exit::Usage,
                format!("{} is in {input}/, which holds the sources of the site", typed.display()),
            )
            .help("choose another folder with --output"));
        }
    }
    Ok(typed.clone())
}

/// Publishes the site to a folder, with the compressed siblings that `[build] compress` asks for.
pub(super) fn write(built: &mut Built, goal: &Path, console: &Console) -> Result<Published, Failure> {
    let waiting = || console.say(&format!("waiting for another build to finish writing to {}\n", goal.display()));
    let progress = console.progress("writing the site");
    compress::add(&mut built.output, &built.config.compress, goal);
    let published = publish(&built.output, goal, waiting);
    drop(progress);
    published.map_err(|error| {
        let exit = match error {
            PublishError::Foreign { .. } => Exit::Usage,
            PublishError::Reserved(_) => Exit::Mistakes,
            _ => Exit::World,
        };
        let failure = Failure::new(exit, error.to_string());
        match error.help() {
            Some(help) => failure.help(help),
            None => failure,
        }
    })
}

/// The report of a build.
#[derive(Serialize, Deserialize)]
struct BuildSummary {
    outcome: Outcome,
    /// What the clock will change, in words.
    change: Option<String>,
}

/// The result of a build.
#[derive(Clone, Serialize, Deserialize)]
struct Outcome {
    published: bool,
    output: String,
    pages: usize,
    feeds: usize,
    written: usize,
    unchanged: usize,
    removed: usize,
    seconds: f64,
    open: Vec<Open>,
    next_change: Option<String>,
}

/// An open incident.
#[derive(Clone, Serialize, Deserialize)]
struct Open {
    title: String,
    path: String,
}

impl BuildSummary {
    fn new(built: &Built, goal: &Path, published: Option<Published>, seconds: f64) -> Self {
        let Published { written, unchanged, removed } = published.unwrap_or_default();
        let open = built.board.open.iter().map(|id| built.site.post(*id));
        let zone = built.config.timezone;
        let moment = |time: DateTime<Utc>| time.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::Secs, true);
        let outcome = Outcome {
            published: published.is_some(),
            output: goal.display().to_string(),
            pages: built.output.paths().filter(|path| is_page(path.as_str())).count(),
            feeds: built
                .output
                .paths()
                .filter(|path| Route::of_any_language(path.as_str()).is_some_and(Route::is_feed))
                .count(),
            written,
            unchanged,
            removed,
            seconds: in_thousandths(seconds),
            open: open.map(|post| Open { title: post.title.clone(), path: post.path.clone() }).collect(),
            next_change: built.board.next_change.map(moment),
        };
        let change = built.board.next_change.map(|change| {
            let local = change.with_timezone(&zone).format("%Y-%m-%d at %H:%M %Z");
            format!("the site changes on {local} ({}): build again then\n", zone.name())
        });
        Self { outcome, change }
    }

    /// The report of a build that found nothing to change.
    fn again(&self, goal: &Path, seconds: f64) -> Self {
        let outcome = Outcome {
            output: goal.display().to_string(),
            unchanged: self.outcome.written + self.outcome.unchanged,
            written: 0,
            removed: 0,
            seconds: in_thousandths(seconds),
            ..self.outcome.clone()
        };
        Self { outcome, change: self.change.clone() }
    }

    /// For a person: one line on the work, one for each open incident, one on what the clock will change.
    fn words(&self) -> String {
        let Outcome { output, written, unchanged, removed, seconds, .. } = &self.outcome;
        let (pages, feeds) = (count(self.outcome.pages, "page"), count(self.outcome.feeds, "feed"));
        let written = count(*written, "file");
        let mut words = format!(
            "{output}: {pages}, {feeds}; {written} written, {unchanged} unchanged, {removed} removed in {seconds:.2} s\n"
        );
        for open in &self.outcome.open {
            let title: String = open.title.chars().filter(|c| !c.is_control()).collect();
            let _ = writeln!(words, "open incident: {} ({})", beside_others(&title), open.path);
        }
        words + self.change.as_deref().unwrap_or_default()
    }

    /// For a script.
    fn json(&self, diagnostics: Vec<JsonDiagnostic<'_>>) -> String {
        #[derive(Serialize)]
        struct BuildJson<'a> {
            #[serde(flatten)]
            outcome: &'a Outcome,
            diagnostics: Vec<JsonDiagnostic<'a>>,
        }
        let text = serde_json::to_string_pretty(&BuildJson { outcome: &self.outcome, diagnostics });
        // Writing it as JSON cannot fail.
        format!("{}\n", text.unwrap_or_default())
    }
}

fn in_thousandths(seconds: f64) -> f64 {
    (seconds * 1000.0).round() / 1000.0
}

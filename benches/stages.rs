//! How long the stages take, and the commands made of them, on a site of a thousand incidents.
//!
//!     cargo bench [-- WORDS]     all of them, or those with the words in their name
//!
//! The site and what is made of it lie in the folder for temporary files: `TMPDIR=/dev/shm` leaves the disk out of it.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program of its own")]

#[path = "compare/texts.rs"]
mod texts;

use chrono::{DateTime, Utc};
use criterion::{BatchSize, Criterion};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};
use tempfile::TempDir;
use vigie::diagnostic::Report;
use vigie::diagnostic::draw::{PrintOptions, draw};
use vigie::edge::publish::{Published, publish};
use vigie::edge::reader::SiteReader;
use vigie::edge::{seal, tree};
use vigie::facts;
use vigie::formats;
use vigie::output::{KeptFiles, OutPath, Output};
use vigie::parse::{self, PostCache};
use vigie::pipeline::{self, Built, EvaluatedSite, Options};
use vigie::render::{self, RenderInput, Theme};
use vigie::resolve::{self, ResolveInput};
use vigie::source::Tree;

const INCIDENTS: u32 = 1000;

/// What the others are held against.
const WHOLE: &str = "build";

/// A [`Reader`] trusts the disk about files that are older than three seconds.
const SETTLED: Duration = Duration::from_secs(4);

fn main() {
    let mut bench = Bench::new();
    let site = Site::write();
    stages(&mut bench, &site);
    commands(&mut bench, &site);
    bench.criterion.final_summary();
    print!("{}", bench.table());
}

/// One stage at a time, each with what the one before made.
fn stages(bench: &mut Bench, site: &Site) {
    let (options, now) = (Options::default(), site.now);
    bench.measure("read", || (), |()| site.read());
    let tree = &site.read();
    bench.measure("know", || (), |()| pipeline::evaluate(tree, &options, now));
    let known = &pipeline::evaluate(tree, &options, now);
    let EvaluatedSite { config, locale, site: truth, board, .. } = known;

    let parse = || parse::all(tree, ("en", &[]), &mut PostCache::default(), &mut Report::default());
    let input = ResolveInput { config, sources: &tree.sources, files: &tree.assets, drafts: false, now };
    bench.measure("know, parse", || (), |()| parse());
    bench.measure("know, resolve", parse, |parsed| resolve::resolve(parsed, input, &mut Report::default()));
    bench.measure("know, board", || (), |()| facts::board(truth, &facts::FactsInput::new(config, now)));

    let links = &pipeline::links(tree, truth, config, board);
    let input = RenderInput { tree, site: truth, board, config, locale, links, languages: &[], preview: false };
    let render = |theme| render::render(&input, theme, &KeptFiles::default(), &|| true);
    let theme = || Theme::load(tree, locale, config.timezone).0;
    let output = &render(theme()).output;
    let statement = &pipeline::statement(tree, known);
    let sources = &tree.sources;
    let context = formats::FormatContext { site: truth, board, config, locale, sources, links, output, statement };
    bench.measure("finish", || pipeline::evaluate(tree, &options, now), |known| finish(tree, known));
    bench.measure("finish, templates", || (), |()| theme());
    bench.measure("finish, pages", theme, render);
    bench.measure("finish, formats", || (), |()| formats::write(&context, &|| true));

    let build = || pipeline::build(tree, &options, now).output;
    let fresh = || {
        site.empty();
        build()
    };
    bench.measure("publish", fresh, |output| site.publish(&output));
    bench.measure("publish, nothing changed", build, |output| site.publish(&output));
}

/// What commands do, from the disk on.
fn commands(bench: &mut Bench, site: &Site) {
    bench.measure(WHOLE, || site.empty(), |()| site.build());
    site.build();
    bench.measure("build, nothing changed", || (), |()| assert_eq!(site.build(), None));
    let unseal = || seal::open(&site.goal).unwrap();
    let written = |published: Option<Published>| published.map(|published| published.written);
    bench.measure("build, nothing changed, no seal", unseal, |()| assert_eq!(written(site.build()), Some(0)));
    bench.measure("build, one post edited", || site.edit(), |()| assert!(written(site.build()) > Some(0)));
    bench.measure("check", || (), |()| site.check());

    // From an edit to its page, as a browser that is open on it waits for it.
    thread::sleep(SETTLED.saturating_sub(site.written.elapsed()));
    let page = BTreeSet::from([site.edited_page()]);
    let (mut reader, mut cache) = (SiteReader::default(), PostCache::default());
    let mut before = None;
    let mut look = || {
        let (tree, _) = reader.read(site.folder.path()).unwrap();
        let known = pipeline::evaluate_again(&tree, &Options::default(), site.now, &mut cache);
        let pages = pipeline::glance(&tree, &Options::default(), &known, &page);
        assert_ne!(pages, before);
        before = pages;
        known
    };
    look();
    bench.measure("preview, one post edited", || site.edit(), |()| look());
}

fn finish(tree: &Tree, known: EvaluatedSite) -> Built {
    pipeline::finish(tree, &Options::default(), known, &KeptFiles::default(), &|| true)
}

/// A site in a folder for as long as it is measured.
struct Site {
    folder: TempDir,
    /// What is made of it.
    goal: PathBuf,
    now: DateTime<Utc>,
    written: Instant,
    /// The newest post, with its text before any edit.
    newest: (String, String),
    edits: Cell<u32>,
}

impl Site {
    fn write() -> Self {
        let folder = tempfile::tempdir().unwrap();
        texts::write(folder.path(), INCIDENTS, "vigie").unwrap();
        let tree = tree::read(folder.path()).unwrap();
        let newest = tree.posts.iter().map(|id| tree.sources.get(*id)).filter(|post| post.path.contains("/incidents/"));
        let newest = newest.max_by_key(|post| &post.path).unwrap();
        Self {
            goal: folder.path().join("public"),
            now: "2026-11-02T12:00:00Z".parse().unwrap(),
            written: Instant::now(),
            newest: (newest.path.clone(), newest.text.clone()),
            edits: Cell::default(),
            folder,
        }
    }

    fn read(&self) -> Tree {
        tree::read(self.folder.path()).unwrap()
    }

    fn publish(&self, output: &Output) -> Published {
        publish(output, &self.goal, || ()).unwrap()
    }

    fn empty(&self) {
        if self.goal.exists() {
            fs::remove_dir_all(&self.goal).unwrap();
        }
    }

    /// As `vigie build` does; nothing when the site stands as it would be written.
    fn build(&self) -> Option<Published> {
        let tree = self.read();
        let input = seal::input(&tree, "").unwrap();
        if seal::unbroken::<()>(&self.goal, &input, self.now).is_some() {
            return None;
        }
        let built = pipeline::build(&tree, &Options::default(), self.now);
        assert!(built.report.list().is_empty());
        let published = self.publish(&built.output);
        seal::close(&self.goal, input, &built.output, self.now..DateTime::<Utc>::MAX_UTC, ()).unwrap();
        Some(published)
    }

    /// As `vigie check` does.
    fn check(&self) -> String {
        let tree = self.read();
        let built = pipeline::build(&tree, &Options { lints: true, ..Options::default() }, self.now);
        draw(built.report.list(), &tree.sources, &PrintOptions::default())
    }

    /// Gives the newest post another last sentence.
    fn edit(&self) {
        let (path, text) = &self.newest;
        self.edits.set(self.edits.get() + 1);
        fs::write(self.folder.path().join(path), format!("{text}\nRead {} times.\n", self.edits.get())).unwrap();
    }

    /// The page of the newest post.
    fn edited_page(&self) -> OutPath {
        let tree = self.read();
        let known = pipeline::evaluate(&tree, &Options::default(), self.now);
        let post = known.site.posts.iter().find(|post| tree.sources.get(post.source).path == self.newest.0);
        OutPath::new(post.unwrap().path.clone()).unwrap()
    }
}

/// Criterion, and what it has measured.
struct Bench {
    criterion: Criterion,
    results: PathBuf,
    begin: SystemTime,
    names: Vec<&'static str>,
}

impl Bench {
    fn new() -> Self {
        let results = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("criterion");
        let few = Criterion::default()
            .sample_size(10)
            .warm_up_time(Duration::from_millis(500))
            .measurement_time(Duration::from_secs(2));
        Self {
            criterion: few.without_plots().output_directory(&results).configure_from_args(),
            results,
            begin: SystemTime::now(),
            names: Vec::new(),
        }
    }

    /// Measures `work` alone: neither what comes before each round nor the throwing away of what it made.
    fn measure<I, O>(&mut self, name: &'static str, mut before: impl FnMut() -> I, mut work: impl FnMut(I) -> O) {
        self.names.push(name);
        self.criterion.bench_function(name, |bencher| {
            bencher.iter_batched(&mut before, &mut work, BatchSize::PerIteration);
        });
    }

    /// The medians of this run side by side; nothing of a run that measured nothing.
    fn table(&self) -> String {
        let whole = self.median(WHOLE);
        let mut table = String::new();
        for name in &self.names {
            let Some(median) = self.median(name) else { continue };
            let _ = write!(table, "{name:<32} {:>8.2} ms", median / 1e6);
            if let Some(whole) = whole {
                let _ = write!(table, " {:>6.3}", median / whole);
            }
            table.push('\n');
        }
        if table.is_empty() { table } else { format!("{INCIDENTS} incidents: medians, and {WHOLE} = 1\n{table}") }
    }

    /// In nanoseconds, of this run.
    fn median(&self, name: &str) -> Option<f64> {
        let file = self.results.join(name).join("new/estimates.json");
        let is_new = fs::metadata(&file).ok()?.modified().ok()? >= self.begin;
        let estimates: serde_json::Value = serde_json::from_slice(&fs::read(&file).ok()?).ok()?;
        estimates["median"]["point_estimate"].as_f64().filter(|_| is_new)
    }
}

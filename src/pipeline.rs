//! The whole pipeline: from what was read to the finished site.

use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Place, Report, codes, config as mistakes};
use crate::facts::{self, Board};
use crate::formats;
use crate::locale::Locale;
use crate::markup::{self, Links};
use crate::model::Site;
use crate::output::{KeptFiles, OutPath, Output};
use crate::parse::{self, PostCache};
use crate::render::{self, PageLanguage, RenderInput, Theme};
use crate::resolve::{self, ResolveInput};
use crate::routes::{Named, Needs, Route, is_page};
use crate::source::Tree;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How a site is to be built.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Replaces `base_url`.
    pub base_url: Option<String>,
    /// Drafts are shown.
    pub drafts: bool,
    /// A notice on every page says that this is a preview.
    pub preview: bool,
    /// Whether warnings for the operator are reported as well.
    pub lints: bool,
    /// The codes that are reported; all of them when there is none.
    pub only: Vec<String>,
}

/// A built site and everything that was found on the way.
#[derive(Debug)]
pub struct Built {
    /// The configuration, with defaults where it could not be read.
    pub config: Config,
    /// All posts and services, with references resolved.
    pub site: Site,
    /// What is true at the instant of the build.
    pub board: Board,
    /// The finished files: whole even with errors, as `--keep-going` publishes it.
    pub output: Output,
    /// All mistakes, in reading order.
    pub report: Report,
}

/// What a site says, before any page is made of it.
#[derive(Debug)]
pub struct EvaluatedSite {
    /// The configuration, with defaults where it could not be read.
    pub config: Config,
    /// The words of its language.
    pub locale: Arc<Locale>,
    /// All posts and services, with references resolved.
    pub site: Site,
    /// What is true at the instant of the build.
    pub board: Board,
    /// The site in each of its other languages.
    pub others: Vec<SiteInLanguage>,
    /// The mistakes so far.
    pub report: Report,
}

impl EvaluatedSite {
    /// All languages of the site, the first one first; none where it has only one.
    fn languages(&self) -> Vec<PageLanguage> {
        if self.others.is_empty() {
            return Vec::new();
        }
        let language = |config: &Config, locale: &Locale| PageLanguage {
            tag: config.locale.clone(),
            name: locale.language_name(),
            folder: config.folder.clone(),
        };
        let others = self.others.iter().map(|other| language(&other.config, &other.locale));
        std::iter::once(language(&self.config, &self.locale)).chain(others).collect()
    }
}

/// A site in a language that is not its first one. What is true is the same, so there is one [`Board`] for all.
#[derive(Debug)]
pub struct SiteInLanguage {
    /// The configuration with its words in that language.
    pub config: Config,
    /// The words of the language.
    pub locale: Arc<Locale>,
    /// The same posts and services, with the words of their translations.
    pub site: Site,
}

/// Reads a site's texts at an instant. Mistakes collect in the report, and each stage goes on with what it has.
#[must_use]
pub fn evaluate(tree: &Tree, options: &Options, now: DateTime<Utc>) -> EvaluatedSite {
    let mut cache = PostCache::default();
    let known = evaluate_again(tree, options, now, &mut cache);
    // What was parsed is not needed any more; giving it back takes a while, and need not be waited for.
    rayon::spawn(move || drop(cache));
    known
}

/// The same for a tree that is much like the one before: only posts that changed are parsed.
#[must_use]
pub fn evaluate_again(tree: &Tree, options: &Options, now: DateTime<Utc>, cache: &mut PostCache) -> EvaluatedSite {
    let mut report = Report::default();
    for (path, reason) in &tree.unreadable {
        report.add(crate::diagnostic::disk::unreadable(path, reason));
    }
    let mut config = configure(tree, options, &mut report);
    config::check_logo(&mut config, &tree.assets, &mut report);
    let (locale, mistakes) = Locale::load(&config.locale, config.hours, &tree.locales, &tree.sources);
    report.extend(mistakes);

    let parsed = parse::all(tree, (&config.locale, &config.other_languages()), cache, &mut report);
    let (sources, files, drafts) = (&tree.sources, &tree.assets, options.drafts);
    let input = ResolveInput { config: &config, sources, files, drafts, now };
    let mut site = resolve::resolve(parsed, input, &mut report);
    site.unseen |= tree.unreadable.iter().any(|(path, _)| may_hold_state(path));
    let board = facts::board(&site, &facts::FactsInput::new(&config, now));
    report.extend(facts::lint::of_now(&site, &board));
    report.speak(&config.locale);
    facts::lint::keep_reported(&mut report, &site, &board, &config, options.lints);
    let others =
        config.other_languages().iter().map(|tag| in_language(tag, tree, &config, &site, &mut report)).collect();
    EvaluatedSite { config, locale: Arc::new(locale), site, board, others, report }
}

fn in_language(tag: &str, tree: &Tree, config: &Config, site: &Site, report: &mut Report) -> SiteInLanguage {
    let (locale, mistakes) = Locale::load_beside(tag, config.hours, &tree.locales, &tree.sources);
    // All others are those that the first language has reported.
    report.extend(mistakes.into_iter().filter(|mistake| mistake.code == codes::UNKNOWN_LANGUAGE.name));
    let site = site.in_language(tag, &config.locale);
    SiteInLanguage { config: config.in_language(tag), locale: Arc::new(locale), site }
}

/// The statement in the words of the home page.
#[must_use]
pub fn statement(tree: &Tree, known: &EvaluatedSite) -> formats::vigie_json::StatementJson {
    let EvaluatedSite { config, locale, site, board, .. } = known;
    let links = Links::new(site, &tree.sources, [], config);
    let (text, said) = render::statement(RenderInput {
        tree,
        site,
        board,
        config,
        locale,
        links: &links,
        languages: &[],
        preview: false,
    });
    formats::vigie_json::StatementJson { text, said }
}

/// Builds a site at an instant: what it says, and the pages and files that say it.
#[must_use]
pub fn build(tree: &Tree, options: &Options, now: DateTime<Utc>) -> Built {
    build_again(tree, options, now, &KeptFiles::default())
}

/// The same after an earlier build: pages that would be as they were are taken from `kept`.
#[must_use]
pub fn build_again(tree: &Tree, options: &Options, now: DateTime<Utc>, kept: &KeptFiles) -> Built {
    finish(tree, options, evaluate(tree, options, now), kept, &|| true)
}

/// A few pages of a site that is known, before all others; nothing when a template has a mistake.
#[must_use]
pub fn glance(
    tree: &Tree,
    options: &Options,
    known: &EvaluatedSite,
    wanted: &BTreeSet<OutPath>,
) -> Option<Vec<(OutPath, Vec<u8>)>> {
    let EvaluatedSite { config, locale, site, board, .. } = known;
    let links = &links(tree, site, config, board);
    let (theme, report) = Theme::load(tree, locale, config.timezone);
    let languages = &known.languages();
    let input = RenderInput { tree, site, board, config, locale, links, languages, preview: options.preview };
    if report.has_errors() { None } else { render::glance(&input, theme, wanted) }
}

/// Makes the pages and files of a site that is known. Pages that would be as they were are taken from `kept`. When
/// `go_on` says no, what comes is to be thrown away.
#[must_use]
pub fn finish(
    tree: &Tree,
    options: &Options,
    known: EvaluatedSite,
    kept: &KeptFiles,
    go_on: &(dyn Fn() -> bool + Sync),
) -> Built {
    let languages = known.languages();
    let EvaluatedSite { config, locale, site, board, others, mut report } = known;
    if options.lints {
        report.extend(facts::lint::all(&site, &board, &config, &tree.sources));
    }

    let first = InLanguage { config: &config, locale: &locale, site: &site };
    let others: Vec<_> =
        others.iter().map(|it| InLanguage { config: &it.config, locale: &it.locale, site: &it.site }).collect();
    let maker = Maker { tree, board: &board, preview: options.preview, languages, kept };
    let MadePages { links, mut output, statement, mistakes, mistakes_in_links } = maker.pages(first, go_on);
    report.extend(mistakes);
    report.extend(mistakes_in_links);
    let mut all = vec![(first, links)];
    for language in others {
        // Templates are the same, and so are the mistakes in them.
        let MadePages { links, output: pages, mistakes_in_links, .. } = maker.pages(language, go_on);
        report.extend(mistakes_in_links.into_iter().filter(|mistake| is_of_translation(mistake, language.site)));
        let intro = language.config.intro.as_ref();
        let own = intro.filter(|own| first.config.intro.as_ref().is_none_or(|intro| intro.span != own.span));
        report.extend(markup::check_intro(own, &links, &tree.sources));
        // What an author put into static/ is kept.
        output.complete_with(pages);
        all.push((language, links));
    }
    for (InLanguage { config, locale, site }, links) in all.iter().take_while(|_| go_on()) {
        let context = formats::FormatContext {
            site,
            board: &board,
            config,
            locale,
            sources: &tree.sources,
            links,
            output: &output,
            statement: &statement,
        };
        for (path, bytes) in formats::write(&context, go_on) {
            // What an author put into static/ is kept.
            if !output.contains(path.as_str()) {
                output.insert(path, bytes);
            }
        }
    }
    stay_at_older_addresses(&site, &board, &config, &mut output);
    report.extend(keep_moved_addresses(&config, &site, &mut output));

    report.retain(|mistake| options.only.is_empty() || options.only.iter().any(|code| code == mistake.code));
    report.sort(&tree.sources);
    Built { config, site, board, output, report }
}

/// A site in one of its languages.
#[derive(Clone, Copy)]
struct InLanguage<'a> {
    config: &'a Config,
    locale: &'a Arc<Locale>,
    site: &'a Site,
}

/// The pages of a language, and what was found on the way.
struct MadePages {
    links: Links,
    output: Output,
    statement: formats::vigie_json::StatementJson,
    mistakes: Report,
    mistakes_in_links: Report,
}

/// What the pages of all languages are made from.
struct Maker<'a> {
    tree: &'a Tree,
    board: &'a Board,
    preview: bool,
    languages: Vec<PageLanguage>,
    kept: &'a KeptFiles,
}

impl Maker<'_> {
    fn pages(
        &self,
        InLanguage { config, locale, site }: InLanguage<'_>,
        go_on: &(dyn Fn() -> bool + Sync),
    ) -> MadePages {
        let (tree, board) = (self.tree, self.board);
        let checked = || {
            let links = links(tree, site, config, board);
            let mistakes = markup::check_links(site, &links, &tree.sources);
            (links, mistakes)
        };
        let theme = || Theme::load(tree, locale, config.timezone);
        let ((links, mistakes_in_links), (theme, mut mistakes)) = rayon::join(checked, theme);
        mistakes.extend(markup::check_intro(config.intro.as_ref(), &links, &tree.sources));
        let (links_of, languages) = (&links, self.languages.as_slice());
        let input =
            RenderInput { tree, site, board, config, locale, links: links_of, languages, preview: self.preview };
        let render::Rendered { output, statement: (text, said), report } =
            render::render(&input, theme, self.kept, go_on);
        mistakes.extend(report);
        let statement = formats::vigie_json::StatementJson { text, said };
        MadePages { links, output, statement, mistakes, mistakes_in_links }
    }
}

/// Whether a mistake is in the file of a translation. Those in texts without one are reported in the first language.
fn is_of_translation(mistake: &Diagnostic, site: &Site) -> bool {
    let Place::Text(span) = &mistake.place else { return false };
    let files = site.posts.iter().filter_map(|post| post.translated.as_ref()?.file.as_ref());
    files.into_iter().any(|(source, _)| *source == span.source)
}

/// Keeps what there is of a service where it was before the service was renamed: feeds, calendars and badges that others
/// have taken in, the outage page that a proxy serves. Its own page there leads on.
fn stay_at_older_addresses(site: &Site, board: &Board, config: &Config, output: &mut Output) {
    for (row, older, now) in formats::older_paths(site, board, config) {
        // What an author put into static/ is kept.
        let path = OutPath::new(older).filter(|path| row != Named::Service.route() && !output.contains(path.as_str()));
        let bytes = output.get(&now).map(<[u8]>::to_vec);
        if let (Some(path), Some(bytes)) = (path, bytes) {
            output.insert(path, bytes);
        }
    }
}

/// Keeps files for programs at the older addresses of `[[moved]]`. Pages there lead on already.
fn keep_moved_addresses(config: &Config, site: &Site, output: &mut Output) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for moved in config.moved.iter().filter(|moved| !site.moved.left_out.contains(&moved.from)) {
        let (from, to) = (&moved.from, &moved.to);
        let Some(bytes) = output.get(&to.value).map(<[u8]>::to_vec) else {
            // Without `base_url`, there are no files for programs.
            if config.base_url.is_some() || Route::of(&to.value).is_none_or(|route| route.needs != Needs::Address) {
                found.push(mistakes::moved_to_nothing(to.span, &to.value, output.paths().map(OutPath::as_str)));
            }
            continue;
        };
        if is_page(&to.value) {
            continue;
        }
        match OutPath::new(from.clone()) {
            Some(path) if !output.contains(from) => output.insert(path, bytes),
            _ => found.push(mistakes::moved_is_taken(to.span, from)),
        }
    }
    found
}

/// Whether a path is one of incidents or maintenances, or a folder of theirs.
fn may_hold_state(path: &str) -> bool {
    path == "content" || path.starts_with("content/incidents") || path.starts_with("content/maintenance")
}

/// Everything that posts can link to: pages, the files of static/, files for programs.
#[must_use]
pub fn links(tree: &Tree, site: &Site, config: &Config, board: &Board) -> Links {
    let assets = tree.assets.iter().filter_map(|asset| site.path_of_file(&asset.path));
    let pages = || Links::new(site, &tree.sources, assets, config).with_years(board.years(site));
    let (mut links, paths) = rayon::join(pages, || formats::paths(site, board, config));
    for path in paths {
        links.add(path);
    }
    for (_, older, now) in formats::older_paths(site, board, config) {
        links.lead(older, now);
    }
    links
}

/// The configuration, with what the command line says in place of it.
fn configure(tree: &Tree, options: &Options, report: &mut Report) -> Config {
    let given = options.base_url.as_ref().and_then(|typed| {
        let url = config::site_url(typed).map_err(|help| mistakes::bad_base_url_option(typed, help));
        report.note(url)
    });
    match tree.config {
        Some(id) => config::read(id, &tree.sources, given, report),
        None => {
            // One that is there but could not be read is reported already.
            if !tree.unreadable.iter().any(|(path, _)| path == "vigie.toml") {
                report.add(mistakes::no_config());
            }
            Config { base_url: given, ..Config::default() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Options, build, evaluate, finish, links};
    use crate::formats;
    use crate::output::KeptFiles;
    use crate::routes::Route;
    use crate::source::{Source, Tree};
    use crate::testing::{CONFIG, at};

    const POSTS: [(&str, &str); 6] = [
        ("incidents/a.md", "date: 2021-05-18 17:20\nservices: {web: outage}\naliases: [old/a, b.html]"),
        ("incidents/later.md", "date: 2021-05-19 17:20\nresolved: 18:00"),
        ("maintenance/plan.md", "date: 2020-05-18\nstart: 2021-06-01 10:00\nservices: [mail]"),
        ("post-mortems/a.md", "date: 2021-05-20 10:00"),
        ("notices/n.md", "date: 2021-05-18 09:00"),
        ("pages/about.md", "lang: en"),
    ];

    #[test]
    fn a_build_that_is_given_up_makes_no_feeds() {
        let mut tree = Tree::default();
        tree.config = Some(tree.sources.add(Source::new("vigie.toml", CONFIG.as_bytes().to_vec())));
        let now = at("2021-05-21 10:00");
        let feeds = |go_on: bool| {
            let built = finish(
                &tree,
                &Options::default(),
                evaluate(&tree, &Options::default(), now),
                &KeptFiles::default(),
                &|| go_on,
            );
            let paths = built.output.paths().filter_map(|path| Route::of(path.as_str()));
            paths.filter(|row| row.is_feed()).count()
        };
        assert!(feeds(true) > 0);
        assert_eq!(feeds(false), 0);
    }

    #[test]
    fn the_table_the_links_and_the_files_of_a_site_agree() {
        for toml in [CONFIG.to_owned(), CONFIG.replace("base_url", "title")] {
            let toml = format!("{toml}[feeds]\nlimit = 2\n");
            let mut tree = Tree::default();
            tree.config = Some(tree.sources.add(Source::new("vigie.toml", toml.into_bytes())));
            for (path, keys) in POSTS {
                let text = format!("---\ntitle: T\n{keys}\n---\nText.\n");
                tree.posts.push(tree.sources.add(Source::new(format!("content/{path}"), text.into_bytes())));
            }
            let now = at("2021-05-21 10:00");
            let built = build(&tree, &Options::default(), now);
            assert!(!built.report.has_errors(), "{:?}", built.report);
            let links = links(&tree, &built.site, &built.config, &built.board);
            let renamed = formats::older_paths(&built.site, &built.board, &built.config);
            let mut linkable = Vec::new();
            for path in built.output.paths().map(crate::output::OutPath::as_str) {
                let is_older = built.site.posts.iter().any(|post| post.aliases.iter().any(|alias| alias == path))
                    || renamed.iter().any(|(_, older, _)| older == path);
                let row = Route::of(path);
                assert!(row.is_some() || is_older, "{path} has no row");
                linkable.extend((!is_older && row.is_some_and(|row| row.linkable)).then_some(path));
            }
            assert_eq!(links.paths(), linkable);
        }
    }
}

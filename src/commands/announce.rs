//! `vigie announce`: post what happened on other channels, once.

use super::announce_lines::{self, AnnouncedLine, without_secrets};
use super::announce_send::{self as sender, SendOutcome, SenderOptions, Sent};
use super::announce_store::{self, AnnounceStore};
use super::console::{Console, count};
use super::site::{Folder, tell};
use super::{Exit, Failure};
use crate::announce::channels::{ChannelContext, InstanceLimits};
use crate::announce::message::Announcement;
use crate::announce::plan::{AT_ONCE, AnnounceChoice, AnnouncePlanner, ChannelPlan};
use crate::announce::published::PublishedSite;
use crate::announce::record::{AnnounceKey, AnnounceState, MessageRecord, MessageState};
use crate::announce::request::MaskedText;
use crate::cli::{AnnounceArgs, Global};
use crate::config::{self, announce::ChannelConfig};
use crate::diagnostic::draw::PrintOptions;
use crate::diagnostic::{Diagnostic, Report};
use crate::edge::git::published::{self, PublishedFiles};
use crate::edge::{clock, http, machine, runs, tree};
use crate::locale::Locale;
use crate::markup::Links;
use crate::pipeline::{self, EvaluatedSite, Options, SiteInLanguage};
use crate::source::Tree;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How often the state is read again while another run writes it, and how long between two looks at a claim.
const ATTEMPTS: usize = 60;
const LOOK_AGAIN: Duration = Duration::from_secs(2);

/// The remote that has the state's branch.
pub(super) const REMOTE: &str = "origin";

pub(super) fn run(args: &AnnounceArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let now = global.now.unwrap_or_else(clock::now);
    // Before git and the network are asked: hooks and workflows run this command for every site.
    if has_no_channel(&folder.read()?) {
        console.say("no channel to announce on: vigie.toml has no table `[[announce]]`\n");
        return Ok(Exit::Done);
    }
    // What the site shows is published, and a check of credentials announces nothing.
    let tree = published(&folder, args.online || args.check, console)?;
    if args.online && !args.dry_run && !args.check {
        super::announce_online::wait(&tree, now, console)?;
    }
    let say = |words: &str| console.result(words);
    announce(args, &folder, &tree, now, &say, console)
}

/// The same after `vigie deploy` has published these texts. Nothing without a channel. `on_site` is whether the site is
/// certainly made from them: another branch than the usual one may be a preview.
pub(super) fn after_deploy(
    folder: &Folder,
    (tree, on_site): (&Tree, bool),
    now: DateTime<Utc>,
    say: &dyn Fn(&str) -> Result<(), Failure>,
    console: &Console,
) -> Result<Exit, Failure> {
    match super::announce_online::wait(tree, now, console) {
        Err(error) if !on_site => return Err(error),
        Err(_) => {
            console.say("warning: the site is published, but does not show it yet; it is announced all the same\n");
        }
        Ok(()) => {}
    }
    announce(&AnnounceArgs::default(), folder, tree, now, say, console)
}

/// The texts of the published commit. `any` is whether those of the folder will do where no commit is known to be published.
fn published(folder: &Folder, any: bool, console: &Console) -> Result<Tree, Failure> {
    let files = published::files(&folder.root).map_err(|error| {
        Failure::new(Exit::World, format!("it is not known what is published: {error}")).help(error.help())
    })?;
    match files {
        PublishedFiles::Folder => folder.read(),
        PublishedFiles::Unknown(..) if any => folder.read(),
        PublishedFiles::Unknown(why, help) => {
            Err(Failure::new(Exit::World, format!("nothing was announced, as nothing is known to be published: {why}"))
                .help(format!("{help}; or compare with the site: `vigie announce --online`")))
        }
        PublishedFiles::Snapshot(copy, below, why) => {
            console.say(&format!("{}{why}: only what is published is announced\n", folder.prefix));
            tree::read(&copy.path().join(below))
                .map_err(|error| Failure::new(Exit::World, format!("could not read what is published: {error}")))
        }
    }
}

/// Whether a vigie.toml without a mistake names no channel, in whatever way TOML could name one.
fn has_no_channel(tree: &Tree) -> bool {
    let mut report = Report::default();
    let config = tree.config.map(|id| config::read(id, &tree.sources, None, &mut report));
    config.is_some_and(|config| config.announce.is_empty()) && !report.has_errors()
}

/// Prints a line of the result.
pub(super) type SayLine<'a> = &'a dyn Fn(&str) -> Result<(), Failure>;

fn announce(
    args: &AnnounceArgs,
    folder: &Folder,
    tree: &Tree,
    now: DateTime<Utc>,
    say: SayLine<'_>,
    console: &Console,
) -> Result<Exit, Failure> {
    let known = pipeline::evaluate(tree, &Options::default(), now);
    let mut report = known.report.clone();
    report.retain(Diagnostic::is_error);
    let how = PrintOptions { colours: console.colours, prefix: folder.prefix.clone(), ..PrintOptions::default() };
    tell(&report, &tree.sources, &how, console);
    let EvaluatedSite { config, site, board, others, .. } = &known;
    let no_channel = config.announce.is_empty();
    if no_channel && report.has_errors() {
        return Ok(Exit::Mistakes);
    }
    if no_channel {
        return Err(Failure::new(Exit::Usage, "the site has no channel to announce on")
            .help("add one to vigie.toml: a table `[[announce]]` with a `kind`"));
    }
    let links = pipeline::links(tree, site, config, board);
    let Some(site) = PublishedSite::new(site, board, config, &tree.sources, &links) else {
        return Err(Failure::new(Exit::Usage, "the site has no `base_url`, so no announcement could link to it")
            .help("set `base_url` in vigie.toml"));
    };
    let wanted = |tag: &String| config.announce.iter().any(|channel| channel.lang.as_ref() == Some(tag));
    let others: Vec<(&SiteInLanguage, Links)> = others
        .iter()
        .filter(|other| wanted(&other.config.locale))
        .map(|other| (other, pipeline::links(tree, &other.site, &other.config, board)))
        .collect();
    let mut run = AnnounceRun::new(args, &folder.root, site, tree, console);
    run.languages.extend(
        others
            .iter()
            .map(|(other, links)| (other.config.locale.clone(), site.in_language(&other.site, &other.config, links))),
    );
    let done = match (args.check, args.dry_run) {
        (true, _) => {
            run.check();
            Ok(())
        }
        (false, true) => run.show(),
        (false, false) => run.deliver(),
    };
    // What was sent is said even if the run fails afterwards.
    if done.is_ok() || !run.lines.is_empty() {
        announce_lines::print(&run.lines, args.json, say, console)?;
    }
    done?;
    let failed = run.failures();
    if failed > 0 {
        let what = if args.check { "channel" } else { "announcement" };
        return Err(Failure::new(Exit::World, format!("{} failed", count(failed, what)))
            .help("the others were not held up; the next `vigie announce` tries again"));
    }
    Ok(if report.has_errors() { Exit::Mistakes } else { Exit::Done })
}

/// A channel with its secrets.
pub(super) struct ReadyChannel<'a> {
    pub(super) config: &'a ChannelConfig,
    pub(super) secrets: Vec<MaskedText>,
}

/// One run of the command.
pub(super) struct AnnounceRun<'a> {
    pub(super) args: &'a AnnounceArgs,
    pub(super) root: &'a Path,
    pub(super) site: PublishedSite<'a>,
    /// The site in the other languages that channels speak.
    languages: BTreeMap<String, PublishedSite<'a>>,
    pub(super) channels: Vec<ReadyChannel<'a>>,
    locales: BTreeMap<String, Arc<Locale>>,
    console: &'a Console,
    pub(super) lines: Vec<AnnouncedLine>,
}

/// Channels, and what a run does on each.
type ChannelPlans<'b, 'a> = Vec<(&'b ReadyChannel<'a>, ChannelPlan)>;

/// The channels on which a run has still to announce.
struct OpenChannels {
    waiting: BTreeSet<String>,
    /// Where a person did not want so many announcements at once, and where they did.
    refused: BTreeSet<String>,
    agreed: BTreeSet<String>,
    /// How often another run wrote first.
    attempts: usize,
}

impl OpenChannels {
    fn new(names: impl Iterator<Item = String>) -> Self {
        Self { waiting: names.collect(), refused: BTreeSet::new(), agreed: BTreeSet::new(), attempts: 0 }
    }
}

impl<'a> AnnounceRun<'a> {
    fn new(args: &'a AnnounceArgs, root: &'a Path, site: PublishedSite<'a>, tree: &Tree, console: &'a Console) -> Self {
        let config = site.config();
        let mut run = Self {
            args,
            root,
            site,
            languages: BTreeMap::new(),
            channels: Vec::new(),
            locales: BTreeMap::new(),
            console,
            lines: Vec::new(),
        };
        let tags = config.announce.iter().filter_map(|channel| channel.lang.as_ref()).chain([&config.locale]);
        for tag in tags {
            let locale = || Arc::new(Locale::load(tag, config.hours, &tree.locales, &tree.sources).0);
            run.locales.entry(tag.clone()).or_insert_with(locale);
        }
        for channel in &config.announce {
            match sender::secrets(&channel.target.secrets(), root) {
                Ok(secrets) => run.channels.push(ReadyChannel { config: channel, secrets }),
                // What is only shown needs no secret.
                Err(_) if args.dry_run => {
                    run.channels.push(ReadyChannel { config: channel, secrets: shown_only(channel) });
                }
                Err(why) => run.lines.push(AnnouncedLine::of_channel(&channel.id, "failed", "", Some(why))),
            }
        }
        run
    }

    fn failures(&self) -> usize {
        self.lines.iter().filter(|line| line.is_failure()).count()
    }

    /// How long one request may take.
    pub(super) fn timeout(&self) -> Duration {
        self.args.timeout.map_or(http::TIMEOUT, Duration::from_secs)
    }

    pub(super) fn context<'b>(&self, channel: &'b ReadyChannel<'a>) -> ChannelContext<'b> {
        let limits = InstanceLimits::default();
        ChannelContext { target: &channel.config.target, secrets: &channel.secrets, limits, now: self.site.now() }
    }

    pub(super) fn plan(
        &self,
        channel: &ChannelConfig,
        state: &AnnounceState,
        ended: &BTreeSet<String>,
        all: bool,
    ) -> ChannelPlan {
        let choice = AnnounceChoice { all: all || self.args.yes, retry: self.args.retry };
        let in_language = channel.lang.as_ref().and_then(|tag| self.languages.get(tag));
        let site = in_language.copied().unwrap_or(self.site);
        let planner = AnnouncePlanner { site, state, choice, ended, locales: &self.locales };
        planner.plan(channel)
    }

    /// Announces on all channels.
    fn deliver(&mut self) -> Result<(), Failure> {
        let mut store = AnnounceStore::open(self.root, self.args.state.as_ref(), REMOTE)?;
        let id = machine::random_id();
        let _running = runs::begin(&id).ok();
        let mut open = OpenChannels::new(self.channels.iter().map(|channel| channel.config.id.clone()));
        while !open.waiting.is_empty() {
            let Some((plans, claimed)) = self.claim(&mut store, &mut open, &id)? else { continue };
            let (lines, records) = self.send(&plans);
            self.lines.extend(lines);
            confirm(&mut store, &claimed, &records)?;
            if !open.waiting.is_empty() {
                clock::sleep(LOOK_AGAIN);
            }
        }
        for name in open.refused {
            let why = Some("more than five at once: `vigie announce --yes` sends them".to_owned());
            self.lines.push(AnnouncedLine::of_channel(&name, "left-out", "", why));
        }
        Ok(())
    }

    /// Claims what there is to send on the channels that are open, and closes those. Nothing if another run wrote in the
    /// meantime.
    fn claim(
        &self,
        store: &mut AnnounceStore,
        open: &mut OpenChannels,
        id: &str,
    ) -> Result<Option<(ChannelPlans<'_, 'a>, AnnounceState)>, Failure> {
        let state = store.load()?;
        let ended = store.ended(&state, self.site.now());
        let mut plans = Vec::new();
        let waiting = open.waiting.clone();
        for channel in self.channels.iter().filter(|channel| waiting.contains(&channel.config.id)) {
            let plan = self.agreed(channel, &state, &ended, open);
            // Another run is about to send something there: the order must be kept.
            if plan.claimed.is_empty() && !open.refused.contains(&channel.config.id) {
                plans.push((channel, plan));
            }
        }
        let mut claimed = state.clone();
        for (channel, plan) in &plans {
            claimed = plan.claim(&channel.config.id, &claimed, id, self.site.now());
        }
        if claimed != state {
            let going_on = plans.iter().flat_map(|(_, plan)| plan.going_on.iter().cloned()).collect();
            claimed.forget_old(self.site.now(), &going_on);
            if !store.save(&claimed)? {
                open.attempts += 1;
                if open.attempts > ATTEMPTS {
                    return Err(Failure::new(Exit::World, "nothing was announced: other runs write all the time"));
                }
                return Ok(None);
            }
        }
        let done: Vec<&String> = plans.iter().map(|(channel, _)| &channel.config.id).collect();
        let refused = &open.refused;
        open.waiting.retain(|name| !done.contains(&name) && !refused.contains(name));
        Ok(Some((plans, claimed)))
    }

    /// What to do on a channel. A person is asked whether many announcements are sent at once.
    fn agreed(
        &self,
        channel: &ReadyChannel<'a>,
        state: &AnnounceState,
        ended: &BTreeSet<String>,
        open: &mut OpenChannels,
    ) -> ChannelPlan {
        let name = &channel.config.id;
        let plan = self.plan(channel.config, state, ended, open.agreed.contains(name));
        let number = plan.send.len() + plan.held.len();
        let is_decided = self.args.yes || open.agreed.contains(name) || open.refused.contains(name);
        if number <= AT_ONCE || is_decided || !self.console.can_ask() {
            return plan;
        }
        if self.console.confirm(&format!("{name}: send {number} announcements at once?")) {
            open.agreed.insert(name.clone());
            return self.plan(channel.config, state, ended, true);
        }
        open.refused.insert(name.clone());
        plan
    }

    /// Sends what was claimed. Returns what to print, and what to record.
    fn send(&self, plans: &ChannelPlans<'_, 'a>) -> (Vec<AnnouncedLine>, Vec<(AnnounceKey, MessageRecord)>) {
        let wire = SenderOptions { root: self.root, timeout: self.timeout() };
        let sent: Vec<(Option<String>, Vec<Sent<'_>>)> = std::thread::scope(|scope| {
            let each = plans.iter().map(|(channel, plan)| {
                let mut context = self.context(channel);
                scope.spawn(move || {
                    let has_some = !plan.send.is_empty();
                    let warning = has_some.then(|| sender::ask_limits(&mut context, wire.timeout)).flatten();
                    (warning, sender::send(&context, wire, &plan.send))
                })
            });
            let threads: Vec<_> = each.collect();
            // What a thread that was stopped by a mistake of ours has sent is not known.
            let ended = threads.into_iter().zip(plans).map(|(thread, (_, plan))| {
                thread.join().unwrap_or_else(|_| (None, plan.send.iter().map(sender::stopped).collect()))
            });
            ended.collect()
        });
        let (mut lines, mut records) = (Vec::new(), Vec::new());
        for ((channel, plan), (warning, sent)) in plans.iter().zip(sent) {
            if let Some(why) = warning {
                self.warn_of_limits(channel, &why);
            }
            for it in sent {
                let (line, record) = self.result(&it, &channel.secrets);
                lines.push(line);
                records.extend(record.map(|record| (it.announcement.key.clone(), record)));
            }
            lines.extend(not_sent(plan));
        }
        (lines, records)
    }

    pub(super) fn warn_of_limits(&self, channel: &ReadyChannel<'_>, why: &str) {
        let why = without_secrets(why, &channel.secrets);
        self.console.say(&format!("warning: {}: {why}; 500 characters are used\n", channel.config.id));
    }

    fn result(&self, sent: &Sent<'_>, secrets: &[MaskedText]) -> (AnnouncedLine, Option<MessageRecord>) {
        let Announcement { key, head, replaces, .. } = sent.announcement;
        let taken = if replaces.is_some() { "edited" } else { "sent" };
        let (outcome, state, id, why) = match &sent.outcome {
            SendOutcome::Taken(id) => (taken, Some(MessageState::Sent), id.clone(), None),
            SendOutcome::Refused(why) => ("failed", Some(MessageState::Failed), None, Some(why.clone())),
            SendOutcome::Unknown(why) => ("unknown", None, None, Some(format!("{why}, so it may have arrived"))),
        };
        // A server may repeat what it was sent.
        let [id, why] = [id, why].map(|text| text.map(|text| without_secrets(&text, secrets)));
        let line = AnnouncedLine { what: head.clone(), id: id.clone(), ..AnnouncedLine::of_key(key, outcome, why) };
        let record = state.map(|state| MessageRecord { id, ..sent.announcement.record(state, self.site.now()) });
        (line, record)
    }
}

/// What a plan leaves out, and why.
fn not_sent(plan: &ChannelPlan) -> Vec<AnnouncedLine> {
    let held = "more than five at once: `vigie announce --yes` sends it";
    let unknown =
        "a run was stopped while it sent this: look whether it is there. `vigie announce --retry` sends it again";
    let old = if plan.begins.is_some() {
        "it is older than an hour, and this is the first run on the channel"
    } else {
        "it says what was before the end, which was announced"
    };
    let line = |key, outcome, why: &str| AnnouncedLine::of_key(key, outcome, Some(why.to_owned()));
    let unsure = "this post may have been announced under another name or `id`: look whether it is there. `vigie announce --retry` sends it";
    let unsure = plan.unsure.iter().map(|key| line(key, "left-out", unsure));
    let held = plan.held.iter().map(|(key, _)| line(key, "left-out", held));
    let unknown = plan.unknown.iter().map(|key| line(key, "unknown", unknown));
    let skipped = plan.skipped.iter().map(|it| line(&it.key, "skipped", old));
    held.chain(unsure).chain(unknown).chain(skipped).chain(unsaid(plan)).collect()
}

/// Texts that were changed and posts that are gone, of which nobody is told.
pub(super) fn unsaid(plan: &ChannelPlan) -> impl Iterator<Item = AnnouncedLine> + use<'_> {
    let no_more = "its readers know it as open or to come, but it is not published any more, or not about this channel's services: write to them yourself. To end an incident that was none, keep the post and use `vigie retract`";
    let gone = plan.gone.iter().map(move |key| AnnouncedLine::of_key(key, "not-announced", Some(no_more.to_owned())));
    let why = "the text of an entry was changed, and this channel cannot edit what it has: `{edited=}` in the heading of the entry announces a correction";
    let changed = plan.unsaid.iter().map(move |it| AnnouncedLine {
        what: it.title.clone(),
        ..AnnouncedLine::of_key(&it.key, "not-announced", Some(why.to_owned()))
    });
    changed.chain(gone)
}

/// In place of secrets that are not set, for `--dry-run`.
fn shown_only(channel: &ChannelConfig) -> Vec<MaskedText> {
    // The letters are base64, as the key of a signature has to be.
    channel.target.secrets().iter().map(|place| MaskedText::secret("AAAA", format!("${}", place.name()))).collect()
}

/// Records what was sent, on top of what other runs recorded meanwhile.
fn confirm(
    store: &mut AnnounceStore,
    claimed: &AnnounceState,
    records: &[(AnnounceKey, MessageRecord)],
) -> Result<(), Failure> {
    if records.is_empty() {
        return Ok(());
    }
    let mut state = claimed.clone();
    for attempt in 0..ATTEMPTS {
        if attempt > 0 || !store.is_current() {
            state = store.load().map_err(|why| unrecorded(&why.message))?;
        }
        for (key, record) in records {
            state.set(key, record.clone());
        }
        if store.save(&state).map_err(|why| unrecorded(&why.message))? {
            return Ok(());
        }
    }
    Err(unrecorded("others write at the same time"))
}

/// What was sent could not be recorded, for this reason.
fn unrecorded(why: &str) -> Failure {
    let why = why.strip_prefix(announce_store::NOT_RECORDED).unwrap_or(why);
    Failure::new(Exit::World, format!("it was announced, but that could not be recorded: {why}"))
        .help("run `vigie announce` again: it asks before it repeats what may be there")
}

//! `vigie announce`: post what happened on other channels, once.

use super::announce_send::{self as sender, SendOutcome, Sent};
use super::announce_store::AnnounceStore;
use super::console::{Console, count};
use super::site::{Folder, tell};
use super::{Exit, Failure};
use crate::announce::channels::{ChannelContext, InstanceLimits, NextRequest};
use crate::announce::message::Announcement;
use crate::announce::plan::{AnnounceChoice, AnnouncePlanner, ChannelPlan};
use crate::announce::published::PublishedSite;
use crate::announce::record::{AnnounceKey, AnnounceState, MessageRecord, MessageState};
use crate::announce::request::MaskedText;
use crate::cli::{AnnounceArgs, Global};
use crate::config::{self, announce::ChannelConfig};
use crate::diagnostic::draw::PrintOptions;
use crate::diagnostic::{Diagnostic, Report};
use crate::edge::git::published::{self, PublishedFiles};
use crate::edge::{clock, http, machine, mail, runs, tree};
use crate::locale::Locale;
use crate::pipeline::{self, EvaluatedSite, Options};
use crate::source::Tree;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How often the state is read again while another run writes it, and how long between two looks at a claim.
const ATTEMPTS: usize = 60;
const LOOK_AGAIN: Duration = Duration::from_secs(2);

/// The remote that has the state's branch.
const REMOTE: &str = "origin";

pub(super) fn run(args: &AnnounceArgs, global: &Global, console: &Console) -> Result<Exit, Failure> {
    let folder = Folder::find(global)?;
    let now = global.now.unwrap_or_else(clock::now);
    // Before git and the network are asked: hooks and workflows run this command for every site.
    if has_no_channel(&folder.read()?) {
        console.say("no channel to announce on: vigie.toml has no table `[[announce]]`\n");
        return Ok(Exit::Done);
    }
    let tree = published(&folder, console)?;
    if args.online && !args.dry_run && !args.check {
        super::announce_online::wait(&tree, now, console)?;
    }
    let say = |words: &str| console.result(words);
    announce(args, &folder, &tree, now, &say, console)
}

/// The same after `vigie deploy` has published these texts. Nothing without a channel.
pub(super) fn after_deploy(
    folder: &Folder,
    tree: &Tree,
    now: DateTime<Utc>,
    say: &dyn Fn(&str) -> Result<(), Failure>,
    console: &Console,
) -> Result<Exit, Failure> {
    if super::announce_online::wait(tree, now, console).is_err() {
        console.say("warning: the site is published, but does not show it yet; it is announced all the same\n");
    }
    announce(&AnnounceArgs::default(), folder, tree, now, say, console)
}

/// The texts of the published commit.
fn published(folder: &Folder, console: &Console) -> Result<Tree, Failure> {
    let files = published::files(&folder.root).map_err(|error| {
        Failure::new(Exit::World, format!("it is not known what is published: {error}")).help(error.help())
    })?;
    match files {
        PublishedFiles::Folder => folder.read(),
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

type SayLine<'a> = &'a dyn Fn(&str) -> Result<(), Failure>;

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
    let EvaluatedSite { config, site, board, .. } = &known;
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
    let mut run = AnnounceRun::new(args, &folder.root, site, tree, console);
    if args.check {
        run.check(say)?;
    } else {
        run.deliver()?;
        run.print(say)?;
    }
    let failed = run.failures();
    if failed > 0 {
        let what = if args.check { "channel" } else { "announcement" };
        return Err(Failure::new(Exit::World, format!("{} failed", count(failed, what)))
            .help("the others were not held up; the next `vigie announce` tries again"));
    }
    Ok(if report.has_errors() { Exit::Mistakes } else { Exit::Done })
}

/// A line of the result.
#[derive(Debug, Clone, Serialize)]
struct AnnouncedLine {
    channel: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    post: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<String>,
    outcome: &'static str,
    /// What the announcement says, or the key.
    what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<String>,
}

impl AnnouncedLine {
    fn of_key(key: &AnnounceKey, outcome: &'static str, why: Option<String>) -> Self {
        Self {
            channel: key.channel.clone(),
            post: Some(key.post.clone()),
            entry: Some(key.entry.clone()),
            event: Some(key.event.clone()),
            outcome,
            what: format!("{} {} {}", key.post, key.entry, key.event),
            id: None,
            why,
            request: None,
        }
    }

    fn of_channel(channel: &str, outcome: &'static str, what: &str, why: Option<String>) -> Self {
        let (channel, what) = (channel.to_owned(), what.to_owned());
        Self { channel, post: None, entry: None, event: None, outcome, what, id: None, why, request: None }
    }

    /// Whether the exit status has to say so.
    fn is_failure(&self) -> bool {
        matches!(self.outcome, "failed" | "unknown" | "left-out")
    }
}

/// A channel with its secrets.
struct ReadyChannel<'a> {
    config: &'a ChannelConfig,
    secrets: Vec<MaskedText>,
}

/// One run of the command.
struct AnnounceRun<'a> {
    args: &'a AnnounceArgs,
    root: &'a Path,
    site: PublishedSite<'a>,
    channels: Vec<ReadyChannel<'a>>,
    locales: BTreeMap<String, Arc<Locale>>,
    console: &'a Console,
    lines: Vec<AnnouncedLine>,
}

impl<'a> AnnounceRun<'a> {
    fn new(args: &'a AnnounceArgs, root: &'a Path, site: PublishedSite<'a>, tree: &Tree, console: &'a Console) -> Self {
        let config = site.config();
        let mut run =
            Self { args, root, site, channels: Vec::new(), locales: BTreeMap::new(), console, lines: Vec::new() };
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

    fn context<'b>(&self, channel: &'b ReadyChannel<'a>) -> ChannelContext<'b> {
        let limits = InstanceLimits::default();
        ChannelContext { target: &channel.config.target, secrets: &channel.secrets, limits, now: self.site.now() }
    }

    fn plan(&self, channel: &ChannelConfig, state: &AnnounceState, ended: &BTreeSet<String>, all: bool) -> ChannelPlan {
        let choice = AnnounceChoice { all: all || self.args.yes, retry: self.args.retry };
        let planner = AnnouncePlanner { site: self.site, state, choice, ended, locales: &self.locales };
        planner.plan(channel)
    }

    /// Announces on all channels, or shows what would be sent.
    fn deliver(&mut self) -> Result<(), Failure> {
        if self.args.dry_run {
            return self.show();
        }
        let mut store = AnnounceStore::open(self.root, self.args.state.as_ref(), REMOTE)?;
        let id = machine::random_id();
        let _running = runs::begin(&id).ok();
        let mut waiting: BTreeSet<String> = self.channels.iter().map(|channel| channel.config.id.clone()).collect();
        let mut refused: BTreeSet<String> = BTreeSet::new();
        let mut agreed: BTreeSet<String> = BTreeSet::new();
        let mut attempts = 0;
        while !waiting.is_empty() {
            let state = store.load()?;
            let ended = store.ended(&state, self.site.now());
            let mut plans = Vec::new();
            for channel in self.channels.iter().filter(|channel| waiting.contains(&channel.config.id)) {
                let name = &channel.config.id;
                let mut plan = self.plan(channel.config, &state, &ended, agreed.contains(name));
                if !plan.held.is_empty() && self.console.can_ask() && !refused.contains(name) {
                    let number = plan.send.len() + plan.held.len();
                    if self.console.confirm(&format!("{name}: send {number} announcements at once?")) {
                        agreed.insert(name.clone());
                        plan = self.plan(channel.config, &state, &ended, true);
                    } else {
                        refused.insert(name.clone());
                    }
                }
                // Another run is about to send something there: the order must be kept.
                if plan.claimed.is_empty() && !refused.contains(name) {
                    plans.push((channel, plan));
                }
            }
            let mut claimed = state.clone();
            for (channel, plan) in &plans {
                claimed = plan.claim(&channel.config.id, &claimed, &id, self.site.now());
            }
            if claimed != state {
                claimed.forget_old(self.site.now());
                if !store.save(&claimed)? {
                    attempts += 1;
                    if attempts > ATTEMPTS {
                        return Err(Failure::new(Exit::World, "nothing was announced: other runs write all the time"));
                    }
                    continue;
                }
            }
            for name in plans.iter().map(|(channel, _)| &channel.config.id).chain(&refused) {
                waiting.remove(name);
            }
            let (lines, records) = self.send(&plans);
            confirm(&mut store, &claimed, &records)?;
            self.lines.extend(lines);
            if !waiting.is_empty() {
                clock::sleep(LOOK_AGAIN);
            }
        }
        for name in refused {
            let why = Some("more than five at once: `vigie announce --yes` sends them".to_owned());
            self.lines.push(AnnouncedLine::of_channel(&name, "left-out", "", why));
        }
        Ok(())
    }

    /// Sends what was claimed. Returns what to print, and what to record.
    fn send(
        &self,
        plans: &[(&ReadyChannel<'a>, ChannelPlan)],
    ) -> (Vec<AnnouncedLine>, Vec<(AnnounceKey, MessageRecord)>) {
        let root = self.root;
        let sent: Vec<(Option<String>, Vec<Sent<'_>>)> = std::thread::scope(|scope| {
            let each = plans.iter().map(|(channel, plan)| {
                let mut context = self.context(channel);
                scope.spawn(move || {
                    let warning = if plan.send.is_empty() { None } else { sender::ask_limits(&mut context) };
                    (warning, sender::send(&context, root, &plan.send))
                })
            });
            let threads: Vec<_> = each.collect();
            threads.into_iter().map(|thread| thread.join().unwrap_or_default()).collect()
        });
        let (mut lines, mut records) = (Vec::new(), Vec::new());
        for ((channel, plan), (warning, sent)) in plans.iter().zip(sent) {
            if let Some(why) = warning.map(|why| without_secrets(&why, &channel.secrets)) {
                self.console.say(&format!("warning: {}: {why}; 500 characters are used\n", channel.config.id));
            }
            for it in sent {
                let (line, record) = self.result(&it, &channel.secrets);
                lines.push(line);
                records.extend(record.map(|record| (it.announcement.key.clone(), record)));
            }
            let left_out = "more than five at once: `vigie announce --yes` sends it";
            lines.extend(
                plan.held.iter().map(|(key, _)| AnnouncedLine::of_key(key, "left-out", Some(left_out.to_owned()))),
            );
            let unknown = "a run was stopped while it sent this: look whether it is there. `vigie announce --retry` sends it again";
            lines
                .extend(plan.unknown.iter().map(|key| AnnouncedLine::of_key(key, "unknown", Some(unknown.to_owned()))));
            let old = "it is older than an hour, and this is the first run on the channel";
            lines.extend(
                plan.skipped.iter().map(|(key, _)| AnnouncedLine::of_key(key, "skipped", Some(old.to_owned()))),
            );
        }
        (lines, records)
    }

    fn result(&self, sent: &Sent<'_>, secrets: &[MaskedText]) -> (AnnouncedLine, Option<MessageRecord>) {
        let Announcement { key, head, digest, before, .. } = sent.announcement;
        let (outcome, state, id, why) = match &sent.outcome {
            SendOutcome::Taken(id) => ("sent", Some(MessageState::Sent), id.clone(), None),
            SendOutcome::Refused(why) => ("failed", Some(MessageState::Failed), None, Some(why.clone())),
            SendOutcome::Unknown(why) => ("unknown", None, None, Some(format!("{why}, so it may have arrived"))),
        };
        // A server may repeat what it was sent.
        let [id, why] = [id, why].map(|text| text.map(|text| without_secrets(&text, secrets)));
        let line = AnnouncedLine { what: head.clone(), id: id.clone(), ..AnnouncedLine::of_key(key, outcome, why) };
        let record = state.map(|state| MessageRecord {
            state,
            at: self.site.now(),
            run: None,
            id,
            digest: digest.clone(),
            number: *before,
        });
        (line, record)
    }

    /// Shows exactly what would be sent.
    fn show(&mut self) -> Result<(), Failure> {
        let mut store = AnnounceStore::look(self.root, self.args.state.as_ref(), REMOTE)?;
        let state = store.load()?;
        let ended = store.ended(&state, self.site.now());
        let mut lines = Vec::new();
        for channel in &self.channels {
            let plan = self.plan(channel.config, &state, &ended, false);
            let mut context = self.context(channel);
            if !plan.send.is_empty()
                && let Some(why) = sender::ask_limits(&mut context)
            {
                let why = without_secrets(&why, &channel.secrets);
                self.console.say(&format!("warning: {}: {why}; 500 characters are used\n", channel.config.id));
            }
            for announcement in &plan.send {
                let line = AnnouncedLine {
                    what: announcement.head.clone(),
                    ..AnnouncedLine::of_key(&announcement.key, "would-send", None)
                };
                let (length, limit) = context.count(announcement);
                let counted = match limit {
                    Some(limit) => format!("{length} of {limit} characters"),
                    None => format!("{length} characters"),
                };
                let (request, why) = match context.shown(announcement) {
                    NextRequest::Send(message) => (Some(message.to_string()), Some(counted)),
                    NextRequest::Failed(why) => (None, Some(why)),
                    NextRequest::Done(_) => (None, None),
                };
                lines.push(AnnouncedLine { why, request, ..line });
            }
            let held = plan.held.iter().map(|(key, _)| AnnouncedLine::of_key(key, "would-hold", None));
            lines.extend(held);
            lines.extend(plan.unknown.iter().map(|key| AnnouncedLine::of_key(key, "unknown", None)));
        }
        self.lines.extend(lines);
        Ok(())
    }

    /// Tries the credentials of each channel, where its API allows that without posting.
    fn check(&mut self, say: SayLine<'_>) -> Result<(), Failure> {
        let mut lines = Vec::new();
        for channel in &self.channels {
            let name = &channel.config.id;
            let context = self.context(channel);
            let answer = match (context.mail_server(), context.check_request()) {
                (Some(server), _) => mail::check(&server, &channel.secrets),
                (None, Some(request)) => http::exchange(&request),
                (None, None) => {
                    let what = "that would post";
                    lines.push(AnnouncedLine::of_channel(name, "not-tried", what, None));
                    continue;
                }
            };
            let failed =
                |why: &str| AnnouncedLine::of_channel(name, "failed", "", Some(without_secrets(why, &channel.secrets)));
            lines.push(match answer {
                Ok(answer) if answer.is_good() => AnnouncedLine::of_channel(name, "accepted", "", None),
                Ok(answer) => failed(&answer.reason()),
                Err(error) => failed(&error.why),
            });
        }
        self.lines.extend(lines);
        self.print(say)
    }

    fn print(&self, say: SayLine<'_>) -> Result<(), Failure> {
        if self.args.json {
            let text = serde_json::to_string_pretty(&self.lines).unwrap_or_default();
            return say(&format!("{text}\n"));
        }
        for line in &self.lines {
            let AnnouncedLine { channel, outcome, what, why, request, .. } = line;
            let outcome = outcome.replace('-', " ");
            let what = if what.is_empty() { String::new() } else { format!(": {what}") };
            let why = why.as_ref().map_or_else(String::new, |why| format!(" ({why})"));
            let text = format!("{channel}: {outcome}{what}{why}\n");
            match request {
                Some(request) => say(&format!("{text}{request}\n"))?,
                None if line.is_failure() => self.console.say(&text),
                None => say(&text)?,
            }
        }
        if self.lines.is_empty() {
            say("nothing new to announce\n")?;
        }
        Ok(())
    }
}

/// The most letters of what a server answers that are shown.
const LONGEST_REASON: usize = 240;

/// A text of a server with names in place of the secrets, also of a name and a password as HTTP sends them (RFC 7617). It
/// is cut at the end, so that no part of a secret is left.
fn without_secrets(text: &str, secrets: &[MaskedText]) -> String {
    let login = match secrets {
        [name, password] => Some(MaskedText::secret(
            STANDARD.encode(format!("{}:{}", name.reveal(), password.reveal())),
            format!("{}:{}", name.shown(), password.shown()),
        )),
        _ => None,
    };
    let all = secrets.iter().chain(&login).filter(|secret| !secret.reveal().is_empty());
    let masked = all.fold(text.to_owned(), |text, secret| {
        // An address that is a secret is repeated as the path alone.
        let path = secret.reveal().split_once("://").and_then(|(_, rest)| rest.split_once('/')).map(|(_, path)| path);
        let text = text.replace(secret.reveal(), secret.shown());
        match path.filter(|path| path.len() > 3) {
            Some(path) => text.replace(path, "…"),
            None => text,
        }
    });
    masked.chars().take(LONGEST_REASON).collect()
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
            state = store.load()?;
        }
        for (key, record) in records {
            state.set(key, record.clone());
        }
        if store.save(&state)? {
            return Ok(());
        }
    }
    Err(Failure::new(Exit::World, "it was announced, but that could not be recorded")
        .help("run `vigie announce` again: it asks before it repeats what may be there"))
}

#[cfg(test)]
mod tests {
    use super::{MaskedText, without_secrets};

    #[test]
    fn what_a_server_repeats_of_a_secret_is_not_shown() {
        let secret = |real: &str, shown: &str| MaskedText::secret(real, shown);
        let token = [secret("S3KR3T", "$TOKEN")];
        assert_eq!(without_secrets("no such bot: /botS3KR3T/send", &token), "no such bot: /bot$TOKEN/send");
        let login = [secret("me", "$NAME"), secret("S3KR3T", "$WORD")];
        assert_eq!(without_secrets("Basic bWU6UzNLUjNU", &login), "Basic $NAME:$WORD");
        let address = [secret("https://hooks.example/T0/B0/S3KR3T", "$URL")];
        assert_eq!(without_secrets("POST /T0/B0/S3KR3T: 404", &address), "POST /…: 404");
        assert_eq!(without_secrets("500", &[]), "500");
        // Wherever a long answer is cut, no part of a secret stays.
        for padding in 0..300 {
            let told = without_secrets(&format!("{}S3KR3T", "x".repeat(padding)), &token);
            assert!(!told.contains('S') && told.len() <= 240, "{told}");
        }
    }
}

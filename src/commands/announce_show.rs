//! `vigie announce --dry-run` and `--check`: nothing is posted.

use super::Failure;
use super::announce::{AnnounceRun, REMOTE, ReadyChannel, unsaid};
use super::announce_lines::{AnnouncedLine, without_secrets};
use super::announce_send::{self as sender};
use super::announce_store::AnnounceStore;
use crate::announce::channels::ChannelContext;
use crate::announce::message::Announcement;
use crate::edge::{http, mail};

impl AnnounceRun<'_> {
    /// Shows exactly what would be sent.
    pub(super) fn show(&mut self) -> Result<(), Failure> {
        let mut store = AnnounceStore::look(self.root, self.args.state.as_ref(), REMOTE)?;
        let state = store.load()?;
        let ended = store.ended(&state, self.site.now());
        let mut lines = Vec::new();
        for channel in &self.channels {
            let plan = self.plan(channel.config, &state, &ended, false);
            let mut context = self.context(channel);
            if !plan.send.is_empty()
                && let Some(why) = sender::ask_limits(&mut context, self.timeout())
            {
                self.warn_of_limits(channel, &why);
            }
            lines.extend(plan.send.iter().map(|announcement| shown(&context, announcement)));
            lines.extend(plan.held.iter().map(|(key, _)| AnnouncedLine::of_key(key, "would-hold", None)));
            lines.extend(plan.unsure.iter().map(|key| AnnouncedLine::of_key(key, "would-hold", None)));
            lines.extend(plan.unknown.iter().map(|key| AnnouncedLine::of_key(key, "unknown", None)));
            lines.extend(unsaid(&plan));
        }
        self.lines.extend(lines);
        Ok(())
    }

    /// Tries the credentials of each channel, where its API allows that without posting.
    pub(super) fn check(&mut self) {
        let lines: Vec<AnnouncedLine> = self.channels.iter().map(|channel| self.checked(channel)).collect();
        self.lines.extend(lines);
    }

    fn checked(&self, channel: &ReadyChannel<'_>) -> AnnouncedLine {
        let name = &channel.config.id;
        let context = self.context(channel);
        let answer = match (context.mail_server(), context.check_request()) {
            (Some(server), _) => mail::check(&server, &channel.secrets, self.timeout()),
            (None, Some(request)) => http::exchange(&request, self.timeout()),
            (None, None) => return AnnouncedLine::of_channel(name, "not-tried", "that would post", None),
        };
        let failed =
            |why: &str| AnnouncedLine::of_channel(name, "failed", "", Some(without_secrets(why, &channel.secrets)));
        match answer {
            Ok(answer) if answer.is_good() => AnnouncedLine::of_channel(name, "accepted", "", None),
            Ok(answer) => failed(&answer.reason()),
            Err(error) => failed(&error.why),
        }
    }
}

/// What would be sent, with its length.
fn shown(context: &ChannelContext<'_>, announcement: &Announcement) -> AnnouncedLine {
    let (length, limit) = context.count(announcement);
    let counted = match limit {
        Some(limit) => format!("{length} of {limit} characters"),
        None => format!("{length} characters"),
    };
    let (request, why) = match context.shown(announcement) {
        Ok(messages) => (Some(messages.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")), Some(counted)),
        Err(why) => (None, Some(why)),
    };
    let outcome = if announcement.replaces.is_some() { "would-edit" } else { "would-send" };
    let line = AnnouncedLine::of_key(&announcement.key, outcome, None);
    AnnouncedLine { what: announcement.head.clone(), why, request, ..line }
}

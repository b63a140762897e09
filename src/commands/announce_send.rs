//! Sends announcements: each channel in a thread of its own, one after the other on each.

use super::announce_lines::without_secrets;
use crate::announce::channels::{ChannelContext, NextRequest, Repetition};
use crate::announce::message::Announcement;
use crate::announce::record::AnnounceKey;
use crate::announce::request::{ChannelAnswer, MaskedText, OutgoingMessage};
use crate::config::announce::SecretPlace;
use crate::edge::http::{self, NoAnswer};
use crate::edge::{clock, disk, git, machine, mail, programs};
use std::path::Path;
use std::time::Duration;

/// How long to wait before each further try, if the server does not say.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(3)];

/// The longest wait that a server can ask for. Beyond it, the next run tries again.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// What became of an announcement.
#[derive(Debug, Clone)]
pub(super) struct Sent<'a> {
    pub(super) announcement: &'a Announcement,
    pub(super) outcome: SendOutcome,
}

/// How sending ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SendOutcome {
    /// The channel took it. Its id there.
    Taken(Option<String>),
    /// The channel did not take it. The reason.
    Refused(String),
    /// There was no answer: it may have arrived. The reason.
    Unknown(String),
}

/// How requests are sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct SenderOptions<'a> {
    /// The folder of the site, in which commands run.
    pub(super) root: &'a Path,
    /// How long one request may take.
    pub(super) timeout: Duration,
}

/// Reads the secrets of a channel.
pub(super) fn secrets(places: &[&SecretPlace], root: &Path) -> Result<Vec<MaskedText>, String> {
    places.iter().map(|place| secret(place, root)).collect()
}

fn secret(place: &SecretPlace, root: &Path) -> Result<MaskedText, String> {
    let shown = format!("${}", place.name());
    match place {
        SecretPlace::Variable(name) => {
            let value = machine::variable(name).ok_or_else(|| format!("the environment variable {name} is not set"))?;
            Ok(MaskedText::secret(value.trim(), shown))
        }
        SecretPlace::File(name) => {
            let path = root.join(name);
            if git::is_committed_place(root, &path) {
                return Err(format!("{name} is in the repository: move it to another folder"));
            }
            let bytes = disk::read_anywhere(&path).map_err(|error| format!("{name}: {}", disk::reason(&error)))?;
            let text = String::from_utf8_lossy(&bytes).trim().to_owned();
            if text.is_empty() { Err(format!("{name} is empty")) } else { Ok(MaskedText::secret(text, shown)) }
        }
    }
}

/// Asks a channel what it allows.
pub(super) fn ask_limits(context: &mut ChannelContext<'_>, timeout: Duration) -> Option<String> {
    let mut why = None;
    for number in 0.. {
        let Some(request) = context.limits_request(number) else { break };
        match http::exchange(&request, timeout) {
            Ok(answer) => match crate::announce::channels::InstanceLimits::read(&answer) {
                Some(limits) => {
                    context.limits = limits;
                    return None;
                }
                None => why = Some(format!("it does not say how long a post can be: {}", answer.reason())),
            },
            Err(error) => why = Some(error.why),
        }
    }
    why
}

/// Sends the announcements of a channel in their order. After one that was not taken, the others of the same post wait
/// for the next run.
pub(super) fn send<'a>(
    context: &ChannelContext<'_>,
    wire: SenderOptions<'_>,
    announcements: &'a [Announcement],
) -> Vec<Sent<'a>> {
    let mut sent: Vec<Sent<'a>> = Vec::new();
    for announcement in announcements {
        let before = sent.iter().find(|it| it.announcement.key.post == announcement.key.post && !it.is_taken());
        let outcome = match before {
            Some(_) => SendOutcome::Refused("it waits for the one before it".to_owned()),
            None => send_one(context, wire, &threaded(announcement, &sent)),
        };
        sent.push(Sent { announcement, outcome });
    }
    sent
}

/// The announcement as an answer to the first one of its post, if that was sent in this run.
fn threaded(announcement: &Announcement, sent: &[Sent<'_>]) -> Announcement {
    let id = |root: &AnnounceKey| {
        sent.iter().find(|it| it.announcement.key == *root).and_then(|it| match &it.outcome {
            SendOutcome::Taken(id) => id.clone(),
            _ => None,
        })
    };
    let thread = announcement.thread.clone().map(|(root, known)| {
        let known = known.or_else(|| id(&root));
        (root, known)
    });
    Announcement { thread, ..announcement.clone() }
}

/// What became of an announcement whose channel was stopped while it was sent.
pub(super) fn stopped(announcement: &Announcement) -> Sent<'_> {
    Sent { announcement, outcome: SendOutcome::Unknown("the program failed while it sent this".to_owned()) }
}

impl Sent<'_> {
    pub(super) fn is_taken(&self) -> bool {
        matches!(self.outcome, SendOutcome::Taken(_))
    }
}

fn send_one(context: &ChannelContext<'_>, wire: SenderOptions<'_>, announcement: &Announcement) -> SendOutcome {
    let mut answers = Vec::new();
    // A token that the channel gave for this run is not among its secrets.
    let mut tokens: Vec<MaskedText> = Vec::new();
    let masked = |why: String, tokens: &[MaskedText]| {
        tokens.iter().fold(why, |why, token| without_secrets(&why, std::slice::from_ref(token)))
    };
    loop {
        match context.next(announcement, &answers) {
            NextRequest::Done(id) => return SendOutcome::Taken(id),
            NextRequest::Failed(why) => {
                let last: Option<&ChannelAnswer> = answers.last();
                // It was taken, but not as the API says, or it may have been.
                let is_unknown =
                    last.is_some_and(|answer| answer.is_good() || is_doubtful(context, announcement, answer));
                let why = masked(why, &tokens);
                return if is_unknown { SendOutcome::Unknown(why) } else { SendOutcome::Refused(why) };
            }
            NextRequest::Send(message) => {
                tokens.extend(message.tokens());
                match deliver(context, wire, announcement, &message) {
                    Ok(answer) => answers.push(answer),
                    Err(error) if error.may_have_arrived => return SendOutcome::Unknown(masked(error.why, &tokens)),
                    Err(error) => return SendOutcome::Refused(masked(error.why, &tokens)),
                }
            }
        }
    }
}

/// Whether a message may have been posted although the server answered with an error, and would be posted again by another
/// try once the channel does not know its key: behind a gateway, a server goes on with what it got.
fn is_doubtful(context: &ChannelContext<'_>, announcement: &Announcement, answer: &ChannelAnswer) -> bool {
    let is_safe = context.target.repetition() == Repetition::Never || announcement.replaces.is_some();
    answer.may_have_arrived() && !is_safe
}

/// Sends a request, up to three times while its problem may pass, and while that cannot post it twice.
fn deliver(
    context: &ChannelContext<'_>,
    wire: SenderOptions<'_>,
    announcement: &Announcement,
    message: &OutgoingMessage,
) -> Result<ChannelAnswer, NoAnswer> {
    let repeats = context.target.repetition() != Repetition::Posts || announcement.replaces.is_some();
    let mut pauses = PAUSES.into_iter();
    loop {
        let done = once(context, wire, message);
        let wait = match &done {
            Ok(answer) if answer.is_temporary() && (repeats || !answer.may_have_arrived()) => {
                answer.retry_after.map(Duration::from_secs)
            }
            Err(error) if repeats || !error.may_have_arrived => None,
            _ => return done,
        };
        let Some(pause) = pauses.next() else { return done };
        let pause = wait.unwrap_or(pause);
        if pause > LONGEST_PAUSE {
            return done;
        }
        clock::sleep(pause);
    }
}

fn once(
    context: &ChannelContext<'_>,
    wire: SenderOptions<'_>,
    message: &OutgoingMessage,
) -> Result<ChannelAnswer, NoAnswer> {
    match (message, context.mail_server()) {
        (OutgoingMessage::Http(message), _) => http::exchange(message, wire.timeout),
        (OutgoingMessage::Mail(message), Some(server)) => mail::send(&server, context.secrets, message, wire.timeout),
        (OutgoingMessage::Run(command), _) => {
            let failed = |why: String| ChannelAnswer { status: 400, body: why, retry_after: None };
            Ok(match programs::run_with_input(&command.run, wire.root, &command.input) {
                Ok(Some(0)) => ChannelAnswer { status: 200, ..ChannelAnswer::default() },
                Ok(status) => failed(format!(
                    "the command ended with {}",
                    status.map_or("a signal".to_owned(), |it| it.to_string())
                )),
                Err(error) => failed(format!("the command could not run: {}", disk::reason(&error))),
            })
        }
        (OutgoingMessage::Mail(_), None) => {
            Err(NoAnswer { why: "this channel sends no mail".to_owned(), may_have_arrived: false })
        }
    }
}

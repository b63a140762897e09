//! `[[announce]]`: where `vigie announce` posts, and what.

use super::{one_of, server_url};
use crate::diagnostic::{Diagnostic, Level, config as mistakes, value};
use crate::model::{EventKind, Group, Service};
use crate::node::{Fields, Node, Value};
use crate::source::{Span, Spanned};
use sha2::{Digest, Sha256};
use url::Url;

/// The most recipients that one mail may have: for more, a mailing list is the right sender.
pub const MOST_RECIPIENTS: usize = 20;

/// The names that a template can use.
pub const PLACEHOLDERS: [&str; 8] = ["state", "title", "text", "body", "next", "link", "services", "site"];

/// One channel, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelConfig {
    /// Its name in messages and in the state file: `name`, else its kind and a digest of where it posts.
    pub id: String,
    /// Where it posts.
    pub target: ChannelTarget,
    /// Only posts about these services, by their ids; all posts when there is none.
    pub services: Vec<String>,
    /// What it announces.
    pub events: Vec<EventKind>,
    /// The language of its words, when not the site's.
    pub lang: Option<String>,
    /// A text in place of ours.
    pub template: Option<String>,
    /// How long before the start of a maintenance it reminds, in minutes.
    pub remind: Vec<i64>,
}

/// Where a secret is. It is never in vigie.toml.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretPlace {
    /// In this environment variable.
    Variable(String),
    /// In this file, outside the repository.
    File(String),
}

/// An address that may be a secret: whoever knows it may post there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChannelAddress {
    /// It stands in vigie.toml.
    Open(Url),
    /// It is a secret.
    Secret(SecretPlace),
}

impl ChannelAddress {
    fn name(&self) -> String {
        match self {
            Self::Open(url) => url.to_string(),
            Self::Secret(place) => place.name().to_owned(),
        }
    }

    fn secret(&self) -> Option<&SecretPlace> {
        match self {
            Self::Open(_) => None,
            Self::Secret(place) => Some(place),
        }
    }
}

/// Where a channel posts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChannelTarget {
    /// Any program that takes webhooks, signed as Standard Webhooks has it.
    Webhook {
        /// The address.
        url: ChannelAddress,
        /// The key of the signature.
        secret: SecretPlace,
    },
    /// An account on Mastodon.
    Mastodon {
        /// The instance.
        url: Url,
        /// The access token.
        token: SecretPlace,
        /// Who sees the posts.
        visibility: Visibility,
    },
    /// Mail, through an SMTP server.
    Smtp(SmtpTarget),
    /// An incoming webhook of Slack.
    Slack {
        /// Its address, which is a secret.
        url: SecretPlace,
    },
    /// A webhook of Discord.
    Discord {
        /// Its address, which is a secret.
        url: SecretPlace,
    },
    /// A room on Matrix.
    Matrix {
        /// The homeserver.
        url: Url,
        /// The id of the room: `!abc:example.org`.
        room: String,
        /// The access token.
        token: SecretPlace,
    },
    /// A chat on Telegram, by a bot.
    Telegram {
        /// The server of the API.
        url: Url,
        /// The chat: `@name` or a number.
        chat: String,
        /// The token of the bot.
        token: SecretPlace,
    },
    /// A channel of Microsoft Teams, by the webhook of a workflow.
    Teams {
        /// Its address, which is a secret.
        url: SecretPlace,
    },
    /// A topic of ntfy.
    Ntfy {
        /// The address of the topic.
        url: ChannelAddress,
        /// The access token, if the topic is protected.
        token: Option<SecretPlace>,
    },
    /// An account on Bluesky.
    Bluesky {
        /// The server of the account.
        url: Url,
        /// The name of the account: `status.example.org`.
        handle: String,
        /// An app password.
        password: SecretPlace,
    },
    /// Lists of listmonk.
    Listmonk {
        /// The address of the installation.
        url: Url,
        /// The numbers of the lists.
        lists: Vec<u32>,
        /// The user of the API.
        user: SecretPlace,
        /// Its token.
        password: SecretPlace,
    },
    /// A newsletter of Buttondown.
    Buttondown {
        /// The server of the API.
        url: Url,
        /// The key of the API.
        token: SecretPlace,
    },
    /// A hub of WebSub, which is told of the feeds that changed.
    Websub {
        /// The address of the hub.
        url: Url,
    },
    /// A command of the user's own, which reads the JSON of the webhook.
    Exec {
        /// The command, for a shell.
        run: String,
    },
}

/// How mail is sent, and to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmtpTarget {
    /// The host of the server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Whether the connection is encrypted from its first byte (`smtps`), else with STARTTLS where the server has it.
    pub wrapped: bool,
    /// The sender.
    pub from: String,
    /// The recipients.
    pub to: Vec<String>,
    /// The user and the password, if the server asks for them.
    pub login: Option<(SecretPlace, SecretPlace)>,
}

/// Who sees a post on Mastodon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody.
    Public,
    /// Everybody, but not in the public timelines.
    Unlisted,
    /// Followers.
    Private,
}

impl Visibility {
    const ALL: [(&str, Self); 3] = [("public", Self::Public), ("unlisted", Self::Unlisted), ("private", Self::Private)];

    /// Its name in vigie.toml and in the API.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, visibility)| *visibility == self).map_or("public", |(name, _)| name)
    }
}

impl ChannelTarget {
    /// The kinds of channels.
    pub const KINDS: [&str; 14] = [
        "mastodon",
        "smtp",
        "webhook",
        "slack",
        "discord",
        "matrix",
        "bluesky",
        "teams",
        "telegram",
        "ntfy",
        "listmonk",
        "buttondown",
        "websub",
        "exec",
    ];

    /// Its kind in vigie.toml.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Webhook { .. } => "webhook",
            Self::Mastodon { .. } => "mastodon",
            Self::Smtp(_) => "smtp",
            Self::Slack { .. } => "slack",
            Self::Discord { .. } => "discord",
            Self::Matrix { .. } => "matrix",
            Self::Bluesky { .. } => "bluesky",
            Self::Teams { .. } => "teams",
            Self::Telegram { .. } => "telegram",
            Self::Ntfy { .. } => "ntfy",
            Self::Listmonk { .. } => "listmonk",
            Self::Buttondown { .. } => "buttondown",
            Self::Websub { .. } => "websub",
            Self::Exec { .. } => "exec",
        }
    }

    /// What makes it another channel when it changes: where it posts, without the secrets.
    fn place(&self) -> String {
        match self {
            Self::Webhook { url, .. } | Self::Ntfy { url, .. } => url.name(),
            Self::Mastodon { url, .. } | Self::Websub { url } => url.to_string(),
            Self::Smtp(SmtpTarget { to, .. }) => to.join(","),
            Self::Slack { url } | Self::Discord { url } | Self::Teams { url } => url.name().to_owned(),
            Self::Matrix { url, room, .. } => format!("{url} {room}"),
            Self::Telegram { url, chat, .. } => format!("{url} {chat}"),
            Self::Bluesky { url, handle, .. } => format!("{url} {handle}"),
            Self::Listmonk { url, lists, .. } => format!("{url} {lists:?}"),
            Self::Buttondown { url, token } => format!("{url} {}", token.name()),
            Self::Exec { run } => run.clone(),
        }
    }

    /// The secrets that it needs.
    #[must_use]
    pub fn secrets(&self) -> Vec<&SecretPlace> {
        match self {
            Self::Webhook { url, secret } => std::iter::once(secret).chain(url.secret()).collect(),
            Self::Mastodon { token, .. }
            | Self::Matrix { token, .. }
            | Self::Telegram { token, .. }
            | Self::Buttondown { token, .. } => vec![token],
            Self::Bluesky { password, .. } => vec![password],
            Self::Listmonk { user, password, .. } => vec![user, password],
            Self::Ntfy { url, token } => token.iter().chain(url.secret()).collect(),
            Self::Websub { .. } | Self::Exec { .. } => Vec::new(),
            Self::Smtp(SmtpTarget { login, .. }) => {
                login.iter().flat_map(|(user, password)| [user, password]).collect()
            }
            Self::Slack { url } | Self::Discord { url } | Self::Teams { url } => vec![url],
        }
    }
}

impl SecretPlace {
    /// The name of the variable or the file.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Variable(name) | Self::File(name) => name,
        }
    }
}

/// Reads all channels. One with a mistake is left out: it would post to others, or something else, than it should.
pub(super) fn read(fields: &mut Fields<'_>, services: &[Service], groups: &[Group]) -> Vec<ChannelConfig> {
    let Some((_, node)) = fields.take("announce") else { return Vec::new() };
    let Value::List(items) = node.value else {
        fields.report.add(value::not_a_list(node.span, "announce"));
        return Vec::new();
    };
    let mut channels: Vec<ChannelConfig> = Vec::new();
    for item in items {
        let before = fields.report.count(Level::Error);
        let span = item.span;
        let channel = channel(item, fields, services, groups);
        let Some(channel) = channel.filter(|_| fields.report.count(Level::Error) == before) else { continue };
        if channels.iter().any(|other| other.id == channel.id) {
            fields.report.add(mistakes::same_channel(span, &channel.id));
        } else {
            channels.push(channel);
        }
    }
    channels
}

fn channel(item: Node, all: &mut Fields<'_>, services: &[Service], groups: &[Group]) -> Option<ChannelConfig> {
    let span = item.span;
    Fields::whole(item, "announce", all.report, |fields| {
        for key in ["token", "secret", "password", "user", "api_key", "key"] {
            if fields.has(key) {
                fields.take(key);
                fields.report.add(mistakes::secret_in_config(key, &format!("{key}_env")));
            }
        }
        let Some(kind) = fields.text("kind") else {
            fields.report.add(mistakes::missing_channel_key(span, "kind", &ChannelTarget::KINDS.join(", ")));
            return None;
        };
        let target = TableReader { fields, span }.target(&kind);
        let name = fields.line("name").map(|name| name.value);
        let about = services_of(fields, services, groups);
        let events = events(fields);
        let lang = fields.parsed("lang", super::locale).map(|lang| lang.value);
        let template = fields.parsed("template", template).map(|template| template.value);
        let remind = fields.texts("remind");
        let remind = remind.iter().filter_map(|text| fields.report.note(super::duration("remind", text))).collect();
        let target = target?;
        let id = name.unwrap_or_else(|| format!("{}-{}", target.kind(), digest(&target.place())));
        Some(ChannelConfig { id, target, services: about, events, lang, template, remind })
    })
}

/// The first letters of the digest of a text.
fn digest(of: &str) -> String {
    Sha256::digest(of).iter().take(3).map(|byte| format!("{byte:02x}")).collect()
}

/// The ids of the services that a channel is about. A group stands for its services.
fn services_of(fields: &mut Fields<'_>, services: &[Service], groups: &[Group]) -> Vec<String> {
    let typed = fields.texts("services");
    let mut ids = Vec::new();
    for name in typed {
        let id = name.value.as_str();
        let service = services.iter().find(|service| service.id == id || service.was.iter().any(|was| was == id));
        if let Some(service) = service {
            ids.push(service.id.clone());
        } else if groups.iter().any(|group| group.id == id) {
            let members = services.iter().filter(|service| service.group.as_deref() == Some(id));
            ids.extend(members.map(|service| service.id.clone()));
        } else {
            let known: Vec<&str> = services.iter().map(|service| service.id.as_str()).collect();
            fields.report.add(mistakes::not_one_of(name.span, "services", id, &known));
        }
    }
    ids
}

/// What a channel announces: single events, or all of incidents or of maintenances.
fn events(fields: &mut Fields<'_>) -> Vec<EventKind> {
    let typed = fields.texts("events");
    if typed.is_empty() {
        return EventKind::ALL.into_iter().filter(|kind| kind.by_default()).collect();
    }
    let mut kinds = Vec::new();
    for name in typed {
        use EventKind as Is;
        let shared = [Is::Update, Is::Corrected];
        match name.value.as_str() {
            "incidents" => kinds.extend([Is::New, Is::Resolved, Is::Reopened, Is::Retracted].into_iter().chain(shared)),
            "maintenance" => kinds.extend(
                [Is::Scheduled, Is::Moved, Is::Extended, Is::Cancelled, Is::Started, Is::Overrun, Is::Completed]
                    .into_iter()
                    .chain([Is::Reminder])
                    .chain(shared),
            ),
            _ => {
                let known: Vec<(&str, Is)> = Is::ALL.into_iter().map(|kind| (kind.name(), kind)).collect();
                kinds.extend(fields.report.note(one_of("events", &name, &known)));
            }
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// A template whose places are all known.
fn template(text: &Spanned<String>) -> Result<String, Diagnostic> {
    let mut rest = text.value.as_str();
    while let Some((_, after)) = rest.split_once('{') {
        let name = after.split('}').next().unwrap_or_default();
        if !PLACEHOLDERS.contains(&name) {
            return Err(mistakes::not_one_of(text.span, "template", &format!("{{{name}}}"), &PLACEHOLDERS));
        }
        rest = &after[name.len()..];
    }
    Ok(text.value.clone())
}

/// The keys of one channel.
struct TableReader<'a, 'r> {
    fields: &'a mut Fields<'r>,
    span: Span,
}

impl TableReader<'_, '_> {
    fn target(&mut self, kind: &Spanned<String>) -> Option<ChannelTarget> {
        match kind.value.as_str() {
            "webhook" => {
                let (url, secret) = (self.address(), self.secret("secret_env", "secret_file"));
                Some(ChannelTarget::Webhook { url: url?, secret: secret? })
            }
            "mastodon" => self.mastodon(),
            "smtp" => self.smtp(),
            "slack" => self.secret_url().map(|url| ChannelTarget::Slack { url }),
            "discord" => self.secret_url().map(|url| ChannelTarget::Discord { url }),
            "matrix" => {
                let (url, token) = (self.url(), self.secret("token_env", "token_file"));
                let room = self.required("room", "room = \"!abc:example.org\"");
                Some(ChannelTarget::Matrix { url: url?, token: token?, room: room?.value })
            }
            "teams" => self.secret_url().map(|url| ChannelTarget::Teams { url }),
            "telegram" => {
                let url = self.url_or("https://api.telegram.org/");
                let (chat, token) = (self.required("chat", "chat = \"@name\""), self.secret("token_env", "token_file"));
                Some(ChannelTarget::Telegram { url: url?, chat: chat?.value, token: token? })
            }
            "ntfy" => {
                let (url, token) = (self.address(), self.optional_secret("token_env", "token_file"));
                Some(ChannelTarget::Ntfy { url: url?, token })
            }
            "bluesky" => {
                let url = self.url_or("https://bsky.social/");
                let handle = self.required("handle", "handle = \"status.example.org\"");
                let password = self.secret("password_env", "password_file");
                Some(ChannelTarget::Bluesky { url: url?, handle: handle?.value, password: password? })
            }
            "listmonk" => self.listmonk(),
            "buttondown" => {
                let url = self.url_or("https://api.buttondown.com/");
                let token = self.secret("token_env", "token_file");
                Some(ChannelTarget::Buttondown { url: url?, token: token? })
            }
            "websub" => self.url().map(|url| ChannelTarget::Websub { url }),
            "exec" => self.required("run", "run = \"./announce.sh\"").map(|run| ChannelTarget::Exec { run: run.value }),
            typed => {
                self.fields.report.add(mistakes::not_one_of(kind.span, "kind", typed, &ChannelTarget::KINDS));
                // What its keys are is not known.
                self.fields.rest();
                None
            }
        }
    }

    fn mastodon(&mut self) -> Option<ChannelTarget> {
        let (url, token) = (self.url(), self.secret("token_env", "token_file"));
        let visibility = self.fields.parsed("visibility", |text| one_of("visibility", text, &Visibility::ALL));
        let visibility = visibility.map_or(Visibility::Public, |it| it.value);
        Some(ChannelTarget::Mastodon { url: url?, token: token?, visibility })
    }

    fn listmonk(&mut self) -> Option<ChannelTarget> {
        let (url, typed) = (self.url(), self.fields.texts("lists"));
        let user = self.secret("user_env", "user_file");
        let password = self.secret("password_env", "password_file");
        let mut lists = Vec::new();
        for number in typed {
            let read = number.value.parse::<u32>().map_err(|_| value::not_a_number(number.span, "lists", 1));
            lists.extend(self.fields.report.note(read));
        }
        if lists.is_empty() {
            return self.missing("lists", "lists = [1]");
        }
        Some(ChannelTarget::Listmonk { url: url?, lists, user: user?, password: password? })
    }

    fn smtp(&mut self) -> Option<ChannelTarget> {
        let server = self.required("url", "url = \"smtp://mail.example.org:587\"");
        let from = self.required("from", "from = \"status@example.org\"");
        let to = self.fields.texts("to");
        let user = self.optional_secret("user_env", "user_file");
        let password = self.optional_secret("password_env", "password_file");
        let server = server?;
        let (host, port, wrapped) = self.fields.report.note(smtp_server(&server))?;
        if to.is_empty() {
            self.missing::<()>("to", "to = \"status-list@example.org\"");
            return None;
        }
        for address in to.iter().chain(&from) {
            if address.value.parse::<lettre::message::Mailbox>().is_err() {
                self.fields.report.add(mistakes::bad_mail_address(address.span, &address.value));
            }
        }
        if let Some(beyond) = to.get(MOST_RECIPIENTS) {
            self.fields.report.add(mistakes::too_many_recipients(beyond.span, MOST_RECIPIENTS));
        }
        let login = match (user, password) {
            (Some(user), Some(password)) => Some((user, password)),
            (None, None) => None,
            (None, Some(_)) => return self.missing("user_env", "user_env = \"SMTP_USER\""),
            (Some(_), None) => return self.missing("password_env", "password_env = \"SMTP_PASSWORD\""),
        };
        let to = to.into_iter().map(|to| to.value).collect();
        Some(ChannelTarget::Smtp(SmtpTarget { host, port, wrapped, from: from?.value, to, login }))
    }

    fn missing<T>(&mut self, key: &str, example: &str) -> Option<T> {
        self.fields.report.add(mistakes::missing_channel_key(self.span, key, example));
        None
    }

    fn required(&mut self, key: &'static str, example: &str) -> Option<Spanned<String>> {
        self.fields.text(key).or_else(|| self.missing(key, example))
    }

    /// `url`, or where most people have their account.
    fn url_or(&mut self, usual: &str) -> Option<Url> {
        if self.fields.has("url") {
            self.url()
        } else {
            self.fields.text("url").is_none().then(|| Url::parse(usual).ok())?
        }
    }

    /// `url`, of a server.
    fn url(&mut self) -> Option<Url> {
        let typed = self.required("url", "url = \"https://example.org/\"")?;
        let url = server_url(&typed.value).ok_or_else(|| mistakes::bad_url(typed.span, "url", &typed.value));
        let url = self.fields.report.note(url)?;
        if url.password().is_some() || !url.username().is_empty() {
            self.fields.report.add(mistakes::secret_in_config("url", "token_env"));
            return None;
        }
        Some(url)
    }

    /// `url`, or `url_env` or `url_file` where it is a secret.
    fn address(&mut self) -> Option<ChannelAddress> {
        if self.fields.has("url") || !(self.fields.has("url_env") || self.fields.has("url_file")) {
            return self.url().map(ChannelAddress::Open);
        }
        self.optional_secret("url_env", "url_file").map(ChannelAddress::Secret)
    }

    /// `url_env` or `url_file`: an address by which anybody can post is a secret.
    fn secret_url(&mut self) -> Option<SecretPlace> {
        if self.fields.has("url") {
            self.fields.take("url");
            self.fields.report.add(mistakes::secret_in_config("url", "url_env"));
            self.optional_secret("url_env", "url_file");
            return None;
        }
        self.secret("url_env", "url_file")
    }

    fn secret(&mut self, variable: &'static str, file: &'static str) -> Option<SecretPlace> {
        let place = self.optional_secret(variable, file);
        place.or_else(|| self.missing(variable, &format!("{variable} = \"NAME_OF_A_VARIABLE\"")))
    }

    fn optional_secret(&mut self, variable: &'static str, file: &'static str) -> Option<SecretPlace> {
        let of_file = self.fields.text(file).map(|path| SecretPlace::File(path.value));
        let name = self.fields.parsed(variable, |text| {
            let sound = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            // A token in place of the name of a variable must not be shown.
            let is_name = text.value.bytes().all(sound) && text.value.len() <= 64;
            if is_name { Ok(text.value.clone()) } else { Err(mistakes::secret_in_config(variable, variable)) }
        });
        name.map(|name| SecretPlace::Variable(name.value)).or(of_file)
    }
}

/// The host and the port of `smtp://host:port` or `smtps://host:port`, and whether it is the latter.
fn smtp_server(typed: &Spanned<String>) -> Result<(String, u16, bool), Diagnostic> {
    let fault = || mistakes::bad_smtp_url(typed.span);
    let url = Url::parse(&typed.value).map_err(|_| fault())?;
    let wrapped = match url.scheme() {
        "smtp" => false,
        "smtps" => true,
        _ => return Err(fault()),
    };
    if url.password().is_some() || !url.username().is_empty() {
        return Err(mistakes::secret_in_config("url", "password_env"));
    }
    let host = url.host_str().filter(|host| !host.is_empty()).ok_or_else(fault)?;
    let port = url.port().unwrap_or(if wrapped { 465 } else { 587 });
    Ok((host.trim_matches(['[', ']']).to_owned(), port, wrapped))
}

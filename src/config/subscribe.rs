//! `[subscribe.mail]`: how readers get mail, without a server of ours.

use super::{one_of, server_url, without_login};
use crate::diagnostic::config as mistakes;
use crate::node::Fields;
use crate::percent;
use crate::source::Spanned;
use url::Url;

/// How readers subscribe by mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SubscribeByMail {
    /// By a mail to the program of a mailing list.
    List {
        /// The address of the list.
        address: String,
        /// A link to a mail that subscribes.
        mailto: String,
    },
    /// By a form of another host.
    Form {
        /// Where the form goes.
        action: Url,
        /// Hidden fields: their names and values.
        fields: Vec<(&'static str, String)>,
    },
    /// By a service that turns feeds into mails.
    Feed {
        /// Its name.
        name: String,
        /// Its page.
        url: Url,
    },
}

/// The program of a mailing list.
#[derive(Debug, Clone, Copy)]
enum ListProgram {
    Mlmmj,
    Mailman,
    Sympa,
}

const PROGRAMS: [(&str, ListProgram); 3] =
    [("mlmmj", ListProgram::Mlmmj), ("mailman", ListProgram::Mailman), ("sympa", ListProgram::Sympa)];

/// Reads the table.
pub(super) fn read(fields: &mut Fields<'_>) -> Option<SubscribeByMail> {
    fields.table("subscribe", |subscribe| subscribe.table("mail", mail).flatten()).flatten()
}

fn mail(fields: &mut Fields<'_>) -> Option<SubscribeByMail> {
    let kinds = [("list", "list"), ("listmonk", "listmonk"), ("buttondown", "buttondown"), ("feed", "feed")];
    let via = fields.parsed("via", |text| one_of("via", text, &kinds))?;
    match via.value {
        "list" => {
            let program = fields.parsed("program", |text| one_of("program", text, &PROGRAMS));
            let address = required(fields, &via, "address", "status-list@example.org")?;
            let program = program.map_or(ListProgram::Mlmmj, |it| it.value);
            let Some(mailto) = mailto(&address.value, program) else {
                fields.report.add(mistakes::bad_mail_address(address.span, &address.value));
                return None;
            };
            Some(SubscribeByMail::List { address: address.value, mailto })
        }
        "listmonk" => {
            let base = url(fields, &via, "https://lists.example.org/")?;
            let list = required(fields, &via, "list", "the UUID of the list")?;
            let action = base.join("subscription/form").ok()?;
            Some(SubscribeByMail::Form { action, fields: vec![("l", list.value), ("nonce", String::new())] })
        }
        "buttondown" => {
            let user = required(fields, &via, "user", "example")?;
            let mut action = Url::parse("https://buttondown.com/api/emails/embed-subscribe").ok()?;
            action.path_segments_mut().ok()?.push(&user.value);
            Some(SubscribeByMail::Form { action, fields: Vec::new() })
        }
        _ => {
            let url = url(fields, &via, "https://feeds.example.org/")?;
            let name = required(fields, &via, "name", "Blogtrottr")?;
            Some(SubscribeByMail::Feed { name: name.value, url })
        }
    }
}

fn required(fields: &mut Fields<'_>, via: &Spanned<&str>, key: &'static str, example: &str) -> Option<Spanned<String>> {
    let found = fields.text(key);
    if found.is_none() {
        fields.report.add(mistakes::missing_channel_key(via.span, key, &format!("{key} = \"{example}\"")));
    }
    found
}

fn url(fields: &mut Fields<'_>, via: &Spanned<&str>, example: &str) -> Option<Url> {
    let typed = required(fields, via, "url", example)?;
    let url = server_url(&typed.value).ok_or_else(|| mistakes::bad_url(typed.span, "url", &typed.value));
    let mut url = fields.report.note(url.and_then(|url| without_login("url", url)))?;
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Some(url)
}

/// The mail that subscribes to a list.
fn mailto(address: &str, program: ListProgram) -> Option<String> {
    address.parse::<lettre::Address>().ok()?;
    let (name, host) = address.rsplit_once('@')?;
    let (name, host) = (percent::mail(name), percent::mail(host));
    Some(match program {
        ListProgram::Mlmmj => format!("mailto:{name}+subscribe@{host}"),
        ListProgram::Mailman => format!("mailto:{name}-join@{host}"),
        ListProgram::Sympa => format!("mailto:sympa@{host}?subject=subscribe%20{name}"),
    })
}

#[cfg(test)]
mod tests {
    use super::{PROGRAMS, mailto};

    #[test]
    fn each_program_has_its_own_address_for_subscriptions() {
        let told: Vec<Option<String>> = PROGRAMS.iter().map(|(_, it)| mailto("status@example.org", *it)).collect();
        let expected = [
            "mailto:status+subscribe@example.org",
            "mailto:status-join@example.org",
            "mailto:sympa@example.org?subject=subscribe%20status",
        ];
        assert_eq!(told, expected.map(|text| Some(text.to_owned())));
        assert_eq!(mailto("status", PROGRAMS[0].1), None);
        // What may stand in the name of a mailbox is no further recipient.
        let told = mailto("a?bcc=b%40c.example&x=@example.org", PROGRAMS[0].1);
        assert_eq!(told.as_deref(), Some("mailto:a%3Fbcc%3Db%2540c.example%26x%3D+subscribe@example.org"));
    }
}

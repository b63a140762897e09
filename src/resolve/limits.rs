//! How many changes of state a site may have. What pages, feeds and the API say of a post grows with its updates times
//! its services, so a short text could make gigabytes of them.

use crate::diagnostic::{Report, update as mistakes};
use crate::model::{Content, Post, ServiceId, Site, Stage, Word};
use std::collections::BTreeSet;

/// The most changes of state in a post: twenty of all services of the largest site.
pub(super) const MOST_OF_POST: usize = 20_000;

/// The most in a site.
pub(super) const MOST_OF_SITE: usize = 1_000_000;

/// Leaves out what is too many: in a post, what its later updates say; in a site, what its older posts say. It may hide
/// an end, so these posts are not provably over.
pub(super) fn limit(site: &mut Site, (of_post, of_site): (usize, usize), report: &mut Report) {
    let mut so_far = 0;
    let mut told = false;
    for post in site.posts.iter_mut().rev() {
        let (changes, cut) = changes(post, of_post);
        if let Some(number) = cut {
            report.add(mistakes::too_many_states(post.entries[number].place.unwrap_or(post.places.title), of_post));
            silence(post, number);
        }
        if impact(post) > of_post {
            report.add(mistakes::too_many_states(post.places.impact.unwrap_or(post.places.title), of_post));
            leave_impact_out(post);
        }
        so_far += changes + impact(post);
        if so_far > of_site {
            if !std::mem::replace(&mut told, true) {
                report.add(mistakes::too_many_states_of_site(post.places.title, of_site));
            }
            silence(post, 0);
            leave_impact_out(post);
            if let Content::Incident(incident) = &mut post.content {
                incident.services.clear();
                incident.later.clear();
            } else if let Content::Maintenance(maintenance) = &mut post.content {
                maintenance.services.clear();
                maintenance.later.clear();
            }
            post.services_unsure = true;
        }
    }
}

/// How many changes of state a post says, at most so many, and the entry that says more.
fn changes(post: &Post, most: usize) -> (usize, Option<usize>) {
    let first: BTreeSet<ServiceId> = match &post.content {
        Content::Incident(it) => it.services.keys().chain(it.later.keys()).copied().collect(),
        Content::Maintenance(it) => it.services.keys().chain(it.later.keys()).copied().collect(),
        _ => return (0, None),
    };
    let reopens = |number: usize| match &post.content {
        Content::Incident(incident) => incident.transitions.iter().any(|it| !it.closed && it.entry == Some(number)),
        _ => post.entries[number].word == Some(Word::Stage(Stage::InProgress)),
    };
    let mut services = first;
    let mut changes = services.len();
    for (number, entry) in post.entries.iter().enumerate() {
        services.extend(entry.all_states().map(|(service, _)| service));
        // One that is open again, or goes on, puts all its services in their states again.
        let more = entry.states.len() + entry.later.len() + if reopens(number) { services.len() } else { 0 };
        if changes + more > most {
            return (changes, Some(number));
        }
        changes += more;
    }
    (changes, None)
}

/// How many steps the `impact:` table of a post has.
fn impact(post: &Post) -> usize {
    let table = match &post.content {
        Content::Incident(incident) => incident.impact.as_ref(),
        Content::PostMortem(post_mortem) => post_mortem.impact.as_ref(),
        _ => None,
    };
    table.map_or(0, |table| table.values().map(Vec::len).sum())
}

fn leave_impact_out(post: &mut Post) {
    let left = match &mut post.content {
        Content::Incident(incident) => incident.impact.take(),
        Content::PostMortem(post_mortem) => post_mortem.impact.take(),
        _ => None,
    };
    post.broken |= left.is_some();
}

/// Reads the entries of a post from a number on as text only.
fn silence(post: &mut Post, from: usize) {
    for entry in post.entries.iter_mut().skip(from) {
        (entry.word, entry.relapse) = (None, None);
        entry.states.clear();
        entry.later = Box::default();
    }
    if let Content::Incident(incident) = &mut post.content {
        incident.transitions.retain(|it| it.entry.is_none_or(|entry| entry < from));
    }
    post.broken = true;
    post.unread_after_end = true;
}

#[cfg(test)]
mod tests {
    use super::limit;
    use crate::diagnostic::Report;
    use crate::facts::Health;
    use crate::model::State;
    use crate::testing::{CONFIG, codes, site};
    use std::fmt::Write as _;

    /// A site of these posts, with so many changes of state at most → those of each post that are left, oldest first, and
    /// the mistakes.
    fn check(posts: &[(&str, &str)], most: (usize, usize), left: &[usize], mistakes: &str) {
        let (_, mut site, ..) = site(CONFIG, posts, "2021-05-18 20:00");
        let mut report = Report::default();
        limit(&mut site, most, &mut report);
        let all: Vec<usize> =
            site.posts.iter().map(|post| super::changes(post, 1000).0 + super::impact(post)).collect();
        assert_eq!(all, left, "{posts:?}");
        assert_eq!(codes(&report).join(" "), mistakes, "{posts:?}");
    }

    fn incident(day: &str, updates: &str) -> String {
        format!("---\ntitle: a\ndate: 2021-05-{day} 10:00\nservices: {{all: outage}}\n---\nb\n\n{updates}")
    }

    #[test]
    fn what_is_too_many_is_left_out() {
        let many = incident("18", "## 11:00 {all=degraded}\n\nc\n\n## 12:00 {web=outage}\n\nd\n");
        let post = [("incidents/a.md", many.as_str())];
        check(&post, (5, 100), &[5], "");
        check(&post, (4, 100), &[4], "too-many-states");
        check(&post, (3, 100), &[2], "too-many-states");
        let again = incident(
            "18",
            "## 11:00 · resolved\n\n## 12:00 · investigating\n\n## 13:00 · resolved\n\n## 14:00 · investigating\n",
        );
        check(&[("incidents/a.md", &again)], (6, 100), &[6], "");
        check(&[("incidents/a.md", &again)], (5, 100), &[4], "too-many-states");
        let table = "---\ntitle: a\ndate: 2021-05-18 10:00\nresolved: 12:00\nimpact: {all: [10:00 outage, 11:00 degraded]}\n---\nb\n";
        check(&[("incidents/a.md", table)], (4, 100), &[4], "");
        check(&[("incidents/a.md", table)], (3, 100), &[0], "too-many-states");
        // The newest posts say what is true now.
        let (old, new) = (incident("16", ""), incident("17", ""));
        let both = [("incidents/old.md", old.as_str()), ("incidents/new.md", &new), ("incidents/a.md", &many)];
        check(&both, (100, 9), &[2, 2, 5], "");
        check(&both, (100, 8), &[0, 2, 5], "too-many-states");
        check(&both, (100, 6), &[0, 0, 5], "too-many-states");
    }

    #[test]
    fn a_post_beyond_the_limit_is_no_reason_for_green() {
        let mut toml = "timezone = 'UTC'\n".to_owned();
        for number in 0..500 {
            let _ = writeln!(toml, "[[services]]\nid = 's{number}'");
        }
        let mut post = "---\ntitle: a\ndate: 2021-05-18 10:00\nservices: [s0]\n---\nb\n".to_owned();
        for number in 0..42 {
            let state = ["outage", "operational"][number % 2];
            let _ = write!(post, "\n## 11:{number:02} {{all={state}}}\n\nc\n");
        }
        post += "\n## 12:00 · resolved\n\nd\n";
        let (_, _, board, report) = site(&toml, &[("incidents/a.md", &post)], "2021-05-18 20:00");
        assert!(codes(&report).contains(&"too-many-states"), "{:?}", codes(&report));
        assert_ne!(board.statement.state, Health::Known(State::Operational));
    }
}

//! What pages are given, from posts as they are typed; every number once more by another way.

#[cfg(feature = "cards")]
use super::card;
use super::context::{BodyPlacement, RenderContext, RenderInput};
use super::{figures, view};
use crate::config;
use crate::diagnostic::Report;
use crate::facts::figures::of_incident;
use crate::locale::Locale;
use crate::markup::{Base, Links};
use crate::model::{PostId, ServiceId};
use crate::output::KeptFiles;
use crate::testing::{CONFIG, site};
use chrono::{NaiveDate, TimeDelta};
use std::sync::Arc;

const SHOWN: BodyPlacement<'static> = BodyPlacement { base: Base::Relative { depth: 0 }, shift: 0, prefix: "" };

/// Looks at a site of these posts (path below content/, text) at an instant, in a language.
fn look<T>(tag: &str, posts: &[(&str, &str)], now: &str, see: impl FnOnce(&RenderContext<'_>) -> T) -> T {
    look_with(&on_record(), tag, posts, now, see)
}

/// The same with a vigie.toml.
pub(super) fn look_with<T>(
    toml: &str,
    tag: &str,
    posts: &[(&str, &str)],
    now: &str,
    see: impl FnOnce(&RenderContext<'_>) -> T,
) -> T {
    let (tree, site, board, report) = site(toml, posts, now);
    assert!(!report.has_errors(), "{:?}", report.list());
    let config = config::read(tree.config.unwrap(), &tree.sources, None, &mut Report::default());
    let links = Links::new(&site, &tree.sources, [], &config);
    let locale = Arc::new(Locale::shipped(tag));
    let input = RenderInput {
        tree: &tree,
        site: &site,
        board: &board,
        config: &config,
        locale: &locale,
        links: &links,
        languages: &[],
        preview: false,
    };
    see(&RenderContext::new(input))
}

/// The site of the tests, with records from 20 February 2021 on: 90 days before most of their posts.
fn on_record() -> String {
    format!("since = 2021-02-20\n{CONFIG}")
}

/// Phase and plans of a maintenance that was to last from 22:00 to 23:00 in Paris, at an instant (UTC).
fn check_plans(body: &str, now: &str, expected: &[&str]) {
    let front = "title: Disques\ndate: 2021-05-01 10:00\nstart: 2021-05-18 22:00\nend: 23:00\nservices: [web, mail]";
    let text = format!("---\n{front}\n---\nOn change.\n\n{body}");
    let told = look("en", &[("maintenance/a.md", &text)], now, |context| {
        let post = context.post(PostId(0), &SHOWN);
        let bare = |at: &Option<String>| at.as_deref().map_or("?".to_owned(), |at| at[8..16].replace('T', " "));
        let plan = |plan: &view::PlanView| match (&plan.start, &plan.end) {
            (None, None) => format!("{}: {}", plan.label, plan.text),
            (start, end) => format!("{}: {} to {}", plan.label, bare(start), bare(end)),
        };
        let phase = post.of_maintenance.phase.unwrap_or_default().to_owned();
        std::iter::once(phase).chain(post.of_maintenance.plans.iter().map(plan)).collect::<Vec<_>>()
    });
    assert_eq!(told, expected, "{body}");
}

#[test]
fn readers_see_the_first_plan_and_what_became_of_it() {
    let first = "Planned: 18 22:00 to 18 23:00";
    // As planned: only the plan is shown, at any time.
    for (now, phase) in [
        ("2021-05-10 10:00", "scheduled"),
        ("2021-05-18 20:30", "in-progress"),
        ("2021-05-18 21:30", "overrun"),
        ("2021-05-20 10:00", "completed"),
    ] {
        check_plans("", now, &[phase]);
    }
    let postponed = "## 2021-05-10 09:00 postponed {start=2021-05-25T22:00}\n\nLater.\n";
    let new = "New date: 25 22:00 to 25 23:00";
    check_plans(postponed, "2021-05-18 20:30", &["scheduled", first, new]);
    check_plans(postponed, "2021-05-25 20:30", &["in-progress", first, new]);
    check_plans(postponed, "2021-05-30 20:30", &["completed", first, new]);
    check_plans(
        "## 2021-05-10 09:00 postponed\n\nSome day.\n",
        "2021-05-18 20:30",
        &["to-come", first, "New date: date to be announced"],
    );
    let extended = "## 2021-05-18 22:40 extended {end=23:30}\n\nLonger.\n";
    check_plans(extended, "2021-05-18 21:10", &["in-progress", first, "New end: 18 22:00 to 18 23:30"]);
    check_plans(extended, "2021-05-18 21:40", &["overrun", first, "New end: 18 22:00 to 18 23:30"]);
    let late = "## 2021-05-18 22:10 started\n\nNow.\n";
    check_plans(late, "2021-05-18 20:30", &["in-progress", first, "As it went: 18 22:10 to ?"]);
    check_plans(late, "2021-05-18 21:30", &["overrun", first, "As it went: 18 22:10 to ?"]);
    check_plans(
        &format!("{late}\n## 22:40 completed\n\nDone early.\n"),
        "2021-05-18 20:45",
        &["completed", first, "As it went: 18 22:10 to 18 22:40"],
    );
    check_plans(
        &format!("{extended}\n## 23:20 completed\n\nDone.\n"),
        "2021-05-18 21:45",
        &["completed", first, "New end: 18 22:00 to 18 23:30", "As it went: 18 22:00 to 18 23:20"],
    );
    check_plans(
        &format!("{postponed}\n## 2021-05-20 09:00 cancelled\n\nNo more.\n"),
        "2021-05-22 10:00",
        &["cancelled", first, new, "As it went: cancelled"],
    );
}

#[test]
fn what_is_done_in_a_maintenance_is_told() {
    let text = "---\ntitle: a\ndate: 2021-05-01\nstart: 2021-05-18 22:00\nend: 23:00\nservices: [web, mail]\n---\nA\n\n\
        ## 2021-05-18 22:20 {mail=operational}\n\nMail is done.\n";
    let chips = look("en", &[("maintenance/a.md", text)], "2021-05-18 20:30", |context| {
        let post = context.post(PostId(0), &SHOWN);
        post.chips.into_iter().map(|chip| chip.text).collect::<Vec<_>>()
    });
    assert_eq!(chips, ["Le site: under maintenance"]);
}

#[test]
fn a_maintenance_is_listed_where_its_first_run_was_and_named_where_it_ran_later() {
    let text = "---\ntitle: a\ndate: 2021-04-01\nstart: 2021-04-20 22:00\nend: 23:00\nservices: [web]\n---\nA\n\n\
        ## 2021-04-20 22:30 · postponed {start=\"2021-05-10 22:00\"}\n\nB\n";
    let listed = look("en", &[("maintenance/a.md", text)], "2021-05-18 20:30", |context| {
        let ledger = context.ledger();
        let own = |month: u32| ledger.months[&2021].get(&month).map_or(0, Vec::len);
        (own(4), own(5), ledger.carried.keys().copied().collect::<Vec<_>>())
    });
    assert_eq!(listed, (1, 0, vec![(2021, 5)]));
}

#[test]
fn a_service_has_one_chip_also_when_worse_is_dated_ahead() {
    let text = "---\ntitle: a\ndate: 2021-05-18 17:20\nservices: {web: partial, mail: degraded}\n---\nA\n\n\
        ## 2021-05-18 18:00 {mail=outage}\n\nB\n";
    let chips = look("en", &[("incidents/a.md", text)], "2021-05-18 15:30", |context| {
        let post = context.post(PostId(0), &SHOWN);
        post.chips.into_iter().map(|chip| chip.state).collect::<Vec<_>>()
    });
    assert_eq!(chips, ["outage", "partial"]);
}

#[test]
fn the_next_update_is_shown_until_its_time() {
    let text = "---\ntitle: a\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\nA\n\n\
        ## 17:20 {next=18:00}\n\nB\n\n## 17:50 {next=19:00}\n\nC\n";
    let check = |text: &str, now: &str, expected: &str| {
        let told = look("en", &[("incidents/a.md", text)], now, |context| {
            let next = context.statement().next.map_or("-".to_owned(), |at| at[11..16].to_owned());
            let entries = context.post(PostId(0), &SHOWN).entries;
            let each = entries.iter().map(|it| it.next.as_deref().map_or("-".to_owned(), |at| at[11..16].to_owned()));
            format!("{next} | {}", each.collect::<Vec<_>>().join(" "))
        });
        assert_eq!(told, expected, "{now}");
    };
    check(text, "2021-05-18 15:55", "19:00 | 19:00 - -");
    check(text, "2021-05-18 16:59", "19:00 | 19:00 - -");
    check(text, "2021-05-18 17:00", "- | - - -");
    check(&format!("{text}\n## 18:10 resolved\n\nD\n"), "2021-05-18 16:20", "- | - - - -");
    // One of the front matter goes with the latest entry.
    let key =
        "---\ntitle: a\ndate: 2021-05-18 17:00\nservices: {web: outage}\nnext_update: 19:00\n---\nA\n\n## 17:20\n\nB\n";
    check(key, "2021-05-18 15:55", "19:00 | 19:00 -");
    check(key, "2021-05-18 17:00", "- | - -");
    // The page changes when the time of the next update passes.
    let next = look("en", &[("incidents/a.md", text)], "2021-05-18 15:55", |context| context.input.board.next_change);
    assert_eq!(next, Some(crate::testing::at("2021-05-18 17:00")));
}

#[test]
fn readers_see_what_was_edited_and_what_was_taken_back() {
    let text = "---\ntitle: a\ndate: 2021-05-18 17:00\nedited: 17:05\nservices: {web: outage}\n---\nA\n\n\
        ## 17:20 {edited=17:58}\n\nB\n\n## 17:50 resolved {withdrawn=2021-05-19 09:00}\n\nC\n";
    let entries = look("en", &[("incidents/a.md", text)], "2021-05-19 07:00", |context| {
        let post = context.post(PostId(0), &SHOWN);
        let at = |at: &Option<String>| at.as_ref().map_or("-".to_owned(), |at| at[11..16].to_owned());
        post.entries
            .iter()
            .map(|it| format!("{} {} {}", it.label, at(&it.edited), at(&it.withdrawn)))
            .collect::<Vec<_>>()
    });
    assert_eq!(entries, ["Resolved - 09:00", "Update 17:58 -", "First report 17:05 -"]);
}

const YEAR: [(&str, &str); 4] = [
    (
        "incidents/2021-04-30-nuit.md",
        "---\ntitle: Nuit\ndate: 2021-04-30 23:10\nstarted: 23:00\nresolved: 2021-05-01 01:00\nservices: {web: outage}\n---\nNon.\n",
    ),
    (
        "incidents/2021-05-03-lent.md",
        "---\ntitle: Lent\ndate: 2021-05-03 10:00\nresolved: 20:00\nservices: {web: partial, mail: outage}\n---\nNon.\n",
    ),
    (
        "incidents/2021-05-03-panne.md",
        "---\ntitle: Panne\ndate: 2021-05-03 12:00\nresolved: 13:30\nservices: {web: outage}\n---\nNon.\n",
    ),
    (
        "incidents/2021-05-10-courriel.md",
        "---\ntitle: C\ndate: 2021-05-10 10:00\nresolved: 11:00\nservices: {mail: degraded}\n---\n",
    ),
];

/// Minutes of a service in a state at worst from one day to another, counted one by one from what the posts say (UTC).
fn minutes(context: &RenderContext<'_>, service: usize, wanted: crate::model::State, from: &str, to: &str) -> i64 {
    let (mut at, end, mut count) = (crate::testing::at(from), crate::testing::at(to), 0);
    while at < end {
        let holds = |it: &&crate::facts::Interval| {
            it.service == ServiceId(service) && it.from <= at && it.to.is_some_and(|to| at < to)
        };
        let worst = context.input.board.impact().filter(holds).map(|it| it.state).max();
        count += i64::from(worst == Some(wanted));
        at += TimeDelta::minutes(1);
    }
    count
}

/// A share of time in service in hundredths of a percent, from minutes.
fn share(outage: i64, partial: i64, whole: i64) -> i64 {
    (10 * whole - 10 * outage - 3 * partial) * 10_000 / (10 * whole)
}

#[test]
fn the_life_of_a_service_is_what_its_posts_say() {
    use crate::model::State;
    look("en", &YEAR, "2021-05-20 10:00", |context| {
        let life = context.service_history(ServiceId(0));
        let month = |number: usize| {
            let it: &view::ServiceMonth = &life.months[number];
            (it.name.as_str(), it.uptime.as_deref(), it.incidents)
        };
        // The month so far, to the end of today in Paris; May has no end yet. What began in April and lasted into May
        // is counted in both.
        let of_may = ("2021-04-30 22:00", "2021-05-20 22:00");
        let out = minutes(context, 0, State::Outage, of_may.0, of_may.1);
        let part = minutes(context, 0, State::Partial, of_may.0, of_may.1);
        assert_eq!((out, part), (60 + 90, 600 - 90));
        let may = share(out, part, 20 * 24 * 60);
        assert_eq!(month(0), ("May 2021", Some(format!("{}.{:02}%", may / 100, may % 100).as_str()), 3));
        let april = share(60, 0, 30 * 24 * 60);
        assert_eq!(month(1), ("April 2021", Some(format!("{}.{:02}%", april / 100, april % 100).as_str()), 1));
        assert_eq!(month(2), ("March 2021", Some("100%"), 0));
        // Records reach back to February, and no further.
        assert_eq!(life.months.len(), 4);
        let figures: Vec<String> = life.figures.iter().map(|it| format!("{}: {}", it.label, it.value)).collect();
        let whole = share(120 + 90, 510, 90 * 24 * 60 - 60);
        assert_eq!(
            figures,
            [
                format!("Uptime, 90 days: {}.{:02}%", whole / 100, whole % 100),
                "Incidents since February 2021: 3".to_owned(),
                "Downtime since February 2021: 3\u{a0}h\u{a0}30\u{a0}min".to_owned(),
                "Longest outage since February 2021: 2\u{a0}h".to_owned(),
            ]
        );
    });
}

#[test]
fn the_uptime_of_a_group_is_the_mean_of_its_services() {
    look("fr", &YEAR, "2021-05-20 10:00", |context| {
        let services = &context.input.config.services;
        assert_eq!(services.len(), 2);
        let groups = context.groups();
        let shown = |group: &view::GroupView| {
            let each = group.services.iter().map(|it| it.uptime.clone().unwrap_or_default());
            (each.collect::<Vec<_>>(), group.uptime.clone())
        };
        // The only service of a group has no mean beside its own figure.
        let (web, mail) = (share(210, 510, 90 * 24 * 60 - 60), share(600, 0, 90 * 24 * 60 - 60));
        let words = |it: i64| format!("{},{:02}\u{a0}%", it / 100, it % 100);
        assert_eq!(groups.iter().map(shown).collect::<Vec<_>>(), [(vec![words(web)], None), (vec![words(mail)], None)]);
    });
    let mut posts = YEAR.to_vec();
    posts.truncate(2);
    let apart = on_record().replace("group = 'apps'\n", "");
    let (tree, site, board, _) = site(&apart, &posts, "2021-05-20 10:00");
    let config = config::read(tree.config.unwrap(), &tree.sources, None, &mut Report::default());
    let links = Links::new(&site, &tree.sources, [], &config);
    let locale = Arc::new(Locale::shipped("fr"));
    let input = RenderInput {
        tree: &tree,
        site: &site,
        board: &board,
        config: &config,
        locale: &locale,
        links: &links,
        languages: &[],
        preview: false,
    };
    let groups = RenderContext::new(input).groups();
    let (web, mail) = (share(120, 600, 90 * 24 * 60 - 60), share(600, 0, 90 * 24 * 60 - 60));
    let mean = i64::midpoint(web, mail);
    assert_eq!(groups[0].uptime, Some(format!("{},{:02}\u{a0}%", mean / 100, mean % 100)));
}

#[test]
fn the_days_in_words_have_the_minutes_of_their_state() {
    look("fr", &YEAR, "2021-05-20 10:00", |context| {
        let service = context.service(ServiceId(0), "");
        let told: Vec<(String, i64)> =
            service.troubles.iter().map(|it| (it.text.clone(), it.minutes.unwrap_or(0))).collect();
        let day = |from: &str, to: &str| minutes(context, 0, crate::model::State::Outage, from, to);
        let third = day("2021-05-02 22:00", "2021-05-03 22:00");
        assert_eq!(third, 90);
        let night = day("2021-04-29 22:00", "2021-04-30 22:00") + day("2021-04-30 22:00", "2021-05-01 22:00");
        assert_eq!(night, 120);
        assert_eq!(
            told,
            [
                ("3 mai\u{a0}: hors service".to_owned(), third),
                ("du 30 avril au 1er mai\u{a0}: hors service".to_owned(), night)
            ]
        );
    });
}

#[test]
fn a_troubled_day_leads_to_its_only_post_or_to_its_month() {
    let post = |day: &str, hours: &str, state: &str| {
        let (from, to) = hours.split_once('-').unwrap();
        format!("---\ntitle: A\ndate: 2021-05-{day} {from}\nresolved: {to}\nservices: {{web: {state}}}\n---\nNon.\n")
    };
    let posts = [
        ("incidents/2021-05-18-a.md", post("18", "10:00-11:59", "partial")),
        ("incidents/2021-05-19-b.md", post("19", "10:00-11:00", "degraded")),
        ("incidents/2021-05-19-c.md", post("19", "12:00-12:30", "outage")),
    ];
    let posts: Vec<(&str, &str)> = posts.iter().map(|(path, text)| (*path, text.as_str())).collect();
    look("en", &posts, "2021-05-20 10:00", |context| {
        let (web, mail) = (context.service(ServiceId(0), "../"), context.service(ServiceId(1), ""));
        let links = concat!(
            "<a class=\"p\" href=\"../2021-05-18-a.html\"><title>18 May: partial outage, 1\u{a0}h\u{a0}59\u{a0}min</title>",
            "<path d=\"M348 24v-19h3v19z\"/></a><a class=\"x\" href=\"../history/2021.html#m2021-05\" tabindex=\"-1\">",
            "<title>19 May: major outage, 30\u{a0}min</title><path d=\"M352 24v-24h3v24z\"/></a></svg>"
        );
        assert!(web.bars.ends_with(links), "{}", web.bars);
        let label = |words: &str| format!("aria-label=\"{words}\"");
        let told = label("Le site, last 90 days, uptime 99.94%: 2 days with an incident or maintenance");
        assert!(web.bars.contains(&told), "{}", web.bars);
        let quiet = label("Courriels, last 90 days, uptime 100%: no problems");
        assert!(mail.bars.contains(&quiet) && !mail.bars.contains("<a"), "{}", mail.bars);
        let words: Vec<(&str, &str)> = web.troubles.iter().map(|it| (it.text.as_str(), it.path.as_str())).collect();
        assert_eq!(
            words,
            [("19 May: major outage", "history/2021.html#m2021-05"), ("18 May: partial outage", "2021-05-18-a.html")]
        );
        assert_eq!((web.no_data, mail.no_data), (None, None));
    });
}

#[test]
fn days_without_data_are_said() {
    let post = "---\ntitle: A\ndate: 2021-05-18 10:00\nresolved: 11:00\nservices: [web]\n---\nNon.\n";
    for (keys, words) in [
        ("since = 2021-05-03", Some("no data before 3 May 2021")),
        ("since = 2020-05-03", None),
        ("until = 2021-05-02", Some("no data after 2 May 2021")),
        ("since = 2019-01-01\nuntil = 2020-01-01", Some("no data")),
    ] {
        let toml = on_record().replace("id = 'web'", &format!("id = 'web'\n{keys}"));
        assert!(toml.contains(keys), "{toml}");
        look_with(&toml, "en", &[("incidents/2021-05-18-a.md", post)], "2021-05-20 10:00", |context| {
            let web = context.service(ServiceId(0), "");
            assert_eq!(web.no_data.as_deref(), words, "{keys}");
            assert!(words.is_none_or(|words| web.bars.contains(&format!("; {words}\""))), "{}", web.bars);
        });
    }
}

#[test]
fn near_incidents_are_those_of_the_same_services() {
    let post = |number: usize, services: &str| {
        let text = format!(
            "---\ntitle: a\ndate: 2021-05-{:02} 10:00\nresolved: 11:00\nservices: [{services}]\n---\n",
            number + 1
        );
        (format!("incidents/2021-05-{:02}-a.md", number + 1), text)
    };
    let services = ["web", "mail", "web, mail", "web", "mail", "web", "web", "mail"];
    let posts: Vec<(String, String)> = services.iter().enumerate().map(|(at, it)| post(at, it)).collect();
    let posts: Vec<(&str, &str)> = posts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    look("en", &posts, "2021-06-20 10:00", |context| {
        for (number, own) in services.iter().enumerate() {
            // By another way: all others that share a word, the nearest on each side.
            let shares = |other: &usize| own.split(", ").any(|it| services[*other].contains(it));
            for count in [1, 3] {
                let later: Vec<usize> = (number + 1..services.len()).filter(shares).take(count).collect();
                let earlier = (0..number).rev().filter(shares).take(count);
                let expected: Vec<PostId> = later.into_iter().rev().chain(earlier).map(PostId).collect();
                assert_eq!(
                    context.index.near(context.input.board, PostId(number), count),
                    expected,
                    "{number} {count}"
                );
            }
        }
    });
}

#[test]
fn the_last_change_is_told_as_far_as_it_is_known() {
    let check = |path: &str, text: &str, home: &str, page: &str| {
        look("en", &[(path, text)], "2021-05-20 10:00", |context| {
            let (theme, _) =
                super::Theme::load(context.input.tree, context.input.locale, context.input.config.timezone);
            let output = super::render(&context.input, theme, &KeptFiles::default(), &|| true).output;
            for (path, expected) in [("index.html", home), ("a.html", page)] {
                let html = String::from_utf8_lossy(output.get(path).unwrap_or_default()).into_owned();
                let (_, footer) = html.split_once("This page is updated by hand.").expect("a footer");
                let told =
                    footer.split_once("</time>").and_then(|(time, _)| time.rsplit_once('>')).map(|(_, words)| words);
                assert_eq!(told.unwrap_or("-"), expected, "{path}");
            }
        });
    };
    let head = "---\ntitle: a\n";
    check(
        "incidents/a.md",
        &format!("{head}date: 2021-05-18\nstatus: resolved\n---\nA\n"),
        "Tuesday, 18 May 2021",
        "Tuesday, 18 May 2021",
    );
    let told = "Tuesday, 18 May 2021 at 17:00, Central European Time";
    check("incidents/a.md", &format!("{head}date: 2021-05-18 17:00\nstatus: resolved\n---\nA\n"), told, told);
    // What only the front matter says is a change of the page, too.
    let key = "Tuesday, 18 May 2021 at 18:10, Central European Time";
    check("incidents/a.md", &format!("{head}date: 2021-05-18 17:00\nresolved: 18:10\n---\nA\n"), key, key);
    let plan = "date: 2021-05-01\nstart: 2021-05-18 17:00\nend: 18:00\ncompleted: 18:10";
    check("maintenance/a.md", &format!("{head}{plan}\n---\nA\n"), key, key);
    let late = "Thursday, 20 May 2021 at 13:00, Central European Time";
    check("incidents/a.md", &format!("{head}date: 2021-05-20 13:00\nservices: [web]\n---\nA\n"), late, late);
    check("maintenance/a.md", &format!("{head}start: 2021-06-01 10:00\n---\nA\n"), "-", "-");
}

/// How times are written in the entries of a post, and for the post beside others.
#[test]
fn times_have_their_weekday_and_year() {
    let check = |path: &str, text: &str, expected: &[&str]| {
        look("en", &[(path, text)], "2021-05-20 10:00", |context| {
            let bare = |when: &str| when.replace("<time datetime=\"", "").replace("</time>", "");
            let post = context.post(PostId(0), &SHOWN);
            let near = context.near(PostId(0)).and_then(|near| near.when);
            let told: Vec<String> =
                post.entries.iter().map(|entry| bare(&entry.when)).chain(near.as_deref().map(bare)).collect();
            assert_eq!(told, expected);
        });
    };
    check(
        "incidents/a.md",
        "---\ntitle: a\ndate: 2020-12-31 23:00\n---\nA\n\n## 2021-01-01 00:10 resolved\n\nB\n",
        &[
            "2021-01-01T00:10+01:00\" data-ago>Fri, 1 Jan 2021, 00:10",
            "2020-12-31T23:00+01:00\" data-ago>Thu, 31 Dec 2020, 23:00",
            "2020-12-31\">Thursday, 31 December 2020",
        ],
    );
    check(
        "incidents/a.md",
        "---\ntitle: a\ndate: 2021-05-01\nstatus: resolved\n---\nA\n",
        &["2021-05-01\">Sat, 1 May 2021", "2021-05-01\">Saturday, 1 May 2021"],
    );
    check(
        "maintenance/a.md",
        "---\ntitle: a\ndate: 2021-05-01 10:00\nstatus: scheduled\n---\nA\n",
        &["2021-05-01T10:00+02:00\" data-ago>Sat, 1 May 2021, 10:00"],
    );
}

/// One evening: an update reports an outage after the fact, and two more what was found.
const EVENING: &str = "---\ntitle: Panne\ndate: 2021-05-18 17:17\nstarted: 16:35\ndetected: 17:00\n\
    services: {web: degraded, mail: degraded}\n---\nRien.\n\n## 17:55 identified {web=outage, mail=outage, at=17:10}\n\nTrouvé.\n\n\
    ## 18:15 resolved {at=18:10}\n\nFini.\n";

#[test]
fn the_first_report_says_its_states_as_updates_do() {
    look("en", &[("incidents/2021-05-18-a.md", EVENING)], "2021-05-20 10:00", |context| {
        let states = |entry: &super::view::EntryView| {
            entry.states.iter().map(|chip| chip.text.clone()).collect::<Vec<_>>().join(", ")
        };
        let told: Vec<String> = context.post(PostId(0), &SHOWN).entries.iter().map(states).collect();
        let of = |state: &str| format!("Le site: {state}, Courriels: {state}");
        assert_eq!(told, [String::new(), of("major outage"), of("degraded performance")]);
    });
}

#[test]
fn an_update_in_the_minute_of_the_first_report_is_an_update() {
    let text = "---\ntitle: a\ndate: 2021-05-18 17:17\nservices: {web: outage}\n---\nA\n\n\
        ## 17:17 {web=operational}\n\nB\n\n## 17:17\n\nC\n";
    look("en", &[("incidents/2021-05-18-a.md", text)], "2021-05-18 18:00", |context| {
        let said = |entry: &super::view::EntryView| {
            let states: Vec<_> = entry.states.iter().map(|chip| chip.state).collect();
            format!("{} {}", entry.label, states.join(" "))
        };
        let told: Vec<String> = context.post(PostId(0), &SHOWN).entries.iter().map(said).collect();
        assert_eq!(told, ["Update ", "Update operational", "First report outage"]);
    });
}

/// The marks of a span as readers see them.
fn marks_told(span: &super::view::SpanDrawing) -> Vec<String> {
    let told = |mark: &super::view::SpanTick| {
        let (_, words) = mark.when.strip_suffix("</time>")?.split_once('>')?;
        Some(format!("{words} {}", mark.label))
    };
    span.marks.iter().map(|mark| told(mark).expect("a time")).collect()
}

#[test]
fn a_span_is_drawn_to_scale_and_told_in_order() {
    let check = |tag: &str, label: &str, marks: &[&str]| {
        look(tag, &[("incidents/2021-05-18-a.md", EVENING)], "2021-05-20 10:00", |context| {
            let post = context.input.site.post(PostId(0));
            let facts = of_incident(context.input.site, context.input.board, PostId(0));
            let span = context.span(&facts, post, context.input.board.post(PostId(0))).unwrap();
            assert!(span.svg.contains(label), "{}", span.svg);
            // 560 wide for 95 minutes: 35 degraded, 60 out of service.
            let (slow, out) = (560 * 35 / 95, 560 - 560 * 35 / 95);
            assert!(span.svg.contains(&format!("M40 18v-7h{slow}v7z")), "{}", span.svg);
            assert!(span.svg.contains(&format!("M{} 18v-14h{out}v14z", 40 + slow)), "{}", span.svg);
            assert_eq!(marks_told(&span), marks);
        });
    };
    check(
        "fr",
        "de 16:35 à 17:10 en mode dégradé, de 17:10 à 18:10 hors service",
        &[
            "16:35 en mode dégradé",
            "17:00 détecté",
            "17:10 hors service",
            "17:17 annoncé",
            "17:55 mis à jour",
            "18:10 rétabli",
        ],
    );
    check(
        "en",
        "degraded performance from 16:35 to 17:10, major outage from 17:10 to 18:10",
        &[
            "16:35 degraded performance",
            "17:00 detected",
            "17:10 major outage",
            "17:17 announced",
            "17:55 updated",
            "18:10 resolved",
        ],
    );
    assert_eq!(figures::UPDATES_TOLD, 4, "of more updates the ticks are enough");
}

#[test]
fn a_span_over_days_names_them() {
    let text = "---\ntitle: a\ndate: 2021-05-18 17:00\nresolved: 2021-05-19 09:00\nservices: {web: outage}\n---\n";
    look("fr", &[("incidents/a.md", text)], "2021-05-20 10:00", |context| {
        let span = context.post(PostId(0), &SHOWN).span.unwrap();
        assert!(span.svg.contains("du 18 mai 2021 à 17:00 au 19 mai 2021 à 09:00 hors service"), "{}", span.svg);
        assert_eq!(marks_told(&span), ["17:00 hors service, annoncé", "mer. 19 mai 2021, 09:00 rétabli"]);
    });
}

#[test]
fn a_timeline_shares_the_footnotes_of_its_text() {
    let text = "---\ntitle: a\ndate: 2021-05-19 10:00\n---\nDébut[^d].\n\n## Chronologie\n\n- 17:00 : vu[^n]\n- 17:10 : réparé[^d]\n\n\
        Entre deux.\n\n[^n]: La note.\n\n[^d]: Le reste.\n";
    look("fr", &[("post-mortems/2021-05-18-a.md", text)], "2021-05-20 10:00", |context| {
        let post = context.post(PostId(0), &SHOWN);
        let time = |at: &str, words: &str| format!("<time datetime=\"2021-05-18T{at}+02:00\">{words}</time>");
        let (first, second) = (time("17:00", "mar. 18 mai 2021, 17:00"), time("17:10", "17:10"));
        let note = |number: usize, again: &str| {
            format!(
                "<sup class=\"footnote-ref\" id=\"fnref-{number}{again}\"><a href=\"#fn-{number}\">{number}</a></sup>"
            )
        };
        let (one, two, again) = (note(1, ""), note(2, ""), note(1, "-2"));
        let expected = format!(
            "<p>Début{one}.</p>\n<h2 id=\"chronologie\">Chronologie</h2>\n<ol class=\"timeline\">\n\
             <li><p class=\"when\">{first}</p>\n<p>vu{two}</p>\n</li>\n\
             <li><p class=\"when\">{second}</p>\n<p>réparé{again}</p>\n</li>\n</ol>\n<p>Entre deux.</p>\n\
             <section class=\"footnotes\"><ol>\n"
        );
        assert!(post.html.starts_with(&expected), "{}\n{expected}", post.html);
        assert_eq!(post.html.matches("La note.").count(), 1, "{}", post.html);
    });
}

#[test]
fn a_time_of_an_uncertain_zone_is_shown_as_it_was_written() {
    let text = "---\ntitle: a\ndate: 2021-05-19 10:00\n---\n## Timeline (PST)\n\n- 09:00: a\n- 10:00: b\n";
    look("en", &[("post-mortems/2021-05-18-a.md", text)], "2021-05-20 10:00", |context| {
        let html = context.post(PostId(0), &SHOWN).html;
        assert!(html.contains("<p class=\"when\">09:00</p>") && html.contains("<p class=\"when\">10:00</p>"), "{html}");
    });
}

#[cfg(feature = "cards")]
#[test]
fn a_title_that_the_font_lacks_has_no_card() {
    let post =
        |title: &str| format!("---\ntitle: {title}\ndate: 2021-05-18 17:00\nresolved: 18:00\nservices: [web]\n---\n");
    let (plain, odd) = (post("Panne"), post("Panne 🦔"));
    let posts = [("incidents/a.md", plain.as_str()), ("incidents/b.md", odd.as_str())];
    let cards = look("fr", &posts, "2021-05-20 10:00", |context| {
        let input = &context.input;
        let cards = card::all(input.site, input.board, input.config, input.locale);
        cards.into_iter().map(|card| card.post).collect::<Vec<_>>()
    });
    assert_eq!(cards, [None, Some(PostId(0))]);
}

#[test]
fn a_drawing_tells_since_when_it_lasts_and_each_time_that_it_seemed_over() {
    let check = |tag: &str, body: &str, label: &str, marks: &[&str]| {
        let text = format!("---\ntitle: a\ndate: 2021-05-18 17:00\nservices: {{web: outage}}\n---\nA\n\n{body}");
        look(tag, &[("incidents/a.md", &text)], "2021-05-18 18:00", |context| {
            let span = context.post(PostId(0), &SHOWN).span.unwrap();
            assert!(span.svg.contains(&format!("aria-label=\"{label}\"")), "{}", span.svg);
            let told: Vec<&str> = span.marks.iter().map(|mark| mark.label.as_str()).collect();
            assert_eq!(told, marks);
        });
    };
    let open = "## 17:30 identified\n\nB\n";
    check("en", open, "major outage since 17:00", &["major outage, announced", "updated"]);
    check("fr", open, "hors service depuis 17:00", &["hors service, annoncé", "mis à jour"]);
    let again = "## 17:20 resolved\n\nB\n\n## 17:30 investigating\n\nC\n\n## 17:50 resolved\n\nD\n";
    check(
        "en",
        again,
        "major outage from 17:00 to 17:20, major outage from 17:30 to 17:50",
        &["major outage, announced", "resolved", "major outage", "resolved"],
    );
}

#[test]
fn a_footnote_above_a_timeline_stays() {
    let post = "---\ntitle: A\ndate: 2021-05-18 17:00\nservices: [web]\nresolved: 18:30\n---\nX[^1].\n\n[^1]: A note.\n\n## Timeline\n\n- 17:10: a\n- 17:30: b\n";
    let (tree, ..) = site(CONFIG, &[("incidents/a.md", post)], "2021-05-18 20:00");
    let built =
        crate::pipeline::build(&tree, &crate::pipeline::Options::default(), crate::testing::at("2021-05-18 20:00"));
    let page = String::from_utf8_lossy(built.output.get("a.html").unwrap()).into_owned();
    assert!(page.contains("id=\"fn-1\"") && page.contains("A note."), "{page}");
}

#[test]
fn retired_services_are_not_counted() {
    let services: Vec<String> =
        ["a", "b", "c", "d", "e"].iter().map(|id| format!("[[services]]\nid = '{id}'\n")).collect();
    let toml = format!("locale = 'en'\n{}until = 2021-01-01\n", services.concat());
    let text =
        "---\ntitle: a\ndate: 2021-05-18 17:00\nservices: {a: outage, b: outage, c: outage, d: outage}\n---\nA\n";
    let statement = |toml: &str, posts: &[(&str, &str)]| {
        look_with(toml, "en", posts, "2021-05-18 18:00", |context| context.statement().text)
    };
    assert_eq!(statement(&toml, &[("incidents/a.md", text)]), "All services are down");
    let one = format!("{}[[services]]\nid = 'z'\nname = 'Old'\nuntil = 2021-01-01\n", services[0]);
    assert_eq!(statement(&one, &[]), "a is operational");
}

#[test]
fn a_year_of_the_history_changes_with_what_lasted_into_it() {
    let text = "---\ntitle: a\ndate: 2020-12-30 17:00\nresolved: 2021-01-02 10:00\nservices: {web: outage}\n---\nA\n";
    let named = |year| {
        look("en", &[("incidents/a.md", text)], "2021-05-18 18:00", |context| {
            context.ledger().posts(Some(year)).count()
        })
    };
    assert_eq!([2019, 2020, 2021].map(named), [0, 1, 1]);
}

#[test]
fn a_year_says_its_days_and_what_each_service_went_through() {
    look("en", &YEAR, "2021-05-20 10:00", |context| {
        let year = context.year(2021).unwrap();
        let count = |state: &str| {
            let at = year.text.find(&format!("{state} on ")).expect(state) + state.len() + 4;
            year.text[at..].split(' ').next().and_then(|count| count.parse::<i64>().ok()).expect(state)
        };
        // Up to today, and without data before the first day of the record.
        let days = (context.calendar().today() - NaiveDate::from_ymd_opt(2021, 1, 1).unwrap()).num_days() + 1;
        assert_eq!(count("no data"), 50, "{}", year.text);
        let drawn = year.svg.matches("<title>").count();
        assert_eq!(count("operational") + count("no data") + i64::try_from(drawn).unwrap(), days, "{}", year.text);
        assert!(context.year(2020).is_none(), "there is no data");

        let tolls = context.tolls_of_year(2021);
        let web = tolls.iter().find(|toll| toll.name == "Le site").unwrap();
        let own = &context.tolls_of_service(ServiceId(0))[0];
        assert_eq!((own.name.as_str(), own.incidents, &own.outage), ("2021", web.incidents, &web.outage));
        assert_eq!(web.path.as_deref(), Some("services/web.html"));
        let outage = minutes(context, 0, crate::model::State::Outage, "2021-01-01 00:00", "2021-05-20 10:00");
        assert_eq!(web.outage, context.input.locale.duration(outage));
        let weeks = context.weeks(ServiceId(0)).unwrap();
        assert!(weeks.text.starts_with("The last 53 weeks: ") && weeks.svg.contains("viewBox=\"0 0 211 27\""));
        let marked =
            weeks.html.replace("</span>", "").replace("<span class=\"x\">", "").replace("<span class=\"n\">", "");
        assert_eq!(marked.replace("<span class=\"o\">", ""), weeks.text);
    });
}

#[test]
fn the_history_has_no_month_of_the_future() {
    let plan = |day: &str| {
        format!("---\ntitle: a\ndate: 2021-05-01\nstart: {day} 22:00\nend: 23:00\nservices: [web]\n---\nA\n")
    };
    let (may, june, next) = (plan("2021-05-28"), plan("2021-06-02"), plan("2022-02-02"));
    let posts = [("maintenance/b.md", next.as_str()), ("maintenance/c.md", &june), ("maintenance/d.md", &may)];
    let check = |posts: &[(&str, &str)], expected: (&[i32], &[u32], &[&str])| {
        look("en", posts, "2021-05-18 20:30", |context| {
            let ledger = context.ledger();
            let months: Vec<u32> = ledger.months.values().flat_map(|months| months.keys().copied()).collect();
            let ahead = ledger.ahead.iter().map(|id| context.input.site.post(*id).path.as_str());
            let found = (ledger.years().collect::<Vec<_>>(), months, ahead.collect::<Vec<_>>());
            assert_eq!((found.0.as_slice(), found.1.as_slice(), found.2.as_slice()), expected);
            assert_eq!(ledger.posts(Some(2021)).count(), posts.len());
        });
    };
    check(&posts, (&[2021], &[5], &["c.html", "b.html"]));
    check(&posts[..1], (&[2021], &[5], &["b.html"]));
}

#[test]
fn a_maintenance_that_was_called_off_is_not_ahead() {
    let text = "---\ntitle: a\ndate: 2021-04-20\nstart: 2021-06-02 22:00\nend: 23:00\nservices: [web]\n---\nA\n\n\
        ## 2021-04-30 10:00 · cancelled\n\nB\n";
    for now in ["2021-05-18 20:30", "2021-07-18 20:30"] {
        look("en", &[("maintenance/a.md", text)], now, |context| {
            let ledger = context.ledger();
            assert_eq!((ledger.months[&2021][&4].as_slice(), ledger.ahead.len()), (&[PostId(0)][..], 0), "{now}");
            assert!(ledger.carried.is_empty(), "{now}");
            let line = context.list_item(PostId(0));
            assert!(line.called_off && line.mark.is_some_and(|mark| mark.text == "Maintenance · cancelled"));
        });
    }
    let begun = text.replace("2021-06-02", "2021-04-30").replace("22:00", "09:00");
    look("en", &[("maintenance/a.md", &begun)], "2021-05-18 20:30", |context| {
        assert!(!context.list_item(PostId(0)).called_off, "it was cancelled while it lasted");
    });
}

#[test]
fn an_incident_in_monitoring_says_since_when() {
    let text = "---\ntitle: a\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\nA\n\n\
        ## 18:00 · monitoring {web=operational}\n\nB\n\n## 18:20 · monitoring\n\nC\n";
    let restored = |text: &str| {
        look("en", &[("incidents/a.md", text)], "2021-05-18 18:00", |context| {
            context.post(PostId(0), &SHOWN).of_incident.restored
        })
    };
    assert_eq!(restored(text).as_deref(), Some("2021-05-18T18:00+02:00"));
    assert_eq!(restored(&text.replace("monitoring", "identified")), None);
    assert_eq!(restored(&format!("{text}\n## 18:30 · resolved\n\nD\n")), None);
}

#[test]
fn what_is_only_monitored_works_again_in_lists_and_on_outage_pages() {
    let text = "---\ntitle: a\ndate: 2021-05-18 17:00\nservices: {web: outage}\n---\nA\n\n\
        ## 18:00 · monitoring {web=operational}\n\nB\n";
    let said = |text: &str| {
        look("en", &[("incidents/a.md", text)], "2021-05-18 18:10", |context| {
            (context.list_item(PostId(0)).restored, context.outage_title(ServiceId(0)))
        })
    };
    let again = "Le site has been working again since Tue, 18 May 2021, 18:00; we are monitoring it";
    assert_eq!(said(text), (Some("2021-05-18T18:00+02:00".to_owned()), again.to_owned()));
    assert_eq!(said(&text.replace("web=operational", "web=degraded")).0, None);
    let over = format!("{text}\n## 18:05 · resolved\n\nC\n");
    assert_eq!(said(&over), (None, "Le site is not responding".to_owned()));
}

#[test]
fn the_outage_page_says_it_as_home_does() {
    let check = |tag: &str, state: &str, expected: &str| {
        let text = format!("---\ntitle: a\ndate: 2021-05-18 17:00\nservices: {{web: {state}}}\n---\nA\n");
        look(tag, &[("incidents/a.md", &text)], "2021-05-18 18:00", |context| {
            assert_eq!(context.outage_title(ServiceId(0)), expected);
            assert!(context.statement().text.starts_with(expected));
        });
    };
    check("en", "outage", "Le site is down");
    check("en", "partial", "Le site is partly down");
    check("en", "degraded", "Le site is slow or failing for some");
    check("fr", "outage", "Le site est hors service");
    check("fr", "degraded", "Le site est en mode dégradé");
}

#[test]
fn a_list_says_the_same_since_as_the_page() {
    let check = |text: &str, now: &str, expected: Option<&str>| {
        let path = "incidents/a.md";
        let since = look("en", &[(path, text)], now, |context| {
            let (list, page) = (context.list_item(PostId(0)), context.post(PostId(0), &SHOWN));
            assert!(list.open);
            assert_eq!(list.since, page.item.since);
            list.since
        });
        assert_eq!(since.as_deref(), expected, "{text}");
    };
    let down = "---\ntitle: a\ndate: 2021-05-18 17:20\nstarted: 17:00\nservices: {web: outage}\n---\nA\n";
    let again = format!("{down}\n## 18:00 · resolved\n\nB\n\n## 19:10 · Down again\n\nC\n");
    check(down, "2021-05-18 16:00", Some("2021-05-18T17:00+02:00"));
    check(&again, "2021-05-18 18:00", Some("2021-05-18T19:10+02:00"));
    // Bad news with a time in the future has no "since" until then.
    check(&down.replace("started: 17:00\n", ""), "2021-05-18 14:00", None);
}

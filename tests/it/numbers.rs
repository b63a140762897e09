//! The numbers of built pages, read back from their words in each language, against what the posts say.

use crate::site::{CONFIG, Site};
use std::fs;

/// The evening: degraded from 16:35, out from 17:10, over at 18:10; noticed at 17:00, announced at 17:17.
const INCIDENT: &str = "---\ntitle: Disque\ndate: 2026-11-18 17:17\nstarted: 16:35\ndetected: 17:00\n\
    services: {web: degraded, mail: degraded}\n---\nRien ne va.\n\n\
    ## 17:55 · identified {web=outage, mail=outage, at=17:10}\n\nTrouvé.\n\n## 18:15 · resolved {at=18:10}\n\nFini.\n";
const POST_MORTEM: &str = "---\ntitle: Retour\ndate: 2026-11-19 10:38\n---\nBonjour.\n\n- [x] fait\n- [ ] à faire\n";

/// What a page says in its list of figures: label, value.
fn facts(page: &str) -> Vec<(String, String)> {
    let list = page.split_once("<dl class=\"facts\">").unwrap().1.split("</dl>").next().unwrap();
    let cell = |text: &str, tag: &str| {
        let rest = text.split_once(&format!("<{tag}>")).unwrap().1;
        rest.split(&format!("</{tag}>")).next().unwrap().to_owned()
    };
    list.split("<div>").skip(1).map(|it| (cell(it, "dt"), cell(it, "dd"))).collect()
}

/// Words for a length in minutes: `1 h 35`, `35 min`, `1 j 2 h`, `1 d 2 h 5 min`.
fn minutes(words: &str) -> i64 {
    let words: Vec<&str> = words.split([' ', '\u{a0}', '\u{202f}']).collect();
    let mut all = 0;
    for (at, word) in words.iter().enumerate() {
        let Ok(number) = word.parse::<i64>() else { continue };
        all += number
            * match words.get(at + 1).copied() {
                Some("j" | "d" | "day" | "days") => 24 * 60,
                Some("h") => 60,
                // "1 h 35"
                Some("min") | None => 1,
                other => panic!("{other:?} in {words:?}"),
            };
    }
    all
}

/// Hundredths of a percent: `99,95 %`, `99.95%`.
fn percent(words: &str) -> i64 {
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    let number: i64 = digits.parse().unwrap();
    if words.contains([',', '.']) { number } else { number * 100 }
}

#[test]
fn pages_give_the_same_numbers_in_every_language() {
    for locale in ["fr", "en"] {
        let site = Site::new();
        let config = CONFIG.replace("locale = \"fr\"", &format!("locale = \"{locale}\""));
        site.write("vigie.toml", &format!("since = 2025-01-01\n{config}"));
        fs::remove_file(site.path("content/incidents/2026-11-02-site.md")).unwrap();
        site.write("content/incidents/2026-11-18-disque.md", INCIDENT);
        site.write("content/post-mortems/2026-11-18-disque.md", POST_MORTEM);
        let run = site.run("build");
        assert_eq!((run.status, run.err.contains("warning")), (0, false), "{run:?}");
        let page = |path: &str| fs::read_to_string(site.path(&format!("public/{path}"))).unwrap();
        let lengths = |facts: &[(String, String)]| facts.iter().map(|(_, it)| minutes(it)).collect::<Vec<_>>();

        // Total, degraded, out of service; to detect, to announce, to resolve.
        let told = facts(&page("post-mortems/2026-11-18-disque.html"));
        assert_eq!(lengths(&told), [95, 35, 60, 25, 42, 70], "{locale} {told:?}");

        // How many incidents; out of service; the means.
        let year = facts(&page("history/2026.html"));
        assert_eq!(year[0].1, "1", "{locale} {year:?}");
        assert_eq!(lengths(&year[1..]), [60, 25, 42, 70], "{locale} {year:?}");

        // One hour of 90 days, of which one had 25 hours; rounded down.
        let whole = 90 * 24 * 60 + 60;
        let uptime = (whole - 60) * 10_000 / whole;
        let service = facts(&page("services/web.html"));
        assert_eq!(percent(&service[0].1), uptime, "{locale} {service:?}");
        assert_eq!(service[1].1, "1");
        assert_eq!(lengths(&service[2..]), [60, 70], "{locale} {service:?}");

        let home = page("index.html");
        assert!(home.contains(&service[0].1), "{locale}: home says {}", service[0].1);
        // The minutes beside a state are those of that state.
        let days = home.split_once("<dt>Le site</dt>").unwrap().1.split("</dd>").next().unwrap();
        assert_eq!(minutes(days.rsplit_once(", ").unwrap().1), 60, "{locale}: {days}");

        // And what programs are given.
        let json: serde_json::Value = serde_json::from_str(&page("api/vigie.json")).unwrap();
        let told = json["services"][0]["uptime"].to_string();
        assert_eq!(percent(&told), uptime, "{locale}");
    }
}

//! The texts of a site of many incidents, the same ones for the same number at every run: what the benchmarks and the
//! measurements of the preview are made on.
//!
//! Each incident has four updates and about three hundred words. An update is written as people write them: two
//! paragraphs with a link, code and bold words, and a list. One incident in ten is plain words without any mark; one in
//! ten names a post before it; one in twenty has a post-mortem. The texts are the same for each program; only the front
//! matter and the links are in its own form.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

const WORDS: &[&str] = &[
    "serveur",
    "base",
    "données",
    "disque",
    "réseau",
    "courriel",
    "certificat",
    "sauvegarde",
    "panne",
    "reprise",
    "requêtes",
    "journal",
    "mémoire",
    "processus",
    "file",
    "attente",
    "lenteur",
    "erreur",
    "fournisseur",
    "câble",
    "alimentation",
    "mise",
    "jour",
    "retour",
    "normale",
    "service",
    "équipe",
    "cause",
    "surveillance",
    "alerte",
];
const SERVICES: &[&str] = &["web", "api", "mail", "dns", "search", "files", "login", "billing", "jobs", "status"];
const STATES: &[&str] = &["degraded", "partial", "outage"];
const STATUSES: &[&str] = &["identified", "monitoring", "monitoring", "resolved"];

/// Whose folders, front matter and links.
#[derive(Clone, Copy)]
enum Layout {
    Vigie,
    Hugo,
    Zola,
    Blades,
}

/// Writes a site of so many incidents in the layout of `vigie`, `hugo`, `zola` or `blades`.
pub(crate) fn write(root: &Path, number: u32, layout: &str) -> io::Result<()> {
    let layout = match layout {
        "vigie" => Layout::Vigie,
        "hugo" => Layout::Hugo,
        "zola" => Layout::Zola,
        "blades" => Layout::Blades,
        _ => return Err(io::Error::other("the layout is vigie, hugo, zola or blades")),
    };
    for folder in ["content/incidents", "content/post-mortems"] {
        fs::create_dir_all(root.join(folder))?;
    }
    if let Layout::Vigie = layout {
        fs::write(root.join("vigie.toml"), config())?;
    }
    let mut chance = Chance(0x5eed);
    let mut before = String::new();
    for nth in 0..number {
        // The newest is of 2026-11-01, and the pace is that of five incidents a day.
        let minutes = u64::from(number - nth) * 288;
        let slug = format!("{}-{nth:05}", Stamp::before_november(minutes).day());
        let text = incident(&mut chance, minutes, &before, layout);
        fs::write(root.join(format!("content/incidents/{slug}.md")), text)?;
        if nth % 20 == 0 {
            let text = post_mortem(&mut chance, minutes, layout);
            fs::write(root.join(format!("content/post-mortems/{slug}.md")), text)?;
        }
        before = slug;
    }
    Ok(())
}

fn config() -> String {
    let mut text = "title = \"Ten years\"\nbase_url = \"https://status.example.org/\"\n".to_owned();
    for service in SERVICES {
        let _ = write!(text, "\n[[services]]\nid = \"{service}\"\nname = \"{service}\"\n");
    }
    text
}

fn incident(chance: &mut Chance, minutes: u64, before: &str, layout: Layout) -> String {
    let (service, state) = (chance.of(SERVICES), chance.of(STATES));
    let mut text = front(layout, &chance.sentence(5), minutes, Some((service, state)));
    let plain = chance.below(10) == 0;
    let _ = write!(text, "\n{}", chance.report(plain));
    if !before.is_empty() && chance.below(10) == 0 {
        let link = match layout {
            Layout::Vigie => format!("{before}.md"),
            Layout::Hugo => format!("../{before}/"),
            Layout::Zola => format!("@/incidents/{before}.md"),
            Layout::Blades => format!("{before}.html"),
        };
        let _ = write!(text, "\nSee [the one before]({link}).\n");
    }
    for (nth, status) in (1..).zip(STATUSES) {
        let time = Stamp::before_november(minutes.saturating_sub(nth * 25)).full();
        let _ = write!(text, "\n## {time} · {status}\n\n{}", chance.report(plain));
    }
    text
}

fn post_mortem(chance: &mut Chance, minutes: u64, layout: Layout) -> String {
    let mut text = front(layout, &chance.sentence(5), minutes, None);
    let _ = write!(text, "\n{}", chance.paragraph());
    for heading in ["Causes", "Remedies"] {
        let _ = write!(
            text,
            "\n## {heading}\n\n{}\n- **{}**\n- `{}`\n",
            chance.paragraph(),
            chance.sentence(4),
            chance.sentence(2)
        );
    }
    let _ = write!(text, "\n- [ ] {}\n- [x] {}\n", chance.sentence(6), chance.sentence(6));
    text
}

/// Front matter: a title, a date and, of an incident, its service in a state.
fn front(layout: Layout, title: &str, minutes: u64, hurt: Option<(&str, &str)>) -> String {
    let time = Stamp::before_november(minutes).full();
    let iso = format!("{}:00Z", time.replace(' ', "T"));
    match (layout, hurt) {
        (Layout::Vigie, Some((service, state))) => {
            format!("---\ntitle: {title}\ndate: {time}\nservices: {{{service}: {state}}}\n---\n")
        }
        (Layout::Vigie, None) => format!("---\ntitle: {title}\ndate: {time}\n---\n"),
        (Layout::Hugo, Some((service, state))) => {
            format!("---\ntitle: {title}\ndate: {iso}\nservices: [{service}]\nstate: {state}\n---\n")
        }
        (Layout::Hugo, None) => format!("---\ntitle: {title}\ndate: {iso}\n---\n"),
        (Layout::Zola, Some((service, state))) => format!(
            "+++\ntitle = \"{title}\"\ndate = {iso}\n[taxonomies]\nservices = [\"{service}\"]\n\
             [extra]\nstate = \"{state}\"\n+++\n"
        ),
        (Layout::Blades, Some((service, state))) => format!(
            "+++\ntitle = \"{title}\"\ndate = {iso}\nstate = \"{state}\"\n\
             [taxonomies]\nservices = [\"{service}\"]\n+++\n"
        ),
        (Layout::Zola | Layout::Blades, None) => format!("+++\ntitle = \"{title}\"\ndate = {iso}\n+++\n"),
    }
}

/// A linear congruential generator: no crate, the same everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn of(&mut self, list: &[&'static str]) -> &'static str {
        let at = self.below(list.len() as u64);
        usize::try_from(at).ok().and_then(|at| list.get(at)).copied().unwrap_or("")
    }

    fn sentence(&mut self, words: u64) -> String {
        let words: Vec<&str> = (0..words + self.below(4)).map(|_| self.of(WORDS)).collect();
        words.join(" ")
    }

    /// What an update says: two paragraphs, a link, code, bold words and a list; or a paragraph of plain words.
    fn report(&mut self, plain: bool) -> String {
        if plain {
            return self.paragraph();
        }
        let (first, bold, code) = (self.sentence(8), self.sentence(2), self.of(WORDS));
        let (linked, number, last) = (self.sentence(2), self.below(10_000), self.sentence(8));
        let items: Vec<String> = (0..3).map(|_| format!("- {}\n", self.sentence(5))).collect();
        format!(
            "{first}, **{bold}**. {} `systemctl restart {code}`.\n\n\
             {} [{linked}](https://tracker.example.org/issues/{number}). {last}.\n\n{}",
            self.sentence(8),
            self.sentence(8),
            items.concat()
        )
    }

    fn paragraph(&mut self) -> String {
        let sentences: Vec<String> = (0..3).map(|_| format!("{}.", self.sentence(10))).collect();
        format!("{}\n", sentences.join(" "))
    }
}

/// A minute before 2026-11-01 00:00 UTC.
struct Stamp {
    /// Since 1970-01-01.
    days: u64,
    minute: u64,
}

impl Stamp {
    fn before_november(minutes: u64) -> Self {
        /// Minutes from 1970-01-01 to 2026-11-01.
        const NOVEMBER: u64 = 20_758 * 24 * 60;
        let at = NOVEMBER.saturating_sub(minutes);
        Self { days: at / (24 * 60), minute: at % (24 * 60) }
    }

    /// The day in the Gregorian calendar (<https://howardhinnant.github.io/date_algorithms.html>, `civil_from_days`).
    fn day(&self) -> String {
        let shifted = self.days + 719_468;
        let (era, of_era) = (shifted / 146_097, shifted % 146_097);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        format!("{:04}-{month:02}-{day:02}", year + era * 400 + u64::from(month <= 2))
    }

    fn full(&self) -> String {
        format!("{} {:02}:{:02}", self.day(), self.minute / 60, self.minute % 60)
    }
}

//! The parts of a text in order of time, oldest first.

use super::body::{Part, PartTime, parts};
use super::imported::ImportedTime;
use super::labels::{LabelSense, sense, with_spoken_times};
use super::values;
use crate::model::Status;
use crate::vocabulary::Vocabulary;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A text in order of time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Arrangement {
    /// The entries, oldest first. The first one is the first report.
    pub entries: Vec<ArrangedEntry>,
    /// The text of a post-mortem among them.
    pub post_mortem: Option<String>,
    /// What was guessed.
    pub guessed: Vec<String>,
}

/// An entry with its time.
#[derive(Debug, Clone, PartialEq)]
pub struct ArrangedEntry {
    /// When; none for a first report without a time of its own.
    pub at: Option<ImportedTime>,
    /// The status that its label says.
    pub status: Option<Status>,
    /// The words of that label.
    pub label: Option<String>,
    /// Whether its label says that it is the last one.
    pub is_final: bool,
    /// Its Markdown.
    pub text: String,
}

/// What a text is arranged by.
#[derive(Debug, Clone, Copy)]
pub struct ArrangeBy {
    /// The date of the post.
    pub date: ImportedTime,
    /// When it was over, if it was and that is known.
    pub end: Option<ImportedTime>,
    /// Whether it is over.
    pub closed: bool,
    /// The timezone of the site.
    pub zone: Tz,
}

/// A text in order of time, and what had to be guessed for that.
#[must_use]
pub fn arrange(text: &str, by: ArrangeBy) -> Arrangement {
    let date = values::instant(by.date, by.zone);
    let near = date.with_timezone(&by.zone).date_naive();
    let text = with_spoken_times(&values::tidy(text), false);
    let mut arrangement = Arrangement::default();
    let mut parts = parts(&text, near, by.zone);
    if let Some(at) =
        parts.iter().position(|part| matches!(part.label.as_deref().map(sense), Some(LabelSense::PostMortem)))
    {
        let part = parts.remove(at);
        arrangement.post_mortem = Some(part.text);
    }
    let is_marked = |part: &Part| part.label.is_some() || part.time.is_some();
    if !parts.iter().any(is_marked) {
        let whole = parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>();
        let text = if arrangement.post_mortem.is_some() { whole.join("\n\n") } else { text.trim().to_owned() };
        arrangement.entries.push(ArrangedEntry { at: None, status: None, label: None, is_final: false, text });
        return arrangement;
    }
    split_lone_label(&mut parts);
    let newest_first = is_newest_first(&parts, date, by.zone);
    join_plain(&mut parts, newest_first, &mut arrangement.guessed);
    if newest_first {
        parts.reverse();
    }
    give_times(parts, date, by, &mut arrangement);
    arrangement
}

/// Parts that are in order of time already, oldest first.
#[must_use]
pub fn arrange_parts(parts: Vec<Part>, by: ArrangeBy) -> Arrangement {
    let mut arrangement = Arrangement::default();
    give_times(parts, values::instant(by.date, by.zone), by, &mut arrangement);
    arrangement
}

/// A text whose only label is on the line of its first paragraph: what follows is the first report.
fn split_lone_label(parts: &mut Vec<Part>) {
    let [part] = parts.as_slice() else { return };
    let adds = matches!(part.label.as_deref().map(sense), Some(LabelSense::More | LabelSense::Last));
    if !part.inline || part.time.is_some() || !adds {
        return;
    }
    if let Some((first, rest)) = part.text.split_once("\n\n") {
        let (first, rest) = (first.to_owned(), rest.trim_start_matches('\n').to_owned());
        let label = part.label.clone();
        *parts =
            vec![Part { label, text: first, ..Part::default() }, Part { text: rest, ruled: true, ..Part::default() }];
    }
}

/// Whether the latest part is at the top.
fn is_newest_first(parts: &[Part], date: DateTime<Utc>, zone: Tz) -> bool {
    // A first message at the end of the text, without a time of its own.
    let is_first = |part: &Part| part.label.as_deref().is_some_and(|label| sense(label) == LabelSense::First);
    if parts.len() > 1 && parts.last().is_some_and(|last| last.time.is_none() && is_first(last)) && !is_first(&parts[0])
    {
        return true;
    }
    let times: Vec<DateTime<Utc>> = parts
        .iter()
        .filter_map(|part| match part.time? {
            PartTime::Known(time) => Some(values::instant(time, zone)),
            PartTime::Clock(_) => None,
        })
        .collect();
    let falls = times.windows(2).filter(|pair| pair[0] > pair[1]).count();
    let rises = times.windows(2).filter(|pair| pair[0] < pair[1]).count();
    if falls != rises {
        return falls > rises;
    }
    // Times of day alone: they are meant to be near each other.
    let (up, down) = (span(parts.iter(), date, zone), span(parts.iter().rev(), date, zone));
    if up != down {
        return up > down;
    }
    let senses: Vec<LabelSense> = parts.iter().filter_map(|part| part.label.as_deref().map(sense)).collect();
    let is_early = |it: &LabelSense| matches!(it, LabelSense::First | LabelSense::Says(Status::Investigating));
    let is_late = |it: &LabelSense| matches!(it, LabelSense::Last | LabelSense::Says(Status::Resolved));
    let (first, last) = (senses.first(), senses.last());
    if senses.len() > 1 {
        if last.is_some_and(is_early) || first.is_some_and(is_late) {
            return true;
        }
        if first.is_some_and(is_early) || last.is_some_and(is_late) {
            return false;
        }
    }
    // A text without a label at the top is the first report.
    let is_plain = |part: &Part| part.label.is_none() && part.time.is_none();
    !parts.first().is_some_and(is_plain)
}

/// How long after the date of the post the last of some parts is, where they have no more than a time of day.
fn span<'p>(parts: impl Iterator<Item = &'p Part>, date: DateTime<Utc>, zone: Tz) -> TimeDelta {
    let clocks = parts.filter_map(|part| match part.time? {
        PartTime::Clock(clock) => Some(clock),
        PartTime::Known(_) => None,
    });
    clocks.fold(date, |before, clock| after(clock, before, zone)) - date
}

/// Joins parts without label and time to those beside them.
fn join_plain(parts: &mut Vec<Part>, newest_first: bool, guessed: &mut Vec<String>) {
    let is_plain = |part: &Part| part.label.is_none() && part.time.is_none();
    let last = parts.len() - 1;
    let is_report = |at: usize| if newest_first { at == last } else { at == 0 };
    let mut joined: Vec<Part> = Vec::new();
    let mut above: Vec<String> = Vec::new();
    for (at, part) in parts.drain(..).enumerate() {
        if !is_plain(&part) || is_report(at) {
            joined.push(part);
        } else if let Some(before) = joined.last_mut() {
            before.text = joined_text(&before.text, &part.text);
        } else {
            above.push(part.text);
        }
    }
    *parts = joined;
    if !above.is_empty() {
        guessed.push("the text above the latest update is in the first report".to_owned());
        if let Some(report) = parts.last_mut() {
            report.text = joined_text(&above.join("\n\n"), &report.text);
        }
    }
}

/// Two texts, one below the other.
fn joined_text(above: &str, below: &str) -> String {
    format!("{above}\n\n{below}").trim().to_owned()
}

/// Gives each part, oldest first, its time.
fn give_times(parts: Vec<Part>, date: DateTime<Utc>, by: ArrangeBy, arrangement: &mut Arrangement) {
    let count = parts.len();
    let mut before = date;
    let mut untimed = 0;
    for (number, part) in parts.into_iter().enumerate() {
        let label = part.label.as_deref();
        let sense = label.map_or(LabelSense::Unknown, sense);
        let status = if let LabelSense::Says(status) = sense { Some(status) } else { status_in(label) };
        let at = match part.time {
            Some(PartTime::Known(time)) => Some(time),
            Some(PartTime::Clock(clock)) => Some(ImportedTime::At(after(clock, before, by.zone))),
            None if number == 0 => None,
            None => {
                untimed += 1;
                // Only the update that reports the end has a time that is known. Any other shows a day and no time.
                let reports_end = sense == LabelSense::Last || status.is_some_and(Status::closes);
                let end = by.end.filter(|end| values::instant(*end, by.zone) >= before);
                let day = ImportedTime::Day(before.with_timezone(&by.zone).date_naive());
                Some(end.filter(|_| reports_end && number + 1 == count).unwrap_or(day))
            }
        };
        if let Some(ImportedTime::At(at)) = at {
            before = at;
        } else if let Some(ImportedTime::Day(day)) = at {
            before = before.max(values::instant(ImportedTime::Day(day), by.zone));
        }
        let is_final =
            sense == LabelSense::Last || number + 1 == count && number > 0 && status == Some(Status::Resolved);
        let text = match label {
            Some(label) if sense == LabelSense::Unknown && status.is_none() && part.time_is_no_label() => {
                labelled(label, &part.text)
            }
            _ => part.text.clone(),
        };
        let label = part.label.filter(|_| status.is_some());
        arrangement.entries.push(ArrangedEntry { at, status, label, is_final, text: text.trim_end().to_owned() });
    }
    if untimed > 0 {
        arrangement.guessed.push(untimed_words(untimed, by.end.is_some()));
    }
}

/// A text with its label in bold.
#[must_use]
pub fn labelled(label: &str, text: &str) -> String {
    let gap = if text.starts_with(['-', '*', '#', '>', '|', '`', '\n']) || text.is_empty() { "\n\n" } else { " " };
    format!("**{label}**:{gap}{text}").trim_end().trim_end_matches(':').to_owned()
}

impl Part {
    /// Whether its label is words, not only a time with the name of a timezone.
    fn time_is_no_label(&self) -> bool {
        let letters = |label: &str| label.chars().filter(|c| c.is_alphabetic()).count();
        let least = |label: &str| if label.contains(|c: char| c.is_ascii_digit()) { 4 } else { 1 };
        self.label.as_deref().is_some_and(|label| letters(label) >= least(label))
            && !matches!(
                self.label.as_deref().and_then(|label| label.split_whitespace().next()).map(sense),
                Some(LabelSense::More)
            )
    }
}

fn untimed_words(untimed: usize, with_end: bool) -> String {
    let (updates, have) = if untimed == 1 { ("1 update", "has") } else { ("some updates", "have") };
    let number = if untimed == 1 { String::new() } else { format!(" ({untimed})") };
    let last = if with_end { "one that reports the end has the time of the end, any other" } else { "it shows" };
    let shows = if with_end { " shows" } else { "" };
    format!("{updates}{number} {have} no time in the source: {last}{shows} the day of the entry before it, and no time")
}

/// The status in the first word of a longer label: "Resolved at 12:30".
fn status_in(label: Option<&str>) -> Option<Status> {
    let label = label?;
    let end = label.find(|c: char| c.is_ascii_digit())?;
    let words = label[..end].trim().trim_end_matches(['-', ':', '–', '(']).trim();
    let words = [" at", " on"].iter().find_map(|word| words.strip_suffix(word)).unwrap_or(words);
    Vocabulary::default().status(words)
}

/// The first such clock at or after an instant.
fn after(clock: NaiveTime, from: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    let day = from.with_timezone(&zone).date_naive();
    let same = values::in_zone(day.and_time(clock), zone);
    if same >= from { same } else { values::in_zone(crate::calendar::day_after(day).and_time(clock), zone) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn by(end: Option<&str>) -> ArrangeBy {
        let at = |typed: &str| values::time(typed, Tz::UTC).unwrap();
        ArrangeBy { date: at("2021-03-10 09:40"), end: end.map(at), closed: end.is_some(), zone: Tz::UTC }
    }

    #[test]
    fn an_update_without_a_time_shows_a_day_and_no_time() {
        let text = "It is slow.\n\n**Update**: A disk is full.\n\n**Resolved**: The disk is larger.\n";
        let arranged = arrange(text, by(Some("2021-03-11 08:00")));
        let times: Vec<Option<ImportedTime>> = arranged.entries.iter().map(|entry| entry.at).collect();
        let day = ImportedTime::Day(NaiveDate::from_ymd_opt(2021, 3, 10).unwrap());
        assert_eq!(times, [None, Some(day), by(Some("2021-03-11 08:00")).end]);
        assert!(arranged.guessed.iter().any(|guess| guess.contains("no time in the source")));
    }

    #[test]
    fn times_of_day_say_which_end_of_the_text_is_the_latest() {
        let times = |text: &str| -> Vec<String> {
            let arranged = arrange(text, by(None));
            let at = |entry: &ArrangedEntry| Some(values::instant(entry.at?, Tz::UTC).format("%d %H:%M").to_string());
            arranged.entries.iter().filter_map(at).collect()
        };
        let down = "## 11:00\n\nDone.\n\n## 10:24\n\nIt lasts.\n\n## 09:50\n\nIt begins.\n";
        assert_eq!(times(down), ["10 09:50", "10 10:24", "10 11:00"]);
        let night = "It is slow.\n\n## 23:50\n\nA.\n\n## 00:10\n\nB.\n";
        assert_eq!(times(night), ["10 23:50", "11 00:10"]);
    }

    /// The entries of a text, oldest first: time and the beginning of the text.
    fn entries(text: &str) -> Vec<String> {
        let shown = |entry: &ArrangedEntry| {
            let at = entry.at.map(|at| values::instant(at, Tz::UTC).format("%m-%d %H:%M ").to_string());
            format!("{}{}", at.unwrap_or_default(), entry.text.split('\n').next().unwrap_or_default())
        };
        arrange(text, by(Some("2021-03-11 08:00"))).entries.iter().map(shown).collect()
    }

    #[test]
    fn a_heading_with_a_day_and_a_time_begins_an_update_whatever_follows() {
        let text = "**State:** over\n\n---\n\n## 11.03.2021, 08:00 Uhr – Behoben\n\nDone.\n\n**Note:** Restart it.\n\n\
                    ## 2021-03-10T11:00:00 - a cause is found\n\nA disk.\n\n## 10.03.2021, 10:00 Uhr\n\nIt fails.\n";
        assert_eq!(
            entries(text),
            [
                "03-10 10:00 **State:** over",
                "03-10 11:00 **a cause is found**: A disk.",
                "03-11 08:00 **Behoben**: Done.",
            ]
        );
        assert_eq!(entries("It fails.\n\n### Stand 10.03.2021: 12:37\n\nA.\n").len(), 2);
        assert_eq!(entries("It fails.\n\n#### Start date of the outage:\n\n10/03/2021\n").len(), 1);
    }

    #[test]
    fn shortcodes_of_ones_own_are_times_of_headings_and_words_in_sentences() {
        let text = "### Up ({{< htrack \"2021-03-10 11:00:00\" >}})\n\nUp.\n\n### Initial message\n\n\
                    It begins at **{{< htrack \"2021-03-10 10:00\" >}}** and takes an hour.\n";
        assert_eq!(entries(text), ["It begins at **2021-03-10 10:00** and takes an hour.", "03-10 11:00 **Up**: Up.",]);
    }

    #[test]
    fn a_post_mortem_has_headings_of_its_own() {
        let text =
            "Down.\n\n## P\u{feff}ost Mortem\n\n### Update of the cause\n\nA disk.\n\n### Final words\n\nSorry.\n";
        let arranged = arrange(text, by(None));
        assert_eq!(arranged.entries.len(), 1);
        assert!(arranged.post_mortem.unwrap().ends_with("### Final words\n\nSorry."));
    }

    #[test]
    fn a_label_in_a_paragraph_in_italics_is_one() {
        let text = "_**Edit de 12h15 :** Le nouveau serveur\nest en place !_\n\n---\n\nLe serveur est arrêté.\n";
        let arranged = arrange(text, by(None));
        let texts: Vec<&str> = arranged.entries.iter().map(|entry| entry.text.as_str()).collect();
        assert_eq!(texts, ["Le serveur est arrêté.", "Le nouveau serveur\nest en place !"]);
        assert_eq!(arranged.entries[1].at, values::time("2021-03-10 12:15", Tz::UTC));
    }
}

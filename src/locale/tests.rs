use super::*;
use crate::diagnostic::{Level, Place};
use crate::source::Source;
use std::collections::BTreeSet;

fn fr() -> Locale {
    Locale::shipped("fr")
}

fn en() -> Locale {
    Locale::shipped("en")
}

/// One thing said in French and in English.
fn check(say: impl Fn(&Locale) -> String, french: &str, english: &str) {
    assert_eq!(say(&fr()), french);
    assert_eq!(say(&en()), english);
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn with_files(tag: &str, files: &[(&str, &str)]) -> (Locale, Report, Sources) {
    let mut sources = Sources::default();
    let ids: Vec<_> = files
        .iter()
        .map(|(path, text)| sources.add(Source { path: (*path).into(), text: (*text).into(), invalid_utf8: None }))
        .collect();
    let (locale, report) = Locale::load(tag, None, &ids, &sources);
    (locale, report, sources)
}

#[test]
fn days_and_clocks() {
    check(|l| l.date(day(2021, 5, 18)), "18 mai 2021", "18 May 2021");
    check(|l| l.long_date(day(2021, 5, 1)), "samedi 1er mai 2021", "Saturday, 1 May 2021");
    check(|l| l.short_date(day(2021, 5, 18)), "mar. 18 mai 2021", "Tue, 18 May 2021");
    check(|l| l.date(day(2021, 1, 1)), "1er janvier 2021", "1 January 2021");
    check(|l| l.day_month(day(2021, 8, 1)), "1er août", "1 August");
    check(|l| l.month(2021, 5), "mai 2021", "May 2021");
    check(|l| l.month(2021, 13), "2021", "2021");
    let at = day(2021, 5, 18).and_hms_opt(17, 20, 59).unwrap_or_default();
    check(|l| l.clock(at.time()), "17:20", "17:20");
    check(|l| l.date_time(at), "18 mai 2021 à 17:20", "18 May 2021 at 17:20");
}

fn with_hours(tag: &str, hours: Option<Hours>) -> Locale {
    Locale::load(tag, hours, &[], &Sources::default()).0
}

#[test]
fn regions_write_dates_as_they_do() {
    let at = day(2026, 12, 8).and_hms_opt(22, 0, 0).unwrap_or_default();
    for (tag, long, short) in [
        ("en-US", "December 8, 2026 at 10:00\u{202f}PM", "Tue, Dec 8, 2026, 10:00\u{202f}PM"),
        ("en-CA", "December 8, 2026 at 10:00\u{202f}p.m.", "Tue, Dec 8, 2026, 10:00\u{202f}p.m."),
        ("en-GB", "8 December 2026 at 22:00", "Tue, 8 Dec 2026, 22:00"),
        ("en", "8 December 2026 at 22:00", "Tue, 8 Dec 2026, 22:00"),
        ("fr", "8 décembre 2026 à 22:00", "mar. 8 déc. 2026, 22:00"),
        ("fr-CA", "8 décembre 2026 à 22 h 00", "mar. 8 déc. 2026, 22 h 00"),
        ("pt-BR", "8 de dezembro de 2026 às 22:00", "ter., 8 de dez. de 2026, 22:00"),
        ("de-CH", "8. Dezember 2026 um 22:00", "Di., 08.12.2026, 22:00"),
        ("zh-Hans", "2026年12月8日 22:00", "2026年12月8日周二 22:00"),
        ("zh-Hant", "2026年12月8日 晚上10:00", "2026年12月8日週二 晚上10:00"),
        ("fa", "۸ دسامبر ۲۰۲۶ ساعت ۲۲:۰۰", "سه‌شنبه ۸ دسامبر ۲۰۲۶، ۲۲:۰۰"),
        ("th", "8 ธันวาคม ค.ศ. 2026 เวลา 22:00", "อังคาร 8 ธ.ค. 2026 22:00"),
    ] {
        let locale = with_hours(tag, None);
        assert_eq!((locale.date_time(at).as_str(), locale.short_date_time(at).as_str()), (long, short), "{tag}");
    }
}

#[test]
fn hours_of_the_site_win_over_those_of_its_region() {
    let at = NaiveTime::from_hms_opt(22, 5, 0).unwrap_or_default();
    for (tag, hours, clock) in [
        ("en-US", Hours::TwentyFour, "22:05"),
        ("en", Hours::Twelve, "10:05\u{202f}pm"),
        ("fr", Hours::Twelve, "10:05\u{202f}PM"),
        ("fr-CA", Hours::TwentyFour, "22 h 05"),
    ] {
        assert_eq!(with_hours(tag, Some(hours)).clock(at), clock, "{tag}");
    }
}

#[test]
fn numbers_have_the_digits_of_the_language() {
    let numbers = |tag: &str| (with_hours(tag, None).percent(9991), with_hours(tag, None).list(&["a", "b", "c"]));
    assert_eq!(numbers("de-CH"), ("99.91\u{a0}%".to_owned(), "a, b und c".to_owned()));
    assert_eq!(numbers("en-US"), ("99.91%".to_owned(), "a, b, and c".to_owned()));
    assert_eq!(numbers("fa").0, "۹۹٫۹۱٪");
    let (persian, _, _) = with_files("fa", &[("locales/fa.ftl", "days = { $count } روز\n")]);
    assert_eq!(persian.days(90), "۹۰ روز");
    assert_eq!(en().days(1234), "1,234 days");
}

#[test]
fn zones() {
    check(|l| l.zone(Tz::Europe__Paris), "heure d’Europe centrale", "Central European Time");
    check(|l| l.zone(Tz::America__Los_Angeles), "heure du Pacifique nord-américain", "Pacific Time");
    check(|l| l.zone(Tz::Asia__Kolkata), "heure de l’Inde", "India Standard Time");
    check(|l| l.zone(Tz::Indian__Reunion), "heure de La Réunion", "Réunion Time");
    for zone in [Tz::UTC, Tz::Etc__UTC, Tz::Zulu] {
        check(|l| l.zone(zone), "UTC", "UTC");
    }
    let (own, report, _) = with_files("fr", &[("locales/fr.ftl", "zone-europe-paris = heure de Paris\n")]);
    assert_eq!((own.zone(Tz::Europe__Paris).as_str(), report.list().len()), ("heure de Paris", 0));
    let english = en();
    for zone in chrono_tz::TZ_VARIANTS {
        assert!(!english.zone(zone).is_empty());
    }
}

#[test]
fn messages_for_what_cldr_says_are_reported() {
    let (_, report, _) = with_files("fr", &[("locales/fr.ftl", "date = { $day }\ncity-europe-paris = Panam\n")]);
    assert_eq!(report.list().len(), 2);
}

#[test]
fn durations() {
    for (minutes, french, english) in [
        (-5, "moins d’une minute", "less than a minute"),
        (0, "moins d’une minute", "less than a minute"),
        (35, "35 min", "35 min"),
        (60, "1 h", "1 h"),
        (65, "1 h 05", "1 h 5 min"),
        (95, "1 h 35", "1 h 35 min"),
        (625, "10 h 25", "10 h 25 min"),
        (1440, "1 j", "1 d"),
        (2 * 1440 + 180 + 7, "2 j 3 h", "2 d 3 h"),
    ] {
        check(|l| l.duration(minutes).replace('\u{a0}', " "), french, english);
    }
    check(|l| l.duration(95), "1\u{a0}h\u{a0}35", "1\u{a0}h\u{a0}35\u{a0}min");
    check(|l| l.days(0), "0 jour", "0 days");
    check(|l| l.days(1), "1 jour", "1 day");
    check(|l| l.days(90), "90 jours", "90 days");
}

#[test]
fn lists_and_shares() {
    check(|l| l.list::<&str>(&[]), "", "");
    check(|l| l.list(&["a"]), "a", "a");
    check(|l| l.list(&["a", "b"]), "a et b", "a and b");
    check(|l| l.list(&["a", "b", "c", "d"]), "a, b, c et d", "a, b, c and d");
    check(|l| l.percent(9991), "99,91\u{a0}%", "99.91%");
    check(|l| l.percent(9905), "99,05\u{a0}%", "99.05%");
    check(|l| l.percent(10_000), "100\u{a0}%", "100%");
}

#[test]
fn names_for_readers() {
    check(|l| l.state(State::Outage), "Hors service", "Major outage");
    check(|l| l.state_inline(State::Degraded), "en mode dégradé", "degraded performance");
    check(|l| l.status(Status::Identified), "Cause identifiée", "Identified");
    check(|l| l.stage(Stage::Postponed), "Reportée", "Postponed");
    check(|l| l.phase(Phase::ToCome), "Date à venir", "Date to be announced");
    let kept = [("kept", Arg::Count(1)), ("count", Arg::Count(2))];
    check(|l| l.text_with("promises-kept", &kept), "1 action faite sur 2", "1 of 2 done");
    check(|l| l.severity(Severity::Critical), "Critique", "Critical");
    check(|l| l.dir().to_owned(), "ltr", "ltr");
    check(|l| l.tag().to_owned(), "fr", "en");
}

#[test]
fn a_site_replaces_and_adds_messages() {
    let (locale, report, _) =
        with_files("fr", &[("locales/fr.ftl", "state-outage = En rade\nbonjour = Bonjour { $name }\n")]);
    assert_eq!(report.list(), []);
    assert_eq!(locale.state(State::Outage), "En rade");
    assert_eq!(locale.state(State::Degraded), "En mode dégradé");
    assert_eq!(locale.text_with("bonjour", &[("name", Arg::Text("Ana"))]), "Bonjour Ana");
}

/// The mistakes in a site's French messages: the word at its place, and what to type.
fn slips(text: &str) -> Vec<(String, String)> {
    let (_, report, sources) = with_files("fr", &[("locales/fr.ftl", text)]);
    let told = |told: &crate::diagnostic::Diagnostic| {
        let Place::Text(span) = told.place else { panic!("a place in the file") };
        assert_eq!(told.level, Level::Warning);
        (sources.text(span).to_owned(), told.help.clone().unwrap_or_default())
    };
    report.list().iter().map(told).collect()
}

#[test]
fn slips_in_a_sites_messages_are_told() {
    let check = |text: &str, word: &str, help: &str| {
        let slips = slips(text);
        let [(at, told)] = &slips[..] else { panic!("{text}: {slips:?}") };
        assert_eq!(at, word);
        assert!(told.starts_with(help), "{told}");
    };
    check("# été\nhistroy = Mémoire\n", "histroy", "did you mean `history`?");
    check("zone-asia-tokoy = Edo\n", "zone-asia-tokoy", "did you mean `zone-asia-tokyo`?");
    check("# été\nsince = depuis { $whne }\n", "whne", "did you mean `$when`?");
    check("since = depuis { $date }\n", "date", "it has `$when`");
    check("history = Mémoire de { $site }\n", "site", "it has no variables");
    let days = "days = { $count ->\n    [one] un jour\n   *[other] { $number } jours\n}\n";
    check(days, "number", "it has `$count`");
}

/// Messages of a site in English → the mistakes and the words they are at.
fn slips_at(text: &str) -> Vec<(&'static str, String)> {
    let (_, report, sources) = with_files("en", &[("locales/en.ftl", text)]);
    let told = report.list().iter().map(|it| (it.code, sources.text(it.span().unwrap()).to_owned()));
    told.collect()
}

#[test]
fn a_message_in_a_circle_is_an_error_and_the_built_in_one_is_used() {
    let circle = |key: &str| ("message-circle", key.to_owned());
    let unknown = |name: &str| ("unknown-reference", name.to_owned());
    assert_eq!(slips_at("state-outage = { state-outage }"), [circle("state-outage")]);
    assert_eq!(
        slips_at("b-one = { b-two }\nb-two = a { c-three }\nc-three = { b-one }"),
        [circle("b-one"), circle("b-two"), circle("c-three"),]
    );
    // The one that leads to a circle is not in it, and a shipped message can be a part of one.
    let text =
        "x-end = x\nx-first = { x-one }\nx-one = { x-one.a } { x-end }\n    .a = { -x-term }\n-x-term = { x-one.a }\n";
    assert_eq!(slips_at(text), [circle("x-term"), circle("a")]);
    assert_eq!(slips_at("state-outage = { state-degraded }\nx-brand = { $a ->\n   *[b] { x-c }\n}\nx-c = c"), []);
    assert_eq!(
        slips_at("state-outage = { state-outag } { -brand } { DATETIME(1) } { state-partial.title }"),
        [unknown("state-outag"), unknown("brand"), unknown("DATETIME"), unknown("state-partial"),]
    );
    for text in ["{ state-outage }", "{ no-such-message }", "{ DATETIME(1) }", "{ $no-such-value }"] {
        let (locale, _, _) = with_files("en", &[("locales/en.ftl", &format!("state-outage = {text}"))]);
        assert_eq!(locale.state(State::Outage), en().state(State::Outage), "{text}");
        let (locale, _, _) = with_files("fr", &[("locales/fr.ftl", &format!("state-outage = {text}"))]);
        assert_eq!(locale.state(State::Outage), fr().state(State::Outage), "{text}");
    }
}

#[test]
fn many_messages_that_refer_to_each_other_are_checked_in_time() {
    let long = 2_000;
    let chain: String = (0..long).map(|nth| format!("n{nth} = {{ n{} }}\n", nth + 1)).collect();
    let told = slips_at(&chain);
    assert_eq!(told, [("unknown-reference", format!("n{long}"))]);
    let circle = format!("{chain}n{long} = {{ n0 }}\n");
    assert_eq!(slips_at(&circle).len(), long + 1);
    let all: String = (0..long).map(|nth| format!("n{nth} = {{ x{nth} }}\n")).collect();
    assert_eq!(slips_at(&all).len(), 100);
}

#[test]
fn control_characters_of_messages_are_reported_and_left_out() {
    let text = "state-outage = D\u{1b}[31mown { \"\\u001b\" }\u{fffe}!\nstate-partal = é";
    let (locale, report, sources) = with_files("en", &[("locales/en.ftl", text)]);
    assert_eq!(locale.state(State::Outage), "D [31mown    !");
    let told: Vec<_> = report.list().iter().map(|it| (it.code, sources.place(it.span().unwrap()))).collect();
    assert_eq!(told, [("control-characters", (1, 17)), ("unknown-message", (2, 1))]);
}

#[test]
fn messages_of_a_sites_own_are_no_slips() {
    for text in [
        "bonjour = Bonjour { $name }\n",
        "-marque = Vigie\nhistory = Mémoire de { -marque }\n",
        "zone-asia-tokyo = heure du Japon\n",
        "duration-hours-minutes = { $hours }:{ $padded }\n",
        "days = { NUMBER($count) } jours\n",
    ] {
        assert_eq!(slips(text), [], "{text}");
    }
}

#[test]
fn what_a_file_of_another_language_lacks_is_told() {
    let english = SHIPPED[0].messages;
    let lacks = |files: &[(&str, &str)]| {
        let (locale, report, _) = with_files("eo", files);
        let messages: Vec<_> = locale.missing().map(|(path, lacks)| (path.to_owned(), lacks.to_vec())).collect();
        let told = report.list().iter().filter(|it| it.code == "missing-messages").count();
        assert_eq!(messages.len(), told);
        messages
    };
    let whole = lacks(&[("locales/eo.ftl", english)]);
    assert_eq!(whole, []);
    // Words that authors type and names of places are not for readers.
    let without: String =
        english.lines().filter(|line| !line.starts_with("words-")).map(|line| format!("{line}\n")).collect();
    assert_eq!(lacks(&[("locales/eo.ftl", &without)]), []);
    let outage = english.lines().find(|line| line.starts_with("state-outage =")).unwrap();
    let less = without.replace(outage, "");
    assert_eq!(lacks(&[("locales/eo.ftl", &less)]), [("locales/eo.ftl".to_owned(), vec![outage])]);
    // A region adds to its language, and a shipped language is whole.
    assert_eq!(lacks(&[("locales/eo.ftl", &without), ("locales/eo-DE.ftl", "state-outage = hin\n")]), []);
    assert_eq!(lacks(&[("locales/eo-DE.ftl", &less)]).len(), 1);
    assert_eq!(lacks(&[("locales/fr.ftl", "state-outage = en panne\n"), ("locales/eo.ftl", &without)]), []);
}

#[test]
fn a_site_adds_a_language_and_english_fills_in() {
    let (locale, report, _) = with_files("ur", &[("locales/ur.ftl", "direction = rtl\nstate-outage = متوقف\n")]);
    assert_eq!(crate::testing::codes(&report), ["missing-messages"]);
    assert_eq!((locale.tag(), locale.dir()), ("ur", "rtl"));
    // A file that does not say it: as the script of the language goes. English words go from left to right.
    let dir = |tag: &str, files: &[(&str, &str)]| with_files(tag, files).0.dir();
    assert_eq!(dir("ps", &[("locales/ps.ftl", "state-outage = x\n")]), "rtl");
    assert_eq!(dir("eo", &[("locales/eo.ftl", "state-outage = x\n")]), "ltr");
    assert_eq!(dir("ps", &[]), "ltr");
    // A file of the language alone serves its regions.
    assert_eq!(dir("ur-IN", &[("locales/ur.ftl", "state-outage = x\n")]), "rtl");
    assert_eq!(dir("ur_IN", &[("locales/ur_IN.ftl", "state-outage = x\n")]), "rtl");
    assert_eq!(locale.state(State::Outage), "متوقف");
    assert_eq!(locale.state(State::Degraded), "\u{2066}Degraded performance\u{2069}");
    let (locale, _, _) = with_files("de", &[("locales/de.ftl", "state-outage = Aus\n")]);
    assert_eq!(locale.date(day(2021, 5, 18)), "18. Mai 2021");
}

#[test]
fn a_region_speaks_its_language() {
    let (locale, report, _) = with_files(
        "fr-CA",
        &[("locales/fr-CA.ftl", "status-resolved = Réglé\n"), ("locales/fr.ftl", "status-resolved = Fini\n")],
    );
    assert_eq!(report.list(), []);
    assert_eq!(locale.status(Status::Resolved), "Réglé");
    assert_eq!(locale.date(day(2021, 5, 18)), "18 mai 2021");
    let (locale, _, _) = with_files("fr", &[("locales/fr-CA.ftl", "status-resolved = Réglé\n")]);
    assert_eq!(locale.status(Status::Resolved), "Résolu");
}

#[test]
fn nothing_panics_for_want_of_a_message() {
    assert_eq!(fr().text("no-such-message"), "no-such-message");
    assert_eq!(fr().text(""), "");
    assert!(!fr().has("no-such-message") && fr().has("percent"));
    let (locale, _, _) = with_files("fr", &[("locales/fr.ftl", "days = { NUMBER($count) } journées\n")]);
    assert_eq!(locale.days(3), "3 journées");
    let (locale, _, _) = with_files("fr", &[("locales/fr.ftl", "days = { $cuont } jours\n")]);
    assert_eq!(locale.days(3), "3 jours", "a message that names an unknown value gives way to the built-in one");
}

#[test]
fn an_unknown_language_is_told_and_speaks_english() {
    let known: Vec<String> = SHIPPED.iter().map(|shipped| format!("`{}`", shipped.tag)).collect();
    for tag in ["xx", "???"] {
        let help = format!("use one of {}, or write `locales/{tag}.ftl`", known.join(", "));
        let (locale, report, _) = with_files(tag, &[]);
        assert_eq!(locale.state(State::Outage), "Major outage");
        let told: Vec<_> = report.list().iter().map(|told| (told.code, told.help.as_deref())).collect();
        assert_eq!(told, [("unknown-language", Some(help.as_str()))]);
    }
}

#[test]
fn a_broken_message_is_told_at_its_place_and_the_others_count() {
    let text = "state-outage = En rade\n\nstate-degraded = { $x\nstatus-resolved = Fini\n";
    let (locale, report, sources) = with_files("fr", &[("locales/fr.ftl", text)]);
    let [told] = report.list() else { panic!("one mistake, not {:?}", report.list()) };
    assert_eq!((told.level, told.code), (Level::Error, "bad-message"));
    let Place::Text(span) = told.place else { panic!("a place in the file") };
    assert_eq!(sources.place(span).0, 4);
    assert_eq!(locale.state(State::Outage), "En rade");
    assert_eq!(locale.state(State::Degraded), "En mode dégradé");
    assert_eq!(locale.status(Status::Resolved), "Fini");
}

/// The keys of a shipped file.
fn keys(text: &str) -> BTreeSet<&str> {
    text.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .filter(|key| !key.starts_with("city-") && !key.starts_with("zone-"))
        .collect()
}

#[test]
fn every_shipped_file_is_whole() {
    let english = keys(SHIPPED[0].messages);
    for crate::languages::ShippedLanguage { tag, messages: text, .. } in SHIPPED {
        assert!(FluentResource::try_new((*text).to_owned()).is_ok(), "{tag} cannot be read");
        let lacking: Vec<_> = english.difference(&keys(text)).copied().collect();
        assert_eq!(lacking, [""; 0], "{tag} lacks these");
    }
}

#[test]
fn a_locale_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&fr());
}

#[test]
fn a_message_that_names_what_is_not_given_gives_way() {
    let (locale, _, _) = with_files("en", &[("locales/en.ftl", "state-outage = { $missing }\n")]);
    assert_eq!(locale.text("state-outage"), en().text("state-outage"));
}

#[test]
fn english_words_are_isolated_where_the_language_goes_from_right_to_left() {
    let own = "direction = rtl\nsince = منذ { $when }\n";
    let (locale, ..) = with_files("ur", &[("locales/ur.ftl", own)]);
    assert_eq!(locale.days(90), "\u{2066}90 days\u{2069}");
    assert_eq!(locale.text("history"), "\u{2066}History\u{2069}");
    let since = locale.text_with("since", &[("when", Arg::Text("13:48"))]);
    assert_eq!(since, "منذ 13:48", "words of the language itself");
    // What has no words of its own takes the direction of what stands in it.
    assert_eq!(locale.percent(9991), "99.91%");
    assert_eq!(locale.list(&["أ", "b"]), "أ اور b");
    assert_eq!(locale.text("resolve-text"), "Everything works again.", "this is written into files");
    assert_eq!(en().days(90), "90 days");
}

#[test]
fn the_place_of_a_mistake_holds_whole_characters() {
    let (_, report, sources) = with_files("en", &[("en", "\u{80}")]);
    let places: Vec<&str> = report.list().iter().filter_map(|it| Some(sources.text(it.span()?))).collect();
    assert!(!places.is_empty() && places.iter().all(|place| *place == "\u{80}"), "{places:?}");
}

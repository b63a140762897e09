use super::date::last_day;
use super::*;
use crate::vocabulary::Vocabulary;
use chrono::FixedOffset;

/// The day that a day without a year is nearest to.
const NEAR: Option<NaiveDate> = NaiveDate::from_ymd_opt(2021, 5, 20);

/// What a text reads as: its best form, or the mistake.
fn check(text: &str, expected: &str) {
    let found = match read(text, NEAR) {
        Ok(written) => form(written),
        Err(mistake) => format!("{mistake:?}"),
    };
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn our_own_forms_are_read() {
    check("2021-05-18 17:20", "2021-05-18 17:20");
    check("2021-05-18T17:20:30", "2021-05-18 17:20:30");
    check("2021-05-18t9:05", "2021-05-18 09:05");
    check("  2021-05-18   9:05 ", "2021-05-18 09:05");
    check("2021-05-18 17h20", "2021-05-18 17:20");
    check("2021-05-18 17 h 20", "2021-05-18 17:20");
    check("2021-05-18 17\u{202f}h\u{a0}20 UTC", "2021-05-18 17:20 UTC");
    check("2021-05-18 17h", "2021-05-18 17:00");
    check("2021-05-18T17:20:30.123Z", "2021-05-18 17:20:30 UTC");
    check("2021-05-18 17:20 +02:00", "2021-05-18 17:20 +02:00");
    check("2021-05-18 17:20+0200", "2021-05-18 17:20 +02:00");
    check("2021-05-18T17:20-05", "2021-05-18 17:20 -05:00");
    check("2021-05-18", "2021-05-18");
    check("17:20", "17:20");
    check("9:05 utc", "09:05 UTC");
    check("17H20", "17:20");
    check("0:00", "00:00");
}

#[test]
fn impossible_days_and_clocks_are_told_apart() {
    check("2021-02-30", "NoSuchDay(2021, 2, 30)");
    check("2021-02-30 17:20", "NoSuchDay(2021, 2, 30)");
    check("2021-13-01", "NoSuchDay(2021, 13, 1)");
    check("25:00", "NoSuchClock(25, 0)");
    check("24h", "NoSuchClock(24, 0)");
    check("2021-05-18 17:65", "NoSuchClock(17, 65)");
    assert_eq!(last_day(2020, 2), Some(29));
    assert_eq!(last_day(2020, 13), None);
}

#[test]
fn other_forms_that_say_one_thing_are_read() {
    check("18/05/2021", "2021-05-18");
    check("05/18/2021 5:20 PM", "2021-05-18 17:20");
    check("02-29-2024", "2024-02-29");
    check("18.05.2021 17:20", "2021-05-18 17:20");
    check("18.05.2021 um 18.15 Uhr", "2021-05-18 18:15");
    check("2021/05/18", "2021-05-18");
    check("2021-5-8 9:05", "2021-05-08 09:05");
    check("May 18 2021", "2021-05-18");
    check("May 18th, 2021 at 5:20 pm UTC", "2021-05-18 17:20 UTC");
    check("mardi 18 mai 2021 à 17h20", "2021-05-18 17:20");
    check("1er févr. 2021", "2021-02-01");
    check("Tue, 18 May 2021 17:20:00 +0200", "2021-05-18 17:20 +02:00");
    check("Mar 5, 2021", "2021-03-05");
    check("mar. 2 mars 2021", "2021-03-02");
    check("2021-05-18 à 17 h 20", "2021-05-18 17:20");
    check("2021-05-18, 17:20", "2021-05-18 17:20");
    check("2021-05-18 · 17:20", "2021-05-18 17:20");
    check("2021-05-18 (Tue) 17:20", "2021-05-18 17:20");
    check("2021-05-18, Tuesday, 17:20", "2021-05-18 17:20");
    check("12:05 a.m.", "00:05");
    check("12 pm", "12:00");
    check("5pm", "17:00");
    check("5.40 PM", "17:40");
    check("11：30", "11:30");
    check("11:30 Uhr", "11:30");
    check("18.15 Uhr", "18:15");
    check("17:20 CEST", "17:20 CEST");
    check("17:20 (CET)", "17:20 CET");
    check("17:20 UTC+2", "17:20 +02:00");
    check("5:40 pm pst", "17:40 PST");
    check("17:20 Europe/Paris", "17:20 Europe/Paris");
    check("2021-05-18 17:20 PT", "2021-05-18 17:20 America/Los_Angeles");
    check("12:45 PM Saturday Oct 30th 2021", "2021-10-30 12:45");
    check("17:20 on 18 May 2021", "2021-05-18 17:20");
    check("12:45 Oct 30, 2021 UTC", "2021-10-30 12:45 UTC");
    check("05/05/2021", "2021-05-05");
}

#[test]
fn a_day_without_a_year_is_the_nearest_one() {
    check("Nov 27, 6:00 PM", "2020-11-27 18:00");
    check("18 mai", "2021-05-18");
    check("the 28th of June at 5pm", "2021-06-28 17:00");
    check("Saturday Oct 30th", "2021-10-30");
    check("30 February", "NoSuchDay(0, 2, 30)");
    assert_eq!(read("18 mai", None), Err(TimeMistake::NoYear(5, 18)));
}

#[test]
fn what_is_not_certain_is_a_mistake() {
    check("04/05/2021", "TwoDays(\"2021-05-04\", \"2021-04-05\")");
    check("04-05-2021 5 pm", "TwoDays(\"2021-05-04 17:00\", \"2021-04-05 17:00\")");
    check("30/02/2021", "NoSuchDay(2021, 2, 30)");
    check("Monday 18 May 2021", "WrongWeekday(2021-05-18)");
    check("2021-05-18, Monday", "WrongWeekday(2021-05-18)");
    check("17:20 PM", "NoSuchHalf(17, 20)");
    check("17.20", "Foreign(\"17:20\")");
    for text in ["Tuesday 17:20", "17:20 Tuesday", "mardi à 17h20"] {
        assert!(matches!(read(text, NEAR), Err(TimeMistake::WeekdayAlone(Weekday::Tue, Some(_)))), "{text}");
    }
}

/// What a text reads as in a language.
fn check_in(language: &str, text: &str, expected: &str) {
    let near = Near { day: NEAR, words: Vocabulary::of(None, language) };
    let found = read(text, near).map_or_else(|mistake| format!("{mistake:?}"), form);
    assert_eq!(found, expected, "{language}: {text:?}");
}

#[test]
fn digits_of_all_scripts_are_read() {
    for (text, expected) in [
        ("٢٠٢١-٠٥-١٨ ١٧:٢٠", "2021-05-18 17:20"),
        ("۲۰۲۱-۰۵-۱۸ ۱۷:۲۰", "2021-05-18 17:20"),
        ("२०२१-०५-१८ १७:२०", "2021-05-18 17:20"),
        ("২০২১-০৫-১৮ ১৭:২০", "2021-05-18 17:20"),
        ("๒๐๒๑-๐๕-๑๘ ๑๗:๒๐", "2021-05-18 17:20"),
        ("２０２１-０５-１８ １７：２０", "2021-05-18 17:20"),
        ("١٨/٥/٢٠٢١", "2021-05-18"),
        ("２０２１年５月１８日 １７時２０分", "2021-05-18 17:20"),
        ("१७:६५", "NoSuchClock(17, 65)"),
        // The years of other calendars are no years of ours.
        ("۱۴۰۰-۰۲-۲۸", "FarYear(1400)"),
        ("๒๕๖๔-๐๕-๑๘", "FarYear(2564)"),
        // Two scripts in one number are a slip.
        ("1٧:20", "Unreadable"),
    ] {
        check(text, expected);
    }
    check_in("ar", "١٨ مايو ٢٠٢١ ٥:٢٠ م", "2021-05-18 17:20");
    check_in("hi", "१८ मई २०२१, १७:२०", "2021-05-18 17:20");
}

#[test]
fn halves_of_the_day_are_those_of_the_languages_of_a_text() {
    for (language, text, expected) in [
        ("es", "5:20 p. m.", "17:20"),
        ("es", "5:20 a.m.", "05:20"),
        ("el", "5:20 μ.μ.", "17:20"),
        ("el", "5:20 μμ", "17:20"),
        ("el", "12:05 π.μ.", "00:05"),
        ("ar", "5:20 م", "17:20"),
        ("ar", "5:20 ص", "05:20"),
        ("fa", "۵:۲۰ ب.ظ.", "17:20"),
        ("hi", "5:20 pm", "17:20"),
        ("cs", "5:20 odp.", "17:20"),
        ("tr", "5:20 ÖS", "17:20"),
        ("uk", "5:20 пп", "17:20"),
        ("hu", "5:20 du.", "17:20"),
        ("fi", "5.20 ip.", "17:20"),
        ("sv", "5.20 em", "17:20"),
        ("vi", "5:20 CH", "17:20"),
        ("ja", "午後5:20", "17:20"),
        ("ja", "夕方5時", "17:00"),
        ("zh-Hans", "中午12:30", "12:30"),
        ("zh-Hans", "晚上8点半", "20:30"),
        ("ko", "밤 11시", "23:00"),
        ("ar", "17:20 م", "NoSuchHalf(17, 20)"),
        // Midnight or noon.
        ("zh-Hans", "晚上12点", "NoSuchHalf(12, 0)"),
        // In another language these are words.
        ("en", "5:20 μ.μ.", "Unreadable"),
        ("de", "5:20 du.", "Unreadable"),
    ] {
        check_in(language, text, expected);
    }
    let hungarian = Near { day: NEAR, words: Vocabulary::of(None, "hu") };
    assert_eq!(prefix("8:20 de lassú", hungarian).map(|(_, length)| length), Some(4));
    assert_eq!(prefix("8:20 de. · megoldva", hungarian).map(|(_, length)| length), Some(8));
}

#[test]
fn anything_else_is_no_time() {
    for text in [
        "",
        "soon",
        "17",
        "2021",
        "17:2",
        "2021-05-18 17:20 or so",
        "17:20:3",
        "17hours",
        "-",
        "22.04 to 24.04",
        "May",
        "mon disque",
        "Tuesday",
        "1.2.3",
        "May 18 users",
    ] {
        check(text, "Unreadable");
    }
}

#[test]
fn a_heading_opens_with_the_longest_time() {
    let check = |text: &str, expected: Option<&str>| {
        let found = prefix(text, NEAR).map(|(_, end)| &text[..end]);
        assert_eq!(found, expected, "{text:?}");
    };
    check("2021-05-18 17:55 · identified", Some("2021-05-18 17:55"));
    check("17h55 : résolu", Some("17h55"));
    check("17:55 UTC - ok", Some("17:55 UTC"));
    check("17:55: ok", Some("17:55"));
    check("17:55 DNS is down", Some("17:55"));
    check("17:55 est tombé", Some("17:55"));
    check("17h00 - 17h10 : looking", Some("17h00"));
    check("2021-05-18 · résolu", Some("2021-05-18"));
    check("2021-05-18 - 9:00 - 10:00", Some("2021-05-18"));
    check("2021-05-18 – 17:55 – resolved", Some("2021-05-18 – 17:55"));
    check("17:55 utcish", Some("17:55"));
    check("17 h 20 services", Some("17 h 20"));
    check("17h 2021 was a year", Some("17h"));
    check("17:55 3 servers", Some("17:55"));
    check("17:55 · May be slow", Some("17:55"));
    check("2021-05-18 mon disque", Some("2021-05-18"));
    check("Nov 27, 6:00 PM: down", Some("Nov 27, 6:00 PM"));
    check("29 November 11:30 resolved", Some("29 November 11:30"));
    check("2 hours later", None);
    check("2021-05-18th", None);
    check("Symptoms", None);
    check("25 h sans service", None);
    let opening = |text: &str| opening(text, NEAR).map(|opening| (opening.time, opening.length, opening.form));
    assert_eq!(opening("25:10 · x"), Some((Err(TimeMistake::NoSuchClock(25, 10)), 5, TimeForm::Other)));
    let at = |hour| Ok(Written::Clock(NaiveTime::from_hms_opt(hour, 10, 0).unwrap(), None));
    assert_eq!(opening("5:10 pm · x"), Some((at(17), 7, TimeForm::Other)));
    assert_eq!(opening("17:10 · x"), Some((at(17), 5, TimeForm::Plain)));
}

#[test]
fn months_are_those_of_the_languages_of_the_text() {
    let near = |tag: &str| Near { day: NaiveDate::from_ymd_opt(2021, 5, 18), words: Vocabulary::of(None, tag) };
    let day = |tag: &str, text: &str| read(text, near(tag)).map(form).unwrap_or_default();
    for (tag, text, expected) in [
        ("hr", "28 listopada", "2021-10-28"),
        ("pl", "28 listopada 2026 18:00", "2026-11-28 18:00"),
        ("pl", "28 listopad", "2020-11-28"),
        ("de", "27. November 2026", "2026-11-27"),
        ("es", "27 de noviembre de 2026", "2026-11-27"),
        ("ca", "27 d’octubre del 2026", "2026-10-27"),
        ("ru", "27 ноября 2026 17:20", "2026-11-27 17:20"),
        ("ja", "2026年11月27日 17:20", "2026-11-27 17:20"),
        ("ja", "17時20分", "17:20"),
        ("zh-Hans", "11月27日 下午5:20", "2020-11-27 17:20"),
        ("ko", "2026년 11월 27일 오후 5:20", "2026-11-27 17:20"),
        ("en", "28 listopada", ""),
    ] {
        assert_eq!(day(tag, text), expected, "{tag}: {text}");
    }
}

mod laws {
    use super::*;
    use proptest::prelude::*;

    fn written() -> impl Strategy<Value = Written> {
        let day = (1970_i32..2100, 1_u32..367).prop_filter_map("a day", |(y, d)| NaiveDate::from_yo_opt(y, d));
        let clock =
            (0_u32..24, 0_u32..60, 0_u32..60).prop_filter_map("a clock", |(h, m, s)| NaiveTime::from_hms_opt(h, m, s));
        let offset = prop::option::of(
            (-56_i32..=56).prop_filter_map("an offset", |q| FixedOffset::east_opt(q * 900).map(Zone::Offset)),
        );
        (day, clock, offset, 0..3).prop_map(|(day, clock, offset, form)| match form {
            0 => Written::Day(day),
            1 => Written::Clock(clock, offset),
            _ => Written::Full(day.and_time(clock), offset),
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

        #[test]
        fn the_best_form_is_read_back(written in written()) {
            prop_assert_eq!(read(&form(written), None), Ok(written));
            let heading = format!("{} · words", form(written));
            let opening = opening(&heading, None);
            prop_assert_eq!(opening, Some(LeadingTime { time: Ok(written), length: form(written).len(), form: TimeForm::Plain }));
        }

        #[test]
        fn no_text_is_too_odd(text in ".{0,40}", digits in "[0-9hT:/. ,+aàmpUTC-]{0,24}") {
            for text in [text, digits] {
                let _ = read(&text, NEAR);
                if let Some(LeadingTime { length, .. }) = opening(&text, NEAR) {
                    prop_assert!(text.is_char_boundary(length) && length > 0);
                }
            }
        }
    }
}

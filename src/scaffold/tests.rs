use super::{Happened, NewIncident, NewPostMortem, adopt, incident, notes, one_line, post_mortem, stem, title, value};
use crate::facts::figures::{Elapsed, Figures};
use crate::locale::Locale;
use crate::model::slug::SlugLetters;
use crate::model::timeline::Mark;
use crate::model::written::Detail;
use crate::model::{Kind, Moment, Severity, State, Status};
use crate::parse::time::read;
use crate::parse::{Parsed, post};
use crate::source::{Source, Sources};
use crate::testing::at;
use proptest::prelude::*;

const DAY: &str = "2021-05-18";

#[test]
fn a_file_is_named_after_day_and_title() {
    let check = |title: &str, expected: &str| {
        let day = DAY.parse().unwrap();
        let name = stem(day, title, Kind::Incident, SlugLetters::Ascii, |name| name.ends_with("taken"));
        assert_eq!(name, format!("{DAY}-{expected}"));
    };
    check("Serveur hors-service", "serveur-hors-service");
    check("L’été à Nîmes : « ça » brûle !", "l-ete-a-nimes-ca-brule");
    check("Taken", "taken-2");
    check("---", "incident");
    check("مرحبا", "mrhb");
    check(&"mot ".repeat(40), "mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot-mot");
    check(&"a".repeat(500), &"a".repeat(60));
}

#[test]
fn a_file_may_have_the_letters_of_its_title() {
    let check = |title: &str, expected: &str| {
        let name = stem(DAY.parse().unwrap(), title, Kind::Incident, SlugLetters::Own, |_| false);
        assert_eq!(name, format!("{DAY}-{expected}"));
    };
    check("Серверы не отвечают", "серверы-не-отвечают");
    check("サーバーが停止しています", "サーバーが停止しています");
    check("الخادم متوقف", "الخادم-متوقف");
    check("Ο διακομιστής", "ο-διακομιστής");
    // Marks stay on their letters, however they were typed, and what no disk of Windows takes goes.
    check("L\u{2019}e\u{301}te\u{301}", "l-été");
    check("सर्वर बंद है", "सर्वर-बंद-है");
    check("A: b? <c> | \"d\"", "a-b-c-d");
    check("\u{202e}", "incident");
    check(&"日".repeat(500), &"日".repeat(50));
}

#[test]
fn a_value_is_quoted_only_where_it_must() {
    for (text, expected) in [
        ("Serveur hors-service", "Serveur hors-service"),
        ("[retour] le courrier", "\"[retour] le courrier\""),
        ("Panne: mail", "\"Panne: mail\""),
        ("\"a\"", "\"\\\"a\\\"\""),
        ("---", "\"---\""),
        ("null", "\"null\""),
        ("été", "été"),
    ] {
        assert_eq!(value(text), expected);
    }
}

fn new(title: &str, text: &str) -> NewIncident {
    NewIncident {
        words: crate::vocabulary::Vocabulary::default(),
        title: title.to_owned(),
        id: "abcdefgh1234".to_owned(),
        date: read("2021-05-18 17:17", None).unwrap(),
        services: vec![("web".to_owned(), Some(State::Outage)), ("mail".to_owned(), None)],
        severity: Some(Severity::Minor),
        status: Status::Investigating,
        started: read("16:35", None).ok(),
        resolved: None,
        next_update: read("18:00", None).ok(),
        text: text.to_owned(),
    }
}

#[test]
fn an_incident_says_what_was_typed_and_no_more() {
    assert_eq!(
        incident(&new("Panne: mail", "On cherche.")).unwrap(),
        "---\ntitle: \"Panne: mail\"\nid: abcdefgh1234\ndate: 2021-05-18 17:17\nservices: {web: outage, mail: degraded}\n\
         severity: minor\nstatus: investigating\nstarted: 16:35\nnext_update: 18:00\n---\n\nOn cherche.\n"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_title_and_text_read_back(
        typed in prop_oneof!["\\PC{0,60}", "[-#:\\[\\]{}'\"&*!|>%@` a-c\\n]{1,30}", "[أ-ي ]{1,500}"],
        text in "(---|## 17:55|# a|[ -~]|\\n|é|```|<!--){0,30}",
    ) {
        let Some(kept) = title(&typed) else { return Ok(()) };
        let written = incident(&new(&kept, &text)).unwrap();
        let mut sources = Sources::default();
        let id = sources.add(Source::new("content/incidents/2021-05-18-a.md", written.clone().into_bytes()));
        let (parsed, report) = post(&sources, id, "en");
        prop_assert_eq!(report.list(), &[], "{}", &written);
        let Parsed::Post(post) = parsed else { panic!("{written}") };
        prop_assert_eq!(&post.head.title.value, &kept);
        prop_assert!(post.body.updates.is_empty());
        let Detail::Incident(keys) = &post.detail else { panic!("{written}") };
        prop_assert_eq!(keys.services.len(), 2);
    }
}

#[test]
fn notes_are_lines_with_a_time() {
    let journal = "# Journal\n\n- 2021-05-18 17:43 · relancé la base\n  puis encore\n* 2021-05-18 18:00 : b\nfree\n";
    let told: Vec<_> =
        notes(journal).into_iter().map(|note| format!("{} {}", note.at.format("%H:%M"), note.text)).collect();
    assert_eq!(told, ["17:43 relancé la base puis encore", "18:00 b free"]);
    let since = "2021-05-18T17:50:00".parse().unwrap();
    let (taken, left) = adopt(journal, since);
    assert_eq!(taken, "* 2021-05-18 18:00 : b\nfree\n");
    assert_eq!(left, "# Journal\n\n- 2021-05-18 17:43 · relancé la base\n  puis encore\n");
}

#[test]
fn a_title_keeps_the_spaces_that_hold_it_together() {
    assert_eq!(title(" Panne\u{a0}:\tle\nretour\u{202f}! ").as_deref(), Some("Panne\u{a0}: le retour\u{202f}!"));
}

#[test]
fn texts_become_one_line() {
    for (markdown, expected) in [
        ("On a\ntrouvé [ici](/a).", "On a trouvé [ici](/a)."),
        ("# Titre\n\n- un\n- *deux*\n\n```\na_b\n```", "Titre un deux a\\_b"),
        ("Un.[^a]\n\n[^a]: Deux.", "Un. Deux."),
        ("", ""),
    ] {
        assert_eq!(one_line(markdown), expected);
    }
}

fn check_post_mortem(language: &str, expected: &str) {
    let locale = Locale::shipped(language);
    let happened = |time: &str, text: &str, mark| Happened { at: at(time), text: text.to_owned(), mark };
    let known = NewPostMortem {
        locale: &locale,
        zone: chrono_tz::Europe::Paris,
        id: "abcdefgh1234".to_owned(),
        date: read("2021-05-19 10:00", None).unwrap(),
        title: "Serveur [web]",
        slug: "2021-05-18-serveur",
        services: vec!["Un".to_owned(), "Deux [x]".to_owned()],
        span: (Moment::instant(at("2021-05-18 14:35")), Some(Moment::instant(at("2021-05-18 16:10")))),
        figures: Figures {
            total: Some(Elapsed::Minutes(95)),
            degraded: Some(Elapsed::Minutes(35)),
            outage: Some(Elapsed::Minutes(60)),
            ..Figures::default()
        },
        moments: vec![
            happened("2021-05-19 06:14", "answer", None),
            happened("2021-05-18 15:17", "said", Some(Mark::Announced)),
            happened("2021-05-18 14:35", "down", None),
        ],
        previous: Some(("Avant".to_owned(), "2021-03-10-avant".to_owned())),
    };
    let text = post_mortem(&known);
    let plain = text.replace(['\u{a0}', '\u{202f}'], "~");
    assert_eq!(plain, expected);
}

#[test]
fn a_post_mortem_holds_what_is_known() {
    check_post_mortem(
        "fr",
        "---\ntitle: \"Post-mortem~: Serveur [web]\"\nid: abcdefgh1234\ndate: 2021-05-19 10:00\nincident: 2021-05-18-serveur\ndraft: true\n---\n\n\
         Le 18 mai 2021, de 16:35 à 18:10, l’incident «~[Serveur \\[web\\]](../2021-05-18-serveur.md)~» a touché Un et Deux \\[x\\]~: \
         1~h~35 au total, dont 35~min en mode dégradé et 1~h hors service.\n\n\
         À lire aussi, le post-mortem précédent~: [Avant](2021-03-10-avant.md).\n\n\
         ## Symptômes\n\n<!-- Ce que les utilisateurs ont vu, et ce que l’on a cru d’abord. -->\n\n\
         ## Chronologie\n\n- 16:35~: down\n- 17:17~: said {announced}\n- 19 mai, 08:14~: answer\n\n\
         ## Ce qui s’est bien passé\n\n<!-- Ce qui a aidé, et que l’on veut garder. -->\n\n\
         ## Ce qui s’est moins bien passé\n\n<!-- Ce qui a fait perdre du temps, ou qui a manqué. -->\n\n\
         ## Conclusion\n\nActions~:\n\n- [ ] une action précise, que l’on pourra cocher\n",
    );
    check_post_mortem(
        "en",
        "---\ntitle: \"Post-mortem: Serveur [web]\"\nid: abcdefgh1234\ndate: 2021-05-19 10:00\nincident: 2021-05-18-serveur\ndraft: true\n---\n\n\
         On 18 May 2021, from 16:35 to 18:10, the incident “[Serveur \\[web\\]](../2021-05-18-serveur.md)” affected Un and Deux \\[x\\]: \
         1~h~35~min in total, of which 35~min of degraded performance and 1~h of major outage.\n\n\
         See also the post-mortem before this one: [Avant](2021-03-10-avant.md).\n\n\
         ## Symptoms\n\n<!-- What users saw, and what it looked like at first. -->\n\n\
         ## Timeline\n\n- 16:35: down\n- 17:17: said {announced}\n- 19 May, 08:14: answer\n\n\
         ## What went well\n\n<!-- What helped and is worth keeping. -->\n\n\
         ## What could have gone better\n\n<!-- What cost time or was missing. -->\n\n\
         ## Conclusion\n\nAction items:\n\n- [ ] something specific that can be ticked off\n",
    );
}

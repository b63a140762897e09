//! `tests/cases`: each `NAME.md` is a transcript, played in a copy of the site `NAME.in`; `NAME.out` is the folder after it.

#[test]
fn transcripts_hold() {
    trycmd::TestCases::new().case("tests/cases/*.md");
}

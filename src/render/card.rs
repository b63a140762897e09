//! Link cards: the pictures that previews of links to the site show. They say the kind of a post, its title, its services
//! and its date, but no state, because previews are kept for a long time.

use super::pages::Card;
use super::style;
use crate::config::Config;
use crate::facts::Board;
use crate::locale::{Arg, Locale};
use crate::model::{Kind, PostId, Site, id};
use crate::output::OutPath;
use crate::routes::Named;
use crate::spaces::{self, one_line};
use serde::Serialize;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;
use swash::scale::image::Image;
use swash::scale::{Render, ScaleContext, Source};
use swash::shape::ShapeContext;
use swash::zeno::{Cap, Mask, Stroke, Vector};
use swash::{CacheKey, FontRef, GlyphId};

/// A part of Open Sans Semibold (Apache License 2.0): Latin, Greek, Cyrillic.
static FONT: LazyLock<FontRef<'static>> = LazyLock::new(|| {
    let data = include_bytes!("../../fonts/OpenSans-Semibold.ttf");
    FontRef { data, offset: 0, key: CacheKey::new() }
});

/// At most this many posts have a link card, the newest ones. Open incidents always have one.
const NEWEST: usize = 20;

/// The size of a card in pixels, as social sites require it.
const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;

/// The mark at the top right: bars, as an SVG path.
const MARK: &str = "M1030 92v24M1060 68v48M1090 92v24M1120 40v76";

/// The version of the drawing code, which is part of the file names. Increase it after a change of the font or of
/// [`png`], because a card whose file exists is not drawn again.
const MANNER: u8 = 2;

/// What a card shows: white words and the mark on a ground.
#[derive(Serialize)]
pub(super) struct CardDrawing {
    ground: [u8; 3],
    mark: &'static str,
    lines: Vec<CardLine>,
}

/// Words on a card.
#[derive(Serialize)]
struct CardLine {
    words: String,
    /// Where they begin: from the left, and their baseline from the top, in pixels.
    at: (u16, u16),
    size: u16,
    /// In percent.
    opacity: u16,
}

/// The cards of a site.
pub(super) fn all(site: &Site, board: &Board, config: &Config, locale: &Locale) -> Vec<Card> {
    if !config.cards || config.base_url.is_none() {
        return Vec::new();
    }
    let newest = site.posts().rev().filter(|(_, post)| post.kind() != Kind::Page).map(|(id, _)| id).take(NEWEST);
    let posts: BTreeSet<PostId> = newest.chain(board.open.iter().copied()).collect();
    let ground = style::ground(config.brand.as_deref()).bytes();
    let description = config.description.clone().unwrap_or_default();
    let home =
        (None, CardText { site: "", kind: String::new(), title: &config.title, below: [description, String::new()] });
    let posts = posts.into_iter().map(|id| {
        let post = site.post(id);
        // Of a maintenance, the day on which it takes place counts.
        let start = board.maintenance(id).and_then(|it| it.start).map(|start| start.from);
        let day = start.unwrap_or(post.announced()).with_timezone(&config.timezone).date_naive();
        let below = [services(id, site, board, locale), locale.date(day)];
        (Some(id), CardText { site: &config.title, kind: kind(post.kind(), locale), title: &post.title, below })
    });
    [home]
        .into_iter()
        .chain(posts)
        .filter(|(_, words)| words.all().all(can_be_drawn))
        .filter_map(|(post, words)| {
            let drawing = words.drawing(ground);
            let path = drawing.path()?;
            Some(Card { post, path, drawing })
        })
        .collect()
}

/// What a post is, in words.
fn kind(kind: Kind, locale: &Locale) -> String {
    match kind {
        Kind::Incident => locale.text("label-incident"),
        Kind::Maintenance => locale.text("planned-maintenance"),
        Kind::PostMortem => locale.text("label-post-mortem"),
        Kind::Notice => locale.text("label-notice"),
        Kind::Page => String::new(),
    }
}

/// The names of the services of a post: of many, the first ones and how many others. Empty if the font lacks a character.
fn services(id: PostId, site: &Site, board: &Board, locale: &Locale) -> String {
    let all = &board.post(id).services;
    let named = if all.len() > SERVICES { SERVICES - 1 } else { SERVICES };
    let mut names: Vec<String> = all.iter().take(named).map(|id| site.service(*id).name.clone()).collect();
    let others = i64::try_from(all.len() - names.len()).unwrap_or(i64::MAX);
    if others > 0 {
        names.push(locale.text_with("others", &[("count", Arg::Count(others))]));
    }
    Some(locale.list(&names)).filter(|names| can_be_drawn(names)).unwrap_or_default()
}

/// Whether the font has every character. A missing one would be shown as an empty box.
fn can_be_drawn(text: &str) -> bool {
    let glyphs = FONT.charmap();
    one_line(text).chars().all(|c| glyphs.map(c) != 0)
}

/// What a card says.
struct CardText<'a> {
    site: &'a str,
    /// What the post is.
    kind: String,
    title: &'a str,
    /// Two texts below the title: the services and the date of a post.
    below: [String; 2],
}

/// More services than this are counted, but for the first ones.
const SERVICES: usize = 3;

/// How many characters fit on a line of the title and of a text below it, and how many lines.
const TITLE: (usize, usize) = (27, 4);
const BELOW: (usize, usize) = (52, 2);

impl CardText<'_> {
    fn all(&self) -> impl Iterator<Item = &str> {
        [self.site, self.kind.as_str(), self.title].into_iter().chain(self.below.iter().map(String::as_str))
    }

    fn drawing(&self, ground: [u8; 3]) -> CardDrawing {
        let small = |y, words| CardLine { words, at: (80, y), size: 36, opacity: 85 };
        let mut all = vec![small(100, cut(&one_line(self.site), 48))];
        let (mut y, mut title) = (240, TITLE);
        if !self.kind.is_empty() {
            all.push(CardLine { words: cut(&one_line(&self.kind), 44), at: (80, 174), size: 40, opacity: 100 });
            (y, title.1) = (266, 3);
        }
        for words in lines(self.title, title) {
            all.push(CardLine { words, at: (80, y), size: 68, opacity: 100 });
            y += 84;
        }
        for words in self.below.iter().flat_map(|text| lines(text, BELOW)) {
            all.push(small(y, words));
            y += 50;
        }
        CardDrawing { ground, mark: MARK, lines: all }
    }
}

impl CardDrawing {
    /// The path of the card. Cards have the same name if and only if they look the same.
    fn path(&self) -> Option<OutPath> {
        let all = serde_json::to_string(&(MANNER, self)).ok()?;
        OutPath::new(Named::Card.path(&id::made(&all)))
    }
}

/// Words on lines of so many characters; what does not fit on so many lines is cut off.
fn lines(text: &str, (width, most): (usize, usize)) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // Text joined by no-break spaces is broken anyway if it is longer than a line.
    let words = spaces::words(text).flat_map(|word| {
        let long = word.chars().count() > width;
        word.split(move |c: char| long && c.is_whitespace())
    });
    for word in words {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push_str(" …");
        }
    }
    lines.iter().map(|line| cut(&one_line(line), width + 2)).collect()
}

fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    text.chars().take(width.saturating_sub(1)).chain(['…']).collect()
}

/// A drawing as a PNG. Empty if it cannot be drawn, which never happens with Vigie's own drawings.
pub(super) fn png(drawing: &CardDrawing) -> Vec<u8> {
    thread_local! {
        static PAINTER: RefCell<Painter> = RefCell::default();
    }
    let canvas = PAINTER.with_borrow_mut(|painter| painter.paint(drawing));
    encoded(&canvas, drawing.ground).unwrap_or_default()
}

/// The drawing state of a thread.
#[derive(Default)]
struct Painter {
    shapes: ShapeContext,
    outlines: ScaleContext,
    /// A cache of glyphs as pixels, by size and by the quarter of a pixel at which they begin.
    glyphs: HashMap<(GlyphId, u16, u16), Image>,
}

impl Painter {
    /// A drawing as pixels: how much of each is white.
    fn paint(&mut self, drawing: &CardDrawing) -> Vec<u8> {
        let mut canvas = vec![0; WIDTH as usize * HEIGHT as usize];
        let bars = *Stroke::new(16.0).cap(Cap::Round);
        Mask::new(drawing.mark).style(bars).size(WIDTH, HEIGHT).render_into(&mut canvas, None);
        for line in &drawing.lines {
            self.write(line, &mut canvas);
        }
        canvas
    }

    fn write(&mut self, line: &CardLine, canvas: &mut [u8]) {
        let Self { shapes, outlines, glyphs } = self;
        let mut scaler = outlines.builder(*FONT).size(line.size.into()).build();
        let mut shaper = shapes.builder(*FONT).size(line.size.into()).build();
        shaper.add_str(&line.words);
        let (x, y) = line.at;
        let mut x = f32::from(x);
        shaper.shape_with(|cluster| {
            for glyph in cluster.glyphs {
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a line is short")]
                let quarters = (x * 4.0).round() as u16;
                let image = glyphs.entry((glyph.id, line.size, quarters % 4)).or_insert_with(|| {
                    let offset = Vector::new(f32::from(quarters % 4) / 4.0, 0.0);
                    Render::new(&[Source::Outline]).offset(offset).render(&mut scaler, glyph.id).unwrap_or_default()
                });
                stamp(image, (quarters / 4, y), line.opacity, canvas);
                x += glyph.advance;
            }
        });
    }
}

/// Adds a glyph to what is white; what does not fit is cut off.
fn stamp(glyph: &Image, (x, y): (u16, u16), opacity: u16, canvas: &mut [u8]) {
    let place = glyph.placement;
    let (left, top) = (i32::from(x) + place.left, i32::from(y) - place.top);
    let (Ok(left), Ok(top)) = (usize::try_from(left), usize::try_from(top)) else { return };
    let rows = canvas.chunks_exact_mut(WIDTH as usize).skip(top);
    // A space is no pixel wide.
    let width = place.width.max(1) as usize;
    for (row, ink) in rows.zip(glyph.data.chunks_exact(width)) {
        for (pixel, ink) in row.get_mut(left..).unwrap_or_default().iter_mut().zip(ink) {
            let ink = u16::from(*ink) * opacity / 100;
            *pixel = pixel.saturating_add(u8::try_from(ink).unwrap_or(u8::MAX));
        }
    }
}

/// Pixels as a PNG. A card has white on its ground, and a few shades between them for the edges of letters: four bits
/// of a palette say it in an eighth of the bytes, and in a small part of the time.
fn encoded(canvas: &[u8], ground: [u8; 3]) -> Result<Vec<u8>, png::EncodingError> {
    const WHITEST: u16 = 15;
    const PIECE: usize = 80;
    let shade = |level: u16, from: u8| {
        u8::try_from((u16::from(from) * (WHITEST - level) + 255 * level) / WHITEST).unwrap_or(u8::MAX)
    };
    let palette: Vec<u8> = (0..=WHITEST).flat_map(|level| ground.map(|from| shade(level, from))).collect();
    // Rounded.
    let level = |white: u8| white / 17 + u8::from(white % 17 > 8);
    // Most of a card is ground, the level 0: a piece without white is left as it is.
    let mut packed = vec![0; canvas.len() / 2];
    for (white, packed) in canvas.chunks(PIECE).zip(packed.chunks_mut(PIECE / 2)) {
        if white == [0; PIECE] {
            continue;
        }
        for ([left, right], pair) in white.as_chunks().0.iter().zip(packed) {
            *pair = level(*left) << 4 | level(*right);
        }
    }

    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_palette(palette);
    // A few percent larger than from deflate at its fastest, in less than half the time.
    encoder.set_compression(png::Compression::Fastest);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&packed)?;
    writer.finish()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::super::tests::look_with;
    use super::*;
    use proptest::prelude::*;
    use std::io::Cursor;
    use std::thread;

    const GROUND: [u8; 3] = [0x2b, 0x16, 0x93];

    fn drawing(site: &str, title: &str, below: &str) -> CardDrawing {
        CardText { site, kind: String::new(), title, below: [below.to_owned(), String::new()] }.drawing(GROUND)
    }

    /// A PNG as colours, as programs read it.
    fn pixels(drawing: &CardDrawing) -> Vec<[u8; 3]> {
        let mut decoder = png::Decoder::new(Cursor::new(png(drawing)));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
        let frame = reader.next_frame(&mut bytes).expect("whole");
        assert_eq!((frame.width, frame.height, frame.buffer_size()), (WIDTH, HEIGHT, bytes.len()));
        bytes.as_chunks().0.to_vec()
    }

    #[test]
    fn words_are_drawn() {
        let draw = |title| pixels(&drawing("", title, ""));
        let (some, other, none) = (draw("Panne"), draw("Été"), draw(""));
        assert!(some[0] == GROUND && some.contains(&[0xff; 3]), "words in white on their ground");
        assert!(some != none && other != none && some != other, "the font is found");
    }

    #[test]
    fn what_was_drawn_before_changes_nothing() {
        let draw = || png(&drawing("Statut", "Panne de courriels", "18 mai 2021"));
        let fresh = thread::spawn(draw).join().expect("a drawing");
        let _ = png(&drawing("", "courriels", "Panne"));
        assert!(draw() == fresh && draw() == fresh);
    }

    #[test]
    fn a_post_says_its_kind_and_its_services() {
        let head = "date: 2021-05-18 17:00\nservices: ";
        let services: Vec<String> = (1..=5).map(|it| format!("[[services]]\nid = 's{it}'\n")).collect();
        let toml = format!("title = 'Status'\nbase_url = 'https://a.example/'\n{}", services.concat());
        let posts = [
            ("incidents/a.md", format!("---\ntitle: A\n{head}[s1, s2, s3, s4, s5]\n---\nA.\n")),
            ("maintenance/b.md", format!("---\ntitle: B\nstart: 2021-05-20 10:00\n{head}[s1]\n---\nB.\n")),
            ("notices/c.md", "---\ntitle: C\ndate: 2021-05-18\n---\nC.\n".to_owned()),
        ];
        let posts = posts.each_ref().map(|(path, text)| (*path, text.as_str()));
        let said = look_with(&toml, "en", &posts, "2021-05-18 16:00", |context| {
            let input = context.input;
            let cards = all(input.site, input.board, input.config, input.locale);
            let words = |card: &Card| card.drawing.lines.iter().map(|line| line.words.clone()).collect::<Vec<_>>();
            cards.iter().map(|card| words(card).join(" | ")).collect::<BTreeSet<_>>()
        });
        let expected = [
            " | Status",
            "Status | Announcement | C | 18 May 2021",
            "Status | Incident | A | s1, s2 and 3 others | 18 May 2021",
            "Status | Planned maintenance | B | s1 | 20 May 2021",
        ];
        assert_eq!(said.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_mark_is_at_the_top_right() {
        let pixels = pixels(&drawing("", "", ""));
        let white = |x: usize, y: usize| pixels[y * WIDTH as usize + x] == [0xff; 3];
        assert!(white(1120, 34) && white(1120, 122) && !white(1120, 30) && !white(1120, 126), "from end to end");
        assert!(!white(1113, 33) && !white(1127, 33), "round ends");
        assert!(pixels.iter().skip(126 * WIDTH as usize).all(|pixel| *pixel == GROUND), "and nothing else");
    }

    #[test]
    fn what_is_less_important_is_less_white() {
        let brightest = |drawing: &CardDrawing| {
            let rows = pixels(drawing).into_iter().skip(130 * WIDTH as usize);
            rows.max().expect("pixels")
        };
        assert_eq!(brightest(&drawing("", "Panne", "")), [0xff; 3]);
        // 13 of 15 parts.
        assert_eq!(brightest(&drawing("", "", "Panne")), [226, 223, 240]);
    }

    #[test]
    fn what_does_not_fit_is_cut_off() {
        let title = "M".repeat(60);
        let pixels = pixels(&drawing(&title, &[&*title; 5].join(" "), &[&*title; 3].join(" ")));
        let (rows, _) = pixels.as_chunks::<{ WIDTH as usize }>();
        assert!(rows.iter().all(|row| row[..80].iter().all(|pixel| *pixel == GROUND)), "nothing goes on at the left");
        assert!(rows.iter().any(|row| *row.last().expect("a pixel") != GROUND));
    }

    #[test]
    fn a_name_says_what_is_shown() {
        let path = |drawing: CardDrawing| drawing.path().expect("a path");
        let one = || drawing("Statut", "Panne", "18 mai 2021");
        assert_eq!(path(one()), path(drawing("Statut", " Panne ", "18  mai 2021")), "the same words");
        let with = |change: fn(&mut CardDrawing)| {
            let mut other = one();
            change(&mut other);
            path(other)
        };
        let paths = BTreeSet::from([
            path(one()),
            path(drawing("Statut", "Pannes", "18 mai 2021")),
            with(|other| other.ground = [0; 3]),
            with(|other| other.mark = ""),
            with(|other| other.lines[1].at.1 += 1),
            with(|other| other.lines[1].size += 1),
            with(|other| other.lines[1].opacity -= 1),
        ]);
        assert_eq!(paths.len(), 7, "another drawing");
    }

    #[test]
    fn what_the_font_lacks_is_known() {
        for text in ["Été à l’île : « 50 % » — Ελλάδα, Москва…", "\u{202f}!"] {
            assert!(can_be_drawn(text), "{text}");
        }
        for text in ["🦔", "東京", "مرحبا"] {
            assert!(!can_be_drawn(text), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn whatever_the_font_has_is_drawn(title in "[ -~\u{a0}-\u{24f}\u{300}-\u{345}\u{370}-\u{52f}\u{2000}-\u{2300}\u{fb01}]{0,60}") {
            let title: String = title.chars().filter(|c| can_be_drawn(&c.to_string())).collect();
            prop_assert_eq!(pixels(&drawing("", &title, ""))[0], GROUND);
        }
    }

    #[test]
    fn long_titles_are_cut() {
        assert_eq!(lines("a b", (3, 2)), ["a b"]);
        assert_eq!(lines("aa bb cc", (2, 2)), ["aa", "bb …"]);
        assert_eq!(lines("abcdef", (3, 1)), ["abcd…"]);
        assert_eq!(lines("aa bb\u{202f}! cc", (5, 3)), ["aa", "bb !", "cc"], "a mark stays with its word");
        assert_eq!(lines("aa\u{a0}bb\u{a0}cc", (5, 3)), ["aa bb", "cc"], "unless they are longer than a line");
    }
}

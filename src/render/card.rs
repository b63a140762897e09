//! Cards: what a link to the site shows in a preview. A title and a date, and no state: previews are kept for long.

use super::style;
use crate::config::Config;
use crate::locale::Locale;
use crate::model::{Kind, PostId, Site, id};
use crate::output::OutPath;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use quick_xml::Writer;
use quick_xml::events::BytesText;
use resvg::{tiny_skia, usvg};
use std::array;
use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::sync::{Arc, LazyLock};

/// A part of Open Sans Semibold (Apache License 2.0): Latin, Greek, Cyrillic.
const FONT: &[u8] = include_bytes!("../../fonts/OpenSans-Semibold.ttf");

/// What the font calls itself.
const FAMILY: &str = "Open Sans Semibold";

/// The characters it has, first and last of each run: what is missing would vanish without a word.
const COVERED: [(u32, u32); 24] = [
    (0x0020, 0x007E),
    (0x00A0, 0x017F),
    (0x0192, 0x0192),
    (0x0218, 0x021B),
    (0x0384, 0x038A),
    (0x038C, 0x038C),
    (0x038E, 0x03A1),
    (0x03A3, 0x03CE),
    (0x0400, 0x045F),
    (0x0490, 0x0491),
    (0x2013, 0x2015),
    (0x2018, 0x201E),
    (0x2020, 0x2022),
    (0x2026, 0x2026),
    (0x2030, 0x2030),
    (0x2032, 0x2033),
    (0x2039, 0x203A),
    (0x20AC, 0x20AC),
    (0x2116, 0x2116),
    (0x2122, 0x2122),
    (0x2212, 0x2212),
    (0x2248, 0x2248),
    (0x2260, 0x2260),
    (0x2264, 0x2265),
];

/// So many posts have a card, the newest ones; open incidents have one in any case.
const NEWEST: usize = 20;

/// How large a card is, as social sites ask for it.
const SIZE: (u32, u32) = (1200, 630);

/// A card to be drawn.
pub(super) struct Card {
    /// The post it is about; none for the home page.
    pub(super) post: Option<PostId>,
    /// Its path, which names what it shows: what stands there need not be drawn again.
    pub(super) path: OutPath,
    /// The drawing, as SVG.
    pub(super) drawing: String,
}

/// The cards of a site.
pub(super) fn all(site: &Site, open: &[PostId], config: &Config, locale: &Locale) -> Vec<Card> {
    if !config.cards || config.base_url.is_none() {
        return Vec::new();
    }
    let newest = site.posts().rev().filter(|(_, post)| post.kind() != Kind::Page).map(|(id, _)| id).take(NEWEST);
    let posts: BTreeSet<PostId> = newest.chain(open.iter().copied()).collect();
    let ground = style::ground(config.brand.as_deref());
    let home = (None, Words { site: "", title: &config.title, below: config.description.clone().unwrap_or_default() });
    let posts = posts.into_iter().map(|id| {
        let post = site.post(id);
        let day = post.announced().with_timezone(&config.timezone).date_naive();
        (Some(id), Words { site: &config.title, title: &post.title, below: locale.date(day) })
    });
    [home]
        .into_iter()
        .chain(posts)
        .filter(|(_, words)| [words.site, words.title, &words.below].into_iter().all(can_be_drawn))
        .filter_map(|(post, words)| {
            let drawing = words.draw(&ground);
            let path = OutPath::new(format!("cards/{}.png", id::made(&drawing)))?;
            Some(Card { post, path, drawing })
        })
        .collect()
}

/// Whether the font has every character.
fn can_be_drawn(text: &str) -> bool {
    let has = |c: u32| COVERED.iter().any(|(first, last)| (*first..=*last).contains(&c));
    tidy(text).chars().all(|c| has(u32::from(c)))
}

/// Text on one line, with spaces that the font has.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a card says.
struct Words<'a> {
    site: &'a str,
    title: &'a str,
    below: String,
}

/// How many characters fit on a line of the title and of what stands below, and how many lines.
const TITLE: (usize, usize) = (27, 4);
const BELOW: (usize, usize) = (52, 2);

impl Words<'_> {
    fn draw(&self, ground: &str) -> String {
        let mut writer = Writer::new(Vec::new());
        // Writing into memory cannot fail.
        let _ = self.fill(&mut writer, ground);
        String::from_utf8(writer.into_inner()).unwrap_or_default()
    }

    fn fill(&self, writer: &mut Writer<Vec<u8>>, ground: &str) -> io::Result<()> {
        let (width, height) = (SIZE.0.to_string(), SIZE.1.to_string());
        writer
            .create_element("svg")
            .with_attributes([("xmlns", "http://www.w3.org/2000/svg"), ("width", &*width), ("height", &*height)])
            .write_inner_content(|writer| {
                // Without soft edges it is filled in a tenth of the time.
                let edges = ("shape-rendering", "crispEdges");
                let all = [("width", &*width), ("height", &*height), ("fill", ground), edges];
                writer.create_element("rect").with_attributes(all).write_empty()?;
                let mark = "M1030 92v24M1060 68v48M1090 92v24M1120 40v76";
                let mark = [("d", mark), ("stroke", "#fff"), ("stroke-width", "16"), ("stroke-linecap", "round")];
                writer.create_element("path").with_attributes(mark).write_empty()?;
                line(writer, 100, 36, "0.85", &cut(&tidy(self.site), 48))?;
                let title = lines(self.title, TITLE);
                for (number, words) in title.iter().enumerate() {
                    line(writer, 240 + 84 * number, 68, "1", words)?;
                }
                let first = 240 + 84 * title.len();
                for (number, words) in lines(&self.below, BELOW).iter().enumerate() {
                    line(writer, first + 50 * number, 36, "0.85", words)?;
                }
                Ok(())
            })?;
        Ok(())
    }
}

fn line(writer: &mut Writer<Vec<u8>>, y: usize, size: usize, opacity: &str, words: &str) -> io::Result<()> {
    let (y, size) = (y.to_string(), size.to_string());
    let attributes = [
        ("x", "80"),
        ("y", &*y),
        ("font-size", &*size),
        ("font-family", FAMILY),
        ("font-weight", "600"),
        ("fill", "#fff"),
        ("fill-opacity", opacity),
    ];
    writer.create_element("text").with_attributes(attributes).write_text_content(BytesText::new(words))?;
    Ok(())
}

/// Words on lines of so many characters; what does not fit on so many lines is cut off.
fn lines(text: &str, (width, most): (usize, usize)) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
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
    lines.iter().map(|line| cut(line, width + 2)).collect()
}

fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    text.chars().take(width.saturating_sub(1)).chain(['…']).collect()
}

/// A drawing as a PNG; empty when it cannot be drawn, which a drawing of ours always can.
pub(super) fn png(drawing: &str) -> Vec<u8> {
    painted(drawing).and_then(|canvas| encoded(&canvas).ok()).unwrap_or_default()
}

/// A drawing as pixels.
fn painted(drawing: &str) -> Option<tiny_skia::Pixmap> {
    static FONTS: LazyLock<Arc<usvg::fontdb::Database>> = LazyLock::new(|| {
        let mut fonts = usvg::fontdb::Database::new();
        fonts.load_font_data(FONT.to_vec());
        Arc::new(fonts)
    });
    let family = FAMILY.to_owned();
    let options = usvg::Options { fontdb: Arc::clone(&FONTS), font_family: family, ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(drawing, &options).ok()?;
    let mut canvas = tiny_skia::Pixmap::new(SIZE.0, SIZE.1)?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut canvas.as_mut());
    Some(canvas)
}

/// Pixels as a PNG. A card has white on its ground, and a few shades between them for the edges of letters: four bits
/// of a palette say it in an eighth of the bytes, and in a small part of the time.
fn encoded(canvas: &tiny_skia::Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    const WHITEST: u8 = 15;
    let ground = canvas.pixels().first().map_or([0; 3], |pixel| [pixel.red(), pixel.green(), pixel.blue()]);
    let channel = (0..3).min_by_key(|&channel| ground[channel]).unwrap_or(0);
    let shade = |level: u8, from: u8| {
        let (level, whitest) = (u32::from(level), u32::from(WHITEST));
        u8::try_from((u32::from(from) * (whitest - level) + 255 * level) / whitest).unwrap_or(u8::MAX)
    };
    let palette: Vec<u8> = (0..=WHITEST).flat_map(|level| ground.map(|from| shade(level, from))).collect();
    let from = u32::from(ground[channel]);
    let levels: [u8; 256] = array::from_fn(|value| {
        let above = u32::try_from(value).unwrap_or(0).saturating_sub(from);
        let nearest = (above * u32::from(WHITEST) + (255 - from) / 2).checked_div(255 - from);
        nearest.and_then(|level| u8::try_from(level).ok()).unwrap_or(0)
    });
    let level = |value: u8| levels[usize::from(value)];
    // Each row begins with the number of its filter: none. All of them are compressed in one go: row by row, the
    // encoder of PNGs takes four times as long.
    let (width, height) = (SIZE.0 as usize, SIZE.1 as usize);
    let mut rows = Vec::with_capacity((1 + width / 2) * height);
    let (pixels, _) = canvas.data().as_chunks::<8>();
    let ground_row = vec![pixels.first().copied().unwrap_or_default(); width / 2];
    for row in pixels.chunks_exact(width / 2) {
        rows.push(0);
        if *row == *ground_row {
            // Most rows are nothing but ground.
            rows.resize(rows.len() + width / 2, 0);
        } else {
            rows.extend(row.iter().map(|two| level(two[channel]) << 4 | level(two[4 + channel])));
        }
    }
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::new(1));
    packed.write_all(&rows)?;

    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, canvas.width(), canvas.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_palette(palette);
    let mut writer = encoder.write_header()?;
    writer.write_chunk(png::chunk::IDAT, &packed.finish()?)?;
    writer.finish()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_drawn() {
        let draw = |title: &str| png(&Words { site: "", title, below: String::new() }.draw("#2b1693"));
        let (some, other, none) = (draw("Panne"), draw("Été"), draw(""));
        let mut reader = png::Decoder::new(io::Cursor::new(&some)).read_info().expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let frame = reader.next_frame(&mut pixels).expect("whole");
        assert_eq!((frame.width, frame.height), SIZE);
        assert!(pixels[0] == 0 && pixels.contains(&0xff), "words in white on their ground");
        assert!(some != none && other != none && some != other, "the font is found");
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

    #[test]
    fn long_titles_are_cut() {
        assert_eq!(lines("a b", (3, 2)), ["a b"]);
        assert_eq!(lines("aa bb cc", (2, 2)), ["aa", "bb …"]);
        assert_eq!(lines("abcdef", (3, 1)), ["abcd…"]);
    }
}

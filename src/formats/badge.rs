//! Badges: a small SVG of a state, and the same as JSON for shields.io.

use super::FormatContext;
use super::item::plain;
use crate::characters::{BADGE_PADDING as PADDING, badge_width as width};
use crate::facts::Health;
use crate::locale::{Arg, Locale};
use crate::model::State;
use crate::routes::{ALL, Named};
use quick_xml::Writer;
use quick_xml::events::{BytesText, Event};
use serde::Serialize;
use std::io;

/// All badges.
pub(super) fn write(context: &FormatContext) -> Vec<(String, Vec<u8>)> {
    let locale = context.locale;
    let services = context.site.services.iter().zip(&context.board.services).map(|(service, facts)| {
        // A retired service has no state.
        let (state, message) = if facts.in_use {
            (facts.state, word(locale, facts.state))
        } else {
            (Health::Unknown, locale.text("retired"))
        };
        (service.address.as_str(), &service.name, state, message)
    });
    let state = context.board.statement.state;
    services
        .chain([(ALL, &context.config.title, state, word(locale, state))])
        .flat_map(|(id, name, state, message)| {
            let label = plain(name);
            let values = [("label", Arg::Text(&label)), ("state", Arg::Text(&message))];
            let words = locale.text_with("badge-words", &values);
            let badge = Badge { label, message, words, state };
            [
                (Named::Badge.path_in(&context.config.folder, id), badge.svg()),
                (Named::BadgeJson.path(id), badge.shields()),
            ]
        })
        .collect()
}

/// A state in a word.
fn word(locale: &Locale, state: Health) -> String {
    match state {
        Health::Known(state) => locale.state(state),
        Health::Unknown => locale.text("state-unknown"),
    }
}

/// What a badge says.
struct Badge {
    label: String,
    message: String,
    /// Label and state in words, for screen readers.
    words: String,
    state: Health,
}

/// The endpoint of shields.io: it refuses a key that it does not know.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shields<'a> {
    schema_version: u8,
    label: &'a str,
    message: &'a str,
    color: &'a str,
    cache_seconds: u32,
}

impl Badge {
    fn shields(&self) -> Vec<u8> {
        super::json(&Shields {
            schema_version: 1,
            label: &self.label,
            message: &self.message,
            color: self.colour().trim_start_matches('#'),
            cache_seconds: 300,
        })
    }

    /// Dark enough under white words for WCAG 2.2 AA.
    fn colour(&self) -> &'static str {
        match self.state {
            Health::Known(State::Operational) => "#1b6e3c",
            Health::Known(State::Maintenance) => "#1d4f91",
            Health::Known(State::Degraded) => "#7a5200",
            Health::Known(State::Partial) => "#8a3b00",
            Health::Known(State::Outage) => "#9b1c1c",
            Health::Unknown => "#4a4a55",
        }
    }

    fn svg(&self) -> Vec<u8> {
        let mut writer = Writer::new(Vec::new());
        // Writing into memory cannot fail.
        let _ = self.draw(&mut writer);
        let mut bytes = writer.into_inner();
        bytes.push(b'\n');
        bytes
    }

    fn draw(&self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        let (left, right) = (width(&self.label), width(&self.message));
        let (whole, ground) = (left + right, self.colour());
        let number = |value: usize| value.to_string();
        let style = format!(
            ".l{{fill:#3d3846}}.m{{fill:{ground}}}text{{fill:#fff;font:11px Verdana,'DejaVu Sans',sans-serif}}\
             @media(prefers-color-scheme:dark){{.l{{fill:#57506a}}.e{{stroke:#8d87a0}}}}"
        );
        writer
            .create_element("svg")
            .with_attributes([
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("width", &*number(whole)),
                ("height", "20"),
                ("viewBox", &*format!("0 0 {whole} 20")),
                ("role", "img"),
                ("aria-label", &*self.words),
                ("data-state", self.state.name()),
            ])
            .write_inner_content(|writer| {
                writer.create_element("title").write_text_content(BytesText::new(&self.words))?;
                writer.create_element("style").write_inner_content(|writer| {
                    // The style holds only our own text, so there is nothing to escape.
                    writer.write_event(Event::Text(BytesText::from_escaped(style.as_str())))
                })?;
                for (class, x, width) in [("l", 0, left), ("m", left, right)] {
                    writer
                        .create_element("rect")
                        .with_attributes([
                            ("class", class),
                            ("x", &*number(x)),
                            ("width", &*number(width)),
                            ("height", "20"),
                        ])
                        .write_empty()?;
                }
                writer
                    .create_element("rect")
                    .with_attributes([
                        ("class", "e"),
                        ("x", "0.5"),
                        ("y", "0.5"),
                        ("width", &*number(whole - 1)),
                        ("height", "19"),
                        ("fill", "none"),
                    ])
                    .write_empty()?;
                for (x, text, width) in [(0, &self.label, left), (left, &self.message, right)] {
                    writer
                        .create_element("text")
                        .with_attributes([
                            ("x", &*number(x + PADDING)),
                            ("y", "14"),
                            ("textLength", &*number(width - 2 * PADDING)),
                            ("lengthAdjust", "spacingAndGlyphs"),
                        ])
                        .write_text_content(BytesText::new(text))?;
                }
                Ok(())
            })?;
        Ok(())
    }
}

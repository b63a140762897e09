//! The icon of the site, which shows the overall state by colour and by shape.

use super::style;
use crate::facts::Health;
use crate::model::State;
use quick_xml::Writer;
use std::io;

/// The icon, as an SVG document.
pub(super) fn draw(state: Health, brand: Option<&str>) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    // Writing into memory cannot fail.
    let _ = fill(&mut writer, state, &style::ground(brand).hex());
    writer.into_inner()
}

fn fill(writer: &mut Writer<Vec<u8>>, state: Health, ground: &str) -> io::Result<()> {
    let svg = writer
        .create_element("svg")
        .with_attributes([("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 32 32")]);
    svg.write_inner_content(|writer| {
        let square = [("width", "32"), ("height", "32"), ("rx", "8"), ("fill", ground)];
        writer.create_element("rect").with_attributes(square).write_empty()?;
        let bars = [
            ("d", "M7 21v4M13 17v8M19 21v4M25 8v17"),
            ("stroke", "#fff"),
            ("stroke-width", "4"),
            ("stroke-linecap", "round"),
        ];
        writer.create_element("path").with_attributes(bars).write_empty()?;
        if let Some((shape, colour)) = mark(state) {
            let path = [("d", shape), ("fill", colour), ("stroke", "#fff"), ("stroke-width", "2")];
            writer.create_element("path").with_attributes(path).write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

/// The shape in the corner and its colour. `None` while everything is operational.
fn mark(state: Health) -> Option<(&'static str, &'static str)> {
    match state {
        Health::Known(State::Operational) => None,
        // A square, a triangle, a lozenge, a disc, a bar.
        Health::Known(State::Maintenance) => Some(("M18 18h12v12h-12z", "#2f6fd0")),
        Health::Known(State::Degraded) => Some(("M24 16l7 14h-14z", "#c98a00")),
        Health::Known(State::Partial) => Some(("M24 15l8 8l-8 8l-8-8z", "#d9600a")),
        Health::Known(State::Outage) => Some(("M24 16a7 7 0 1 1 0 14a7 7 0 1 1 0-14z", "#d21f2b")),
        Health::Unknown => Some(("M17 21h14v5h-14z", "#77718a")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_has_a_shape_of_its_own() {
        let states = State::ALL.map(Health::Known).into_iter().chain([Health::Unknown]);
        let drawn: std::collections::BTreeSet<_> = states.map(|state| mark(state).map(|(shape, _)| shape)).collect();
        assert_eq!(drawn.len(), State::ALL.len() + 1);
        assert!(String::from_utf8(draw(Health::Unknown, Some("#4a1466"))).unwrap().contains("#4a1466"));
    }

    #[test]
    fn its_white_lines_are_seen_on_any_brand() {
        for brand in ["#fff", "#ffe000"] {
            let icon = String::from_utf8(draw(Health::Unknown, Some(brand))).unwrap();
            let ground = style::ground(Some(brand)).hex();
            assert!(icon.contains(&ground) && !icon.contains(&format!("fill=\"{brand}\"")), "{icon}");
        }
    }
}

//! The site's brand colour, moved until it can be read and cannot be taken for the colour of a state.

use csscolorparser::Color;

/// The brand of a site that names none, as the built-in sheet has it.
pub const BRAND: &str = "#2b1693";

/// What stands in for a brand that looks like a state: nearly black, darker than the grey of an unknown state.
const NEUTRAL: [u8; 3] = [36, 33, 45];

/// The colours of the built-in sheet's statement in each state, and what they mean.
pub const STATES: [(&str, &str); 5] = [
    ("#17477a", "a maintenance"),
    ("#694709", "degraded performance"),
    ("#87370e", "a partial outage"),
    ("#8f1d17", "a major outage"),
    ("#4a4658", "an unknown state"),
];

/// Below this chroma (OKLCH) a colour is a grey, and its hue means nothing.
const GREY: f32 = 0.05;

/// Two hues closer than this, in degrees, are one colour to a reader.
const APART: f32 = 20.0;

/// Two greys closer than this in lightness (OKLCH, 0 to 1) are one colour to a reader.
const LIGHTNESS: f32 = 0.12;

/// Above the 4.5 of WCAG 2.2 AA, as the text of the hero is a little transparent.
const CONTRAST: f32 = 5.5;

/// White, and the papers of the built-in sheet in light and dark.
const WHITE: Colour = Colour(Color::new(1.0, 1.0, 1.0, 1.0));
const LIGHT_CARD: [u8; 3] = [245, 242, 248];
const DARK_CARD: [u8; 3] = [31, 28, 40];

/// An opaque colour in sRGB.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Colour(Color);

impl Colour {
    /// A CSS colour such as `#ff6a00`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Color::from_html(text).ok().filter(|colour| colour.a >= 1.0).map(Self)
    }

    fn of([red, green, blue]: [u8; 3]) -> Self {
        Self(Color::from_rgba8(red, green, blue, 255))
    }

    /// The colour behind white words: this one, darker if need be; nearly black if it looks like a state.
    #[must_use]
    pub fn ground(&self) -> Self {
        if self.looks_like().is_some() { Self::of(NEUTRAL) } else { self.darker() }
    }

    /// The state whose colour a reader would see, if this were the colour of a quiet day.
    #[must_use]
    pub fn looks_like(&self) -> Option<&'static str> {
        let [light, chroma, hue, _] = self.darker().0.to_oklcha();
        // How far a state is, as a share of what keeps two colours apart.
        let distance = |state: &Self| {
            let [other_light, other_chroma, other_hue, _] = state.0.to_oklcha();
            match (chroma < GREY, other_chroma < GREY) {
                (true, true) => (light - other_light).abs() / LIGHTNESS,
                (false, false) => {
                    // `to_oklcha` gives a hue in radians.
                    let between = (hue - other_hue).to_degrees().rem_euclid(360.0);
                    between.min(360.0 - between) / APART
                }
                _ => 1.0,
            }
        };
        let states = STATES.iter().filter_map(|(colour, name)| Some((distance(&Self::parse(colour)?), *name)));
        states.filter(|(distance, _)| *distance < 1.0).min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, name)| name)
    }

    /// Rules that give the built-in sheet this brand, and links in its colour.
    #[must_use]
    pub fn rules(&self) -> String {
        let [black, white] = [Self::of([0; 3]), WHITE];
        let (ground, light) = (self.ground(), self.towards(&black, &Self::of(LIGHT_CARD)));
        let dark = self.towards(&white, &Self::of(DARK_CARD));
        format!(
            ":root{{--brand:{};--link:{}}}@media screen and (prefers-color-scheme:dark){{:root{{--link:{}}}}}",
            ground.hex(),
            light.hex(),
            dark.hex()
        )
    }

    fn darker(&self) -> Self {
        self.towards(&Self::of([0; 3]), &WHITE)
    }

    /// The nearest mix with `end` that has enough contrast with `other`.
    fn towards(&self, end: &Self, other: &Self) -> Self {
        (0..=20_u8)
            .map(|step| Self::of(Self(self.0.interpolate_rgb(&end.0, f32::from(step) / 20.0)).bytes()))
            .find(|colour| colour.contrast(other) >= CONTRAST)
            .unwrap_or_else(|| end.clone())
    }

    /// The contrast ratio of WCAG 2.2.
    fn contrast(&self, other: &Self) -> f32 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// The relative luminance of WCAG 2.2.
    fn luminance(&self) -> f32 {
        let [red, green, blue, _] = self.0.to_linear_rgba();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Red, green and blue.
    #[must_use]
    pub fn bytes(&self) -> [u8; 3] {
        let [red, green, blue, _] = self.0.to_rgba8();
        [red, green, blue]
    }

    /// `#rrggbb`.
    #[must_use]
    pub fn hex(&self) -> String {
        self.0.to_css_hex().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn a_brand_is_always_readable() {
        for brand in ["#ffe000", BRAND, "#000", "#fff", "#7f7f7f", "#0f0", "#ff6a00"] {
            let rules = colour(brand).rules();
            let shown: Vec<Colour> = rules.match_indices('#').map(|(at, _)| colour(&rules[at..at + 7])).collect();
            let grounds = [WHITE, Colour::of(LIGHT_CARD), Colour::of(DARK_CARD)];
            for (shown, ground) in shown.iter().zip(&grounds) {
                assert!(shown.contrast(ground) >= 4.5, "{brand} {rules}");
            }
        }
        assert!(colour(BRAND).rules().contains("--brand:#2b1693"), "it stays as it is");
        assert_eq!(Colour::parse("#12é"), None);
    }

    #[test]
    fn a_quiet_day_never_has_the_colour_of_a_state() {
        let check = |brand: &str, state: Option<&str>| {
            assert_eq!(colour(brand).looks_like(), state, "{brand}");
            let ground = colour(brand).ground();
            assert_eq!(ground.looks_like(), None, "{brand}");
            assert!(ground.contrast(&WHITE) >= CONTRAST, "{brand}");
        };
        check("#ff6a00", Some("a partial outage"));
        check("#d00000", Some("a major outage"));
        check("#b8860b", Some("degraded performance"));
        check("#1d4ed8", Some("a maintenance"));
        check("#666666", Some("an unknown state"));
        for apart in [BRAND, "#16754a", "#0f766e", "#7c3aed", "#db2777", "#000", "#222"] {
            check(apart, None);
        }
    }

    #[test]
    fn the_built_in_sheet_has_these_colours() {
        let sheet = include_str!("../static/style.css");
        for (colour, name) in STATES {
            assert!(
                sheet.contains(&format!("--state: {colour} }}"))
                    || sheet.contains(&format!(".hero {{ --state: {colour};")),
                "{name}"
            );
        }
        assert!(sheet.contains(&format!("--brand: {BRAND};")));
    }
}

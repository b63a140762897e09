//! The files beside the pages: the style sheet, the icon, the files of static/, robots.txt.

use super::context::RenderInput;
use super::icon;
use super::style::{self, Style};
use crate::output::{OutPath, Output};
use crate::routes::Fixed;

/// The built-in icon. A site with an unchanged copy of it counts as a site without its own icon.
pub(super) const ICON: &[u8] = include_bytes!("../../static/favicon.svg");

/// The script: times, maintenances by the clock, the search of the history.
const SCRIPT: &str = concat!(include_str!("../../static/times.js"), include_str!("../../static/vigie.js"));

/// The style sheet of the site: its own `static/style.css`, else the built-in one.
pub(super) fn style(input: &RenderInput<'_>) -> Style {
    let own = input.tree.assets.iter().find(|asset| asset.path == Fixed::Style.path());
    let own = own.map(|asset| String::from_utf8_lossy(&asset.bytes));
    Style::new(own.as_deref().unwrap_or(style::BUILT_IN), input.config.brand.as_deref())
}

/// Adds the files of static/, and built-in files for names that static/ does not have.
pub(super) fn add(input: &RenderInput<'_>, style: &Style, output: &mut Output) {
    let icon = |path: &str, bytes: &[u8]| path == Fixed::Icon.path() && bytes == ICON;
    for asset in input.tree.assets.iter().filter(|it| it.path != Fixed::Style.path() && !icon(&it.path, &it.bytes)) {
        if let Some(path) = input.site.path_of_file(&asset.path).and_then(OutPath::new) {
            output.insert(path, asset.bytes.to_vec());
        }
    }
    let ours = [
        (Fixed::Style.path(), style.css.as_bytes().to_vec()),
        (Fixed::Icon.path(), icon::draw(input.board.statement.state, input.config.brand.as_deref())),
        (Fixed::Script.path(), SCRIPT.as_bytes().to_vec()),
        (Fixed::Robots.path(), robots(input).into_bytes()),
    ];
    for (name, bytes) in ours {
        if let Some(path) = OutPath::new(name).filter(|_| !output.contains(name)) {
            output.insert(path, bytes);
        }
    }
}

/// The Robots Exclusion Protocol, RFC 9309.
fn robots(input: &RenderInput<'_>) -> String {
    if input.preview {
        return "User-agent: *\nDisallow: /\n".to_owned();
    }
    let map = input.config.base_url.as_ref().map(|base| format!("Sitemap: {base}{}\n", Fixed::Sitemap.path()));
    format!("User-agent: *\nAllow: /\n{}", map.unwrap_or_default())
}

//! Services: on the home page, and each on its own.

use super::days::{last_days, troubles};
use super::image;
use super::scene::{Stage, href};
use super::view;
use crate::locale::Arg;
use crate::model::{ServiceId, State};
use quick_xml::escape::escape;

impl Stage<'_> {
    /// A service with its state and its bars.
    pub(super) fn service(&self, id: ServiceId) -> view::Service {
        let service = self.scene.site.service(id);
        let state = self.scene.board.services.get(id.0).copied().unwrap_or(State::Operational);
        let address = service.url.as_ref().map(|url| {
            let bare = url.trim_start_matches("https://").trim_start_matches("http://");
            bare.trim_end_matches('/').to_owned()
        });
        view::Service {
            id: service.id.clone(),
            name: service.name.clone(),
            path: href(&format!("services/{}.html", service.id)),
            description: service.description.clone(),
            url: service.url.clone(),
            address,
            since: service.since.map(|day| day.to_string()),
            until: service.until.map(|day| day.to_string()),
            state: state.name(),
            days: self.scene.config.uptime_days,
            bars: self.bars(id),
            uptime: None,
        }
    }

    /// The bars of a service, and the same in words.
    fn bars(&self, id: ServiceId) -> String {
        let service = self.scene.site.service(id);
        let count = self.scene.config.uptime_days;
        let days = last_days(service, self.index.impact_on(id), &self.calendar(), count);
        let troubles = troubles(&days);
        let name = self
            .text_with("bars-label", &[("service", Arg::Text(&service.name)), ("count", Arg::Count(i64::from(count)))]);
        let bad = days.iter().filter(|day| day.worst > Some(State::Operational)).count();
        let label = if bad == 0 {
            self.text_with("bars-quiet", &[("label", Arg::Text(&name))])
        } else {
            let bad = i64::try_from(bad).unwrap_or(i64::MAX);
            self.text_with("bars-trouble", &[("label", Arg::Text(&name)), ("days", Arg::Count(bad))])
        };
        let mut html = image::bars(&days, &label);
        if !troubles.is_empty() {
            html.push_str("<ul class=\"sr\">");
            for (first, last, state) in troubles {
                let (from, to) = (self.scene.locale.day_month(first), self.scene.locale.day_month(last));
                let state = self.scene.locale.state_inline(state);
                let state = ("state", Arg::Text(&state));
                let words = if first == last {
                    self.text_with("day-state", &[("day", Arg::Text(&from)), state])
                } else {
                    self.text_with("days-state", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to)), state])
                };
                html.push_str("<li>");
                html.push_str(&escape(&words));
                html.push_str("</li>");
            }
            html.push_str("</ul>");
        }
        html
    }

    /// The services that home lists, in groups in their order, those without a group last.
    pub(super) fn groups(&self) -> Vec<view::Group> {
        let site = self.scene.site;
        let today = self.calendar().today();
        let listed: Vec<(ServiceId, Option<&str>)> = site
            .services
            .iter()
            .enumerate()
            .filter(|(_, service)| service.listed && service.until.is_none_or(|until| until >= today))
            .map(|(number, service)| (ServiceId(number), service.group.as_deref()))
            .collect();
        let known = |id: &str| site.groups.iter().any(|group| group.id == id);
        let mut groups: Vec<view::Group> = site
            .groups
            .iter()
            .map(|group| view::Group {
                name: Some(group.name.clone()),
                description: group.description.clone(),
                services: listed
                    .iter()
                    .filter(|(_, of)| *of == Some(group.id.as_str()))
                    .map(|(id, _)| self.service(*id))
                    .collect(),
            })
            .collect();
        groups.retain(|group| !group.services.is_empty());
        let rest: Vec<view::Service> =
            listed.iter().filter(|(_, of)| !of.is_some_and(known)).map(|(id, _)| self.service(*id)).collect();
        if !rest.is_empty() {
            let name = (!groups.is_empty()).then(|| self.text("other-services"));
            groups.push(view::Group { name, description: None, services: rest });
        }
        groups
    }
}

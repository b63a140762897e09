//! Open posts as the pages of their services show them. Each is made once and shared: a post about all services stands on
//! a page of each.

use super::context::{BodyPlacement, RenderContext};
use super::view::{BeginsState, Chip, EntryView, PostView, ServiceLink};
use crate::facts::MOST_NAMED;
use crate::markup::Base;
use crate::model::{PostId, ServiceId};

/// The pages that show open posts of a service.
#[derive(Debug, Clone, Copy)]
pub(super) enum NowPlace {
    /// That of the service.
    Service,
    /// What a proxy serves in its place.
    Outage,
}

/// A post, in pieces that may be too many for each page.
pub(super) struct PostNow {
    rest: PostView,
    /// Its entries, newest first.
    pub(super) entries: Vec<EntryView>,
    chips: Vec<Chip>,
    others: Vec<ServiceLink>,
    services: Vec<ServiceLink>,
    begins: Vec<BeginsState>,
}

impl RenderContext<'_> {
    /// A post as all of those pages show it.
    pub(super) fn post_now(&self, id: PostId, place: NowPlace) -> &PostNow {
        self.index.now(id, place, || {
            let prefix = format!("p{}-", self.input.site.post(id).id);
            let address = self.input.config.base_url.as_ref().map_or("/", |base| base.as_str());
            let (base, shift) = match place {
                NowPlace::Service => (Base::Relative { depth: 1 + self.input.config.folder.depth() }, 3),
                NowPlace::Outage => (Base::Alone(address), 2),
            };
            PostNow::new(self.post(id, &BodyPlacement { base, shift, prefix: &prefix }))
        })
    }

    /// A post on a page of one of its services, with these of its entries. One that is about very many services names
    /// that one alone.
    pub(super) fn now_with(&self, post: &PostNow, service: ServiceId, entries: Vec<EntryView>) -> PostView {
        let own = self.service_link(service);
        let is_own = |link: &ServiceLink| link.path == own.path;
        let mut view = post.rest.clone();
        view.entries = entries;
        view.chips = few(&post.chips, |chip| chip.path.as_ref() == Some(&own.path));
        view.others = few(&post.others, is_own);
        view.item.services = few(&post.services, is_own);
        view.of_maintenance.begins = few(&post.begins, |it| it.service == own.id);
        view
    }

    /// An entry of such a post on that page.
    pub(super) fn entry_now(&self, entry: &EntryView, service: ServiceId) -> EntryView {
        let own = self.service_link(service).path;
        let states = few(&entry.states, |chip| chip.path.as_ref() == Some(&own));
        EntryView { states, ..entry.clone() }
    }
}

impl PostNow {
    fn new(mut view: PostView) -> Self {
        Self {
            entries: std::mem::take(&mut view.entries),
            chips: std::mem::take(&mut view.chips),
            others: std::mem::take(&mut view.others),
            services: std::mem::take(&mut view.item.services),
            begins: std::mem::take(&mut view.of_maintenance.begins),
            rest: view,
        }
    }
}

/// A list for the page of one service: only its own part, if the list is long.
fn few<T: Clone>(list: &[T], is_own: impl Fn(&T) -> bool) -> Vec<T> {
    list.iter().filter(|it| list.len() <= MOST_NAMED || is_own(it)).cloned().collect()
}

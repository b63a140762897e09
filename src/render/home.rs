//! The home page.

use super::context::{BodyPlacement, RenderContext};
use super::view::{GroupView, ListItem, Month, PageView, PostView, Soon, StatementView};
use crate::facts::Board;
use crate::markup::Base;
use crate::model::{Kind, PostId};
use chrono::{Datelike, Duration};
use serde::Serialize;
use std::cmp::Reverse;

/// With at least this many services, each has only one line.
const COMPACT: usize = 8;

/// Recent incidents: those of this many days, but at least this number of incidents.
const RECENT_DAYS: i64 = 30;
const RECENT: usize = 5;

/// What the home page is made from.
#[derive(Serialize)]
pub(super) struct Home {
    pub(super) page: PageView,
    root: String,
    pub(super) statement: StatementView,
    soon: Option<Soon>,
    now: Vec<PostView>,
    unreadable: Vec<super::view::UnreadableFile>,
    planned: Vec<PostView>,
    notices: Vec<PostView>,
    groups: Vec<GroupView>,
    compact: bool,
    days: u32,
    troubled: bool,
    /// Whether there is a service without data for some of these days.
    no_data: bool,
    recent: Vec<Month>,
}

impl RenderContext<'_> {
    pub(super) fn home(&self, page: PageView) -> Home {
        let board = self.input.board;
        let lasts = |id: &PostId| board.maintenance(*id).is_some_and(|it| it.phase.lasts());
        let (lasting, ahead): (Vec<PostId>, Vec<PostId>) = board.ahead.iter().partition(|id| lasts(id));
        let groups = self.groups();
        let count: usize = groups.iter().map(|group| group.services.len()).sum();
        Home {
            page,
            root: self.root(),
            statement: self.statement(),
            soon: self.soon(),
            now: worst_first(board, &lasting).map(|id| self.on_home(id, 3)).collect(),
            unreadable: self
                .unreadable()
                .into_iter()
                .filter(|(kind, _)| is_of_now(*kind))
                .map(|(_, file)| file)
                .collect(),
            planned: ahead.iter().map(|&id| self.on_home(id, 3)).collect(),
            notices: board.notices.iter().map(|&id| self.on_home(id, 2)).collect(),
            compact: count >= COMPACT,
            no_data: groups.iter().flat_map(|group| &group.services).any(|service| service.no_data.is_some()),
            troubled: groups.iter().flat_map(|group| &group.services).any(|service| !service.troubles.is_empty()),
            groups,
            days: self.input.config.uptime_days,
            recent: self.recent(),
        }
    }

    /// A post in full on the home page, whose ids are kept apart from those of other posts.
    fn on_home(&self, id: PostId, shift: u8) -> PostView {
        let prefix = format!("p{}-", self.input.site.post(id).id);
        self.post(
            id,
            &BodyPlacement { base: Base::Relative { depth: self.input.config.folder.depth() }, shift, prefix: &prefix },
        )
    }

    /// Incidents that are over, newest first, by month.
    fn recent(&self) -> Vec<Month> {
        let limit = self.input.board.now - Duration::days(RECENT_DAYS);
        let board = self.input.board;
        let mut over: Vec<_> = self
            .input
            .site
            .posts()
            .filter(|(id, _)| board.incident(*id).is_some_and(|it| !it.open))
            .map(|(id, post)| (board.post(id).began.map_or(post.announced(), |began| began.from), id))
            .collect();
        over.sort_by_key(|(began, id)| std::cmp::Reverse((*began, *id)));
        let shown = over.iter().enumerate().take_while(|(number, (began, _))| *number < RECENT || *began >= limit);
        let dated: Vec<_> = shown.map(|(_, &(began, id))| (self.calendar().day(began), id)).collect();
        dated
            .chunk_by(|a, b| (a.0.year(), a.0.month()) == (b.0.year(), b.0.month()))
            .map(|month| {
                let (year, number) = (month[0].0.year(), month[0].0.month());
                let posts: Vec<ListItem> = month.iter().map(|&(_, id)| self.list_item_with_summary(id)).collect();
                Month {
                    id: format!("m{year}-{number:02}"),
                    name: self.input.locale.month(year, number),
                    incidents: posts.len(),
                    posts,
                    carried: Vec::new(),
                }
            })
            .collect()
    }
}

/// What is open: incidents, worst first and then by latest entry, and then maintenance in progress.
fn worst_first(board: &Board, lasting: &[PostId]) -> impl Iterator<Item = PostId> {
    let mut open = board.open.clone();
    open.sort_by_key(|id| board.incident(*id).map(|it| Reverse(it.state)));
    open.into_iter().chain(lasting.to_vec())
}

/// Whether a post of that kind can be about the present.
fn is_of_now(kind: Kind) -> bool {
    matches!(kind, Kind::Incident | Kind::Maintenance | Kind::Notice)
}

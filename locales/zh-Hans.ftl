### Vigie 的简体中文消息。
###
### 站点中的 locales/zh-Hans.ftl 可以逐条补充或替换这些消息。

## 语言本身

language-name = 简体中文
direction = ltr

## 时长、数字

duration-moment = 不到1分钟
duration-minutes = { $minutes }分钟
duration-hours = { $hours }小时
duration-hours-minutes = { $hours }小时{ $minutes }分钟
duration-days = { $days }天
duration-days-hours = { $days }天{ $hours }小时
days = { $count }天

percent = { $number }%

## 读者看到的名称

state-operational = 运行正常
state-maintenance = 维护中
state-degraded = 性能下降
state-partial = 部分中断
state-outage = 服务中断
state-unknown = 状态未知
state-no-data = 无数据

state-operational-inline = 运行正常
state-maintenance-inline = 维护
state-degraded-inline = 性能下降
state-partial-inline = 部分中断
state-outage-inline = 服务中断
state-unknown-inline = 状态未知

status-investigating = 排查中
status-identified = 已定位原因
status-monitoring = 观察中
status-resolved = 已恢复
status-retracted = 误报

stage-scheduled = 已计划
stage-in-progress = 已开始
stage-extended = 已延长
stage-postponed = 已推迟
stage-completed = 已完成
stage-cancelled = 已取消

phase-scheduled = 已计划
phase-to-come = 时间待定
phase-in-progress = 进行中
phase-overrun = 超出预计时间
phase-completed = 已完成
phase-cancelled = 已取消

severity-none = 无影响
severity-minor = 轻微
severity-major = 严重
severity-critical = 特别严重

## 作者输入的词语

words-status-investigating = 排查中, 正在排查, 排查, 故障排查中, 原因排查中, 正在排查原因, 继续排查, 调查中, 正在调查, 正在调查中, 正在调查原因, 分析中, 正在分析, 正在确认, 确认中, 已确认故障, 故障确认, 已发现故障, 发现故障, 故障发生, 处理中, 正在处理, 故障处理中, 已上报, 重新打开
words-status-identified = 已定位原因, 已定位, 已定位问题, 已定位故障, 原因已定位, 问题已定位, 故障已定位, 定位到原因, 已找到原因, 找到原因, 原因已找到, 已查明原因, 查明原因, 原因已查明, 原因已确认, 已确认原因, 已识别, 修复中, 正在修复, 正在修复中, 抢修中, 正在抢修, 恢复中, 正在恢复, 正在恢复中
words-status-monitoring = 观察中, 持续观察, 持续观察中, 继续观察, 正在观察, 监控中, 持续监控, 持续监控中, 正在监控, 监测中, 持续关注, 持续关注中, 已部署修复, 修复已部署, 修复已上线, 已上线修复, 已缓解, 已临时恢复, 临时恢复, 逐步恢复, 逐步恢复中, 陆续恢复, 陆续恢复中
words-status-resolved = 已恢复, 已恢复正常, 恢复正常, 已完全恢复, 已全部恢复, 已全面恢复, 全部恢复, 全面恢复, 完全恢复, 服务已恢复, 服务已恢复正常, 服务恢复, 服务恢复正常, 所有服务已恢复, 所有服务已恢复正常, 全部服务已恢复, 恢复, 恢复了, 已解决, 问题已解决, 故障已解决, 已全部解决, 已修复, 故障已修复, 问题已修复, 故障已排除, 故障排除, 故障已恢复, 故障恢复, 故障结束, 故障已结束, 已关闭, 已结束, 解决了, 修复完成, 已经解决, 已经恢复
words-status-retracted = 误报, 误告警, 系误报, 属误报, 确认为误报, 经确认为误报, 虚惊一场, 已撤回, 撤回, 已撤销, 不是故障, 并非故障

words-stage-scheduled = 已计划, 计划, 计划中, 已安排, 已排期, 预告, 维护预告, 维护计划, 计划维护, 即将开始, 即将维护
words-stage-in-progress = 已开始, 开始, 进行中, 正在进行, 维护中, 正在维护, 维护开始, 维护已开始, 维护进行中, 开始维护, 升级中, 升级开始
words-stage-extended = 已延长, 延长, 时间延长, 维护延长, 维护时间延长, 延长维护, 超出预计时间, 超时, 延期结束
words-stage-postponed = 已推迟, 推迟, 已延期, 延期, 维护延期, 维护推迟, 推迟进行, 暂缓, 时间待定, 日期待定, 另行通知, 时间变更, 改期, 已改期, 重新安排
words-stage-completed = 已完成, 完成, 维护完成, 维护已完成, 已结束, 结束, 维护结束, 维护已结束, 升级完成, 升级已完成, 已顺利完成, 顺利完成, 全部完成, 已全部完成, 完毕, 维护完毕
words-stage-cancelled = 已取消, 取消, 维护取消, 维护已取消, 取消维护, 不再进行, 已放弃, 作废

words-state-operational = 运行正常, 正常, 正常运行, 服务正常, 可用, 在线, 可以使用, 工作正常
words-state-maintenance = 维护中, 维护, 正在维护, 停机维护, 系统维护
words-state-degraded = 性能下降, 性能降低, 降级, 缓慢, 响应缓慢, 响应慢, 变慢, 延迟, 高延迟, 卡顿, 不稳定, 异常, 访问缓慢
words-state-partial = 部分中断, 部分故障, 部分不可用, 部分异常, 部分服务中断, 部分功能不可用, 局部故障, 部分宕机
words-state-outage = 服务中断, 中断, 故障, 全部中断, 完全中断, 严重故障, 不可用, 服务不可用, 无法访问, 无法使用, 宕机, 离线, 停机, 挂了, 瘫痪, 连不上

words-status-filler = 现, 现在, 目前, 当前, 现已, 均, 全部, 所有, 所有服务, 终于, 故障, 问题, 服务, 本次故障
words-status-perhaps = 好了, 可以了, 没问题了, 没事了, 已经好了, 修好了, 搞定, 完成, 已完成, 结束, 取消, 已取消, 修复, 已处理, 处理完毕, 通了
words-status-doubt = 除了, 除外, 以外, 之外, 仅限, 仅部分, 只有, 部分, 部分用户, 部分地区, 个别, 个别用户, 少数, 少量, 大部分, 大多数, 多数, 基本, 基本上, 几乎, 差不多, 但是, 不过, 然而, 仍, 仍然, 仍有, 仍在, 还有, 还没, 还没有, 还未, 尚未, 尚有, 未能, 仍未, 未完全, 未全部, 不完全, 不稳定, 有待, 待确认, 待观察, 待验证, 应该, 可能, 也许, 或许, 大概, 估计, 预计, 预期, 希望, 争取, 有望, 暂时, 临时, 逐步, 陆续, 部分恢复, 偶尔, 偶发, 间歇, 继续, 正在, 再次, 复发, 反复, 但邮件, 但部分, 但仍, 但有, 但速度, 但个别, 仍有问题, 又出现
words-status-not = 未, 还没, 还没有, 尚未, 仍未, 并未
words-status-no = 不, 否, 没, 没有, 还没, 还没有, 不是, 未必, 不一定
words-status-weak = 恢复, 恢复了, 排查, 故障恢复, 服务恢复, 故障排除, 故障结束, 故障确认, 故障发生, 发现故障, 处理中, 正在处理, 确认中, 撤回, 已撤销, 已关闭, 已结束, 已上报, 计划, 预告, 开始, 完成, 结束, 取消, 延长, 延期, 推迟, 暂缓, 超时, 改期, 作废, 完毕, 升级开始, 升级完成, 时间变更, 另行通知, 全部恢复, 全面恢复, 完全恢复, 服务恢复正常, 维护开始, 维护完成, 维护结束, 维护完毕

words-relapse = 复发, 故障复发, 问题复发, 再次故障, 再次中断, 再次出现, 再次出现故障, 再次发生, 再次发生故障, 再次宕机, 再次无法访问, 再次不可用, 再次异常, 又中断了, 又宕机了, 又挂了, 又断了, 又出现故障, 又出现问题, 又不能用了, 又无法访问, 故障重现, 问题重现, 故障再次出现, 问题再次出现, 仍未恢复, 尚未恢复, 还未恢复, 还没恢复, 未恢复, 没有恢复, 仍未解决, 尚未解决, 未解决, 没有解决, 未修复, 仍未修复, 没修好, 还没修好, 仍然中断, 仍然无法访问, 仍无法访问, 仍不可用, 依然无法访问, 重新打开故障, 无响应, 没有响应, 不响应, 出现新的故障, 发生新的故障, 出现新故障, 发生另一故障, 又出现同样的问题, 又出现同样的故障, 仍是同样的问题, 还是同样的问题, 还没好, 重新调查, 仍有问题, 又出问题了, 其实没恢复, 又坏了
words-relapse-before = 再次, 又, 仍, 仍然, 还, 依然, 继续, 重新
words-relapse-after = 再次, 又, 依旧, 复发
words-relapse-not = 未, 没, 没有, 尚未, 还没, 还没有, 仍未, 并未, 不
words-relapse-filler = 现在, 目前, 当前, 很抱歉, 抱歉, 遗憾的是, 服务, 网站, 服务器, 系统, 进展, 更新, 所有, 全部, 我们
words-relapse-also = 也, 同样, 完全, 全面

words-severity-none = 无, 无影响, 没有影响, 通知, 信息
words-severity-minor = 轻微, 较小, 小, 低, 一般
words-severity-major = 严重, 较大, 大, 高, 重要
words-severity-critical = 特别严重, 特大, 致命, 紧急, 极其严重

words-timeline = 时间线, 时间轴, 经过, 处理过程, 处理经过, 故障时间线, 事件时间线, 故障经过, 事件经过
words-mark-detected = 发现, 已发现, 检测到, 监测到
words-mark-announced = 公布, 已公布, 公告, 已公告, 发布, 已发布

words-about = 约, 大约, 大概
words-at = 的, 于, 在
words-day-filler = 在, 于
words-day-next = 次日, 第二天, 翌日
words-day-after-next = 第三天, 两天后, 后天
words-day-same = 当天, 当日, 同日
words-day-before = 前一天, 前一日, 前日
words-days-later = 天后, 日后, 天之后
words-day-part = 凌晨, 清晨, 早上, 早晨, 上午, 中午, 正午, 下午, 傍晚, 晚上, 晚间, 夜间, 深夜, 左右

## 页面

newer = 有新的进展。
local-time = 您当地时间 #
reload = 刷新
skip = 跳到正文
preview = 预览版本：这些页面尚未发布。
nav-main = 主导航
languages = 语言
not-translated = 尚未翻译
nav-years = 年份
history = 历史记录
state-days = { $state }{ $days }
period-parts = { $period }：{ $parts }。
last-weeks = 最近{ $count }周
service = 服务
year = 年份
history-of = { $year }年历史记录
ahead = 即将进行
contact = 联系我们
edit = 编辑此页
kept-by-hand = 本页面由人工更新。
last-change = 最近一次更新：{ $when }。
follow = 订阅更新
now = 当前状况
planned-maintenance = 计划维护
no-maintenance = 暂无计划维护。
notices = 公告
services = 服务
other-services = 其他服务
recent-incidents = 历史故障
carried-over = 始于之前的月份：
no-incident = 本月没有故障。
no-incident-yet = 目前还没有故障记录。
no-incident-known = 此服务没有故障记录。
all-history = 查看全部历史记录
incidents-and-maintenance = 故障与维护
read-post-mortem = 查看故障复盘
the-incident = 对应的故障
announced-on = { $when }公布
published-on = { $when }发布
see-now = 查看当前状态
update = 进展
first-report = 首次通报
announced = 公告
next-update = 下次更新不晚于{ $when }。
next-update-day = 下次更新不晚于{ $when }。
edited = { $when }编辑
edited-day = { $when }编辑
withdrawn = { $when }撤回
withdrawn-day = { $when }撤回
ongoing = 进行中
since-ongoing = { $when }起，尚未结束
update-due = 原定{ $when }更新，现已超时。
update-due-day = 原定{ $when }更新，现已逾期。
earlier-updates = 此前{ $count }条进展
group-operational = { $count ->
    [1] 运行正常
   *[other] { $count }项全部正常
}
not-here = 遇到的问题不在这里？
write-to-us = 请告诉我们
silent-since = { $when }以来没有新的进展。
new-plan = 新的时间：{ $when }。
new-end = 新的结束时间：{ $when }。
false-alarm = 误报
was-false-alarm = 误报（{ $when }）
since = { $when }起
resolved-on = { $when }恢复
resolved-after = { $when }恢复，历时{ $after }
date-to-come = 时间待定
fact-start = 开始
fact-end = 结束
fact-planned-end = 预计结束
fact-duration = 时长
add-to-calendar = 添加到日历
plan-first = 原计划
plan-moved = 新的时间
plan-longer = 新的结束时间
plan-actual = 实际
plan-cancelled = 已取消
period = { $from } – { $to }
period-from = { $from }起
with-zone = { $time }（{ $zone }）
running-since = { $when }起提供服务
retired = 已停止提供
retired-on = { $when }停止提供
today = 今天
bars-legend = 最近{ $count }天的情况，最后一格为今天。
bars-label = { $service }，最近{ $count }天
bars-uptime = { $label }，可用率{ $uptime }
bars-quiet = { $label }：一切正常
bars-trouble = { $label }：{ $days }天有故障或维护
bars-no-data = { $label }；{ $words }
no-data = 无数据
no-data-before = { $day }之前无数据
no-data-after = { $day }之后无数据
so-far = 目前已{ $length }
day-state = { $day }：{ $state }
day-lasted = { $day }，{ $length }
days-state = { $from }至{ $to }：{ $state }
service-state = { $service }：{ $state }
span-part = { $from }至{ $to }{ $state }
span-part-days = { $from }至{ $to }{ $state }
span-part-open = { $from }起{ $state }
span-part-open-days = { $from }起{ $state }
mark-detected = 发现
mark-announced = 公布
mark-resolved = 恢复
mark-updated = 更新
figure-total = 总计
figure-degraded = 性能下降
figure-partial = 部分中断
figure-outage = 服务中断
figure-detect = 发现用时
figure-announce = 公布用时
figure-resolve = 恢复用时
figure-incidents = 故障次数
out-on-days = { $count }天有中断
figure-uptime = 可用率（{ $count }天）
figure-outages = 中断时长
figure-longest = 最长中断
figure-mean-detect = 平均发现用时
figure-mean-announce = 平均公布用时
figure-mean-resolve = 平均恢复用时
figure-mean-resolve-year = 平均恢复用时（最近12个月）
figure-since = { $figure }（{ $month }起）
uptime-rule = 最近{ $count }天的可用率，向下取整。服务中断按全部时长计算，部分中断按十分之三计算；性能下降和维护不计入。
days-told = 每日详情
by-month = 按月查看
earlier-months = 更早的月份
incidents-count = { $count }次故障
feed-of = { $service }订阅源
calendar-of = { $service }维护日历
promises = 改进措施
promises-text = 故障复盘中的改进措施：{ $count }项，已完成{ $kept }项。
promises-kept = 改进措施{ $count }项，已完成{ $kept }项
promises-open = 待完成
promises-done = 已完成
no-promise = 暂无改进措施。
nav-post-mortems = 其他故障复盘
post-mortem-before = 上一篇故障复盘：
post-mortem-after = 下一篇故障复盘：
near-incidents = 相关服务的其他故障
search = 搜索历史记录
search-found = 结果：#
search-none = 没有找到结果。
year-record = { $year }年数据
label-post-mortem = 故障复盘
label-notice = 公告
label-incident = 故障
label-maintenance = 维护
not-found = 页面不存在
not-found-text = 页面地址可能已变更。当前状态和历史记录在这里：
moved = 此页面已移至：
feed = Atom 订阅源

outage-silent = { $service }没有响应
outage-elsewhere = 我们这边出现了问题，最新进展请看状态页：
outage-more = 在状态页查看详情
outage-again = 如果您访问的是{ $service }，此页面会自动刷新；否则请不时手动刷新。

statement-all = { $count ->
    [0] 一切正常
    [1] { $names }运行正常
   *[other] 所有服务运行正常
}
statement-first = { $names }{ $state }
statement-also = { $names }{ $state }
statement-join = { $statement }，{ $also }
statement-join-counted = { $statement }；{ $also }
statement-every = 所有服务
others = 另外{ $count }项服务
statement-until = { $state }（至{ $when }）
statement-until-day = { $state }（至{ $when }）
statement-overrun = { $state }（已超出预计时间）
statement-rest = { $count ->
    [1] 另一项服务运行正常
   *[other] 其余{ $count }项服务运行正常
}
statement-sentence = { $sentence }。
statement-watching = 服务已恢复，我们正在持续观察
statement-restored = { $names }已于{ $when }恢复，我们正在持续观察
statement-unknown = 服务状态未知
statement-others-unknown = { $statement }；其他服务状态未知
statement-unknown-services = { $statement }；{ $names }状态未知
said-maintenance = 正在维护
said-degraded = 响应缓慢或部分请求失败
said-partial = 部分不可用
said-outage = 目前无法使用
plural-maintenance = 正在维护
plural-degraded = 响应缓慢或部分请求失败
plural-partial = 部分不可用
plural-outage = 目前无法使用

## 订阅源

feed-title-incidents = { $site }：故障
feed-title-maintenance = { $site }：维护
feed-title-post-mortems = { $site }：故障复盘
feed-title-history = { $site }：故障与维护
feed-title-service = { $service } – { $site }
calendar-name = 维护：{ $site }
calendar-name-service = 维护：{ $service } – { $site }
feed-planned = 计划时间：{ $start }至{ $end }
feed-planned-on = 计划时间：{ $when }
feed-planned-from = 计划时间：{ $start }起
feed-service = { $service }：{ $state }
feed-withdrawn = { $when }撤回
feed-rest = 在页面上阅读全文
feed-withdrawn-text = 已撤回：{ $text }
feed-time = { $time }（{ $zone }）

## 待撰写的故障复盘

pm-title = 故障复盘：{ $title }
pm-one-day = { $day }{ $from }至{ $to }
pm-day = { $day }
pm-days = { $from }至{ $to }
pm-since = { $from }起
pm-opening = { $when }，故障“[{ $title }]({ $link })”影响了{ $services }{ $figures }。
pm-opening-alone = { $when }，发生了故障“[{ $title }]({ $link })”{ $figures }。
pm-total = （共{ $total }）
pm-total-of = （共{ $total }，其中{ $parts }）
pm-parts = （{ $parts }）
pm-lasted = { $state }{ $duration }
pm-previous = 另请参阅上一篇故障复盘：[{ $title }]({ $link })。
pm-symptoms = 故障现象
pm-symptoms-hint = 用户看到了什么，最初看起来像什么问题。
pm-timeline = 时间线
pm-well = 做得好的地方
pm-well-hint = 哪些做法有帮助，值得保留。
pm-less-well = 有待改进的地方
pm-less-well-hint = 哪些环节耽误了时间，缺少了什么。
pm-conclusion = 总结
pm-promises = 改进措施：
pm-promise = 一项具体的、可以勾选完成的措施
pm-item = { $time }：{ $text }
pm-item-later = { $day }，{ $time }：{ $text }
pm-labelled = { $label }：{ $text }
pm-began = 用户开始受到影响
pm-detected = 我们发现问题
pm-first-report = 公布故障
pm-update = 更新进展
pm-update-status = 更新进展（{ $status }）
pm-resolved = 全部恢复正常

## 命令

resolve-text = 所有服务已恢复正常。
retract-text = 经确认为误报，没有服务受到影响。

## 关于如何关注本站的页面

subscribe = 订阅更新
subscribe-intro = 状态有变化时及时知道，不必反复查看本页面。
subscribe-feeds = 通过订阅源
subscribe-feeds-text = 订阅源是一个地址，由软件替您查看。每条通报都会全文送达，每次有新进展时会再次送达。多数邮件软件都能读取订阅源，也有免费的阅读器可用：把下面任一地址复制进去即可。
subscribe-all = 全部
subscribe-incidents = 仅故障
subscribe-maintenance = 维护预告
subscribe-post-mortems = 故障复盘：我们学到了什么
subscribe-mail = 通过邮件
subscribe-mail-list-text = 发送此链接打开的邮件，并确认收到的回信。列表中的每封邮件都会说明如何退订。
subscribe-mail-list = 订阅 { $list }
subscribe-mail-form-text = 填写您的邮箱地址，并确认收到的邮件。每封邮件都会说明如何退订。
subscribe-mail-address = 您的邮箱地址
subscribe-mail-send = 订阅
subscribe-mail-feed-text = 这项服务可以把本页面的订阅源发送到您的邮箱：
subscribe-slack = 在 Slack 中
subscribe-slack-text = 在希望接收通报的频道中输入这一行。需要先安装 Slack 的 RSS 应用。
subscribe-services = 或者只订阅某一项服务：
subscribe-calendar-of = 维护日历
subscribe-calendar = 在您的日历中
subscribe-calendar-text = 计划维护可以显示在您自己的日历里。时间变更时会随之移动，取消时会自动消失。
subscribe-calendar-add = 订阅维护日历
subscribe-embed = 在您自己的网站上
subscribe-embed-text = 这一行代码会在出现问题时在页面顶部显示横幅，平时不显示任何内容。
subscribe-badge-text = 这一行代码以小图片显示当前状态：
subscribe-programs = 供程序使用
subscribe-programs-text = 本页面的内容也以 JSON 格式提供。
subscribe-api = Statuspage 公开 API
subscribe-schema = 数据结构
badge-alt = 当前状态
badge-words = { $label }：{ $state }
badge-of = { $site }当前状态

## `vigie announce` 在其他渠道发布的通告

announce-head = { $state }：{ $title }
announce-reopened = 重新处理中
announce-corrected = 更正
announce-withdrawn = 已撤回
announce-moved = 时间变更
announce-reminder = 提醒
announce-notice = 公告
announce-post-mortem = 故障复盘
announce-next-on = 下次更新不晚于{ $when }。

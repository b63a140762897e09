### Vigie 的繁體中文訊息。
###
### 網站中的 locales/zh-Hant.ftl 可以逐條補充或取代這些訊息。

## 語言本身

language-name = 繁體中文
direction = ltr

## 時間長度、數字

duration-moment = 不到 1 分鐘
duration-minutes = { $minutes } 分鐘
duration-hours = { $hours } 小時
duration-hours-minutes = { $hours } 小時 { $minutes } 分鐘
duration-days = { $days } 天
duration-days-hours = { $days } 天 { $hours } 小時
days = { $count } 天

percent = { $number }%

## 讀者看到的名稱

state-operational = 運作正常
state-maintenance = 維護中
state-degraded = 效能降低
state-partial = 部分中斷
state-outage = 服務中斷
state-unknown = 狀態不明
state-no-data = 無資料

state-operational-inline = 運作正常
state-maintenance-inline = 維護
state-degraded-inline = 效能降低
state-partial-inline = 部分中斷
state-outage-inline = 服務中斷
state-unknown-inline = 狀態不明

status-investigating = 調查中
status-identified = 已找到原因
status-monitoring = 觀察中
status-resolved = 已恢復
status-retracted = 誤報

stage-scheduled = 已排定
stage-in-progress = 已開始
stage-extended = 已延長
stage-postponed = 已延後
stage-completed = 已完成
stage-cancelled = 已取消

phase-scheduled = 已排定
phase-to-come = 時間待定
phase-in-progress = 進行中
phase-overrun = 超過預定時間
phase-completed = 已完成
phase-cancelled = 已取消

severity-none = 無影響
severity-minor = 輕微
severity-major = 嚴重
severity-critical = 非常嚴重

## 作者輸入的詞語

words-status-investigating = 調查中, 正在調查, 正在調查中, 原因調查中, 正在調查原因, 持續調查中, 調查, 查修中, 正在查修, 排查中, 釐清中, 原因釐清中, 正在釐清, 正在確認, 確認中, 分析中, 正在分析, 已確認異常, 發現異常, 異常發生, 發生異常, 處理中, 正在處理, 緊急處理中, 異常處理中, 已通報, 重新開啟
words-status-identified = 已找到原因, 找到原因, 原因已找到, 已查明原因, 查明原因, 原因已查明, 已確認原因, 原因已確認, 已找出原因, 找出原因, 已釐清原因, 原因已釐清, 已找到問題, 已識別, 修復中, 正在修復, 正在修復中, 搶修中, 正在搶修, 緊急搶修中, 恢復中, 正在恢復, 修正中, 正在修正
words-status-monitoring = 觀察中, 持續觀察, 持續觀察中, 正在觀察, 監控中, 持續監控, 持續監控中, 正在監控, 監測中, 密切觀察中, 持續關注中, 已部署修正, 修正已部署, 已套用修正, 修正已套用, 已套用修復, 已緩解, 暫時恢復, 已暫時恢復, 逐步恢復, 逐步恢復中, 陸續恢復, 陸續恢復中
words-status-resolved = 已恢復, 已恢復正常, 恢復正常, 已完全恢復, 已全部恢復, 已全面恢復, 全部恢復, 全面恢復, 完全恢復, 服務已恢復, 服務已恢復正常, 服務恢復, 服務恢復正常, 所有服務已恢復, 所有服務已恢復正常, 全部服務已恢復, 恢復, 已解決, 問題已解決, 異常已解決, 已全部解決, 已修復, 問題已修復, 異常已修復, 問題已排除, 異常已排除, 異常排除, 障礙排除, 障礙已排除, 異常已恢復, 異常結束, 已結案, 結案, 已關閉, 已結束, 解決了, 修復完成, 已經解決, 已經恢復
words-status-retracted = 誤報, 誤判, 為誤報, 確認為誤報, 經確認為誤報, 虛驚一場, 已撤回, 撤回, 已撤銷, 並非異常, 不是異常

words-stage-scheduled = 已排定, 排定, 已排程, 預定, 計畫中, 已安排, 預告, 維護預告, 維護公告, 維護排程, 即將進行
words-stage-in-progress = 已開始, 開始, 進行中, 正在進行, 維護中, 正在維護, 維護開始, 維護已開始, 維護進行中, 開始維護, 升級中, 升級開始
words-stage-extended = 已延長, 延長, 時間延長, 維護延長, 維護時間延長, 延長維護, 超過預定時間, 延後結束
words-stage-postponed = 已延後, 已延期, 延期, 延後, 維護延期, 維護延後, 延期進行, 暫緩, 時間待定, 日期待定, 另行通知, 另行公告, 時間變更, 時間異動, 改期, 已改期, 重新排定
words-stage-completed = 已完成, 完成, 維護完成, 維護已完成, 已結束, 結束, 維護結束, 維護已結束, 升級完成, 升級已完成, 已順利完成, 順利完成, 全部完成, 已全部完成, 維護作業完成, 維護作業已完成
words-stage-cancelled = 已取消, 取消, 維護取消, 維護已取消, 取消維護, 不再進行, 已放棄, 作廢

words-state-operational = 運作正常, 正常, 正常運作, 服務正常, 可用, 可使用, 線上, 運作中
words-state-maintenance = 維護中, 維護, 正在維護, 停機維護, 系統維護, 維修中
words-state-degraded = 效能降低, 效能下降, 緩慢, 速度緩慢, 回應緩慢, 變慢, 延遲, 不穩定, 連線緩慢, 連線不穩, 異常
words-state-partial = 部分中斷, 部分異常, 部分故障, 部分無法使用, 部分服務中斷, 部分服務異常, 部分功能無法使用, 局部中斷
words-state-outage = 服務中斷, 中斷, 全面中斷, 完全中斷, 故障, 嚴重異常, 無法使用, 服務無法使用, 無法連線, 無法存取, 當機, 離線, 停機, 斷線, 掛了, 癱瘓, 連不上

words-status-filler = 現, 現在, 目前, 現已, 均, 皆, 全部, 所有, 所有服務, 終於, 異常, 問題, 服務, 本次異常
words-status-perhaps = 好了, 可以了, 沒問題了, 沒事了, 已經好了, 修好了, 搞定, 完成, 已完成, 結束, 取消, 已取消, 修復, 已處理, 處理完畢, 通了
words-status-doubt = 除了, 除外, 以外, 之外, 僅限, 僅部分, 只有, 部分, 部分用戶, 部分使用者, 部分地區, 個別, 少數, 少數用戶, 少量, 大部分, 大多數, 多數, 大致, 基本上, 幾乎, 差不多, 但是, 不過, 然而, 仍, 仍然, 仍有, 仍在, 還有, 還沒, 還沒有, 還未, 尚未, 尚有, 未能, 仍未, 未完全, 未全部, 不完全, 不穩定, 有待, 待確認, 待觀察, 待驗證, 應該, 可能, 也許, 或許, 大概, 估計, 預計, 預估, 預期, 希望, 可望, 有望, 暫時, 臨時, 逐步, 陸續, 部分恢復, 偶爾, 偶發, 間歇, 繼續, 正在, 再次, 復發, 反覆, 但郵件, 但部分, 但仍, 但有, 但速度, 但個別, 仍有問題, 又出現
words-status-not = 未, 還沒, 還沒有, 尚未, 仍未, 並未
words-status-no = 不, 否, 沒, 沒有, 還沒, 還沒有, 不是, 未必, 不一定
words-status-weak = 恢復, 調查, 服務恢復, 異常排除, 障礙排除, 異常結束, 發現異常, 異常發生, 發生異常, 處理中, 正在處理, 確認中, 撤回, 已撤銷, 誤判, 結案, 已結案, 已關閉, 已結束, 已通報, 排定, 預定, 預告, 開始, 完成, 結束, 取消, 延長, 延期, 延後, 暫緩, 改期, 作廢, 維護公告, 時間變更, 時間異動, 升級開始, 升級完成, 另行通知, 另行公告, 全部恢復, 全面恢復, 完全恢復, 服務恢復正常, 維護開始, 維護完成, 維護結束, 維護作業完成

words-relapse = 復發, 異常復發, 問題復發, 再次異常, 再次中斷, 再次出現, 再次出現異常, 再次發生, 再次發生異常, 再次當機, 再次無法使用, 再次無法連線, 又中斷了, 又當機了, 又掛了, 又斷線了, 又出現異常, 又出現問題, 又不能用了, 又無法使用, 又連不上, 異常再次發生, 異常再次出現, 問題再次發生, 問題再次出現, 仍未恢復, 尚未恢復, 還未恢復, 還沒恢復, 未恢復, 沒有恢復, 仍未解決, 尚未解決, 未解決, 沒有解決, 未修復, 仍未修復, 還沒修好, 仍然中斷, 仍無法使用, 仍然無法使用, 仍無法連線, 無回應, 沒有回應, 重新開啟異常, 出現新的異常, 發生新的異常, 發生另一起異常, 又出現同樣的問題, 又出現同樣的異常, 仍是同樣的問題, 還是同樣的問題, 還沒好, 重新調查, 仍有問題, 又出問題了, 其實沒恢復, 沒修好, 又壞了
words-relapse-before = 再次, 又, 仍, 仍然, 還, 依然, 繼續, 重新
words-relapse-after = 再次, 又, 依舊, 復發
words-relapse-not = 未, 沒, 沒有, 尚未, 還沒, 還沒有, 仍未, 並未, 不
words-relapse-filler = 現在, 目前, 很抱歉, 抱歉, 遺憾的是, 服務, 網站, 伺服器, 系統, 最新進展, 更新, 所有, 全部, 我們
words-relapse-also = 也, 同樣, 完全, 全面

words-severity-none = 無, 無影響, 沒有影響, 通知, 資訊
words-severity-minor = 輕微, 較小, 小, 低, 一般
words-severity-major = 嚴重, 較大, 大, 高, 重要
words-severity-critical = 非常嚴重, 特大, 致命, 緊急, 極為嚴重

words-timeline = 時間軸, 時間線, 經過, 處理經過, 處理過程, 事件經過, 事件時間軸, 異常經過
words-mark-detected = 發現, 已發現, 偵測到, 檢測到
words-mark-announced = 公告, 已公告, 公布, 已公布, 發布, 已發布

words-about = 約, 大約, 大概
words-at = 的, 於, 在
words-day-filler = 在, 於
words-day-next = 隔天, 次日, 翌日, 第二天, 隔日
words-day-after-next = 第三天, 兩天後, 後天
words-day-same = 當天, 當日, 同日
words-day-before = 前一天, 前一日, 前日
words-days-later = 天後, 日後, 天之後
words-day-part = 凌晨, 清晨, 早上, 早晨, 上午, 中午, 正午, 下午, 傍晚, 晚上, 晚間, 夜間, 深夜, 左右

## 頁面

newer = 有新的進展。
local-time = 您的當地時間 #
reload = 重新載入
skip = 跳到主要內容
preview = 預覽版本：這些頁面尚未發布。
nav-main = 主要導覽
languages = 語言
not-translated = 尚未翻譯
nav-years = 年份
history = 歷史紀錄
state-days = { $state } { $days }
period-parts = { $period }：{ $parts }。
last-weeks = 最近 { $count } 週
service = 服務
year = 年份
history-of = { $year } 年歷史紀錄
ahead = 即將進行
contact = 聯絡我們
edit = 編輯此頁
kept-by-hand = 本頁由專人更新。
last-change = 最近一次更新：{ $when }。
follow = 訂閱更新
now = 目前狀況
planned-maintenance = 排定維護
no-maintenance = 目前沒有排定的維護。
notices = 公告
services = 服務
other-services = 其他服務
recent-incidents = 過往異常事件
carried-over = 延續自先前月份：
no-incident = 本月沒有異常事件。
no-incident-yet = 至今沒有異常事件紀錄。
no-incident-known = 此服務沒有異常事件紀錄。
all-history = 查看完整歷史紀錄
incidents-and-maintenance = 異常事件與維護
read-post-mortem = 閱讀事後檢討
the-incident = 相關異常事件
announced-on = { $when }公告
published-on = { $when }發布
see-now = 查看目前狀態
update = 進展
first-report = 首次通報
announced = 公告
next-update = 下次更新不晚於{ $when }。
next-update-day = 下次更新不晚於{ $when }。
edited = { $when }編輯
edited-day = { $when }編輯
withdrawn = { $when }撤回
withdrawn-day = { $when }撤回
ongoing = 進行中
since-ongoing = { $when }起，尚未結束
update-due = 原訂{ $when }更新，目前已逾時。
update-due-day = 原訂{ $when }更新，目前已逾期。
earlier-updates = 先前 { $count } 則進展
group-operational = { $count ->
    [1] 運作正常
   *[other] { $count } 項全部正常
}
not-here = 您遇到的問題不在這裡嗎？
write-to-us = 請告訴我們
silent-since = { $when }之後沒有新的進展。
new-plan = 新的時間：{ $when }。
new-end = 新的結束時間：{ $when }。
false-alarm = 誤報
was-false-alarm = 誤報（{ $when }）
since = { $when }起
resolved-on = { $when }恢復
resolved-after = { $when }恢復，歷時 { $after }
date-to-come = 時間待定
fact-start = 開始
fact-end = 結束
fact-planned-end = 預定結束
fact-duration = 所需時間
add-to-calendar = 加入行事曆
plan-first = 原定時間
plan-moved = 新的時間
plan-longer = 新的結束時間
plan-actual = 實際時間
plan-cancelled = 已取消
period = { $from } – { $to }
period-from = { $from }起
with-zone = { $time }（{ $zone }）
running-since = { $when }起提供服務
retired = 已終止服務
retired-on = { $when }終止服務
today = 今天
bars-legend = 最近 { $count } 天的狀況，最後一格是今天。
bars-label = { $service }，最近 { $count } 天
bars-uptime = { $label }，可用率 { $uptime }
bars-quiet = { $label }：一切正常
bars-trouble = { $label }：{ $days } 天有異常事件或維護
bars-no-data = { $label }；{ $words }
no-data = 無資料
no-data-before = { $day }之前無資料
no-data-after = { $day }之後無資料
so-far = 至今 { $length }
day-state = { $day }：{ $state }
day-lasted = { $day }，{ $length }
days-state = { $from }至{ $to }：{ $state }
service-state = { $service }：{ $state }
span-part = { $from }至{ $to }{ $state }
span-part-days = { $from }至{ $to }{ $state }
span-part-open = { $from }起{ $state }
span-part-open-days = { $from }起{ $state }
mark-detected = 發現
mark-announced = 公告
mark-resolved = 恢復
mark-updated = 更新
figure-total = 總計
figure-degraded = 效能降低
figure-partial = 部分中斷
figure-outage = 服務中斷
figure-detect = 發現所需時間
figure-announce = 公告所需時間
figure-resolve = 恢復所需時間
figure-incidents = 異常事件數
out-on-days = { $count } 天有中斷
figure-uptime = 可用率（{ $count } 天）
figure-outages = 中斷時間
figure-longest = 最長中斷時間
figure-mean-detect = 平均發現時間
figure-mean-announce = 平均公告時間
figure-mean-resolve = 平均恢復時間
figure-mean-resolve-year = 平均恢復時間（最近 12 個月）
figure-since = { $figure }（{ $month }起）
uptime-rule = 最近 { $count } 天的可用率，無條件捨去。服務中斷以全部時間計算，部分中斷以十分之三計算；效能降低與維護不列入計算。
days-told = 每日詳情
by-month = 逐月檢視
earlier-months = 更早的月份
incidents-count = { $count } 起異常事件
feed-of = { $service }的訂閱來源
calendar-of = { $service }的維護行事曆
promises = 改善措施
promises-text = 事後檢討提出的改善措施：共 { $count } 項，已完成 { $kept } 項。
promises-kept = 改善措施共 { $count } 項，已完成 { $kept } 項
promises-open = 待完成
promises-done = 已完成
no-promise = 目前沒有改善措施。
nav-post-mortems = 其他事後檢討
post-mortem-before = 上一篇事後檢討：
post-mortem-after = 下一篇事後檢討：
near-incidents = 相關服務的其他異常事件
search = 搜尋歷史紀錄
search-found = 結果：#
search-none = 找不到結果。
year-record = { $year } 年統計
label-post-mortem = 事後檢討
label-notice = 公告
label-incident = 異常事件
label-maintenance = 維護
not-found = 找不到此頁面
not-found-text = 網址可能已變更。目前狀態與歷史紀錄在這裡：
moved = 此頁面已移至：
feed = Atom 訂閱來源

outage-silent = { $service }沒有回應
outage-elsewhere = 我們這邊出了問題，最新進展請見狀態頁：
outage-more = 在狀態頁查看詳情
outage-again = 如果您原本要開啟{ $service }，此頁面會自動重新載入；若非如此，請不時重新載入。

statement-all = { $count ->
    [0] 一切正常
    [1] { $names }運作正常
   *[other] 所有服務運作正常
}
statement-first = { $names }{ $state }
statement-also = { $names }{ $state }
statement-join = { $statement }，{ $also }
statement-join-counted = { $statement }；{ $also }
statement-every = 所有服務
others = 另外 { $count } 項服務
statement-until = { $state }（至{ $when }）
statement-until-day = { $state }（至{ $when }）
statement-overrun = { $state }（已超過預定時間）
statement-rest = { $count ->
    [1] 另一項服務運作正常
   *[other] 其餘 { $count } 項服務運作正常
}
statement-sentence = { $sentence }。
statement-watching = 服務已恢復，我們正在持續觀察
statement-restored = { $names }已於{ $when }恢復，我們正在持續觀察
statement-unknown = 服務狀態不明
statement-others-unknown = { $statement }；其他服務狀態不明
statement-unknown-services = { $statement }；{ $names }狀態不明
said-maintenance = 正在維護
said-degraded = 速度緩慢或部分要求失敗
said-partial = 部分無法使用
said-outage = 目前無法使用
plural-maintenance = 正在維護
plural-degraded = 速度緩慢或部分要求失敗
plural-partial = 部分無法使用
plural-outage = 目前無法使用

## 訂閱來源

feed-title-incidents = { $site }：異常事件
feed-title-maintenance = { $site }：維護
feed-title-post-mortems = { $site }：事後檢討
feed-title-history = { $site }：異常事件與維護
feed-title-service = { $service } – { $site }
calendar-name = 維護：{ $site }
calendar-name-service = 維護：{ $service } – { $site }
feed-planned = 預定時間：{ $start }至{ $end }
feed-planned-on = 預定時間：{ $when }
feed-planned-from = 預定時間：{ $start }起
feed-service = { $service }：{ $state }
feed-withdrawn = { $when }撤回
feed-rest = 在頁面上閱讀全文
feed-withdrawn-text = 已撤回：{ $text }
feed-time = { $time }（{ $zone }）

## 待撰寫的事後檢討

pm-title = 事後檢討：{ $title }
pm-one-day = { $day } { $from }至{ $to }
pm-day = { $day }
pm-days = { $from }至{ $to }
pm-since = { $from }起
pm-opening = { $when }，異常事件「[{ $title }]({ $link })」影響了{ $services }{ $figures }。
pm-opening-alone = { $when }，發生了異常事件「[{ $title }]({ $link })」{ $figures }。
pm-total = （共 { $total }）
pm-total-of = （共 { $total }，其中{ $parts }）
pm-parts = （{ $parts }）
pm-lasted = { $state } { $duration }
pm-previous = 另請參閱上一篇事後檢討：[{ $title }]({ $link })。
pm-symptoms = 異常現象
pm-symptoms-hint = 使用者看到什麼，一開始看起來像什麼問題。
pm-timeline = 時間軸
pm-well = 做得好的地方
pm-well-hint = 哪些做法有幫助，值得保留。
pm-less-well = 可以更好的地方
pm-less-well-hint = 哪裡耗費了時間，缺少了什麼。
pm-conclusion = 結論
pm-promises = 改善措施：
pm-promise = 一項具體、可以勾選完成的措施
pm-item = { $time }：{ $text }
pm-item-later = { $day }，{ $time }：{ $text }
pm-labelled = { $label }：{ $text }
pm-began = 使用者開始受到影響
pm-detected = 我們發現問題
pm-first-report = 公告異常事件
pm-update = 更新進展
pm-update-status = 更新進展（{ $status }）
pm-resolved = 全部恢復正常

## 指令

resolve-text = 所有服務已恢復正常。
retract-text = 經確認為誤報，沒有服務受到影響。

## 說明如何追蹤本站的頁面

subscribe = 訂閱更新
subscribe-intro = 狀態有變化時就會知道，不必反覆查看本頁。
subscribe-feeds = 使用訂閱來源
subscribe-feeds-text = 訂閱來源是一個網址，由程式替您查看。每則通報都會以全文送達，有新進展時會再次送達。多數郵件程式都能讀取訂閱來源，也有免費的閱讀器：把下列任一網址複製進去即可。
subscribe-all = 全部
subscribe-incidents = 僅異常事件
subscribe-maintenance = 維護預告
subscribe-post-mortems = 事後檢討：我們學到的事
subscribe-mail = 使用電子郵件
subscribe-mail-list-text = 寄出此連結開啟的郵件，並確認收到的回信。每封郵件都會說明如何取消訂閱。
subscribe-mail-list = 訂閱 { $list }
subscribe-mail-form-text = 輸入您的電子郵件地址，並確認收到的郵件。每封郵件都會說明如何取消訂閱。
subscribe-mail-address = 您的電子郵件地址
subscribe-mail-send = 訂閱
subscribe-mail-feed-text = 這項服務可以把本頁的訂閱來源寄到您的信箱：
subscribe-slack = 在 Slack 中
subscribe-slack-text = 在要顯示通報的頻道輸入這一行。需要先安裝 Slack 的 RSS 應用程式。
subscribe-services = 或只訂閱單一服務：
subscribe-calendar-of = 維護行事曆
subscribe-calendar = 在您的行事曆中
subscribe-calendar-text = 排定的維護可以顯示在您自己的行事曆中。時間變更時會跟著移動，取消時會自動消失。
subscribe-calendar-add = 訂閱維護行事曆
subscribe-embed = 在您自己的網站上
subscribe-embed-text = 這一行會在出現問題時於頁面頂端顯示橫幅，平時不顯示任何內容。
subscribe-badge-text = 這一行會以小圖片顯示目前狀態：
subscribe-programs = 供程式使用
subscribe-programs-text = 本頁內容也以 JSON 格式提供。
subscribe-api = Statuspage 公開 API
subscribe-schema = 結構描述
badge-alt = 目前狀態
badge-words = { $label }：{ $state }
badge-of = { $site }目前狀態

## `vigie announce` 在其他管道發布的公告

announce-head = { $state }：{ $title }
announce-reopened = 重新處理中
announce-corrected = 更正
announce-withdrawn = 已撤回
announce-moved = 時間變更
announce-reminder = 提醒
announce-notice = 公告
announce-post-mortem = 事後檢討
announce-next-on = 下次更新不晚於{ $when }。

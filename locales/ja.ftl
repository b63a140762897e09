### Vigie の日本語メッセージ。
###
### サイトの locales/ja.ftl は、これらのメッセージを一つずつ補い、または置き換えます。

## 言語そのもの

language-name = 日本語
direction = ltr

## 時間の長さ、数

duration-moment = 1分未満
duration-minutes = { $minutes }分
duration-hours = { $hours }時間
duration-hours-minutes = { $hours }時間{ $minutes }分
duration-days = { $days }日
duration-days-hours = { $days }日{ $hours }時間
days = { $count }日

percent = { $number }%

## 閲覧者に見せる名前

state-operational = 正常稼働
state-maintenance = メンテナンス中
state-degraded = パフォーマンス低下
state-partial = 一部障害
state-outage = サービス停止
state-unknown = 状態不明
state-no-data = データなし

state-operational-inline = 正常稼働
state-maintenance-inline = メンテナンス
state-degraded-inline = パフォーマンス低下
state-partial-inline = 一部障害
state-outage-inline = サービス停止
state-unknown-inline = 状態不明

status-investigating = 調査中
status-identified = 原因特定
status-monitoring = 経過観察中
status-resolved = 復旧済み
status-retracted = 誤報

stage-scheduled = 予定
stage-in-progress = 開始
stage-extended = 延長
stage-postponed = 延期
stage-completed = 完了
stage-cancelled = 中止

phase-scheduled = 予定
phase-to-come = 日程未定
phase-in-progress = 実施中
phase-overrun = 予定時刻を超過
phase-completed = 完了
phase-cancelled = 中止

severity-none = 影響なし
severity-minor = 軽微
severity-major = 重大
severity-critical = 致命的

## 作者が入力する言葉

words-status-investigating = 調査中, 調査中です, 原因調査中, 原因を調査中, 原因を調査しています, 状況調査中, 調査開始, 調査を開始しました, 再調査中, 確認中, 状況確認中, 状況を確認中, 原因確認中, 障害を確認, 障害確認, 障害発生, 障害発生中, 発生中, 継続中, 対応中, 切り分け中
words-status-identified = 原因特定, 原因特定済み, 原因を特定, 原因を特定しました, 特定済み, 特定, 原因判明, 原因が判明, 原因が判明しました, 障害箇所特定, 障害箇所を特定, 問題を特定, 修正中, 修復中, 復旧中, 復旧作業中, 復旧対応中, 復旧に向けて対応中, 修正作業中, 修正対応中, 対策中
words-status-monitoring = 経過観察中, 経過観察, 経過監視中, 経過を監視中, 経過を観察中, 経過を見ています, 監視中, 監視を継続中, 観察中, 様子見, 様子見中, 暫定復旧, 暫定対応済み, 暫定対処済み, 暫定対応完了, 修正を適用, 修正適用済み, 修正を適用しました, 修正をリリースしました, 回復傾向, 順次復旧中
words-status-resolved = 復旧済み, 復旧済, 復旧, 復旧しました, 復旧完了, 復旧を確認, 復旧を確認しました, 復旧いたしました, 完全復旧, 完全復旧しました, 全面復旧, 全面復旧しました, サービス復旧, サービスが復旧しました, 全サービス復旧, すべて復旧, すべて復旧しました, 全て復旧しました, 障害復旧, 解決, 解決済み, 解決済, 解決しました, 問題は解決しました, 解消, 解消済み, 解消しました, 障害は解消しました, 障害解消, 回復, 回復済み, 回復しました, 正常化, 正常化しました, 正常に戻りました, 収束, 収束しました, 終息, クローズ
words-status-retracted = 誤報, 誤報でした, 誤検知, 誤検知でした, 誤検出, 取り下げ, 取下げ, 取り下げました, 撤回, 撤回しました, 障害ではありません, 障害ではありませんでした

words-stage-scheduled = 予定, 実施予定, 計画, 計画済み, 予告, 実施予告, 事前告知, メンテナンス予定, メンテナンス予告, 作業予定
words-stage-in-progress = 開始, 開始しました, 開始済み, 実施中, 作業中, 作業開始, 作業を開始しました, メンテナンス開始, メンテナンスを開始しました, メンテナンス中, メンテナンス実施中, メンテ開始, メンテ中, 進行中, 着手
words-stage-extended = 延長, 延長中, 延長しました, 時間延長, 作業延長, メンテナンス延長, メンテナンスを延長しました, 終了時刻を延長, 終了予定を延長, 予定より長引いています, 予定時刻を超過, 終了遅延
words-stage-postponed = 延期, 延期しました, 実施延期, 作業延期, メンテナンス延期, メンテナンスを延期しました, 順延, 日程未定, 日程調整中, 日程は追ってお知らせします, 日程変更, 日程を変更しました, 再設定
words-stage-completed = 完了, 完了しました, 完了済み, 完了いたしました, 終了, 終了しました, 終了済み, 終了いたしました, 作業完了, 作業終了, 作業は完了しました, メンテナンス完了, メンテナンス終了, メンテナンスは完了しました, メンテナンスは終了しました, メンテ完了, メンテ終了, 実施完了, 実施済み, 無事完了, 無事終了
words-stage-cancelled = 中止, 中止しました, 実施中止, 作業中止, メンテナンス中止, メンテナンスを中止しました, 取りやめ, 取り止め, 取りやめました, キャンセル, キャンセルしました, 見送り, 実施見送り

words-state-operational = 正常稼働, 正常, 稼働中, 正常稼働中, 正常に稼働中, 正常に稼働しています, 正常動作, 利用可能, 通常稼働, オンライン, 問題なし
words-state-maintenance = メンテナンス中, メンテナンス, メンテ中, メンテ, 保守中, 保守作業中, 計画停止, 計画停止中
words-state-degraded = パフォーマンス低下, 性能低下, 遅延, 遅延中, 応答遅延, 処理遅延, 遅延発生中, 不安定, 動作不安定, 低下, 動作が遅い, 重い, つながりにくい, 繋がりにくい, アクセスしづらい
words-state-partial = 一部障害, 部分障害, 一部停止, 部分停止, 部分的停止, 一部サービス停止, 一部利用不可, 一部利用できません, 一部不通, 一部ダウン
words-state-outage = サービス停止, 停止, 停止中, 全面停止, 障害, 全面障害, 大規模障害, 利用不可, 利用できません, アクセス不可, アクセスできません, 接続不可, つながらない, 繋がらない, 不通, ダウン, ダウン中, オフライン, サーバーダウン

words-status-filler = 現在, 現在は, すべて, 全て, 全サービス, 無事, 無事に, 完全に, ようやく, さきほど, 先ほど, 本日, 障害は, 問題は, 本件
words-status-perhaps = 大丈夫, 大丈夫です, 問題ありません, 直りました, 直った, 戻りました, 使えます, 使えるようになりました, つながりました, 動いています, 修正, 修正済み, 修正しました, 対応済み, 対応完了, 完了, 終了, 中止, キャンセル, 以上
words-status-doubt = を除く, を除いて, 除く, 以外, のみ, だけ, 一部, 一部を除く, 一部を除き, 一部未復旧, 一部のみ, 一部のお客様, 一部で, 部分的, 部分的に, ほぼ, ほとんど, おおむね, 概ね, まだ, 未だ, いまだ, ただし, 但し, しかし, ですが, けれど, 未確認, 未復旧, 未解決, 未完了, 見込み, 見込, 予定, 予想, 目標, 目途, 目処, めど, 見通し, はず, と思われます, と思います, かもしれません, おそらく, 恐らく, たぶん, 多分, 願う, 期待, 暫定, 暫定的に, とりあえず, いったん, 一旦, 一時的, 一時的に, 引き続き, 継続, 継続中, 作業中, 順次, 残り, 完全ではありません, 復旧していません, 復旧できていません, 解決していません, 利用不可, 利用できません, 不具合あり, 遅延あり, 影響あり, 再発, 再度, 仮復旧
words-status-not = 未, 非, まだ, いまだ
words-status-no = いいえ, いえ, 未, 未定, 違います, まだです, まだ
words-status-weak = 復旧, 解決, 解消, 回復, 収束, 終息, 正常化, クローズ, 特定, 確認中, 障害発生, 障害確認, 障害を確認, 対応中, 継続中, 発生中, 経過観察, 撤回, 取り下げ, 取下げ, 障害復旧, サービス復旧, 様子見, 予定, 計画, 予告, 開始, 完了, 終了, 延長, 延期, 中止, 着手, 再設定, 日程変更, 見送り, キャンセル, 作業開始, 作業終了, メンテナンス開始, メンテナンス終了, 完全復旧, 全面復旧, 全サービス復旧, すべて復旧, メンテナンス完了, 作業完了, メンテ終了, メンテ完了, メンテ開始

words-relapse = 再発しました, 再発しています, 障害が再発しました, 障害が再発しています, 問題が再発しました, 再び障害発生, 再び障害が発生しています, 再度障害が発生しました, 再び停止, 再度停止, 再停止, 再び停止しました, また停止, またダウン, また落ちました, 再びダウン, 再びつながらない, 再び利用できません, 再び接続できません, 再オープン, 応答なし, 応答がありません, 応答していません, 動作していません, 動きません, 未復旧, 未解決, 復旧していません, 復旧しておりません, 復旧できていません, 解決していません, 解消していません, まだ復旧していません, まだ直っていません, まだ停止, まだ停止中, 依然停止中, 再発中, 再発を確認, 障害再発中, 再度停止しました, 再度ダウン, 再度利用できません, 新たな障害が発生しました, 新たな障害が発生しています, 別の障害が発生しました, 別の障害が発生しています, 同じ障害が発生しました, 同じ障害が発生しています, 同じ問題が発生しました, 同じ問題が発生しています, 同様の障害が発生しました, 同様の障害が発生しています, 同事象が再発しました, 再び停止中, 引き続き停止中, 依然として停止中, 再発, 再発生, 問題が再発, 障害が再発, 再び繋がりません, 再び繋がらない, 復旧しておらず, まだ繋がりません, 繋がりません
words-relapse-before = 再び, また, まだ, 依然, 依然として, いまだに, 引き続き
words-relapse-after = 再び, 継続中
words-relapse-not = 未, まだ, 非
words-relapse-filler = 現在, ただいま, 残念ながら, 申し訳ありません, サービス, サイト, サーバー, サーバ, 続報, 当サービス, すべて, 全て, 全サービス
words-relapse-also = も, 同様に, また, 完全, 完全に, 全面

words-severity-none = なし, 影響なし, 無し, お知らせ, 情報
words-severity-minor = 軽微, 軽度, 小, 低, 低い, 小規模
words-severity-major = 重大, 重度, 大, 高, 高い, 大規模, 深刻
words-severity-critical = 致命的, 緊急, 最大, 最重要, 全面

words-timeline = 経過, 時系列, タイムライン, 対応経過, 発生経過, 障害の経過, 障害発生時の経過, 経緯, 対応の経緯, 障害の経緯
words-mark-detected = 検知, 検出, 発見, 検知した
words-mark-announced = 公表, 発表, 告知, お知らせ, 公表した

words-about = 約, およそ, だいたい, おおよそ
words-at = の, に
words-day-filler = その
words-day-next = 翌日, 次の日, 翌
words-day-after-next = 翌々日, 翌翌日, 二日後
words-day-same = 同日, 当日
words-day-before = 前日
words-days-later = 日後
words-day-part = 早朝, 朝, 午前, 昼, 昼頃, 正午, 午後, 夕方, 夜, 夜間, 深夜, 未明, 明け方, 頃, ごろ

## ページ

newer = 新しい情報があります。
local-time = お使いの地域では #
reload = 再読み込み
skip = 本文へ移動
preview = プレビューです。このページはまだ公開されていません。
nav-main = メインナビゲーション
languages = 言語
not-translated = 未翻訳
nav-years = 年
history = 履歴
state-days = { $state }が{ $days }
period-parts = { $period }：{ $parts }。
last-weeks = 過去{ $count }週間
service = サービス
year = 年
history-of = { $year }年の履歴
ahead = 今後の予定
contact = お問い合わせ
edit = このページを編集
kept-by-hand = このページは手動で更新しています。
last-change = 最終更新：{ $when }
follow = 更新を受け取る
now = 現在の状況
planned-maintenance = メンテナンスの予定
no-maintenance = メンテナンスの予定はありません。
notices = お知らせ
services = サービス
other-services = その他のサービス
recent-incidents = 過去の障害
carried-over = 以前の月からの続き：
no-incident = 今月の障害はありません。
no-incident-yet = これまでに障害はありません。
no-incident-known = このサービスの障害の記録はありません。
all-history = すべての履歴を見る
incidents-and-maintenance = 障害とメンテナンス
read-post-mortem = 障害報告書を読む
the-incident = 対象の障害
announced-on = { $when }に告知
published-on = { $when }に公開
see-now = 現在の状況を見る
update = 続報
first-report = 第一報
announced = 告知
next-update = 次の続報は{ $when }までにお知らせします。
next-update-day = 次の続報は{ $when }までにお知らせします。
edited = { $when }に編集
edited-day = { $when }に編集
withdrawn = { $when }に取り下げ
withdrawn-day = { $when }に取り下げ
ongoing = 継続中
since-ongoing = { $when }から継続中
update-due = 続報の予定時刻（{ $when }）を過ぎています。
update-due-day = 続報の予定（{ $when }）を過ぎています。
earlier-updates = これまでの経過（{ $count }件）
group-operational = { $count ->
    [1] 正常稼働
   *[other] { $count }サービスすべて正常稼働
}
not-here = ここにない不具合がありますか？
write-to-us = ご連絡ください
silent-since = { $when }以降、続報はありません。
new-plan = 新しい日程：{ $when }。
new-end = 新しい終了予定：{ $when }。
false-alarm = 誤報
was-false-alarm = { $when }の誤報
since = { $when }から
resolved-on = { $when }に復旧
resolved-after = { $when }に復旧（{ $after }後）
date-to-come = 日程未定
fact-start = 開始
fact-end = 終了
fact-planned-end = 終了予定
fact-duration = 所要時間
add-to-calendar = カレンダーに追加
plan-first = 当初の予定
plan-moved = 新しい日程
plan-longer = 新しい終了予定
plan-actual = 実績
plan-cancelled = 中止
period = { $from }～{ $to }
period-from = { $from }から
with-zone = { $time }（{ $zone }）
running-since = { $when }から提供中
retired = 提供終了
retired-on = { $when }に提供終了
today = 今日
bars-legend = 過去{ $count }日間の状況です。最後の棒が今日です。
bars-label = { $service }、過去{ $count }日間
bars-uptime = { $label }、稼働率{ $uptime }
bars-quiet = { $label }：問題なし
bars-trouble = { $label }：障害またはメンテナンスのあった日は{ $days }日
bars-no-data = { $label }。{ $words }
no-data = データなし
no-data-before = { $day }より前のデータなし
no-data-after = { $day }より後のデータなし
so-far = 現時点で{ $length }
day-state = { $day }：{ $state }
day-lasted = { $day }、{ $length }
days-state = { $from }から{ $to }まで：{ $state }
service-state = { $service }：{ $state }
span-part = { $from }から{ $to }まで{ $state }
span-part-days = { $from }から{ $to }まで{ $state }
span-part-open = { $from }から{ $state }
span-part-open-days = { $from }から{ $state }
mark-detected = 検知
mark-announced = 公表
mark-resolved = 復旧
mark-updated = 続報
figure-total = 合計
figure-degraded = パフォーマンス低下
figure-partial = 一部障害
figure-outage = サービス停止
figure-detect = 検知までの時間
figure-announce = 公表までの時間
figure-resolve = 復旧までの時間
figure-incidents = 障害件数
out-on-days = 停止した日：{ $count }日
figure-uptime = 稼働率（{ $count }日間）
figure-outages = 停止時間
figure-longest = 最長の停止時間
figure-mean-detect = 検知までの平均時間
figure-mean-announce = 公表までの平均時間
figure-mean-resolve = 復旧までの平均時間
figure-mean-resolve-year = 復旧までの平均時間（過去12か月）
figure-since = { $figure }（{ $month }以降）
uptime-rule = 過去{ $count }日間の稼働率（端数は切り捨て）。サービス停止は全時間、一部障害は10分の3を停止時間に数えます。パフォーマンス低下とメンテナンスは数えません。
days-told = 日ごとの詳細
by-month = 月ごと
earlier-months = 以前の月
incidents-count = 障害{ $count }件
feed-of = { $service }のフィード
calendar-of = { $service }のメンテナンスカレンダー
promises = 再発防止策
promises-text = 障害報告書で挙げた再発防止策：{ $count }件中{ $kept }件が完了。
promises-kept = 再発防止策{ $count }件中{ $kept }件が完了
promises-open = 未完了
promises-done = 完了
no-promise = 再発防止策はまだありません。
nav-post-mortems = ほかの障害報告書
post-mortem-before = 前の障害報告書：
post-mortem-after = 次の障害報告書：
near-incidents = 同じサービスのほかの障害
search = 履歴を検索
search-found = 検索結果：#件
search-none = 見つかりませんでした。
year-record = 数字で見る{ $year }年
label-post-mortem = 障害報告書
label-notice = お知らせ
label-incident = 障害
label-maintenance = メンテナンス
not-found = ページが見つかりません
not-found-text = アドレスが変わった可能性があります。現在の状況と履歴はこちらです：
moved = このページは移動しました：
feed = Atom フィード

outage-silent = { $service }が応答していません
outage-elsewhere = 当方で問題が発生しています。最新の情報はステータスページをご覧ください：
outage-more = 詳しくはステータスページへ
outage-again = { $service }を開いた場合、このページは自動で再読み込みされます。そうでない場合は、時々再読み込みしてください。

statement-all = { $count ->
    [0] すべて正常に稼働しています
    [1] { $names }は正常に稼働しています
   *[other] すべてのサービスが正常に稼働しています
}
statement-first = { $names }は{ $state }
statement-also = { $names }は{ $state }
statement-join = { $statement }、{ $also }
statement-join-counted = { $statement }、{ $also }
statement-every = すべてのサービス
others = ほか{ $count }サービス
statement-until = { $when }まで{ $state }
statement-until-day = { $when }まで{ $state }
statement-overrun = 予定時刻を過ぎて{ $state }
statement-rest = { $count ->
    [1] ほかのサービスは正常に稼働しています
   *[other] ほかの{ $count }サービスは正常に稼働しています
}
statement-sentence = { $sentence }。
statement-watching = サービスは復旧し、経過観察中です
statement-restored = { $names }は{ $when }に復旧し、経過観察中です
statement-unknown = サービスの状態は不明です
statement-others-unknown = { $statement }。ほかのサービスの状態は不明です
statement-unknown-services = { $statement }。{ $names }の状態は不明です
said-maintenance = メンテナンス中
said-degraded = 遅延または一部エラーあり
said-partial = 一部利用不可
said-outage = 停止中
plural-maintenance = メンテナンス中
plural-degraded = 遅延または一部エラーあり
plural-partial = 一部利用不可
plural-outage = 停止中

## フィード

feed-title-incidents = { $site }：障害
feed-title-maintenance = { $site }：メンテナンス
feed-title-post-mortems = { $site }：障害報告書
feed-title-history = { $site }：障害とメンテナンス
feed-title-service = { $service } – { $site }
calendar-name = メンテナンス：{ $site }
calendar-name-service = メンテナンス：{ $service } – { $site }
feed-planned = 予定：{ $start }～{ $end }
feed-planned-on = 予定：{ $when }
feed-planned-from = 予定：{ $start }から
feed-service = { $service }：{ $state }
feed-withdrawn = { $when }に取り下げ
feed-rest = 全文はページをご覧ください
feed-withdrawn-text = 取り下げ：{ $text }
feed-time = { $time }（{ $zone }）

## 書きかけの障害報告書

pm-title = 障害報告書：{ $title }
pm-one-day = { $day }の{ $from }から{ $to }まで
pm-day = { $day }
pm-days = { $from }から{ $to }まで
pm-since = { $from }から
pm-opening = 障害「[{ $title }]({ $link })」が{ $services }に影響しました。期間：{ $when }{ $figures }。
pm-opening-alone = 障害「[{ $title }]({ $link })」が発生しました。期間：{ $when }{ $figures }。
pm-total = （合計{ $total }）
pm-total-of = （合計{ $total }、うち{ $parts }）
pm-parts = （{ $parts }）
pm-lasted = { $state }{ $duration }
pm-previous = 前の障害報告書もご覧ください：[{ $title }]({ $link })。
pm-symptoms = 事象
pm-symptoms-hint = 利用者に見えた現象と、当初の見立て。
pm-timeline = 経過
pm-well = うまくいった点
pm-well-hint = 役に立ち、今後も続けたいこと。
pm-less-well = 改善すべき点
pm-less-well-hint = 時間がかかったこと、足りなかったもの。
pm-conclusion = まとめ
pm-promises = 再発防止策：
pm-promise = 完了を確認できる具体的な対策
pm-item = { $time }：{ $text }
pm-item-later = { $day }、{ $time }：{ $text }
pm-labelled = { $label }：{ $text }
pm-began = 利用者への影響が始まる
pm-detected = 問題に気づく
pm-first-report = 障害を公表
pm-update = 続報を掲載
pm-update-status = 続報を掲載（{ $status }）
pm-resolved = すべて復旧

## コマンド

resolve-text = すべて正常に復旧しました。
retract-text = 誤報でした。サービスへの影響はありませんでした。

## サイトの更新を受け取る方法のページ

subscribe = 更新を受け取る
subscribe-intro = このページを見に来なくても、変化があればわかります。
subscribe-feeds = フィードで
subscribe-feeds-text = フィードは、アプリが代わりに確認してくれるアドレスです。すべてのお知らせが全文で届き、続報のたびにもう一度届きます。多くのメールソフトでフィードを読めるほか、無料のフィードリーダーもあります。次のアドレスを一つコピーして登録してください。
subscribe-all = すべて
subscribe-incidents = 障害のみ
subscribe-maintenance = メンテナンスの事前告知
subscribe-post-mortems = 障害報告書：原因と教訓
subscribe-mail = メールで
subscribe-mail-list-text = このリンクで作成されるメールを送信し、返信で届くメールの案内に沿って登録を確認してください。配信されるメールには、毎回、解除方法を記載しています。
subscribe-mail-list = { $list } に登録
subscribe-mail-form-text = メールアドレスを入力し、届いたメールで確認してください。配信されるメールには、毎回、解除方法を記載しています。
subscribe-mail-address = メールアドレス
subscribe-mail-send = 登録する
subscribe-mail-feed-text = このサービスを使うと、このページのフィードをメールで受け取れます：
subscribe-slack = Slack で
subscribe-slack-text = お知らせを流したいチャンネルで、次の行を入力してください。Slack の RSS アプリのインストールが必要です。
subscribe-services = 特定のサービスのみ：
subscribe-calendar-of = メンテナンスカレンダー
subscribe-calendar = カレンダーで
subscribe-calendar-text = メンテナンスの予定を、お使いのカレンダーに表示できます。日程が変われば予定も移動し、中止になれば消えます。
subscribe-calendar-add = メンテナンスカレンダーを購読
subscribe-embed = ご自身のサイトで
subscribe-embed-text = 次の行は、問題が起きている間だけページの上部にバナーを表示します。
subscribe-badge-text = 次の行は、現在の状況を小さな画像で表示します：
subscribe-programs = プログラム向け
subscribe-programs-text = このページの内容は JSON でも取得できます。
subscribe-api = Statuspage の公開 API
subscribe-schema = スキーマ
badge-alt = 現在の状況
badge-words = { $label }：{ $state }
badge-of = { $site }の現在の状況

## `vigie announce` によるほかの媒体への告知

announce-head = { $state }：{ $title }
announce-reopened = 再び対応中
announce-corrected = 訂正
announce-withdrawn = 取り下げ
announce-moved = 日程変更
announce-reminder = 再度のお知らせ
announce-notice = お知らせ
announce-post-mortem = 障害報告書
announce-next-on = 次の続報は{ $when }までにお知らせします。

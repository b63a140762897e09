### Vigie의 한국어 메시지.
###
### 사이트의 locales/ko.ftl 파일로 이 메시지를 하나씩 보태거나 바꿀 수 있습니다.

## 언어 자체

language-name = 한국어
direction = ltr

## 시간의 길이, 숫자

duration-moment = 1분 미만
duration-minutes = { $minutes }분
duration-hours = { $hours }시간
duration-hours-minutes = { $hours }시간 { $minutes }분
duration-days = { $days }일
duration-days-hours = { $days }일 { $hours }시간
days = { $count }일

percent = { $number }%

## 독자에게 보이는 이름

state-operational = 정상
state-maintenance = 점검 중
state-degraded = 성능 저하
state-partial = 부분 장애
state-outage = 서비스 중단
state-unknown = 알 수 없음
state-no-data = 데이터 없음

state-operational-inline = 정상
state-maintenance-inline = 점검
state-degraded-inline = 성능 저하
state-partial-inline = 부분 장애
state-outage-inline = 서비스 중단
state-unknown-inline = 알 수 없음

status-investigating = 원인 파악 중
status-identified = 원인 확인
status-monitoring = 모니터링 중
status-resolved = 복구 완료
status-retracted = 오경보

stage-scheduled = 예정
stage-in-progress = 시작
stage-extended = 연장
stage-postponed = 연기
stage-completed = 완료
stage-cancelled = 취소

phase-scheduled = 예정
phase-to-come = 일정 미정
phase-in-progress = 진행 중
phase-overrun = 예정 시간 초과
phase-completed = 완료
phase-cancelled = 취소

severity-none = 영향 없음
severity-minor = 경미
severity-major = 중대
severity-critical = 심각

## 작성자가 입력하는 말

words-status-investigating = 원인 파악 중, 원인파악중, 원인 파악중, 파악 중, 파악중, 조사 중, 조사중, 원인 조사 중, 원인 조사중, 조사 시작, 재조사 중, 확인 중, 확인중, 원인 확인 중, 원인 확인중, 상황 확인 중, 원인 분석 중, 원인 분석중, 분석 중, 분석중, 장애 발생, 장애발생, 장애 인지, 장애 접수, 대응 중, 대응중, 조치 중, 조치중, 문제 확인됨
words-status-identified = 원인 확인, 원인확인, 원인 확인됨, 원인 확인 완료, 원인을 확인했습니다, 원인 파악, 원인 파악됨, 원인 파악 완료, 원인파악완료, 원인을 파악했습니다, 원인 식별, 식별됨, 문제 식별됨, 복구 중, 복구중, 복구 작업 중, 복구 작업중, 복구 진행 중, 수정 중, 수정중, 수리 중, 긴급 복구 중
words-status-monitoring = 모니터링 중, 모니터링중, 모니터링, 모니터링하고 있습니다, 경과 관찰 중, 경과 관찰, 관찰 중, 관찰중, 지켜보는 중, 추이 확인 중, 수정 적용, 수정 적용됨, 수정 적용 완료, 수정 배포 완료, 조치 후 모니터링 중, 임시 복구, 임시 조치 완료, 완화됨, 순차 복구 중, 점차 복구 중
words-status-resolved = 복구 완료, 복구완료, 복구됨, 복구되었습니다, 복구 완료되었습니다, 모두 복구되었습니다, 서비스 복구 완료, 서비스 복구됨, 서비스가 복구되었습니다, 장애 복구 완료, 장애복구완료, 장애 복구, 전체 복구, 전체 복구 완료, 전면 복구, 완전 복구, 복구, 해결됨, 해결 완료, 해결완료, 해결되었습니다, 문제 해결됨, 문제가 해결되었습니다, 장애 해결, 해결, 장애 해소, 해소됨, 해소되었습니다, 정상화, 정상화됨, 정상화 완료, 정상화되었습니다, 서비스 정상화, 장애 종료, 상황 종료, 종료됨, 종결, 장애가 복구되었습니다, 장애가 해결되었습니다, 장애가 해소되었습니다
words-status-retracted = 오경보, 오탐, 오탐지, 오보, 오인 신고, 오경보였습니다, 오탐이었습니다, 장애 아님, 장애가 아님, 장애가 아니었습니다, 철회, 철회됨, 공지 철회

words-stage-scheduled = 예정, 예정됨, 점검 예정, 점검예정, 작업 예정, 예약됨, 계획됨, 점검 안내, 사전 안내, 사전 공지
words-stage-in-progress = 시작, 시작됨, 점검 시작, 점검시작, 작업 시작, 점검을 시작합니다, 점검을 시작했습니다, 진행 중, 진행중, 점검 중, 점검중, 작업 중, 작업중, 점검 진행 중, 착수
words-stage-extended = 연장, 연장됨, 점검 연장, 점검연장, 작업 연장, 시간 연장, 점검 시간 연장, 연장되었습니다, 종료 지연, 예정 시간 초과
words-stage-postponed = 연기, 연기됨, 점검 연기, 점검연기, 작업 연기, 연기되었습니다, 순연, 보류, 일정 미정, 추후 공지, 일정 변경, 일정 변경됨, 재예약
words-stage-completed = 완료, 완료됨, 완료되었습니다, 점검 완료, 점검완료, 점검이 완료되었습니다, 작업 완료, 작업완료, 점검 종료, 점검종료, 점검이 종료되었습니다, 작업 종료, 종료, 종료됨, 끝, 마침, 조기 완료, 점검 조기 완료
words-stage-cancelled = 취소, 취소됨, 취소되었습니다, 점검 취소, 점검취소, 작업 취소, 철회

words-state-operational = 정상, 정상 작동, 정상 작동 중, 정상 운영, 정상 운영 중, 정상 가동, 이용 가능, 사용 가능, 온라인, 작동 중
words-state-maintenance = 점검 중, 점검, 점검중, 정기 점검, 긴급 점검, 유지보수, 유지보수 중, 시스템 점검
words-state-degraded = 성능 저하, 성능저하, 지연, 응답 지연, 속도 저하, 느림, 불안정, 접속 지연, 처리 지연, 접속 불안정
words-state-partial = 부분 장애, 부분장애, 일부 장애, 일부 중단, 부분 중단, 일부 이용 불가, 일부 접속 불가, 일부 기능 장애
words-state-outage = 서비스 중단, 중단, 중단됨, 장애, 전체 장애, 전면 장애, 대규모 장애, 이용 불가, 사용 불가, 접속 불가, 접속불가, 접속 장애, 오프라인, 다운, 서버 다운, 먹통

words-status-filler = 현재, 지금, 이제, 모두, 전부, 모든 서비스, 전체 서비스, 서비스가, 정상적으로, 완전히, 드디어, 최종
words-status-perhaps = 됩니다, 다시 됩니다, 괜찮습니다, 괜찮음, 문제없음, 문제 없음, 이상 없음, 이상없음, 고쳤습니다, 고침, 수정, 수정됨, 수정 완료, 조치 완료, 조치완료, 완료, 종료, 끝, 취소
words-status-doubt = 제외, 제외하고, 제외한, 빼고, 외, 이외, 일부, 일부만, 일부는, 일부 제외, 일부 사용자, 일부 고객, 일부 지역, 부분적, 부분적으로, 대부분, 거의, 하지만, 그러나, 그런데, 다만, 단, 아직, 아직도, 여전히, 계속, 만, 예상, 예상됨, 예정, 예정입니다, 예상됩니다, 추정, 추정됩니다, 목표, 희망, 바랍니다, 기대, 아마, 아마도, 듯, 듯합니다, 것으로 보입니다, 같습니다, 것 같습니다, 임시, 임시로, 일시적, 일시적으로, 우선, 일단, 안됨, 안 됨, 안됩니다, 안 됩니다, 못함, 못했습니다, 불가, 불가능, 아님, 아닙니다, 미복구, 미해결, 미완료, 지연, 오류 있음, 진행 중, 확인 필요, 재발, 순차, 순차적으로, 점차, 안되는, 안 되는, 안돼요, 안 돼요
words-status-not = 아직, 못, 아직도, 여전히
words-status-no = 아니요, 아니오, 아님, 아닙니다, 아직, 아직 아님, 미정
words-status-weak = 복구, 해결, 장애 복구, 장애 해결, 장애 해소, 정상화, 서비스 정상화, 종결, 종료됨, 장애 종료, 상황 종료, 전체 복구, 전면 복구, 완전 복구, 확인 중, 확인중, 조사 시작, 원인 파악, 원인 식별, 장애 발생, 장애발생, 장애 인지, 장애 접수, 대응 중, 대응중, 조치 중, 조치중, 모니터링, 경과 관찰, 수정 적용, 임시 복구, 철회, 오보, 예정, 시작, 착수, 연장, 연기, 순연, 보류, 완료, 종료, 끝, 마침, 취소, 일정 변경, 점검 안내, 사전 안내, 사전 공지, 추후 공지, 점검 시작, 점검시작, 작업 시작, 점검 종료, 점검종료, 작업 종료, 점검 완료, 점검완료, 작업 완료, 작업완료, 문제 확인됨

words-relapse = 재발생, 재발했습니다, 재발하였습니다, 재발 확인, 장애 재발생, 장애가 재발했습니다, 장애가 다시 발생했습니다, 장애 다시 발생, 문제가 다시 발생했습니다, 다시 발생, 다시 발생했습니다, 다시 장애 발생, 동일 장애 발생, 동일 증상 발생, 재장애, 다시 안됨, 다시 안 됨, 다시 접속이 안 됩니다, 응답 없음, 응답하지 않습니다, 작동하지 않습니다, 접속되지 않습니다, 접속이 안 됩니다, 미복구, 미해결, 복구되지 않았습니다, 해결되지 않았습니다, 아직 복구되지 않았습니다, 아직 해결되지 않았습니다, 재오픈, 재발함, 재발됨, 재발 중, 장애 재발함, 장애 재발 확인, 문제가 재발했습니다, 또 장애 발생, 또 다시 장애 발생, 새로운 장애 발생, 새로운 장애가 발생했습니다, 추가 장애가 발생했습니다, 같은 문제 발생, 같은 장애 발생, 같은 오류 발생, 같은 문제가 발생했습니다, 같은 장애가 발생했습니다, 다시 장애, 문제 재발, 재발, 문제가 계속됩니다, 아직 안 됩니다
words-relapse-before = 다시, 또, 또다시, 또 다시, 아직, 아직도, 여전히, 재차, 계속
words-relapse-after = 다시, 다시 발생, 재발생, 계속, 여전함
words-relapse-not = 미, 아직, 아직 안, 안, 못
words-relapse-filler = 현재, 지금, 안타깝게도, 죄송합니다, 서비스, 사이트, 서버, 웹사이트, 업데이트, 모두, 전체, 모든, 저희
words-relapse-also = 또한, 역시, 완전, 완전히, 전면

words-severity-none = 없음, 영향 없음, 영향없음, 공지, 안내, 정보
words-severity-minor = 경미, 경미함, 낮음, 작음, 소규모
words-severity-major = 중대, 중대함, 높음, 중요, 대규모, 큼
words-severity-critical = 심각, 심각함, 치명적, 긴급, 최고, 매우 높음

words-timeline = 타임라인, 경과, 경위, 시간대별, 시간순, 진행 경과, 장애 경과, 대응 경과
words-mark-detected = 감지, 감지됨, 발견, 발견됨
words-mark-announced = 공지, 공지됨, 발표, 안내

words-about = 약, 대략, 대충
words-at = 에, 의
words-day-filler = 그, 그날
words-day-next = 다음 날, 다음날, 이튿날, 익일
words-day-after-next = 다다음 날, 다다음날, 이틀 뒤, 이틀 후
words-day-same = 같은 날, 당일
words-day-before = 전날, 전일, 하루 전
words-days-later = 일 뒤, 일 후, 일 뒤에
words-day-part = 새벽, 이른, 아침, 오전, 정오, 낮, 오후, 저녁, 밤, 늦은, 심야, 자정, 경, 쯤

## 페이지

newer = 새 소식이 있습니다.
local-time = 현지 시각 #
reload = 새로 고침
skip = 본문으로 건너뛰기
preview = 미리보기입니다. 아직 게시되지 않은 페이지입니다.
nav-main = 주 메뉴
languages = 언어
not-translated = 아직 번역되지 않음
nav-years = 연도
history = 이력
state-days = { $state } { $days }
period-parts = { $period }: { $parts }.
last-weeks = 최근 { $count }주
service = 서비스
year = 연도
history-of = { $year }년 이력
ahead = 예정
contact = 문의
edit = 이 페이지 편집
kept-by-hand = 이 페이지는 담당자가 직접 업데이트합니다.
last-change = 마지막 업데이트: { $when }.
follow = 소식 받기
now = 현재 상황
planned-maintenance = 점검 일정
no-maintenance = 예정된 점검이 없습니다.
notices = 공지
services = 서비스
other-services = 다른 서비스
recent-incidents = 지난 장애
carried-over = 앞선 달부터 이어짐:
no-incident = 이번 달에 발생한 장애가 없습니다.
no-incident-yet = 지금까지 발생한 장애가 없습니다.
no-incident-known = 이 서비스에서 발생한 장애가 없습니다.
all-history = 전체 이력 보기
incidents-and-maintenance = 장애 및 점검
read-post-mortem = 장애 보고서 읽기
the-incident = 해당 장애
announced-on = { $when } 공지
published-on = { $when } 게시
see-now = 현재 상태 보기
update = 업데이트
first-report = 최초 공지
announced = 공지
next-update = 다음 업데이트: { $when }까지.
next-update-day = 다음 업데이트: { $when }까지.
edited = { $when } 수정
edited-day = { $when } 수정
withdrawn = { $when } 철회
withdrawn-day = { $when } 철회
ongoing = 진행 중
since-ongoing = { $when }부터 진행 중
update-due = 업데이트 예정 시각({ $when })이 지났습니다.
update-due-day = 업데이트 예정일({ $when })이 지났습니다.
earlier-updates = 이전 업데이트 { $count }건
group-operational = { $count ->
    [1] 정상
   *[other] { $count }개 모두 정상
}
not-here = 여기에 없는 문제가 있나요?
write-to-us = 알려 주세요
silent-since = { $when } 이후 업데이트가 없습니다.
new-plan = 새 일정: { $when }.
new-end = 새 종료 예정: { $when }.
false-alarm = 오경보
was-false-alarm = { $when } 오경보
since = { $when }부터
resolved-on = { $when } 복구 완료
resolved-after = { $when } 복구 완료, { $after } 소요
date-to-come = 일정 미정
fact-start = 시작
fact-end = 종료
fact-planned-end = 종료 예정
fact-duration = 소요 시간
add-to-calendar = 캘린더에 추가
plan-first = 당초 일정
plan-moved = 새 일정
plan-longer = 새 종료 예정
plan-actual = 실제
plan-cancelled = 취소
period = { $from } ~ { $to }
period-from = { $from }부터
with-zone = { $time }({ $zone })
running-since = { $when }부터 서비스 중
retired = 서비스 종료
retired-on = { $when } 서비스 종료
today = 오늘
bars-legend = 최근 { $count }일의 상태입니다. 마지막 막대가 오늘입니다.
bars-label = { $service }, 최근 { $count }일
bars-uptime = { $label }, 가동률 { $uptime }
bars-quiet = { $label }: 문제없음
bars-trouble = { $label }: 장애 또는 점검이 있었던 날 { $days }일
bars-no-data = { $label }, { $words }
no-data = 데이터 없음
no-data-before = { $day } 이전 데이터 없음
no-data-after = { $day } 이후 데이터 없음
so-far = 현재까지 { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from }부터 { $to }까지: { $state }
service-state = { $service }: { $state }
span-part = { $from }부터 { $to }까지 { $state }
span-part-days = { $from }부터 { $to }까지 { $state }
span-part-open = { $from }부터 { $state }
span-part-open-days = { $from }부터 { $state }
mark-detected = 감지
mark-announced = 공지
mark-resolved = 복구
mark-updated = 업데이트
figure-total = 총 시간
figure-degraded = 성능 저하
figure-partial = 부분 장애
figure-outage = 서비스 중단
figure-detect = 감지까지 걸린 시간
figure-announce = 공지까지 걸린 시간
figure-resolve = 복구까지 걸린 시간
figure-incidents = 장애 건수
out-on-days = 중단된 날 { $count }일
figure-uptime = 가동률({ $count }일)
figure-outages = 중단 시간
figure-longest = 최장 중단 시간
figure-mean-detect = 평균 감지 시간
figure-mean-announce = 평균 공지 시간
figure-mean-resolve = 평균 복구 시간
figure-mean-resolve-year = 평균 복구 시간(최근 12개월)
figure-since = { $figure }({ $month }부터)
uptime-rule = 최근 { $count }일의 가동률이며 소수점 아래는 버림합니다. 서비스 중단은 전체 시간을, 부분 장애는 10분의 3을 중단으로 계산하고, 성능 저하와 점검은 계산하지 않습니다.
days-told = 날짜별 상세
by-month = 월별
earlier-months = 이전 달
incidents-count = 장애 { $count }건
feed-of = { $service } 피드
calendar-of = { $service } 점검 캘린더
promises = 재발 방지 대책
promises-text = 장애 보고서의 재발 방지 대책: { $count }건 중 { $kept }건 완료.
promises-kept = 재발 방지 대책 { $count }건 중 { $kept }건 완료
promises-open = 남은 대책
promises-done = 완료
no-promise = 아직 재발 방지 대책이 없습니다.
nav-post-mortems = 다른 장애 보고서
post-mortem-before = 이전 장애 보고서:
post-mortem-after = 다음 장애 보고서:
near-incidents = 같은 서비스의 다른 장애
search = 이력 검색
search-found = 검색 결과: #
search-none = 검색 결과가 없습니다.
year-record = 숫자로 보는 { $year }년
label-post-mortem = 장애 보고서
label-notice = 공지
label-incident = 장애
label-maintenance = 점검
not-found = 페이지를 찾을 수 없습니다
not-found-text = 주소가 바뀌었을 수 있습니다. 현재 상태와 이력은 여기에서 볼 수 있습니다:
moved = 이 페이지는 다음 주소로 옮겨졌습니다:
feed = Atom 피드

outage-silent = { $service } 응답 없음
outage-elsewhere = 저희 쪽에 문제가 있습니다. 진행 상황은 상태 페이지에서 알려 드립니다:
outage-more = 상태 페이지에서 자세히 보기
outage-again = { $service } 페이지를 여셨다면 자동으로 새로 고쳐집니다. 그렇지 않다면 가끔 새로 고쳐 주세요.

statement-all = { $count ->
    [0] 모두 정상입니다
    [1] { $names } 정상 작동 중
   *[other] 모든 서비스가 정상입니다
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement } / { $also }
statement-join-counted = { $statement } / { $also }
statement-every = 모든 서비스
others = 그 외 { $count }개
statement-until = { $state }({ $when }까지)
statement-until-day = { $state }({ $when }까지)
statement-overrun = { $state }(예정 시간 초과)
statement-rest = { $count ->
    [1] 나머지 서비스는 정상입니다
   *[other] 나머지 { $count }개 서비스는 정상입니다
}
statement-sentence = { $sentence }.
statement-watching = 서비스가 복구되어 계속 지켜보고 있습니다
statement-restored = { $when }부터 { $names } 정상 작동 중이며, 계속 지켜보고 있습니다
statement-unknown = 서비스 상태를 알 수 없습니다
statement-others-unknown = { $statement } / 다른 서비스: 상태를 알 수 없음
statement-unknown-services = { $statement } / { $names }: 상태를 알 수 없음
said-maintenance = 점검 중
said-degraded = 느리거나 일부 오류 발생
said-partial = 일부 이용 불가
said-outage = 이용 불가
plural-maintenance = 점검 중
plural-degraded = 느리거나 일부 오류 발생
plural-partial = 일부 이용 불가
plural-outage = 이용 불가

## 피드

feed-title-incidents = { $site }: 장애
feed-title-maintenance = { $site }: 점검
feed-title-post-mortems = { $site }: 장애 보고서
feed-title-history = { $site }: 장애 및 점검
feed-title-service = { $service } – { $site }
calendar-name = 점검: { $site }
calendar-name-service = 점검: { $service } – { $site }
feed-planned = 예정: { $start } ~ { $end }
feed-planned-on = 예정: { $when }
feed-planned-from = 예정: { $start }부터
feed-service = { $service }: { $state }
feed-withdrawn = { $when } 철회
feed-rest = 페이지에서 전문 읽기
feed-withdrawn-text = 철회: { $text }
feed-time = { $time }({ $zone })

## 작성할 장애 보고서

pm-title = 장애 보고서: { $title }
pm-one-day = { $day } { $from }부터 { $to }까지
pm-day = { $day }
pm-days = { $from }부터 { $to }까지
pm-since = { $from }부터
pm-opening = { $when } “[{ $title }]({ $link })” 장애가 { $services }에 영향을 주었습니다{ $figures }.
pm-opening-alone = { $when } “[{ $title }]({ $link })” 장애가 있었습니다{ $figures }.
pm-total = (총 { $total })
pm-total-of = (총 { $total }, 그중 { $parts })
pm-parts = ({ $parts })
pm-lasted = { $state } { $duration }
pm-previous = 이전 장애 보고서도 참고하세요: [{ $title }]({ $link }).
pm-symptoms = 증상
pm-symptoms-hint = 사용자가 겪은 일과 처음에 원인으로 짐작한 것.
pm-timeline = 경과
pm-well = 잘된 점
pm-well-hint = 도움이 되었고 앞으로도 유지할 것.
pm-less-well = 아쉬운 점
pm-less-well-hint = 시간이 걸린 이유, 부족했던 것.
pm-conclusion = 결론
pm-promises = 재발 방지 대책:
pm-promise = 완료 여부를 확인할 수 있는 구체적인 대책
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = 사용자에게 영향이 나타나기 시작함
pm-detected = 문제를 알아차림
pm-first-report = 장애 공지
pm-update = 장애 업데이트
pm-update-status = 장애 업데이트({ $status })
pm-resolved = 모든 서비스 정상화

## 명령

resolve-text = 모든 서비스가 정상으로 복구되었습니다.
retract-text = 오경보였습니다. 영향을 받은 서비스는 없습니다.

## 소식을 받는 방법을 알리는 페이지

subscribe = 소식 받기
subscribe-intro = 이 페이지를 확인하지 않아도 변화가 있으면 알 수 있습니다.
subscribe-feeds = 피드로 받기
subscribe-feeds-text = 피드는 프로그램이 대신 확인해 주는 주소입니다. 모든 공지가 전문으로 도착하고, 업데이트될 때마다 다시 도착합니다. 대부분의 메일 프로그램에서 피드를 읽을 수 있고 무료 피드 리더도 있습니다. 아래 주소 중 하나를 복사해 등록하세요.
subscribe-all = 전체
subscribe-incidents = 장애만
subscribe-maintenance = 점검 사전 안내
subscribe-post-mortems = 장애 보고서: 저희가 배운 것
subscribe-mail = 메일로 받기
subscribe-mail-list-text = 이 링크가 여는 메일을 보내고, 받은 답장에서 확인해 주세요. 모든 메일에 구독 해지 방법이 적혀 있습니다.
subscribe-mail-list = { $list } 구독
subscribe-mail-form-text = 메일 주소를 입력하고, 받은 메일에서 확인해 주세요. 모든 메일에 구독 해지 방법이 적혀 있습니다.
subscribe-mail-address = 메일 주소
subscribe-mail-send = 구독
subscribe-mail-feed-text = 이 서비스를 이용하면 이 페이지의 피드를 메일로 받을 수 있습니다:
subscribe-slack = Slack에서 받기
subscribe-slack-text = 공지를 받을 채널에 이 줄을 입력하세요. Slack의 RSS 앱이 설치되어 있어야 합니다.
subscribe-services = 특정 서비스만:
subscribe-calendar-of = 점검 캘린더
subscribe-calendar = 내 캘린더에서 보기
subscribe-calendar-text = 점검 일정을 내 캘린더에 표시할 수 있습니다. 일정이 바뀌면 함께 옮겨지고 취소되면 사라집니다.
subscribe-calendar-add = 점검 캘린더 구독
subscribe-embed = 내 사이트에 표시하기
subscribe-embed-text = 이 줄을 넣으면 문제가 있는 동안에만 페이지 위쪽에 배너가 나타납니다.
subscribe-badge-text = 이 줄을 넣으면 현재 상태가 작은 이미지로 표시됩니다:
subscribe-programs = 프로그램용
subscribe-programs-text = 이 페이지의 내용은 JSON으로도 제공됩니다.
subscribe-api = Statuspage 공개 API
subscribe-schema = 스키마
badge-alt = 현재 상태
badge-words = { $label }: { $state }
badge-of = { $site } 현재 상태

## `vigie announce`로 다른 채널에 올리는 공지

announce-head = { $state }: { $title }
announce-reopened = 다시 조치 중
announce-corrected = 정정
announce-withdrawn = 철회
announce-moved = 일정 변경
announce-reminder = 다시 알림
announce-notice = 공지
announce-post-mortem = 장애 보고서
announce-next-on = 다음 업데이트: { $when }까지.

### Thông điệp tiếng Việt của Vigie.
###
### Tệp locales/vi.ftl của một trang bổ sung hoặc thay thế từng thông điệp này.

## Bản thân ngôn ngữ

language-name = Tiếng Việt
direction = ltr

## Khoảng thời gian, con số

duration-moment = chưa đến 1 phút
duration-minutes = { $minutes } phút
duration-hours = { $hours } giờ
duration-hours-minutes = { $hours } giờ { $minutes } phút
duration-days = { $days } ngày
duration-days-hours = { $days } ngày { $hours } giờ
days = { $count } ngày

percent = { $number }%

## Tên gọi cho người đọc

state-operational = Hoạt động bình thường
state-maintenance = Đang bảo trì
state-degraded = Hiệu suất giảm
state-partial = Gián đoạn một phần
state-outage = Ngừng hoạt động
state-unknown = Không rõ
state-no-data = Không có dữ liệu

state-operational-inline = hoạt động bình thường
state-maintenance-inline = bảo trì
state-degraded-inline = hiệu suất giảm
state-partial-inline = gián đoạn một phần
state-outage-inline = ngừng hoạt động
state-unknown-inline = không rõ

status-investigating = Đang điều tra
status-identified = Đã xác định nguyên nhân
status-monitoring = Đang theo dõi
status-resolved = Đã khắc phục
status-retracted = Báo nhầm

stage-scheduled = Đã lên lịch
stage-in-progress = Đã bắt đầu
stage-extended = Đã kéo dài
stage-postponed = Đã hoãn
stage-completed = Đã hoàn tất
stage-cancelled = Đã hủy

phase-scheduled = Đã lên lịch
phase-to-come = Chưa có ngày
phase-in-progress = Đang tiến hành
phase-overrun = Lâu hơn dự kiến
phase-completed = Đã hoàn tất
phase-cancelled = Đã hủy

severity-none = Không ảnh hưởng
severity-minor = Nhẹ
severity-major = Nghiêm trọng
severity-critical = Rất nghiêm trọng

## Những từ mà tác giả gõ

words-status-investigating = đang điều tra, điều tra, đang kiểm tra, đang tìm nguyên nhân, đang tìm hiểu nguyên nhân, đang tìm hiểu, đang xác định nguyên nhân, đang làm rõ nguyên nhân, đang xác minh, đang phân tích, đang xem xét, đang xử lý, đang xử lý sự cố, đã ghi nhận, đã ghi nhận sự cố, đã tiếp nhận, đã tiếp nhận thông tin, phát hiện sự cố, đã phát hiện sự cố, đã xác nhận sự cố, tiếp tục điều tra, đã mở lại
words-status-identified = đã xác định nguyên nhân, đã xác định được nguyên nhân, xác định được nguyên nhân, xác định nguyên nhân, đã xác định, đã tìm ra nguyên nhân, tìm ra nguyên nhân, đã tìm thấy nguyên nhân, đã tìm được nguyên nhân, đã rõ nguyên nhân, đã xác định lỗi, đã tìm ra lỗi, đang khắc phục, đang khắc phục sự cố, đang sửa, đang sửa chữa, đang sửa lỗi, đang khôi phục, đang phục hồi
words-status-monitoring = đang theo dõi, đang theo dõi thêm, tiếp tục theo dõi, theo dõi thêm, theo dõi, đang giám sát, đang quan sát, đã triển khai bản sửa lỗi, đã triển khai bản sửa, đã áp dụng bản sửa lỗi, đã áp dụng bản vá, đã khắc phục tạm thời, khắc phục tạm thời, đã giảm thiểu, đang ổn định dần, đang dần ổn định, đang dần khôi phục
words-status-resolved = đã khắc phục, đã khắc phục xong, đã được khắc phục, khắc phục xong, đã khắc phục hoàn toàn, đã khắc phục sự cố, sự cố đã được khắc phục, sự cố đã khắc phục, đã khắc phục xong sự cố, đã giải quyết, đã giải quyết xong, đã được giải quyết, sự cố đã được giải quyết, vấn đề đã được giải quyết, đã xử lý xong, đã xử lý xong sự cố, sự cố đã được xử lý xong, đã khôi phục, đã được khôi phục, đã khôi phục hoàn toàn, dịch vụ đã khôi phục, dịch vụ đã được khôi phục, đã phục hồi, đã phục hồi hoàn toàn, đã hoạt động trở lại, đã hoạt động bình thường, đã hoạt động bình thường trở lại, hoạt động bình thường trở lại, hoạt động trở lại bình thường, dịch vụ đã hoạt động trở lại, dịch vụ đã hoạt động bình thường trở lại, đã trở lại bình thường, trở lại bình thường, đã sửa xong, đã sửa lỗi xong, kết thúc sự cố, sự cố đã kết thúc, đã kết thúc
words-status-retracted = báo nhầm, báo động nhầm, báo động giả, cảnh báo nhầm, cảnh báo giả, thông báo nhầm, dương tính giả, đã thu hồi, thu hồi thông báo, đã rút lại, không phải sự cố, không có sự cố

words-stage-scheduled = đã lên lịch, lên lịch, đã lên kế hoạch, theo kế hoạch, dự kiến, lịch bảo trì, thông báo bảo trì, kế hoạch bảo trì, sắp diễn ra, sắp tới
words-stage-in-progress = đã bắt đầu, bắt đầu, đang tiến hành, đang diễn ra, đang thực hiện, đang bảo trì, bắt đầu bảo trì, đã bắt đầu bảo trì, bảo trì đã bắt đầu, bảo trì đang diễn ra, đang nâng cấp
words-stage-extended = đã kéo dài, kéo dài, đã gia hạn, gia hạn, kéo dài thêm, kéo dài thời gian, kéo dài bảo trì, kéo dài thời gian bảo trì, lâu hơn dự kiến, kéo dài hơn dự kiến, quá thời gian dự kiến
words-stage-postponed = đã hoãn, hoãn, hoãn lại, đã hoãn lại, tạm hoãn, đã tạm hoãn, hoãn bảo trì, lùi lịch, đã lùi lịch, lùi thời gian, chưa có ngày, sẽ thông báo sau, đã dời lịch, dời lịch, đã đổi lịch, đổi lịch, lên lịch lại
words-stage-completed = đã hoàn tất, hoàn tất, đã hoàn thành, hoàn thành, bảo trì hoàn tất, bảo trì đã hoàn tất, đã hoàn tất bảo trì, hoàn tất bảo trì, hoàn thành bảo trì, đã hoàn thành bảo trì, bảo trì xong, đã bảo trì xong, đã xong, xong, đã kết thúc, kết thúc, kết thúc bảo trì, bảo trì đã kết thúc, nâng cấp hoàn tất
words-stage-cancelled = đã hủy, hủy, đã huỷ, huỷ, hủy bỏ, đã hủy bỏ, huỷ bỏ, hủy bảo trì, đã hủy bảo trì, bảo trì đã bị hủy, đã bỏ, không thực hiện

words-state-operational = hoạt động bình thường, hoạt động, đang hoạt động, bình thường, hoạt động tốt, hoạt động ổn định, trực tuyến, khả dụng
words-state-maintenance = bảo trì, đang bảo trì, bảo dưỡng, đang bảo dưỡng
words-state-degraded = hiệu suất giảm, giảm hiệu suất, suy giảm hiệu suất, hiệu năng giảm, giảm hiệu năng, chậm, bị chậm, chập chờn, không ổn định, thiếu ổn định, truy cập chậm
words-state-partial = gián đoạn một phần, một phần, ngừng một phần, ngừng hoạt động một phần, lỗi một phần, sự cố một phần
words-state-outage = ngừng hoạt động, gián đoạn, gián đoạn toàn bộ, mất dịch vụ, mất kết nối, sự cố, sự cố toàn bộ, sự cố nghiêm trọng, không hoạt động, không truy cập được, không thể truy cập, không khả dụng, bị sập, ngoại tuyến

words-status-filler = hiện, hiện tại, bây giờ, tất cả, mọi thứ, tất cả dịch vụ, toàn bộ, cuối cùng, chúng tôi
words-status-perhaps = đã ổn, đã ổn định, ổn rồi, được rồi, đã được, đã sửa, đã sửa lỗi, đã xử lý, xong, xong rồi, đã xong, hoàn tất, đã hoàn tất, kết thúc, đã hủy, hủy, vào được rồi, dùng được rồi
words-status-doubt = ngoại trừ, trừ ra, không kể, không bao gồm, nhưng, tuy nhiên, tuy vậy, vẫn còn, còn lại, vẫn chưa, chưa, chưa hẳn, chưa hoàn toàn, chưa phải, chưa được, chỉ còn, một phần, một số, phần lớn, hầu hết, hầu như, gần như, gần xong, cơ bản, về cơ bản, chủ yếu, đa số, có lẽ, có thể, có vẻ, có vẻ như, dường như, hình như, chắc là, chắc sẽ, nghĩ là, hy vọng, hi vọng, mong rằng, dự kiến, ước tính, tạm thời, trước mắt, thỉnh thoảng, đôi khi, đôi lúc, đang dần, từng phần, không phải tất cả, không hoàn toàn, không hoạt động, không truy cập được, không thể, tiếp tục, tái diễn, bị lại, vẫn đang, vẫn bị, vẫn lỗi, vẫn chậm, trừ email, trừ một, trừ một số, tạm ổn
words-status-not = chưa, vẫn chưa, vẫn còn, vẫn đang
words-status-no = không, chưa, vẫn chưa, chưa chắc, chưa xong
words-status-weak = điều tra, theo dõi, theo dõi thêm, đang xử lý, đã ghi nhận, đã tiếp nhận, phát hiện sự cố, đã xác định, đã giảm thiểu, khắc phục tạm thời, đã kết thúc, đã phục hồi, đã thu hồi, đã rút lại, không có sự cố, lên lịch, dự kiến, theo kế hoạch, sắp tới, sắp diễn ra, dời lịch, đổi lịch, thông báo bảo trì, bắt đầu, đang thực hiện, kéo dài, gia hạn, hoãn, hoãn lại, hoàn tất, hoàn thành, xong, kết thúc, hủy, huỷ, hủy bỏ, huỷ bỏ, đã bỏ, trở lại bình thường, lùi thời gian, kết thúc sự cố, lịch bảo trì, kế hoạch bảo trì, kết thúc bảo trì, bắt đầu bảo trì, không phải sự cố

words-relapse = tái diễn, sự cố tái diễn, lỗi tái diễn, lại xảy ra, sự cố lại xảy ra, lỗi lại xảy ra, sự cố xảy ra lại, lỗi xảy ra lại, xảy ra lần nữa, lại gặp sự cố, lại bị lỗi, lại lỗi, lại sập, lại bị sập, lại gián đoạn, lại ngừng hoạt động, lại không truy cập được, lại mất kết nối, sự cố quay lại, lỗi quay lại, vẫn bị lỗi, vẫn lỗi, vẫn sập, sự cố mới, thêm một sự cố, một sự cố khác, cùng sự cố, cùng lỗi, cùng vấn đề, vẫn lỗi cũ, không phản hồi, không hoạt động, không truy cập được, không vào được, chưa khắc phục, chưa khắc phục được, chưa được khắc phục, vẫn chưa khắc phục được, chưa giải quyết được, chưa khôi phục, chưa sửa được, mở lại sự cố, lại hỏng, vẫn chưa được
words-relapse-before = vẫn, vẫn còn, vẫn đang, lại, lại bị, một lần nữa, tiếp tục
words-relapse-after = lại, trở lại, một lần nữa, lần nữa, tái diễn
words-relapse-not = chưa, vẫn chưa, không, không còn, không hẳn
words-relapse-filler = hiện, hiện tại, bây giờ, rất tiếc, đáng tiếc, xin lỗi, dịch vụ, trang web, máy chủ, hệ thống, cập nhật, tất cả, mọi thứ, chúng tôi, sự cố
words-relapse-also = cũng, cũng vậy, toàn bộ, hoàn toàn

words-severity-none = không, không ảnh hưởng, không có ảnh hưởng, thông báo, thông tin
words-severity-minor = nhẹ, nhỏ, thấp, không đáng kể
words-severity-major = nghiêm trọng, lớn, cao, nặng
words-severity-critical = rất nghiêm trọng, đặc biệt nghiêm trọng, khẩn cấp, nguy cấp, toàn bộ

words-timeline = diễn biến, dòng thời gian, trình tự, mốc thời gian, trình tự thời gian
words-mark-detected = phát hiện, đã phát hiện, được phát hiện
words-mark-announced = thông báo, đã thông báo, công bố, đã công bố

words-about = khoảng, tầm, chừng, khoảng chừng
words-at = lúc, vào lúc, vào, hồi
words-day-filler = ngày, vào
words-day-next = hôm sau, ngày hôm sau, ngày tiếp theo, ngày kế tiếp
words-day-after-next = hai ngày sau, hôm sau nữa, ngày hôm sau nữa
words-day-same = cùng ngày, trong ngày
words-day-before = hôm trước, ngày hôm trước, ngày trước đó
words-days-later = ngày sau, ngày sau đó
words-day-part = sáng, sáng sớm, rạng sáng, trưa, chiều, tối, đêm, khuya, sớm, muộn, giữa, cuối, đầu, buổi

## Trang

newer = Có cập nhật mới.
local-time = # giờ của bạn
reload = Tải lại
skip = Chuyển đến nội dung
preview = Bản xem trước: các trang này chưa được đăng.
nav-main = Điều hướng chính
languages = Ngôn ngữ
not-translated = Chưa được dịch
nav-years = Năm
history = Lịch sử
state-days = { $state }: { $days }
period-parts = { $period }: { $parts }.
last-weeks = { $count } tuần gần đây
service = Dịch vụ
year = Năm
history-of = Lịch sử năm { $year }
ahead = Sắp tới
contact = Liên hệ
edit = Sửa trang này
kept-by-hand = Trang này được cập nhật thủ công.
last-change = Cập nhật gần nhất: { $when }.
follow = Nhận cập nhật
now = Hiện tại
planned-maintenance = Lịch bảo trì
no-maintenance = Không có lịch bảo trì nào.
notices = Thông báo
services = Dịch vụ
other-services = Dịch vụ khác
recent-incidents = Sự cố đã qua
carried-over = Từ tháng trước:
no-incident = Tháng này không có sự cố.
no-incident-yet = Chưa có sự cố nào.
no-incident-known = Dịch vụ này chưa có sự cố nào.
all-history = Xem toàn bộ lịch sử
incidents-and-maintenance = Sự cố và bảo trì
read-post-mortem = đọc báo cáo sự cố
the-incident = sự cố
announced-on = thông báo vào { $when }
published-on = đăng vào { $when }
see-now = Xem trạng thái hiện tại
update = Cập nhật
first-report = Thông báo đầu tiên
announced = Thông báo
next-update = Cập nhật tiếp theo trước { $when }.
next-update-day = Cập nhật tiếp theo, chậm nhất: { $when }.
edited = sửa { $when }
edited-day = sửa { $when }
withdrawn = thu hồi { $when }
withdrawn-day = thu hồi { $when }
ongoing = Đang diễn ra
since-ongoing = từ { $when }, đang diễn ra
update-due = Đã quá giờ hẹn cập nhật ({ $when }).
update-due-day = Đã quá hẹn cập nhật ({ $when }).
earlier-updates = { $count } cập nhật trước đó
group-operational = { $count ->
    [1] hoạt động bình thường
    [one] hoạt động bình thường
   *[other] cả { $count } đều hoạt động bình thường
}
not-here = Bạn gặp vấn đề chưa có ở đây?
write-to-us = Hãy cho chúng tôi biết
silent-since = Không có cập nhật nào từ { $when }.
new-plan = Lịch mới: { $when }.
new-end = Giờ kết thúc mới: { $when }.
false-alarm = báo nhầm
was-false-alarm = Báo nhầm: { $when }
since = từ { $when }
resolved-on = Đã khắc phục: { $when }
resolved-after = Đã khắc phục: { $when }, sau { $after }
date-to-come = chưa có ngày
fact-start = Bắt đầu
fact-end = Kết thúc
fact-planned-end = Dự kiến kết thúc
fact-duration = Thời lượng
add-to-calendar = Thêm vào lịch
plan-first = Dự kiến
plan-moved = Lịch mới
plan-longer = Giờ kết thúc mới
plan-actual = Thực tế
plan-cancelled = đã hủy
period = { $from } – { $to }
period-from = từ { $from }
with-zone = { $time }, { $zone }
running-since = Hoạt động từ { $when }
retired = Đã ngừng cung cấp
retired-on = Ngừng cung cấp từ { $when }
today = hôm nay
bars-legend = { $count } ngày gần đây; vạch cuối cùng là hôm nay.
bars-label = { $service }, { $count } ngày gần đây
bars-uptime = { $label }, tỷ lệ hoạt động { $uptime }
bars-quiet = { $label }: không có vấn đề gì
bars-trouble = { $label }: { $days } ngày có sự cố hoặc bảo trì
bars-no-data = { $label }; { $words }
no-data = không có dữ liệu
no-data-before = không có dữ liệu trước ngày { $day }
no-data-after = không có dữ liệu sau ngày { $day }
so-far = đến nay { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = từ ngày { $from } đến ngày { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } từ { $from } đến { $to }
span-part-days = { $state } từ { $from } đến { $to }
span-part-open = { $state } từ { $from }
span-part-open-days = { $state } từ { $from }
mark-detected = phát hiện
mark-announced = thông báo
mark-resolved = khắc phục
mark-updated = cập nhật
figure-total = Tổng cộng
figure-degraded = Hiệu suất giảm
figure-partial = Gián đoạn một phần
figure-outage = Ngừng hoạt động
figure-detect = Thời gian phát hiện
figure-announce = Thời gian thông báo
figure-resolve = Thời gian khắc phục
figure-incidents = Số sự cố
out-on-days = { $count } ngày có gián đoạn
figure-uptime = Tỷ lệ hoạt động, { $count } ngày
figure-outages = Thời gian ngừng hoạt động
figure-longest = Lần ngừng hoạt động lâu nhất
figure-mean-detect = Thời gian phát hiện trung bình
figure-mean-announce = Thời gian thông báo trung bình
figure-mean-resolve = Thời gian khắc phục trung bình
figure-mean-resolve-year = Thời gian khắc phục trung bình, 12 tháng gần đây
figure-since = { $figure } từ { $month }
uptime-rule = Tỷ lệ hoạt động trong { $count } ngày, làm tròn xuống. Ngừng hoạt động tính toàn bộ thời gian, gián đoạn một phần tính ba phần mười; hiệu suất giảm và bảo trì không tính.
days-told = Chi tiết theo ngày
by-month = Theo từng tháng
earlier-months = Các tháng trước
incidents-count = { $count } sự cố
feed-of = Nguồn cấp của { $service }
calendar-of = Lịch bảo trì của { $service }
promises = Việc cần làm
promises-text = Việc cần làm rút ra từ các báo cáo sự cố: đã xong { $kept } trên { $count }.
promises-kept = Đã xong { $kept } trên { $count } việc cần làm
promises-open = Chưa xong
promises-done = Đã xong
no-promise = Chưa có việc cần làm nào.
nav-post-mortems = Báo cáo sự cố khác
post-mortem-before = Báo cáo sự cố trước:
post-mortem-after = Báo cáo sự cố sau:
near-incidents = Sự cố khác của cùng dịch vụ
search = Tìm trong lịch sử
search-found = Kết quả: #
search-none = Không có kết quả.
year-record = Năm { $year } qua các con số
label-post-mortem = Báo cáo sự cố
label-notice = Thông báo
label-incident = Sự cố
label-maintenance = Bảo trì
not-found = Không tìm thấy trang này
not-found-text = Có thể địa chỉ đã thay đổi. Trạng thái hiện tại và lịch sử ở đây:
moved = Trang này đã chuyển sang địa chỉ mới:
feed = Nguồn cấp Atom

outage-silent = { $service } không phản hồi
outage-elsewhere = Phía chúng tôi đang gặp sự cố. Thông tin cập nhật có trên trang trạng thái:
outage-more = Xem chi tiết trên trang trạng thái
outage-again = Nếu bạn mở { $service }, trang này sẽ tự tải lại. Nếu không, thỉnh thoảng hãy tải lại trang.

statement-all = { $count ->
    [0] Mọi thứ hoạt động bình thường
    [1] { $names } hoạt động bình thường
    [one] { $names } hoạt động bình thường
   *[other] Tất cả dịch vụ hoạt động bình thường
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Tất cả dịch vụ
others = { $count } dịch vụ khác
statement-until = { $state } đến { $when }
statement-until-day = { $state } đến { $when }
statement-overrun = { $state }, lâu hơn dự kiến
statement-rest = { $count ->
    [1] Dịch vụ còn lại hoạt động bình thường
    [one] Dịch vụ còn lại hoạt động bình thường
   *[other] { $count } dịch vụ còn lại hoạt động bình thường
}
statement-sentence = { $sentence }.
statement-watching = Dịch vụ đã hoạt động trở lại; chúng tôi đang theo dõi
statement-restored = { $names } đã hoạt động trở lại từ { $when }; chúng tôi đang theo dõi
statement-unknown = Chưa rõ trạng thái của các dịch vụ
statement-others-unknown = { $statement }; chưa rõ trạng thái của các dịch vụ khác
statement-unknown-services = { $statement }; chưa rõ trạng thái của { $names }
said-maintenance = đang bảo trì
said-degraded = đang chậm hoặc lỗi với một số người dùng
said-partial = đang gián đoạn một phần
said-outage = đang ngừng hoạt động
plural-maintenance = đang bảo trì
plural-degraded = đang chậm hoặc lỗi với một số người dùng
plural-partial = đang gián đoạn một phần
plural-outage = đang ngừng hoạt động

## Nguồn cấp

feed-title-incidents = { $site }: sự cố
feed-title-maintenance = { $site }: bảo trì
feed-title-post-mortems = { $site }: báo cáo sự cố
feed-title-history = { $site }: sự cố và bảo trì
feed-title-service = { $service } – { $site }
calendar-name = Bảo trì: { $site }
calendar-name-service = Bảo trì: { $service } – { $site }
feed-planned = Dự kiến từ { $start } đến { $end }
feed-planned-on = Dự kiến: { $when }
feed-planned-from = Dự kiến từ { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Thu hồi: { $when }
feed-rest = Đọc toàn văn trên trang
feed-withdrawn-text = Đã thu hồi: { $text }
feed-time = { $time } ({ $zone })

## Báo cáo sự cố cần viết

pm-title = Báo cáo sự cố: { $title }
pm-one-day = Ngày { $day }, từ { $from } đến { $to }
pm-day = Ngày { $day }
pm-days = Từ { $from } đến { $to }
pm-since = Từ { $from }
pm-opening = { $when }, sự cố “[{ $title }]({ $link })” đã ảnh hưởng đến { $services }{ $figures }.
pm-opening-alone = { $when }, đã xảy ra sự cố “[{ $title }]({ $link })”{ $figures }.
pm-total = : tổng cộng { $total }
pm-total-of = : tổng cộng { $total }, trong đó { $parts }
pm-parts = : { $parts }
pm-lasted = { $duration } { $state }
pm-previous = Xem thêm báo cáo sự cố trước: [{ $title }]({ $link }).
pm-symptoms = Biểu hiện
pm-symptoms-hint = Người dùng đã thấy gì, và ban đầu trông giống vấn đề gì.
pm-timeline = Diễn biến
pm-well = Điều đã làm tốt
pm-well-hint = Điều đã giúp ích và đáng giữ lại.
pm-less-well = Điều có thể làm tốt hơn
pm-less-well-hint = Điều đã làm mất thời gian hoặc còn thiếu.
pm-conclusion = Kết luận
pm-promises = Việc cần làm:
pm-promise = một việc cụ thể có thể đánh dấu là đã xong
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = người dùng bắt đầu bị ảnh hưởng
pm-detected = chúng tôi phát hiện vấn đề
pm-first-report = thông báo sự cố
pm-update = cập nhật sự cố
pm-update-status = cập nhật sự cố ({ $status })
pm-resolved = mọi thứ hoạt động trở lại

## Lệnh

resolve-text = Mọi thứ đã hoạt động bình thường trở lại.
retract-text = Đây là thông báo nhầm: không có dịch vụ nào bị ảnh hưởng.

## Trang về cách theo dõi

subscribe = Nhận cập nhật
subscribe-intro = Biết ngay khi có thay đổi mà không cần mở lại trang này.
subscribe-feeds = Qua nguồn cấp
subscribe-feeds-text = Nguồn cấp là một địa chỉ mà phần mềm sẽ kiểm tra thay bạn. Mỗi thông báo được gửi đến đầy đủ, và gửi lại mỗi khi có cập nhật. Hầu hết phần mềm email đọc được nguồn cấp, và cũng có trình đọc miễn phí: hãy sao chép một trong các địa chỉ này vào đó.
subscribe-all = Tất cả
subscribe-incidents = Chỉ sự cố
subscribe-maintenance = Bảo trì, báo trước
subscribe-post-mortems = Báo cáo sự cố: những gì chúng tôi rút ra
subscribe-mail = Qua email
subscribe-mail-list-text = Gửi email mà liên kết này mở ra, rồi xác nhận thư trả lời. Mỗi thư đều ghi cách hủy đăng ký.
subscribe-mail-list = Đăng ký { $list }
subscribe-mail-form-text = Nhập địa chỉ của bạn, rồi xác nhận email bạn nhận được. Mỗi thư đều ghi cách hủy đăng ký.
subscribe-mail-address = Địa chỉ email của bạn
subscribe-mail-send = Đăng ký
subscribe-mail-feed-text = Dịch vụ này gửi nguồn cấp của trang này vào hộp thư của bạn:
subscribe-slack = Trong Slack
subscribe-slack-text = Gõ dòng này trong kênh mà bạn muốn nhận thông báo. Cần cài sẵn ứng dụng RSS của Slack.
subscribe-services = Hoặc chỉ một dịch vụ:
subscribe-calendar-of = lịch bảo trì
subscribe-calendar = Trong lịch của bạn
subscribe-calendar-text = Các đợt bảo trì đã lên lịch có thể hiện trong lịch của bạn. Chúng được dời khi đổi ngày và biến mất khi bị hủy.
subscribe-calendar-add = Đăng ký lịch bảo trì
subscribe-embed = Trên trang web của bạn
subscribe-embed-text = Dòng này hiện một biểu ngữ ở đầu trang khi có vấn đề, còn lại thì không hiện gì.
subscribe-badge-text = Dòng này hiện trạng thái hiện tại dưới dạng ảnh nhỏ:
subscribe-programs = Cho chương trình
subscribe-programs-text = Nội dung trang này cũng có ở dạng JSON.
subscribe-api = API công khai của Statuspage
subscribe-schema = lược đồ
badge-alt = Trạng thái hiện tại
badge-words = { $label }: { $state }
badge-of = Trạng thái hiện tại của { $site }

## Thông báo trên các kênh khác, bằng `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Mở lại
announce-corrected = Đính chính
announce-withdrawn = Thu hồi
announce-moved = Lịch mới
announce-reminder = Nhắc lại
announce-notice = Thông báo
announce-post-mortem = Báo cáo sự cố
announce-next-on = Cập nhật tiếp theo trước { $when }.

### پیام‌های Vigie به فارسی.
###
### پروندهٔ locales/fa.ftl در پوشهٔ سایت، این‌ها را یک‌به‌یک کامل یا جایگزین می‌کند.

## خود زبان

language-name = فارسی
direction = rtl

## مدت‌ها، عددها

duration-moment = کمتر از یک دقیقه
duration-minutes = { $minutes } دقیقه
duration-hours = { $hours } ساعت
duration-hours-minutes = { $hours } ساعت و { $minutes } دقیقه
duration-days = { $days } روز
duration-days-hours = { $days } روز و { $hours } ساعت
days = { $count } روز

percent = { $number }٪

## نام‌ها برای خوانندگان

state-operational = برقرار
state-maintenance = در حال تعمیر و نگهداری
state-degraded = افت کیفیت
state-partial = قطعی جزئی
state-outage = قطعی کامل
state-unknown = وضعیت نامشخص
state-no-data = بدون داده

state-operational-inline = برقرار
state-maintenance-inline = در حال تعمیر و نگهداری
state-degraded-inline = افت کیفیت
state-partial-inline = قطعی جزئی
state-outage-inline = قطعی کامل
state-unknown-inline = وضعیت نامشخص

status-investigating = در حال بررسی
status-identified = علت شناسایی شد
status-monitoring = در حال پایش
status-resolved = برطرف شد
status-retracted = هشدار اشتباه

stage-scheduled = برنامه‌ریزی شد
stage-in-progress = آغاز شد
stage-extended = تمدید شد
stage-postponed = به تعویق افتاد
stage-completed = پایان یافت
stage-cancelled = لغو شد

phase-scheduled = برنامه‌ریزی‌شده
phase-to-come = زمان آن اعلام می‌شود
phase-in-progress = در حال انجام
phase-overrun = طولانی‌تر از برنامه
phase-completed = پایان‌یافته
phase-cancelled = لغوشده

severity-none = بدون تأثیر
severity-minor = جزئی
severity-major = جدی
severity-critical = بحرانی

## واژه‌هایی که نویسندگان می‌نویسند

words-status-investigating = در حال بررسی, در حال بررسی هستیم, در دست بررسی, تحت بررسی, بررسی, بررسی می‌شود, بررسی می‌کنیم, داریم بررسی می‌کنیم, در حال بررسی علت, در حال یافتن علت, در پی یافتن علت, دنبال علت هستیم, در حال پیگیری, پیگیری می‌کنیم, در حال تحلیل, در حال عیب‌یابی, عیب‌یابی, تأیید شد, گزارش شد, باز, باز شد, دوباره باز شد, بازگشایی شد
words-status-identified = علت شناسایی شد, علت شناسایی شده, علت پیدا شد, علت مشخص شد, علت مشخص شده, علت معلوم شد, علت مشخص است, علت را یافتیم, علت را پیدا کردیم, دلیل پیدا شد, دلیل مشخص شد, مشکل شناسایی شد, مشکل مشخص شد, شناسایی شد, شناسایی شده, منشأ مشکل پیدا شد, ایراد پیدا شد, در حال رفع, در حال رفع مشکل, در حال رفع اختلال, در حال تعمیر, در حال اصلاح, در دست تعمیر, در حال برطرف کردن, مشغول رفع مشکل هستیم, در حال حل مشکل
words-status-monitoring = در حال پایش, تحت نظر, زیر نظر, زیر نظر داریم, تحت نظر داریم, تحت نظارت, پایش, در حال نظارت, نظارت, در حال مانیتورینگ, مانیتورینگ, مانیتور می‌کنیم, زیر نظر است, اصلاح اعمال شد, اصلاحیه اعمال شد, راه حل اعمال شد, در حال بازگشت, در حال بازیابی
words-status-resolved = برطرف شد, برطرف شده, برطرف شده است, برطرف گردید, بر طرف شد, رفع شد, رفع شده, رفع شده است, رفع گردید, حل شد, حل شده, حل شده است, مشکل حل شد, مشکل رفع شد, مشکل برطرف شد, اختلال رفع شد, اختلال برطرف شد, اختلال برطرف گردید, اختلال تمام شد, اختلال پایان یافت, پایان اختلال, پایان قطعی, قطعی برطرف شد, قطعی رفع شد, درست شد, درست شده, تعمیر شد, اصلاح شد, بسته شد, مختومه, تمام شد, پایان یافت, وصل شد, دوباره وصل شد, سرویس وصل شد, سرویس برقرار شد, سرویس‌ها برقرار شدند, برقرار شد, دوباره برقرار شد, به حالت عادی برگشت, به حالت عادی بازگشت, وضعیت عادی شد, همه چیز عادی است, همه چیز کار می‌کند, همه چیز دوباره کار می‌کند, دوباره کار می‌کند, دوباره در دسترس است, دوباره در دسترس قرار گرفت
words-status-retracted = هشدار اشتباه, هشدار نادرست, هشدار کاذب, هشدار غلط, اعلام اشتباه, گزارش اشتباه, مثبت کاذب, پس گرفته شد, اختلالی نبود, اختلالی وجود نداشت, اختلال نبود, نامعتبر

words-stage-scheduled = برنامه‌ریزی شد, برنامه‌ریزی شده, برنامه‌ریزی‌شده است, زمان‌بندی شد, زمان‌بندی شده, طبق برنامه, در پیش رو, پیش رو, در پیش, در آینده
words-stage-in-progress = آغاز شد, آغاز شده, شروع شد, شروع شده, شروع شده است, شروع کردیم, در حال انجام, در دست انجام, در جریان, در حال اجرا, ادامه دارد, شروع, آغاز, کار شروع شد, کار آغاز شد, تعمیرات آغاز شد, تعمیرات شروع شد
words-stage-extended = تمدید شد, تمدید شده, تمدید, طولانی‌تر شد, طولانی‌تر از برنامه, طولانی‌تر از حد انتظار, طول کشید, بیشتر طول می‌کشد, بیش از حد انتظار طول کشید, پایان با تأخیر
words-stage-postponed = به تعویق افتاد, به تعویق افتاده, به تعویق انداخته شد, تعویق, عقب افتاد, عقب انداخته شد, به بعد موکول شد, موکول شد, زمان آن اعلام می‌شود, زمان بعدا اعلام می‌شود, به زمان دیگری موکول شد, برنامه ریزی مجدد شد
words-stage-completed = پایان یافت, پایان یافته, به پایان رسید, تمام شد, تمام شده, تکمیل شد, تکمیل شده, انجام شد, انجام شده, کامل شد, خاتمه یافت, پایان, اتمام, کار تمام شد, تعمیرات تمام شد, تعمیرات پایان یافت, پایان تعمیرات, پایان کار
words-stage-cancelled = لغو شد, لغو شده, لغو گردید, کنسل شد, کنسل, لغو, منتفی شد, انجام نمی‌شود, لغوشده

words-state-operational = برقرار, برقرار است, فعال, در دسترس, کار می‌کند, عادی, سالم, آنلاین, وصل, وصل است
words-state-maintenance = در حال تعمیر و نگهداری, تعمیر و نگهداری, تعمیرات, در دست تعمیر, در حال تعمیر, نگهداری, سرویس دوره‌ای, در حال به‌روزرسانی
words-state-degraded = افت کیفیت, افت کارایی, افت سرعت, کاهش کارایی, کاهش سرعت, کند, کندی, کند شده, کند است, دچار اختلال, اختلال, مختل, ناپایدار
words-state-partial = قطعی جزئی, اختلال جزئی, جزئی, قطعی بخشی, تا حدی قطع, بخشی قطع, قطعی موردی, بخشی از دسترس خارج
words-state-outage = قطعی کامل, قطع, قطعی, قطع است, قطع شد, قطع شده, از دسترس خارج, خارج از دسترس, از دسترس خارج شد, در دسترس نیست, کار نمی‌کند, پاسخ نمی‌دهد, جواب نمی‌دهد, از کار افتاده, از کار افتاد, خراب, داون, آفلاین, غیرفعال, خارج از سرویس

## واژه‌های `filler` می‌توانند پیش از واژه‌های یک وضعیت بیایند («اکنون برطرف شد»). واژه‌های `weak` تنها پس از یک ساعت وضعیت
## شمرده می‌شوند: جای دیگر واژه‌ای عادی‌اند («بررسی»، «باز»).
words-status-filler = اکنون, الان, هم‌اکنون, حالا, دیگر, همه, همه چیز, همگی, کاملا, به طور کامل, بالاخره, سرانجام, این, خوشبختانه, مشکل, اختلال
words-status-perhaps = خوب, خوب است, خوب شد, اوکی, اوکی شد, برگشت, بازگشت, آمد, پایان, رفع, حل, اصلاح, لغو شد, لغو
words-status-doubt = به جز, بجز, به استثنای, غیر از, به غیر از, جز, مگر, اما, ولی, لیکن, البته, با این حال, هنوز, همچنان, کماکان, امیدواریم, ان‌شاءالله, انشاالله, ظاهرا, گویا, به نظر می‌رسد, به نظر, احتمالا, شاید, ممکن است, تا حدی, تا حدودی, بخشی, بخشی از, قسمتی, نسبتا, تقریبا, بیشتر, اکثر, اغلب, عمدتا, برای برخی, برای بعضی, برخی, بعضی, برای همه نه, نه برای همه, نه کاملا, نه هنوز, فعلا, موقتا, به طور موقت, تا این لحظه, نیست, نیستند, نشده, نشده است, نشد, نمی‌کند, نمی‌شود, ندارد, نداریم, نمی‌توان, به زودی, بزودی, خواهد شد, می‌شود, موقت, انتظار می‌رود, پیش‌بینی می‌شود, در حال رفع, در تلاشیم, باقی است, باقی مانده
words-status-not = نه, هنوز, هنوز نه, غیر
words-status-no = نه, خیر, نخیر, هنوز نه, متأسفانه
words-status-weak = بررسی, عیب‌یابی, تأیید شد, گزارش شد, باز, باز شد, پایش, نظارت, مانیتورینگ, شناسایی شد, شناسایی شده, در حال تعمیر, در دست تعمیر, بسته شد, مختومه, تمام شد, پایان یافت, وصل شد, اصلاح شد, نامعتبر, پس گرفته شد, پیش رو, در پیش, در آینده, طبق برنامه, شروع, آغاز, ادامه دارد, در جریان, شروع شد, آغاز شد, طول کشید, تمدید, تعویق, پایان, اتمام, انجام شد, انجام شده, تکمیل شد, کامل شد, لغو, کنسل, در حال بازیابی, در حال بازگشت, پایان اختلال, پایان قطعی, پایان تعمیرات, پایان کار

## بازگشت اختلال: آغاز عنوان یک به‌روزرسانی هنگامی که اختلالی پایان‌یافته برمی‌گردد. واژه‌های `before` و `after` کنار یک وضعیت
## بد می‌آیند («دوباره قطع»)، واژه‌های `not` پیش از واژه‌های پایان. از واژه‌های `filler` و نام سرویس‌ها در آغاز عنوان گذر می‌شود
## («سایت قطع است»).
words-relapse = بازگشت اختلال, بازگشت مشکل, بازگشت قطعی, عود, عود کرد, اختلال برگشت, اختلال بازگشت, مشکل برگشت, مشکل بازگشت, قطعی برگشت, خطاها برگشتند, خطا برگشت, دوباره اختلال, باز هم اختلال, مجددا اختلال, اختلال مجدد, قطعی مجدد, تکرار اختلال, تکرار مشکل, تکرار شد, مشکل تکرار شد, اختلال تکرار شد, قطعی دوم, دوباره قطع شد, باز هم قطع شد, مجددا قطع شد, دوباره از کار افتاد, دوباره باز شد, بازگشایی شد, کار نمی‌کند, پاسخ نمی‌دهد, جواب نمی‌دهد, از کار افتاد, قطع شد, برطرف نشده, برطرف نشد, رفع نشده, رفع نشد, حل نشده, حل نشد, هنوز حل نشده, هنوز برطرف نشده, دوباره مشکل پیش آمد, باز هم مشکل پیش آمد, همان مشکل برگشت, همان مشکل تکرار شد, همان اختلال برگشت, همان اختلال تکرار شد, همان خطا تکرار شد, اختلال جدید رخ داد, اختلال جدید پیش آمد, اختلال دیگری رخ داد, اختلال دیگری پیش آمد, قطعی جدید رخ داد, دوباره خطا می‌دهد, اختلال دوباره رخ داد
words-relapse-before = دوباره, باز هم, بازهم, مجددا, بار دیگر, یک بار دیگر, هنوز, همچنان, کماکان, از نو
words-relapse-after = دوباره, باز هم, بازهم, مجددا, بار دیگر, یک بار دیگر
words-relapse-not = نه, هنوز نه, هنوز, دیگر نه, نه واقعا, نه کاملا
words-relapse-filler = این, آن, ما, آنها, اکنون, الان, حالا, هم‌اکنون, در حال حاضر, متأسفانه, به‌روزرسانی, سرویس, سایت, وب‌سایت, سرور, همه, همه چیز, کل
words-relapse-also = هم, نیز, همچنین, کامل, کاملا, به طور کامل

words-severity-none = هیچ, بدون تأثیر, بی‌تأثیر, ندارد, اطلاعیه, جهت اطلاع
words-severity-minor = جزئی, کم, خفیف, ناچیز, کوچک, پایین
words-severity-major = جدی, زیاد, بالا, بزرگ, مهم, شدید, عمده
words-severity-critical = بحرانی, حیاتی, بسیار شدید, کامل, کلی

words-timeline = گاه‌شمار, خط زمانی, سیر رویدادها, روند رویدادها, ترتیب زمانی, زمان‌بندی رویدادها, جدول زمانی, شرح زمانی
words-mark-detected = کشف, کشف شد, شناسایی شد, تشخیص
words-mark-announced = اعلام, اعلام شد, منتشر شد

words-about = حدود, حدودا, تقریبا, نزدیک, در حدود, حوالی
words-at = ساعت, در ساعت, در, رأس ساعت
words-day-filler = در, روز
words-day-next = روز بعد, فردا, فردای آن روز, روز پس از آن, بامداد روز بعد
words-day-after-next = دو روز بعد, پس‌فردا, پس فردای آن روز, دو روز پس از آن
words-day-same = همان روز, در همان روز
words-day-before = روز قبل, روز پیش, دیروز, یک روز قبل
words-days-later = روز بعد, روز پس از آن, روز دیرتر
words-day-part = زود, دیر, اوایل, اواسط, اواخر, اول, آخر, صبح, بامداد, سحر, ظهر, بعد از ظهر, بعدازظهر, پیش از ظهر, عصر, غروب, شب, نیمه‌شب, نیمه شب, در, پایان

## صفحه‌ها

newer = به‌روزرسانی تازه‌ای هست.
reload = بارگذاری دوباره
local-time = # به وقت شما
skip = رفتن به محتوا
preview = پیش‌نمایش: این صفحه‌ها هنوز منتشر نشده‌اند.
nav-main = منوی اصلی
languages = زبان‌ها
not-translated = هنوز ترجمه نشده
nav-years = سال‌ها
history = تاریخچه
state-days = { $state } ({ $days })
period-parts = { $period }: { $parts }.
last-weeks = { $count } هفتهٔ گذشته
service = سرویس
year = سال
history-of = تاریخچهٔ { $year }
ahead = پیش رو
contact = تماس
edit = ویرایش این صفحه
kept-by-hand = این صفحه دستی به‌روز می‌شود.
last-change = آخرین به‌روزرسانی نوشتاری: { $when }.
follow = دریافت خبرها
now = هم‌اکنون
planned-maintenance = تعمیر و نگهداری برنامه‌ریزی‌شده
no-maintenance = تعمیر و نگهداری‌ای در برنامه نیست.
notices = اطلاعیه‌ها
services = سرویس‌ها
other-services = سرویس‌های دیگر
recent-incidents = اختلال‌های گذشته
carried-over = از ماه‌های پیش:
no-incident = این ماه اختلالی نبوده است.
no-incident-yet = تاکنون اختلالی نبوده است.
no-incident-known = این سرویس اختلالی نداشته است.
all-history = دیدن همهٔ تاریخچه
incidents-and-maintenance = اختلال‌ها و تعمیر و نگهداری
read-post-mortem = خواندن گزارش پس از اختلال
the-incident = اختلال
announced-on = اعلام‌شده در { $when }
published-on = منتشرشده در { $when }
see-now = دیدن وضعیت کنونی
update = به‌روزرسانی
first-report = نخستین گزارش
announced = اعلام
next-update = اطلاع‌رسانی بعدی تا { $when }.
next-update-day = اطلاع‌رسانی بعدی حداکثر تا { $when }.
edited = ویرایش‌شده در { $when }
edited-day = ویرایش‌شده در { $when }
withdrawn = پس‌گرفته‌شده در { $when }
withdrawn-day = پس‌گرفته‌شده در { $when }
ongoing = ادامه دارد
since-ongoing = از { $when }، ادامه دارد
update-due = قرار بود تا { $when } اطلاع‌رسانی شود.
update-due-day = قرار بود تا { $when } اطلاع‌رسانی شود.
earlier-updates = { $count } به‌روزرسانی پیشین
group-operational = { $count ->
    [one] برقرار
   *[other] هر { $count } برقرار
}
not-here = مشکلی دارید که اینجا نیامده است؟
write-to-us = برای ما بنویسید
silent-since = از { $when } به‌روزرسانی‌ای نبوده است.
new-plan = زمان جدید: { $when }.
new-end = پایان جدید: { $when }.
false-alarm = هشدار اشتباه
was-false-alarm = هشدار اشتباه در { $when }
since = از { $when }
resolved-on = برطرف‌شده در { $when }
resolved-after = برطرف‌شده در { $when }، پس از { $after }
date-to-come = زمان آن اعلام می‌شود
fact-start = آغاز
fact-end = پایان
fact-planned-end = پایان طبق برنامه
fact-duration = مدت
add-to-calendar = افزودن به تقویم
plan-first = برنامه
plan-moved = زمان جدید
plan-longer = پایان جدید
plan-actual = آنچه انجام شد
plan-cancelled = لغوشده
period = { $from } – { $to }
period-from = از { $from }
with-zone = { $time }، { $zone }
running-since = آغاز سرویس‌دهی: { $when }
retired = برچیده‌شده
retired-on = برچیده‌شده در { $when }
today = امروز
bars-legend = { $count } روز گذشته؛ ستون آخر امروز است.
bars-label = { $service }، { $count } روز گذشته
bars-uptime = { $label }، دسترس‌پذیری { $uptime }
bars-quiet = { $label }: بدون مشکل
bars-trouble = { $label }: { $days } روز با اختلال یا تعمیر و نگهداری
bars-no-data = { $label }؛ { $words }
no-data = بدون داده
no-data-before = بدون داده پیش از { $day }
no-data-after = بدون داده پس از { $day }
so-far = تاکنون { $length }
day-state = { $day }: { $state }
day-lasted = { $day }، { $length }
days-state = از { $from } تا { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } از { $from } تا { $to }
span-part-days = { $state } از { $from } تا { $to }
span-part-open = { $state } از { $from }
span-part-open-days = { $state } از { $from }
mark-detected = کشف
mark-announced = اعلام
mark-resolved = رفع
mark-updated = به‌روزرسانی
figure-total = مجموع
figure-degraded = افت کیفیت
figure-partial = قطعی جزئی
figure-outage = قطعی کامل
figure-detect = زمان تا کشف
figure-announce = زمان تا اعلام
figure-resolve = زمان تا رفع
figure-incidents = اختلال‌ها
out-on-days = قطعی در { $count } روز
figure-uptime = دسترس‌پذیری، { $count } روز
figure-outages = مدت قطعی
figure-longest = طولانی‌ترین قطعی
figure-mean-detect = میانگین زمان تا کشف
figure-mean-announce = میانگین زمان تا اعلام
figure-mean-resolve = میانگین زمان تا رفع
figure-mean-resolve-year = میانگین زمان تا رفع، ۱۲ ماه گذشته
figure-since = { $figure } از { $month }
uptime-rule = دسترس‌پذیری در { $count } روز، گردشده به پایین. قطعی کامل به‌تمامی حساب می‌شود و قطعی جزئی به اندازهٔ سه‌دهم؛ افت کیفیت و تعمیر و نگهداری حساب نمی‌شود.
days-told = جزئیات روزها
by-month = ماه به ماه
earlier-months = ماه‌های پیشین
incidents-count = { $count } اختلال
feed-of = خوراک { $service }
calendar-of = تقویم تعمیر و نگهداری { $service }
promises = اقدام‌ها
promises-text = اقدام‌های برآمده از گزارش‌ها: { $kept } از { $count } انجام شده است.
promises-kept = { $kept } از { $count } انجام شده است
promises-open = باقی‌مانده
promises-done = انجام‌شده
no-promise = هنوز اقدامی ثبت نشده است.
nav-post-mortems = گزارش‌های دیگر
post-mortem-before = گزارش قبلی:
post-mortem-after = گزارش بعدی:
near-incidents = { $count ->
    [one] اختلال‌های دیگر این سرویس
   *[other] اختلال‌های دیگر این سرویس‌ها
}
search = جست‌وجو در تاریخچه
search-found = نتیجه‌ها: #
search-none = نتیجه‌ای یافت نشد.
year-record = { $year } به روایت اعداد
label-post-mortem = گزارش پس از اختلال
label-notice = اطلاعیه
label-incident = اختلال
label-maintenance = تعمیر و نگهداری
not-found = این صفحه وجود ندارد
not-found-text = شاید نشانی آن عوض شده باشد. وضعیت کنونی و تاریخچه اینجاست:
moved = این صفحه جابه‌جا شده است:
feed = خوراک Atom

outage-silent = { $service } پاسخ نمی‌دهد
outage-elsewhere = مشکلی از سوی ما پیش آمده است. خبرها در صفحهٔ وضعیت:
outage-more = همهٔ جزئیات در صفحهٔ وضعیت
outage-again = اگر { $service } را باز کرده‌اید، این صفحه خودش دوباره بارگذاری می‌شود. وگرنه هر چند وقت یک بار آن را دوباره بارگذاری کنید.

statement-all = { $count ->
    [0] همه چیز کار می‌کند
    [one] { $names } برقرار است
   *[other] همهٔ سرویس‌ها برقرارند
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }؛ { $also }
statement-join-counted = { $statement }؛ { $also }
statement-every = همهٔ سرویس‌ها
others = { $count } سرویس دیگر
statement-until = { $state } تا { $when }
statement-until-day = { $state } تا { $when }
statement-overrun = { $state }، طولانی‌تر از برنامه
statement-rest = { $count ->
    [one] سرویس دیگر برقرار است
   *[other] بقیهٔ سرویس‌ها ({ $count }) برقرارند
}
statement-sentence = { $sentence }.
statement-watching = سرویس دوباره برقرار شده و زیر نظر ماست
statement-restored = { $names }: دوباره برقرار از { $when }، زیر نظر ما
statement-unknown = وضعیت سرویس‌ها نامشخص است
statement-others-unknown = { $statement }؛ وضعیت سرویس‌های دیگر نامشخص است
statement-unknown-services = { $statement }؛ وضعیت نامشخص: { $names }
said-maintenance = در حال تعمیر و نگهداری
said-degraded = کند یا برای برخی همراه با خطا
said-partial = تا حدی قطع
said-outage = قطع
plural-maintenance = در حال تعمیر و نگهداری
plural-degraded = کند یا برای برخی همراه با خطا
plural-partial = تا حدی قطع
plural-outage = قطع

## خوراک‌ها

feed-title-incidents = { $site }: اختلال‌ها
feed-title-maintenance = { $site }: تعمیر و نگهداری
feed-title-post-mortems = { $site }: گزارش‌های پس از اختلال
feed-title-history = { $site }: اختلال‌ها و تعمیر و نگهداری
feed-title-service = { $service } – { $site }
calendar-name = تعمیر و نگهداری: { $site }
calendar-name-service = تعمیر و نگهداری: { $service } – { $site }
feed-planned = برنامه‌ریزی‌شده از { $start } تا { $end }
feed-planned-on = برنامه‌ریزی‌شده برای { $when }
feed-planned-from = برنامه‌ریزی‌شده از { $start }
feed-service = { $service }: { $state }
feed-withdrawn = پس‌گرفته‌شده در { $when }
feed-rest = متن کامل را در صفحه بخوانید
feed-withdrawn-text = پس‌گرفته‌شده: { $text }
feed-time = { $time } ({ $zone })

## گزارشی که باید نوشته شود

pm-title = گزارش پس از اختلال: { $title }
pm-one-day = در { $day }، از { $from } تا { $to }
pm-day = در { $day }
pm-days = از { $from } تا { $to }
pm-since = از { $from }
pm-opening = { $when }، اختلال «[{ $title }]({ $link })» بر این سرویس‌ها اثر گذاشت: { $services }{ $figures }.
pm-opening-alone = { $when }، اختلال «[{ $title }]({ $link })» رخ داد{ $figures }.
pm-total = { "" } (در مجموع { $total })
pm-total-of = { "" } (در مجموع { $total }، از جمله { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $duration } { $state }
pm-previous = گزارش قبلی را هم ببینید: [{ $title }]({ $link }).
pm-symptoms = نشانه‌ها
pm-symptoms-hint = کاربران چه دیدند و در آغاز چه به نظر می‌رسید.
pm-timeline = گاه‌شمار
pm-well = آنچه خوب پیش رفت
pm-well-hint = آنچه کمک کرد و ارزش حفظ کردن دارد.
pm-less-well = آنچه می‌توانست بهتر باشد
pm-less-well-hint = آنچه وقت گرفت یا کم بود.
pm-conclusion = جمع‌بندی
pm-promises = اقدام‌ها:
pm-promise = کاری مشخص که بتوان پس از انجام علامت زد
pm-item = { $time }: { $text }
pm-item-later = { $day }، { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = نخستین کاربران دچار مشکل می‌شوند
pm-detected = متوجه مشکل می‌شویم
pm-first-report = اختلال اعلام شد
pm-update = خبر اختلال به‌روز شد
pm-update-status = خبر اختلال به‌روز شد ({ $status })
pm-resolved = همه چیز دوباره کار می‌کند

## فرمان‌ها

resolve-text = همه چیز دوباره کار می‌کند.
retract-text = هشدار اشتباه بود: هیچ سرویسی تحت تأثیر قرار نگرفت.

## صفحه‌ای دربارهٔ دنبال کردن سایت

subscribe = دریافت خبرها
subscribe-intro = بی‌آنکه به این صفحه سر بزنید، از تغییرها باخبر شوید.
subscribe-feeds = با خوراک
subscribe-feeds-text = خوراک نشانی‌ای است که برنامه‌ای به‌جای شما به آن سر می‌زند. هر گزارش به‌طور کامل آنجا می‌رسد و با هر به‌روزرسانی دوباره. بیشتر برنامه‌های ایمیل خوراک‌ها را می‌خوانند و خوراک‌خوان رایگان هم هست: یکی از این نشانی‌ها را در برنامهٔ خود کپی کنید.
subscribe-all = همه چیز
subscribe-incidents = فقط اختلال‌ها
subscribe-maintenance = تعمیر و نگهداری، از پیش
subscribe-post-mortems = گزارش‌های پس از اختلال: آنچه آموختیم
subscribe-mail = با ایمیل
subscribe-mail-list-text = ایمیلی را که این پیوند باز می‌کند بفرستید و پاسخ آن را تأیید کنید. در هر ایمیل فهرست آمده است که چگونه اشتراک را لغو کنید.
subscribe-mail-list = اشتراک در { $list }
subscribe-mail-form-text = نشانی خود را وارد کنید و ایمیلی را که می‌رسد تأیید کنید. در هر ایمیل آمده است که چگونه اشتراک را لغو کنید.
subscribe-mail-address = نشانی ایمیل شما
subscribe-mail-send = اشتراک
subscribe-mail-feed-text = این سرویس خوراک این صفحه را به صندوق ایمیل شما می‌فرستد:
subscribe-slack = در Slack
subscribe-slack-text = این خط را در کانالی بنویسید که گزارش‌ها باید در آن بیاید. برنامهٔ RSS اسلک باید نصب باشد.
subscribe-services = یا فقط یک سرویس:
subscribe-calendar-of = تقویم تعمیر و نگهداری
subscribe-calendar = در تقویم شما
subscribe-calendar-text = تعمیر و نگهداری برنامه‌ریزی‌شده می‌تواند در تقویم خودتان بیاید. با تغییر زمان جابه‌جا می‌شود و با لغو شدن از آن پاک می‌شود.
subscribe-calendar-add = اشتراک در تقویم تعمیر و نگهداری
subscribe-embed = در سایت خودتان
subscribe-embed-text = این خط تا وقتی مشکلی هست نواری بالای صفحه نشان می‌دهد و در غیر این صورت هیچ.
subscribe-badge-text = این خط وضعیت کنونی را به شکل تصویری کوچک نشان می‌دهد:
subscribe-programs = برای برنامه‌ها
subscribe-programs-text = محتوای این صفحه به صورت JSON هم در دسترس است.
subscribe-api = رابط برنامه‌نویسی عمومی Statuspage
subscribe-schema = طرح‌وارهٔ آن
badge-alt = وضعیت کنونی
badge-words = { $label }: { $state }
badge-of = وضعیت کنونی: { $site }
announce-head = { $state }: { $title }

## اطلاع‌رسانی در کانال‌های دیگر، با `vigie announce`

announce-reopened = دوباره باز شد
announce-corrected = اصلاحیه
announce-withdrawn = پس گرفته شد
announce-moved = زمان جدید
announce-reminder = یادآوری
announce-notice = اطلاعیه
announce-post-mortem = گزارش پس از اختلال
announce-next-on = اطلاع‌رسانی بعدی حداکثر تا { $when }.

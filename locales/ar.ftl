### رسائل Vigie بالعربية.
###
### ملف locales/ar.ftl في مجلد الموقع يكمّلها أو يحلّ محلها، رسالةً رسالة.

## اللغة نفسها

language-name = العربية
direction = rtl

## المدد والأعداد

duration-moment = أقل من دقيقة
duration-minutes = { $minutes } د
duration-hours = { $hours } س
duration-hours-minutes = { $hours } س { $minutes } د
duration-days = { $days } ي
duration-days-hours = { $days } ي { $hours } س
days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

percent = { $number }%

## الأسماء التي يراها القراء

state-operational = في الخدمة
state-maintenance = قيد الصيانة
state-degraded = أداء منخفض
state-partial = انقطاع جزئي
state-outage = انقطاع كامل
state-unknown = الحالة غير معروفة
state-no-data = لا توجد بيانات

state-operational-inline = في الخدمة
state-maintenance-inline = قيد الصيانة
state-degraded-inline = أداء منخفض
state-partial-inline = انقطاع جزئي
state-outage-inline = انقطاع كامل
state-unknown-inline = حالة غير معروفة

status-investigating = قيد التحقيق
status-identified = تم تحديد السبب
status-monitoring = قيد المراقبة
status-resolved = تم الحل
status-retracted = إنذار كاذب

stage-scheduled = مجدولة
stage-in-progress = بدأت
stage-extended = تم التمديد
stage-postponed = تم التأجيل
stage-completed = انتهت
stage-cancelled = أُلغيت

phase-scheduled = مجدولة
phase-to-come = يُعلن الموعد لاحقًا
phase-in-progress = جارية الآن
phase-overrun = تستغرق أطول من المتوقع
phase-completed = انتهت
phase-cancelled = أُلغيت

severity-none = بلا تأثير
severity-minor = طفيف
severity-major = كبير
severity-critical = حرج

## الكلمات التي يكتبها المحررون

words-status-investigating = قيد التحقيق, جاري التحقيق, جارٍ التحقيق, التحقيق جار, التحقيق جاري, نحقق في المشكلة, نحقق, قيد الفحص, جاري الفحص, جارٍ الفحص, نفحص المشكلة, جاري البحث عن السبب, جارٍ البحث عن السبب, نبحث عن السبب, قيد البحث, قيد الدراسة, قيد التشخيص, جاري التشخيص, نتحقق من المشكلة, جاري التحقق, مفتوح, أعيد فتحه, إعادة فتح, مؤكد, تم التأكيد, تم الإبلاغ
words-status-identified = تم تحديد السبب, تم تحديد المشكلة, حددنا السبب, حددنا المشكلة, السبب معروف, عرف السبب, عرفنا السبب, وجدنا السبب, تم العثور على السبب, تم اكتشاف السبب, تم التعرف على السبب, تم التعرف على المشكلة, قيد الإصلاح, جاري الإصلاح, جارٍ الإصلاح, الإصلاح جار, نعمل على الإصلاح, نعمل على الحل, جاري العمل على الحل, جارٍ العمل على الحل, جاري الحل, قيد المعالجة, جاري المعالجة
words-status-monitoring = قيد المراقبة, تحت المراقبة, نراقب, نراقب الوضع, جاري المراقبة, جارٍ المراقبة, مراقبة, قيد المتابعة, نتابع الوضع, تم تطبيق الإصلاح, طبق الإصلاح, تم نشر الإصلاح, تم تطبيق الحل, تم تخفيف المشكلة, عودة تدريجية
words-status-resolved = تم الحل, محلول, محلولة, تم حل المشكلة, تم حل العطل, حلت المشكلة, انحلت المشكلة, المشكلة محلولة, تم الإصلاح, تم إصلاح العطل, تم إصلاح المشكلة, تم إصلاح الخلل, أصلح العطل, أصلحنا العطل, تمت معالجة المشكلة, تمت معالجة العطل, انتهى العطل, انتهت المشكلة, نهاية العطل, مغلق, تم الإغلاق, تم إغلاق البلاغ, عادت الخدمة, عادت الخدمات, عادت الخدمة للعمل, عادت الخدمة إلى العمل, تمت استعادة الخدمة, تمت استعادة الخدمات, تم استعادة الخدمة, كل شيء يعمل, كل شيء يعمل من جديد, كل شيء يعمل مجددا, يعمل من جديد, تعمل من جديد, يعمل مجددا, تعمل مجددا, عاد للعمل, عادت للعمل, عاد إلى العمل, عاد الوضع إلى طبيعته, عاد كل شيء إلى طبيعته, عودة إلى الوضع الطبيعي, تمت الاستعادة
words-status-retracted = إنذار كاذب, إنذار خاطئ, إنذار خطأ, بلاغ خاطئ, بلاغ كاذب, إيجابية كاذبة, تم السحب, مسحوب, ليس عطلا, لم يكن هناك عطل, ملغى

words-stage-scheduled = مجدولة, مجدول, مجدولة مسبقا, تمت الجدولة, تمت جدولتها, مخطط لها, مخطط له, مخططة, مخطط, مقررة, مقرر, قادمة, قادم, مرتقبة
words-stage-in-progress = بدأت, بدأ, جارية, جارية الآن, جار, جاري, جارٍ التنفيذ, جاري التنفيذ, قيد التنفيذ, قيد التقدم, بداية, بدء, بدأت الصيانة, بدء الصيانة, الصيانة جارية, بدأ العمل, بدأت الأعمال
words-stage-extended = تم التمديد, ممددة, ممدد, مددت, تم تمديدها, تم تمديد الصيانة, تمديد, تستغرق أطول من المتوقع, أطول من المتوقع, أطول من المخطط, تستغرق وقتا أطول, تأخر الانتهاء
words-stage-postponed = تم التأجيل, مؤجلة, مؤجل, أجلت, تم تأجيلها, تم تأجيل الصيانة, تأجيل, إلى موعد لاحق, يحدد الموعد لاحقا, يعلن الموعد لاحقا, الموعد لاحقا, يُعلن الموعد لاحقًا, أعيدت جدولتها
words-stage-completed = انتهت, انتهى, منتهية, منته, مكتملة, مكتمل, اكتملت, اكتمل, أنجزت, أنجز, تمت, تم الانتهاء, تم الإنجاز, نهاية, انتهاء, انتهت الصيانة, اكتملت الصيانة, تمت الصيانة, نهاية الصيانة, انتهاء الصيانة, انتهت الأعمال
words-stage-cancelled = أُلغيت, ألغيت, ألغي, ملغاة, ملغى, تم الإلغاء, تم إلغاؤها, تم إلغاء الصيانة, إلغاء

words-state-operational = في الخدمة, يعمل, تعمل, يعمل بشكل طبيعي, تعمل بشكل طبيعي, قيد التشغيل, متاح, متاحة, متوفر, متوفرة, طبيعي, طبيعية, سليم, سليمة
words-state-maintenance = قيد الصيانة, صيانة, تحت الصيانة, في الصيانة
words-state-degraded = أداء منخفض, أداء ضعيف, تراجع في الأداء, انخفاض في الأداء, انخفاض الأداء, تدهور الأداء, أداء متدهور, بطيء, بطيئة, بطء, يعمل ببطء, تعمل ببطء, متأثر, متأثرة
words-state-partial = انقطاع جزئي, عطل جزئي, جزئي, جزئية, توقف جزئي, معطل جزئيا, معطلة جزئيا, متوقف جزئيا, متوقفة جزئيا, خارج الخدمة جزئيا
words-state-outage = انقطاع كامل, خارج الخدمة, معطل, معطلة, متوقف, متوقفة, متعطل, متعطلة, انقطاع, مقطوع, مقطوعة, منقطع, منقطعة, عطل كامل, توقف كامل, توقف, لا يعمل, لا تعمل, غير متاح, غير متاحة, غير متوفر, غير متوفرة, لا يستجيب, لا تستجيب

## كلمات `filler` قد تسبق كلمات الحالة («الآن تم الحل»). وكلمات `weak` لا تدل على حالة إلا بعد وقت: فهي في غير ذلك كلمات
## كغيرها («مراقبة»، «مفتوح»).
words-status-filler = الآن, لقد, قد, أخيرا, كل شيء, كلها, جميعها, بالكامل, تماما, هو, هي, والآن
words-status-perhaps = جيد, تمام, بخير, كل شيء بخير, كل شيء على ما يرام, على ما يرام, عاد, عادت, رجع, رجعت, نهاية, النهاية, إصلاح, الإصلاح, حل, الحل, ملغاة, ألغي, ألغيت, الخدمة تعمل, انتهى
words-status-doubt = ما عدا, ماعدا, عدا, باستثناء, إلا, سوى, لكن, ولكن, غير أن, إلا أن, لا يزال, لا تزال, ما زال, ما زالت, مازال, مازالت, لا زال, لا زالت, جزئيا, بشكل جزئي, جزء, جزء من, تقريبا, معظم, لمعظم, أغلب, غالبا, لبعض, للبعض, بعض, لدى البعض, لدى بعض, ربما, قد يكون, يبدو, نأمل, نرجو, إن شاء الله, بإذن الله, على الأرجح, مؤقتا, حتى الآن, ليس بعد, لم يتم, لم تتم, لم يعد, لم تعد, ليس, ليست, ليس كل, ليس الكل, لا يعمل, لا تعمل, غير, بدون, قريبا, سيتم, سوف, مؤقت, المؤقت, جزئي, الجزئي, متوقع, متوقعة, يتوقع, نتوقع, جاري, جارٍ, ليس تماما, ليس بالكامل, لم يكتمل
words-status-not = لا, لم, ليس, ليست, غير, ما, لن, ليس بعد
words-status-no = لا, كلا, ليس بعد, للأسف
words-status-weak = مفتوح, مؤكد, تم التأكيد, تم الإبلاغ, مغلق, تم الإغلاق, محلول, محلولة, مراقبة, قيد البحث, قيد الدراسة, تم السحب, مسحوب, ملغى, بداية, بدء, جار, جاري, نهاية, انتهاء, انتهى, انتهت, تمت, مخطط, مقرر, تأجيل, تمديد, إلغاء, نحقق, نراقب, إعادة فتح, نهاية العطل, نهاية الصيانة, انتهاء الصيانة, بدء الصيانة

## انتكاسة: ما يبدأ به عنوان تحديث حين يعود عطل كان قد انتهى. كلمات `before` و`after` تحيط بحالة سيئة («توقف مجددًا»)، وكلمات
## `not` تسبق كلمات النهاية («لم يتم الحل»). وكلمات `filler` وأسماء الخدمات تُتجاوز في بداية العنوان («الموقع لا يعمل»).
words-relapse = انتكاسة, عودة العطل, عودة المشكلة, عودة الانقطاع, عاد العطل, عادت المشكلة, عادت المشاكل, عاد الانقطاع, عادت الأخطاء, رجع العطل, رجعت المشكلة, تكرر العطل, تكررت المشكلة, تكرار العطل, تكرار المشكلة, عطل جديد, انقطاع جديد, عطل آخر, انقطاع آخر, عطل ثان, مشكلة جديدة, نفس المشكلة, المشكلة نفسها, نفس العطل, العطل نفسه, نفس الخطأ, نفس الأخطاء, مشاكل من جديد, أخطاء من جديد, إعادة فتح, أعيد فتحه, توقف مجددا, توقفت مجددا, توقف مرة أخرى, توقفت مرة أخرى, تعطل مجددا, تعطلت مجددا, لا يعمل, لا تعمل, لا يستجيب, لا تستجيب, توقف عن العمل, توقفت عن العمل, لم يتم الحل, لم تحل المشكلة, توقفت الخدمة مجددا, المشكلة مستمرة, ما زالت المشكلة قائمة
words-relapse-before = مجددا, مرة أخرى, من جديد, ثانية, ما زال, ما زالت, مازال, مازالت, لا يزال, لا تزال, لا زال, لا زالت, عاد, عادت
words-relapse-after = مجددا, مرة أخرى, مرة ثانية, من جديد, ثانية
words-relapse-not = لم, لا, ليس, ليست, غير, لم يتم, لم تتم, ليس بعد, لم يعد, لم تعد, ليس تماما, ليس بالكامل
words-relapse-filler = هو, هي, هم, نحن, هذا, هذه, ذلك, تلك, هناك, إن, الآن, حاليا, للأسف, مع الأسف, تحديث, خدمة, الخدمة, موقع, الموقع, خادم, الخادم, كل شيء, كل
words-relapse-also = أيضا, كذلك, كلي, كامل, تماما, بالكامل

words-severity-none = لا شيء, بلا تأثير, بدون تأثير, لا تأثير, معدوم, معدومة, معلومة
words-severity-minor = طفيف, طفيفة, بسيط, بسيطة, منخفض, منخفضة, محدود, محدودة, ضعيف
words-severity-major = كبير, كبيرة, جسيم, جسيمة, مرتفع, مرتفعة, مهم, خطير, خطيرة
words-severity-critical = حرج, حرجة, حاسم, كامل, كلي

words-timeline = التسلسل الزمني, تسلسل زمني, الخط الزمني, خط زمني, التسلسل, مجرى الأحداث, سير الأحداث, الجدول الزمني
words-mark-detected = اكتُشف, اكتشفت, تم الاكتشاف, كُشف, رُصد
words-mark-announced = أُعلن, أعلنت, تم الإعلان, نُشر

words-about = حوالي, نحو, تقريبا, قرابة, زهاء, قرب
words-at = الساعة, في, عند, في الساعة, عند الساعة, على الساعة
words-day-filler = في, يوم, من
words-day-next = اليوم التالي, يوم غد, الغد, غدا, صباح اليوم التالي
words-day-after-next = بعد يومين, بعد غد, بعد الغد
words-day-same = اليوم نفسه, نفس اليوم, في اليوم ذاته
words-day-before = اليوم السابق, أمس, قبل يوم
words-days-later = يوم لاحقا, يوما لاحقا, أيام لاحقا, يوم بعد ذلك, أيام بعد ذلك, يوما بعد ذلك
words-day-part = باكرا, مبكرا, متأخرا, أول, بداية, منتصف, آخر, نهاية, صباح, صباحا, الصباح, ظهر, ظهرا, الظهر, عصر, عصرا, العصر, مساء, المساء, ليل, ليلا, الليل, فجر, فجرا, الفجر, في, من, بعد, قبل

## الصفحات

newer = توجد مستجدات.
reload = إعادة التحميل
local-time = # بتوقيتك
skip = الانتقال إلى المحتوى
preview = نسخة للمعاينة: هذه الصفحات لم تُنشر بعد.
nav-main = القائمة الرئيسية
languages = اللغات
not-translated = لم يُترجم بعد
nav-years = السنوات
history = السجل
state-days = { $state } ({ $days })
period-parts = { $period } – { $parts }.
last-weeks = { $count ->
    [zero] آخر { $count } أسبوع
    [one] الأسبوع الأخير
    [two] آخر أسبوعين
    [few] آخر { $count } أسابيع
    [many] آخر { $count } أسبوعًا
   *[other] آخر { $count } أسبوع
}
service = الخدمة
year = السنة
history-of = سجل { $year }
ahead = القادم
contact = اتصل بنا
edit = تعديل هذه الصفحة
kept-by-hand = نحدّث هذه الصفحة يدويًا.
last-change = آخر تحديث مكتوب: { $when }.
follow = تلقّي التحديثات
now = الآن
planned-maintenance = الصيانة المجدولة
no-maintenance = لا توجد صيانة مجدولة.
notices = إعلانات
services = الخدمات
other-services = خدمات أخرى
recent-incidents = الأعطال السابقة
carried-over = من شهر سابق:
no-incident = لا أعطال هذا الشهر.
no-incident-yet = لا أعطال حتى الآن.
no-incident-known = لا أعطال مسجلة لهذه الخدمة.
all-history = عرض السجل الكامل
incidents-and-maintenance = الأعطال وأعمال الصيانة
read-post-mortem = قراءة تقرير ما بعد العطل
the-incident = العطل
announced-on = تاريخ الإعلان: { $when }
published-on = تاريخ النشر: { $when }
see-now = عرض الحالة الحالية
update = تحديث
first-report = البلاغ الأول
announced = إعلان
next-update = التحديث التالي قبل { $when }.
next-update-day = التحديث التالي في موعد أقصاه { $when }.
edited = عُدّل في { $when }
edited-day = عُدّل في { $when }
withdrawn = سُحب في { $when }
withdrawn-day = سُحب في { $when }
ongoing = مستمر
since-ongoing = منذ { $when }، مستمر
update-due = كان يُنتظر تحديث في { $when }.
update-due-day = كان يُنتظر تحديث في { $when }.
earlier-updates = { $count ->
    [zero] لا تحديثات سابقة
    [one] تحديث سابق واحد
    [two] تحديثان سابقان
    [few] { $count } تحديثات سابقة
    [many] { $count } تحديثًا سابقًا
   *[other] { $count } تحديث سابق
}
group-operational = { $count ->
    [zero] في الخدمة
    [one] في الخدمة
    [two] كلتاهما في الخدمة
    [few] كلها في الخدمة ({ $count })
    [many] كلها في الخدمة ({ $count })
   *[other] كلها في الخدمة ({ $count })
}
not-here = هل تواجه مشكلة غير مذكورة هنا؟
write-to-us = راسلنا
silent-since = لا تحديثات منذ { $when }.
new-plan = الموعد الجديد: { $when }.
new-end = الانتهاء الجديد: { $when }.
false-alarm = إنذار كاذب
was-false-alarm = إنذار كاذب في { $when }
since = منذ { $when }
resolved-on = تم الحل في { $when }
resolved-after = تم الحل في { $when }، بعد { $after }
date-to-come = يُعلن الموعد لاحقًا
fact-start = البداية
fact-end = الانتهاء
fact-planned-end = الانتهاء المتوقع
fact-duration = المدة
add-to-calendar = إضافة إلى التقويم
plan-first = الموعد المقرر
plan-moved = الموعد الجديد
plan-longer = الانتهاء الجديد
plan-actual = ما جرى فعلًا
plan-cancelled = أُلغيت
period = { $from } – { $to }
period-from = ابتداءً من { $from }
with-zone = { $time }، { $zone }
running-since = بدأت الخدمة في { $when }
retired = أُنهيت الخدمة
retired-on = أُنهيت الخدمة في { $when }
today = اليوم
bars-legend = { $count ->
    [zero] آخر { $count } يوم؛ العمود الأخير هو اليوم.
    [one] اليوم فقط.
    [two] آخر يومين؛ العمود الأخير هو اليوم.
    [few] آخر { $count } أيام؛ العمود الأخير هو اليوم.
    [many] آخر { $count } يومًا؛ العمود الأخير هو اليوم.
   *[other] آخر { $count } يوم؛ العمود الأخير هو اليوم.
}
bars-label = { $count ->
    [zero] { $service }، آخر { $count } يوم
    [one] { $service }، اليوم
    [two] { $service }، آخر يومين
    [few] { $service }، آخر { $count } أيام
    [many] { $service }، آخر { $count } يومًا
   *[other] { $service }، آخر { $count } يوم
}
bars-uptime = { $label }، نسبة التوفر { $uptime }
bars-quiet = { $label }: لا مشاكل
bars-trouble = { $label }: { $days ->
    [zero] لا أيام فيها عطل أو صيانة
    [one] يوم واحد فيه عطل أو صيانة
    [two] يومان فيهما عطل أو صيانة
    [few] { $days } أيام فيها عطل أو صيانة
    [many] { $days } يومًا فيها عطل أو صيانة
   *[other] { $days } يوم فيها عطل أو صيانة
}
bars-no-data = { $label }؛ { $words }
no-data = لا توجد بيانات
no-data-before = لا توجد بيانات قبل { $day }
no-data-after = لا توجد بيانات بعد { $day }
so-far = { $length } حتى الآن
day-state = { $day }: { $state }
day-lasted = { $day }، { $length }
days-state = من { $from } إلى { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } من { $from } إلى { $to }
span-part-days = { $state } من { $from } إلى { $to }
span-part-open = { $state } منذ { $from }
span-part-open-days = { $state } منذ { $from }
mark-detected = اكتُشف
mark-announced = أُعلن
mark-resolved = تم الحل
mark-updated = تحديث
figure-total = المجموع
figure-degraded = أداء منخفض
figure-partial = انقطاع جزئي
figure-outage = انقطاع كامل
figure-detect = المدة حتى الاكتشاف
figure-announce = المدة حتى الإعلان
figure-resolve = المدة حتى الحل
figure-incidents = الأعطال
out-on-days = { $count ->
    [zero] لا أيام فيها انقطاع
    [one] انقطاع في يوم واحد
    [two] انقطاع في يومين
    [few] انقطاع في { $count } أيام
    [many] انقطاع في { $count } يومًا
   *[other] انقطاع في { $count } يوم
}
figure-uptime = { $count ->
    [zero] نسبة التوفر، { $count } يوم
    [one] نسبة التوفر، يوم واحد
    [two] نسبة التوفر، يومان
    [few] نسبة التوفر، { $count } أيام
    [many] نسبة التوفر، { $count } يومًا
   *[other] نسبة التوفر، { $count } يوم
}
figure-outages = مدة الانقطاع
figure-longest = أطول انقطاع
figure-mean-detect = متوسط المدة حتى الاكتشاف
figure-mean-announce = متوسط المدة حتى الإعلان
figure-mean-resolve = متوسط المدة حتى الحل
figure-mean-resolve-year = متوسط المدة حتى الحل، آخر 12 شهرًا
figure-since = { $figure } منذ { $month }
uptime-rule = { $count ->
    [zero] نسبة التوفر خلال { $count } يوم، مقرّبة إلى الأدنى. يُحسب الانقطاع الكامل كله، والانقطاع الجزئي بثلاثة أعشاره؛ أما الأداء المنخفض والصيانة فلا يُحسبان.
    [one] نسبة التوفر خلال يوم واحد، مقرّبة إلى الأدنى. يُحسب الانقطاع الكامل كله، والانقطاع الجزئي بثلاثة أعشاره؛ أما الأداء المنخفض والصيانة فلا يُحسبان.
    [two] نسبة التوفر خلال يومين، مقرّبة إلى الأدنى. يُحسب الانقطاع الكامل كله، والانقطاع الجزئي بثلاثة أعشاره؛ أما الأداء المنخفض والصيانة فلا يُحسبان.
    [few] نسبة التوفر خلال { $count } أيام، مقرّبة إلى الأدنى. يُحسب الانقطاع الكامل كله، والانقطاع الجزئي بثلاثة أعشاره؛ أما الأداء المنخفض والصيانة فلا يُحسبان.
    [many] نسبة التوفر خلال { $count } يومًا، مقرّبة إلى الأدنى. يُحسب الانقطاع الكامل كله، والانقطاع الجزئي بثلاثة أعشاره؛ أما الأداء المنخفض والصيانة فلا يُحسبان.
   *[other] نسبة التوفر خلال { $count } يوم، مقرّبة إلى الأدنى. يُحسب الانقطاع الكامل كله، والانقطاع الجزئي بثلاثة أعشاره؛ أما الأداء المنخفض والصيانة فلا يُحسبان.
}
days-told = تفاصيل الأيام
by-month = شهرًا بشهر
earlier-months = الأشهر السابقة
incidents-count = { $count ->
    [zero] لا أعطال
    [one] عطل واحد
    [two] عطلان
    [few] { $count } أعطال
    [many] { $count } عطلًا
   *[other] { $count } عطل
}
feed-of = خلاصة { $service }
calendar-of = تقويم الصيانة: { $service }
promises = إجراءات المتابعة
promises-text = إجراءات المتابعة من تقارير ما بعد الأعطال: أُنجز { $kept } من { $count }.
promises-kept = أُنجز { $kept } من { $count }
promises-open = للتنفيذ
promises-done = أُنجزت
no-promise = لا إجراءات متابعة حتى الآن.
nav-post-mortems = تقارير أخرى
post-mortem-before = التقرير السابق:
post-mortem-after = التقرير التالي:
near-incidents = { $count ->
    [zero] أعطال أخرى لهذه الخدمات
    [one] أعطال أخرى لهذه الخدمة
    [two] أعطال أخرى لهاتين الخدمتين
    [few] أعطال أخرى لهذه الخدمات
    [many] أعطال أخرى لهذه الخدمات
   *[other] أعطال أخرى لهذه الخدمات
}
search = البحث في السجل
search-found = النتائج: #
search-none = لا نتائج.
year-record = { $year } بالأرقام
label-post-mortem = تقرير ما بعد العطل
label-notice = إعلان
label-incident = عطل
label-maintenance = صيانة
not-found = هذه الصفحة غير موجودة
not-found-text = ربما تغيّر عنوانها. الحالة الحالية والسجل هنا:
moved = انتقلت هذه الصفحة إلى:
feed = خلاصة Atom

outage-silent = لا استجابة من { $service }
outage-elsewhere = لدينا مشكلة من جهتنا. التحديثات في صفحة الحالة:
outage-more = كل التفاصيل في صفحة الحالة
outage-again = إذا كنت قد فتحت { $service }، فستُحمَّل هذه الصفحة من جديد تلقائيًا. وإلا فأعد تحميلها من حين إلى آخر.

statement-all = { $count ->
    [zero] كل شيء يعمل
    [one] { $names }: في الخدمة
    [two] الخدمتان تعملان
    [few] جميع الخدمات تعمل
    [many] جميع الخدمات تعمل
   *[other] جميع الخدمات تعمل
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }؛ { $also }
statement-join-counted = { $statement }؛ { $also }
statement-every = جميع الخدمات
others = { $count ->
    [zero] لا خدمات أخرى
    [one] خدمة أخرى
    [two] خدمتان أخريان
    [few] { $count } خدمات أخرى
    [many] { $count } خدمة أخرى
   *[other] { $count } خدمة أخرى
}
statement-until = { $state } حتى { $when }
statement-until-day = { $state } حتى { $when }
statement-overrun = { $state }، أطول من المتوقع
statement-rest = { $count ->
    [zero] لا خدمات أخرى
    [one] الخدمة الأخرى تعمل
    [two] الخدمتان الأخريان تعملان
    [few] الخدمات الأخرى ({ $count }) تعمل
    [many] الخدمات الأخرى ({ $count }) تعمل
   *[other] الخدمات الأخرى ({ $count }) تعمل
}
statement-sentence = { $sentence }.
statement-watching = عادت الخدمة، ونحن نراقب الوضع
statement-restored = { $names }: عودة إلى الخدمة منذ { $when }، ونحن نراقب الوضع
statement-unknown = حالة الخدمات غير معروفة
statement-others-unknown = { $statement }؛ حالة الخدمات الأخرى غير معروفة
statement-unknown-services = { $statement }؛ حالة غير معروفة: { $names }
said-maintenance = قيد الصيانة
said-degraded = بطء أو أخطاء لدى البعض
said-partial = خارج الخدمة جزئيًا
said-outage = خارج الخدمة
plural-maintenance = قيد الصيانة
plural-degraded = بطء أو أخطاء لدى البعض
plural-partial = خارج الخدمة جزئيًا
plural-outage = خارج الخدمة

## الخلاصات

feed-title-incidents = { $site }: الأعطال
feed-title-maintenance = { $site }: الصيانة
feed-title-post-mortems = { $site }: تقارير ما بعد الأعطال
feed-title-history = { $site }: الأعطال وأعمال الصيانة
feed-title-service = { $service } – { $site }
calendar-name = الصيانة: { $site }
calendar-name-service = الصيانة: { $service } – { $site }
feed-planned = مجدولة من { $start } إلى { $end }
feed-planned-on = مجدولة في { $when }
feed-planned-from = مجدولة ابتداءً من { $start }
feed-service = { $service }: { $state }
feed-withdrawn = سُحب في { $when }
feed-rest = قراءة النص الكامل على الصفحة
feed-withdrawn-text = سُحب: { $text }
feed-time = { $time } ({ $zone })

## تقرير يُكتب بعد العطل

pm-title = تقرير ما بعد العطل: { $title }
pm-one-day = في { $day }، من { $from } إلى { $to }
pm-day = في { $day }
pm-days = من { $from } إلى { $to }
pm-since = منذ { $from }
pm-opening = { $when }، أثّر العطل «[{ $title }]({ $link })» في { $services }{ $figures }.
pm-opening-alone = { $when }، وقع العطل «[{ $title }]({ $link })»{ $figures }.
pm-total = ، بمدة إجمالية قدرها { $total }
pm-total-of = ، بمدة إجمالية قدرها { $total }، منها { $parts }
pm-parts = : { $parts }
pm-lasted = { $duration } ({ $state })
pm-previous = انظر أيضًا التقرير السابق: [{ $title }]({ $link }).
pm-symptoms = الأعراض
pm-symptoms-hint = ما رآه المستخدمون، وكيف بدا الأمر في البداية.
pm-timeline = التسلسل الزمني
pm-well = ما سار على ما يرام
pm-well-hint = ما ساعدنا ويستحق أن نحافظ عليه.
pm-less-well = ما كان يمكن أن يسير بشكل أفضل
pm-less-well-hint = ما أضاع الوقت أو كان ناقصًا.
pm-conclusion = الخلاصة
pm-promises = إجراءات المتابعة:
pm-promise = شيء محدد يمكن وضع علامة عليه عند إنجازه
pm-item = { $time }: { $text }
pm-item-later = { $day }، { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = بداية تأثر المستخدمين
pm-detected = نلاحظ المشكلة
pm-first-report = الإعلان عن العطل
pm-update = تحديث عن العطل
pm-update-status = تحديث عن العطل ({ $status })
pm-resolved = كل شيء يعمل من جديد

## الأوامر

resolve-text = كل شيء يعمل من جديد.
retract-text = كان إنذارًا كاذبًا: لم تتأثر أي خدمة.

## صفحة متابعة الموقع

subscribe = تلقّي التحديثات
subscribe-intro = اعرف حين يتغيّر شيء، دون العودة إلى هذه الصفحة.
subscribe-feeds = عبر خلاصة
subscribe-feeds-text = الخلاصة عنوان يتفقّده برنامج بدلًا منك. يصل إليها كل منشور كاملًا، ثم مرة أخرى مع كل تحديث. معظم برامج البريد تقرأ الخلاصات، وهناك قارئات خلاصات مجانية: انسخ أحد هذه العناوين إلى برنامجك.
subscribe-all = كل شيء
subscribe-incidents = الأعطال فقط
subscribe-maintenance = الصيانة، قبل موعدها
subscribe-post-mortems = تقارير ما بعد الأعطال: ما تعلّمناه
subscribe-mail = بالبريد الإلكتروني
subscribe-mail-list-text = أرسل الرسالة التي يفتحها هذا الرابط، ثم أكّد الرد الذي يصلك. كل رسالة من القائمة تشرح كيفية إلغاء الاشتراك.
subscribe-mail-list = الاشتراك في { $list }
subscribe-mail-form-text = أدخل عنوانك، ثم أكّد الرسالة التي تصلك. كل رسالة تشرح كيفية إلغاء الاشتراك.
subscribe-mail-address = عنوان بريدك الإلكتروني
subscribe-mail-send = الاشتراك
subscribe-mail-feed-text = ترسل هذه الخدمة خلاصة هذه الصفحة إلى بريدك:
subscribe-slack = في Slack
subscribe-slack-text = اكتب هذا السطر في القناة التي تريد أن تظهر فيها المنشورات. يجب أن يكون تطبيق RSS في Slack مثبتًا.
subscribe-services = أو خدمة واحدة:
subscribe-calendar-of = تقويم الصيانة
subscribe-calendar = في تقويمك
subscribe-calendar-text = يمكن أن تظهر أعمال الصيانة المجدولة في تقويمك. تنتقل فيه إذا تغيّر موعدها، وتختفي إذا أُلغيت.
subscribe-calendar-add = الاشتراك في تقويم الصيانة
subscribe-embed = في موقعك
subscribe-embed-text = يعرض هذا السطر شريطًا أعلى الصفحة ما دامت هناك مشكلة، ولا يعرض شيئًا في غير ذلك.
subscribe-badge-text = يعرض هذا السطر الحالة الحالية في صورة صغيرة:
subscribe-programs = للبرامج
subscribe-programs-text = محتوى هذه الصفحة متاح أيضًا بصيغة JSON.
subscribe-api = واجهة Statuspage البرمجية العامة
subscribe-schema = مخططها
badge-alt = الحالة الحالية
badge-words = { $label }: { $state }
badge-of = الحالة الحالية: { $site }
announce-head = { $state }: { $title }

## إعلانات على قنوات أخرى، عبر `vigie announce`

announce-reopened = أُعيد فتحه
announce-corrected = تصحيح
announce-withdrawn = سُحب
announce-moved = موعد جديد
announce-reminder = تذكير
announce-notice = إعلان
announce-post-mortem = تقرير ما بعد العطل
announce-next-on = التحديث التالي في موعد أقصاه { $when }.

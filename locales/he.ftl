### ההודעות של Vigie בעברית.
###
### קובץ locales/he.ftl בתיקיית האתר משלים אותן או מחליף אותן, אחת אחת.

## השפה עצמה

language-name = עברית
direction = rtl

## משכי זמן, מספרים

duration-moment = פחות מדקה
duration-minutes = { $minutes } דק׳
duration-hours = { $hours } שע׳
duration-hours-minutes = { $hours } שע׳ { $minutes } דק׳
duration-days = { $days } י׳
duration-days-hours = { $days } י׳ { $hours } שע׳
days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}

percent = { $number }%

## שמות לקוראים

state-operational = תקין
state-maintenance = בתחזוקה
state-degraded = ביצועים ירודים
state-partial = שירות חלקי
state-outage = אין שירות
state-unknown = המצב לא ידוע
state-no-data = אין נתונים

state-operational-inline = תקין
state-maintenance-inline = בתחזוקה
state-degraded-inline = ביצועים ירודים
state-partial-inline = שירות חלקי
state-outage-inline = אין שירות
state-unknown-inline = מצב לא ידוע

status-investigating = בבדיקה
status-identified = הסיבה אותרה
status-monitoring = במעקב
status-resolved = נפתר
status-retracted = התרעת שווא

stage-scheduled = מתוכננת
stage-in-progress = התחילה
stage-extended = הוארכה
stage-postponed = נדחתה
stage-completed = הסתיימה
stage-cancelled = בוטלה

phase-scheduled = מתוכננת
phase-to-come = המועד יימסר בהמשך
phase-in-progress = מתבצעת כעת
phase-overrun = נמשכת יותר מהמתוכנן
phase-completed = הסתיימה
phase-cancelled = בוטלה

severity-none = ללא השפעה
severity-minor = קלה
severity-major = חמורה
severity-critical = קריטית

## מילים שהכותבים מקלידים

words-status-investigating = בבדיקה, בודקים, אנחנו בודקים, אנו בודקים, בודקים את הבעיה, בודקים את התקלה, נבדק, נבדקת, בחקירה, חוקרים, נחקר, מחפשים את הסיבה, מחפשים את המקור, מבררים, בבירור, באבחון, בטיפול, מטפלים, מטפלים בתקלה, אושר, אושרה, דווח, דווחה, פתוח, פתוחה, נפתח מחדש, נפתחה מחדש
words-status-identified = הסיבה אותרה, אותרה הסיבה, איתרנו את הסיבה, הסיבה נמצאה, נמצאה הסיבה, מצאנו את הסיבה, הסיבה זוהתה, זוהתה הסיבה, הסיבה ידועה, זוהה, זוהתה, אותר, אותרה, הבעיה זוהתה, הבעיה אותרה, התקלה זוהתה, התקלה אותרה, זיהינו את הבעיה, זיהינו את התקלה, איתרנו את התקלה, המקור אותר, בתיקון, מתקנים, עובדים על תיקון, תיקון בביצוע, התיקון בעיצומו
words-status-monitoring = במעקב, בניטור, מנטרים, עוקבים, ממשיכים לעקוב, אנחנו עוקבים, אנו עוקבים, מעקב, ניטור, תחת מעקב, תחת ניטור, בהשגחה, הותקן תיקון, התיקון הותקן, התיקון הוחל, הוחל תיקון, התיקון נפרס, בהתאוששות, מתאושש, תיקון נפרס
words-status-resolved = נפתר, נפתרה, נפתרו, נפתר לגמרי, הבעיה נפתרה, התקלה נפתרה, פתרנו את הבעיה, פתרנו את התקלה, תוקן, תוקנה, תוקנו, התקלה תוקנה, הבעיה תוקנה, תיקנו, תיקנו את התקלה, טופל, טופלה, טופלו, התקלה טופלה, הבעיה טופלה, הוסדר, הוסדרה, סודר, סודרה, התקלה הסתיימה, סוף התקלה, התקלה נסגרה, האירוע נסגר, האירוע הסתיים, נסגר, נסגרה, הסתיים, הסתיימה, השירות חזר, השירותים חזרו, השירות שוחזר, השירות חודש, השירות הושב, חזר לפעול, חזרה לפעול, חזרו לפעול, חזר לעבוד, חזרה לעבוד, חזרו לעבוד, שוב עובד, שוב פועל, עובד שוב, הכול עובד, הכל עובד, הכול פועל, הכל פועל, הכול עובד שוב, הכל עובד שוב, הכול שוב עובד, הכל שוב עובד, הכול חזר לעבוד, הכל חזר לעבוד, הכול חזר לפעול, חזרה לשגרה, חזר לשגרה, הכול חזר לשגרה, הכול תקין, הכל תקין
words-status-retracted = התרעת שווא, אזעקת שווא, התראת שווא, אזעקה שגויה, התרעה שגויה, דיווח שגוי, דיווח שווא, לא הייתה תקלה, לא היתה תקלה, לא תקלה, נסוג, הוסר, הוסרה

words-stage-scheduled = מתוכננת, מתוכנן, מתוכננות, מתוכננים, מתוזמנת, מתוזמן, תוכננה, תוכנן, נקבעה, נקבע, צפויה, צפוי, בקרוב
words-stage-in-progress = התחילה, התחיל, החלה, החל, התחלנו, מתבצעת, מתבצעת כעת, מתבצע, בביצוע, בתהליך, בעיצומה, בעיצומו, בעבודה, התחלה, תחילת התחזוקה, התחזוקה התחילה, התחזוקה החלה, התחזוקה בעיצומה, העבודות החלו, העבודות התחילו, יצאנו לדרך
words-stage-extended = הוארכה, הוארך, הוארכו, מוארכת, הארכה, התארכה, נמשכת יותר מהמתוכנן, נמשכת יותר מהצפוי, יותר מהמתוכנן, ארוכה מהמתוכנן, לוקח יותר זמן, הסיום מתעכב
words-stage-postponed = נדחתה, נדחה, נדחו, נדחית, דחייה, דחינו, הוזזה, הוזז, למועד מאוחר יותר, מועד חדש ייקבע, המועד יימסר בהמשך, עוד ייקבע, נקבעה מחדש
words-stage-completed = הסתיימה, הסתיים, הסתיימו, הושלמה, הושלם, הושלמו, בוצעה, בוצע, נגמרה, נגמר, סיימנו, סיום, סוף, גמרנו, התחזוקה הסתיימה, התחזוקה הושלמה, סיום התחזוקה, העבודות הסתיימו, העבודה הסתיימה
words-stage-cancelled = בוטלה, בוטל, בוטלו, מבוטלת, מבוטל, ביטול, ביטלנו, לא תתקיים

words-state-operational = תקין, תקינה, תקינים, פעיל, פעילה, פעילים, פועל, פועלת, עובד, עובדת, זמין, זמינה, מקוון, כרגיל
words-state-maintenance = בתחזוקה, תחזוקה, עבודות תחזוקה, בעבודות תחזוקה
words-state-degraded = ביצועים ירודים, ירידה בביצועים, איטי, איטית, איטיים, איטיות, האטה, עובד לאט, פגוע, פגועה, שיבושים, משובש, משובשת
words-state-partial = שירות חלקי, תקלה חלקית, השבתה חלקית, חלקי, חלקית, זמין חלקית, זמינה חלקית, פועל חלקית, מושבת חלקית
words-state-outage = אין שירות, ללא שירות, לא זמין, לא זמינה, לא זמינים, מושבת, מושבתת, השבתה, השבתה מלאה, תקלה מלאה, לא עובד, לא עובדת, לא פועל, לא פועלת, לא מגיב, לא מגיבה, נפל, נפלה, למטה, תקול, תקולה, מנותק, מנותקת

## מילים של `filler` יכולות לבוא לפני מילים של מצב («עכשיו תוקן»). מילים של `weak` הן מצב רק אחרי שעה: במקום אחר הן מילים
## רגילות («מעקב», «פתוח»).
words-status-filler = זה, עכשיו, כעת, הכול, הכל, סוף סוף, לגמרי, לחלוטין, כבר, הוא, היא, ו
words-status-perhaps = טוב, בסדר, הכול בסדר, הכל בסדר, סבבה, אחלה, אוקיי, חזר, חזרה, חזרנו, סוף, הסוף, תיקון, בוטל, בוטלה
words-status-doubt = חוץ מ, חוץ, מלבד, למעט, פרט ל, להוציא, אבל, אך, אולם, עדיין, אולי, כנראה, ככל הנראה, ייתכן, יתכן, מקווים, בתקווה, נקווה, בעזרת השם, חלקית, באופן חלקי, בחלקו, כמעט, רוב, לרוב, ברוב, בעיקר, בינתיים, לבינתיים, זמנית, באופן זמני, לחלק, אצל חלק, חלק, לרוב המשתמשים, לא לכולם, לא אצל כולם, לא הכול, לא הכל, לא לגמרי, לא לחלוטין, עוד לא, טרם, לא, אינו, אינה, אינם, יש עוד, נשארו, נותרו, בקרוב, יתוקן, ייפתר, זמני, צפוי, צפויה, צפי, כמעט הכול, בתהליך, חלקי
words-status-not = לא, עוד לא, עדיין לא, טרם, אינו, אינה
words-status-no = לא, עדיין לא, עוד לא, לצערנו
words-status-weak = אושר, אושרה, דווח, דווחה, פתוח, פתוחה, נבדק, נבדקת, מעקב, ניטור, בטיפול, זוהה, זוהתה, אותר, אותרה, נסגר, נסגרה, הסתיים, הסתיימה, סודר, סודרה, הוסר, הוסרה, נסוג, נקבע, נקבעה, צפוי, צפויה, בקרוב, התחיל, התחילה, החל, החלה, התחלה, התחלנו, בעבודה, בתהליך, דחייה, נדחה, סיום, סוף, נגמר, נגמרה, בוצע, בוצעה, הארכה, ביטול, סוף התקלה, סיום התחזוקה, תחילת התחזוקה

## הישנות: במה מתחילה כותרת של עדכון כשתקלה שנגמרה חוזרת. מילים של `before` ו־`after` באות לפני מצב רע או אחריו («שוב לא עובד»),
## מילים של `not` לפני מילים של סיום («לא נפתר»). על מילים של `filler` ועל שמות השירותים מדלגים בתחילת הכותרת («האתר לא עובד»).
words-relapse = הישנות, התקלה חזרה, התקלה שבה, הבעיה חזרה, הבעיות חזרו, הבעיה שבה, השגיאות חזרו, השגיאה חזרה, התקלה נשנתה, התקלה חוזרת, הבעיה חוזרת, שוב תקלה, שוב בעיה, שוב בעיות, שוב שגיאות, תקלה חדשה, תקלה נוספת, עוד תקלה, תקלה שנייה, אותה בעיה, אותה תקלה, אותה שגיאה, אותן שגיאות, קרה שוב, קורה שוב, נפל שוב, נפלה שוב, שוב נפל, שוב נפלה, קרס שוב, שוב קרס, נפתח מחדש, נפתחה מחדש, לא עובד, לא עובדת, לא פועל, לא פועלת, לא מגיב, לא מגיבה, הפסיק לעבוד, הפסיקה לעבוד, לא נפתר, לא נפתרה, לא תוקן
words-relapse-before = שוב, עדיין, עוד פעם, פעם נוספת, שוב פעם, חזר להיות
words-relapse-after = שוב, עוד פעם, פעם נוספת, שוב פעם, מחדש
words-relapse-not = לא, עוד לא, עדיין לא, טרם, כבר לא, לא ממש, לא לגמרי, לא לחלוטין, אינו, אינה
words-relapse-filler = זה, זו, זאת, הוא, היא, הם, הן, אנחנו, עכשיו, כעת, כרגע, לצערנו, לצערי, עדכון, שירות, השירות, אתר, האתר, שרת, השרת, הכול, הכל
words-relapse-also = גם, גם כן, לגמרי, לחלוטין, מוחלט, מלא

words-severity-none = ללא, ללא השפעה, אין, אין השפעה, הודעה, לידיעה
words-severity-minor = קלה, קל, נמוכה, נמוך, קטנה, קטן, מזערית, שולית
words-severity-major = חמורה, חמור, גבוהה, גבוה, משמעותית, משמעותי, רצינית, גדולה
words-severity-critical = קריטית, קריטי, מלאה, כללית, אנושה

words-timeline = ציר זמן, ציר הזמן, לוח זמנים, השתלשלות, מהלך האירועים, כרונולוגיה, רצף האירועים
words-mark-detected = התגלתה, התגלה, התגלו, זוהתה, זוהה
words-mark-announced = פורסמה, פורסם, פורסמו, הוכרזה, הוכרז

words-about = בערך, בסביבות, לקראת, סביב, בקירוב, כ
words-at = בשעה, ב, שעה
words-day-filler = ביום, יום, ב, את
words-day-next = למחרת, היום הבא, מחר, יום למחרת, יום המחרת, יום אחרי
words-day-after-next = מחרתיים, כעבור יומיים, יומיים אחר כך, אחרי יומיים, יומיים לאחר מכן
words-day-same = אותו היום, אותו יום, באותו היום, באותו יום
words-day-before = אתמול, היום הקודם, יום קודם, יום לפני, ערב קודם
words-days-later = יום אחר כך, ימים אחר כך, ימים לאחר מכן, ימים אחרי, ימים מאוחר יותר
words-day-part = מוקדם, מאוחר, אמצע, תחילת, סוף, בוקר, הבוקר, בבוקר, צהריים, בצהריים, הצהריים, אחר, אחרי, לפני, ערב, הערב, בערב, לילה, הלילה, בלילה, חצות, בחצות, ב, לפנות

## דפים

newer = יש עדכון חדש.
reload = רענון
local-time = # בשעון שלכם
skip = דילוג לתוכן
preview = תצוגה מקדימה: הדפים האלה עוד לא פורסמו.
nav-main = תפריט ראשי
languages = שפות
not-translated = עוד לא תורגם
nav-years = שנים
history = היסטוריה
state-days = { $state } ({ $days })
period-parts = { $period }: { $parts }.
last-weeks = { $count ->
    [one] השבוע האחרון
    [two] השבועיים האחרונים
   *[other] { $count } השבועות האחרונים
}
service = שירות
year = שנה
history-of = היסטוריה: { $year }
ahead = בהמשך
contact = יצירת קשר
edit = עריכת הדף
kept-by-hand = הדף הזה מתעדכן ידנית.
last-change = העדכון הכתוב האחרון: { $when }.
follow = קבלת עדכונים
now = כרגע
planned-maintenance = תחזוקה מתוכננת
no-maintenance = אין תחזוקה מתוכננת.
notices = הודעות
services = שירותים
other-services = שירותים אחרים
recent-incidents = תקלות קודמות
carried-over = מחודש קודם:
no-incident = לא היו תקלות החודש.
no-incident-yet = עד כה לא היו תקלות.
no-incident-known = לא היו תקלות בשירות הזה.
all-history = להיסטוריה המלאה
incidents-and-maintenance = תקלות ותחזוקה
read-post-mortem = לקריאת התחקיר
the-incident = התקלה
announced-on = פורסם ב־{ $when }
published-on = פורסם ב־{ $when }
see-now = למצב הנוכחי
update = עדכון
first-report = הודעה ראשונה
announced = הודעה
next-update = העדכון הבא עד { $when }.
next-update-day = העדכון הבא עד { $when }.
edited = נערך ב־{ $when }
edited-day = נערך ב־{ $when }
withdrawn = הוסר ב־{ $when }
withdrawn-day = הוסר ב־{ $when }
ongoing = נמשך
since-ongoing = מאז { $when }, נמשך
update-due = עדכון היה אמור להתפרסם עד { $when }.
update-due-day = עדכון היה אמור להתפרסם עד { $when }.
earlier-updates = { $count ->
    [one] עדכון קודם אחד
    [two] שני עדכונים קודמים
   *[other] { $count } עדכונים קודמים
}
group-operational = { $count ->
    [one] תקין
    [two] שניהם תקינים
   *[other] כל ה־{ $count } תקינים
}
not-here = נתקלתם בבעיה שלא מופיעה כאן?
write-to-us = כתבו לנו
silent-since = אין עדכון מאז { $when }.
new-plan = מועד חדש: { $when }.
new-end = סיום חדש: { $when }.
false-alarm = התרעת שווא
was-false-alarm = התרעת שווא ב־{ $when }
since = מאז { $when }
resolved-on = נפתר ב־{ $when }
resolved-after = נפתר ב־{ $when }, אחרי { $after }
date-to-come = המועד יימסר בהמשך
fact-start = התחלה
fact-end = סיום
fact-planned-end = סיום מתוכנן
fact-duration = משך
add-to-calendar = הוספה ליומן
plan-first = לפי התכנון
plan-moved = מועד חדש
plan-longer = סיום חדש
plan-actual = בפועל
plan-cancelled = בוטלה
period = { $from } – { $to }
period-from = החל מ־{ $from }
with-zone = { $time }, { $zone }
running-since = בשירות מאז { $when }
retired = הוצא משימוש
retired-on = הוצא משימוש ב־{ $when }
today = היום
bars-legend = { $count ->
    [one] היום בלבד.
    [two] היומיים האחרונים; העמודה האחרונה היא היום.
   *[other] { $count } הימים האחרונים; העמודה האחרונה היא היום.
}
bars-label = { $count ->
    [one] { $service }, היום
    [two] { $service }, היומיים האחרונים
   *[other] { $service }, { $count } הימים האחרונים
}
bars-uptime = { $label }, זמינות { $uptime }
bars-quiet = { $label }: ללא תקלות
bars-trouble = { $label }: { $days ->
    [one] יום אחד עם תקלה או תחזוקה
    [two] יומיים עם תקלה או תחזוקה
   *[other] { $days } ימים עם תקלה או תחזוקה
}
bars-no-data = { $label }; { $words }
no-data = אין נתונים
no-data-before = אין נתונים לפני { $day }
no-data-after = אין נתונים אחרי { $day }
so-far = { $length } עד כה
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } עד { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } מ־{ $from } עד { $to }
span-part-days = { $state } מ־{ $from } עד { $to }
span-part-open = { $state } מאז { $from }
span-part-open-days = { $state } מאז { $from }
mark-detected = התגלתה
mark-announced = פורסמה
mark-resolved = נפתרה
mark-updated = עדכון
figure-total = סך הכול
figure-degraded = ביצועים ירודים
figure-partial = שירות חלקי
figure-outage = אין שירות
figure-detect = זמן עד גילוי
figure-announce = זמן עד פרסום
figure-resolve = זמן עד פתרון
figure-incidents = תקלות
out-on-days = { $count ->
    [one] ללא שירות ביום אחד
    [two] ללא שירות ביומיים
   *[other] ללא שירות ב־{ $count } ימים
}
figure-uptime = { $count ->
    [one] זמינות, יום אחד
    [two] זמינות, יומיים
   *[other] זמינות, { $count } ימים
}
figure-outages = זמן ללא שירות
figure-longest = הזמן הארוך ביותר ללא שירות
figure-mean-detect = זמן ממוצע עד גילוי
figure-mean-announce = זמן ממוצע עד פרסום
figure-mean-resolve = זמן ממוצע עד פתרון
figure-mean-resolve-year = זמן ממוצע עד פתרון, 12 החודשים האחרונים
figure-since = { $figure } מאז { $month }
uptime-rule = { $count ->
    [one] זמינות ביום אחד, מעוגלת כלפי מטה. זמן ללא שירות נספר במלואו, שירות חלקי נספר כשלוש עשיריות; ביצועים ירודים ותחזוקה אינם נספרים.
    [two] זמינות ביומיים, מעוגלת כלפי מטה. זמן ללא שירות נספר במלואו, שירות חלקי נספר כשלוש עשיריות; ביצועים ירודים ותחזוקה אינם נספרים.
   *[other] זמינות ב־{ $count } ימים, מעוגלת כלפי מטה. זמן ללא שירות נספר במלואו, שירות חלקי נספר כשלוש עשיריות; ביצועים ירודים ותחזוקה אינם נספרים.
}
days-told = פירוט לפי ימים
by-month = לפי חודשים
earlier-months = חודשים קודמים
incidents-count = { $count ->
    [one] תקלה אחת
    [two] שתי תקלות
   *[other] { $count } תקלות
}
feed-of = פיד של { $service }
calendar-of = יומן התחזוקה של { $service }
promises = משימות
promises-text = משימות מהתחקירים: בוצעו { $kept } מתוך { $count }.
promises-kept = בוצעו { $kept } מתוך { $count }
promises-open = לביצוע
promises-done = בוצעו
no-promise = אין עדיין משימות.
nav-post-mortems = תחקירים אחרים
post-mortem-before = התחקיר הקודם:
post-mortem-after = התחקיר הבא:
near-incidents = { $count ->
    [one] תקלות אחרות בשירות הזה
    [two] תקלות אחרות בשירותים האלה
   *[other] תקלות אחרות בשירותים האלה
}
search = חיפוש בהיסטוריה
search-found = תוצאות: #
search-none = אין תוצאות.
year-record = { $year } במספרים
label-post-mortem = תחקיר
label-notice = הודעה
label-incident = תקלה
label-maintenance = תחזוקה
not-found = הדף הזה לא קיים
not-found-text = ייתכן שהכתובת השתנתה. המצב הנוכחי וההיסטוריה נמצאים כאן:
moved = הדף עבר לכתובת אחרת:
feed = פיד Atom

outage-silent = אין תגובה מ־{ $service }
outage-elsewhere = יש תקלה אצלנו. עדכונים בדף המצב:
outage-more = כל הפרטים בדף המצב
outage-again = אם פתחתם את { $service }, הדף הזה יתרענן מעצמו. אם לא, רעננו אותו מדי פעם.

statement-all = { $count ->
    [0] הכול עובד
    [one] { $names }: תקין
    [two] כל השירותים תקינים
   *[other] כל השירותים תקינים
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = כל השירותים
others = { $count ->
    [one] שירות אחד נוסף
    [two] שני שירותים נוספים
   *[other] { $count } שירותים נוספים
}
statement-until = { $state } עד { $when }
statement-until-day = { $state } עד { $when }
statement-overrun = { $state }, יותר מהמתוכנן
statement-rest = { $count ->
    [one] השירות האחר תקין
    [two] שני השירותים האחרים תקינים
   *[other] שאר { $count } השירותים תקינים
}
statement-sentence = { $sentence }.
statement-watching = השירות חזר לפעול; אנחנו ממשיכים לעקוב
statement-restored = { $names }: השירות חזר לפעול ב־{ $when }; אנחנו ממשיכים לעקוב
statement-unknown = מצב השירותים לא ידוע
statement-others-unknown = { $statement }; מצב השירותים האחרים לא ידוע
statement-unknown-services = { $statement }; המצב לא ידוע: { $names }
said-maintenance = בתחזוקה
said-degraded = איטיות או שגיאות אצל חלק מהמשתמשים
said-partial = שירות חלקי
said-outage = אין שירות
plural-maintenance = בתחזוקה
plural-degraded = איטיות או שגיאות אצל חלק מהמשתמשים
plural-partial = שירות חלקי
plural-outage = אין שירות

## פידים

feed-title-incidents = { $site }: תקלות
feed-title-maintenance = { $site }: תחזוקה
feed-title-post-mortems = { $site }: תחקירים
feed-title-history = { $site }: תקלות ותחזוקה
feed-title-service = { $service } – { $site }
calendar-name = תחזוקה: { $site }
calendar-name-service = תחזוקה: { $service } – { $site }
feed-planned = מתוכננת מ־{ $start } עד { $end }
feed-planned-on = מתוכננת ל־{ $when }
feed-planned-from = מתוכננת החל מ־{ $start }
feed-service = { $service }: { $state }
feed-withdrawn = הוסר ב־{ $when }
feed-rest = לקריאת הטקסט המלא בדף
feed-withdrawn-text = הוסר: { $text }
feed-time = { $time } ({ $zone })

## תחקיר לכתיבה

pm-title = תחקיר: { $title }
pm-one-day = ב־{ $day }, מ־{ $from } עד { $to }
pm-day = ב־{ $day }
pm-days = מ־{ $from } עד { $to }
pm-since = מאז { $from }
pm-opening = { $when }, התקלה ”[{ $title }]({ $link })” פגעה בשירותים הבאים: { $services }{ $figures }.
pm-opening-alone = { $when }, הייתה התקלה ”[{ $title }]({ $link })”{ $figures }.
pm-total = { "" } (סך הכול { $total })
pm-total-of = { "" } (סך הכול { $total }, מתוכן { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $state } – { $duration }
pm-previous = ראו גם את התחקיר הקודם: [{ $title }]({ $link }).
pm-symptoms = תסמינים
pm-symptoms-hint = מה ראו המשתמשים, ואיך זה נראה בהתחלה.
pm-timeline = ציר זמן
pm-well = מה עבד טוב
pm-well-hint = מה עזר וכדאי לשמר.
pm-less-well = מה היה יכול לעבוד טוב יותר
pm-less-well-hint = מה בזבז זמן או היה חסר.
pm-conclusion = מסקנות
pm-promises = משימות:
pm-promise = משהו מוגדר שאפשר לסמן כבוצע
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = המשתמשים מתחילים להיפגע
pm-detected = אנחנו מבחינים בבעיה
pm-first-report = פורסמה הודעה על התקלה
pm-update = עודכנה ההודעה על התקלה
pm-update-status = עודכנה ההודעה על התקלה ({ $status })
pm-resolved = הכול שוב עובד

## פקודות

resolve-text = הכול שוב עובד.
retract-text = זו הייתה התרעת שווא: אף שירות לא נפגע.

## הדף שמסביר איך לעקוב אחרי האתר

subscribe = קבלת עדכונים
subscribe-intro = לדעת כשמשהו משתנה, בלי לחזור ולבדוק את הדף הזה.
subscribe-feeds = בפיד
subscribe-feeds-text = פיד הוא כתובת שתוכנה בודקת בשבילכם. כל הודעה מגיעה אליו במלואה, ושוב עם כל עדכון. רוב תוכנות הדואר יודעות לקרוא פידים, ויש גם קוראי פידים בחינם: העתיקו אליהם אחת מהכתובות האלה.
subscribe-all = הכול
subscribe-incidents = תקלות בלבד
subscribe-maintenance = תחזוקה, מראש
subscribe-post-mortems = תחקירים: מה למדנו
subscribe-mail = בדוא״ל
subscribe-mail-list-text = שלחו את ההודעה שהקישור הזה פותח, ואשרו את התשובה שתקבלו. בכל הודעה מהרשימה מוסבר איך להסיר את עצמכם.
subscribe-mail-list = הרשמה ל־{ $list }
subscribe-mail-form-text = הזינו את הכתובת שלכם ואשרו את ההודעה שתקבלו. בכל הודעה מוסבר איך להסיר את עצמכם.
subscribe-mail-address = כתובת הדוא״ל שלכם
subscribe-mail-send = הרשמה
subscribe-mail-feed-text = השירות הזה שולח פיד של הדף הזה לתיבת הדואר שלכם:
subscribe-slack = ב־Slack
subscribe-slack-text = הקלידו את השורה הזאת בערוץ שבו ההודעות צריכות להופיע. אפליקציית ה־RSS של Slack צריכה להיות מותקנת.
subscribe-services = או שירות אחד:
subscribe-calendar-of = יומן התחזוקה
subscribe-calendar = ביומן שלכם
subscribe-calendar-text = תחזוקה מתוכננת יכולה להופיע ביומן שלכם. היא זזה כשהמועד משתנה, ונעלמת כשהיא מתבטלת.
subscribe-calendar-add = הרשמה ליומן התחזוקה
subscribe-embed = באתר שלכם
subscribe-embed-text = השורה הזאת מציגה פס בראש הדף כל עוד משהו לא תקין, ובשאר הזמן לא מציגה דבר.
subscribe-badge-text = השורה הזאת מציגה את המצב הנוכחי כתמונה קטנה:
subscribe-programs = לתוכנות
subscribe-programs-text = התוכן של הדף הזה זמין גם כ־JSON.
subscribe-api = ה־API הציבורי של Statuspage
subscribe-schema = הסכמה שלו
badge-alt = המצב הנוכחי
badge-words = { $label }: { $state }
badge-of = המצב הנוכחי: { $site }
announce-head = { $state }: { $title }

## הודעות בערוצים אחרים, על ידי `vigie announce`

announce-reopened = נפתחה מחדש
announce-corrected = תיקון להודעה
announce-withdrawn = הוסר
announce-moved = מועד חדש
announce-reminder = תזכורת
announce-notice = הודעה
announce-post-mortem = תחקיר
announce-next-on = העדכון הבא עד { $when }.

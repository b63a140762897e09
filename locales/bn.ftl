### Vigie-এর বাংলা বার্তা।
###
### সাইটের ফোল্ডারে locales/bn.ftl ফাইল এগুলোতে যোগ করে বা একটি একটি করে বদলে দেয়।

## ভাষা নিজে

language-name = বাংলা
direction = ltr

## সময়কাল, সংখ্যা

duration-moment = এক মিনিটের কম
duration-minutes = { $minutes } মিনিট
duration-hours = { $hours } ঘণ্টা
duration-hours-minutes = { $hours } ঘণ্টা { $minutes } মিনিট
duration-days = { $days } দিন
duration-days-hours = { $days } দিন { $hours } ঘণ্টা
days = { $count } দিন

percent = { $number }%

## পাঠকদের জন্য নাম

state-operational = সচল
state-maintenance = রক্ষণাবেক্ষণ চলছে
state-degraded = ধীরগতি
state-partial = আংশিক বন্ধ
state-outage = সেবা বন্ধ
state-unknown = অবস্থা অজানা
state-no-data = তথ্য নেই

state-operational-inline = সচল
state-maintenance-inline = রক্ষণাবেক্ষণ চলছে
state-degraded-inline = ধীরগতি
state-partial-inline = আংশিক বন্ধ
state-outage-inline = সেবা বন্ধ
state-unknown-inline = অবস্থা অজানা

status-investigating = খতিয়ে দেখা হচ্ছে
status-identified = কারণ জানা গেছে
status-monitoring = পর্যবেক্ষণ চলছে
status-resolved = সমাধান হয়েছে
status-retracted = ভুল অ্যালার্ম

stage-scheduled = নির্ধারিত
stage-in-progress = শুরু হয়েছে
stage-extended = সময় বাড়ানো হয়েছে
stage-postponed = স্থগিত
stage-completed = শেষ হয়েছে
stage-cancelled = বাতিল

phase-scheduled = নির্ধারিত
phase-to-come = তারিখ পরে জানানো হবে
phase-in-progress = চলছে
phase-overrun = নির্ধারিত সময়ের চেয়ে বেশি লাগছে
phase-completed = শেষ হয়েছে
phase-cancelled = বাতিল

severity-none = প্রভাব নেই
severity-minor = সামান্য
severity-major = বড়
severity-critical = গুরুতর

## লেখকেরা যেসব শব্দ লেখেন

words-status-investigating = খতিয়ে দেখা হচ্ছে, খতিয়ে দেখছি, আমরা খতিয়ে দেখছি, তদন্ত চলছে, তদন্ত করা হচ্ছে, তদন্ত করছি, তদন্তাধীন, তদন্ত, অনুসন্ধান চলছে, অনুসন্ধান করা হচ্ছে, অনুসন্ধান করছি, কারণ খোঁজা হচ্ছে, কারণ খুঁজছি, আমরা কারণ খুঁজছি, কারণ অনুসন্ধান চলছে, যাচাই চলছে, যাচাই করা হচ্ছে, যাচাই করছি, পরীক্ষা করা হচ্ছে, পরীক্ষা চলছে, দেখা হচ্ছে, দেখছি, আমরা দেখছি, নিশ্চিত করা হয়েছে, নিশ্চিত হয়েছে, রিপোর্ট করা হয়েছে, খোলা, আবার খোলা হয়েছে, পুনরায় খোলা হয়েছে
words-status-identified = কারণ জানা গেছে, কারণ জানা গিয়েছে, কারণ পাওয়া গেছে, কারণ পাওয়া গিয়েছে, কারণ চিহ্নিত, কারণ চিহ্নিত হয়েছে, কারণ চিহ্নিত করা হয়েছে, কারণ শনাক্ত, কারণ শনাক্ত হয়েছে, কারণ শনাক্ত করা হয়েছে, কারণ খুঁজে পেয়েছি, কারণ খুঁজে পাওয়া গেছে, কারণ পেয়েছি, সমস্যা চিহ্নিত, সমস্যা চিহ্নিত হয়েছে, সমস্যা চিহ্নিত করা হয়েছে, সমস্যা শনাক্ত, সমস্যা শনাক্ত হয়েছে, সমস্যা শনাক্ত করা হয়েছে, সমস্যা ধরা পড়েছে, চিহ্নিত, চিহ্নিত হয়েছে, শনাক্ত, শনাক্ত হয়েছে, মেরামত চলছে, ঠিক করা হচ্ছে, ঠিক করছি, আমরা ঠিক করছি, সমাধানের কাজ চলছে, সমাধান করা হচ্ছে, সমাধানে কাজ করছি
words-status-monitoring = পর্যবেক্ষণ চলছে, পর্যবেক্ষণে, পর্যবেক্ষণে আছে, পর্যবেক্ষণ, পর্যবেক্ষণ করা হচ্ছে, পর্যবেক্ষণ করছি, আমরা পর্যবেক্ষণ করছি, নজর রাখছি, আমরা নজর রাখছি, নজর রাখা হচ্ছে, নজরদারি চলছে, নজরে আছে, মনিটরিং, মনিটরিং চলছে, মনিটর করছি, মনিটর করা হচ্ছে, সংশোধন প্রয়োগ করা হয়েছে, সমাধান প্রয়োগ করা হয়েছে, ধীরে ধীরে ফিরছে
words-status-resolved = সমাধান হয়েছে, সমাধান হয়ে গেছে, সমাধান করা হয়েছে, সমাধান করা হল, সমাধান হলো, সমস্যার সমাধান হয়েছে, সমস্যার সমাধান করা হয়েছে, সমস্যা সমাধান হয়েছে, সমস্যা মিটেছে, সমস্যা মিটে গেছে, সমস্যা দূর হয়েছে, সমস্যা কেটে গেছে, সমস্যা শেষ, সমস্যা শেষ হয়েছে, সমাধানকৃত, মীমাংসিত, ঠিক হয়েছে, ঠিক হয়ে গেছে, ঠিক হলো, ঠিক করা হয়েছে, ঠিক করে দেওয়া হয়েছে, মেরামত হয়েছে, মেরামত করা হয়েছে, মেরামত শেষ, সেরে গেছে, মিটে গেছে, মিটেছে, পুনরুদ্ধার হয়েছে, পুনরুদ্ধার করা হয়েছে, সেবা পুনরুদ্ধার হয়েছে, সেবা চালু হয়েছে, সেবা আবার চালু, সেবা আবার চালু হয়েছে, সেবা পুনরায় চালু, সেবা পুনরায় চালু হয়েছে, সেবা ফিরেছে, সেবা স্বাভাবিক, সেবা স্বাভাবিক হয়েছে, আবার চালু, আবার চালু হয়েছে, আবার সচল, আবার সচল হয়েছে, পুনরায় চালু, পুনরায় চালু হয়েছে, পুনরায় সচল, আবার কাজ করছে, সব কাজ করছে, সবকিছু কাজ করছে, সব কিছু কাজ করছে, সব কিছু আবার কাজ করছে, সব কিছু ঠিক আছে, সব আবার কাজ করছে, সবকিছু আবার কাজ করছে, সব ঠিক আছে, সবকিছু ঠিক আছে, সব স্বাভাবিক, সবকিছু স্বাভাবিক, স্বাভাবিক হয়েছে, স্বাভাবিক অবস্থায় ফিরেছে, সমাপ্ত, শেষ হয়েছে
words-status-retracted = ভুল অ্যালার্ম, ভুল সতর্কতা, ভুল সংকেত, মিথ্যা অ্যালার্ম, মিথ্যা সতর্কতা, ভুল খবর, ভুল রিপোর্ট, প্রত্যাহার, প্রত্যাহার করা হয়েছে, প্রত্যাহৃত, তুলে নেওয়া হয়েছে, কোনো সমস্যা ছিল না, সমস্যা ছিল না, অবৈধ

words-stage-scheduled = নির্ধারিত, নির্ধারণ করা হয়েছে, নির্ধারিত আছে, পূর্বনির্ধারিত, পরিকল্পিত, পরিকল্পনা করা হয়েছে, ঠিক করা আছে, পুনর্নির্ধারিত, নতুন করে নির্ধারিত, আসন্ন, আগামী
words-stage-in-progress = শুরু হয়েছে, শুরু, শুরু হলো, শুরু হল, শুরু করা হয়েছে, শুরু করেছি, শুরু হয়ে গেছে, আরম্ভ, চলছে, চলমান, কাজ চলছে, কাজ শুরু, কাজ শুরু হয়েছে, রক্ষণাবেক্ষণ চলছে, রক্ষণাবেক্ষণ শুরু, রক্ষণাবেক্ষণ শুরু হয়েছে
words-stage-extended = সময় বাড়ানো হয়েছে, সময় বেড়েছে, সময় বাড়ল, বাড়ানো হয়েছে, বাড়ানো হলো, বর্ধিত, বর্ধিত করা হয়েছে, নির্ধারিত সময়ের চেয়ে বেশি, বেশি সময় লাগছে, বেশি সময় লাগবে, আরও সময় লাগছে, আরও সময় লাগবে, দেরিতে শেষ হবে
words-stage-postponed = স্থগিত, স্থগিত করা হয়েছে, স্থগিত হয়েছে, পিছিয়েছে, পিছিয়ে গেছে, পেছানো হয়েছে, পিছিয়ে দেওয়া হয়েছে, মুলতবি, পরে হবে, তারিখ পরে, তারিখ পরে জানানো হবে, নতুন তারিখ পরে
words-stage-completed = শেষ হয়েছে, শেষ, শেষ হলো, শেষ হল, শেষ হয়ে গেছে, সম্পন্ন, সম্পন্ন হয়েছে, সম্পূর্ণ হয়েছে, সমাপ্ত, সমাপ্ত হয়েছে, সমাপ্তি, হয়ে গেছে, কাজ শেষ, কাজ শেষ হয়েছে, কাজ সম্পন্ন, রক্ষণাবেক্ষণ শেষ, রক্ষণাবেক্ষণ শেষ হয়েছে, রক্ষণাবেক্ষণ সম্পন্ন, রক্ষণাবেক্ষণ সম্পন্ন হয়েছে
words-stage-cancelled = বাতিল, বাতিল করা হয়েছে, বাতিল হয়েছে, বাতিল করা হলো, ক্যান্সেল, রক্ষণাবেক্ষণ বাতিল, হবে না, হচ্ছে না

words-state-operational = সচল, সচল আছে, চালু, চালু আছে, কাজ করছে, ঠিকমতো কাজ করছে, স্বাভাবিক, ঠিক আছে, উপলব্ধ, অনলাইন
words-state-maintenance = রক্ষণাবেক্ষণ চলছে, রক্ষণাবেক্ষণ, রক্ষণাবেক্ষণে, রক্ষণাবেক্ষণাধীন, মেইনটেন্যান্স, মেইনটেনেন্স, রক্ষণাবেক্ষণের কাজ
words-state-degraded = ধীরগতি, ধীর, ধীরে চলছে, ধীরগতিতে চলছে, স্লো, কর্মক্ষমতা কম, কার্যক্ষমতা হ্রাস, ব্যাহত, বিঘ্নিত, সমস্যাযুক্ত, অস্থিতিশীল
words-state-partial = আংশিক বন্ধ, আংশিক, আংশিকভাবে বন্ধ, আংশিক অচল, আংশিক বিভ্রাট, আংশিকভাবে অচল, কিছু অংশ বন্ধ
words-state-outage = সেবা বন্ধ, বন্ধ, বন্ধ আছে, পুরোপুরি বন্ধ, সম্পূর্ণ বন্ধ, অচল, সম্পূর্ণ অচল, ডাউন, ডাউন আছে, কাজ করছে না, চলছে না, সাড়া দিচ্ছে না, পাওয়া যাচ্ছে না, অনুপলব্ধ, নষ্ট, বিকল, বিভ্রাট, অফলাইন

## `filler`-এর শব্দ কোনো অবস্থার শব্দের আগে থাকতে পারে («এখন সমাধান হয়েছে»)। `weak`-এর শব্দ শুধু সময়ের পরে থাকলে অবস্থা বোঝায়:
## অন্যত্র সেগুলো সাধারণ শব্দ («তদন্ত», «খোলা»)।
words-status-filler = এখন, এবার, সব, সবকিছু, সব কিছু, সবই, সকল, অবশেষে, পুরোপুরি, সম্পূর্ণ, সম্পূর্ণভাবে, এটি, এটা, সমস্যা, সমস্যাটি, সমস্যাটির, সমস্যার, সেবা
words-status-perhaps = ঠিক, ঠিক আছে, ভালো, ভাল, ফিরেছে, ফিরে এসেছে, এসেছে, চলে এসেছে, শেষ, সমাধান, সংশোধন, বাতিল, ওকে
words-status-doubt = বাদে, ছাড়া, ব্যতীত, বাদ দিয়ে, কিন্তু, তবে, অথচ, যদিও, এখনও, এখনো, তবুও, আশা করি, আশা করছি, আশা, আংশিক, আংশিকভাবে, কিছুটা, অনেকটা, প্রায়, অনেকাংশে, বেশির ভাগ, বেশিরভাগ, অধিকাংশ, মূলত, সম্ভবত, হয়তো, হয়ত, মনে হয়, মনে হচ্ছে, বোধহয়, আপাতত, সাময়িক, সাময়িকভাবে, অস্থায়ী, অস্থায়ীভাবে, কিছু কিছু, কিছু সেবা, কিছু জায়গায়, কিছু ব্যবহারকারী, কারও কারও, কারো কারো, কয়েকজনের, সবার জন্য নয়, সবার নয়, সব নয়, পুরোপুরি নয়, সম্পূর্ণ নয়, নয়, না, হয়নি, নেই, বাকি, বাকি আছে, শিগগিরই, শীঘ্রই, হবে, করা হবে, করা হচ্ছে, হচ্ছে, চেষ্টা, চেষ্টা চলছে, সম্ভাবনা, প্রত্যাশিত, যাবে
words-status-not = না, নয়, হয়নি, এখনও, এখনো
words-status-no = না, নয়, এখনও না, এখনো না, হয়নি
words-status-weak = তদন্ত, দেখছি, দেখা হচ্ছে, নিশ্চিত হয়েছে, নিশ্চিত করা হয়েছে, রিপোর্ট করা হয়েছে, খোলা, চিহ্নিত, শনাক্ত, পর্যবেক্ষণ, মনিটরিং, সমাপ্ত, শেষ হয়েছে, মীমাংসিত, সেরে গেছে, মিটেছে, মিটে গেছে, স্বাভাবিক হয়েছে, প্রত্যাহার, তুলে নেওয়া হয়েছে, অবৈধ, ভুল খবর, পরিকল্পিত, আসন্ন, আগামী, শুরু, আরম্ভ, চলছে, চলমান, শুরু হয়েছে, বর্ধিত, বাড়ানো হয়েছে, পরে হবে, মুলতবি, শেষ, সমাপ্তি, হয়ে গেছে, সম্পন্ন, হবে না, হচ্ছে না, ধীরে ধীরে ফিরছে

## সমস্যার পুনরাবৃত্তি: মিটে যাওয়া সমস্যা ফিরে এলে আপডেটের শিরোনাম যা দিয়ে শুরু হয়। `before` ও `after`-এর শব্দ খারাপ অবস্থার
## আগে বা পরে থাকে («আবার বন্ধ»), `not`-এর শব্দ সমাপ্তির শব্দের আগে। `filler`-এর শব্দ ও সেবার নাম শিরোনামের শুরুতে বাদ দিয়ে পড়া
## হয় («ওয়েবসাইট বন্ধ»)।
words-relapse = পুনরাবৃত্তি, সমস্যা ফিরেছে, সমস্যা ফিরে এসেছে, সমস্যা আবার, সমস্যা আবার শুরু, সমস্যা আবার দেখা দিয়েছে, সমস্যা পুনরায়, আবার সমস্যা, আবারও সমস্যা, পুনরায় সমস্যা, একই সমস্যা, একই ত্রুটি, সেই সমস্যা, ত্রুটি ফিরেছে, আবার ত্রুটি, নতুন সমস্যা, নতুন বিভ্রাট, আরেকটি সমস্যা, দ্বিতীয়বার বন্ধ, আবার বন্ধ, আবারও বন্ধ, আবার বন্ধ হয়েছে, পুনরায় বন্ধ, আবার অচল, আবার ডাউন, আবার খোলা হয়েছে, পুনরায় খোলা হয়েছে, কাজ করছে না, সাড়া দিচ্ছে না, কাজ করা বন্ধ, সমাধান হয়নি, এখনও সমাধান হয়নি, এখনো সমাধান হয়নি, ঠিক হয়নি, এখনও ঠিক হয়নি, এখনো ঠিক হয়নি, মেটেনি
words-relapse-before = আবার, আবারও, আবারো, পুনরায়, ফের, আরেকবার, এখনও, এখনো
words-relapse-after = আবার, আবারও, আবারো, পুনরায়, ফের
words-relapse-not = না, নয়, এখনও না, এখনো না, আর না, পুরোপুরি নয়
words-relapse-filler = এটি, এটা, এই, সেটি, আমরা, এখন, বর্তমানে, এই মুহূর্তে, দুঃখজনকভাবে, দুঃখিত, আপডেট, সেবা, সাইট, ওয়েবসাইট, সার্ভার, সব, সবকিছু

words-severity-none = নেই, প্রভাব নেই, কোনো প্রভাব নেই, প্রভাবহীন, তথ্য, বিজ্ঞপ্তি
words-severity-minor = সামান্য, ছোট, কম, হালকা, নগণ্য
words-severity-major = বড়, বেশি, উচ্চ, প্রধান, গুরুত্বপূর্ণ
words-severity-critical = গুরুতর, অতি গুরুতর, সংকটজনক, সম্পূর্ণ, মারাত্মক

words-timeline = ঘটনাক্রম, সময়রেখা, টাইমলাইন, কালানুক্রম, সময়ক্রম, কখন কী হয়েছে

words-about = প্রায়, আনুমানিক, আন্দাজ, কাছাকাছি
words-at = সময়, বেলা, ঠিক
words-day-filler = দিন, তারিখে, ওই
words-day-next = পরদিন, পরের দিন, পরদিন সকালে, আগামীকাল, পরবর্তী দিন
words-day-after-next = দুই দিন পর, দুই দিন পরে, দুদিন পর, পরশু, তার পরদিন
words-day-same = একই দিন, একই দিনে, সেদিন, ওই দিন
words-day-before = আগের দিন, আগের দিনে, গতকাল, একদিন আগে
words-days-later = দিন পর, দিন পরে, দিন বাদে
words-day-part = ভোর, ভোরে, সকাল, সকালে, দুপুর, দুপুরে, বিকাল, বিকেল, বিকালে, বিকেলে, সন্ধ্যা, সন্ধ্যায়, রাত, রাতে, মধ্যরাত, মধ্যরাতে, গভীর, শুরু, শুরুতে, মাঝামাঝি, শেষ, শেষে, আগে, পরে

## পাতা

newer = নতুন আপডেট আছে।
reload = আবার লোড করুন
local-time = আপনার সময়ে #
skip = মূল অংশে যান
preview = প্রাকদর্শন: এই পাতাগুলো এখনও প্রকাশিত হয়নি।
nav-main = মূল মেনু
languages = ভাষা
not-translated = এখনও অনুবাদ হয়নি
nav-years = বছর
history = ইতিহাস
state-days = { $state }: { $days }
period-parts = { $period }: { $parts }।
last-weeks = গত { $count } সপ্তাহ
service = সেবা
year = বছর
history-of = { $year } সালের ইতিহাস
ahead = সামনে
contact = যোগাযোগ
edit = এই পাতা সম্পাদনা করুন
kept-by-hand = এই পাতা হাতে হালনাগাদ করা হয়।
last-change = সর্বশেষ লিখিত আপডেট: { $when }।
follow = আপডেট পান
now = এই মুহূর্তে
planned-maintenance = নির্ধারিত রক্ষণাবেক্ষণ
no-maintenance = কোনো রক্ষণাবেক্ষণ নির্ধারিত নেই।
notices = ঘোষণা
services = সেবাসমূহ
other-services = অন্যান্য সেবা
recent-incidents = আগের সমস্যা
carried-over = আগের কোনো মাস থেকে:
no-incident = এই মাসে কোনো সমস্যা হয়নি।
no-incident-yet = এখন পর্যন্ত কোনো সমস্যা হয়নি।
no-incident-known = এই সেবায় কোনো সমস্যা হয়নি।
all-history = পুরো ইতিহাস দেখুন
incidents-and-maintenance = সমস্যা ও রক্ষণাবেক্ষণ
read-post-mortem = পর্যালোচনা প্রতিবেদন পড়ুন
the-incident = সমস্যাটি
announced-on = ঘোষণা: { $when }
published-on = প্রকাশ: { $when }
see-now = বর্তমান অবস্থা দেখুন
update = আপডেট
first-report = প্রথম খবর
announced = ঘোষণা
next-update = পরবর্তী আপডেট { $when }-এর মধ্যে।
next-update-day = পরবর্তী আপডেট { $when }-এর মধ্যে।
edited = সম্পাদিত: { $when }
edited-day = সম্পাদিত: { $when }
withdrawn = প্রত্যাহার: { $when }
withdrawn-day = প্রত্যাহার: { $when }
ongoing = চলছে
since-ongoing = { $when } থেকে চলছে
update-due = { $when }-এর মধ্যে আপডেট দেওয়ার কথা ছিল।
update-due-day = { $when }-এর মধ্যে আপডেট দেওয়ার কথা ছিল।
earlier-updates = আগের { $count }টি আপডেট
group-operational = { $count ->
    [one] সচল
   *[other] { $count }টিই সচল
}
not-here = এমন কোনো সমস্যা, যা এখানে নেই?
write-to-us = আমাদের লিখুন
silent-since = { $when } থেকে কোনো আপডেট নেই।
new-plan = নতুন তারিখ: { $when }।
new-end = শেষ হওয়ার নতুন সময়: { $when }।
false-alarm = ভুল অ্যালার্ম
was-false-alarm = ভুল অ্যালার্ম: { $when }
since = { $when } থেকে
resolved-on = সমাধান হয়েছে: { $when }
resolved-after = সমাধান হয়েছে: { $when }, { $after } পর
date-to-come = তারিখ পরে জানানো হবে
fact-start = শুরু
fact-end = শেষ
fact-planned-end = শেষ হওয়ার নির্ধারিত সময়
fact-duration = সময়কাল
add-to-calendar = ক্যালেন্ডারে যোগ করুন
plan-first = পরিকল্পনা
plan-moved = নতুন তারিখ
plan-longer = শেষ হওয়ার নতুন সময়
plan-actual = বাস্তবে
plan-cancelled = বাতিল
period = { $from } – { $to }
period-from = { $from } থেকে
with-zone = { $time }, { $zone }
running-since = { $when } থেকে চালু
retired = বন্ধ করে দেওয়া হয়েছে
retired-on = বন্ধ করে দেওয়া হয়েছে: { $when }
today = আজ
bars-legend = গত { $count } দিন; শেষ দণ্ডটি আজকের।
bars-label = { $service }, গত { $count } দিন
bars-uptime = { $label }, আপটাইম { $uptime }
bars-quiet = { $label }: সমস্যা নেই
bars-trouble = { $label }: { $days } দিন সমস্যা বা রক্ষণাবেক্ষণ
bars-no-data = { $label }; { $words }
no-data = তথ্য নেই
no-data-before = { $day }-এর আগের তথ্য নেই
no-data-after = { $day }-এর পরের তথ্য নেই
so-far = এখন পর্যন্ত { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } থেকে { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $from } থেকে { $to } পর্যন্ত { $state }
span-part-days = { $from } থেকে { $to } পর্যন্ত { $state }
span-part-open = { $from } থেকে { $state }
span-part-open-days = { $from } থেকে { $state }
mark-detected = ধরা পড়েছে
mark-announced = জানানো হয়েছে
mark-resolved = সমাধান হয়েছে
mark-updated = আপডেট
figure-total = মোট
figure-degraded = ধীরগতি
figure-partial = আংশিক বন্ধ
figure-outage = সেবা বন্ধ
figure-detect = ধরা পড়তে সময়
figure-announce = জানাতে সময়
figure-resolve = সমাধানে সময়
figure-incidents = সমস্যা
out-on-days = { $count } দিন সেবা বন্ধ হয়েছে
figure-uptime = আপটাইম, { $count } দিন
figure-outages = বন্ধ থাকার সময়
figure-longest = দীর্ঘতম বন্ধ
figure-mean-detect = ধরা পড়তে গড় সময়
figure-mean-announce = জানাতে গড় সময়
figure-mean-resolve = সমাধানে গড় সময়
figure-mean-resolve-year = সমাধানে গড় সময়, গত ১২ মাস
figure-since = { $month } থেকে: { $figure }
uptime-rule = { $count } দিনের আপটাইম, নিচের দিকে পূর্ণ করা। সেবা বন্ধ থাকার সময় পুরোটা গোনা হয়, আংশিক বন্ধ থাকার সময় দশ ভাগের তিন ভাগ; ধীরগতি ও রক্ষণাবেক্ষণ গোনা হয় না।
days-told = দিন ধরে বিস্তারিত
by-month = মাস ধরে
earlier-months = আগের মাসগুলো
incidents-count = { $count }টি সমস্যা
feed-of = ফিড: { $service }
calendar-of = রক্ষণাবেক্ষণের ক্যালেন্ডার: { $service }
promises = করণীয়
promises-text = পর্যালোচনা প্রতিবেদন থেকে করণীয়: { $count }টির মধ্যে { $kept }টি শেষ।
promises-kept = { $count }টির মধ্যে { $kept }টি শেষ
promises-open = বাকি
promises-done = শেষ
no-promise = এখনও কোনো করণীয় নেই।
nav-post-mortems = অন্যান্য পর্যালোচনা প্রতিবেদন
post-mortem-before = আগের পর্যালোচনা প্রতিবেদন:
post-mortem-after = পরের পর্যালোচনা প্রতিবেদন:
near-incidents = { $count ->
    [one] এই সেবার অন্যান্য সমস্যা
   *[other] এই সেবাগুলোর অন্যান্য সমস্যা
}
search = ইতিহাসে খুঁজুন
search-found = ফলাফল: #
search-none = কোনো ফলাফল নেই।
year-record = সংখ্যায় { $year }
label-post-mortem = পর্যালোচনা প্রতিবেদন
label-notice = ঘোষণা
label-incident = সমস্যা
label-maintenance = রক্ষণাবেক্ষণ
not-found = এই পাতাটি নেই
not-found-text = হয়তো এর ঠিকানা বদলে গেছে। বর্তমান অবস্থা ও ইতিহাস এখানে:
moved = এই পাতাটি সরে গেছে:
feed = Atom ফিড

outage-silent = { $service } সাড়া দিচ্ছে না
outage-elsewhere = সমস্যাটি আমাদের দিকে। আপডেট পাবেন অবস্থার পাতায়:
outage-more = বিস্তারিত অবস্থার পাতায়
outage-again = আপনি { $service } খুলে থাকলে এই পাতা নিজে থেকেই আবার লোড হবে। না হলে মাঝে মাঝে আবার লোড করুন।

statement-all = { $count ->
    [0] সবকিছু কাজ করছে
    [one] { $names }: সচল
   *[other] সব সেবা সচল
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = সব সেবা
others = আরও { $count }টি সেবা
statement-until = { $state }, { $when } পর্যন্ত
statement-until-day = { $state }, { $when } পর্যন্ত
statement-overrun = { $state }, নির্ধারিত সময়ের চেয়ে বেশি
statement-rest = { $count ->
    [one] অন্য সেবাটি সচল
   *[other] বাকি { $count }টি সেবা সচল
}
statement-sentence = { $sentence }।
statement-watching = সেবা আবার চালু হয়েছে; আমরা নজর রাখছি
statement-restored = { $names }: { $when } থেকে আবার সচল; আমরা নজর রাখছি
statement-unknown = সেবাগুলোর অবস্থা অজানা
statement-others-unknown = { $statement }; অন্য সেবাগুলোর অবস্থা অজানা
statement-unknown-services = { $statement }; অবস্থা অজানা: { $names }
said-maintenance = রক্ষণাবেক্ষণ চলছে
said-degraded = ধীর, বা কারও কারও সমস্যা হচ্ছে
said-partial = আংশিক বন্ধ
said-outage = বন্ধ
plural-maintenance = রক্ষণাবেক্ষণ চলছে
plural-degraded = ধীর, বা কারও কারও সমস্যা হচ্ছে
plural-partial = আংশিক বন্ধ
plural-outage = বন্ধ

## ফিড

feed-title-incidents = { $site }: সমস্যা
feed-title-maintenance = { $site }: রক্ষণাবেক্ষণ
feed-title-post-mortems = { $site }: পর্যালোচনা প্রতিবেদন
feed-title-history = { $site }: সমস্যা ও রক্ষণাবেক্ষণ
feed-title-service = { $service } – { $site }
calendar-name = রক্ষণাবেক্ষণ: { $site }
calendar-name-service = রক্ষণাবেক্ষণ: { $service } – { $site }
feed-planned = নির্ধারিত: { $start } থেকে { $end } পর্যন্ত
feed-planned-on = নির্ধারিত: { $when }
feed-planned-from = নির্ধারিত: { $start } থেকে
feed-service = { $service }: { $state }
feed-withdrawn = প্রত্যাহার: { $when }
feed-rest = পুরো লেখা পাতায় পড়ুন
feed-withdrawn-text = প্রত্যাহার: { $text }
feed-time = { $time } ({ $zone })

## যে পর্যালোচনা প্রতিবেদন লিখতে হবে

pm-title = পর্যালোচনা প্রতিবেদন: { $title }
pm-one-day = { $day }, { $from } থেকে { $to } পর্যন্ত
pm-day = { $day }
pm-days = { $from } থেকে { $to } পর্যন্ত
pm-since = { $from } থেকে
pm-opening = { $when }: “[{ $title }]({ $link })” সমস্যার প্রভাব পড়েছে এসব সেবায়: { $services }{ $figures }।
pm-opening-alone = { $when }: “[{ $title }]({ $link })” সমস্যাটি হয়েছে{ $figures }।
pm-total = { "" } (মোট { $total })
pm-total-of = { "" } (মোট { $total }, এর মধ্যে { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $duration } { $state }
pm-previous = আগের পর্যালোচনা প্রতিবেদনও দেখুন: [{ $title }]({ $link })।
pm-symptoms = লক্ষণ
pm-symptoms-hint = ব্যবহারকারীরা কী দেখেছেন, আর শুরুতে কী মনে হয়েছিল।
pm-timeline = ঘটনাক্রম
pm-well = যা ভালো হয়েছে
pm-well-hint = যা কাজে লেগেছে এবং ধরে রাখার মতো।
pm-less-well = যা আরও ভালো হতে পারত
pm-less-well-hint = যাতে সময় নষ্ট হয়েছে বা যার অভাব ছিল।
pm-conclusion = উপসংহার
pm-promises = করণীয়:
pm-promise = নির্দিষ্ট কোনো কাজ, যা শেষ হলে টিক দেওয়া যায়
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = ব্যবহারকারীদের প্রথম সমস্যা শুরু
pm-detected = সমস্যাটি আমাদের চোখে পড়ে
pm-first-report = সমস্যার কথা জানানো হয়
pm-update = সমস্যার আপডেট দেওয়া হয়
pm-update-status = সমস্যার আপডেট দেওয়া হয় ({ $status })
pm-resolved = সবকিছু আবার কাজ করছে

## কমান্ড

resolve-text = সবকিছু আবার কাজ করছে।
retract-text = এটি ভুল অ্যালার্ম ছিল: কোনো সেবায় প্রভাব পড়েনি।

## সাইটে নজর রাখার উপায়ের পাতা

subscribe = আপডেট পান
subscribe-intro = এই পাতায় বারবার না এসেই জানুন কখন কিছু বদলাল।
subscribe-feeds = ফিডের মাধ্যমে
subscribe-feeds-text = ফিড একটি ঠিকানা, যা কোনো প্রোগ্রাম আপনার হয়ে দেখে। প্রতিটি খবর সেখানে পুরোটা আসে, আর প্রতিটি আপডেটের সঙ্গে আবার। বেশির ভাগ মেইল প্রোগ্রাম ফিড পড়তে পারে, বিনা মূল্যের ফিড রিডারও আছে: এই ঠিকানাগুলোর একটি আপনার প্রোগ্রামে কপি করুন।
subscribe-all = সবকিছু
subscribe-incidents = শুধু সমস্যা
subscribe-maintenance = রক্ষণাবেক্ষণ, আগেভাগে
subscribe-post-mortems = পর্যালোচনা প্রতিবেদন: আমরা যা শিখেছি
subscribe-mail = ইমেইলে
subscribe-mail-list-text = এই লিংকে যে ইমেইল খোলে সেটি পাঠান, তারপর উত্তরটি নিশ্চিত করুন। তালিকার প্রতিটি ইমেইলে সদস্যতা ছাড়ার উপায় লেখা থাকে।
subscribe-mail-list = { $list } সাবস্ক্রাইব করুন
subscribe-mail-form-text = আপনার ঠিকানা লিখুন, তারপর যে ইমেইল পাবেন সেটি নিশ্চিত করুন। প্রতিটি ইমেইলে সদস্যতা ছাড়ার উপায় লেখা থাকে।
subscribe-mail-address = আপনার ইমেইল ঠিকানা
subscribe-mail-send = সাবস্ক্রাইব করুন
subscribe-mail-feed-text = এই সেবা এই পাতার ফিড আপনার ইমেইলে পাঠায়:
subscribe-slack = Slack-এ
subscribe-slack-text = যে চ্যানেলে খবর আসা দরকার সেখানে এই লাইনটি লিখুন। Slack-এর RSS অ্যাপ ইনস্টল থাকতে হবে।
subscribe-services = অথবা একটি মাত্র সেবা:
subscribe-calendar-of = রক্ষণাবেক্ষণের ক্যালেন্ডার
subscribe-calendar = আপনার ক্যালেন্ডারে
subscribe-calendar-text = নির্ধারিত রক্ষণাবেক্ষণ আপনার নিজের ক্যালেন্ডারে দেখা যেতে পারে। তারিখ বদলালে সেখানেও সরে যায়, বাতিল হলে মুছে যায়।
subscribe-calendar-add = রক্ষণাবেক্ষণের ক্যালেন্ডার সাবস্ক্রাইব করুন
subscribe-embed = আপনার নিজের সাইটে
subscribe-embed-text = কোনো সমস্যা চললে এই লাইনটি পাতার ওপরে একটি ব্যানার দেখায়, অন্য সময় কিছুই না।
subscribe-badge-text = এই লাইনটি বর্তমান অবস্থা একটি ছোট ছবিতে দেখায়:
subscribe-programs = প্রোগ্রামের জন্য
subscribe-programs-text = এই পাতার বিষয়বস্তু JSON আকারেও পাওয়া যায়।
subscribe-api = Statuspage-এর পাবলিক API
subscribe-schema = এর স্কিমা
badge-alt = বর্তমান অবস্থা
badge-words = { $label }: { $state }
badge-of = বর্তমান অবস্থা: { $site }
announce-head = { $state }: { $title }

## `vigie announce` দিয়ে অন্য চ্যানেলে ঘোষণা

announce-reopened = আবার খোলা হয়েছে
announce-corrected = সংশোধন
announce-withdrawn = প্রত্যাহার
announce-moved = নতুন তারিখ
announce-reminder = রিমাইন্ডার
announce-notice = ঘোষণা
announce-post-mortem = পর্যালোচনা প্রতিবেদন
announce-next-on = পরবর্তী আপডেট { $when }-এর মধ্যে।

### Vigie के हिन्दी संदेश।
###
### साइट के फ़ोल्डर में locales/hi.ftl फ़ाइल इनमें जोड़ती है या इन्हें एक-एक करके बदलती है।

## भाषा स्वयं

language-name = हिन्दी
direction = ltr

## अवधियाँ, संख्याएँ

duration-moment = एक मिनट से कम
duration-minutes = { $minutes } मि॰
duration-hours = { $hours } घं॰
duration-hours-minutes = { $hours } घं॰ { $minutes } मि॰
duration-days = { $days } दिन
duration-days-hours = { $days } दिन { $hours } घं॰
days = { $count } दिन

percent = { $number }%

## पाठकों के लिए नाम

state-operational = चालू
state-maintenance = रखरखाव जारी
state-degraded = धीमी सेवा
state-partial = आंशिक रूप से बंद
state-outage = सेवा बंद
state-unknown = स्थिति अज्ञात
state-no-data = कोई डेटा नहीं

state-operational-inline = चालू
state-maintenance-inline = रखरखाव जारी
state-degraded-inline = धीमी सेवा
state-partial-inline = आंशिक रूप से बंद
state-outage-inline = सेवा बंद
state-unknown-inline = स्थिति अज्ञात

status-investigating = जाँच जारी
status-identified = कारण पता चला
status-monitoring = निगरानी जारी
status-resolved = ठीक हो गया
status-retracted = गलत अलार्म

stage-scheduled = निर्धारित
stage-in-progress = शुरू हुआ
stage-extended = समय बढ़ाया गया
stage-postponed = स्थगित
stage-completed = पूरा हुआ
stage-cancelled = रद्द

phase-scheduled = निर्धारित
phase-to-come = तारीख बाद में बताई जाएगी
phase-in-progress = जारी है
phase-overrun = तय समय से ज़्यादा लग रहा है
phase-completed = पूरा हुआ
phase-cancelled = रद्द

severity-none = कोई असर नहीं
severity-minor = मामूली
severity-major = बड़ी
severity-critical = गंभीर

## शब्द जो लेखक लिखते हैं

words-status-investigating = जाँच जारी, जांच जारी, जाँच जारी है, जांच जारी है, जाँच हो रही है, जांच हो रही है, जाँच कर रहे हैं, जांच कर रहे हैं, हम जाँच कर रहे हैं, हम जांच कर रहे हैं, जाँच चल रही है, जांच चल रही है, जाँच, जांच, कारण की जाँच जारी, कारण खोज रहे हैं, कारण ढूँढ रहे हैं, कारण ढूंढ रहे हैं, कारण का पता लगा रहे हैं, देख रहे हैं, छानबीन जारी, पड़ताल जारी, पुष्टि हुई, पुष्टि हो गई, रिपोर्ट हुई, खुला, फिर से खोला गया, दोबारा खोला गया
words-status-identified = कारण पता चला, कारण का पता चला, कारण पता चल गया, कारण का पता चल गया, कारण मिला, कारण मिल गया, कारण की पहचान हुई, कारण की पहचान हो गई, कारण पहचाना गया, वजह पता चली, वजह पता चल गई, वजह मिल गई, वजह मिली, समस्या की पहचान हुई, समस्या की पहचान हो गई, समस्या पहचानी गई, समस्या पकड़ में आई, पहचान हुई, पहचान हो गई, मरम्मत जारी, मरम्मत जारी है, मरम्मत चल रही है, सुधार जारी, सुधार जारी है, ठीक किया जा रहा है, ठीक कर रहे हैं, समाधान जारी, समाधान पर काम जारी, समाधान पर काम चल रहा है
words-status-monitoring = निगरानी जारी, निगरानी जारी है, निगरानी में, निगरानी, निगरानी कर रहे हैं, निगरानी हो रही है, निगरानी चल रही है, नज़र रख रहे हैं, नजर रख रहे हैं, नज़र बनाए हुए हैं, नजर बनाए हुए हैं, नज़र रखी जा रही है, मॉनिटरिंग, मॉनिटर कर रहे हैं, सुधार लागू, सुधार लागू किया गया, सुधार लागू हुआ, समाधान लागू किया गया, समाधान लागू, धीरे-धीरे बहाल हो रहा है
words-status-resolved = ठीक हो गया, ठीक हो गई, ठीक हो गए, ठीक हुआ, ठीक हुई, ठीक हुए, ठीक हो गया है, ठीक हो गई है, ठीक हो चुका है, ठीक हो चुकी है, ठीक कर दिया गया, ठीक कर दिया गया है, ठीक कर दी गई, ठीक कर दी गई है, ठीक कर दिया, समस्या ठीक हो गई, समस्या ठीक हुई, समस्या हल हुई, समस्या हल हो गई, समस्या दूर हुई, समस्या दूर हो गई, समस्या का समाधान हुआ, समस्या का समाधान हो गया, समस्या समाप्त, समस्या समाप्त हुई, समस्या खत्म, समस्या खत्म हुई, समाधान हो गया, समाधान हुआ, हल हो गया, हल हो गई, हल हुआ, हल हुई, सुलझ गया, सुलझ गई, सुलझा, सुलझी, सुधार दिया गया, बहाल, बहाल हुआ, बहाल हुई, बहाल हो गया, बहाल हो गई, सेवा बहाल, सेवा बहाल हुई, सेवा बहाल हो गई, सेवाएँ बहाल, सेवाएं बहाल, सेवाएँ बहाल हुईं, फिर से चालू, दोबारा चालू, फिर चालू, फिर से चालू हुआ, फिर से चालू हुई, सेवा फिर से चालू, सेवा फिर चालू, फिर से काम कर रहा है, फिर से काम कर रही है, फिर से काम कर रहे हैं, सब कुछ फिर से काम कर रहा है, सब फिर से काम कर रहा है, सब कुछ काम कर रहा है, सब ठीक है, सब कुछ ठीक है, सब सामान्य, स्थिति सामान्य, स्थिति सामान्य हुई, सामान्य हो गया, समाप्त, समाप्त हुआ, theek ho gaya, theek ho gayi, thik ho gaya
words-status-retracted = गलत अलार्म, ग़लत अलार्म, झूठा अलार्म, गलत चेतावनी, झूठी चेतावनी, गलत सूचना, गलत रिपोर्ट, वापस लिया गया, वापस ली गई, वापस लिया, कोई समस्या नहीं थी, समस्या नहीं थी, अमान्य

words-stage-scheduled = निर्धारित, निर्धारित है, पूर्व निर्धारित, तय, तय है, तय किया गया, नियोजित, योजनाबद्ध, शेड्यूल, शेड्यूल किया गया, आगामी
words-stage-in-progress = शुरू हुआ, शुरू हो गया, शुरू, शुरु हुआ, शुरू हुई, शुरू हो गई, शुरू किया, शुरू किया गया, आरंभ, आरंभ हुआ, आरम्भ हुआ, प्रारंभ, जारी, जारी है, चल रहा है, काम जारी, काम जारी है, काम चल रहा है, काम शुरू हुआ, काम शुरू, रखरखाव शुरू, रखरखाव शुरू हुआ, रखरखाव जारी, रखरखाव जारी है, रखरखाव चल रहा है
words-stage-extended = समय बढ़ाया गया, बढ़ाया गया, बढ़ा दिया गया, बढ़ाई गई, समय बढ़ा, अवधि बढ़ाई गई, अवधि बढ़ी, तय समय से ज़्यादा, तय समय से ज्यादा, तय समय से अधिक, ज़्यादा समय लग रहा है, ज्यादा समय लग रहा है, अधिक समय लग रहा है, ज़्यादा समय लगेगा, ज्यादा समय लगेगा, देर से समाप्त होगा, तय समय से ज़्यादा लग रहा है
words-stage-postponed = स्थगित, स्थगित किया गया, स्थगित हुआ, टाला गया, टाल दिया गया, टला, टल गया, टली, आगे बढ़ाया गया, आगे खिसकाया गया, बाद में होगा, तारीख बाद में, तारीख बाद में बताई जाएगी, नई तारीख बाद में, फिर से निर्धारित, पुनर्निर्धारित
words-stage-completed = पूरा हुआ, पूरा हो गया, पूरा, पूर्ण, पूर्ण हुआ, पूर्ण हो गया, पूरी हुई, पूरी हो गई, संपन्न, संपन्न हुआ, सम्पन्न, समाप्त, समाप्त हुआ, समाप्त हो गया, खत्म, खत्म हुआ, ख़त्म हुआ, खत्म हो गया, अंत, समापन, काम पूरा, काम पूरा हुआ, काम पूरा हो गया, रखरखाव पूरा, रखरखाव पूरा हुआ, रखरखाव पूरा हो गया, रखरखाव समाप्त, रखरखाव खत्म
words-stage-cancelled = रद्द, रद्द किया गया, रद्द कर दिया गया, रद्द हुआ, रद्द हो गया, निरस्त, निरस्त किया गया, कैंसिल, कैंसल, नहीं होगा

words-state-operational = चालू, चालू है, चल रहा है, चल रही है, काम कर रहा है, काम कर रही है, काम कर रहे हैं, उपलब्ध, उपलब्ध है, सामान्य, ठीक, ठीक है, सुचारू, ऑनलाइन
words-state-maintenance = रखरखाव जारी, रखरखाव, रख-रखाव, रखरखाव में, मेंटेनेंस, मेंटेनेंस में, रखरखाव के तहत
words-state-degraded = धीमी सेवा, धीमा, धीमी, धीमे, धीमा चल रहा है, धीमी चल रही है, सुस्त, प्रदर्शन में गिरावट, धीमी गति, प्रभावित, बाधित, अस्थिर
words-state-partial = आंशिक रूप से बंद, आंशिक, आंशिक बंद, आंशिक व्यवधान, आंशिक रूप से बाधित, कुछ हिस्सा बंद, आंशिक रूप से ठप
words-state-outage = सेवा बंद, बंद, बंद है, पूरी तरह बंद, पूर्ण रूप से बंद, ठप, ठप है, पूरी तरह ठप, डाउन, डाउन है, अनुपलब्ध, उपलब्ध नहीं, काम नहीं कर रहा, काम नहीं कर रही, काम नहीं कर रहा है, काम नहीं कर रही है, चल नहीं रहा, खराब, ऑफ़लाइन, ऑफलाइन, आउटेज

## `filler` के शब्द किसी स्थिति के शब्दों से पहले आ सकते हैं («अब ठीक हो गया»)। `weak` के शब्द केवल समय के बाद आने पर स्थिति माने
## जाते हैं: बाकी जगह वे आम शब्द हैं («जाँच», «खुला»)।
words-status-filler = अब, सब, सब कुछ, सभी, यह, ये, आखिरकार, आख़िरकार, पूरी तरह, पूरी तरह से, पूर्ण रूप से, हम, समस्या, सेवा, सेवाएँ, सेवाएं
words-status-perhaps = ठीक, ठीक है, अच्छा, बढ़िया, वापस, लौटा, लौट आया, लौट आई, चल गया, आ गया, आ गई, अंत, समाधान, सुधार, रद्द, ओके
words-status-doubt = छोड़कर, को छोड़कर, के अलावा, के सिवा, सिवाय, लेकिन, मगर, पर, परंतु, परन्तु, किंतु, किन्तु, हालाँकि, हालांकि, अभी भी, अब भी, अभी तक, फिर भी, अभी नहीं, उम्मीद है, उम्मीद, आशा है, आशा, आंशिक, आंशिक रूप से, कुछ हद तक, काफ़ी हद तक, काफी हद तक, लगभग, करीब-करीब, तकरीबन, ज़्यादातर, ज्यादातर, अधिकतर, अधिकांश, मुख्यतः, शायद, संभवतः, सम्भवतः, हो सकता है, लगता है, लग रहा है, फ़िलहाल, फिलहाल, अस्थायी, अस्थायी रूप से, कुछ लोगों, कुछ सेवाएँ, कुछ सेवाएं, कुछ जगह, कुछ को, कुछ के लिए, कुछ उपयोगकर्ताओं, सबके लिए नहीं, सभी के लिए नहीं, सब नहीं, पूरी तरह नहीं, पूरा नहीं, नहीं, नही, बाकी, शेष, जल्द, जल्दी, हो जाएगा, हो जाएगी, होगा, होगी, करेंगे, जा रहा है, जा रही है, जा रहे हैं, हो रहा है, हो रही है, होने वाला, कोशिश, संभावना, अनुमान, बाक़ी, थोड़ा, थोड़ी
words-status-not = नहीं, नही, न, अभी नहीं, अभी भी, अब भी
words-status-no = नहीं, नही, जी नहीं, अभी नहीं, अफ़सोस
words-status-weak = जाँच, जांच, देख रहे हैं, पुष्टि हुई, पुष्टि हो गई, रिपोर्ट हुई, खुला, निगरानी, मॉनिटरिंग, पहचान हुई, पहचान हो गई, बहाल, हल हुआ, हल हुई, सुलझा, सुलझी, समाप्त, समाप्त हुआ, सामान्य हो गया, सब सामान्य, स्थिति सामान्य, सुधार दिया गया, वापस लिया, वापस लिया गया, वापस ली गई, अमान्य, गलत सूचना, तय, तय है, शेड्यूल, आगामी, शुरू, आरंभ, प्रारंभ, जारी, जारी है, चल रहा है, टला, टली, पूरा, पूर्ण, पूरी हुई, खत्म, खत्म हुआ, अंत, समापन, संपन्न, कैंसिल, सुधार लागू, समाधान लागू, समस्या समाप्त, समस्या खत्म, रखरखाव शुरू, रखरखाव पूरा, रखरखाव समाप्त, रखरखाव खत्म, काम पूरा, काम शुरू

## समस्या की वापसी: ठीक हो चुकी समस्या लौटने पर अपडेट का शीर्षक जिससे शुरू होता है। `before` और `after` के शब्द बुरी स्थिति के
## पहले या बाद आते हैं («फिर से बंद»), `not` के शब्द अंत के शब्दों से पहले। `filler` के शब्द और सेवाओं के नाम शीर्षक की शुरुआत में
## छोड़ दिए जाते हैं («वेबसाइट बंद है»)।
words-relapse = समस्या लौटी, समस्या लौट आई, समस्या वापस आई, समस्या वापस आ गई, समस्या फिर आई, समस्या फिर शुरू, दूसरी बार बंद, फिर से बंद, फिर बंद, दोबारा बंद, फिर से ठप, फिर ठप, दोबारा ठप, फिर से डाउन, फिर डाउन, फिर से खोला गया, दोबारा खोला गया, काम नहीं कर रहा, काम नहीं कर रही, काम नहीं कर रहा है, काम नहीं कर रही है, जवाब नहीं दे रहा, जवाब नहीं दे रही, काम करना बंद, ठीक नहीं हुआ, ठीक नहीं हुई, अभी ठीक नहीं, अभी भी ठीक नहीं, हल नहीं हुई, समस्या फिर से आई, समस्या फिर से आ गई, समस्या फिर से शुरू, समस्या दोबारा आई, समस्या दोबारा शुरू, फिर से समस्या आई, फिर से समस्या आ रही है, फिर से समस्या हो रही है, दोबारा समस्या आई, दोबारा समस्या हो रही है, वही समस्या फिर आई, वही समस्या फिर से आई, अब भी वही समस्या, अभी भी वही समस्या, फिर से गड़बड़ी हुई, फिर से गड़बड़ी हो रही है, फिर से त्रुटि आई, फिर से त्रुटि आ रही है, त्रुटियाँ वापस आईं, नई समस्या आई, नई समस्या शुरू हुई, एक और समस्या आई
words-relapse-before = फिर से, फिर, दोबारा, दुबारा, एक बार फिर, अभी भी, अब भी, पुनः
words-relapse-after = फिर से, फिर, दोबारा, दुबारा, एक बार फिर, पुनः
words-relapse-not = नहीं, नही, अभी नहीं, अभी तक नहीं, अब नहीं, पूरी तरह नहीं
words-relapse-filler = यह, वह, ये, वे, हम, अब, अभी, इस समय, दुर्भाग्य से, अफ़सोस, खेद है, अपडेट, सेवा, साइट, वेबसाइट, सर्वर, सब, सब कुछ, सभी
words-relapse-also = भी, पूरी तरह, पूर्ण, पूरी

words-severity-none = कोई नहीं, कोई असर नहीं, असर नहीं, कोई प्रभाव नहीं, बिना असर, सूचना, जानकारी
words-severity-minor = मामूली, छोटी, छोटा, कम, हल्की, हल्का, निम्न
words-severity-major = बड़ी, बड़ा, प्रमुख, उच्च, अधिक, ज़्यादा
words-severity-critical = गंभीर, अति गंभीर, बहुत गंभीर, संकटपूर्ण, पूर्ण, पूरी तरह

words-timeline = घटनाक्रम, समयरेखा, समय रेखा, टाइमलाइन, कालक्रम, क्या कब हुआ
words-mark-detected = पता चला, पता लगा, पता चली
words-mark-announced = सूचना दी, सूचना दी गई, घोषणा, घोषित

words-about = लगभग, करीब, क़रीब, तकरीबन, के आसपास
words-at = समय, को, ठीक
words-day-filler = को, दिन, के
words-day-next = अगले दिन, अगली सुबह, दूसरे दिन, कल
words-day-after-next = दो दिन बाद, परसों, तीसरे दिन
words-day-same = उसी दिन, उस दिन
words-day-before = एक दिन पहले, पिछले दिन, उससे पहले दिन
words-days-later = दिन बाद, दिनों बाद, दिन के बाद
words-day-part = सुबह, सवेरे, सुबह-सुबह, तड़के, दोपहर, शाम, रात, देर, आधी रात, शुरू, मध्य, अंत, में, को, के, बाद, पहले, बजे, जल्दी

## पेज

newer = नया अपडेट आया है।
reload = फिर से लोड करें
local-time = # आपके समय में
skip = सामग्री पर जाएँ
preview = पूर्वावलोकन: ये पेज अभी प्रकाशित नहीं हुए हैं।
nav-main = मुख्य मेन्यू
languages = भाषाएँ
not-translated = अभी अनुवाद नहीं हुआ
nav-years = वर्ष
history = इतिहास
state-days = { $state } ({ $days })
period-parts = { $period }: { $parts }।
last-weeks = { $count ->
    [one] पिछला { $count } हफ़्ता
   *[other] पिछले { $count } हफ़्ते
}
service = सेवा
year = वर्ष
history-of = { $year } का इतिहास
ahead = आगे
contact = संपर्क
edit = यह पेज संपादित करें
kept-by-hand = यह पेज हाथ से अपडेट किया जाता है।
last-change = आखिरी लिखित अपडेट: { $when }।
follow = अपडेट पाएँ
now = इस समय
planned-maintenance = निर्धारित रखरखाव
no-maintenance = कोई रखरखाव निर्धारित नहीं है।
notices = सूचनाएँ
services = सेवाएँ
other-services = अन्य सेवाएँ
recent-incidents = पिछली समस्याएँ
carried-over = पिछले महीनों से:
no-incident = इस महीने कोई समस्या नहीं।
no-incident-yet = अब तक कोई समस्या नहीं।
no-incident-known = इस सेवा में अब तक कोई समस्या नहीं।
all-history = पूरा इतिहास देखें
incidents-and-maintenance = समस्याएँ और रखरखाव
read-post-mortem = समीक्षा रिपोर्ट पढ़ें
the-incident = समस्या
announced-on = सूचना: { $when }
published-on = प्रकाशित: { $when }
see-now = मौजूदा स्थिति देखें
update = अपडेट
first-report = पहली सूचना
announced = सूचना
next-update = अगला अपडेट { $when } तक।
next-update-day = अगला अपडेट { $when } तक।
edited = संपादित: { $when }
edited-day = संपादित: { $when }
withdrawn = वापस लिया गया: { $when }
withdrawn-day = वापस लिया गया: { $when }
ongoing = जारी है
since-ongoing = { $when } से जारी
update-due = { $when } तक अपडेट आना था।
update-due-day = { $when } तक अपडेट आना था।
earlier-updates = { $count ->
    [one] { $count } पुराना अपडेट
   *[other] { $count } पुराने अपडेट
}
group-operational = { $count ->
    [one] चालू
   *[other] सभी { $count } चालू
}
not-here = कोई समस्या है जो यहाँ नहीं लिखी?
write-to-us = हमें लिखें
silent-since = { $when } से कोई अपडेट नहीं।
new-plan = नई तारीख: { $when }।
new-end = नया समाप्ति समय: { $when }।
false-alarm = गलत अलार्म
was-false-alarm = गलत अलार्म: { $when }
since = { $when } से
resolved-on = ठीक हो गया: { $when }
resolved-after = ठीक हो गया: { $when }, { $after } बाद
date-to-come = तारीख बाद में बताई जाएगी
fact-start = शुरुआत
fact-end = समाप्ति
fact-planned-end = निर्धारित समाप्ति
fact-duration = अवधि
add-to-calendar = कैलेंडर में जोड़ें
plan-first = योजना
plan-moved = नई तारीख
plan-longer = नई समाप्ति
plan-actual = असल में
plan-cancelled = रद्द
period = { $from } – { $to }
period-from = { $from } से
with-zone = { $time }, { $zone }
running-since = सेवा शुरू: { $when }
retired = सेवा समाप्त
retired-on = सेवा समाप्त: { $when }
today = आज
bars-legend = पिछले { $count } दिन; आखिरी पट्टी आज की है।
bars-label = { $service }, पिछले { $count } दिन
bars-uptime = { $label }, अपटाइम { $uptime }
bars-quiet = { $label }: कोई समस्या नहीं
bars-trouble = { $label }: समस्या या रखरखाव वाले { $days } दिन
bars-no-data = { $label }; { $words }
no-data = कोई डेटा नहीं
no-data-before = { $day } से पहले कोई डेटा नहीं
no-data-after = { $day } के बाद कोई डेटा नहीं
so-far = अब तक { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } से { $to } तक: { $state }
service-state = { $service }: { $state }
span-part = { $from } से { $to } तक { $state }
span-part-days = { $from } से { $to } तक { $state }
span-part-open = { $from } से { $state }
span-part-open-days = { $from } से { $state }
mark-detected = पता चला
mark-announced = सूचना दी
mark-resolved = ठीक हुआ
mark-updated = अपडेट
figure-total = कुल
figure-degraded = धीमी सेवा
figure-partial = आंशिक रूप से बंद
figure-outage = सेवा बंद
figure-detect = पता चलने में लगा समय
figure-announce = सूचना देने में लगा समय
figure-resolve = ठीक होने में लगा समय
figure-incidents = समस्याएँ
out-on-days = { $count } दिन, जब सेवा बंद हुई
figure-uptime = अपटाइम, { $count } दिन
figure-outages = बंद रहने का समय
figure-longest = सबसे लंबी रुकावट
figure-mean-detect = पता चलने में लगा औसत समय
figure-mean-announce = सूचना देने में लगा औसत समय
figure-mean-resolve = ठीक होने में लगा औसत समय
figure-mean-resolve-year = ठीक होने में लगा औसत समय, पिछले 12 महीने
figure-since = { $month } से: { $figure }
uptime-rule = { $count } दिनों का अपटाइम, नीचे की ओर पूर्णांकित। पूरी तरह बंद रहने का समय पूरा गिना जाता है, आंशिक रूप से बंद रहने का समय दस में से तीन हिस्सा; धीमी सेवा और रखरखाव नहीं गिने जाते।
days-told = दिन-प्रतिदिन का ब्योरा
by-month = महीने के हिसाब से
earlier-months = पिछले महीने
incidents-count = { $count ->
    [one] { $count } समस्या
   *[other] { $count } समस्याएँ
}
feed-of = फ़ीड: { $service }
calendar-of = रखरखाव कैलेंडर: { $service }
promises = सुधार के काम
promises-text = समीक्षा रिपोर्टों से निकले काम: { $count } में से { $kept } पूरे।
promises-kept = { $count } में से { $kept } पूरे
promises-open = बाकी
promises-done = पूरे
no-promise = अभी कोई काम दर्ज नहीं है।
nav-post-mortems = अन्य समीक्षा रिपोर्टें
post-mortem-before = पिछली समीक्षा रिपोर्ट:
post-mortem-after = अगली समीक्षा रिपोर्ट:
near-incidents = { $count ->
    [one] इस सेवा की अन्य समस्याएँ
   *[other] इन सेवाओं की अन्य समस्याएँ
}
search = इतिहास में खोजें
search-found = परिणाम: #
search-none = कोई परिणाम नहीं।
year-record = आँकड़ों में { $year }
label-post-mortem = समीक्षा रिपोर्ट
label-notice = सूचना
label-incident = समस्या
label-maintenance = रखरखाव
not-found = यह पेज मौजूद नहीं है
not-found-text = शायद इसका पता बदल गया है। मौजूदा स्थिति और इतिहास यहाँ हैं:
moved = यह पेज यहाँ चला गया है:
feed = Atom फ़ीड

outage-silent = { $service } से कोई जवाब नहीं मिल रहा
outage-elsewhere = समस्या हमारी तरफ़ से है। अपडेट स्थिति पेज पर हैं:
outage-more = पूरी जानकारी स्थिति पेज पर
outage-again = अगर आपने { $service } खोला था, तो यह पेज अपने-आप फिर से लोड होगा। नहीं तो बीच-बीच में इसे फिर से लोड करें।

statement-all = { $count ->
    [0] सब कुछ काम कर रहा है
    [one] { $names }: चालू
   *[other] सभी सेवाएँ चालू हैं
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = सभी सेवाएँ
others = { $count ->
    [one] { $count } अन्य सेवा
   *[other] { $count } अन्य सेवाएँ
}
statement-until = { $state }, { $when } तक
statement-until-day = { $state }, { $when } तक
statement-overrun = { $state }, तय समय से ज़्यादा
statement-rest = { $count ->
    [one] दूसरी सेवा चालू है
   *[other] बाकी { $count } सेवाएँ चालू हैं
}
statement-sentence = { $sentence }।
statement-watching = सेवा फिर से चालू है; हम निगरानी कर रहे हैं
statement-restored = { $names }: { $when } से फिर चालू; हम निगरानी कर रहे हैं
statement-unknown = सेवाओं की स्थिति अज्ञात है
statement-others-unknown = { $statement }; अन्य सेवाओं की स्थिति अज्ञात है
statement-unknown-services = { $statement }; स्थिति अज्ञात: { $names }
said-maintenance = रखरखाव जारी
said-degraded = धीमी गति या कुछ लोगों को दिक्कत
said-partial = आंशिक रूप से बंद
said-outage = बंद
plural-maintenance = रखरखाव जारी
plural-degraded = धीमी गति या कुछ लोगों को दिक्कत
plural-partial = आंशिक रूप से बंद
plural-outage = बंद

## फ़ीड

feed-title-incidents = { $site }: समस्याएँ
feed-title-maintenance = { $site }: रखरखाव
feed-title-post-mortems = { $site }: समीक्षा रिपोर्टें
feed-title-history = { $site }: समस्याएँ और रखरखाव
feed-title-service = { $service } – { $site }
calendar-name = रखरखाव: { $site }
calendar-name-service = रखरखाव: { $service } – { $site }
feed-planned = निर्धारित: { $start } से { $end } तक
feed-planned-on = निर्धारित: { $when }
feed-planned-from = निर्धारित: { $start } से
feed-service = { $service }: { $state }
feed-withdrawn = वापस लिया गया: { $when }
feed-rest = पूरा पाठ पेज पर पढ़ें
feed-withdrawn-text = वापस लिया गया: { $text }
feed-time = { $time } ({ $zone })

## लिखी जाने वाली समीक्षा रिपोर्ट

pm-title = समीक्षा रिपोर्ट: { $title }
pm-one-day = { $day } को, { $from } से { $to } तक
pm-day = { $day } को
pm-days = { $from } से { $to } तक
pm-since = { $from } से
pm-opening = { $when }, “[{ $title }]({ $link })” समस्या का असर इन सेवाओं पर पड़ा: { $services }{ $figures }।
pm-opening-alone = { $when }, “[{ $title }]({ $link })” समस्या रही{ $figures }।
pm-total = { "" } (कुल { $total })
pm-total-of = { "" } (कुल { $total }, जिसमें { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $duration } { $state }
pm-previous = पिछली समीक्षा रिपोर्ट भी देखें: [{ $title }]({ $link })।
pm-symptoms = लक्षण
pm-symptoms-hint = उपयोगकर्ताओं ने क्या देखा, और शुरू में यह कैसा लगा।
pm-timeline = घटनाक्रम
pm-well = क्या अच्छा रहा
pm-well-hint = किससे मदद मिली और क्या आगे भी रखना चाहिए।
pm-less-well = क्या बेहतर हो सकता था
pm-less-well-hint = किसमें समय गया या क्या कमी रही।
pm-conclusion = निष्कर्ष
pm-promises = सुधार के काम:
pm-promise = कोई ठोस काम, जिस पर पूरा होने का निशान लगाया जा सके
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = उपयोगकर्ताओं पर पहला असर
pm-detected = हमें समस्या का पता चलता है
pm-first-report = समस्या की सूचना दी गई
pm-update = समस्या पर अपडेट
pm-update-status = समस्या पर अपडेट ({ $status })
pm-resolved = सब कुछ फिर से काम कर रहा है

## आदेश

resolve-text = सब कुछ फिर से काम कर रहा है।
retract-text = यह गलत अलार्म था: किसी सेवा पर असर नहीं पड़ा।

## साइट पर नज़र रखने का तरीका बताने वाला पेज

subscribe = अपडेट पाएँ
subscribe-intro = इस पेज को बार-बार देखे बिना जानें कि कब कुछ बदला।
subscribe-feeds = फ़ीड से
subscribe-feeds-text = फ़ीड एक पता है जिसे कोई प्रोग्राम आपके लिए देखता रहता है। हर सूचना वहाँ पूरी आती है, और हर अपडेट के साथ दोबारा। ज़्यादातर मेल प्रोग्राम फ़ीड पढ़ सकते हैं, और मुफ़्त फ़ीड रीडर भी हैं: इनमें से कोई पता अपने प्रोग्राम में कॉपी करें।
subscribe-all = सब कुछ
subscribe-incidents = केवल समस्याएँ
subscribe-maintenance = रखरखाव, पहले से
subscribe-post-mortems = समीक्षा रिपोर्टें: हमने क्या सीखा
subscribe-mail = ईमेल से
subscribe-mail-list-text = इस लिंक से खुलने वाला ईमेल भेजें और मिले जवाब की पुष्टि करें। सूची के हर ईमेल में सदस्यता छोड़ने का तरीका लिखा होता है।
subscribe-mail-list = { $list } को सब्सक्राइब करें
subscribe-mail-form-text = अपना पता लिखें और मिलने वाले ईमेल की पुष्टि करें। हर ईमेल में सदस्यता छोड़ने का तरीका लिखा होता है।
subscribe-mail-address = आपका ईमेल पता
subscribe-mail-send = सब्सक्राइब करें
subscribe-mail-feed-text = यह सेवा इस पेज की फ़ीड आपके ईमेल पर भेजती है:
subscribe-slack = Slack में
subscribe-slack-text = यह पंक्ति उस चैनल में लिखें जहाँ सूचनाएँ आनी चाहिए। Slack का RSS ऐप इंस्टॉल होना चाहिए।
subscribe-services = या कोई एक सेवा:
subscribe-calendar-of = रखरखाव कैलेंडर
subscribe-calendar = आपके कैलेंडर में
subscribe-calendar-text = निर्धारित रखरखाव आपके अपने कैलेंडर में दिख सकता है। तारीख बदलने पर वह वहाँ भी बदल जाता है, और रद्द होने पर हट जाता है।
subscribe-calendar-add = रखरखाव कैलेंडर सब्सक्राइब करें
subscribe-embed = आपकी अपनी साइट पर
subscribe-embed-text = यह पंक्ति समस्या रहने तक पेज के ऊपर एक पट्टी दिखाती है, बाकी समय कुछ नहीं।
subscribe-badge-text = यह पंक्ति मौजूदा स्थिति एक छोटी तस्वीर में दिखाती है:
subscribe-programs = प्रोग्रामों के लिए
subscribe-programs-text = इस पेज की सामग्री JSON में भी उपलब्ध है।
subscribe-api = Statuspage का सार्वजनिक API
subscribe-schema = उसका स्कीमा
badge-alt = मौजूदा स्थिति
badge-words = { $label }: { $state }
badge-of = मौजूदा स्थिति: { $site }
announce-head = { $state }: { $title }

## `vigie announce` से अन्य चैनलों पर सूचनाएँ

announce-reopened = फिर से खोला गया
announce-corrected = संशोधन
announce-withdrawn = वापस लिया गया
announce-moved = नई तारीख
announce-reminder = रिमाइंडर
announce-notice = सूचना
announce-post-mortem = समीक्षा रिपोर्ट
announce-next-on = अगला अपडेट { $when } तक।

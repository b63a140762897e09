language-name = العربية
direction = rtl
history = السجل
subscribe = اشترك
not-translated = لم تُترجم بعد
languages = اللغات
nav-main = القائمة الرئيسية

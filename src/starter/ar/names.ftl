title = حالة الخدمات
address-example = عنوان الصفحة: غيّره
address-known = عنوان الصفحة، من مستودع git البعيد
repository = ME/STATUS
links-example =
    تفتح هذه الروابط محرر المستودع على عطل جديد مملوء مسبقًا.
    استبدل ME/STATUS بمستودعك واحفظ الروابط في مفضلة هاتفك.
    عند استعمال أحدها، غيّر التاريخ في الموضعين (اسم الملف و`date`).
links-known =
    يفتح هذا الرابط محرر المستودع على عطل جديد مملوء مسبقًا.
    احفظه في مفضلة هاتفك. عند استعماله، غيّر التاريخ في الموضعين
    (اسم الملف و`date`).
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about

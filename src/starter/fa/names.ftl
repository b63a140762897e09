title = وضعیت سرویس‌ها
address-example = نشانی صفحه: آن را عوض کنید
address-known = نشانی صفحه، از مخزن راه دور git
repository = ME/STATUS
links-example =
    این پیوندها ویرایشگر مخزن شما را با یک اختلال تازهٔ ازپیش‌پرشده باز می‌کنند.
    به‌جای ME/STATUS نام مخزن خود را بگذارید و پیوندها را در گوشی نشانه‌گذاری کنید.
    هنگام استفاده، تاریخ را در هر دو جا عوض کنید (نام پرونده و `date`).
links-known =
    این پیوند ویرایشگر مخزن شما را با یک اختلال تازهٔ ازپیش‌پرشده باز می‌کند.
    آن را در گوشی نشانه‌گذاری کنید. هنگام استفاده، تاریخ را در هر دو جا عوض کنید
    (نام پرونده و `date`).
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about

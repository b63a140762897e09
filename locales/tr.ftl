### Vigie’nin Türkçe iletileri.
###
### Sitenin klasöründeki bir locales/tr.ftl dosyası bunları tek tek tamamlar veya değiştirir.

## Dilin kendisi

language-name = Türkçe
direction = ltr

## Süreler, sayılar

duration-moment = bir dakikadan az
duration-minutes = { $minutes } dk.
duration-hours = { $hours } sa.
duration-hours-minutes = { $hours } sa. { $minutes } dk.
duration-days = { $days } gün
duration-days-hours = { $days } gün { $hours } sa.
days = { $count } gün

percent = %{ $number }

## Okurlar için adlar

state-operational = Çalışıyor
state-maintenance = Bakımda
state-degraded = Performans düşüşü
state-partial = Kısmi kesinti
state-outage = Tam kesinti
state-unknown = Durum bilinmiyor
state-no-data = Veri yok

state-operational-inline = çalışıyor
state-maintenance-inline = bakımda
state-degraded-inline = performans düşüşü
state-partial-inline = kısmi kesinti
state-outage-inline = tam kesinti
state-unknown-inline = durum bilinmiyor

status-investigating = İnceleniyor
status-identified = Nedeni belirlendi
status-monitoring = İzleniyor
status-resolved = Çözüldü
status-retracted = Yanlış alarm

stage-scheduled = Planlandı
stage-in-progress = Başladı
stage-extended = Uzatıldı
stage-postponed = Ertelendi
stage-completed = Tamamlandı
stage-cancelled = İptal edildi

phase-scheduled = Planlandı
phase-to-come = Tarih duyurulacak
phase-in-progress = Sürüyor
phase-overrun = Planlanandan uzun sürüyor
phase-completed = Tamamlandı
phase-cancelled = İptal edildi

severity-none = Etkisi yok
severity-minor = Küçük
severity-major = Büyük
severity-critical = Kritik

## Yazarların yazdığı sözler

words-status-investigating = inceleniyor, inceliyoruz, inceleme sürüyor, incelemede, inceleme altında, inceleme, araştırılıyor, araştırıyoruz, araştırma sürüyor, neden aranıyor, nedeni aranıyor, nedeni araştırılıyor, sebebi araştırılıyor, sebep aranıyor, soruşturuluyor, kontrol ediliyor, kontrol ediyoruz, bakıyoruz, analiz ediliyor, doğrulandı, onaylandı, bildirildi, arıza kaydı yeniden açıldı, olay yeniden açıldı
words-status-identified = nedeni belirlendi, neden belirlendi, sebep belirlendi, sebebi belirlendi, belirlendi, neden bulundu, nedeni bulundu, sebep bulundu, sebebi bulundu, nedeni biliniyor, neden biliniyor, sorun belirlendi, sorun bulundu, sorun tespit edildi, tespit edildi, neden tespit edildi, sebep tespit edildi, arıza tespit edildi, kaynağı bulundu, teşhis edildi, onarılıyor, onarım sürüyor, düzeltiliyor, gideriliyor, çözüm üzerinde çalışıyoruz, çözüm üzerinde çalışılıyor, çözülüyor, üzerinde çalışıyoruz
words-status-monitoring = izleniyor, izliyoruz, izlemede, izleme, takip ediliyor, takip ediyoruz, takipte, gözlemleniyor, gözlem altında, gözlemliyoruz, gözleniyor, izlemeye devam ediyoruz, düzeltme uygulandı, düzeltme yayınlandı, düzeltme yapıldı, çözüm uygulandı, etkisi azaltıldı, toparlanıyor
words-status-resolved = çözüldü, çözülmüştür, çözümlendi, çözüme kavuştu, giderildi, giderilmiştir, düzeltildi, düzeltilmiştir, düzeldi, onarıldı, onarılmıştır, tamir edildi, sorun çözüldü, sorun giderildi, sorun düzeltildi, sorun ortadan kalktı, arıza giderildi, arıza çözüldü, arıza onarıldı, arıza sona erdi, arıza bitti, kesinti sona erdi, kesinti bitti, kesinti giderildi, olay çözüldü, olay kapatıldı, olay kapandı, arıza kapatıldı, sona erdi, bitti, tamamlandı, normale döndü, normale dönüldü, her şey normale döndü, her şey normal, her şey çalışıyor, her şey yeniden çalışıyor, her şey tekrar çalışıyor, yeniden çalışıyor, tekrar çalışıyor, hizmet geri geldi, hizmet yeniden çalışıyor, hizmetler yeniden çalışıyor, servis geri geldi, yeniden hizmette, yeniden erişilebilir, tekrar erişilebilir, arızanın sonu
words-status-retracted = yanlış alarm, yanlis alarm, hatalı alarm, yanlış uyarı, yanlış pozitif, yanlış bildirim, hatalı bildirim, geri çekildi, arıza değil, arıza yoktu, olay değil, geçersiz

words-stage-scheduled = planlandı, planlandi, planlı, planlanıyor, planlanmıştır, planlanan, zamanlandı, programlandı, yapılacak, yaklaşan
words-stage-in-progress = başladı, basladi, başlamıştır, başlatıldı, sürüyor, devam ediyor, sürmekte, devam etmekte, yapılıyor, çalışma sürüyor, çalışma başladı, bakım başladı, bakım sürüyor, bakım devam ediyor, başlıyor, başlangıç
words-stage-extended = uzatıldı, uzatildi, uzatılmıştır, uzadı, uzuyor, süre uzatıldı, bakım uzatıldı, planlanandan uzun, planlanandan uzun sürüyor, beklenenden uzun, beklenenden uzun sürüyor, daha uzun sürüyor, bitiş gecikiyor
words-stage-postponed = ertelendi, ertelenmiştir, erteleniyor, ileri tarihe alındı, ileri bir tarihe ertelendi, bakım ertelendi, tarih duyurulacak, tarih bildirilecek, tarih belli değil, yeniden planlandı
words-stage-completed = tamamlandı, tamamlandi, tamamlanmıştır, bitti, bitirildi, bitmiştir, sona erdi, sonlandı, sonlandırıldı, yapıldı, gerçekleştirildi, bitiş, bakım tamamlandı, bakım bitti, bakım sona erdi, çalışma tamamlandı, çalışmalar tamamlandı, çalışma bitti
words-stage-cancelled = iptal edildi, iptal, iptal edilmiştir, iptal oldu, bakım iptal edildi, bakım iptal, vazgeçildi, yapılmayacak

words-state-operational = çalışıyor, calisiyor, normal çalışıyor, sorunsuz, sorunsuz çalışıyor, erişilebilir, kullanılabilir, çevrimiçi, ayakta, hizmette, aktif
words-state-maintenance = bakımda, bakim, bakım, bakım çalışması, planlı bakım, bakım altında
words-state-degraded = performans düşüşü, düşük performans, performans sorunu, performans sorunları, yavaş, yavaşladı, yavaşlık, yavaşlama, yavaş çalışıyor, aksıyor, aksama, aksamalar, sorunlu
words-state-partial = kısmi kesinti, kismi kesinti, kısmi, kısmi arıza, kısmen çalışmıyor, kısmen erişilemiyor, kısmen hizmet dışı, kısmen çalışıyor
words-state-outage = tam kesinti, kesinti, hizmet dışı, hizmet dışında, servis dışı, çalışmıyor, calismiyor, erişilemiyor, erişilemez, ulaşılamıyor, kapalı, çöktü, çökmüş, çevrimdışı, devre dışı, arızalı, bozuk, yanıt vermiyor, cevap vermiyor, kullanılamıyor

## `filler` sözleri bir durumun sözlerinden önce gelebilir («şimdi çözüldü»). `weak` sözleri yalnızca bir saatin ardında durum
## sayılır: başka yerde her söz gibidirler («inceleme», «açık»).
words-status-filler = şimdi, artık, şu an, şu anda, her şey, hepsi, tümü, tamamı, tamamen, tümüyle, nihayet, sonunda, bu, sorun, arıza
words-status-perhaps = iyi, tamam, tamamdır, oldu, düzelmiş, geldi, geri geldi, geri döndü, döndü, son, çözüm, düzeltme, iptal, iptal edildi
words-status-doubt = hariç, dışında, haricinde, ama, fakat, ancak, yalnız, ne var ki, hâlâ, hala, halen, hâlen, henüz, kısmen, bir kısmı, kısmi olarak, bir ölçüde, çoğunlukla, büyük ölçüde, büyük oranda, genel olarak, neredeyse, nerdeyse, hemen hemen, sanırız, sanırım, galiba, muhtemelen, büyük ihtimalle, belki, umarız, umarım, umuyoruz, inşallah, görünüyor, gibi, geçici olarak, geçici, şimdilik, bazı, bazıları, bazılarında, bazı kullanıcılar, bazı kullanıcılarda, çoğu, çoğunda, herkes için değil, hepsi değil, her yerde değil, tam değil, tamamen değil, tam olarak değil, değil, olmadı, çözülmedi, giderilmedi, düzelmedi, çalışmıyor, çözülecek, giderilecek, kaldı, devam ediyor, sürüyor, bekleniyor, beklenen, bekliyoruz, olabilir, çözülüyor, düzeliyor, daha değil
words-status-not = değil, henüz, henüz değil, hâlâ, hala
words-status-no = hayır, yok, değil, henüz değil, maalesef
words-status-weak = inceleme, izleme, doğrulandı, onaylandı, bildirildi, belirlendi, tespit edildi, bakıyoruz, sona erdi, bitti, tamamlandı, geri çekildi, geçersiz, planlı, planlanan, yapılacak, yaklaşan, sürüyor, devam ediyor, yapılıyor, başlangıç, bitiş, yapıldı, başladı, başlıyor, uzadı, toparlanıyor, düzeltildi, düzeltilmiştir, arızanın sonu, tamamlanmıştır, bitirildi, bitmiştir, sonlandı, sonlandırıldı, gerçekleştirildi, yapılmayacak

## Yinelenme: sona ermiş bir arıza geri geldiğinde güncelleme başlığının başladığı sözler. `before` ve `after` sözleri kötü bir
## durumun yanında («yine çalışmıyor»), `not` sözleri bir sonun sözlerinden önce durur. `filler` sözleri ve hizmet adları başlığın
## başında atlanır («Site çalışmıyor»).
words-relapse = nüksetti, nüks, tekrarladı, tekrarlandı, tekrarlıyor, tekrar etti, yineledi, yinelendi, sorun geri geldi, sorun geri döndü, sorun tekrarladı, sorun tekrar etti, sorun yeniden başladı, sorunlar geri geldi, arıza geri geldi, arıza tekrarladı, arıza yeniden başladı, kesinti geri geldi, hatalar geri geldi, hata geri geldi, yine sorun, yeniden sorun, tekrar sorun, yine hata, yine kesinti, yine arıza, aynı sorun, aynı arıza, aynı hata, aynı hatalar, yeni kesinti, yeni arıza, yeni bir kesinti, yeni bir arıza, ikinci kesinti, bir kesinti daha, yine çöktü, tekrar çöktü, yeniden çöktü, çalışmıyor, çalışmayı bıraktı, çalışmaz oldu, yanıt vermiyor, cevap vermiyor, çözülmedi, hâlâ çözülmedi, henüz çözülmedi, giderilmedi, giderilemedi, düzelmedi, arıza kaydı yeniden açıldı, olay yeniden açıldı, kesinti yeniden başladı, arıza tekrar başladı, sorun tekrar başladı, sorun devam ediyor, yeniden açıldı, hâlâ çalışmıyor
words-relapse-before = yine, tekrar, yeniden, gene, bir kez daha, bir daha, hâlâ, hala, halen
words-relapse-after = yine, tekrar, yeniden, gene, bir kez daha
words-relapse-not = henüz, hâlâ, hala, değil, henüz değil, tam değil
words-relapse-filler = bu, şu, o, biz, onlar, bir, şimdi, şu an, şu anda, maalesef, ne yazık ki, güncelleme, hizmet, servis, site, web sitesi, sunucu, her şey, tüm, hepsi
words-relapse-also = da, de, dahi, ayrıca, tam, tamamen, tümüyle

words-severity-none = yok, etkisi yok, etkisiz, etki yok, bilgi, duyuru
words-severity-minor = küçük, düşük, hafif, az, önemsiz
words-severity-major = büyük, yüksek, ciddi, önemli, ağır
words-severity-critical = kritik, çok ciddi, tam, acil

words-timeline = zaman çizelgesi, zaman çizgisi, olay akışı, olayların akışı, kronoloji, kronolojik
words-mark-detected = fark edildi, tespit edildi, saptandı, algılandı
words-mark-announced = duyuruldu, bildirildi, yayımlandı, açıklandı

words-about = yaklaşık, yaklaşık olarak, aşağı yukarı, tahminen, takriben
words-at = saat, saatte, saat tam
words-day-filler = günü, gün, o
words-day-next = ertesi gün, sonraki gün, bir sonraki gün, ertesi, yarın
words-day-after-next = iki gün sonra, öbür gün
words-day-same = aynı gün, o gün, aynı günde
words-day-before = önceki gün, bir gün önce, bir önceki gün, dün
words-days-later = gün sonra, gün sonrası, günün ardından
words-day-part = erken, geç, başı, ortası, sonu, sabah, sabahı, sabaha, sabaha karşı, öğle, öğlen, öğleden, öğleden önce, öğleden sonra, sonra, önce, akşam, akşamı, akşamüstü, gece, gecesi, gece yarısı

## Sayfalar

newer = Yeni bir güncelleme var.
reload = Yenile
local-time = sizin saatinizle #
skip = İçeriğe geç
preview = Önizleme: bu sayfalar henüz yayımlanmadı.
nav-main = Ana menü
languages = Diller
not-translated = Henüz çevrilmedi
nav-years = Yıllar
history = Geçmiş
state-days = { $state } ({ $days } etkilendi)
period-parts = { $period }: { $parts }.
last-weeks = Son { $count } hafta
service = Hizmet
year = Yıl
history-of = { $year } geçmişi
ahead = Yaklaşanlar
contact = İletişim
edit = Bu sayfayı düzenle
kept-by-hand = Bu sayfa elle güncelleniyor.
last-change = Son yazılı güncelleme: { $when }.
follow = Haberdar ol
now = Şu anda
planned-maintenance = Planlı bakım
no-maintenance = Planlı bakım yok.
notices = Duyurular
services = Hizmetler
other-services = Diğer hizmetler
recent-incidents = Geçmiş arızalar
carried-over = Önceki bir aydan:
no-incident = Bu ay arıza yok.
no-incident-yet = Şimdiye kadar arıza yok.
no-incident-known = Bu hizmette arıza yok.
all-history = Tüm geçmiş
incidents-and-maintenance = Arızalar ve bakımlar
read-post-mortem = arıza raporunu oku
the-incident = arıza
announced-on = duyuru: { $when }
published-on = yayım: { $when }
see-now = Güncel durumu gör
update = Güncelleme
first-report = İlk bildirim
announced = Duyuru
next-update = Sonraki güncelleme en geç { $when }.
next-update-day = Sonraki güncelleme en geç { $when }.
edited = düzenlendi: { $when }
edited-day = düzenlendi: { $when }
withdrawn = geri çekildi: { $when }
withdrawn-day = geri çekildi: { $when }
ongoing = Sürüyor
since-ongoing = başlangıç: { $when }, sürüyor
update-due = Şu zaman için güncelleme bekleniyordu: { $when }.
update-due-day = Şu zaman için güncelleme bekleniyordu: { $when }.
earlier-updates = { $count } önceki güncelleme
group-operational = { $count ->
    [one] çalışıyor
   *[other] { $count } hizmetin tümü çalışıyor
}
not-here = Burada olmayan bir sorun mu var?
write-to-us = Bize yazın
silent-since = Son güncelleme: { $when }. O zamandan beri yenisi yok.
new-plan = Yeni tarih: { $when }.
new-end = Yeni bitiş: { $when }.
false-alarm = yanlış alarm
was-false-alarm = Yanlış alarm: { $when }
since = şu zamandan beri: { $when }
resolved-on = Çözüldü: { $when }
resolved-after = Çözüldü: { $when }, süre: { $after }
date-to-come = tarih duyurulacak
fact-start = Başlangıç
fact-end = Bitiş
fact-planned-end = Planlanan bitiş
fact-duration = Süre
add-to-calendar = Takvime ekle
plan-first = Planlanan
plan-moved = Yeni tarih
plan-longer = Yeni bitiş
plan-actual = Gerçekleşen
plan-cancelled = iptal edildi
period = { $from } – { $to }
period-from = { $from } ve sonrası
with-zone = { $time }, { $zone }
running-since = Hizmete giriş: { $when }
retired = Hizmetten kaldırıldı
retired-on = Hizmetten kaldırıldı: { $when }
today = bugün
bars-legend = Son { $count } gün; son çubuk bugün.
bars-label = { $service }, son { $count } gün
bars-uptime = { $label }, erişilebilirlik { $uptime }
bars-quiet = { $label }: sorun yok
bars-trouble = { $label }: arıza veya bakım olan { $days } gün
bars-no-data = { $label }; { $words }
no-data = veri yok
no-data-before = { $day } öncesinde veri yok
no-data-after = { $day } sonrasında veri yok
so-far = şimdiye kadar { $length }
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } – { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $from } – { $to }: { $state }
span-part-days = { $from } – { $to }: { $state }
span-part-open = { $state }, başlangıç: { $from }
span-part-open-days = { $state }, başlangıç: { $from }
mark-detected = fark edildi
mark-announced = duyuruldu
mark-resolved = çözüldü
mark-updated = güncellendi
figure-total = Toplam
figure-degraded = Performans düşüşü
figure-partial = Kısmi kesinti
figure-outage = Tam kesinti
figure-detect = Fark etme süresi
figure-announce = Duyurma süresi
figure-resolve = Çözüm süresi
figure-incidents = Arızalar
out-on-days = kesinti yaşanan gün sayısı: { $count }
figure-uptime = Erişilebilirlik, { $count } gün
figure-outages = Kesinti süresi
figure-longest = En uzun kesinti
figure-mean-detect = Ortalama fark etme süresi
figure-mean-announce = Ortalama duyurma süresi
figure-mean-resolve = Ortalama çözüm süresi
figure-mean-resolve-year = Ortalama çözüm süresi, son 12 ay
figure-since = { $figure } (ilk ay: { $month })
uptime-rule = { $count } günlük erişilebilirlik, aşağı yuvarlanmış. Tam kesinti bütünüyle, kısmi kesinti onda üç oranında sayılır; performans düşüşü ve bakım sayılmaz.
days-told = Gün gün ayrıntılar
by-month = Ay ay
earlier-months = Önceki aylar
incidents-count = { $count } arıza
feed-of = Akış: { $service }
calendar-of = Bakım takvimi: { $service }
promises = Yapılacaklar
promises-text = Arıza raporlarından çıkan işler: { $count } işten { $kept } tanesi yapıldı.
promises-kept = { $count } işten { $kept } tanesi yapıldı
promises-open = Yapılacak
promises-done = Yapıldı
no-promise = Henüz yapılacak iş yok.
nav-post-mortems = Diğer arıza raporları
post-mortem-before = Önceki arıza raporu:
post-mortem-after = Sonraki arıza raporu:
near-incidents = { $count ->
    [one] Bu hizmetin diğer arızaları
   *[other] Bu hizmetlerin diğer arızaları
}
search = Geçmişte ara
search-found = Sonuç: #
search-none = Sonuç yok.
year-record = Sayılarla { $year }
label-post-mortem = Arıza raporu
label-notice = Duyuru
label-incident = Arıza
label-maintenance = Bakım
not-found = Böyle bir sayfa yok
not-found-text = Adresi değişmiş olabilir. Güncel durum ve geçmiş burada:
moved = Bu sayfa taşındı:
feed = Atom akışı

outage-silent = { $service } yanıt vermiyor
outage-elsewhere = Bizden kaynaklanan bir sorun var. Güncellemeler durum sayfasında:
outage-more = Tüm ayrıntılar durum sayfasında
outage-again = Açmak istediğiniz { $service } ise bu sayfa kendiliğinden yenilenir. Değilse ara sıra siz yenileyin.

statement-all = { $count ->
    [0] Her şey çalışıyor
    [one] { $names } çalışıyor
   *[other] Tüm hizmetler çalışıyor
}
statement-first = { $names }: { $state }
statement-also = { $names }: { $state }
statement-join = { $statement }; { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Tüm hizmetler
others = { $count } hizmet daha
statement-until = { $state } (planlanan bitiş: { $when })
statement-until-day = { $state } (planlanan bitiş: { $when })
statement-overrun = { $state }, planlanandan uzun sürüyor
statement-rest = { $count ->
    [one] Diğer hizmet çalışıyor
   *[other] Diğer { $count } hizmet çalışıyor
}
statement-sentence = { $sentence }.
statement-watching = Hizmet yeniden çalışıyor; izlemeye devam ediyoruz
statement-restored = { $names }: { $when } itibarıyla yeniden çalışıyor; izlemeye devam ediyoruz
statement-unknown = Hizmetlerin durumu bilinmiyor
statement-others-unknown = { $statement }; diğer hizmetlerin durumu bilinmiyor
statement-unknown-services = { $statement }; durumu bilinmeyen: { $names }
said-maintenance = bakımda
said-degraded = yavaş veya bazı kullanıcılarda hatalı
said-partial = kısmen hizmet dışı
said-outage = hizmet dışı
plural-maintenance = bakımda
plural-degraded = yavaş veya bazı kullanıcılarda hatalı
plural-partial = kısmen hizmet dışı
plural-outage = hizmet dışı

## Akışlar

feed-title-incidents = { $site }: arızalar
feed-title-maintenance = { $site }: bakımlar
feed-title-post-mortems = { $site }: arıza raporları
feed-title-history = { $site }: arızalar ve bakımlar
feed-title-service = { $service } – { $site }
calendar-name = Bakım: { $site }
calendar-name-service = Bakım: { $service } – { $site }
feed-planned = Planlanan: { $start } – { $end }
feed-planned-on = Planlanan tarih: { $when }
feed-planned-from = Planlanan başlangıç: { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Geri çekildi: { $when }
feed-rest = Metnin tamamını sayfada okuyun
feed-withdrawn-text = Geri çekildi: { $text }
feed-time = { $time } ({ $zone })

## Yazılacak arıza raporu

pm-title = Arıza raporu: { $title }
pm-one-day = { $day }, { $from } – { $to }
pm-day = { $day }
pm-days = { $from } – { $to }
pm-since = { $from } ve sonrası
pm-opening = { $when }: “[{ $title }]({ $link })” arızasından şu hizmetler etkilendi: { $services }{ $figures }.
pm-opening-alone = { $when }: “[{ $title }]({ $link })” arızası yaşandı{ $figures }.
pm-total = { "" } (toplam { $total })
pm-total-of = { "" } (toplam { $total }: { $parts })
pm-parts = { "" } ({ $parts })
pm-lasted = { $duration } { $state }
pm-previous = Önceki arıza raporuna da bakın: [{ $title }]({ $link }).
pm-symptoms = Belirtiler
pm-symptoms-hint = Kullanıcıların ne gördüğü, sorunun ilk başta neye benzediği.
pm-timeline = Zaman çizelgesi
pm-well = İyi gidenler
pm-well-hint = İşe yarayan, korunmaya değer şeyler.
pm-less-well = Daha iyi gidebilecekler
pm-less-well-hint = Zaman kaybettiren veya eksik olan şeyler.
pm-conclusion = Sonuç
pm-promises = Yapılacaklar:
pm-promise = yapıldı diye işaretlenebilecek, somut bir iş
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = kullanıcılar etkilenmeye başlıyor
pm-detected = sorunu fark ediyoruz
pm-first-report = arıza duyuruldu
pm-update = arıza güncellendi
pm-update-status = arıza güncellendi ({ $status })
pm-resolved = her şey yeniden çalışıyor

## Komutlar

resolve-text = Her şey yeniden çalışıyor.
retract-text = Yanlış alarmdı: hiçbir hizmet etkilenmedi.

## Sitenin nasıl izleneceğini anlatan sayfa

subscribe = Haberdar ol
subscribe-intro = Bu sayfaya tekrar tekrar bakmadan, bir şey değişince haberiniz olsun.
subscribe-feeds = Akışla
subscribe-feeds-text = Akış, bir programın sizin yerinize yokladığı bir adrestir. Her bildirim oraya bütünüyle, her güncellemede de yeniden gelir. Çoğu e-posta programı akışları okuyabilir, ücretsiz akış okuyucular da vardır: bu adreslerden birini kendi programınıza kopyalayın.
subscribe-all = Her şey
subscribe-incidents = Yalnızca arızalar
subscribe-maintenance = Bakımlar, önceden
subscribe-post-mortems = Arıza raporları: neler öğrendik
subscribe-mail = E-postayla
subscribe-mail-list-text = Bu bağlantının açtığı e-postayı gönderin, gelen yanıtı onaylayın. Listeden gelen her e-postada abonelikten nasıl çıkılacağı yazar.
subscribe-mail-list = Abone ol: { $list }
subscribe-mail-form-text = Adresinizi yazın, gelen e-postayı onaylayın. Her e-postada abonelikten nasıl çıkılacağı yazar.
subscribe-mail-address = E-posta adresiniz
subscribe-mail-send = Abone ol
subscribe-mail-feed-text = Bu hizmet, bu sayfanın akışını e-posta kutunuza gönderir:
subscribe-slack = Slack’te
subscribe-slack-text = Bildirimlerin görüneceği kanala bu satırı yazın. Slack’in RSS uygulaması kurulu olmalıdır.
subscribe-services = Veya tek bir hizmet:
subscribe-calendar-of = bakım takvimi
subscribe-calendar = Takviminizde
subscribe-calendar-text = Planlı bakımlar kendi takviminizde görünebilir. Tarihi değişen bakım takvimde de yer değiştirir, iptal edilen silinir.
subscribe-calendar-add = Bakım takvimine abone ol
subscribe-embed = Kendi sitenizde
subscribe-embed-text = Bu satır, bir sorun sürdükçe sayfanın üstünde bir şerit gösterir, başka zaman hiçbir şey göstermez.
subscribe-badge-text = Bu satır, güncel durumu küçük bir resim olarak gösterir:
subscribe-programs = Programlar için
subscribe-programs-text = Bu sayfanın içeriği JSON olarak da sunulur.
subscribe-api = Statuspage genel API’si
subscribe-schema = şeması
badge-alt = Güncel durum
badge-words = { $label }: { $state }
badge-of = Güncel durum: { $site }
announce-head = { $state }: { $title }

## `vigie announce` ile başka kanallarda duyurular

announce-reopened = Arıza kaydı yeniden açıldı
announce-corrected = Metin düzeltmesi
announce-withdrawn = Geri çekildi
announce-moved = Yeni tarih
announce-reminder = Hatırlatma
announce-notice = Duyuru
announce-post-mortem = Arıza raporu
announce-next-on = Sonraki güncelleme en geç { $when }.

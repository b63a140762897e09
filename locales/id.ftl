### Pesan Vigie dalam bahasa Indonesia.
###
### Berkas locales/id.ftl di sebuah situs menambah atau mengganti pesan-pesan ini satu per satu.

## Bahasanya sendiri

language-name = Indonesia
direction = ltr

## Lama waktu, angka

duration-moment = kurang dari satu menit
duration-minutes = { $minutes } mnt
duration-hours = { $hours } jam
duration-hours-minutes = { $hours } jam { $minutes } mnt
duration-days = { $days } hari
duration-days-hours = { $days } hari { $hours } jam
days = { $count } hari

percent = { $number }%

## Nama bagi pembaca

state-operational = Beroperasi normal
state-maintenance = Dalam pemeliharaan
state-degraded = Kinerja menurun
state-partial = Gangguan sebagian
state-outage = Tidak tersedia
state-unknown = Tidak diketahui
state-no-data = Tidak ada data

state-operational-inline = beroperasi normal
state-maintenance-inline = pemeliharaan
state-degraded-inline = kinerja menurun
state-partial-inline = gangguan sebagian
state-outage-inline = tidak tersedia
state-unknown-inline = tidak diketahui

status-investigating = Sedang diselidiki
status-identified = Penyebab ditemukan
status-monitoring = Sedang dipantau
status-resolved = Teratasi
status-retracted = Alarm palsu

stage-scheduled = Dijadwalkan
stage-in-progress = Dimulai
stage-extended = Diperpanjang
stage-postponed = Ditunda
stage-completed = Selesai
stage-cancelled = Dibatalkan

phase-scheduled = Dijadwalkan
phase-to-come = Tanggal menyusul
phase-in-progress = Sedang berlangsung
phase-overrun = Lebih lama dari rencana
phase-completed = Selesai
phase-cancelled = Dibatalkan

severity-none = Tanpa dampak
severity-minor = Ringan
severity-major = Berat
severity-critical = Kritis

## Kata yang diketik penulis

words-status-investigating = sedang diselidiki, diselidiki, dalam penyelidikan, penyelidikan, sedang diperiksa, diperiksa, dalam pemeriksaan, sedang dicek, masih dicek, sedang ditelusuri, ditelusuri, sedang diinvestigasi, investigasi, dalam investigasi, sedang dianalisis, mencari penyebab, sedang mencari penyebab, sedang ditangani, dalam penanganan, gangguan terdeteksi, gangguan dikonfirmasi, dilaporkan, dibuka kembali
words-status-identified = penyebab ditemukan, penyebab telah ditemukan, penyebab sudah ditemukan, penyebab diketahui, penyebab sudah diketahui, penyebab telah diketahui, penyebab teridentifikasi, teridentifikasi, telah teridentifikasi, sudah teridentifikasi, diidentifikasi, masalah ditemukan, masalah teridentifikasi, akar masalah ditemukan, sedang diperbaiki, dalam perbaikan, proses perbaikan, sedang dipulihkan, dalam pemulihan, proses pemulihan
words-status-monitoring = sedang dipantau, dipantau, dalam pemantauan, pemantauan, masih dipantau, sedang dimonitor, dimonitor, monitoring, sedang diamati, dalam pengamatan, perbaikan diterapkan, perbaikan telah diterapkan, perbaikan sudah diterapkan, teratasi sementara, pulih sementara, berangsur pulih, mulai pulih, mulai normal, berangsur normal
words-status-resolved = teratasi, telah teratasi, sudah teratasi, diatasi, telah diatasi, sudah diatasi, berhasil diatasi, gangguan teratasi, gangguan telah teratasi, gangguan sudah teratasi, gangguan telah diatasi, masalah teratasi, masalah telah teratasi, masalah sudah teratasi, terselesaikan, telah terselesaikan, sudah terselesaikan, diselesaikan, telah diselesaikan, sudah diselesaikan, telah selesai, sudah selesai, selesai, gangguan selesai, gangguan telah selesai, gangguan berakhir, pulih, telah pulih, sudah pulih, pulih kembali, sudah pulih kembali, telah pulih kembali, pulih sepenuhnya, dipulihkan, telah dipulihkan, sudah dipulihkan, layanan pulih, layanan telah pulih, layanan sudah pulih, layanan kembali normal, layanan telah kembali normal, normal kembali, kembali normal, sudah normal, sudah normal kembali, telah normal kembali, sudah kembali normal, telah kembali normal, semua normal kembali, sudah diperbaiki, telah diperbaiki, ditutup, semua layanan kembali normal, semua layanan telah pulih, semua layanan sudah pulih, semua layanan sudah normal
words-status-retracted = alarm palsu, peringatan palsu, positif palsu, salah lapor, bukan gangguan, bukan insiden, tidak ada gangguan, tidak ada insiden, ditarik, ditarik kembali, dicabut

words-stage-scheduled = dijadwalkan, terjadwal, direncanakan, rencana, akan datang, mendatang, jadwal pemeliharaan, pemberitahuan pemeliharaan, pemeliharaan terjadwal
words-stage-in-progress = dimulai, sudah dimulai, telah dimulai, mulai, berlangsung, sedang berlangsung, sedang berjalan, sedang dikerjakan, dalam pengerjaan, dalam proses, pemeliharaan dimulai, pemeliharaan berlangsung, pemeliharaan sedang berlangsung, pekerjaan dimulai, maintenance dimulai
words-stage-extended = diperpanjang, perpanjangan, perpanjangan waktu, waktu diperpanjang, pemeliharaan diperpanjang, maintenance diperpanjang, lebih lama dari rencana, lebih lama dari perkiraan, lebih lama dari jadwal, melebihi jadwal, melewati jadwal, molor
words-stage-postponed = ditunda, penundaan, ditangguhkan, diundur, dimundurkan, mundur, pemeliharaan ditunda, maintenance ditunda, tanggal menyusul, jadwal menyusul, sampai pemberitahuan berikutnya, dijadwalkan ulang, penjadwalan ulang, jadwal ulang, jadwal baru
words-stage-completed = selesai, telah selesai, sudah selesai, rampung, telah rampung, sudah rampung, diselesaikan, telah diselesaikan, berakhir, telah berakhir, pemeliharaan selesai, pemeliharaan telah selesai, pemeliharaan sudah selesai, maintenance selesai, pekerjaan selesai, selesai lebih cepat, tuntas, beres
words-stage-cancelled = dibatalkan, batal, pembatalan, telah dibatalkan, pemeliharaan dibatalkan, maintenance dibatalkan, tidak jadi, urung

words-state-operational = beroperasi normal, normal, beroperasi, berfungsi, berfungsi normal, berjalan normal, tersedia, aktif, daring
words-state-maintenance = dalam pemeliharaan, pemeliharaan, sedang dalam pemeliharaan, perawatan, dalam perawatan, pemeliharaan sistem
words-state-degraded = kinerja menurun, penurunan kinerja, performa menurun, penurunan performa, lambat, melambat, tersendat, tidak stabil, terganggu, terdegradasi, lemot
words-state-partial = gangguan sebagian, sebagian terganggu, terganggu sebagian, sebagian tidak tersedia, sebagian tidak dapat diakses, sebagian mati, mati sebagian
words-state-outage = tidak tersedia, gangguan, gangguan total, mati, mati total, lumpuh, tidak dapat diakses, tidak bisa diakses, tidak berfungsi, tidak beroperasi, terputus, luring, padam

words-status-filler = kini, sekarang, saat ini, semua, semuanya, semua layanan, akhirnya
words-status-perhaps = aman, oke, baik, sudah baik, sudah aman, beres, sudah beres, sudah bisa, bisa lagi, berfungsi lagi, jalan lagi, sudah ditangani, batal, dibatalkan, berakhir, perbaikan selesai
words-status-doubt = kecuali, terkecuali, selain, di luar, tetapi, tapi, namun, akan tetapi, hanya saja, masih, masih ada, sebagian, sebagian besar, sebagian kecil, beberapa, sejumlah, mayoritas, hampir, nyaris, belum, belum semua, belum sepenuhnya, tidak semua, tidak sepenuhnya, bukan semua, tinggal, tersisa, kurang lebih, mungkin, barangkali, semoga, mudah-mudahan, diharapkan, harapan, sepertinya, kelihatannya, tampaknya, kemungkinan, diperkirakan, perkiraan, seharusnya, rasanya, untuk sementara, sementara, sementara ini, sementara waktu, kadang, kadang-kadang, terkadang, sesekali, secara bertahap, bertahap, berangsur, tidak dapat, tidak bisa, tidak berfungsi, terkendala, terganggu, kambuh, lagi-lagi
words-status-not = belum, masih, bukan
words-status-no = tidak, belum, bukan, enggak, nggak, tidak juga, belum pasti
words-status-weak = selesai, pulih, diatasi, diselesaikan, dipulihkan, ditutup, kembali normal, normal kembali, diselidiki, penyelidikan, investigasi, diperiksa, ditelusuri, sedang ditangani, dalam penanganan, dilaporkan, diidentifikasi, dipantau, pemantauan, dimonitor, mulai pulih, mulai normal, ditarik, ditarik kembali, dicabut, terjadwal, direncanakan, rencana, mendatang, jadwal baru, jadwal ulang, mulai, dimulai, berlangsung, dalam proses, perpanjangan, molor, ditangguhkan, penundaan, mundur, rampung, berakhir, tuntas, beres, batal, pembatalan, urung, tidak jadi, tidak ada gangguan, tidak ada insiden, jadwal pemeliharaan, pemberitahuan pemeliharaan, gangguan berakhir

words-relapse = kambuh, kambuh lagi, terulang, terulang lagi, terulang kembali, gangguan terulang, gangguan terulang kembali, gangguan lagi, gangguan kembali terjadi, gangguan terjadi lagi, gangguan muncul lagi, masalah terulang, masalah muncul lagi, masalah muncul kembali, masalah kembali, masalah lagi, muncul lagi, muncul kembali, terjadi lagi, terjadi kembali, error lagi, gangguan baru, gangguan lain, gangguan susulan, masalah yang sama, gangguan yang sama, tidak merespons, tidak berfungsi, tidak bisa diakses lagi, tidak dapat diakses lagi, berhenti berfungsi, belum teratasi, belum pulih, belum selesai, belum normal, ternyata belum teratasi, ternyata belum pulih, dibuka lagi, masih bermasalah, bermasalah lagi, down lagi, mati lagi
words-relapse-before = masih, kembali, lagi-lagi, sekali lagi, tetap, masih tetap
words-relapse-after = lagi, sekali lagi, lagi-lagi
words-relapse-not = belum, tidak, masih belum, belum juga, tidak lagi, bukan, belum sepenuhnya
words-relapse-filler = saat ini, sekarang, kini, sayangnya, maaf, mohon maaf, layanan, situs, situs web, server, sistem, pembaruan, semua, semuanya, kami, ini, itu, yang, ternyata
words-relapse-also = juga, pun, total, sepenuhnya, seluruhnya, dan

words-severity-none = tanpa dampak, tidak ada, tidak berdampak, nihil, pemberitahuan, informasi
words-severity-minor = ringan, kecil, rendah
words-severity-major = berat, besar, tinggi, serius, penting
words-severity-critical = kritis, sangat berat, darurat, genting, menyeluruh

words-timeline = kronologi, linimasa, lini masa, urutan kejadian, kronologis
words-mark-detected = terdeteksi, ditemukan, diketahui
words-mark-announced = diumumkan, dipublikasikan

words-about = sekitar, kira-kira, kurang lebih
words-at = pukul, jam, pada
words-day-filler = pada, hari
words-day-next = keesokan hari, keesokan harinya, esok harinya, hari berikutnya, besoknya
words-day-after-next = dua hari kemudian, lusa, lusanya
words-day-same = hari yang sama, hari itu juga
words-day-before = sehari sebelumnya, hari sebelumnya, malam sebelumnya
words-days-later = hari kemudian, hari setelahnya, hari sesudahnya
words-day-part = pagi, siang, sore, malam, petang, subuh, dini, hari, tengah, larut, awal, akhir, menjelang

## Halaman

newer = Ada pembaruan.
local-time = # waktu Anda
reload = Muat ulang
skip = Langsung ke isi
preview = Pratinjau: halaman-halaman ini belum diterbitkan.
nav-main = Navigasi utama
languages = Bahasa
not-translated = Belum diterjemahkan
nav-years = Tahun
history = Riwayat
state-days = { $state } pada { $days }
period-parts = { $period }: { $parts }.
last-weeks = { $count } minggu terakhir
service = Layanan
year = Tahun
history-of = Riwayat { $year }
ahead = Mendatang
contact = Kontak
edit = Sunting halaman ini
kept-by-hand = Halaman ini diperbarui secara manual.
last-change = Pembaruan terakhir: { $when }.
follow = Dapatkan pembaruan
now = Saat ini
planned-maintenance = Pemeliharaan terjadwal
no-maintenance = Tidak ada pemeliharaan terjadwal.
notices = Pengumuman
services = Layanan
other-services = Layanan lain
recent-incidents = Gangguan yang lalu
carried-over = Dari bulan sebelumnya:
no-incident = Tidak ada gangguan bulan ini.
no-incident-yet = Belum ada gangguan.
no-incident-known = Belum ada gangguan pada layanan ini.
all-history = Lihat seluruh riwayat
incidents-and-maintenance = Gangguan dan pemeliharaan
read-post-mortem = baca laporan gangguan
the-incident = gangguan terkait
announced-on = diumumkan pada { $when }
published-on = diterbitkan pada { $when }
see-now = Lihat status saat ini
update = Pembaruan
first-report = Laporan pertama
announced = Pemberitahuan
next-update = Pembaruan berikutnya paling lambat pukul { $when }.
next-update-day = Pembaruan berikutnya paling lambat { $when }.
edited = disunting pukul { $when }
edited-day = disunting { $when }
withdrawn = ditarik pukul { $when }
withdrawn-day = ditarik { $when }
ongoing = Berlangsung
since-ongoing = sejak { $when }, masih berlangsung
update-due = Jadwal pembaruan sudah lewat: pukul { $when }.
update-due-day = Jadwal pembaruan sudah lewat: { $when }.
earlier-updates = { $count } pembaruan sebelumnya
group-operational = { $count ->
    [1] beroperasi normal
   *[other] semua ({ $count }) beroperasi normal
}
not-here = Ada masalah yang belum tercantum di sini?
write-to-us = Beri tahu kami
silent-since = Belum ada pembaruan sejak { $when }.
new-plan = Jadwal baru: { $when }.
new-end = Waktu selesai baru: { $when }.
false-alarm = alarm palsu
was-false-alarm = Alarm palsu pada { $when }
since = sejak { $when }
resolved-on = Teratasi pada { $when }
resolved-after = Teratasi pada { $when }, setelah { $after }
date-to-come = tanggal menyusul
fact-start = Mulai
fact-end = Selesai
fact-planned-end = Rencana selesai
fact-duration = Durasi
add-to-calendar = Tambahkan ke kalender
plan-first = Rencana awal
plan-moved = Jadwal baru
plan-longer = Waktu selesai baru
plan-actual = Kenyataannya
plan-cancelled = dibatalkan
period = { $from } – { $to }
period-from = mulai { $from }
with-zone = { $time }, { $zone }
running-since = Beroperasi sejak { $when }
retired = Dihentikan
retired-on = Dihentikan pada { $when }
today = hari ini
bars-legend = { $count } hari terakhir; batang terakhir adalah hari ini.
bars-label = { $service }, { $count } hari terakhir
bars-uptime = { $label }, ketersediaan { $uptime }
bars-quiet = { $label }: tidak ada masalah
bars-trouble = { $label }: { $days } hari dengan gangguan atau pemeliharaan
bars-no-data = { $label }; { $words }
no-data = tidak ada data
no-data-before = tidak ada data sebelum { $day }
no-data-after = tidak ada data setelah { $day }
so-far = { $length } sejauh ini
day-state = { $day }: { $state }
day-lasted = { $day }, { $length }
days-state = { $from } sampai { $to }: { $state }
service-state = { $service }: { $state }
span-part = { $state } dari pukul { $from } sampai { $to }
span-part-days = { $state } dari { $from } sampai { $to }
span-part-open = { $state } sejak pukul { $from }
span-part-open-days = { $state } sejak { $from }
mark-detected = terdeteksi
mark-announced = diumumkan
mark-resolved = teratasi
mark-updated = diperbarui
figure-total = Total
figure-degraded = Kinerja menurun
figure-partial = Gangguan sebagian
figure-outage = Tidak tersedia
figure-detect = Waktu hingga terdeteksi
figure-announce = Waktu hingga diumumkan
figure-resolve = Waktu hingga teratasi
figure-incidents = Gangguan
out-on-days = gangguan pada { $count } hari
figure-uptime = Ketersediaan, { $count } hari
figure-outages = Waktu henti
figure-longest = Waktu henti terlama
figure-mean-detect = Rata-rata waktu hingga terdeteksi
figure-mean-announce = Rata-rata waktu hingga diumumkan
figure-mean-resolve = Rata-rata waktu hingga teratasi
figure-mean-resolve-year = Rata-rata waktu hingga teratasi, 12 bulan terakhir
figure-since = { $figure } sejak { $month }
uptime-rule = Ketersediaan selama { $count } hari, dibulatkan ke bawah. Waktu tidak tersedia dihitung penuh, gangguan sebagian dihitung tiga persepuluh; kinerja menurun dan pemeliharaan tidak dihitung.
days-told = Rincian per hari
by-month = Per bulan
earlier-months = Bulan-bulan sebelumnya
incidents-count = { $count } gangguan
feed-of = Feed { $service }
calendar-of = Kalender pemeliharaan { $service }
promises = Tindak lanjut
promises-text = Tindak lanjut dari laporan gangguan: { $kept } dari { $count } selesai.
promises-kept = { $kept } dari { $count } tindak lanjut selesai
promises-open = Belum selesai
promises-done = Selesai
no-promise = Belum ada tindak lanjut.
nav-post-mortems = Laporan gangguan lain
post-mortem-before = Laporan gangguan sebelumnya:
post-mortem-after = Laporan gangguan berikutnya:
near-incidents = Gangguan lain pada layanan yang sama
search = Cari di riwayat
search-found = Hasil: #
search-none = Tidak ada hasil.
year-record = { $year } dalam angka
label-post-mortem = Laporan gangguan
label-notice = Pengumuman
label-incident = Gangguan
label-maintenance = Pemeliharaan
not-found = Halaman ini tidak ditemukan
not-found-text = Alamatnya mungkin sudah berubah. Status saat ini dan riwayat ada di sini:
moved = Halaman ini telah pindah:
feed = Feed Atom

outage-silent = { $service } tidak merespons
outage-elsewhere = Ada masalah di sisi kami. Perkembangannya ada di halaman status:
outage-more = Selengkapnya di halaman status
outage-again = Jika Anda membuka { $service }, halaman ini akan dimuat ulang dengan sendirinya. Jika tidak, muat ulang sesekali.

statement-all = { $count ->
    [0] Semuanya berjalan normal
    [1] { $names } beroperasi normal
   *[other] Semua layanan beroperasi normal
}
statement-first = { $names } { $state }
statement-also = { $names } { $state }
statement-join = { $statement }, { $also }
statement-join-counted = { $statement }; { $also }
statement-every = Semua layanan
others = { $count } lainnya
statement-until = { $state } hingga pukul { $when }
statement-until-day = { $state } hingga { $when }
statement-overrun = { $state }, lebih lama dari rencana
statement-rest = { $count ->
    [1] Satu layanan lainnya beroperasi normal
   *[other] { $count } layanan lainnya beroperasi normal
}
statement-sentence = { $sentence }.
statement-watching = Layanan sudah pulih; kami masih memantau
statement-restored = { $names } berfungsi kembali sejak { $when }; kami masih memantau
statement-unknown = Status layanan tidak diketahui
statement-others-unknown = { $statement }; status layanan lainnya tidak diketahui
statement-unknown-services = { $statement }; status { $names } tidak diketahui
said-maintenance = sedang dalam pemeliharaan
said-degraded = lambat atau gagal bagi sebagian pengguna
said-partial = terganggu sebagian
said-outage = sedang tidak tersedia
plural-maintenance = sedang dalam pemeliharaan
plural-degraded = lambat atau gagal bagi sebagian pengguna
plural-partial = terganggu sebagian
plural-outage = sedang tidak tersedia

## Feed

feed-title-incidents = { $site }: gangguan
feed-title-maintenance = { $site }: pemeliharaan
feed-title-post-mortems = { $site }: laporan gangguan
feed-title-history = { $site }: gangguan dan pemeliharaan
feed-title-service = { $service } – { $site }
calendar-name = Pemeliharaan: { $site }
calendar-name-service = Pemeliharaan: { $service } – { $site }
feed-planned = Dijadwalkan dari { $start } sampai { $end }
feed-planned-on = Dijadwalkan pada { $when }
feed-planned-from = Dijadwalkan mulai { $start }
feed-service = { $service }: { $state }
feed-withdrawn = Ditarik pada { $when }
feed-rest = Baca selengkapnya di halaman
feed-withdrawn-text = Ditarik: { $text }
feed-time = { $time } ({ $zone })

## Laporan gangguan yang akan ditulis

pm-title = Laporan gangguan: { $title }
pm-one-day = Pada { $day }, dari pukul { $from } sampai { $to }
pm-day = Pada { $day }
pm-days = Dari { $from } sampai { $to }
pm-since = Sejak { $from }
pm-opening = { $when }, gangguan “[{ $title }]({ $link })” berdampak pada { $services }{ $figures }.
pm-opening-alone = { $when }, terjadi gangguan “[{ $title }]({ $link })”{ $figures }.
pm-total = : total { $total }
pm-total-of = : total { $total }, yaitu { $parts }
pm-parts = : { $parts }
pm-lasted = { $duration } { $state }
pm-previous = Lihat juga laporan gangguan sebelumnya: [{ $title }]({ $link }).
pm-symptoms = Gejala
pm-symptoms-hint = Apa yang dilihat pengguna, dan apa dugaan awalnya.
pm-timeline = Kronologi
pm-well = Yang berjalan baik
pm-well-hint = Apa yang membantu dan layak dipertahankan.
pm-less-well = Yang bisa lebih baik
pm-less-well-hint = Apa yang memakan waktu atau masih kurang.
pm-conclusion = Kesimpulan
pm-promises = Tindak lanjut:
pm-promise = sesuatu yang spesifik dan bisa dicentang
pm-item = { $time }: { $text }
pm-item-later = { $day }, { $time }: { $text }
pm-labelled = { $label }: { $text }
pm-began = pengguna mulai terdampak
pm-detected = kami menyadari masalahnya
pm-first-report = gangguan diumumkan
pm-update = pembaruan gangguan
pm-update-status = pembaruan gangguan ({ $status })
pm-resolved = semuanya berfungsi kembali

## Perintah

resolve-text = Semuanya sudah kembali normal.
retract-text = Ini alarm palsu: tidak ada layanan yang terdampak.

## Halaman tentang cara mengikuti situs

subscribe = Dapatkan pembaruan
subscribe-intro = Ketahui setiap perubahan tanpa harus membuka halaman ini.
subscribe-feeds = Lewat feed
subscribe-feeds-text = Feed adalah alamat yang diperiksa oleh program untuk Anda. Setiap laporan tiba secara utuh, lalu tiba lagi setiap kali diperbarui. Kebanyakan program email bisa membaca feed, dan ada pembaca feed gratis: salin salah satu alamat ini ke dalamnya.
subscribe-all = Semuanya
subscribe-incidents = Gangguan saja
subscribe-maintenance = Pemeliharaan, sebelum dimulai
subscribe-post-mortems = Laporan gangguan: apa yang kami pelajari
subscribe-mail = Lewat email
subscribe-mail-list-text = Kirim email yang dibuka oleh tautan ini, lalu konfirmasi balasannya. Setiap email memuat cara berhenti berlangganan.
subscribe-mail-list = Berlangganan { $list }
subscribe-mail-form-text = Masukkan alamat Anda, lalu konfirmasi email yang Anda terima. Setiap email memuat cara berhenti berlangganan.
subscribe-mail-address = Alamat email Anda
subscribe-mail-send = Berlangganan
subscribe-mail-feed-text = Layanan ini mengirim feed halaman ini ke kotak masuk Anda:
subscribe-slack = Di Slack
subscribe-slack-text = Ketik baris ini di kanal tempat laporan ingin ditampilkan. Aplikasi RSS Slack harus sudah terpasang.
subscribe-services = Atau satu layanan saja:
subscribe-calendar-of = kalender pemeliharaan
subscribe-calendar = Di kalender Anda
subscribe-calendar-text = Pemeliharaan terjadwal bisa tampil di kalender Anda. Jadwalnya ikut bergeser bila tanggalnya berubah, dan hilang bila dibatalkan.
subscribe-calendar-add = Berlangganan kalender pemeliharaan
subscribe-embed = Di situs Anda sendiri
subscribe-embed-text = Baris ini menampilkan spanduk di bagian atas halaman selama ada masalah, dan tidak menampilkan apa pun selebihnya.
subscribe-badge-text = Baris ini menampilkan status saat ini sebagai gambar kecil:
subscribe-programs = Untuk program
subscribe-programs-text = Isi halaman ini juga tersedia sebagai JSON.
subscribe-api = API publik Statuspage
subscribe-schema = skemanya
badge-alt = Status saat ini
badge-words = { $label }: { $state }
badge-of = Status { $site } saat ini

## Pengumuman di kanal lain, dengan `vigie announce`

announce-head = { $state }: { $title }
announce-reopened = Dibuka kembali
announce-corrected = Dikoreksi
announce-withdrawn = Ditarik
announce-moved = Jadwal baru
announce-reminder = Pengingat
announce-notice = Pengumuman
announce-post-mortem = Laporan gangguan
announce-next-on = Pembaruan berikutnya paling lambat { $when }.

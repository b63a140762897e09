title = Status layanan
address-example = alamat halaman: silakan ganti
address-known = alamat halaman, dari git remote
repository = SAYA/STATUS
links-example =
    Tautan ini membuka editor repositori Anda: gangguan baru yang sudah terisi.
    Ganti SAYA/STATUS dengan repositori Anda dan simpan tautannya di ponsel.
    Saat memakainya, ubah tanggal di kedua tempat (nama berkas dan `date`).
links-known =
    Tautan ini membuka editor repositori Anda: gangguan baru yang sudah terisi.
    Simpan di ponsel Anda. Saat memakainya, ubah tanggal di kedua tempat
    (nama berkas dan `date`).
post-name = gangguan
template-mail = email
template-outage = gangguan
template-provider = penyedia
template-slow = lambat
example = contoh
page-name = tentang

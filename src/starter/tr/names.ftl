title = Hizmet durumu
address-example = sayfanın adresi: değiştirin
address-known = sayfanın adresi, git uzak deposundan
repository = BEN/DURUM
links-example =
    Bu bağlantılar, deponuzun düzenleyicisini doldurulmuş yeni bir arızayla açar.
    BEN/DURUM yerine kendi deponuzu yazın, bağlantıları telefonunuzda yer imlerine
    ekleyin. Birini kullanırken tarihi iki yerde değiştirin (dosya adı ve `date`).
links-known =
    Bu bağlantı, deponuzun düzenleyicisini doldurulmuş yeni bir arızayla açar.
    Telefonunuzda yer imlerine ekleyin. Kullanırken tarihi iki yerde değiştirin
    (dosya adı ve `date`).
post-name = kesinti
template-mail = e-posta
template-outage = kesinti
template-provider = saglayici
template-slow = yavas
example = ornek
page-name = hakkinda

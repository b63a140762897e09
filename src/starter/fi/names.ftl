title = Palvelujen tila
address-example = sivun osoite: muuta se
address-known = sivun osoite, git-etävarastosta
repository = OMA/TILA
links-example =
    Nämä linkit avaavat koodipalvelusi muokkaimen ja uuden, valmiiksi täytetyn
    häiriön. Vaihda OMA/TILA omaksi tietovarastoksesi ja tallenna linkit puhelimesi
    kirjanmerkkeihin. Kun käytät linkkiä, muuta päiväys molempiin paikkoihin
    (tiedostonimeen ja kohtaan `date`).
links-known =
    Tämä linkki avaa koodipalvelusi muokkaimen ja uuden, valmiiksi täytetyn
    häiriön. Tallenna se puhelimesi kirjanmerkkeihin. Kun käytät sitä, muuta päiväys
    molempiin paikkoihin (tiedostonimeen ja kohtaan `date`).
post-name = katkos
template-mail = sahkoposti
template-outage = katkos
template-provider = palveluntarjoaja
template-slow = hidas
example = esimerkki
page-name = tietoa

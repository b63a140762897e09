title = Paslaugų būsena
address-example = puslapio adresas: pakeiskite jį
address-known = puslapio adresas, iš git remote
repository = AS/BUSENA
links-example =
    Šios nuorodos atveria jūsų Git saugyklos rengyklę su nauju, jau užpildytu
    sutrikimu. Pakeiskite AS/BUSENA savo saugykla ir įsirašykite nuorodas į
    telefono naršyklės žymes. Pasinaudoję nuoroda, pakeiskite datą abiejose vietose
    (failo varde ir `date`).
links-known =
    Ši nuoroda atveria jūsų Git saugyklos rengyklę su nauju, jau užpildytu
    sutrikimu. Įsirašykite ją į telefono naršyklės žymes. Pasinaudoję ja, pakeiskite
    datą abiejose vietose (failo varde ir `date`).
post-name = neveikia
template-mail = pastas
template-outage = neveikia
template-provider = tiekejas
template-slow = letai
example = pavyzdys
page-name = apie

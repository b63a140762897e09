title = Szolgáltatások állapota
address-example = az oldal címe: írja át
address-known = az oldal címe, a git remote alapján
repository = NEVEM/ALLAPOT
links-example =
    Ezek a hivatkozások a kódtárhelye szerkesztőjében egy új, előre kitöltött
    üzemzavart nyitnak meg. Cserélje le a NEVEM/ALLAPOT részt a saját tárolójára,
    és mentse a hivatkozásokat a telefonja könyvjelzői közé. Amikor használja
    valamelyiket, mindkét helyen írja át a dátumot (a fájlnévben és a `date`
    kulcsban).
links-known =
    Ez a hivatkozás a kódtárhelye szerkesztőjében egy új, előre kitöltött
    üzemzavart nyit meg. Mentse a telefonja könyvjelzői közé. Amikor használja,
    mindkét helyen írja át a dátumot (a fájlnévben és a `date` kulcsban).
post-name = leallas
template-mail = levelezes
template-outage = leallas
template-provider = szolgaltato
template-slow = lassu
example = pelda
page-name = az-oldalrol

title = Driftstatus
address-example = sidans adress: ändra den
address-known = sidans adress, från git-fjärren
repository = JAG/STATUS
links-example =
    De här länkarna öppnar redigeraren i din forge med en ny, redan ifylld
    driftstörning. Byt JAG/STATUS mot ditt repo och spara länkarna som bokmärken i
    mobilen. När du använder en, ändra datumet på båda ställena (filnamnet och
    `date`).
links-known =
    Den här länken öppnar redigeraren i din forge med en ny, redan ifylld
    driftstörning. Spara den som bokmärke i mobilen. När du använder den, ändra
    datumet på båda ställena (filnamnet och `date`).
post-name = avbrott
template-mail = e-post
template-outage = avbrott
template-provider = leverantor
template-slow = langsamt
example = exempel
page-name = om

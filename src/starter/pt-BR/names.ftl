title = Status dos serviços
address-example = o endereço da página: altere
address-known = o endereço da página, conforme o remoto do git
repository = EU/STATUS
links-example =
    Estes links abrem o editor da sua plataforma Git em um novo incidente, já
    preenchido. Troque EU/STATUS pelo seu repositório e salve os links nos favoritos
    do celular. Ao usar um deles, mude a data nos dois lugares (o nome do arquivo e
    `date`).
links-known =
    Este link abre o editor da sua plataforma Git em um novo incidente, já
    preenchido. Salve-o nos favoritos do celular. Ao usá-lo, mude a data nos dois
    lugares (o nome do arquivo e `date`).
post-name = fora-do-ar
template-mail = email
template-outage = fora-do-ar
template-provider = provedor
template-slow = lentidao
example = exemplo
page-name = sobre

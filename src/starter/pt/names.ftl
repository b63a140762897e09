title = Estado dos serviços
address-example = o endereço da página: altere-o
address-known = o endereço da página, segundo o remoto do git
repository = EU/ESTADO
links-example =
    Estas ligações abrem o editor da sua plataforma Git num incidente novo, já
    preenchido. Troque EU/ESTADO pelo seu repositório e guarde as ligações nos
    marcadores do telemóvel. Ao usar uma, mude a data nos dois sítios (o nome do
    ficheiro e `date`).
links-known =
    Esta ligação abre o editor da sua plataforma Git num incidente novo, já
    preenchido. Guarde-a nos marcadores do telemóvel. Ao usá-la, mude a data nos
    dois sítios (o nome do ficheiro e `date`).
post-name = avaria
template-mail = correio
template-outage = avaria
template-provider = fornecedor
template-slow = lentidao
example = exemplo
page-name = sobre

title = Estado del servicio
address-example = la dirección de la página: cámbiela
address-known = la dirección de la página, según el remoto de git
repository = YO/ESTADO
links-example =
    Estos enlaces abren el editor de su plataforma Git con un incidente nuevo, ya
    rellenado. Sustituya YO/ESTADO por su repositorio y guarde los enlaces en los
    marcadores del teléfono. Al usar uno, cambie la fecha en los dos sitios (el
    nombre del archivo y `date`).
links-known =
    Este enlace abre el editor de su plataforma Git con un incidente nuevo, ya
    rellenado. Guárdelo en los marcadores del teléfono. Al usarlo, cambie la fecha
    en los dos sitios (el nombre del archivo y `date`).
post-name = caida
template-mail = correo
template-outage = caida
template-provider = proveedor
template-slow = lentitud
example = ejemplo
page-name = acerca-de

title = État des services
address-example = l’adresse de la page une fois publiée : à changer
address-known = l’adresse de la page une fois publiée, d’après le dépôt git
repository = MOI/STATUT
links-example =
    Ces liens ouvrent l’éditeur de votre forge sur un nouvel incident déjà rempli.
    Remplacez MOI/STATUT par votre dépôt et ajoutez les liens aux favoris de votre
    téléphone. À l’utilisation, changez la date aux deux endroits (le nom du fichier
    et `date`).
links-known =
    Ce lien ouvre l’éditeur de votre forge sur un nouvel incident déjà rempli.
    Ajoutez-le aux favoris de votre téléphone. À l’utilisation, changez la date aux
    deux endroits (le nom du fichier et `date`).
post-name = panne
template-mail = courriels
template-outage = panne
template-provider = fournisseur
template-slow = lenteurs
example = exemple
page-name = a-propos

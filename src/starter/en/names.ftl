# The title of a new site.
title = Service status
# Beside the address of the page in vigie.toml: an example, and one that the git remote says.
address-example = the address of the page: change it
address-known = the address of the page, from the git remote
# In place of a repository that is not known: OWNER/NAME, in capitals where the script has them.
repository = ME/STATUS
# Above links to web editors: where the repository is not known, and where it is. Lines of at most 80 characters.
links-example =
    These links open your forge's editor on a new incident, already filled in.
    Replace ME/STATUS with your repository and bookmark the links on your phone.
    When you use one, change the date in both places (the file name and `date`).
links-known =
    This link opens your forge's editor on a new incident, already filled in.
    Bookmark it on your phone. When you use it, change the date in both places (the
    file name and `date`).
# Names of files, in small Latin letters a-z, digits and hyphens: the post of web editors, the ready texts, the example, the page.
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about

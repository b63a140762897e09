language-name = Deutsch
direction = ltr
history = Verlauf
subscribe = Abonnieren
not-translated = Noch nicht übersetzt
languages = Sprachen
nav-main = Hauptnavigation

linkedin-training-title = LinkedIn: KI-Training mit deinen Daten
linkedin-training-link-help = LinkedIn-Hilfe: KI-Training
linkedin-training-brief = LinkedIn trainiert mit dem, was Mitglieder schreiben, eine KI, die Texte erstellt, außer man schaltet das aus. Es gibt einen Schalter für dein ganzes Konto.
linkedin-training-covers = Dein Profil, öffentliche Beiträge, Kommentare und Artikel, was du in Gruppen machst, und Lebensläufe und Antworten, die in deinem Konto gespeichert sind. Der Schalter gilt für LinkedIn und verbundene Unternehmen.
linkedin-training-not-covers = Training, das schon abgeschlossen ist; der Schalter wirkt ab jetzt. Auch nicht KI für Sicherheit, Rangfolge und Personalisierung, was du in LinkedIns eigene KI-Tools eintippst, um eine Antwort zu bekommen, und das Teilen mit Microsoft für Werbung. Private Nachrichten sind laut LinkedIn sowieso ausgenommen.

linkedin-training-device = Wo möchtest du es machen? Beide Wege führen zum selben Schalter.
linkedin-training-open-phone = Öffne die LinkedIn-App, tippe auf dein Profilfoto, dann auf { $settings } (Einstellungen).
linkedin-training-open-phone-receipt = Die Einstellungen in der App geöffnet
linkedin-training-open-web = Klicke auf linkedin.com auf { $me } (ich, dein Foto), dann auf { $settings-privacy } (Einstellungen und Datenschutz).
linkedin-training-open-web-receipt = Die Einstellungen auf der Website geöffnet
linkedin-training-data-privacy = Öffne in den Einstellungen { $data-privacy } (Datenschutz).
linkedin-training-data-privacy-receipt = { $data-privacy } geöffnet
linkedin-training-improvement = Such die Überschrift { $how-used } (wie LinkedIn deine Daten verwendet) und öffne darunter { $improvement } (Daten zum Verbessern generativer KI).
linkedin-training-improvement-receipt = { $improvement } geöffnet
linkedin-training-switch = Schalte { $train } (meine Daten zum Training verwenden) aus. Ist es schon aus, lass es so.
linkedin-training-switch-receipt = { $train } ausgeschaltet

linkedin-training-help-open = In der App sind die Einstellungen hinter deinem Profilfoto. Auf der Website sind sie hinter { $me }. Was hast du offen?
linkedin-training-help-open-on-phone = Die App
linkedin-training-help-open-on-web = Die Website
linkedin-training-help-open-stop = Hier erst mal aufhören
linkedin-training-help-menu = Alles hier steht unter { $data-privacy }. Was siehst du stattdessen?
linkedin-training-help-menu-wrong-list = Andere Einstellungen
linkedin-training-help-menu-different = Meine Menüs sehen anders aus
linkedin-training-help-menu-stop = Hier erst mal aufhören
linkedin-training-wrong-list = Man landet leicht in { $visibility } (Sichtbarkeit) oder { $advertising } (Werbedaten); der Schalter ist in keinem von beiden. Geh eine Seite zurück und öffne stattdessen { $data-privacy } (Datenschutz).
linkedin-training-wrong-list-still = Immer noch nicht gefunden
linkedin-training-different = Aktualisiere die App und schau noch einmal, oder versuch es auf der Website: Es ist derselbe Schalter, beides geht also.
linkedin-training-different-on-web = Auf der Website versuchen
linkedin-training-different-on-phone = Noch mal in der App
linkedin-training-different-stop = Hier erst mal aufhören

linkedin-training-finish-off = Ab jetzt bleibt, was du auf LinkedIn schreibst, aus diesem Training raus. Was vorher trainiert wurde, bleibt trainiert. Als Nächstes, wenn du magst: Das Teilen mit Microsoft für Werbung hat einen eigenen Schalter unter { $advertising } (Werbedaten), und für andere Verwendungen durch KI gibt es ein Formular namens { $objection } (Widerspruch). Das Formular ist eine Bitte, kein Schalter.
linkedin-training-finish-open = Geändert ist noch nichts, deine Beiträge können also weiter verwendet werden. LinkedIns Hilfeseite unten beschreibt denselben Schalter. Du kannst hier jederzeit von vorn anfangen.

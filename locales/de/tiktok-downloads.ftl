tiktok-downloads-title = TikTok: Downloads stoppen
tiktok-downloads-brief = Ein Schalter hält andere davon ab, deine Videos in TikTok herunterzuladen. TikToks Hilfeseite dazu zeigt kein Datum, ein Name kann sich also inzwischen geändert haben.
tiktok-downloads-covers = Alle Beiträge deines Kontos auf einmal, alte und neue.
tiktok-downloads-not-covers = Kopien, die schon jemand gespeichert hat; die bleiben dort. Links zu deinen Beiträgen kann man weiter teilen, und KI-Training stoppt es nicht.

tiktok-downloads-settings = Geh in der TikTok-App zu deinem Profil und prüfe, ob der @Name deiner ist. Tippe auf die drei Striche (das Menü), dann auf { $settings-and-privacy } (Einstellungen und Datenschutz).
tiktok-downloads-settings-receipt = { $settings-and-privacy } geöffnet
tiktok-downloads-privacy = Tippe auf { $privacy } (Datenschutz).
tiktok-downloads-privacy-receipt = { $privacy } geöffnet
tiktok-downloads-downloads = Geh die Liste durch bis { $downloads } und tippe darauf.
tiktok-downloads-downloads-receipt = { $downloads } geöffnet
tiktok-downloads-switch = Schalte Downloads aus. Wie diese letzte Seite aussieht, konnten wir nicht selbst sehen, richte dich also nach dem, was dort steht.
tiktok-downloads-switch-receipt = Downloads für das ganze Konto ausgeschaltet

tiktok-downloads-help-settings = Das Menü ist auf deinem eigenen Profil, und { $privacy } (Datenschutz) steckt in { $settings-and-privacy }. Was siehst du?
tiktok-downloads-help-settings-three-dots = Drei Punkte, keine Striche
tiktok-downloads-help-settings-website = Ich bin auf der Website
tiktok-downloads-help-settings-stop = Hier erst mal aufhören
tiktok-downloads-older-app = Ältere Versionen der App haben dort drei Punkte, und auch die führen zu { $privacy }. Die App zu aktualisieren kostet nichts, und danach findest du den Rest leichter.
tiktok-downloads-older-app-stop = Hier erst mal aufhören
tiktok-downloads-use-phone = Wir kennen den Weg nur in der Handy-App. Öffne TikTok auf deinem Handy; es ist dasselbe Konto. Du kannst jederzeit wiederkommen, deine Stelle bleibt gespeichert.
tiktok-downloads-use-phone-stop = Ich habe kein Handy dafür
tiktok-downloads-help-downloads = Was siehst du dort?
tiktok-downloads-help-downloads-locked = Es ist aus und gesperrt
tiktok-downloads-help-downloads-not-there = { $downloads } fehlt in der Liste
tiktok-downloads-locked = Bei einem privaten Konto und bei allen unter 16 gehört das so: Downloads sind dort aus, und TikTok lässt sie aus. Du bist schon geschützt.
tiktok-downloads-locked-understood = Das trifft auf mich zu, gut
tiktok-downloads-not-there = Geh die ganze Liste unter { $privacy } noch einmal durch, langsam und bis zum Ende. Ist die App alt, aktualisiere sie. Auch ein privates Konto stoppt Downloads, das ist also ein anderer Weg.
tiktok-downloads-not-there-private = Mein Konto privat machen
tiktok-downloads-not-there-stop = Hier erst mal aufhören

tiktok-downloads-finish-off = Ab jetzt kann niemand deine Beiträge in TikTok herunterladen, auch die alten nicht. Früher gespeicherte Kopien gibt es noch, und Links funktionieren weiter. KI-Training stoppt es nicht. Als Nächstes kannst du deine Beiträge für Duette und Stitches schließen.
tiktok-downloads-finish-locked = Nichts zu ändern: Downloads sind für dein Konto aus. Das endet, wenn du ein privates Konto öffentlich machst oder 16 wirst, schau dann also noch einmal nach. KI-Training stoppt es nicht.
tiktok-downloads-finish-open = Mit den Downloads ist es wie vorher. Du kannst jederzeit wiederkommen. Bis dahin hält ein privates Konto oder ein kleinerer Kreis von Leuten, die zuschauen dürfen, Fremde von deinen Beiträgen fern.

tiktok-private-title = TikTok: privates Konto
tiktok-private-link-help = TikTok-Hilfe: privates Konto
tiktok-private-brief = Mit einem privaten Konto sehen nur Follower deine Beiträge, die du bestätigst. Kein anderer Schalter macht so viele Türen auf einmal zu.
tiktok-private-covers = Alle deine Beiträge. Andere können daraus keine Duette oder Stitches mehr machen, sie nicht herunterladen und nicht in eine Story setzen.
tiktok-private-not-covers = Kopien und Duette, die es schon gibt. Dein Konto kann man über die Suche weiter finden, und TikToks eigenes KI-Training stoppt es nicht; die Bedingungen für die USA erlauben das für alles, was du hochlädst.

tiktok-private-sure = Es heißt auch, dass Leute, die dir nicht folgen, deine Beiträge nicht mehr sehen. Willst du neue Leute erreichen, kannst du stattdessen einzelne Beiträge schließen. Was passt zu dir?
tiktok-private-sure-whole = Das ganze Konto
tiktok-private-sure-some = Nur manche Beiträge

tiktok-private-settings = Geh in der TikTok-App zu deinem Profil und prüfe, ob der @Name deiner ist. Tippe auf die drei Striche (das Menü), dann auf { $settings-and-privacy } (Einstellungen und Datenschutz).
tiktok-private-settings-receipt = { $settings-and-privacy } geöffnet
tiktok-private-privacy = Tippe auf { $privacy } (Datenschutz).
tiktok-private-privacy-receipt = { $privacy } geöffnet
tiktok-private-switch = Schalte { $private-account } (privates Konto) ein.
tiktok-private-switch-receipt = { $private-account } eingeschaltet

tiktok-private-help-settings = Das Menü ist auf deinem eigenen Profil, und { $privacy } (Datenschutz) steckt in { $settings-and-privacy }. Was siehst du?
tiktok-private-help-settings-three-dots = Drei Punkte, keine Striche
tiktok-private-help-settings-website = Ich bin auf der Website
tiktok-private-help-settings-stop = Hier erst mal aufhören
tiktok-private-older-app = Ältere Versionen der App haben dort drei Punkte, und auch die führen zu { $privacy }. Die App zu aktualisieren kostet nichts, und danach findest du den Rest leichter.
tiktok-private-older-app-stop = Hier erst mal aufhören
tiktok-private-use-phone = Wir kennen den Weg nur in der Handy-App. Öffne TikTok auf deinem Handy; es ist dasselbe Konto. Du kannst jederzeit wiederkommen, deine Stelle bleibt gespeichert.
tiktok-private-use-phone-stop = Ich habe kein Handy dafür
tiktok-private-help-switch = Was ist mit { $private-account }?
tiktok-private-help-switch-business = Ich habe ein Business-Konto
tiktok-private-help-switch-on-already = Es ist schon an
tiktok-private-help-switch-stop = Hier erst mal aufhören
tiktok-private-business = Wir haben keine Seite gefunden, die sagt, ob ein Business-Konto privat sein kann. Auf jeden Fall kannst du wählen, wer die einzelnen Beiträge sehen darf.
tiktok-private-business-watch = Wählen, wer zuschauen darf
tiktok-private-business-stop = Hier erst mal aufhören

tiktok-private-finish-private = Deine Beiträge sind jetzt nur für die Follower, die du bestätigst, und sonst kann niemand sie für Duette oder Stitches nehmen oder herunterladen. Früher gemachte Kopien bleiben, wo sie sind, und KI-Training stoppt es nicht. Als Nächstes kannst du deine Follower durchsehen und festlegen, wer einzelne Beiträge sehen darf.
tiktok-private-finish-already = Dein Konto ist schon privat, deine Beiträge sind also zu für Fremde. Früher gemachte Kopien bleiben, wo sie sind, und KI-Training stoppt es nicht.
tiktok-private-finish-open = Dein Konto ist wie vorher. Du kannst jederzeit wiederkommen oder stattdessen einzelne Beiträge schließen. TikToks Hilfeseite beschreibt denselben Schalter.

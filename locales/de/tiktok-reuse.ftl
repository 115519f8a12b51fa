tiktok-reuse-title = TikTok: Duette, Stitches & Co.
tiktok-reuse-brief = Andere können auf deinen Beiträgen aufbauen: mit Duetten, Stitches, Stickern und indem sie sie in eine Story setzen. Du kannst das für das ganze Konto einschränken und bei einzelnen Beiträgen ausschalten.
tiktok-reuse-covers = Duette, Stitches, Sticker aus deinen Beiträgen und das Einfügen deiner Beiträge in eine Story.
tiktok-reuse-not-covers = Duette, die es schon gibt; die bleiben. TikTok beschreibt das nicht als KI-Schalter, und KI-Training stoppt es nicht. Es ist die dauerhafte Einstellung, die am ehesten begrenzt, was andere aus deinen Beiträgen machen.

tiktok-reuse-which = Für das ganze Konto kannst du die Wiederverwendung auf Freunde begrenzen. Ganz aus geht nur bei jedem Beitrag einzeln. Was möchtest du machen?
tiktok-reuse-which-account = Mein ganzes Konto
tiktok-reuse-which-posts = Einzelne Beiträge
tiktok-reuse-which-made = Schon gemachte Duette

tiktok-reuse-settings = Geh in der TikTok-App zu deinem Profil und prüfe, ob der @Name deiner ist. Tippe auf die drei Striche (das Menü), dann auf { $settings-and-privacy } (Einstellungen und Datenschutz).
tiktok-reuse-settings-receipt = { $settings-and-privacy } geöffnet
tiktok-reuse-privacy = Tippe auf { $privacy } (Datenschutz).
tiktok-reuse-privacy-receipt = { $privacy } geöffnet
tiktok-reuse-reuse = Such nach { $reuse } (Wiederverwendung von Inhalten) und tippe darauf.
tiktok-reuse-reuse-receipt = { $reuse } geöffnet
tiktok-reuse-reuse-from = Tippe auf { $reuse-from } (Wiederverwendung erlauben für). TikToks Hilfe nennt { $everyone } (alle) und { $friends } (Freunde): Wähle { $friends } oder eine kleinere Gruppe, falls deine App eine anbietet.
tiktok-reuse-reuse-from-receipt = { $reuse-from } für das ganze Konto eingeschränkt
tiktok-reuse-account-done = Dein Konto ist eingestellt. Damit auch Freunde es nicht mehr können, schalte die Wiederverwendung bei den Beiträgen aus, die dir am wichtigsten sind. Machen wir das auch?
tiktok-reuse-account-done-posts = Ja, Beitrag für Beitrag
tiktok-reuse-account-done-made = Schon gemachte Duette

tiktok-reuse-open-post = Öffne in der TikTok-App einen deiner eigenen Beiträge. Tippe auf die drei Punkte am Rand; TikTok nennt sie { $more-options }.
tiktok-reuse-open-post-receipt = { $more-options } bei einem eigenen Beitrag geöffnet
tiktok-reuse-post-privacy = Ein Menü schiebt sich hoch. Tippe in der untersten Reihe auf { $privacy-settings }. Siehst du es nicht, wische die Reihe nach links.
tiktok-reuse-post-privacy-receipt = { $privacy-settings } eines Beitrags geöffnet
tiktok-reuse-post-switch = Schalte { $allow-reuse } (Wiederverwendung erlauben) aus. Das stoppt Duette, Stitches, Sticker und das Einfügen in eine Story für diesen Beitrag.
tiktok-reuse-post-switch-receipt = { $allow-reuse } bei einem ersten Beitrag ausgeschaltet
tiktok-reuse-more = Einer ist geschafft. Möchtest du noch mehr Beiträge machen? Nur die wichtigsten reichen völlig.
tiktok-reuse-how-many = Wie viele Beiträge möchtest du etwa noch machen?
tiktok-reuse-rest = Geh zu deinem nächsten Beitrag und mach dasselbe: drei Punkte, { $privacy-settings }, { $allow-reuse } aus. Mach Pause, wann immer du magst.
tiktok-reuse-rest-receipt =
    { $done ->
        [one] { $allow-reuse } bei { $done } weiteren Beitrag ausgeschaltet
       *[other] { $allow-reuse } bei { $done } weiteren Beiträgen ausgeschaltet
    }

tiktok-reuse-help-settings = Das Menü ist auf deinem eigenen Profil, und { $privacy } (Datenschutz) steckt in { $settings-and-privacy }. Was siehst du?
tiktok-reuse-help-settings-three-dots = Drei Punkte, keine Striche
tiktok-reuse-help-settings-website = Ich bin auf der Website
tiktok-reuse-help-settings-stop = Hier erst mal aufhören
tiktok-reuse-older-app = Ältere Versionen der App haben dort drei Punkte, und auch die führen zu { $privacy }. Die App zu aktualisieren kostet nichts, und danach findest du den Rest leichter.
tiktok-reuse-older-app-stop = Hier erst mal aufhören
tiktok-reuse-use-phone = TikToks Hilfe beschreibt diesen Weg nur für die Handy-App. Öffne TikTok auf deinem Handy; es ist dasselbe Konto. Du kannst jederzeit wiederkommen, deine Stelle bleibt gespeichert.
tiktok-reuse-use-phone-stop = Ich habe kein Handy dafür
tiktok-reuse-help-reuse = Dieser Eintrag hat sich im Lauf der Zeit geändert. Was siehst du stattdessen?
tiktok-reuse-help-reuse-separate = { $duet } und { $stitch }
tiktok-reuse-help-reuse-locked = Es ist grau oder gesperrt
tiktok-reuse-help-reuse-stop = Hier erst mal aufhören
tiktok-reuse-two-entries = Das ist die ältere Form derselben Einstellung. Öffne { $duet } (Duett) und wähle { $only-you } (nur du), dann mach dasselbe bei { $stitch }.
tiktok-reuse-two-entries-receipt = { $duet } und { $stitch } für das ganze Konto auf { $only-you } gestellt
tiktok-reuse-locked = Ist dein Konto privat oder bist du 13 bis 15, blockiert TikTok Duette, Stitches und das Einfügen in eine Story sowieso. Dann bist du schon geschützt.
tiktok-reuse-locked-understood = Das trifft auf mich zu, gut
tiktok-reuse-help-post = Diese Einstellungen gibt es nur bei deinen eigenen Beiträgen, in der Handy-App. Was siehst du?
tiktok-reuse-help-post-arrow = Einen Pfeil, keine Punkte
tiktok-reuse-help-post-no-entry = Punkte, aber keinen Eintrag
tiktok-reuse-help-post-website = Ich bin auf der Website
tiktok-reuse-not-mine = Siehst du nur einen Pfeil, bist du wahrscheinlich bei einem fremden Beitrag. Geh zu deinem Profil und öffne von dort einen Beitrag.
tiktok-reuse-not-mine-account = Das ganze Konto machen
tiktok-reuse-swipe = Bei einem eigenen Beitrag: die drei Punkte am Rand, dann { $privacy-settings } in der untersten Reihe, oft außerhalb des Bildes, also wische die Reihe nach links. Scrolle darin nach unten bis { $allow-reuse }.
tiktok-reuse-swipe-account = Das ganze Konto machen
tiktok-reuse-help-switch = Fast geschafft. Was siehst du statt { $allow-reuse }?
tiktok-reuse-help-switch-duet-only = Einen Schalter namens { $duet }
tiktok-reuse-help-switch-locked = Es ist grau oder gesperrt
tiktok-reuse-help-switch-way = Ich finde den Weg nicht mehr
tiktok-reuse-help-rest = Es geht wie beim ersten, bei einem eigenen Beitrag. Was trifft zu?
tiktok-reuse-help-rest-duet-only = Einen Schalter namens { $duet }
tiktok-reuse-help-rest-way = Ich finde den Weg nicht mehr
tiktok-reuse-help-rest-none-left = Ich habe keine Beiträge mehr
tiktok-reuse-duet-switch = Der ist es: { $duet } (Duett) auszuschalten stoppt für diesen Beitrag auch Stitches, Sticker und das Einfügen in eine Story. Schalte es aus, geh zurück zum Schritt und tippe auf „Erledigt“.
tiktok-reuse-duet-switch-account = Das ganze Konto machen
tiktok-reuse-already-made = Schon gemachte Duette bleiben. Unter { $reuse } (Wiederverwendung von Inhalten) führt TikTok eine Liste von ihnen, sie heißt so ähnlich wie { $history } (Verlauf), und dort kann man Verknüpfungen entfernen. Vorsicht: Eine ältere Hilfeseite sagt, wer dort verknüpfte Duette löscht, löscht auch das eigene Video endgültig. Lies also zuerst, was auf dem Bildschirm steht.
tiktok-reuse-already-made-account = Neue stoppen: Konto
tiktok-reuse-already-made-posts = Neue stoppen: je Beitrag

tiktok-reuse-finish-account = Nur noch die Gruppe, die du gewählt hast, kann Duette und Stitches aus deinen Beiträgen machen. Schon gemachte bleiben, und KI-Training stoppt das nicht. Bei einem neuen Beitrag kannst du die Wiederverwendung vor dem Posten ganz ausschalten: { $more-options } auf der Seite zum Posten. Schau dir als Nächstes die Downloads an.
tiktok-reuse-finish-posts = Die Beiträge, die du durchgegangen bist, sind zu für Duette, Stitches, Sticker und Storys. Schon gemachte bleiben, und KI-Training stoppt das nicht. Bei einem neuen Beitrag mach es vor dem Posten: { $more-options } auf der Seite zum Posten, { $allow-reuse } aus. Schau dir als Nächstes die Downloads an.
tiktok-reuse-finish-locked = Nichts zu ändern: Dein Konto hält andere schon davon ab, Duette und Stitches zu machen. Das gilt, solange das Konto privat bleibt oder bis du 16 bist. KI-Training stoppt es nicht.
tiktok-reuse-finish-made = Schon gemachte Duette bleiben, außer du entfernst die Verknüpfung, und das löscht vielleicht dein eigenes Video, also lies zuerst, was dort steht. Für neue zählt, was du hier einstellst. KI-Training stoppt nichts davon.
tiktok-reuse-finish-open = Wir hören hier auf. Was du bisher umgestellt hast, gilt; der Rest ist wie vorher, andere können also noch darauf aufbauen. Du kannst jederzeit wiederkommen. Ein privates Konto blockiert Duette und Stitches auch, alle auf einmal.

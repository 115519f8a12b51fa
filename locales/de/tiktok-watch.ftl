tiktok-watch-title = TikTok: wer einen Beitrag sehen darf
tiktok-watch-link-help = TikTok-Hilfe: wer zuschauen darf
tiktok-watch-brief = Du kannst für jeden Beitrag wählen, wer ihn sehen darf: Freunde, Follower oder nur du. Wer einen Beitrag nicht sehen kann, kann auch nichts daraus machen.
tiktok-watch-covers = Die Beiträge, die du durchgehst, einen nach dem anderen. Ein Beitrag behält seine Aufrufzahl.
tiktok-watch-not-covers = Kopien, die jemand schon hat, und deine anderen Beiträge. TikToks eigenes KI-Training stoppt es nicht.

tiktok-watch-device = Wo benutzt du TikTok?
tiktok-watch-use-phone = TikToks Hilfe beschreibt das nur für die Handy-App. Es ist dasselbe Konto, eine Änderung auf dem Handy gilt also überall. Kannst du TikTok auf einem Handy öffnen?
tiktok-watch-use-phone-have-phone = Ja, ist offen
tiktok-watch-use-phone-stop = Nein, geht nicht

tiktok-watch-open-post = Geh in der TikTok-App zu deinem Profil und öffne den Beitrag, den Fremde am wenigsten haben sollen. Tippe auf die drei Punkte am Rand; TikTok nennt sie { $more-options }.
tiktok-watch-open-post-receipt = { $more-options } bei einem eigenen Beitrag geöffnet
tiktok-watch-privacy = Ein Menü schiebt sich hoch. Tippe in der untersten Reihe auf { $privacy-settings }. Siehst du es nicht, wische die Reihe nach links.
tiktok-watch-privacy-receipt = { $privacy-settings } eines Beitrags geöffnet
tiktok-watch-who = Tippe auf { $who } und wähle { $friends } (Freunde), { $followers } (Follower) oder { $only-you } (nur du). { $only-you } ist am sichersten, und du kannst es später wieder ändern.
tiktok-watch-who-receipt = Bei einem ersten Beitrag begrenzt, wer ihn sehen darf
tiktok-watch-more = Einer ist geschafft. Möchtest du noch mehr Beiträge machen?
tiktok-watch-how-many = Wie viele Beiträge möchtest du etwa noch machen?
tiktok-watch-rest = Öffne deinen nächsten Beitrag und mach dasselbe: drei Punkte, { $privacy-settings }, { $who }. Mach Pause, wann immer du magst.
tiktok-watch-rest-receipt =
    { $done ->
        [one] Bei { $done } weiteren Beitrag begrenzt, wer ihn sehen darf
       *[other] Bei { $done } weiteren Beiträgen begrenzt, wer sie sehen darf
    }

tiktok-watch-help-post = Diese Einstellungen gibt es nur bei deinen eigenen Beiträgen, in der Handy-App. Was siehst du?
tiktok-watch-help-post-arrow = Einen Pfeil, keine Punkte
tiktok-watch-help-post-no-entry = Punkte, aber keinen Eintrag
tiktok-watch-help-post-private = Das ganze Konto schließen
tiktok-watch-not-mine = Siehst du nur einen Pfeil, bist du wahrscheinlich bei einem fremden Beitrag. Auch Reposts, Werbung und LIVE-Wiederholungen haben solche Einstellungen nicht. Geh zu deinem Profil und öffne von dort einen Beitrag.
tiktok-watch-not-mine-stop = Hier erst mal aufhören
tiktok-watch-swipe = Bei einem eigenen Beitrag: die drei Punkte am Rand, dann { $privacy-settings } in der untersten Reihe, oft außerhalb des Bildes, also wische die Reihe nach links. Dort drin ist { $who }; scrolle, wenn nötig.
tiktok-watch-swipe-stop = Hier erst mal aufhören
tiktok-watch-help-who = { $who } steckt bei jedem Beitrag unter { $privacy-settings }. Was trifft zu?
tiktok-watch-help-who-way = Ich finde den Weg nicht mehr
tiktok-watch-help-who-private = Das ganze Konto schließen
tiktok-watch-help-rest = Es geht wie beim ersten, bei einem eigenen Beitrag. Was trifft zu?
tiktok-watch-help-rest-way = Ich finde den Weg nicht mehr
tiktok-watch-help-rest-none-left = Ich habe keine Beiträge mehr

tiktok-watch-finish-closed = Die Beiträge, die du durchgegangen bist, sind jetzt nur noch für die Leute, die du gewählt hast. Deine anderen Beiträge sind so offen wie vorher, und früher gemachte Kopien bleiben, wo sie sind. KI-Training stoppt es nicht. Als Nächstes: Ein privates Konto schließt alle Beiträge auf einmal.
tiktok-watch-finish-open = Die Beiträge, die du nicht durchgegangen bist, sind so offen wie vorher. Du kannst jederzeit wiederkommen oder stattdessen das ganze Konto privat machen.

instagram-reuse-title = Instagram: Remixes deiner Beiträge
instagram-reuse-link-help = Instagram-Hilfe: Remixes
instagram-reuse-brief = Bei einem öffentlichen Konto können andere deine Reels, Videos und Fotos remixen und weiterverwenden. Das kannst du für das ganze Konto ausschalten oder für einzelne Beiträge. Instagrams Hilfeseite dazu zeigt kein Datum, ein Name kann sich also geändert haben.
instagram-reuse-covers = Neue Remixes von allen deinen Reels, Feed-Videos und Fotos.
instagram-reuse-not-covers = Schon gemachte Remixes, dein Original-Audio und Bildschirmaufnahmen. Es hält Meta nicht davon ab, die eigene KI zu trainieren. Ob es andere davon abhält, deine Bilder mit KI umzugestalten, sagt Meta nicht: Diese Einstellung kommt dem am nächsten, versprochen ist es nicht.

instagram-reuse-device = Wo benutzt du Instagram?
instagram-reuse-use-phone = Wir haben nur einen Weg in der Handy-App gefunden. Es ist dasselbe Konto. Kannst du Instagram auf einem Handy öffnen?
instagram-reuse-use-phone-have-phone = Ja, ist offen
instagram-reuse-use-phone-stop = Nein, geht nicht
instagram-reuse-which = Für das ganze Konto sind es drei Schalter, einmal. Oder nimm einzelne Beiträge, wenn du es sonst magst, geremixt zu werden.
instagram-reuse-which-account = Mein ganzes Konto
instagram-reuse-which-post = Einzelne Beiträge

instagram-reuse-menu = Öffne in der Instagram-App dein Profil und prüfe, ob der Name deiner ist. Tippe dann oben rechts auf das Menü.
instagram-reuse-menu-receipt = Das Menü geöffnet
instagram-reuse-sharing = Such nach der Überschrift { $interact } (wie andere mit dir interagieren können) und tippe darunter auf { $sharing } (Teilen und Remixes).
instagram-reuse-sharing-receipt = { $sharing } geöffnet
instagram-reuse-switches = Schalte unter { $what } (was andere remixen und weiterverwenden können) alle drei aus: { $reels }, { $videos } und { $posts }.
instagram-reuse-switches-receipt = { $reels }, { $videos } und { $posts } ausgeschaltet
instagram-reuse-open-post = Öffne in der Instagram-App den Beitrag, den du schließen willst, und tippe auf seine drei Punkte.
instagram-reuse-open-post-receipt = Das Menü eines Beitrags geöffnet
instagram-reuse-post-off = Tippe auf { $remixing }, dann auf { $turn-off } (Wiederverwendung ausschalten).
instagram-reuse-post-off-receipt = Wiederverwendung bei einem ersten Beitrag ausgeschaltet
instagram-reuse-more = Einer ist geschafft. Möchtest du noch mehr Beiträge machen?
instagram-reuse-how-many = Wie viele Beiträge möchtest du etwa noch machen?
instagram-reuse-rest = Öffne deinen nächsten Beitrag und mach dasselbe: drei Punkte, { $remixing }, { $turn-off }. Mach Pause, wann immer du magst.
instagram-reuse-rest-receipt =
    { $done ->
        [one] Wiederverwendung bei { $done } weiteren Beitrag ausgeschaltet
       *[other] Wiederverwendung bei { $done } weiteren Beiträgen ausgeschaltet
    }

instagram-reuse-help-menu = Das Menü ist oben rechts auf deinem eigenen Profil. Was siehst du?
instagram-reuse-help-menu-website = Ich bin auf der Website
instagram-reuse-help-menu-other-list = Ein Menü, aber andere Liste
instagram-reuse-help-menu-stop = Hier erst mal aufhören
instagram-reuse-help-sharing = Dieser Eintrag hatte schon mehrere Namen. Was siehst du stattdessen?
instagram-reuse-help-sharing-old-name = { $sharing-old } oder so
instagram-reuse-help-sharing-nothing = Nichts in der Art
instagram-reuse-help-sharing-private = Mein Konto ist privat
instagram-reuse-old-name = In älteren Apps hieß dasselbe { $sharing-old } oder { $sharing-older }. Öffne das und mach weiter.
instagram-reuse-old-name-open = Ist offen
instagram-reuse-search = Such in den Einstellungen nach dem Wort „Remix“, das geht am schnellsten. Kommt nichts, aktualisiere die App und such noch einmal.
instagram-reuse-search-post = Lieber einen Beitrag machen
instagram-reuse-search-stop = Hier erst mal aufhören
instagram-reuse-private = Beiträge eines privaten Kontos können andere nicht remixen, du bist also geschützt, solange es privat bleibt. Die Schalter werden wichtig, sobald du es öffentlich machst.
instagram-reuse-private-understood = Gut, ich bin geschützt
instagram-reuse-help-post = { $remixing } steckt hinter den drei Punkten eines eigenen Beitrags. Was trifft zu?
instagram-reuse-help-post-not-mine = Vielleicht nicht mein Beitrag
instagram-reuse-help-post-account = Das ganze Konto machen
instagram-reuse-help-post-stop = Hier erst mal aufhören
instagram-reuse-help-rest = Es geht wie beim ersten: drei Punkte, { $remixing }, { $turn-off }. Was trifft zu?
instagram-reuse-help-rest-not-mine = Vielleicht nicht mein Beitrag
instagram-reuse-help-rest-none-left = Ich habe keine Beiträge mehr
instagram-reuse-not-mine = Das haben nur Beiträge deines eigenen Kontos. Geh zu deinem Profil, öffne von dort einen Beitrag und tippe auf seine drei Punkte.
instagram-reuse-not-mine-account = Das ganze Konto machen

instagram-reuse-finish-account = Neue Remixes deiner Reels, Videos und Fotos sind für das ganze Konto aus. Schon gemachte Remixes bleiben. Metas eigenes KI-Training stoppt es nicht: Dafür gibt es ein Formular zum Widersprechen, und das kommt als Nächstes.
instagram-reuse-finish-posts = Nur die Beiträge, die du durchgegangen bist, sind zu für Remixes; die anderen sind wie vorher, und schon gemachte Remixes auch. Metas eigenes KI-Training stoppt es nicht: Dafür gibt es ein Formular zum Widersprechen, und das kommt als Nächstes.
instagram-reuse-finish-private = Nichts zu ändern: Ein privates Konto kann man nicht remixen. Metas eigenes KI-Training stoppt es nicht; dafür gibt es ein Formular zum Widersprechen.
instagram-reuse-finish-open = Wir hören hier auf. Was du nicht umgestellt hast, bleibt offen für Remixes, solange dein Konto öffentlich ist; Beiträge eines privaten Kontos kann man nicht remixen. Du kannst jederzeit wiederkommen.

tiktok-remix-title = TikTok: KI-Remix deiner Beiträge
tiktok-remix-link-help = TikTok-Hilfe: Datenschutz bei Beiträgen
tiktok-remix-link-privacy-form = TikTok-Formular: Datenschutz-Meldung
tiktok-remix-brief = Im April 2026 hat TikTok ein Tool getestet, mit dem andere aus deinen Beiträgen KI-Bilder machen konnten. Hier suchen wir den Schalter, der das erlaubt hat, und schalten ihn überall aus, wo es ihn noch gibt.
tiktok-remix-covers = Einen Schalter, { $allow-ai-remix } (KI darf Inhalte remixen). Jeder Beitrag hatte einen eigenen, und der war an, solange du ihn nicht ausgeschaltet hast, auch bei alten Beiträgen.
tiktok-remix-not-covers = KI-Training. Den Schalter auszuschalten hält TikTok nicht davon ab, die eigene KI zu trainieren. Außerdem wirkt es erst ab jetzt: Rechne nicht damit, dass Bilder verschwinden, die schon jemand gemacht hat.

tiktok-remix-see = Berichten zufolge hat TikTok den Schalter Ende April 2026 wieder entfernt. Die meisten werden ihn also nicht finden, und das ist okay. Hast du { $allow-ai-remix } bei einem deiner Beiträge gesehen?
tiktok-remix-see-not-yet = Ich habe noch nicht geschaut
tiktok-remix-see-remixed = Jemand hat mich schon geremixt

tiktok-remix-why-missing = Ihn nicht zu sehen, ist der Normalfall. Berichten zufolge hat TikTok den Test nach Protesten von Creators gestoppt und den Schalter bis zum 25. April 2026 entfernt, und wir haben nichts gefunden, wonach er zurückgekommen ist. Ein Blick auf einen deiner Beiträge klärt es für dein Konto.
tiktok-remix-why-missing-look = Zeig mir, wo ich schauen soll
tiktok-remix-why-missing-controls = Was kann ich stattdessen tun?

tiktok-remix-device = Wo benutzt du TikTok?
tiktok-remix-use-phone = Auf der Website und in Programmen für den Computer haben wir keine Spur von diesem Schalter gefunden; TikTok beschreibt diese Einstellungen für die Handy-App. Kannst du TikTok auf einem Handy öffnen? Du kannst auch später wiederkommen, deine Stelle bleibt gespeichert.
tiktok-remix-use-phone-have-phone = Ja, ist offen
tiktok-remix-use-phone-no-phone = Nein, geht nicht

tiktok-remix-open-post = Öffne TikTok auf dem Handy und geh zu deinem Profil. Teilst du dir das Handy mit jemandem, dann prüfe, ob der @Name deiner ist. Öffne dann einen deiner eigenen Beiträge; fang am besten mit einem an, der dein Gesicht zeigt.
tiktok-remix-open-post-receipt = Einen eigenen Beitrag geöffnet
tiktok-remix-dots = Tippe bei deinem Beitrag auf die drei Punkte am Rand, unten rechts. TikTok nennt sie { $more-options }.
tiktok-remix-dots-receipt = { $more-options } bei einem Beitrag geöffnet
tiktok-remix-privacy = Ein Menü schiebt sich hoch. Such in der untersten Reihe nach { $privacy-settings } und tippe darauf. Nicht da? Wische die Reihe nach links, vielleicht kommt es weiter hinten.
tiktok-remix-privacy-receipt = { $privacy-settings } eines Beitrags geöffnet
tiktok-remix-switch = Such nach { $allow-ai-remix }, in der Nähe von { $allow-reuse } (Wiederverwendung erlauben); scrolle, wenn nötig. Ist es da, schalte es aus und geh zurück; einen Button zum Speichern erwähnt kein Bericht. Ist es nicht da, was inzwischen der Normalfall ist, tippe auf „Ich finde es nicht“.
tiktok-remix-switch-receipt = { $allow-ai-remix } bei einem ersten Beitrag ausgeschaltet
tiktok-remix-more = Einer ist geschafft. Jeder Beitrag hat seinen eigenen Schalter, für die anderen gilt also dasselbe. Hast du noch mehr Beiträge?
tiktok-remix-how-many = Wie viele Beiträge hast du etwa noch?
tiktok-remix-rest = Wische zu deinem nächsten Beitrag und mach dasselbe: drei Punkte, { $privacy-settings }, { $allow-ai-remix } aus. Nimm zuerst die Beiträge, die dein Gesicht zeigen. Kein Schalter bei einem Beitrag? Tippe auf „Ich finde es nicht“. Und mach Pause, wann immer du magst.
tiktok-remix-rest-receipt =
    { $done ->
        [one] { $allow-ai-remix } bei { $done } weiteren Beitrag ausgeschaltet
       *[other] { $allow-ai-remix } bei { $done } weiteren Beiträgen ausgeschaltet
    }
tiktok-remix-new-posts = Noch etwas für deine nächsten Beiträge: Bei jedem neuen war der Schalter anfangs an. Eine Anleitung zeigt ihn auf der Seite direkt vor dem Posten, in der Nähe von Kommentaren und Wiederverwendung; sonst schau dort unter { $more-options }. Siehst du ihn da nicht, gibt es nichts zu tun.
tiktok-remix-new-posts-controls = Was schützt sie sonst noch?

tiktok-remix-help-post = Diese Einstellungen gibt es nur bei Beiträgen des Kontos, mit dem du angemeldet bist. Was hast du vor dir?
tiktok-remix-help-post-not-mine = Einen fremden Beitrag
tiktok-remix-help-post-no-posts = Ich habe keine Beiträge
tiktok-remix-help-dots = Die drei Punkte sind am Rand deines eigenen Beitrags, unten rechts. Was siehst du dort?
tiktok-remix-help-dots-arrow = Nur einen Pfeil
tiktok-remix-help-dots-website = Ich bin auf der Website
tiktok-remix-help-dots-controls = Was kann ich stattdessen tun?
tiktok-remix-help-privacy = { $privacy-settings } versteckt sich gern: Es ist in der untersten Reihe, und oft muss man die erst nach links wischen. Was trifft zu?
tiktok-remix-help-privacy-swiped = Gewischt, ist nicht da
tiktok-remix-help-privacy-not-mine = Vielleicht nicht mein Beitrag
tiktok-remix-help-switch = Du hast nichts falsch gemacht: Höchstwahrscheinlich hat TikTok { $allow-ai-remix } entfernt. Was siehst du auf deinem Bildschirm?
tiktok-remix-help-switch-reuse-only = Nur { $allow-reuse }
tiktok-remix-help-switch-neither = Keins von beiden
tiktok-remix-help-switch-another = Anderen Beitrag ansehen
tiktok-remix-help-rest = Beiträge können sich unterscheiden. Was ist bei diesem?
tiktok-remix-help-rest-skip-post = Kein Schalter, überspringen
tiktok-remix-help-rest-lost = Ich finde den Weg nicht mehr
tiktok-remix-help-rest-none-left = Kein Beitrag hat ihn noch

tiktok-remix-way-back = Von vorn: dein Profil, ein Beitrag von dir, die drei Punkte am Rand, dann { $privacy-settings } in der untersten Reihe (nach links wischen), dann such nach { $allow-ai-remix }.
tiktok-remix-way-back-controls = Was kann ich stattdessen tun?
tiktok-remix-not-mine = Siehst du nur einen Pfeil, bist du wahrscheinlich bei einem fremden Beitrag. Auch Reposts, Werbung und LIVE-Wiederholungen haben solche Einstellungen nicht. Hat dich jemand aus deinem Freundeskreis gepostet, kann nur diese Person den Beitrag ändern; frag sie.
tiktok-remix-not-mine-open-mine = Einen eigenen öffnen
tiktok-remix-not-mine-controls = Was kann ich stattdessen tun?
tiktok-remix-no-entry = Die Quellen sind sich nicht ganz einig: TikToks Hilfe sagt, man soll die Reihe wischen, ein Artikel sagt, nach unten scrollen. Probier beides, bei einem eigenen Beitrag. Die App zu aktualisieren kostet auch nichts.
tiktok-remix-no-entry-controls = Was kann ich stattdessen tun?
tiktok-remix-reuse-only = Dann gibt es für dich höchstwahrscheinlich nichts mehr auszuschalten. { $allow-reuse } ist eine andere Einstellung, und sie lohnt sich: Sie entscheidet über Duette, Stitches, Sticker und darüber, ob man deinen Beitrag in eine Story setzen kann.
tiktok-remix-reuse-only-reuse = Führ mich da durch
tiktok-remix-reuse-only-controls = Zeig mir alle Einstellungen
tiktok-remix-neither = Prüfe, ob der Beitrag von dir ist, und scrolle ganz nach unten. Ist dein Konto privat oder bist du 13 bis 15, können andere deine Beiträge sowieso nicht weiterverwenden. Immer noch nichts? Dann gibt es hier nichts auszuschalten.
tiktok-remix-neither-controls = Was kann ich stattdessen tun?

tiktok-remix-remixed = Das tut mir leid, und du kannst nichts dafür. Mach zuerst einen Screenshot. Ein Kommentar unter deinem Beitrag: gedrückt halten, dann { $delete } (löschen). Ein Video: { $share } (teilen) oder gedrückt halten, dann { $report } (melden). TikTok verbietet KI-Inhalte, die Leute unter 18 zeigen oder private Erwachsene, die nicht zugestimmt haben.
tiktok-remix-remixed-sorted = Erledigt, jetzt der Schalter
tiktok-remix-remixed-still-there = Es ist immer noch da
tiktok-remix-remixed-controls = Was schützt mich sonst noch?
tiktok-remix-report = TikTok hat auch ein Formular für Meldungen zu deiner Privatsphäre. Öffne es mit dem Button und schreib klar hin, wo das Bild oder Video ist, dass es dich zeigt, dass es mit KI gemacht ist und dass du nicht zugestimmt hast.
tiktok-remix-report-ready = den Link zum Beitrag, deinen Screenshot und deinen @Namen. Fülle es nur auf www.tiktok.com aus. Will eine Seite anderswo dein TikTok-Passwort oder deinen Ausweis, mach sie zu.
tiktok-remix-report-receipt = KI-Inhalte, die dich zeigen, bei TikTok gemeldet
tiktok-remix-help-report = Was hast du vor dir?
tiktok-remix-help-report-look-alike = Andere Adresse oder ein Login
tiktok-remix-help-report-controls = Was kann ich stattdessen tun?
tiktok-remix-look-alike = Schau auf die Adresse: Sie muss mit www.tiktok.com anfangen, direkt danach kommt ein Schrägstrich. Ist sie anders, mach die Seite zu und gib nichts ein. Geh dann zurück zum Schritt und nimm den Button dort.
tiktok-remix-look-alike-controls = Was kann ich stattdessen tun?

tiktok-remix-controls = Diese Einstellungen beschreibt TikTok selbst, und sie hängen nicht vom KI-Test ab. Jede ist eine kurze Tour für sich. Keine davon ist als KI-Schalter beschrieben, aber mit jeder bleibt weniger von dir, das andere sich nehmen können.
tiktok-remix-controls-reuse = Duette und Stitches stoppen
tiktok-remix-controls-downloads = Downloads stoppen
tiktok-remix-controls-watch = Wählen, wer zuschauen darf
tiktok-remix-controls-private = Mein Konto privat machen
tiktok-remix-controls-objection = KI-Training widersprechen
tiktok-remix-controls-family = Für Eltern und Teens

tiktok-remix-finish-off = Die Beiträge, die du durchgegangen bist, erlauben keine KI-Remixes mehr. KI-Training stoppt das nicht, und früher gemachte Bilder kann es noch geben: Sie waren für die Kommentare unter deinen Beiträgen gedacht. Halte so einen Kommentar gedrückt, um { $delete } (löschen) zu finden. Als Nächstes kannst du auch Duette und Downloads stoppen.
tiktok-remix-finish-missing = Höchstwahrscheinlich gibt es nichts auszuschalten, und du hast nichts verpasst: Berichten zufolge wurde der Schalter zurückgezogen. TikTok kann so etwas ohne Vorwarnung wieder testen, also schau ab und zu in die { $privacy-settings } eines Beitrags. Bis dahin bringen dir die dauerhaften Einstellungen mehr. KI-Training stoppt keine davon.
tiktok-remix-finish-controls = Gut, jetzt weißt du, wo die dauerhaften Einstellungen sind, und kannst für jede von ihnen jederzeit wiederkommen. KI-Training stoppt keine davon. TikTok kann neue Tools ohne Vorwarnung testen, ein Blick in die { $privacy-settings } eines Beitrags lohnt sich also ab und zu.
tiktok-remix-finish-reported = Deine Meldung ist abgeschickt. Heb den Screenshot, den Link und TikToks Antwort auf. Sonst hat sich noch nichts geändert: Deine Beiträge sind so offen wie vorher, also begrenze als Nächstes, wer sie sehen und weiterverwenden kann. Ist jemand in deiner Nähe, dem du vertraust, dann erzähl es; du musst das nicht allein tragen.

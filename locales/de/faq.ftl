### Antworten rund um dein digitales Abbild. Die Regeln fürs Übersetzen stehen in en/faq.ftl.

faq-topic-remix = KI-Remix
faq-topic-training = KI-Training und deine Daten
faq-topic-likeness = Dein Gesicht und deine Stimme
faq-topic-reports = Melden, Löschen und Schutz
faq-topic-laws = Deine Rechte, wo du lebst

## Links, die eine Antwort tragen kann, als Buttons.

faq-link-objection-form = TikTok-Formular: Widerspruch
faq-link-privacy-form = TikTok-Formular: Datenschutz-Meldung
faq-link-copyright-form = TikTok-Formular: Urheberrecht
faq-link-stopncii = StopNCII.org (ab 18)
faq-link-take-it-down = Take It Down (unter 18)

## KI-Remix

faq-remix_what-question = Was ist (oder war) der KI-Remix auf TikTok?
faq-remix_what = Das war ein Experiment von TikTok namens Meme Remixer, zu sehen im April 2026. Wer deinen Beitrag sehen konnte, konnte ein Einzelbild daraus nehmen, einen Prompt eintippen und bekam ein KI-Bild oder ein Meme, gedacht für die Kommentare unter dem Beitrag. Jeder Beitrag hatte dafür einen Schalter, { $allow-ai-remix } (KI darf Inhalte remixen), unter { $privacy-settings }. TikTok beschrieb es als begrenzten Test in den USA.

faq-remix_status-question = Gibt es den KI-Remix noch auf TikTok oder ist er weg?
faq-remix_status = Berichte vom 25. April 2026 sagen, dass TikTok den Test beendet und die Einstellung entfernt hat, nachdem Creators sich beschwert hatten. Das Neueste, was wir gefunden haben, ist etwa vom Mai 2026, und nichts sagt, dass er zurückgekommen ist. TikTok kann so etwas wieder ausprobieren, ohne Bescheid zu sagen, also öffne einen deiner Beiträge und schau unter { $privacy-settings } nach.

faq-remix_turn_off-question = Wie schalte ich den KI-Remix aus?
faq-remix_turn_off = Öffne in der Handy-App einen eigenen Beitrag, tippe auf die drei Punkte am Rand, dann auf { $privacy-settings } (nicht zu sehen? Wische die unterste Reihe nach links). Steht dort { $allow-ai-remix } (KI darf Inhalte remixen), schalte es aus, und mach dasselbe bei deinen anderen Beiträgen. Steht es nicht da, hat TikTok es höchstwahrscheinlich für dich entfernt, und es gibt nichts auszuschalten.

faq-remix_missing-question = Ich finde den Schalter für den KI-Remix nicht. Warum?
faq-remix_missing = Höchstwahrscheinlich, weil TikTok ihn Ende April 2026 entfernt hat. Prüfe auch, ob der Beitrag dein eigener ist, ob du in der Handy-App bist und ob du die unterste Reihe gewischt und unter { $privacy-settings } gescrollt hast. Ist er dann immer noch nicht da, kannst du stattdessen Wiederverwendung, Downloads und die Leute, die zuschauen dürfen, begrenzen.

faq-remix_default-question = War das bei mir an, ohne dass mich jemand gefragt hat?
faq-remix_default = Ja. Die Berichte sind sich einig, dass die Erlaubnis von Anfang an eingeschaltet war und es keine Mitteilung dazu gab. Sie tauchte bei vielen Konten auf, auch bei solchen außerhalb des Tests. Dass sie an war, heißt nicht, dass dich wirklich jemand geremixt hat.

faq-remix_all_videos-question = Kann ich den KI-Remix für alle Videos auf einmal ausschalten?
faq-remix_all_videos = Im April 2026 gab es keinen KI-Remix-Schalter für ein ganzes Konto, und seitdem haben wir keinen gefunden. Am nächsten kommen zwei Einstellungen fürs ganze Konto: { $reuse } (Wiederverwendung von Inhalten) unter { $privacy } (Datenschutz; Duett, Stitch, Sticker) und ein privates Konto. Keine von beiden ist als Schalter für den KI-Remix beschrieben.

faq-remix_existing-question = Löscht das Ausschalten auch Remixes, die es schon gibt?
faq-remix_existing = Das sagt keine Quelle, also rechne nicht damit. Bei Duetten sagt TikTok, dass frühere nach dem Umstellen stehen bleiben, und laut den Bedingungen für die USA bleibt öffentlich, was in Beiträge anderer eingebaut ist. Stört dich ein Bild, lösch den Kommentar unter deinem Beitrag, in dem es steckt, oder melde es.

faq-remix_retroactive-question = Gilt das auch für meine alten Videos?
faq-remix_retroactive = Berichten zufolge war die Erlaubnis auch bei alten Uploads an, man musste also jeden alten Beitrag von Hand ändern. Das Ausschalten wirkt ab dann; nichts zeigt, dass es bis zu schon gemachten Bildern zurückreicht. Fang mit den Beiträgen an, die dein Gesicht am deutlichsten zeigen.

faq-remix_notify-question = Erfahre ich es, wenn mich jemand remixt?
faq-remix_notify = Keine Quelle erwähnt eine Benachrichtigung. Remix-Bilder sollten in den Kommentaren unter deinem eigenen Beitrag erscheinen, also schau dort nach. Sie sollten ein KI-Label oder eine versteckte Markierung tragen, aber die versteckte kann außerhalb von TikTok niemand prüfen.

faq-remix_private-question = Sind private Videos, Entwürfe oder private Konten betroffen?
faq-remix_private = Die Quellen sind sich nicht einig: Manche Creators sahen den Schalter auch bei Entwürfen und privaten Beiträgen an, Presseberichte sprechen nur von öffentlichen. Um einen Beitrag zu remixen, musste man ihn sehen können; ein Beitrag, den nur du siehst, hat also kein Publikum, das es könnte. Ein privates Konto blockiert außerdem Duett, Stitch und Downloads.

faq-remix_new_posts-question = Muss ich das bei jedem neuen Video machen?
faq-remix_new_posts = Im April 2026 ja, denn die Erlaubnis hing an jedem Beitrag und war anfangs an. Eine Anleitung für Leute, die dort verkaufen, zeigt sie auf der Seite direkt vor dem Posten, neben Kommentaren und Wiederverwendung, man konnte sie also gleich dort ausschalten. Siehst du sie da heute nicht, ist nichts nötig.

faq-remix_region-question = Gibt es den KI-Remix in meinem Land?
faq-remix_region = TikTok sagte, das Tool selbst werde mit einer kleinen Gruppe in den USA getestet. Den Schalter für die Erlaubnis sah man an mehr Orten, unter anderem eine Elterngruppe im Vereinigten Königreich und eine Anleitung zum Verkaufen auf den Philippinen. Keine Quelle zeigt, dass das Tool außerhalb der USA funktioniert hat.

faq-remix_web-question = Geht das am Computer? Ist es bei iPhone und Android anders?
faq-remix_web = Auf der Website und in Programmen für den Computer haben wir keine Spur von dem Schalter gefunden, und TikToks Hilfeseiten beschreiben diese Einstellungen eines Beitrags für die Handy-App. Keine Quelle berichtet von einem Unterschied zwischen iPhone und Android. Die App vorher zu aktualisieren schadet nicht.

faq-bulk_tools-question = Gibt es ein Skript oder eine App, die das überall ausschaltet?
faq-bulk_tools = Es gab ein Hobby-Skript für Android, das sich durch die Beiträge tippte, und wer es gemacht hat, sagt selbst, dass es manche auslässt. TikTok verbietet Automatisierung, die seine Systeme umgehen soll, und kann Konten dafür einschränken, deshalb empfehlen wir es nicht. Gib deine Zugangsdaten nie einem Tool oder einem Chatbot, auch diesem nicht.

## KI-Training und Daten

faq-train_vs_remix-question = Was ist der Unterschied zwischen Remix und KI-Training?
faq-train_vs_remix = Beim Remix wird aus einem Beitrag von dir ein neues Bild. Beim Training bekommt ein Modell ganz viele Beiträge, damit es allgemein dazulernt. TikTok sagte CNET, dass Remix-Inhalte nicht fürs Training verwendet wurden; aber der Schalter galt immer nur fürs Remixen, und an dem, was TikToks allgemeine Bedingungen erlauben, änderte er nichts.

faq-train_stop-question = Kann ich TikTok daran hindern, mit meinen Videos KI zu trainieren?
faq-train_stop = Einen einfachen Schalter dafür haben wir nicht gefunden. In TikToks Bedingungen für die USA vom Januar 2026 gehört das Trainieren von maschinellem Lernen zu der Lizenz, die du gibst. In der EU, im Vereinigten Königreich und in der Schweiz kannst du Widerspruch einlegen, und Surfshark zählte 19 Aktionen, bis so ein Antrag drin ist; anderswo muss TikTok nicht zustimmen.

faq-train_delete-question = Wenn ich Videos oder Konto lösche, sind dann auch die KI-Daten weg?
faq-train_delete = Löschen nimmt einen Beitrag aus der Öffentlichkeit, und TikTok sagt, dass mit dem Konto auch die damit verknüpften Gesichts- und Stimmdaten entfernt werden. Was schon in Beiträge anderer eingebaut ist, bleibt, und die Lizenz für die USA ist unwiderruflich. Nichts verspricht, dass ein trainiertes Modell vergisst; ein Opt-out gilt meist nur nach vorn.

faq-gdpr_object-question = Wie widerspreche ich nach der DSGVO (Artikel 21)?
faq-gdpr_object = Im EWR, im Vereinigten Königreich und in der Schweiz stützt TikTok das Verbessern seines maschinellen Lernens auf „berechtigte Interessen“, und das gibt dir ein Recht zu widersprechen. Nimm TikToks Widerspruchsformular oder das Formular für Datenschutz-Meldungen: Nenn die Verarbeitung, sag, warum du widersprichst und was es für dich bedeutet. TikTok muss aufhören, außer es weist zwingende Gründe nach. Bist du mit der Antwort nicht einverstanden, kannst du dich bei der irischen DPC oder deiner eigenen Datenschutzbehörde beschweren.

faq-data_copy-question = Wie bekomme ich eine Kopie meiner TikTok-Daten?
faq-data_copy = Öffne auf deinem Profil das Menü, dann { $settings-and-privacy } (Einstellungen und Datenschutz), { $account } (Konto), { $download-data } (deine Daten herunterladen); wähle ein Format und tippe auf { $request-data } (Daten anfordern). Es kann ein paar Tage dauern, und dann hast du bis zu 4 Tage, um die Datei zu holen. Mach das, bevor du etwas löschst, das du vielleicht als Beweis brauchst.

faq-face_data-question = Sammelt TikTok mein Gesicht und meine Stimme?
faq-face_data = TikTok wertet Gesichter und Stimmen in Beiträgen aus: für Effekte, Moderation, Empfehlungen und um eine Altersspanne zu schätzen. Die Datenschutzerklärung für die USA vom Februar 2026 sagt, dass TikTok Gesichts- und Stimmabdrücke erfassen kann und um Erlaubnis fragt, wo das Gesetz es verlangt. Die Hilfeseite sagt, dass sie nicht dazu dienen, Leute zu identifizieren, und nach der Auswertung gelöscht werden. Bist du dagegen, rät dir diese Seite, solche Inhalte nicht hochzuladen und sie zu löschen.

## Dein digitales Abbild

faq-likeness_what-question = Was ist ein digitales Abbild („likeness“)?
faq-likeness_what = Das bist du in einer digitalen Form, in der andere dich erkennen: dein Gesicht, dein Körper, deine Stimme oder deine Art, gefilmt oder von KI gemacht. Im Recht heißt eine sehr realistische Version aus dem Computer oft digitale Nachbildung („digital replica“). Dein Abbild ist nicht dasselbe wie Urheberrecht: Das Video kann dir gehören, während jemand anderes das Gesicht darin missbraucht.

faq-others_faces-question = Was ist mit anderen in meinen Videos, oder mit mir in fremden?
faq-others_faces = TikTok überlässt es der Person, die postet, die Einwilligung der Gezeigten zu haben. Nur das Konto, das gepostet hat, kann die Einstellungen des Beitrags ändern; hat dich also jemand aus deinem Freundeskreis gepostet, bitte darum, ihn zu ändern oder zu entfernen. Bei einem Nein nimm das Formular für Datenschutz-Meldungen: KI-Inhalte mit dem Abbild privater Erwachsener, die nicht zugestimmt haben, verstoßen gegen TikToks Regeln.

faq-minors-question = Ich bin Mutter oder Vater, oder unter 18. Was sollen wir tun?
faq-minors = Konten von 13- bis 15-Jährigen sind anfangs privat, und niemand kann ihre Beiträge für Duett oder Stitch nehmen oder herunterladen; mit 16 und 17 ist ein öffentliches Konto möglich. TikTok verbietet KI-Inhalte, die jemanden unter 18 zeigen. Geht alte Beiträge zusammen durch, lasst das Konto privat und verbindet eure Konten mit { $family-pairing } (Familienkopplung), unter { $settings-and-privacy } (Einstellungen und Datenschutz).

faq-ai_self-question = Was sind AI Self und AI Cast, und muss ich etwas ausschalten?
faq-ai_self = AI Self macht eine KI-Kopie von dir, die man in Clips setzen kann, und Berichten zufolge verlangt TikTok, dass du selbst mitmachst, und prüft, dass du es bist. Hast du nie eine gemacht, gibt es nichts rückgängig zu machen. Hast du eine, lösch den Avatar oder die Stimme dort, wo du sie gemacht hast; das genaue Menü konnten wir nicht bestätigen.

faq-brand_deals-question = Worauf soll ich bei Verträgen mit Marken achten?
faq-brand_deals = Achte auf Wörter wie KI, synthetisch, digitale Nachbildung („digital replica“), Training oder „alle Medien“, und verlange einen klaren Zweck, eine Frist, deine Zustimmung und ein Honorar. In Kalifornien kann eine schwammige Klausel zu Nachbildungen unwirksam sein, wenn sie die Verwendung nicht beschreibt und du weder anwaltlich noch gewerkschaftlich vertreten warst. Deine TikTok-Einstellungen holen keine Rechte zurück, die du unterschrieben hast.

faq-can_i_sue-question = Kann ich klagen? Brauche ich einen Anwalt oder eine Anwältin?
faq-can_i_sue = Das hängt davon ab, wo du lebst, was gemacht wurde und ob Geld oder Schaden im Spiel ist. Sichere zuerst Links, Daten und Screenshots, dann melde es. Frag danach eine Anwaltskanzlei bei dir vor Ort, eine Rechtsberatungsstelle oder eine Gewerkschaft für Creators.

## Melden, Löschen und Schutz

faq-deepfake_report-question = Jemand hat einen Deepfake von mir gemacht. Wie melde ich ihn?
faq-deepfake_report = Sichere zuerst den Link, den Kontonamen, das Datum und einen Screenshot, und teile das Video nicht weiter. Tippe dann auf { $share } (teilen) oder halte das Video gedrückt, dann { $report } (melden), einen Grund und { $submit } (absenden); im Browser ist es { $more-options }, dann { $report }. TikTok verbietet KI-Inhalte, die private Erwachsene ohne ihre Erlaubnis zeigen, und du kannst auch das Formular für Datenschutz-Meldungen nehmen.

faq-impersonation-question = Ein Fake-Account benutzt mein Gesicht. Was jetzt?
faq-impersonation = Öffne das falsche Profil und tippe auf { $share } (teilen), { $report } (melden), { $report-account } (Konto melden), { $pretending } (gibt sich als jemand aus), { $me } (ich). Es gibt auch Webformulare, eins für Konten in den USA und eins für die anderen; das für die USA verlangt einen Ausweis und eine unterschriebene Erklärung. Bitte auch deine Leute, es zu melden, und sag deinen Followern von deinem echten Konto aus Bescheid.

faq-nude_deepfake-question = Jemand hat ein Nackt- oder Sexbild von mir gefälscht. Was kann ich tun?
faq-nude_deepfake = Du bist nicht schuld, und es gibt schnelle Wege. In den USA müssen Plattformen solche Bilder, auch KI-Fakes, nach dem Take It Down Act innerhalb von 48 Stunden nach einem gültigen Antrag entfernen; das wird seit dem 19. Mai 2026 durchgesetzt. Bist du erwachsen, nimm StopNCII.org; bist oder warst du darauf unter 18, nimm takeitdown.ncmec.org, und speichere das Bild nicht und leite es nicht weiter. Bist du in Gefahr, ruf den Notruf an.

faq-repost_copyright-question = Jemand hat mein Video hochgeladen, ohne zu fragen.
faq-repost_copyright = Einen Upload auf einem fremden Konto kannst du nicht selbst löschen. Kopiert er ein Video, das du gemacht hast, schick eine Urheberrechtsmeldung; zeigt er dich, aber du hast ihn nicht gemacht, nimm das Formular für Datenschutz-Meldungen. TikToks eigener Repost-Button verweist nur auf dein Original, den Beitrag zu verbergen oder zu löschen erledigt solche also meistens.

faq-reuse_duet-question = Wie stoppe ich Duette, Stitches und andere Wiederverwendung?
faq-reuse_duet = Fürs ganze Konto: dein Profil, das Menü, { $settings-and-privacy } (Einstellungen und Datenschutz), { $privacy } (Datenschutz), { $reuse } (Wiederverwendung). Für einen Beitrag: die drei Punkte, { $privacy-settings }, { $allow-reuse } (Wiederverwendung erlauben) aus; das deckt Duett, Stitch, Sticker und das Einfügen in eine Story ab. Duette, die es schon gibt, bleiben, und eine ältere TikTok-Seite warnt, dass das Löschen verknüpfter Duette auf einen Schlag auch dein Original löscht.

faq-downloads-question = Wie verhindere ich, dass Leute meine Videos herunterladen?
faq-downloads = Öffne auf deinem Profil das Menü, dann { $settings-and-privacy } (Einstellungen und Datenschutz), { $privacy } (Datenschutz), { $downloads }, und schalte es aus. Das gilt für alte und neue Beiträge, aber gespeicherte Kopien bleiben, und Links teilen oder den Bildschirm aufnehmen geht weiter. Bei privaten Konten und unter 16 sind Downloads dauerhaft aus.

faq-private_account-question = Schützt es mich, wenn ich mein Konto privat mache?
faq-private_account = Es hilft viel: Nur Follower, die du bestätigst, sehen deine Beiträge, und andere können sie nicht für Duett oder Stitch nehmen oder herunterladen. Kopien, die es schon gibt, holt es nicht zurück, und es ändert nichts daran, was TikTok selbst nach seinen Bedingungen darf. Du verlierst auch Reichweite, deshalb verbergen manche Creators nur bestimmte Beiträge.

faq-see_less_ai-question = Kann ich weniger KI-Inhalte in meinem Feed sehen?
faq-see_less_ai = Ja: { $settings-and-privacy } (Einstellungen und Datenschutz), { $content-preferences } (Vorlieben für Inhalte), { $manage-topics } (Themen verwalten), { $ai-generated } (KI-generiert), und schieb den Regler Richtung weniger. TikTok hat das im November 2025 angekündigt und sagt, dass es solche Videos seltener macht, aber nicht alle entfernt. Darauf, was andere mit deinen Beiträgen machen können, hat es keinen Einfluss.

faq-watermark-question = Schützen mich Wasserzeichen oder Content Credentials (C2PA)?
faq-watermark = Sie helfen zu zeigen, woher eine Datei kommt; vom Kopieren oder Remixen halten sie niemanden ab. TikTok liest C2PA-Angaben und setzt eine versteckte Markierung in Inhalte, die mit den eigenen KI-Tools gemacht sind. Gewöhnliche Angaben können verloren gehen, wenn eine Datei bearbeitet oder anderswo neu hochgeladen wird.

faq-glaze-question = Bringen Glaze oder Nightshade etwas für meine Videos?
faq-glaze = Sie wurden für unbewegte Kunstwerke gebaut, und wir haben keinen Beleg gefunden, dass sie Einzelbilder aus Videos oder Gesichter vor dem Remixen schützen. 2025 zeigte eine Forschungsgruppe, dass ein Tool namens LightShed solchen Schutz erkennen und entfernen kann. Sieh sie als kleines Extra, nicht als Schild.

## Das Recht, wo du lebst

faq-law_us-question = Welche Rechte habe ich in den USA?
faq-law_us = Ein einheitliches Bundesgesetz zum Abbild gibt es noch nicht: Der NO FAKES Act kam am 18. Juni 2026 durch den Justizausschuss des Senats, eine spätere Abstimmung haben wir nicht gefunden. Der Take It Down Act gilt für intime Bilder und wird seit dem 19. Mai 2026 durchgesetzt. Dazu kommen Gesetze der Bundesstaaten: der ELVIS Act in Tennessee (Stimme und Abbild), Kaliforniens Gesetze zu Nachbildungen und KI-Labels und BIPA in Illinois (Gesichts- und Stimmdaten, 1.000 oder 5.000 Dollar pro Person).

faq-law_eu-question = Welche Rechte habe ich in der EU?
faq-law_eu = Mit der DSGVO kannst du Auskunft und Löschung verlangen und einer Verarbeitung widersprechen, die auf berechtigten Interessen beruht. Nach Artikel 50 des AI Act (KI-Verordnung) müssen Deepfakes seit dem 2. August 2026 offengelegt werden; Tools, die schon auf dem Markt sind, müssen ihre Ergebnisse bis zum 2. Dezember 2026 maschinenlesbar kennzeichnen. Da geht es um Kennzeichnung; ein allgemeines Recht, Fakes von dir zu verbieten, gibt es nicht.

faq-law_denmark-question = Hat Dänemark den Leuten das Urheberrecht am eigenen Gesicht gegeben?
faq-law_denmark = Dänemark hat es vorgeschlagen: Realistische KI-Imitationen von jemandem ohne Zustimmung zu teilen, wäre verboten, mit Spielraum für Parodie. Der Entwurf nannte den 31. März 2026 als Beginn. Dass er beschlossen wurde oder gilt, konnten wir nicht bestätigen, also schau in einer offiziellen dänischen Quelle nach.

faq-law_uk-question = Welche Rechte habe ich im Vereinigten Königreich?
faq-law_uk = Mit der UK GDPR kannst du genauso widersprechen wie in der EU. Intime Deepfakes ohne Einwilligung zu teilen ist seit dem 31. Januar 2024 strafbar, und im Januar 2026 kündigte die Regierung an, dass es bald auch strafbar wird, sie zu machen. Ein allgemeines Recht am eigenen Abbild haben wir dort nicht gefunden.

faq-law_brazil-question = Welche Rechte habe ich in Brasilien?
faq-law_brazil = Anfang 2026 erklärte die Datenschutzbehörde ANPD, dass KI-Bilder einer erkennbaren Person personenbezogene Daten nach der LGPD sind. Du kannst also deine LGPD-Rechte gegenüber TikTok nutzen und dich bei der ANPD beschweren. Ein Gesetzentwurf von 2025 (PL 4452/2025) würde für nachgemachte Stimmen oder Bilder eine Einwilligung verlangen, aber wir haben kein Zeichen gefunden, dass er beschlossen wurde; die ECA Digital bringt zusätzliche Pflichten, wo es um Minderjährige geht.

faq-law_india-question = Welche Rechte habe ich in Indien?
faq-law_india = Seit dem 20. Februar 2026 verlangen Indiens IT Rules, dass realistische KI-Inhalte gekennzeichnet werden, und verkürzen die Frist für Löschanordnungen von Gericht oder Regierung auf drei Stunden. Ob die drei Stunden auch für deine eigene Beschwerde gelten, sehen die Quellen verschieden; eine spricht von sieben Tagen. TikTok selbst ist in Indien seit 2020 verboten, es geht also vor allem um Kopien in anderen Apps.

## Fragen zu Plattformen, für die es hier keine Anleitung gibt: was bekannt ist.

faq-near-threads = Ein eigenes Formular für Threads haben wir nicht: Am nächsten kommt das Widerspruchsformular von Instagram, das in der EU, im Vereinigten Königreich, in der Schweiz und in Brasilien beachtet wird, und ob es Threads mit abdeckt, konnten wir nicht bestätigen. Lässt du das Teilen ins Fediverse aus, vermeidest du Kopien auf anderen Servern.
faq-near-youtube = Für fremde Firmen gibt es in den erweiterten Kanaleinstellungen von YouTube Studio am Computer ein Kästchen, { $third-party-training } (fremde Firmen dürfen KI damit trainieren); ohne Häkchen heißt es: nicht erlaubt. Für Googles eigenes Training haben wir kein Opt-out gefunden, und wo der Schalter gegen KI-Remixes von Shorts sitzt, sagen die Quellen verschieden. Erwachsene können YouTube in Studio unter { $content-detection } und { $likeness } (Abbild) auch nach Videos mit ihrem Gesicht suchen lassen; dafür braucht es einen Ausweis und ein Selfie-Video.
faq-near-snapchat = Hast du { $my-selfie } eingerichtet, öffne es in Snapchats Einstellungen: Dort kannst du dein KI-Gesicht aus Werbung heraushalten und festlegen, dass nur du selbst damit etwas erzeugst. Ein einzelner Bericht vom Januar 2026 nennt auch einen Schalter, { $allow-public-content } (öffentliche Inhalte verwenden), unter { $generative-ai-settings }, für Training mit öffentlichen Inhalten; bestätigen konnten wir ihn nicht.
faq-near-pinterest = Pinterest hat einen Schalter dafür: Einstellungen, { $privacy-and-data } (Datenschutz und Daten), { $pinterest-canvas } (deine Daten zum Training verwenden). Die neueste Quelle ist etwa vom Mai 2025, Namen können sich also geändert haben, und Kopien, die andere gespeichert haben, deckt er nicht ab.
faq-near-facebook-photos = In der Facebook-App nennen Berichte unter den Einstellungen und „Preferences“ (Präferenzen) { $camera-roll } (Vorschläge aus deinen Fotos), mit einem Schalter für Vorschläge und einem fürs Verarbeiten in der Cloud; schalte beide aus. Es gibt das nur, wo die Funktion gestartet ist (bestätigt sind die USA und Kanada), und Facebooks Zugriff auf Fotos kannst du auch in den Einstellungen deines Handys begrenzen.
faq-near-whatsapp = Persönliche WhatsApp-Nachrichten sind Ende-zu-Ende-verschlüsselt und werden nicht verwendet; nur, was jemand an Meta AI schickt, schon. Meta AI lässt sich nicht aus der App entfernen, aber { $advanced-chat-privacy } (erweiterter Chat-Datenschutz) in einem Chat hält es aus diesem Chat heraus.
faq-near-discord = Bei Discord haben wir keinen Schalter für KI-Training gefunden, und Discord sagte 2023, dass es keine allgemeinen Modelle mit Daten der Leute trainiert. Unter { $data-and-privacy } (Daten und Datenschutz) in den Einstellungen kannst du { $improve-discord } (Daten zum Verbessern von Discord) ausschalten; da geht es um Nutzungsdaten und nicht um KI-Training.
faq-near-spotify = Für Leute, die Musik machen: Im Mai 2026 hat Spotify mit Universal Music KI-Cover und KI-Remixes angekündigt, und Berichte sprechen sowohl von „Opt-in“ als auch von „Opt-out“. Frag dein Label oder deinen Vertrieb schriftlich, ob dein Katalog dabei ist; zum Start haben wir nichts gefunden und auch keine Einstellung.
faq-near-bluesky = Soweit wir wissen, trainiert Bluesky selbst keine KI mit Posts, aber das Netzwerk ist öffentlich, und andere können mitlesen. Einen Schalter haben wir nicht gefunden; ein Signal namens „User Intents“ war ein Vorschlag von 2025 und Anfang 2026 noch ein Entwurf.
faq-near-twitch = Wir haben keine Aussage von Twitch zu KI-Training gefunden und keinen Schalter. Die Bedingungen geben eine sehr weite Lizenz an Inhalten, Name und Stimme.
faq-near-patreon = Von Patreon haben wir nichts zum Training mit den Werken von Creators gefunden, nur Regeln von 2023 und 2024 zu KI-gemachten Inhalten. Das müsste dir Patreons eigener Support sagen.
faq-near-claude = Claude hat einen Schalter: Einstellungen, { $claude-privacy } (Datenschutz), dann { $help-improve-claude } (Claude verbessern) ausschalten. Er gilt für neue Chats und hält gespeicherte aus künftigem Training heraus, aber schon trainierte Modelle ändern sich nicht.
faq-near-figma = Wer ein Team administriert, kann in Figmas KI-Einstellungen { $content-training } (Training mit Inhalten) ausschalten; jedes Team hat das für sich. Berichten zufolge wird es bei Starter und Professional verwendet und bei Organization und Enterprise nicht.
faq-near-grammarly = Schalte in Grammarlys Kontoeinstellungen im Web, unter Sicherheit und Datenschutz, { $product-improvement } (Produktverbesserung und Training) aus. Bei einem Teamkonto kann das nur die Administration.
faq-near-copilot-github = Öffne im Web die Copilot-Einstellungen deines GitHub-Kontos und stell { $allow-github } (GitHub darf mit meinen Daten trainieren) unter „Privacy“ ab. Seit dem 24. April 2026 ist es bei Free, Pro und Pro+ von vornherein an; das Abstellen wirkt nur ab dann.
faq-near-copilot-microsoft = In der Copilot-App nennen Berichte unter „Privacy“ (Datenschutz) { $training-text } (Training mit Text) und { $training-voice } (Training mit Stimme); schalte beide aus. Eine Microsoft-Seite, die sie zeigt, haben wir nicht gefunden. Microsoft bestreitet, dass Office-Dokumente fürs Training verwendet werden.
faq-near-slack = Wem der Workspace gehört, muss per E-Mail darum bitten, mit dem Betreff „Slack Global model opt-out request“ und der Adresse des Workspace; es geht um Modelle, die nicht generativ sind. Mitglieder können das nicht allein.
faq-near-adobe = Schalte in deinem Adobe-Konto unter { $personal-data } (Datenschutz und persönliche Daten) { $content-analysis } (Inhaltsanalyse) aus. Da geht es um Auswertung, um Produkte zu verbessern; Adobe sagt, dass es Firefly nicht mit deinen Dateien trainiert, außer mit Werken, die du bei Adobe Stock einreichst.
faq-near-wordpress = Schalte auf WordPress.com in den allgemeinen Einstellungen der Website { $prevent-sharing } (Teilen mit Dritten verhindern) ein, für jede Website einzeln. Ein selbst gehostetes WordPress war nie dabei.
faq-near-tumblr = Schalte in den Einstellungen jedes Blogs unter { $visibility } (Sichtbarkeit) { $prevent-sharing-for } (Teilen mit Dritten verhindern) für deinen Blog ein. Die neueste Quelle ist von 2024, Namen können sich also geändert haben.
faq-near-substack = Schalte in den Einstellungen jeder Publikation { $block-ai } (KI-Training blockieren) ein. Das bittet KI-Firmen, nicht zu trainieren, und zwingen kann es sie nicht; Substack warnt, dass man dich in KI-Suchen dann seltener findet.
faq-near-dropbox = In Dropbox’ Einstellungen im Web gibt es im Tab { $third-party-ai } (KI von Dritten) einen Schalter dafür, ob Dateien an fremde KI gehen. Dropbox sagt, dass Partner nicht mit Dateien der Leute trainieren dürfen. Fehlt der Tab, gibt es ihn in deinem Tarif oder Land nicht, oder die Administration deines Teams entscheidet.
faq-near-artists = DeviantArt markiert jedes Werk von selbst als „no AI“, dort ist also nichts zu tun. Auf ArtStation kannst du dem Konto oder einem Projekt das NoAI-Tag geben. Beides ist nur eine Bitte; wer Daten absaugt, kann sie ignorieren.
faq-near-canva = Canvas Datenschutzeinstellungen haben Berichten zufolge zwei Auswahlmöglichkeiten zum Verbessern der KI, eine zu deiner Aktivität und eine zu deinen Inhalten. Eine Canva-Seite mit den genauen Namen haben wir nicht gefunden, und die Richtlinie wurde im Mai 2026 geändert.
faq-near-soundcloud = SoundCloud sagte im Mai 2025, dass es nie KI mit der Musik von Artists trainiert hat und dass generative KI, die deine Musik, deine Stimme oder dein Abbild nachmacht, deine Zustimmung bräuchte. Es gibt also nichts auszuschalten.
faq-near-zoom = Zoom sagt, dass weder Zoom selbst noch die Anbieter seiner Modelle mit Meetings, Chats oder Dateien trainieren, es gibt also nichts auszuschalten. Ein Notiz-Bot in einem Meeting gehört zu einer anderen Firma: Bitte die Person, die das Meeting leitet, ihn zu entfernen.
faq-near-vimeo = Vimeo sagte etwa im Mai 2024, dass dort gehostete Videos nicht ohne Zustimmung zum Training generativer KI verwendet werden. Auszuschalten gibt es nichts; ist dir das wichtig, lies die Bedingungen noch einmal, denn die Aussage ist alt.
faq-near-telegram = Telegram hat keinen KI-Schalter. Die Bedingungen verbieten das Absaugen für KI-Training, aber öffentliche Kanäle werden trotzdem gesammelt und verkauft. Was hilft: einen Kanal oder eine Gruppe privat machen und Bots entfernen, die du nicht brauchst.
faq-near-meta-imagine = Bilder namens „Imagined for you“ bekommen nur Leute, die Metas { $imagine-me } Selfies gegeben und zugestimmt haben. Hast du das nie gemacht, gibt es nichts rückgängig zu machen. Taucht eins auf, verbirg es in seinem Drei-Punkte-Menü; einen genauen Weg, die Selfies zu löschen, haben wir nicht gefunden.

## Dringend: kommt sofort, vor allem anderen.

crisis-sexual = Du bist nicht schuld, und es gibt schnelle Wege, das löschen zu lassen. Jetzt: Notiere Link, Kontoname und Datum, und schick das Bild niemandem. Bist du erwachsen, geh zu StopNCII.org; bist oder warst du darauf unter 18, geh zu takeitdown.ncmec.org, und speichere das Bild auch nicht. Dann melde es in der App, in der es ist, als sexuelles Bild ohne Einwilligung. In den USA müssen Plattformen solche Bilder, auch KI-Fakes, innerhalb von 48 Stunden nach einem gültigen Antrag entfernen (durchgesetzt seit dem 19. Mai 2026). Im Vereinigten Königreich ist das Teilen strafbar, du kannst also zur Polizei gehen. Bist du in Gefahr, wähl den Notruf deines Landes.
crisis-minor = Du bist nicht schuld, und das Kind auf dem Bild auch nicht. Jetzt: Sag es einer erwachsenen Person, der du vertraust; bist du Mutter oder Vater, bleib bei deinem Kind. Speichere das Bild nicht, leite es nicht weiter; notiere nur Link, Kontoname und Datum. Nimm takeitdown.ncmec.org: für Bilder von allen unter 18. Melde es in der App; TikTok verbietet KI-Inhalte, die jemanden unter 18 zeigen. In den USA müssen Plattformen sexuelle Bilder, auch KI-Fakes, innerhalb von 48 Stunden nach einem gültigen Antrag entfernen (durchgesetzt seit dem 19. Mai 2026). Du kannst auch zur Polizei gehen. In Gefahr? Wähl den Notruf deines Landes.
crisis-blackmail = Du hast das nicht verdient, und du musst da nicht allein durch. Jetzt: Antworte nicht mehr und schick nichts mehr, keine Bilder, kein Geld; Zahlen beendet es selten. Behalte die Nachrichten, notiere Kontoname und Daten, dann melde und blockiere das Konto. Sag es jemandem, dem du vertraust, und geh zur Polizei. Damit intime Bilder nicht auf Plattformen landen: StopNCII.org für Erwachsene, takeitdown.ncmec.org, wenn du darauf unter 18 bist oder warst. In den USA müssen Plattformen sie innerhalb von 48 Stunden nach einem gültigen Antrag entfernen (durchgesetzt seit dem 19. Mai 2026). In Gefahr? Wähl den Notruf deines Landes.
crisis-self-harm = Ich bin wirklich froh, dass du es sagst, und es tut mir leid, dass es so schwer ist. Bleib damit bitte nicht allein: Wenn du dir jetzt etwas antun könntest, wähl den Notruf deines Landes oder geh zu jemandem in deiner Nähe und sag es. Ist es nicht so dringend, schreib heute einem Menschen, dem du vertraust, oder ruf an: eine Freundin, jemand aus der Familie, ein Arzt, eine Lehrerin. Sag, was du hier geschrieben hast. Auch ein Krisentelefon hört zu. Ich bin ein Bot und kann dieser Mensch nicht sein, aber um Bilder und Konten kann man sich kümmern, und das kann warten, bis du sicher bist.

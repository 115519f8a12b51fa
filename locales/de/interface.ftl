### Alles, was der Bot außerhalb seiner Anleitungen sagt. Jede Anleitung hat ihre eigene Datei.

language-name = Deutsch

## Startseite

home-title = Sag Nein zur KI, Schritt für Schritt
home-what = Ich führe dich durch die Einstellungen, die Apps dafür anbieten, dass KI deine Beiträge nicht weiterverwendet und nicht aus ihnen lernt. Ein kleiner Schritt nach dem anderen, auf dem Handy in deiner Hand.
home-honest = Ich frage nie nach deinen Zugangsdaten, und ich kann keine Einstellung für dich ändern. Ich verspreche nur, was eine Einstellung wirklich tut, und sage dir, wie sicher wir sind und von wann das ist.

button-open = { $guide }
button-guide = { $guide }
button-resume = Weiter: { $guide }
button-catalogue = Alle Apps und Anleitungen
button-language = Sprache
button-privacy = Was ich über dich speichere
button-help = Hilfe
button-home = Startseite
button-more = Mehr
button-platform = { $platform }

## Übersicht

catalogue-title = Um welche App geht es?
catalogue-what = Such dir eine aus. Fehlt deine, wissen wir noch nicht genug über sie, um dich zu führen.
platform-title = { $platform }
platform-what = Das sind verschiedene Schalter. Einer deckt selten einen anderen mit ab, also schau dir jeden an, der dir Sorgen macht.

## Schritte einer Anleitung

heading = { $guide }
heading-step = { $guide } · Schritt { $step } von { $of }
brief-covers = Was das abdeckt: { $covers }
brief-not-covers = Was das nicht abdeckt: { $covers }
form-ready = Leg dir das bereit: { $ready }
count-how = Tippe auf eine Zahl oder schreib eine. Grob geschätzt reicht, sie zeigt nur, wie weit du bist.
repeat-count =
    { $about ->
        [0] { $done } bisher erledigt
       *[other] { $done } von etwa { $about } erledigt
    }

choice-start = Los geht’s
choice-done = Erledigt
choice-cant-find = Ich finde es nicht
choice-back = Zurück
choice-pause = Hier Pause machen
choice-next = Erledigt, weiter
choice-last = Erledigt, das war der letzte
choice-sent = Ich habe es abgeschickt
choice-retry = Ich schaue noch mal
choice-again = Noch einmal machen
choice-restart = Von vorn anfangen
choice-undo = Eins zurücknehmen
choice-skip = Überspringen
choice-yes = Ja
choice-no = Nein
choice-not-sure = Ich bin nicht sicher
choice-phone = Handy-App
choice-web = Website
choice-enough = Das reicht fürs Erste
choice-amount = Etwa { $amount }
choice-amount-unknown = Weiß ich nicht

## Wie sicher wir sind

status-live = Berichten zufolge verfügbar. Stand: { $as-of }.
status-limited = Berichten zufolge nur für manche Leute oder an manchen Orten verfügbar. Stand: { $as-of }.
status-paused = Berichten zufolge pausiert. Stand: { $as-of }.
status-gone = Berichten zufolge zurückgezogen oder geschlossen. Stand: { $as-of }. Es nicht zu finden, ist normal.
status-unknown = Wir wissen nicht, ob das noch funktioniert. Neueste Quelle: { $as-of }.
status-none = Dafür gibt es keinen Schalter, soweit wir herausgefunden haben. Stand: { $as-of }.
status-undated = Beschrieben in Quellen ohne Datum, deshalb können wir nicht sagen, wie aktuell das ist. Nachgesehen haben wir am { $as-of }.
status-unchecked = Niemand hier hat das in einer echten App geprüft. Es stammt aus veröffentlichten Quellen.
status-checked = Geprüft in { $app } am { $day } (Land: { $country }).
status-names-may-differ = In deiner App können die Namen anders lauten als hier.
status-line-live = Stand: { $as-of } · { $checked ->
        [yes] in der App geprüft
       *[no] nicht in einer echten App geprüft
    }
status-line-limited = Nur für manche · Stand: { $as-of } · { $checked ->
        [yes] in der App geprüft
       *[no] nicht in einer echten App geprüft
    }
status-line-paused = Laut Berichten pausiert · Stand: { $as-of } · { $checked ->
        [yes] in der App geprüft
       *[no] nicht in einer echten App geprüft
    }
status-line-gone = Laut Berichten zurückgezogen · Stand: { $as-of } · { $checked ->
        [yes] in der App geprüft
       *[no] nicht in einer echten App geprüft
    }
status-line-unknown = Unklar, ob es geht · Stand: { $as-of } · { $checked ->
        [yes] in der App geprüft
       *[no] nicht in einer echten App geprüft
    }
status-line-none = Kein Schalter · Stand: { $as-of } · { $checked ->
        [yes] in der App geprüft
       *[no] nicht in einer echten App geprüft
    }
status-line-undated = Quellen ohne Datum, nachgesehen am { $as-of } · { $checked ->
        [yes] in der App geprüft
       *[no] nicht in einer echten App geprüft
    }

## Freundliche Zeilen über einem Schritt

note-stale = Dieser Button gehörte zu einem früheren Schritt. Hier bist du jetzt.
note-not-kept = Diese Tour habe ich nicht mehr gespeichert, deshalb fängt sie hier von vorn an.
note-unknown = Das konnte ich nicht lesen. Es hat sich nichts geändert, hier bist du.
note-not-understood = Das habe ich nicht verstanden. Du kannst auf einen Button tippen oder schreiben, was draufsteht.
note-amount = Schreib bitte eine Zahl von 1 bis 99999.
note-no-guide = Eine Anleitung mit diesem Namen gibt es nicht. Diese gibt es.
note-guide-gone = Diese Anleitung gibt es hier nicht mehr. Diese gibt es.
note-midway = Du hattest schon angefangen. Hier warst du.
note-nothing-open = Es ist nichts halb fertig. Wo möchtest du anfangen?
note-language = Erledigt. Ab jetzt nehme ich diese Sprache.
note-no-language = Diese Sprache kann ich noch nicht. Diese kann ich.
note-keep-on = Ich behalte deine Touren, bis du sie löschst.
note-keep-off = Es wird wieder wie üblich aufgeräumt.
note-kept = Es wurde nichts gelöscht.
note-confirm-again = Bestätige zur Sicherheit bitte noch einmal.

## Pause und Fortschritt

again-title = Von vorn: { $guide }
again-what = Die Tage, die du abgehakt hast, und die Zählung wären weg. Deine Einstellungen in der App bleiben, wie sie sind.
button-again-yes = Ja, von vorn
button-again-no = Nein, behalten
paused = Pause: { $guide }. Deine Stelle ist gespeichert. Mit /continue kommst du jederzeit dorthin zurück.
progress-title = Deine Touren
progress-none = Du hast noch keine Tour angefangen.
progress-open = { $guide }: läuft, letzter Schritt am { $day }.
progress-finished = { $guide }: fertig seit { $day }.

## Sprache

language-title = Sprache
language-what = In welcher Sprache soll ich mit dir schreiben?

## Datenschutz

privacy-title = Was ich über dich speichere
privacy-kept = Die Anleitungen, die du durchgehst, den Schritt, bei dem du bist, was du gewählt hast und den Tag; deine Sprache, falls du eine gewählt hast. Abgelegt ist das unter einem unkenntlichen Schlüssel, der aus deiner Kontonummer auf dieser Plattform gemacht wird. Die Nummer selbst speichere ich nicht.
privacy-nudges = Wenn du um eine Erinnerung bittest: woran, wann und wo ich dich erreiche. Diese Adresse ist verschlüsselt und geht mit der letzten Erinnerung, die noch aussteht. Eine Zeitzone bleibt, bis du sie änderst oder alles löschst.
privacy-not-kept = Nicht gespeichert: dein Name, dein Benutzername, deine Nachrichten, deine Telefonnummer, dein Standort. Nach Zugangsdaten frage ich nie, egal für welche App.
privacy-how-long = Eine Tour verschwindet 30 Tage, nachdem du sie beendet hast, oder 90 Tage, nachdem du zuletzt etwas daran gemacht hast.
privacy-how-long-kept = Du hast mich gebeten, deine Touren zu behalten, bis du sie löschst.
privacy-platform = Die Plattform, auf der du schreibst, sieht diesen Chat wie jeden anderen. Dafür gelten ihre eigenen Regeln.
button-mydata = Zeig mir meine Daten
button-keep-on = Meine Touren behalten
button-keep-off = Wie üblich aufräumen
button-forget = Alles löschen

mydata-title = Deine Daten
mydata-what = In dieser Datei steht alles, was ich über dich speichere.
mydata-none = Ich speichere nichts über dich.

forget-title = Alles löschen?
forget-what = Damit verschwinden hier alle deine Touren und Einstellungen. Das lässt sich nicht rückgängig machen, und in den Apps selbst ändert es nichts.
button-forget-yes = Ja, alles löschen
button-forget-no = Nein, behalten
forget-done = Erledigt. Hier ist nichts mehr über dich gespeichert. Der Chat selbst bleibt auf der Plattform, bis du ihn dort löschst.

## Beleg

button-receipt = Beleg zum Mitnehmen
button-receipt-of = Beleg: { $guide }
receipt-ready = Dein Beleg für: { $guide }. Einmal als Text, einmal für Programme.
receipt-title = Opt-out-Beleg: { $guide }
receipt-made = Erstellt am { $day }
receipt-line = { $day }: { $what }
receipt-nothing = Kein Schritt wurde als erledigt markiert.
receipt-honest = Das hast du optout-bot gesagt. Niemand hat es auf der Plattform geprüft, und eine Einstellung kann sich ändern.

## Hilfe

help-title = Hilfe
help-commands =
    /optout – alle Anleitungen
    /faq – Fragen zu KI, deinem Gesicht und deinen Beiträgen
    /continue – weitermachen, wo du warst
    /progress – deine Touren
    /remind – eine Erinnerung, wann du willst
    /reminders – deine Erinnerungen
    /timezone – deine Zeitzone
    /language – Sprache ändern
    /privacy – was ich speichere
    /mydata – eine Kopie deiner Daten
    /forgetme – alles löschen
    /help – diese Seite
help-words = Du kannst auch schreiben: was auf einem Button steht, seine Nummer, „zurück“, „fertig“, „hilfe“ oder den Namen einer App.
help-never = Ich frage nie nach einem Passwort, einem Code oder einem Ausweis. Macht das jemand in meinem Namen, bin ich es nicht.

## Fragen und Antworten

faq-title = Fragen und Antworten
faq-what = Such dir ein Thema aus oder frag einfach in deinen eigenen Worten.
button-ask = Eine Frage stellen
button-topics = Alle Fragen
button-helped = Das hat geholfen
button-unhelped = Das hat nicht geholfen
button-none-of-these = Nichts davon
faq-unsure = Ich bin nicht sicher, welche davon du meinst.
faq-unsure-public = Ich bin nicht sicher, was hier gemeint ist. Privat kann ich die Antworten anbieten, die am nächsten liegen.
faq-guide = Für { $platform } gibt es eine Anleitung. Sie zeigt dir den Schalter Schritt für Schritt, und was er nicht abdeckt.
faq-out-of-scope = Darauf habe ich keine Antwort. Ich weiß etwas darüber, wie KI Beiträge, Gesichter und Stimmen weiterverwendet, und wie man Nein dazu sagt.
faq-as-of = { $about ->
        [yes] Stand: etwa { $day }
       *[no] Stand: { $day }
    } · { $confidence ->
        [high] gut belegt
        [low] schwach belegt
       *[medium] einigermaßen belegt
    }
faq-thin = Die Quellen dafür sind dünn. Nimm es bitte als Hinweis, nicht als Tatsache.
faq-no-legal-advice = { $region }, Stand: { $day }. Allgemeine Information, keine Rechtsberatung.
faq-source = Quelle: { $source }
link-source = { $source }
faq-region-us = USA
faq-region-eu = Europäische Union
faq-region-eea = EU, EWR, Vereinigtes Königreich und Schweiz
faq-region-gb = Vereinigtes Königreich
faq-region-dk = Dänemark
faq-region-br = Brasilien
faq-region-in = Indien
faq-region-everywhere = Allgemein
note-no-answer = Eine Antwort mit diesem Namen habe ich nicht. Das sind die Themen, die ich kenne.
note-helped = Danke. Ich zähle nur, dass es geholfen hat, nichts über dich.
note-unhelped = Danke, dass du es sagst. Ich zähle es nur, nichts über dich. Vielleicht passt eine der anderen Antworten.
note-unanswered = Tut mir leid. Das sind die Themen, die ich kenne.
command-faq = Fragen zu KI, deinem Gesicht und deinen Beiträgen
command-answer = Diese Frage beantworten
command-argument-question = Deine Frage
words-topics = fragen, themen, faq
words-helped = hat geholfen, geholfen, danke, dankeschön
words-unhelped = hat nicht geholfen, nicht geholfen, nicht hilfreich, bringt nichts
words-unanswered = keine, keine davon, nichts, was anderes, etwas anderes
words-command-faq = faq, fragen, frage

## Gruppen, Server und Privatnachrichten

group-invite = Ich helfe dabei, Nein zu sagen, wenn KI Beiträge weiterverwenden soll. Das passiert privat, hier sieht also niemand, was du machst.
group-invite-guide = { $guide }: Ich kann dich privat durchführen, hier sieht also niemand, was du machst.
panel-invite = Soll KI lieber nicht weiterverwenden, was du postest? Ich führe dich durch die Einstellungen, Schritt für Schritt.
panel-invite-guide = { $guide }: Ich führe dich durch, Schritt für Schritt.
invite-private = Tippe auf den Button, dann öffnet sich eine Tour, die nur du sehen kannst.
button-invite = Meine private Tour öffnen
button-invite-guide = Öffnen: { $guide }
button-direct = In Privatnachrichten weitermachen
direct-sent = Ich habe es dir als Privatnachricht geschickt.
direct-refused = Deine Privatnachrichten sind für mich zu, deshalb konnte ich es nicht schicken. Du kannst gleich hier weitermachen, oder Nachrichten von diesem Server erlauben und es noch einmal versuchen.
not-allowed = Das können nur Leute, die diesen Server verwalten dürfen. Es wurde nichts gepostet.
wrong-place = Das geht nur auf einem Server. Hier kannst du /optout benutzen.

## Fehler

apology = Bei mir ist etwas schiefgegangen. Deine Stelle ist sicher; versuch es bitte gleich noch einmal. (Code: { $code })

## Was man statt eines Buttons schreiben kann, durch Kommas getrennt

words-start = start, starten, los, los gehts, anfangen, beginnen, go, ok, okay
words-done = erledigt, fertig, gemacht, hab ich, hab ich gemacht, geschafft, passt, ok, okay, aus, ok fertig, habe ich gemacht, ist aus, ausgeschaltet, ausgemacht, alles klar
words-cant-find = finde ich nicht, find ich nicht, find es nicht, ich find es nicht, ich finds nicht, nicht da, ist nicht da, fehlt, sehe ich nicht, seh ich nicht, gibts nicht, wo, gibt es nicht, gibt es bei mir nicht, ist nicht zu finden, kann ich nicht finden, kann es nicht finden, nicht gefunden, taucht nicht auf, habe ich nicht, hab ich nicht
words-back = zurück, zurueck, vorheriger, rückgängig
words-pause = pause, stopp, später, spaeter, warte, moment
words-next = weiter, nächster, naechster, der nächste, nächstes, erledigt, fertig, gemacht, ok
words-last = letzter, der letzte, das war der letzte, das wars, alle erledigt, alles erledigt, alles fertig
words-sent = abgeschickt, gesendet, geschickt, hab ich geschickt, ist raus, erledigt, fertig
words-retry = nochmal, noch mal, noch einmal, nochmal schauen, ich schau nochmal, erneut
words-again = nochmal, noch mal, noch einmal, wiederholen
words-restart = von vorn, von vorne, von vorne anfangen, neu anfangen, neustart, neu starten
words-undo = eins zurück, eins zurücknehmen, eins weniger, ups
words-skip = überspringen, ueberspringen, skippen, auslassen
words-yes = ja, j, jo, jep, jap, klar
words-no = nein, n, nö, noe, ne, nee
words-not-sure = nicht sicher, bin nicht sicher, weiß nicht, keine ahnung, vielleicht
words-phone = handy, smartphone, telefon, app, android, iphone
words-web = web, webseite, internetseite, seite, computer, pc, laptop, browser
words-enough = genug, reicht, das reicht, reicht erstmal, stopp
words-amount-unknown = weiß nicht, keine ahnung, unbekannt, nicht sicher
words-receipt = beleg, nachweis, quittung
words-catalogue = alle, anleitungen, apps, liste, menü, menue, katalog, übersicht, zurück
words-home = startseite, home, anfang
words-languages = sprache, sprachen
words-privacy = datenschutz, privatsphäre
words-help = hilfe
words-resume = weiter, weitermachen, fortsetzen
words-open = öffnen, oeffnen, start, los
words-mydata = meine daten, daten, export
words-forget = löschen, loeschen, alles weg
words-forget-yes = ja, löschen, loeschen, alles löschen
words-forget-no = nein, behalten, abbrechen
words-keep = behalten
words-command-help = hilfe, was kannst du, befehle
words-command-continue = weiter, weitermachen, fortsetzen
words-command-progress = fortschritt, meine touren, status
words-command-language = sprache, sprachen, sprache ändern
words-command-privacy = datenschutz, was speicherst du
words-command-mydata = meine daten, meine daten exportieren
words-command-forgetme = vergiss mich, lösch mich, meine daten löschen
words-command-optout = opt out, optout, anleitungen, katalog, menü
words-command-start = hallo, hi, hey, moin, servus, start

## Befehle und Beschreibungen, wie die Plattformen sie zeigen

command-start = Anfangen
command-optout = Nein zur KI sagen, Schritt für Schritt
command-continue = Weitermachen, wo du warst
command-progress = Deine Touren
command-language = Sprache ändern
command-privacy = Was über dich gespeichert wird
command-mydata = Eine Kopie deiner Daten
command-forgetme = Alles löschen
command-help = Was ich kann
command-panel = Button posten, der allen Mitgliedern ihre eigene private Tour öffnet
command-argument-guide = Welche Anleitung
bot-about = Führt dich Schritt für Schritt dahin, dass KI deine Beiträge nicht weiterverwendet. Kein Login, speichert sehr wenig.
bot-description = Ich führe dich durch die Einstellungen, die Apps dafür anbieten, dass KI deine Beiträge nicht weiterverwendet und nicht aus ihnen lernt, ein kleiner Schritt nach dem anderen. Ich frage nie nach Zugangsdaten, speichere sehr wenig und sage dir, wie sicher wir sind und von wann das ist.

### Erinnerungen: was in einer Gruppe gepostet wird und wie ihre Admins es schreiben, und woran jemand selbst erinnert werden will.

## Zeiten

rule-once = einmal, am { $day } um { $at } Uhr
rule-daily = jeden Tag um { $at } Uhr
rule-weekly = jeden { $days } um { $at } Uhr
rule-fortnightly = alle zwei Wochen am { $days } um { $at } Uhr
rule-monthly-day = jeden Monat am { $day }. um { $at } Uhr
rule-monthly-last-day = am letzten Tag jedes Monats um { $at } Uhr
rule-monthly-weekday = am { $nth ->
        [1] ersten
        [2] zweiten
        [3] dritten
        [4] vierten
       *[other] letzten
    } { $days } jedes Monats um { $at } Uhr
rule-until = { $rule }, bis zum { $day }
rule-times = { $rule }, { $times }-mal
place-chat = dieser Chat
place-topic = dieses Thema

## Was gepostet wird

post-guide = { $guide }
post-catalogue = Hast du schon geschaut, was KI mit deinen Beiträgen machen darf?
post-answer = { $question }
post-private = Vor deinem nächsten Post lohnt sich dafür vielleicht eine Minute. Tipp auf den Button, dann öffnet es sich nur für dich: Hier sieht niemand, was du machst.
button-post-answer = Antwort lesen
count-week = { $number ->
       *[other] In der letzten Woche haben hier mindestens { $number } Leute gesagt, dass sie eine Tour geschafft haben. Wer das war, wird nicht gespeichert.
    }
renewal-ask = Die Erinnerungen dieser Gruppe laufen seit drei Monaten. Wollt ihr sie noch? Wenn von den Admins niemand auf den Button tippt, hören sie nach dem { $day } auf.
button-renew = Erinnerungen behalten
renewal-done = Gut. Die Erinnerungen laufen weiter, und in drei Monaten frage ich wieder.
notice-missed = { $number ->
        [one] Hier war eine Erinnerung fällig, während ich weg war, und jetzt ist es zu spät dafür. Admins sehen sie mit /reminders.
       *[other] Hier waren { $number } Erinnerungen fällig, während ich weg war, und jetzt ist es zu spät dafür. Admins sehen sie mit /reminders.
    }
notice-uncertain = { $number ->
        [one] Eine Erinnerung ist hier vielleicht angekommen, vielleicht auch nicht. Auf gut Glück schicke ich sie nicht zweimal; Admins können mit /reminders nachsehen.
       *[other] { $number } Erinnerungen sind hier vielleicht angekommen, vielleicht auch nicht. Auf gut Glück schicke ich sie nicht zweimal; Admins können mit /reminders nachsehen.
    }
notice-place-lost = Ich kann eine Erinnerung nicht mehr dort posten, wo sie hingehört, deshalb habe ich sie gestoppt. Warum, sehen Admins mit /reminders.

## Eine Erinnerung schreiben

draft-title = Eine Erinnerung für diese Gruppe
draft-what = Was soll ihr Button öffnen?
draft-what-ask = Eine Frage mit Antwort
draft-topic = Welche Frage?
draft-all = Alle Anleitungen
draft-guide = { $guide }
draft-question = { $question }
draft-topic-name = { $topic }
draft-when = Wann soll sie gepostet werden? Such dir was aus oder schreib es in deinen eigenen Worten, zum Beispiel „jeden Freitag um 18 Uhr“.
draft-when-how = Um es hier zu schreiben, antworte auf diese Nachricht.
draft-rule = { $rule }
draft-time = Um wie viel Uhr?
draft-time-at = { $at } Uhr
draft-two-ways = Was von beidem meinst du?
draft-zone = Nach welcher Stadt richtet sich die Uhrzeit dieser Gruppe? Such eine aus oder schreib den Namen einer Stadt.
draft-zone-which = Was davon meinst du?
draft-zone-choice = { $zone }
draft-line = Schreib eine eigene Zeile dafür: höchstens 200 Zeichen, einfacher Text.
draft-until = Wie lange soll das gehen? Such dir was aus oder schreib den letzten Tag.
draft-language = In welcher Sprache soll gepostet werden?
draft-reply = Auf Telegram antworte mit dem Text auf diese Nachricht. Auf Discord drück den Button unten.

rehearsal-title = So wird es aussehen
rehearsal-paused = Sie ist pausiert und bleibt es, bis du sie fortsetzt.
rehearsal-zone-before = Bisher galt für sie die Uhrzeit von { $zone }. Nach dem Speichern gilt die der Gruppe, wie unten.
rehearsal-button = Button: { $label }
rehearsal-where = Wo: { $where }
rehearsal-when = Wann: { $rule } ({ $zone })
rehearsal-next = Als Nächstes: { $moments }
rehearsal-language = Sprache: { $language }
rehearsal-loud = Mitglieder werden benachrichtigt wie bei jeder Nachricht.
rehearsal-silent = Sie kommt ohne Ton an.
rehearsal-keep = Frühere Posts bleiben stehen.
rehearsal-replace = Jeder Post ersetzt den davor.
rehearsal-alone = Über einzelne Leute wird nie etwas gepostet.
warn-skipped = Am { $day } wird die Uhr umgestellt, und diese Uhrzeit gibt es nicht. Gepostet wird gleich nach der Lücke.
warn-doubled = Am { $day } wird die Uhr umgestellt, und diese Uhrzeit gibt es zweimal. Gepostet wird nur beim ersten Mal.
warn-near = Eine andere Erinnerung dieser Gruppe ist weniger als eine Stunde entfernt. Lass bitte eine Stunde dazwischen.
warn-full = Diese Gruppe hat schon zehn Erinnerungen. Lösch zuerst eine.
warn-over = So einen Zeitpunkt gibt es nicht mehr. Such bitte einen anderen aus.
button-save = Speichern
button-change-what = Was sie öffnet
button-change-when = Zeit ändern
button-change-line = Eigene Zeile
button-drop-line = Ohne eigene Zeile
button-change-until = Wie lange
button-change-language = Sprache
button-silent-on = Ohne Ton posten
button-silent-off = Mit Ton posten
button-replace-on = Frühere Posts ersetzen
button-replace-off = Frühere Posts behalten
button-change-zone = Zeitzone
button-post-once = Einmal posten, jetzt
button-throw-away = Verwerfen
button-write = Selbst schreiben
button-back-to-draft = Zurück
button-forever = Bis ich es stoppe
button-four-times = 4-mal
button-twelve-times = 12-mal
draft-language-choice = { $language }

## Zeilen darüber

admin-only = Das können nur Leute, die diese Gruppe verwalten dürfen. Es wurde nichts geändert.
not-there = So eine Erinnerung gibt es hier nicht.
note-group-stale = Dieser Button ist von vorher. So sieht es jetzt aus.
note-nothing-written = Hier wird gerade keine Erinnerung geschrieben. Fang eine mit /remind an, auf Discord mit /reminder new.
note-time-not-read = Das konnte ich nicht als Zeit lesen. Versuch es mit so etwas wie „jeden Freitag um 18 Uhr“ oder „morgen um 9“.
note-time-past = Diese Zeit ist schon vorbei.
note-end-not-read = Das konnte ich nicht als Tag lesen. Versuch es zum Beispiel mit „31. März“.
note-zone-not-found = Diese Stadt kenne ich nicht. Nimm eine große mit derselben Uhrzeit.
note-what-not-found = Ich habe keine Anleitung oder Antwort mit diesem Namen. Das gibt es.
note-line-long = Das sind { $length } Zeichen; höchstens 200 passen rein.
note-line-link = Links darin dürfen nur auf Seiten führen, die auch in unseren Anleitungen stehen: { $host } gehört nicht dazu.
note-line-mention = Lass @Namen bitte weg: Eine Erinnerung pingt niemanden an.
note-line-empty = Diese Zeile ist leer.
note-saved = Gespeichert.
note-changed = Geändert.
note-thrown-away = Verworfen. Es wird nichts gepostet.
note-paused = Pausiert. Es wird nichts gepostet, bis du sie fortsetzt.
note-resumed = Sie läuft weiter.
note-deleted = Gelöscht.
note-post-now = Geht gleich raus.
note-seen = Erledigt, die sind weg.
note-rights-missing = Ich kann dort noch nicht posten, deshalb habe ich nichts gespeichert und nichts gepostet. Was fehlt, steht weiter unten.
note-group-zone = Für die Gruppe gilt jetzt die Uhrzeit von { $zone }.
note-group-language = Die Sprache der Gruppe ist eingestellt.
note-counting-on = Einmal pro Woche poste ich, wie viele Leute hier eine Tour geschafft haben und mitgezählt werden wollten: in Fünferschritten, nie unter fünf und nie nah an der Größe der Gruppe.
note-counting-off = Es wird nichts mehr gezählt oder gepostet.
note-need-zone = Zuerst: Nach welcher Stadt richtet sich hier die Uhrzeit?
note-need-zone-yours = Zuerst: Nach welcher Stadt richtet sich deine Uhrzeit? Danach lese ich die Zeit noch einmal.

## Erinnerungen, die es gibt

list-title = Die Erinnerungen dieser Gruppe
list-none = Es gibt noch keine. Fang eine mit /remind an, auf Discord mit /reminder new.
list-line = { $number }. { $what }: { $rule }
list-next = Als Nächstes: { $moment }
list-paused = pausiert
list-over = vorbei
list-vanished = Was sie öffnen sollte, gibt es nicht mehr. Ihr Button öffnet jetzt alle Anleitungen.
list-retired = gestoppt: { $why }
list-ends = Noch hat niemand gesagt, dass diese Erinnerungen weiterlaufen sollen. Sie hören nach dem { $day } auf.
list-draft = Eine wird gerade geschrieben und ist noch nicht gespeichert.
why-gone = den Ort gibt es nicht mehr
why-closed = das Thema oder der Thread ist geschlossen
why-no-right = ich darf dort nicht mehr schreiben
why-kicked = ich wurde aus der Gruppe entfernt
why-refused = die Plattform hat die Nachricht abgelehnt
why-not-renewed = sie wurde nicht verlängert
why-blocked = der Chat ist für mich zu
trouble-uncertain = { $moment }: vielleicht angekommen, vielleicht auch nicht.
trouble-skipped = { $moment }: nicht gesendet, ich war weg und es war zu spät.
trouble-failed = { $moment }: nicht gesendet, es ließ sich nicht zustellen.
button-reminder = { $number }. { $title }
button-send-now = Nummer { $number } jetzt senden
button-put-away = Diese Meldungen ausblenden
button-new-reminder = Neue Erinnerung
button-list = Alle Erinnerungen
button-preview = Post anschauen
button-pause-reminder = Pausieren
button-resume-reminder = Fortsetzen
button-edit = Ändern
button-delete = Löschen
button-delete-sure = Ja, löschen
delete-sure = Diese Erinnerung endgültig löschen?
button-post-now = Jetzt posten
button-carry-on-writing = Weiterschreiben

## Einrichten

setup-title = Ist alles in Ordnung?
setup-right-fine = Ich darf hier posten.
setup-right-missing = Es fehlt etwas:
setup-zone = Die Uhrzeit der Gruppe: { $zone }
setup-zone-none = Die Uhrzeit der Gruppe ist noch nicht ausgewählt.
setup-language = Die Sprache der Gruppe: { $language }
setup-choose-language = In welcher Sprache soll ich dieser Gruppe schreiben?
setup-reminders = { $count ->
        [0] Noch keine Erinnerungen.
        [one] { $count } Erinnerung.
       *[other] { $count } Erinnerungen.
    }
setup-counting-off = Ich zähle hier nichts.
setup-counting-on = Ich poste jede Woche, wie viele Leute eine Tour geschafft haben und mitgezählt werden wollten.
setup-test = Eine Testnachricht ist unterwegs, nur zu dir.
setup-test-message = Das ist der Test. So sieht eine Erinnerung aus, und diese hier siehst nur du.
setup-test-refused = Ich konnte dir nicht privat schreiben. Öffne einen Chat mit mir, tipp auf Start und versuch /setup noch einmal.
button-counting-on = Wochenzahl posten
button-counting-off = Wochenzahl nicht mehr posten
right-discord-view = Ich sehe diesen Kanal nicht. Gib meiner Rolle dort „View Channel“ (Kanal sehen).
right-discord-send = Ich kann in diesem Kanal nicht schreiben. Gib meiner Rolle dort „Send Messages“ (Nachrichten senden).
right-discord-threads = Ich kann in diesem Thread nicht schreiben. Gib meiner Rolle dort „Send Messages in Threads“ (Nachrichten in Threads senden).
right-discord-locked = Dieser Thread ist gesperrt. Entsperre ihn oder wähle einen anderen Ort.
right-telegram-send = Ich kann in dieser Gruppe nicht schreiben. Erlaub mir in den Berechtigungen der Gruppe, Nachrichten zu senden, oder mach mich zum Admin.
right-telegram-topic = Ich kann in diesem Thema nicht schreiben. Öffne es wieder oder nimm ein anderes.
right-telegram-privacy = Ich sehe hier nur Befehle und Antworten an mich. So soll es sein.
right-telegram-all = Ich sehe hier jede Nachricht. Das brauche ich nicht; bei BotFather kannst du den „privacy mode“ (Privatsphäre-Modus) für mich einschalten.
right-gone = Diesen Ort gibt es in dieser Gruppe nicht.

## Eigene Erinnerungen

nudges-title = Deine Erinnerungen
nudges-what = Ich schreibe dir privat zu der Zeit, die du aussuchst, ein einziges Mal. Das passiert nur, wenn du darum bittest, und solange eine Erinnerung aussteht, speichere ich verschlüsselt, wo ich dich erreiche.
nudges-none = Gerade steht keine aus.
nudge-waiting = { $about ->
        [batch] Nächster Schwung Videos: { $guide }, { $moment }
        [recheck] Noch mal nachschauen: { $guide }, { $moment }
       *[other] Weitermachen: { $guide }, { $moment }
    }
nudge-waiting-changed = Falls sich diese Anleitung ändert: { $guide }
nudge-waiting-uncertain = Diese ist vielleicht bei dir angekommen, vielleicht auch nicht: { $guide }
nudge-for = Dich erinnern an: { $guide }
nudge-own-words = Für eine andere Zeit schreib zum Beispiel: /remind morgen 9 Uhr
button-nudge = Erinnere mich
button-nudge-tomorrow = Morgen
button-nudge-week = In einer Woche
button-nudge-batch = Nächster Schwung, in einer Woche
button-nudge-recheck = In 90 Tagen nachschauen
button-nudge-changed = Sag Bescheid, wenn sie sich ändert
button-nudge-stop = Keine Erinnerungen mehr
button-nudge-stop-this = Diese stoppen
button-nudge-yes = Ja, erinnere mich dann
button-nudges = Deine Erinnerungen
note-nudge-set = Ich schreibe dir: { $moment }
note-nudge-changed = Ich sage dir einmal Bescheid, wenn sich diese Anleitung ändert.
note-nudge-stopped = Gestoppt. Von mir aus schreibe ich dir nicht.
note-nudge-full = Es stehen schon fünf Erinnerungen aus. Stopp zuerst eine.
note-nudge-near = Eine andere Erinnerung ist weniger als eine Stunde davon entfernt. Nimm bitte eine andere Zeit.
note-nudge-far = Das ist mehr als ein Jahr hin. Nimm bitte eine frühere Zeit.
note-nudge-nothing = Um welche Anleitung geht es? Öffne zuerst eine, dann kann ich dich daran erinnern.
note-nudge-nowhere = Von hier aus erreiche ich dich nicht. Schreib mir privat und frag noch einmal.
note-nudge-once = Ich erinnere nur einmal, das hier ist also der erste dieser Termine.
nudge-read = Ich lese das so: { $moment }. Stimmt das?
note-zone-yours = Für dich gilt jetzt die Uhrzeit von { $zone }.
zone-title = Nach welcher Stadt richtet sich deine Uhrzeit?
zone-what = Such eine aus oder schreib den Namen einer Stadt, zum Beispiel: /timezone Berlin
zone-now = Im Moment: { $zone }
nudge-resume = Du wolltest erinnert werden: { $guide }. Deine Stelle ist gespeichert.
nudge-batch = Du wolltest an den nächsten Schwung Videos erinnert werden: { $guide }
nudge-recheck = Du wolltest noch einmal nachschauen: { $guide }. Einstellungen können sich ändern, also schau vielleicht nach, ob deine noch so steht.
nudge-changed = In einer Anleitung, die du geschafft hast, steht etwas Neues: { $guide }
nudge-why = Du hast um diese eine Nachricht gebeten. Es kommt keine weitere, außer du bittest wieder darum.
button-count-me = Zähl mich hier mit
note-counted = Du bist in der Wochenzahl der Gruppe mitgezählt. Zu dir zurückverfolgen lässt sie sich nicht.
note-count-closed = In dieser Gruppe wird gerade nichts gezählt.
note-count-unfinished = Ich zähle Touren, die in den letzten sieben Tagen fertig wurden. Mach zuerst eine fertig, dann kann ich dich mitzählen.

## Was man schreiben kann

words-nudges = erinnere mich, erinner mich, erinnerung, erinnerungen, meine erinnerungen
words-nudge = morgen, erinner mich morgen, erinnere mich morgen, erinnere mich, erinner mich
words-quiet = keine erinnerungen, keine erinnerung mehr, nicht mehr erinnern, erinner mich nicht mehr, erinnerungen stoppen, erinnerungen aus, stopp erinnerungen
words-snooze = später, spaeter, jetzt nicht, nicht jetzt, verschieben
words-count = zähl mich mit, zähl mich, mitzählen, mich mitzählen
words-zone = zeitzone, meine zeitzone, zeitzone ändern, uhrzeit
words-nudge-at = ja, j, jo, jep, jap, klar
words-command-remind = erinnere mich, erinner mich, erinnerung
words-command-reminders = meine erinnerungen
words-command-timezone = zeitzone

## Befehle, wie die Plattformen sie zeigen

command-remind = Erinnere mich: morgen, in einer Woche oder wann ich will
command-reminders = Meine Erinnerungen
command-timezone = Meine Zeitzone nach einer Stadt wählen
command-reminder = Erinnerungen dieses Servers
command-reminder-new = Eine Erinnerung schreiben
command-reminder-list = Alle Erinnerungen zeigen
command-reminder-preview = Zeigen, was eine Erinnerung postet
command-reminder-pause = Eine Erinnerung pausieren
command-reminder-resume = Eine Erinnerung fortsetzen
command-reminder-edit = Eine Erinnerung ändern
command-reminder-delete = Eine Erinnerung löschen
command-reminder-post-now = Eine Erinnerung jetzt posten
command-setup = Rechte, Zeitzone und Sprache prüfen, mit einem Test, den nur du siehst
command-group-remind = Eine Erinnerung für diese Gruppe schreiben
command-group-reminders = Die Erinnerungen dieser Gruppe
command-group-setup = Rechte, Uhrzeit und Sprache prüfen
command-argument-what = Anleitung oder Antwort, die der Button öffnet
command-argument-when = Wann, in deinen eigenen Worten: jeden Freitag um 18 Uhr
command-argument-channel = Kanal oder Thread zum Posten
command-argument-line = Deine eigene Zeile, höchstens 200 Zeichen
command-argument-language = Sprache
command-argument-silent = Ohne Ton
command-argument-replace = Den Post davor ersetzen
command-argument-until = Der letzte Tag
command-argument-times = Wie oft
command-argument-reminder = Welche Erinnerung
command-argument-zone = Stadt, deren Uhrzeit gilt
command-argument-city = Stadt, deren Uhrzeit für dich gilt
modal-when-title = Wann?
modal-when-label = Zum Beispiel: jeden Freitag um 18 Uhr
modal-line-title = Deine eigene Zeile
modal-line-label = Einfacher Text, höchstens 200 Zeichen
modal-zone-title = Zeitzone
modal-zone-label = Name einer Stadt
modal-until-title = Wie lange?
modal-until-label = Der letzte Tag, zum Beispiel: 31. März
preset-when-1 = jeden Freitag um 18 Uhr
preset-when-2 = jeden Tag um 9 Uhr
preset-when-3 = morgen um 18 Uhr
preset-when-4 = am letzten Freitag im Monat um 18 Uhr

### Was nur das Terminal sagt. Befehle und Button-Worte stehen in interface.ftl.

terminal-how = Schreib die Nummer oder die Worte einer Antwort und drück dann Enter. /help zeigt die Befehle, mit /quit gehst du.
terminal-bye = Bis bald. Was du angefangen hast, bleibt gespeichert, und /continue bringt dich dorthin zurück.
terminal-files = Um { $names } zu behalten, schreib /save: Das landet in dem Ordner, in dem du gestartet bist.
terminal-saved = Gespeichert: { $path }
terminal-not-saved = Ich konnte nicht in { $path } schreiben. Dort wurde nichts verändert.
terminal-no-files = Es gibt noch keine Datei zum Speichern.

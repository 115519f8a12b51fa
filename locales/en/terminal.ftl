### What only the terminal says. The commands and button words are in interface.ftl.

terminal-how = Type the number or the words of an answer, then press Enter. /help lists the commands, /quit leaves.
terminal-bye = See you. What you have begun is kept, and /continue takes you back to it.
terminal-files = To keep { $names }, type /save: it goes into the folder you started in.
terminal-saved = Saved: { $path }
terminal-not-saved = I couldn't write into { $path }. Nothing there was changed.
terminal-no-files = There is no file to save yet.

### Ce que seul le terminal dit. Les commandes et les mots des boutons sont dans interface.ftl.

terminal-how = Écris le numéro ou les mots d'une réponse, puis appuie sur Entrée. /help liste les commandes, /quit te fait sortir.
terminal-bye = À bientôt. Ce que tu as commencé est gardé, et /continue t'y ramène.
terminal-files = Pour garder { $names }, écris /save : ça va dans le dossier d'où tu as démarré.
terminal-saved = Enregistré : { $path }
terminal-not-saved = Je n'ai pas pu écrire dans { $path }. Rien n'y a changé.
terminal-no-files = Il n'y a pas encore de fichier à enregistrer.

### Lo que solo dice la terminal. Los comandos y los botones están en interface.ftl.

terminal-how = Escribe el número o las palabras de una respuesta y pulsa Intro. /help muestra los comandos y /quit sale.
terminal-bye = Hasta pronto. Lo que has empezado queda guardado, y con /continue vuelves a ello.
terminal-files = Para guardar { $names }, escribe /save: quedará en la carpeta donde empezaste.
terminal-saved = Guardado: { $path }
terminal-not-saved = No he podido escribir en { $path }. Allí no ha cambiado nada.
terminal-no-files = Todavía no hay ningún archivo que guardar.

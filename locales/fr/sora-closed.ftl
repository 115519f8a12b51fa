sora-closed-title = Sora : fermé
sora-closed-link-portal = Portail vie privée d'OpenAI
sora-closed-card =
    Il n'y a plus rien à désactiver dans Sora. OpenAI a annoncé la fin de l'appli et du site pour le 26 avril 2026, et celle de l'accès pour les développeurs pour le 24 septembre 2026. Les caméos, appelés plus tard personnages, sont partis avec, donc les guides qui disent de changer les règles de ton caméo sont périmés.

    Si tu as créé un caméo, ton visage et ta voix ont pu être stockés. En 2025, OpenAI disait qu'un caméo supprimé disparaît sous 30 jours ; ce que sont devenus ceux que personne n'a supprimés, on n'a pas pu le savoir. Tu peux envoyer à OpenAI une demande à ce sujet, seulement sur privacy.openai.com.

    Ne supprime pas ton compte OpenAI juste pour ça : ChatGPT partirait avec, d'après les sources. Les vidéos Sora de toi sur d'autres sites restent en ligne, alors signale-les là-bas.

linkedin-training-title = LinkedIn : IA entraînée sur tes données
linkedin-training-link-help = Aide LinkedIn : entraînement de l'IA
linkedin-training-brief = LinkedIn se sert de ce que ses membres écrivent pour entraîner une IA qui rédige du contenu, sauf s'ils le désactivent. Il y a une seule option pour tout ton compte.
linkedin-training-covers = Ton profil, tes publications publiques, commentaires et articles, ce que tu fais dans les groupes, et les CV et réponses enregistrés sur ton compte. L'option vaut pour LinkedIn et ses sociétés affiliées.
linkedin-training-not-covers = L'entraînement déjà terminé ; l'option vaut à partir de maintenant. Pas non plus l'IA pour la sécurité, le classement et la personnalisation, ni ce que tu tapes dans les outils d'IA de LinkedIn pour avoir une réponse, ni le partage avec Microsoft pour la pub. LinkedIn dit que les messages privés sont exclus de toute façon.

linkedin-training-device = Où veux-tu le faire ? Les deux chemins mènent à la même option.
linkedin-training-open-phone = Ouvre l'appli LinkedIn, appuie sur ta photo de profil, puis sur { $settings } (paramètres).
linkedin-training-open-phone-receipt = Tu as ouvert les paramètres dans l'appli
linkedin-training-open-web = Sur linkedin.com, clique sur { $me } (ta photo), puis sur { $settings-privacy } (paramètres et confidentialité).
linkedin-training-open-web-receipt = Tu as ouvert les paramètres sur le site
linkedin-training-data-privacy = Dans les paramètres, ouvre { $data-privacy } (confidentialité des données).
linkedin-training-data-privacy-receipt = Tu as ouvert { $data-privacy }
linkedin-training-improvement = Trouve le titre { $how-used } (comment LinkedIn utilise tes données) et ouvre dessous { $improvement } (données pour améliorer l'IA générative).
linkedin-training-improvement-receipt = Tu as ouvert { $improvement }
linkedin-training-switch = Désactive { $train } (utiliser mes données pour entraîner l'IA). Si c'est déjà désactivé, laisse comme ça.
linkedin-training-switch-receipt = Tu as désactivé { $train }

linkedin-training-help-open = Dans l'appli, les paramètres sont derrière ta photo de profil. Sur le site, ils sont derrière { $me } (ta photo). Tu as ouvert lequel ?
linkedin-training-help-open-on-phone = L'appli
linkedin-training-help-open-on-web = Le site
linkedin-training-help-open-stop = Arrêter là pour l'instant
linkedin-training-help-menu = Ici, tout se trouve sous { $data-privacy } (confidentialité des données). Que vois-tu à la place ?
linkedin-training-help-menu-wrong-list = Une autre liste de réglages
linkedin-training-help-menu-different = Mes menus sont différents
linkedin-training-help-menu-stop = Arrêter là pour l'instant
linkedin-training-wrong-list = On tombe facilement dans { $visibility } (visibilité) ou { $advertising } (données publicitaires) ; l'option n'est ni dans l'un ni dans l'autre. Reviens un écran en arrière et ouvre plutôt { $data-privacy }.
linkedin-training-wrong-list-still = Je ne trouve toujours pas
linkedin-training-different = Mets l'appli à jour et regarde encore, ou essaie le site : c'est la même option, donc l'un ou l'autre suffit.
linkedin-training-different-on-web = Essayer le site
linkedin-training-different-on-phone = Réessayer l'appli
linkedin-training-different-stop = Arrêter là pour l'instant

linkedin-training-finish-off = À partir de maintenant, ce que tu écris sur LinkedIn reste hors de cet entraînement. Ce qui a déjà servi a servi. Ensuite, si tu veux : le partage avec Microsoft pour la pub a sa propre option sous { $advertising } (données publicitaires), et pour d'autres usages de l'IA il y a un formulaire nommé { $objection } (opposition au traitement). Ce formulaire est une demande, pas un réglage.
linkedin-training-finish-open = Rien n'a encore changé, donc tes publications peuvent toujours être utilisées. La page d'aide de LinkedIn ci-dessous décrit la même option. Tu peux recommencer ici quand tu veux.

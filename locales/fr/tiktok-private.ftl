tiktok-private-title = TikTok : compte privé
tiktok-private-link-help = Aide TikTok : compte privé
tiktok-private-brief = Avec un compte privé, seules les personnes que tu acceptes comme abonnées voient tes publications. C'est l'option qui ferme le plus de portes à la fois.
tiktok-private-covers = Toutes tes publications. Les autres ne peuvent plus en faire de Duos ou de Stitchs, ni les télécharger, ni les ajouter à une Story.
tiktok-private-not-covers = Les copies et les Duos qui existent déjà. On peut toujours trouver ton compte en cherchant, et ça n'empêche pas TikTok d'entraîner sa propre IA ; ses conditions américaines le permettent pour ce que tu mets en ligne.

tiktok-private-sure = Ça veut aussi dire que les gens qui ne te suivent pas ne voient plus tes publications. Si tu veux toucher de nouvelles personnes, tu peux plutôt fermer quelques publications. Qu'est-ce qui te va ?
tiktok-private-sure-whole = Tout le compte
tiktok-private-sure-some = Seulement des publications

tiktok-private-settings = Dans l'appli TikTok, va sur ton profil et vérifie que le @nom est bien le tien. Appuie sur les trois traits (le menu), puis sur { $settings-and-privacy } (paramètres et confidentialité).
tiktok-private-settings-receipt = Tu as ouvert { $settings-and-privacy }
tiktok-private-privacy = Appuie sur { $privacy } (confidentialité).
tiktok-private-privacy-receipt = Tu as ouvert { $privacy }
tiktok-private-switch = Active { $private-account } (compte privé).
tiktok-private-switch-receipt = Tu as activé { $private-account }

tiktok-private-help-settings = Le menu est sur ton propre profil, et { $privacy } (confidentialité) se trouve dans { $settings-and-privacy } (paramètres et confidentialité). Que vois-tu ?
tiktok-private-help-settings-three-dots = Trois points, pas de traits
tiktok-private-help-settings-website = Je suis sur le site
tiktok-private-help-settings-stop = Arrêter là pour l'instant
tiktok-private-older-app = Les versions plus anciennes de l'appli ont trois points à cet endroit, et ils mènent aussi à { $privacy } (confidentialité). Mettre l'appli à jour ne coûte rien et rend la suite plus facile à trouver.
tiktok-private-older-app-stop = Arrêter là pour l'instant
tiktok-private-use-phone = On ne connaît le chemin que dans l'appli du téléphone. Ouvre TikTok sur ton téléphone ; c'est le même compte. Tu peux revenir ici quand tu veux, ta place est gardée.
tiktok-private-use-phone-stop = Je n'ai pas de téléphone
tiktok-private-help-switch = Il se passe quoi avec { $private-account } (compte privé) ?
tiktok-private-help-switch-business = J'ai un compte pro
tiktok-private-help-switch-on-already = C'est déjà activé
tiktok-private-help-switch-stop = Arrêter là pour l'instant
tiktok-private-business = On n'a trouvé aucune page qui dise si un compte pro (business) peut être privé. Ce que tu peux faire dans tous les cas, c'est choisir qui peut regarder chaque publication.
tiktok-private-business-watch = Choisir qui peut regarder
tiktok-private-business-stop = Arrêter là pour l'instant

tiktok-private-finish-private = Tes publications sont maintenant pour les personnes que tu acceptes, et personne d'autre ne peut en faire de Duo ou de Stitch, ni les télécharger. Les copies faites avant restent où elles sont, et ça n'arrête pas l'entraînement de l'IA. Ensuite, tu peux passer en revue qui te suit et qui peut regarder certaines publications.
tiktok-private-finish-already = Ton compte est déjà privé, donc tes publications sont fermées aux inconnus. Les copies faites avant restent où elles sont, et ça n'arrête pas l'entraînement de l'IA.
tiktok-private-finish-open = Ton compte est comme avant. Tu peux y revenir quand tu veux, ou fermer plutôt quelques publications. La page d'aide de TikTok décrit la même option.

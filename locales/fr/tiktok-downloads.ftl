tiktok-downloads-title = TikTok : bloquer les téléchargements
tiktok-downloads-brief = Une seule option empêche les gens de télécharger tes vidéos dans TikTok. La page d'aide de TikTok là-dessus n'a pas de date, donc un nom a pu bouger depuis.
tiktok-downloads-covers = Toutes les publications de ton compte d'un coup, anciennes et nouvelles.
tiktok-downloads-not-covers = Les copies que quelqu'un a déjà enregistrées ; il les garde. Les liens vers tes publications peuvent toujours être partagés, et ça n'arrête pas l'entraînement de l'IA.

tiktok-downloads-settings = Dans l'appli TikTok, va sur ton profil et vérifie que le @nom est bien le tien. Appuie sur les trois traits (le menu), puis sur { $settings-and-privacy } (paramètres et confidentialité).
tiktok-downloads-settings-receipt = Tu as ouvert { $settings-and-privacy }
tiktok-downloads-privacy = Appuie sur { $privacy } (confidentialité).
tiktok-downloads-privacy-receipt = Tu as ouvert { $privacy }
tiktok-downloads-downloads = Descends dans la liste jusqu'à { $downloads } (téléchargements) et appuie dessus.
tiktok-downloads-downloads-receipt = Tu as ouvert { $downloads }
tiktok-downloads-switch = Désactive les téléchargements. Ce dernier écran, on n'a pas pu le voir nous-mêmes, alors suis ce qui est écrit.
tiktok-downloads-switch-receipt = Tu as désactivé les téléchargements pour tout le compte

tiktok-downloads-help-settings = Le menu est sur ton propre profil, et { $privacy } (confidentialité) se trouve dans { $settings-and-privacy } (paramètres et confidentialité). Que vois-tu ?
tiktok-downloads-help-settings-three-dots = Trois points, pas de traits
tiktok-downloads-help-settings-website = Je suis sur le site
tiktok-downloads-help-settings-stop = Arrêter là pour l'instant
tiktok-downloads-older-app = Les versions plus anciennes de l'appli ont trois points à cet endroit, et ils mènent aussi à { $privacy } (confidentialité). Mettre l'appli à jour ne coûte rien et rend la suite plus facile à trouver.
tiktok-downloads-older-app-stop = Arrêter là pour l'instant
tiktok-downloads-use-phone = On ne connaît le chemin que dans l'appli du téléphone. Ouvre TikTok sur ton téléphone ; c'est le même compte. Tu peux revenir ici quand tu veux, ta place est gardée.
tiktok-downloads-use-phone-stop = Je n'ai pas de téléphone
tiktok-downloads-help-downloads = Que vois-tu à cet endroit ?
tiktok-downloads-help-downloads-locked = C'est désactivé et bloqué
tiktok-downloads-help-downloads-not-there = Pas de { $downloads } dans la liste
tiktok-downloads-locked = C'est normal pour un compte privé, et pour toutes les personnes de moins de 16 ans : les téléchargements y sont désactivés, et TikTok les garde ainsi. Tu es déjà à l'abri.
tiktok-downloads-locked-understood = C'est mon cas, parfait
tiktok-downloads-not-there = Reprends toute la liste { $privacy } (confidentialité), lentement, jusqu'au bout. Si l'appli est vieille, mets-la à jour. Un compte privé bloque aussi les téléchargements, donc c'est une autre solution.
tiktok-downloads-not-there-private = Passer mon compte en privé
tiktok-downloads-not-there-stop = Arrêter là pour l'instant

tiktok-downloads-finish-off = À partir de maintenant, personne ne peut télécharger tes publications dans TikTok, même les anciennes. Les copies enregistrées avant circulent toujours, et les liens marchent encore. Ça n'arrête pas l'entraînement de l'IA. Ensuite, tu peux fermer tes publications aux Duos et aux Stitchs.
tiktok-downloads-finish-locked = Rien à changer : les téléchargements sont désactivés pour ton compte. Ça s'arrête si tu rends un compte privé public ou quand tu auras 16 ans, alors regarde à nouveau à ce moment-là. Ça n'arrête pas l'entraînement de l'IA.
tiktok-downloads-finish-open = Pour les téléchargements, rien n'a changé. Tu peux y revenir quand tu veux. D'ici là, un compte privé ou un cercle plus petit de spectateurs tient les inconnus loin de tes publications.

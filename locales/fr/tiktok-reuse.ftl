tiktok-reuse-title = TikTok : Duos, Stitchs, réutilisation
tiktok-reuse-brief = D'autres peuvent construire sur tes publications avec des Duos, des Stitchs, des stickers, ou en les ajoutant à une Story. Tu peux restreindre ça pour tout le compte et le désactiver sur certaines publications.
tiktok-reuse-covers = Les Duos, les Stitchs, les stickers faits à partir de tes publications, et l'ajout de tes publications à une Story.
tiktok-reuse-not-covers = Les Duos qui existent déjà ; ils restent en ligne. TikTok ne décrit pas ça comme une option contre l'IA, et ça n'arrête pas l'entraînement de l'IA. C'est le réglage durable le plus proche pour agir sur ce que d'autres font de tes publications.

tiktok-reuse-which = Pour tout le compte, tu peux restreindre la réutilisation aux amis. La couper entièrement n'existe que sur chaque publication. Que veux-tu faire ?
tiktok-reuse-which-account = Tout mon compte
tiktok-reuse-which-posts = Publication par publication
tiktok-reuse-which-made = Les Duos déjà faits

tiktok-reuse-settings = Dans l'appli TikTok, va sur ton profil et vérifie que le @nom est bien le tien. Appuie sur les trois traits (le menu), puis sur { $settings-and-privacy } (paramètres et confidentialité).
tiktok-reuse-settings-receipt = Tu as ouvert { $settings-and-privacy }
tiktok-reuse-privacy = Appuie sur { $privacy } (confidentialité).
tiktok-reuse-privacy-receipt = Tu as ouvert { $privacy }
tiktok-reuse-reuse = Cherche { $reuse } (réutilisation du contenu) et appuie dessus.
tiktok-reuse-reuse-receipt = Tu as ouvert { $reuse }
tiktok-reuse-reuse-from = Appuie sur { $reuse-from } (autoriser la réutilisation par). L'aide de TikTok liste { $everyone } (tout le monde) et { $friends } (amis) : choisis { $friends }, ou un groupe plus restreint si ton appli en propose un.
tiktok-reuse-reuse-from-receipt = Tu as restreint { $reuse-from } pour tout le compte
tiktok-reuse-account-done = Ton compte est réglé. Pour bloquer les amis aussi, désactive la réutilisation sur les publications qui comptent le plus. On le fait ?
tiktok-reuse-account-done-posts = Oui, une par une
tiktok-reuse-account-done-made = Les Duos déjà faits

tiktok-reuse-open-post = Dans l'appli TikTok, ouvre une de tes publications. Appuie sur les trois points sur le côté ; TikTok les appelle { $more-options } (plus d'options).
tiktok-reuse-open-post-receipt = Tu as ouvert { $more-options } sur une de tes publications
tiktok-reuse-post-privacy = Dans la rangée du bas du panneau qui monte, appuie sur { $privacy-settings } (paramètres de confidentialité). Si tu ne le vois pas, fais glisser cette rangée vers la gauche.
tiktok-reuse-post-privacy-receipt = Tu as ouvert { $privacy-settings } d'une publication
tiktok-reuse-post-switch = Désactive { $allow-reuse } (autoriser la réutilisation). Ça bloque les Duos, les Stitchs, les stickers et l'ajout à une Story pour cette publication.
tiktok-reuse-post-switch-receipt = Tu as désactivé { $allow-reuse } sur une première publication
tiktok-reuse-more = Et d'une. Tu veux en faire d'autres ? Juste celles qui comptent le plus, c'est très bien.
tiktok-reuse-how-many = Environ combien de publications veux-tu encore faire ?
tiktok-reuse-rest = Va à la publication suivante et fais pareil : les trois points, { $privacy-settings }, { $allow-reuse } désactivé. Fais une pause quand tu veux.
tiktok-reuse-rest-receipt =
    { $done ->
        [one] Tu as désactivé { $allow-reuse } sur { $done } publication de plus
       *[other] Tu as désactivé { $allow-reuse } sur { $done } publications de plus
    }

tiktok-reuse-help-settings = Le menu est sur ton propre profil, et { $privacy } (confidentialité) se trouve dans { $settings-and-privacy } (paramètres et confidentialité). Que vois-tu ?
tiktok-reuse-help-settings-three-dots = Trois points, pas de traits
tiktok-reuse-help-settings-website = Je suis sur le site
tiktok-reuse-help-settings-stop = Arrêter là pour l'instant
tiktok-reuse-older-app = Les versions plus anciennes de l'appli ont trois points à cet endroit, et ils mènent aussi à { $privacy } (confidentialité). Mettre l'appli à jour ne coûte rien et rend la suite plus facile à trouver.
tiktok-reuse-older-app-stop = Arrêter là pour l'instant
tiktok-reuse-use-phone = L'aide de TikTok ne décrit ce chemin que pour l'appli du téléphone. Ouvre TikTok sur ton téléphone ; c'est le même compte. Tu peux revenir ici quand tu veux, ta place est gardée.
tiktok-reuse-use-phone-stop = Je n'ai pas de téléphone
tiktok-reuse-help-reuse = Cette entrée a changé avec le temps. Que vois-tu à la place ?
tiktok-reuse-help-reuse-separate = { $duet } et { $stitch } à part
tiktok-reuse-help-reuse-locked = C'est grisé ou bloqué
tiktok-reuse-help-reuse-stop = Arrêter là pour l'instant
tiktok-reuse-two-entries = C'est l'ancienne forme du même réglage. Ouvre { $duet } (duo) et choisis { $only-you } (toi uniquement), puis fais pareil avec { $stitch }.
tiktok-reuse-two-entries-receipt = Tu as mis { $duet } et { $stitch } sur { $only-you } pour tout le compte
tiktok-reuse-locked = Si ton compte est privé, ou si tu as 13 à 15 ans, TikTok bloque de toute façon les Duos, les Stitchs et l'ajout à une Story. Alors tu es déjà à l'abri.
tiktok-reuse-locked-understood = C'est mon cas, parfait
tiktok-reuse-help-post = Ces réglages n'existent que sur tes propres publications, dans l'appli du téléphone. Que vois-tu ?
tiktok-reuse-help-post-arrow = Une flèche, pas de points
tiktok-reuse-help-post-no-entry = Les points, pas cette entrée
tiktok-reuse-help-post-website = Je suis sur le site
tiktok-reuse-not-mine = S'il n'y a qu'une flèche, tu es sûrement sur la publication de quelqu'un d'autre. Va sur ton profil et ouvre une publication de là.
tiktok-reuse-not-mine-account = Faire tout le compte
tiktok-reuse-swipe = Sur une de tes publications : les trois points sur le côté, puis { $privacy-settings } (paramètres de confidentialité) dans la rangée du bas, souvent hors de l'écran, donc fais-la glisser vers la gauche. Dedans, descends jusqu'à { $allow-reuse } (autoriser la réutilisation).
tiktok-reuse-swipe-account = Faire tout le compte
tiktok-reuse-help-switch = Tu y es presque. Que vois-tu à la place de { $allow-reuse } (autoriser la réutilisation) ?
tiktok-reuse-help-switch-duet-only = Une option { $duet }
tiktok-reuse-help-switch-locked = C'est grisé ou bloqué
tiktok-reuse-help-switch-way = J'ai perdu le chemin
tiktok-reuse-help-rest = C'est comme la première, sur une de tes publications. Quel est ton cas ?
tiktok-reuse-help-rest-duet-only = Une option { $duet }
tiktok-reuse-help-rest-way = J'ai perdu le chemin
tiktok-reuse-help-rest-none-left = Plus de publication à faire
tiktok-reuse-duet-switch = Celle-là suffit : désactiver { $duet } (duo) bloque aussi les Stitchs, les stickers et l'ajout à une Story pour cette publication. Désactive-la, reviens à l'étape et appuie sur le bouton qui dit que c'est fait.
tiktok-reuse-duet-switch-account = Faire tout le compte
tiktok-reuse-already-made = Les Duos déjà faits restent en ligne. Sous { $reuse } (réutilisation du contenu), TikTok en garde une liste, nommée à peu près { $history } (historique de réutilisation), où on peut retirer des liens. Attention : une page d'aide plus ancienne dit que supprimer là des Duos liés supprime aussi ta propre vidéo pour de bon. Lis d'abord ce que dit l'écran.
tiktok-reuse-already-made-account = Bloquer les nouveaux : compte
tiktok-reuse-already-made-posts = Les bloquer une par une

tiktok-reuse-finish-account = Seul le groupe que tu as choisi peut maintenant faire des Duos et des Stitchs avec tes publications. Ceux déjà faits restent, et ça n'arrête pas l'entraînement de l'IA. Pour une nouvelle publication, tu peux couper entièrement la réutilisation avant de publier : { $more-options } (plus d'options) sur l'écran de publication. Ensuite, regarde les téléchargements.
tiktok-reuse-finish-posts = Les publications que tu as passées en revue sont fermées aux Duos, Stitchs, stickers et Stories. Ceux déjà faits restent, et ça n'arrête pas l'entraînement de l'IA. Pour une nouvelle publication, fais-le avant de publier : { $more-options } sur l'écran de publication, { $allow-reuse } désactivé. Ensuite, regarde les téléchargements.
tiktok-reuse-finish-locked = Rien à changer : ton compte empêche déjà les autres de faire des Duos et des Stitchs. Ça vaut tant que le compte reste privé, ou jusqu'à tes 16 ans. Ça n'arrête pas l'entraînement de l'IA.
tiktok-reuse-finish-made = Les Duos déjà faits restent en ligne sauf si tu retires le lien, et le retirer peut supprimer ta propre vidéo, alors lis d'abord l'écran. Pour les nouveaux, c'est ce que tu as réglé ici qui compte. Rien de tout ça n'arrête l'entraînement de l'IA.
tiktok-reuse-finish-open = On s'arrête là. Ce que tu as changé jusqu'ici compte ; le reste est comme avant, donc d'autres peuvent encore s'en servir. Tu peux y revenir quand tu veux. Un compte privé bloque aussi les Duos et les Stitchs, tous d'un coup.

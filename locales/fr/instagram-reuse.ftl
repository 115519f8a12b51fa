instagram-reuse-title = Instagram : remix de tes publications
instagram-reuse-link-help = Aide Instagram : remix
instagram-reuse-brief = Si ton compte est public, d'autres peuvent remixer et réutiliser tes reels, vidéos et photos. Tu peux le désactiver pour tout le compte ou pour une seule publication. La page d'aide d'Instagram là-dessus n'a pas de date, donc un nom a pu bouger.
instagram-reuse-covers = Les nouveaux remix de tous tes reels, vidéos du fil et photos.
instagram-reuse-not-covers = Les remix déjà faits, ton audio original et les captures vidéo d'écran. Ça n'empêche pas Meta d'entraîner sa propre IA. Est-ce que ça empêche d'autres de transformer tes images avec l'IA ? Meta ne le dit pas : c'est le réglage le plus proche, pas une promesse.

instagram-reuse-device = Où utilises-tu Instagram ?
instagram-reuse-use-phone = On n'a trouvé de chemin que dans l'appli du téléphone. C'est le même compte. Peux-tu ouvrir Instagram sur un téléphone ?
instagram-reuse-use-phone-have-phone = Oui, il est ouvert
instagram-reuse-use-phone-stop = Non, je ne peux pas
instagram-reuse-which = Pour tout le compte, il y a trois options, une bonne fois. Ou choisis des publications une par une, si les remix te plaisent pour le reste.
instagram-reuse-which-account = Tout mon compte
instagram-reuse-which-post = Publication par publication

instagram-reuse-menu = Dans l'appli Instagram, ouvre ton profil et vérifie que c'est bien ton nom. Puis appuie sur le menu en haut à droite.
instagram-reuse-menu-receipt = Tu as ouvert le menu
instagram-reuse-sharing = Cherche le titre { $interact } (comment les autres peuvent interagir avec toi) et appuie dessous sur { $sharing } (partage et remix).
instagram-reuse-sharing-receipt = Tu as ouvert { $sharing }
instagram-reuse-switches = Sous { $what } (ce que les gens peuvent remixer et réutiliser), désactive les trois : { $reels } (reels), { $videos } (vidéos du fil) et { $posts } (publications).
instagram-reuse-switches-receipt = Tu as désactivé { $reels }, { $videos } et { $posts }
instagram-reuse-open-post = Dans l'appli Instagram, ouvre la publication que tu veux fermer et appuie sur ses trois points.
instagram-reuse-open-post-receipt = Tu as ouvert le menu d'une publication
instagram-reuse-post-off = Appuie sur { $remixing } (remix), puis sur { $turn-off } (désactiver la réutilisation).
instagram-reuse-post-off-receipt = Tu as désactivé la réutilisation d'une première publication
instagram-reuse-more = Et d'une. Tu veux en faire d'autres ?
instagram-reuse-how-many = Environ combien de publications veux-tu encore faire ?
instagram-reuse-rest = Ouvre la publication suivante et fais pareil : les trois points, { $remixing }, { $turn-off }. Fais une pause quand tu veux.
instagram-reuse-rest-receipt =
    { $done ->
        [one] Tu as désactivé la réutilisation de { $done } publication de plus
       *[other] Tu as désactivé la réutilisation de { $done } publications de plus
    }

instagram-reuse-help-menu = Le menu est en haut à droite de ton propre profil. Que vois-tu ?
instagram-reuse-help-menu-website = Je suis sur le site
instagram-reuse-help-menu-other-list = Un menu, mais une autre liste
instagram-reuse-help-menu-stop = Arrêter là pour l'instant
instagram-reuse-help-sharing = Cette entrée a eu plusieurs noms. Que vois-tu à la place ?
instagram-reuse-help-sharing-old-name = { $sharing-old }, ou pareil
instagram-reuse-help-sharing-nothing = Rien qui ressemble
instagram-reuse-help-sharing-private = Mon compte est privé
instagram-reuse-old-name = Les applis plus anciennes appelaient la même chose { $sharing-old } (reels et remix) ou { $sharing-older } (partage et réutilisation). Ouvre l'entrée et continue.
instagram-reuse-old-name-open = Elle est ouverte
instagram-reuse-search = Cherche le mot « remix » dans les paramètres, c'est le plus rapide. Si rien ne sort, mets l'appli à jour et cherche encore.
instagram-reuse-search-post = Faire juste une publication
instagram-reuse-search-stop = Arrêter là pour l'instant
instagram-reuse-private = Les publications d'un compte privé ne peuvent pas être remixées par d'autres, donc tu es à l'abri tant qu'il reste privé. Les options comptent dès que tu le rends public.
instagram-reuse-private-understood = Parfait, c'est mon cas
instagram-reuse-help-post = { $remixing } (remix) est derrière les trois points d'une publication à toi. Quel est ton cas ?
instagram-reuse-help-post-not-mine = Elle n'est peut-être pas à moi
instagram-reuse-help-post-account = Faire tout le compte
instagram-reuse-help-post-stop = Arrêter là pour l'instant
instagram-reuse-help-rest = C'est comme la première : les trois points, { $remixing }, { $turn-off }. Quel est ton cas ?
instagram-reuse-help-rest-not-mine = Elle n'est peut-être pas à moi
instagram-reuse-help-rest-none-left = Plus de publication à faire
instagram-reuse-not-mine = Seules les publications de ton propre compte ont ça. Va sur ton profil, ouvres-en une de là, et appuie sur ses trois points.
instagram-reuse-not-mine-account = Faire tout le compte

instagram-reuse-finish-account = Les nouveaux remix de tes reels, vidéos et photos sont désactivés pour tout le compte. Les remix déjà faits restent. Ça n'arrête pas l'entraînement de l'IA de Meta : pour ça, il y a un formulaire d'opposition, et c'est la suite.
instagram-reuse-finish-posts = Seules les publications que tu as passées en revue sont fermées aux remix ; les autres sont comme avant, et les remix déjà faits aussi. Ça n'arrête pas l'entraînement de l'IA de Meta : pour ça, il y a un formulaire d'opposition, et c'est la suite.
instagram-reuse-finish-private = Rien à changer : un compte privé ne peut pas être remixé. Ça n'arrête pas l'entraînement de l'IA de Meta ; pour ça, il y a un formulaire d'opposition.
instagram-reuse-finish-open = On s'arrête là. Ce que tu n'as pas désactivé reste ouvert aux remix tant que ton compte est public ; les publications d'un compte privé ne peuvent pas être remixées. Tu peux y revenir quand tu veux.

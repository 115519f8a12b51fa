tiktok-watch-title = TikTok : qui voit une publication
tiktok-watch-link-help = Aide TikTok : qui peut regarder
tiktok-watch-brief = Tu peux choisir pour chaque publication qui peut la regarder : tes amis, les gens qui te suivent, ou toi uniquement. Qui ne voit pas une publication ne peut rien en faire.
tiktok-watch-covers = Les publications que tu passes en revue, une par une. Une publication garde son nombre de vues.
tiktok-watch-not-covers = Les copies que quelqu'un a déjà, et tes autres publications. Ça n'empêche pas TikTok d'entraîner sa propre IA.

tiktok-watch-device = Où utilises-tu TikTok ?
tiktok-watch-use-phone = L'aide de TikTok ne décrit ça que pour l'appli du téléphone. C'est le même compte, donc un changement sur le téléphone vaut partout. Peux-tu ouvrir TikTok sur un téléphone ?
tiktok-watch-use-phone-have-phone = Oui, il est ouvert
tiktok-watch-use-phone-stop = Non, je ne peux pas

tiktok-watch-open-post = Dans l'appli TikTok, va sur ton profil et ouvre la publication que tu aimerais le moins laisser à des inconnus. Appuie sur les trois points sur le côté ; TikTok les appelle { $more-options } (plus d'options).
tiktok-watch-open-post-receipt = Tu as ouvert { $more-options } sur une de tes publications
tiktok-watch-privacy = Dans la rangée du bas du panneau qui monte, appuie sur { $privacy-settings } (paramètres de confidentialité). Si tu ne le vois pas, fais glisser cette rangée vers la gauche.
tiktok-watch-privacy-receipt = Tu as ouvert { $privacy-settings } d'une publication
tiktok-watch-who = Appuie sur { $who } (qui peut regarder) et choisis { $friends } (amis), { $followers } (abonnés) ou { $only-you } (toi uniquement). { $only-you } est le plus sûr, et tu pourras revenir en arrière plus tard.
tiktok-watch-who-receipt = Tu as limité qui peut regarder une première publication
tiktok-watch-more = Et d'une. Tu veux en faire d'autres ?
tiktok-watch-how-many = Environ combien de publications veux-tu encore faire ?
tiktok-watch-rest = Ouvre la publication suivante et fais pareil : les trois points, { $privacy-settings }, { $who }. Fais une pause quand tu veux.
tiktok-watch-rest-receipt =
    { $done ->
        [one] Tu as limité qui peut regarder { $done } publication de plus
       *[other] Tu as limité qui peut regarder { $done } publications de plus
    }

tiktok-watch-help-post = Ces réglages n'existent que sur tes propres publications, dans l'appli du téléphone. Que vois-tu ?
tiktok-watch-help-post-arrow = Une flèche, pas de points
tiktok-watch-help-post-no-entry = Les points, pas cette entrée
tiktok-watch-help-post-private = Fermer tout le compte
tiktok-watch-not-mine = S'il n'y a qu'une flèche, tu es sûrement sur la publication de quelqu'un d'autre. Les reposts, les pubs et les rediffusions de LIVE n'ont pas non plus ces réglages. Va sur ton profil et ouvre une publication de là.
tiktok-watch-not-mine-stop = Arrêter là pour l'instant
tiktok-watch-swipe = Sur une de tes publications : les trois points sur le côté, puis { $privacy-settings } (paramètres de confidentialité) dans la rangée du bas, souvent hors de l'écran, donc fais-la glisser vers la gauche. { $who } (qui peut regarder) est dedans ; fais défiler s'il le faut.
tiktok-watch-swipe-stop = Arrêter là pour l'instant
tiktok-watch-help-who = { $who } (qui peut regarder) est dans les { $privacy-settings } de chaque publication. Quel est ton cas ?
tiktok-watch-help-who-way = J'ai perdu le chemin
tiktok-watch-help-who-private = Fermer tout le compte
tiktok-watch-help-rest = C'est comme la première, sur une de tes publications. Quel est ton cas ?
tiktok-watch-help-rest-way = J'ai perdu le chemin
tiktok-watch-help-rest-none-left = Plus de publication à faire

tiktok-watch-finish-closed = Les publications que tu as passées en revue sont maintenant réservées aux personnes que tu as choisies. Tes autres publications sont aussi ouvertes qu'avant, et les copies faites plus tôt restent où elles sont. Ça n'arrête pas l'entraînement de l'IA. Ensuite : un compte privé ferme toutes les publications d'un coup.
tiktok-watch-finish-open = Les publications que tu n'as pas passées en revue sont aussi ouvertes qu'avant. Tu peux y revenir quand tu veux, ou plutôt passer tout le compte en privé.

tiktok-remix-title = TikTok : remix IA de tes publications
tiktok-remix-link-help = Aide TikTok : qui voit ta publication
tiktok-remix-link-privacy-form = TikTok : signalement vie privée
tiktok-remix-brief = En avril 2026, TikTok a testé un outil qui permettait à d'autres de faire des images IA à partir de tes publications. Ici, on cherche l'option qui l'autorisait, et on la désactive partout où elle existe encore.
tiktok-remix-covers = Une seule option, { $allow-ai-remix } (autoriser l'IA à remixer). Chaque publication avait la sienne, et elle était activée tant que tu ne la coupais pas, sur les anciennes aussi.
tiktok-remix-not-covers = L'entraînement de l'IA. Désactiver l'option n'empêche pas TikTok d'entraîner sa propre IA. Et elle ne vaut qu'à partir de maintenant, donc ne compte pas dessus pour faire disparaître des images déjà faites.

tiktok-remix-see = D'après les sources, TikTok a retiré l'option fin avril 2026, donc la plupart des gens ne la trouveront pas, et c'est très bien ainsi. As-tu vu { $allow-ai-remix } (autoriser l'IA à remixer) sur une de tes publications ?
tiktok-remix-see-not-yet = Je n'ai pas encore regardé
tiktok-remix-see-remixed = Un remix de moi existe déjà

tiktok-remix-why-missing = Ne pas la voir, c'est ce qui est normal. D'après les sources, TikTok a arrêté le test et retiré l'option au plus tard le 25 avril 2026, après les protestations des créateurs et créatrices, et on n'a rien trouvé qui dise qu'elle est revenue. Un coup d'œil à une de tes publications suffit pour savoir ce qu'il en est de ton compte.
tiktok-remix-why-missing-look = Montre-moi où regarder
tiktok-remix-why-missing-controls = Que faire d'autre ?

tiktok-remix-device = Où utilises-tu TikTok ?
tiktok-remix-use-phone = On n'a trouvé aucune trace de cette option sur le site ou dans des outils d'ordinateur ; TikTok décrit ces réglages pour l'appli du téléphone. Peux-tu ouvrir TikTok sur un téléphone ? Tu peux aussi revenir plus tard, ta place est gardée.
tiktok-remix-use-phone-have-phone = Oui, il est ouvert
tiktok-remix-use-phone-no-phone = Non, je ne peux pas

tiktok-remix-open-post = Ouvre TikTok sur ton téléphone et va sur ton profil. Si tu partages le téléphone, vérifie que le @nom est bien le tien. Puis ouvre une de tes publications ; une où on voit ton visage, c'est un bon début.
tiktok-remix-open-post-receipt = Tu as ouvert une de tes publications
tiktok-remix-dots = Sur ta publication, appuie sur les trois points sur le côté, en bas à droite. TikTok les appelle { $more-options } (plus d'options).
tiktok-remix-dots-receipt = Tu as ouvert { $more-options } sur une publication
tiktok-remix-privacy = Un panneau monte. Cherche { $privacy-settings } (paramètres de confidentialité) dans la rangée du bas et appuie dessus. Pas là ? Fais glisser cette rangée vers la gauche, c'est peut-être plus loin.
tiktok-remix-privacy-receipt = Tu as ouvert { $privacy-settings } d'une publication
tiktok-remix-switch = Cherche { $allow-ai-remix } (autoriser l'IA à remixer), près de { $allow-reuse } (autoriser la réutilisation) ; fais défiler s'il le faut. Si l'option est là, désactive-la et reviens en arrière ; aucune source ne parle d'un bouton pour enregistrer. Si elle n'y est pas, ce qui est le cas normal maintenant, appuie sur « Je ne trouve pas ».
tiktok-remix-switch-receipt = Tu as désactivé { $allow-ai-remix } sur une première publication
tiktok-remix-more = Et d'une. Chaque publication a sa propre option, donc c'est pareil pour les autres. As-tu d'autres publications ?
tiktok-remix-how-many = Environ combien de publications te reste-t-il ?
tiktok-remix-rest = Passe à la publication suivante et fais pareil : les trois points, { $privacy-settings }, { $allow-ai-remix } désactivé. Commence par celles où on voit ton visage. Pas d'option sur une publication ? Appuie sur « Je ne trouve pas ». Et fais une pause quand tu veux.
tiktok-remix-rest-receipt =
    { $done ->
        [one] Tu as désactivé { $allow-ai-remix } sur { $done } publication de plus
       *[other] Tu as désactivé { $allow-ai-remix } sur { $done } publications de plus
    }
tiktok-remix-new-posts = Une chose pour tes prochaines publications : chaque nouvelle commençait avec l'option activée. Un guide la montre sur l'écran juste avant de publier, près des commentaires et de la réutilisation, sinon regarde là sous { $more-options } (plus d'options). Si tu ne la vois pas, il n'y a rien à faire.
tiktok-remix-new-posts-controls = Quoi d'autre me protège ?

tiktok-remix-help-post = Ces réglages n'existent que sur les publications du compte avec lequel ta session est ouverte. Qu'as-tu devant toi ?
tiktok-remix-help-post-not-mine = Celle de quelqu'un d'autre
tiktok-remix-help-post-no-posts = Je n'ai pas de publications
tiktok-remix-help-dots = Les trois points sont sur le côté de ta propre publication, en bas à droite. Que vois-tu à cet endroit ?
tiktok-remix-help-dots-arrow = Seulement une flèche
tiktok-remix-help-dots-website = Je suis sur le site
tiktok-remix-help-dots-controls = Que faire d'autre ?
tiktok-remix-help-privacy = { $privacy-settings } (paramètres de confidentialité) se cache facilement : c'est dans la rangée du bas, et souvent il faut d'abord la faire glisser vers la gauche. Quel est ton cas ?
tiktok-remix-help-privacy-swiped = J'ai fait glisser, rien
tiktok-remix-help-privacy-not-mine = Elle n'est peut-être pas à moi
tiktok-remix-help-switch = Tu n'as rien fait de travers : TikTok a très probablement retiré { $allow-ai-remix } (autoriser l'IA à remixer). Qu'y a-t-il sur ton écran ?
tiktok-remix-help-switch-reuse-only = Juste { $allow-reuse }
tiktok-remix-help-switch-neither = Ni l'un ni l'autre
tiktok-remix-help-switch-another = Voir une autre publication
tiktok-remix-help-rest = Les publications peuvent être différentes. Qu'en est-il de celle-ci ?
tiktok-remix-help-rest-skip-post = Pas d'option ici, je passe
tiktok-remix-help-rest-lost = J'ai perdu le chemin
tiktok-remix-help-rest-none-left = Plus aucune ne l'a

tiktok-remix-way-back = Depuis le début : ton profil, une de tes publications, les trois points sur le côté, puis { $privacy-settings } (paramètres de confidentialité) dans la rangée du bas (fais-la glisser vers la gauche), puis cherche { $allow-ai-remix }.
tiktok-remix-way-back-controls = Que faire d'autre ?
tiktok-remix-not-mine = Si tu ne vois qu'une flèche, tu es sûrement sur la publication de quelqu'un d'autre. Les reposts, les pubs et les rediffusions de LIVE n'ont pas non plus ces réglages. Si c'est une connaissance qui t'a mis en ligne, seule cette personne peut changer la publication ; demande-lui.
tiktok-remix-not-mine-open-mine = En ouvrir une à moi
tiktok-remix-not-mine-controls = Que faire d'autre ?
tiktok-remix-no-entry = Les sources diffèrent un peu : l'aide de TikTok dit de faire glisser la rangée, un article dit de faire défiler vers le bas. Essaie les deux, sur une de tes publications. Mettre l'appli à jour ne coûte rien non plus.
tiktok-remix-no-entry-controls = Que faire d'autre ?
tiktok-remix-reuse-only = Alors il ne te reste très probablement rien à désactiver. { $allow-reuse } (autoriser la réutilisation) est un autre réglage, et il est utile : il décide des Duos, des Stitchs, des stickers et de l'ajout de ta publication à une Story.
tiktok-remix-reuse-only-reuse = Guide-moi pour celui-là
tiktok-remix-reuse-only-controls = Montre-moi tous les réglages
tiktok-remix-neither = Vérifie que la publication est à toi et fais défiler jusqu'au bout. Si ton compte est privé, ou si tu as 13 à 15 ans, les autres ne peuvent de toute façon pas réutiliser tes publications. Toujours rien ? Alors il n'y a rien à désactiver ici.
tiktok-remix-neither-controls = Que faire d'autre ?

tiktok-remix-remixed = Ça me désole, et ce n'est pas ta faute. Fais d'abord une capture d'écran. Un commentaire sous ta publication : appui long, puis { $delete } (supprimer). Une vidéo : { $share } (partager) ou appui long, puis { $report } (signaler). TikTok interdit les contenus IA de toute personne de moins de 18 ans, et de particuliers adultes qui n'ont pas donné leur accord.
tiktok-remix-remixed-sorted = C'est réglé, voyons l'option
tiktok-remix-remixed-still-there = C'est toujours là
tiktok-remix-remixed-controls = Quoi d'autre me protège ?
tiktok-remix-report = TikTok a aussi un formulaire pour signaler ce qui touche à ta vie privée. Ouvre-le avec le bouton, et dis clairement où se trouve l'image ou la vidéo, qu'on t'y voit, qu'elle a été faite avec l'IA et que tu n'as pas donné ton accord.
tiktok-remix-report-ready = le lien de la publication, ta capture d'écran et ton @nom. Ne le remplis que sur www.tiktok.com. Si une page ailleurs te demande ton mot de passe TikTok ou une pièce d'identité, ferme-la.
tiktok-remix-report-receipt = Tu as signalé à TikTok un contenu IA qui te montre
tiktok-remix-help-report = Qu'as-tu devant toi ?
tiktok-remix-help-report-look-alike = Autre adresse, ou un login
tiktok-remix-help-report-controls = Que faire d'autre ?
tiktok-remix-look-alike = Regarde l'adresse : elle doit commencer par www.tiktok.com, puis une barre oblique. Si c'est autre chose, ferme la page et n'écris rien. Puis reviens à l'étape et utilise son bouton.
tiktok-remix-look-alike-controls = Que faire d'autre ?

tiktok-remix-controls = Ces réglages sont décrits par TikTok lui-même et ne dépendent pas du test IA. Chacun est un petit parcours à part. Aucun n'est documenté comme une option contre l'IA, mais chacun laisse moins de toi à prendre.
tiktok-remix-controls-reuse = Bloquer Duos et Stitchs
tiktok-remix-controls-downloads = Bloquer les téléchargements
tiktok-remix-controls-watch = Choisir qui peut regarder
tiktok-remix-controls-private = Passer mon compte en privé
tiktok-remix-controls-objection = Refuser l'entraînement d'IA
tiktok-remix-controls-family = Pour parents et ados

tiktok-remix-finish-off = Les publications que tu as passées en revue n'autorisent plus les remix IA. Ça n'arrête pas l'entraînement de l'IA, et des images faites avant peuvent encore traîner : elles étaient prévues pour les commentaires sous tes publications. Un appui long sur un tel commentaire fait apparaître { $delete } (supprimer). Ensuite, tu peux bloquer les Duos et les téléchargements aussi.
tiktok-remix-finish-missing = Très probablement, il n'y a rien à désactiver, et rien ne t'a échappé : l'option a été retirée, d'après les sources. TikTok peut refaire ce genre de test sans prévenir, alors regarde de temps en temps les { $privacy-settings } (paramètres de confidentialité) d'une publication. D'ici là, les réglages durables font plus pour toi. Aucun n'arrête l'entraînement de l'IA.
tiktok-remix-finish-controls = Bien, tu sais où sont les réglages durables, et tu peux revenir pour chacun quand tu veux. Aucun n'arrête l'entraînement de l'IA. TikTok peut tester de nouveaux outils sans prévenir, donc un coup d'œil de temps en temps aux { $privacy-settings } (paramètres de confidentialité) d'une publication vaut la peine.
tiktok-remix-finish-reported = Ton signalement est envoyé. Garde la capture, le lien et la réponse de TikTok. Rien d'autre n'a encore changé : tes publications sont aussi ouvertes qu'avant, donc la suite, c'est de limiter qui peut les voir et les réutiliser. S'il y a près de toi quelqu'un de confiance, parle-lui ; tu n'as pas à garder ça pour toi.

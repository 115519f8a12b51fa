### Réponses sur l'image et la voix numériques. Les règles pour traduire sont dans en/faq.ftl.

faq-topic-remix = Remix IA
faq-topic-training = Entraînement de l'IA et tes données
faq-topic-likeness = Ton visage et ta voix
faq-topic-reports = Signaler, faire retirer, se protéger
faq-topic-laws = La loi là où tu vis

## Liens qu'une réponse peut porter, comme boutons.

faq-link-objection-form = TikTok : formulaire d'opposition
faq-link-privacy-form = TikTok : signalement vie privée
faq-link-copyright-form = TikTok : signalement droit d'auteur
faq-link-stopncii = StopNCII.org (18 ans et plus)
faq-link-take-it-down = Take It Down (moins de 18 ans)

## Remix IA

faq-remix_what-question = C'est quoi (ou c'était quoi) le remix IA de TikTok ?
faq-remix_what = C'était une expérience de TikTok appelée Meme Remixer, vue en avril 2026. Quelqu’un qui pouvait voir ta publication pouvait en choisir une image, taper un prompt et obtenir une image ou un mème fait par IA, prévu pour les commentaires sous cette publication. Chaque publication avait une option pour ça, { $allow-ai-remix } (autoriser l'IA à remixer), dans ses { $privacy-settings } (paramètres de confidentialité). TikTok a parlé d'un test limité aux États-Unis.

faq-remix_status-question = Le remix IA est encore sur TikTok, ou c'est fini ?
faq-remix_status = Des articles du 25 avril 2026 disent que TikTok a arrêté le test et retiré le réglage après les plaintes des créateurs et créatrices. Ce qu'on a trouvé de plus récent date d'environ mai 2026, et rien ne dit que c'est revenu. TikTok peut refaire des tests sans prévenir personne, alors ouvre une de tes publications et regarde ses { $privacy-settings } (paramètres de confidentialité).

faq-remix_turn_off-question = Comment je désactive le remix IA ?
faq-remix_turn_off = Dans l'appli du téléphone, ouvre une de tes publications, appuie sur les trois points sur le côté, puis sur { $privacy-settings } (paramètres de confidentialité ; pas visible ? Fais glisser la rangée du bas vers la gauche). Si { $allow-ai-remix } (autoriser l'IA à remixer) est là, désactive-le, et fais pareil sur tes autres publications. Sinon, TikTok l'a très probablement retiré chez toi, et il n'y a rien à désactiver.

faq-remix_missing-question = Je ne trouve pas l'option du remix IA. Pourquoi ?
faq-remix_missing = Très probablement parce que TikTok l'a retirée fin avril 2026. Vérifie aussi que la publication est à toi, que tu es dans l'appli du téléphone, et que tu as fait glisser la rangée du bas et défiler dans { $privacy-settings } (paramètres de confidentialité). Si elle n'y est toujours pas, tu peux limiter à la place la réutilisation, les téléchargements et qui peut regarder.

faq-remix_default-question = Le remix était activé sans me demander ?
faq-remix_default = Oui. Les sources s'accordent : l'autorisation était activée dès le départ, sans aucun avertissement. Elle est apparue sur beaucoup de comptes, même hors du test. Qu'elle ait été activée ne veut pas dire que quelqu'un a vraiment fait un remix de toi.

faq-remix_all_videos-question = Je peux couper le remix IA pour toutes mes vidéos d'un coup ?
faq-remix_all_videos = En avril 2026, il n'y avait pas d'option du remix IA pour un compte entier, et on n'en a pas trouvé depuis. Les réglages les plus proches pour tout le compte sont { $reuse } (réutilisation du contenu) sous { $privacy } (confidentialité), pour Duo, Stitch et stickers, et le compte privé. Aucun des deux n'est documenté comme option contre le remix IA.

faq-remix_existing-question = Désactiver supprime aussi les remix déjà faits ?
faq-remix_existing = Aucune source ne le dit, donc ne compte pas dessus. Pour les Duos, TikTok dit que les anciens restent en ligne après le changement, et ses conditions américaines disent que ce qui est intégré aux publications d'autres personnes reste public. Si une image te gêne, supprime le commentaire sur ta publication où elle se trouve, ou signale-la.

faq-remix_retroactive-question = Ça vaut aussi pour mes vieilles vidéos ?
faq-remix_retroactive = D'après les sources, l'autorisation était activée aussi sur les anciennes vidéos, donc il fallait changer chaque ancienne publication à la main. La désactiver vaut à partir de là ; rien ne montre que ça touche les images déjà faites. Commence par les publications où on voit le plus ton visage.

faq-remix_notify-question = Je le saurai si quelqu'un me remixe ?
faq-remix_notify = Aucune source ne parle d'une alerte. Les images de remix devaient apparaître dans les commentaires sous ta propre publication, donc c'est là qu'il faut regarder. Elles devraient porter une étiquette IA ou une marque cachée, mais personne en dehors de TikTok ne peut vérifier la marque cachée.

faq-remix_private-question = Les vidéos privées, brouillons et comptes privés sont concernés ?
faq-remix_private = Les sources ne sont pas d'accord : des créateurs et créatrices ont vu l'option activée aussi sur des brouillons et des publications privées, alors que la presse parle seulement de publications publiques. Pour remixer une publication, il fallait pouvoir la voir, donc celle que personne d'autre que toi ne voit n'a aucun public pour ça. Un compte privé bloque aussi Duo, Stitch et les téléchargements.

faq-remix_new_posts-question = Je dois le refaire pour chaque nouvelle vidéo ?
faq-remix_new_posts = En avril 2026 oui, parce que l'autorisation était sur chaque publication et activée au départ. Un guide pour vendeurs la montre sur l'écran juste avant de publier, à côté des commentaires et de la réutilisation, donc on pouvait la couper là. Si tu ne l'y vois pas aujourd'hui, il n'y a rien à faire.

faq-remix_region-question = Le remix IA existe dans mon pays ?
faq-remix_region = TikTok a dit que l'outil lui-même était testé avec un petit groupe aux États-Unis. L'option d'autorisation a été vue plus largement, entre autres par un groupe de parents au Royaume-Uni et dans un guide pour vendeurs aux Philippines. Aucune source ne montre l'outil en marche hors des États-Unis.

faq-remix_web-question = Je peux le faire sur ordi ? C'est différent sur iPhone et Android ?
faq-remix_web = On n'a trouvé aucune trace de l'option sur le site ou dans des outils d'ordinateur, et les pages d'aide de TikTok décrivent ces réglages de publication pour l'appli du téléphone. Aucune source ne signale de différence entre iPhone et Android. Mettre d'abord l'appli à jour ne fait pas de mal.

faq-bulk_tools-question = Il existe un script ou une appli qui le coupe partout ?
faq-bulk_tools = Il y a eu un script amateur pour Android qui passait les publications une à une, et son auteur dit qu'il en rate. TikTok interdit l'automatisation faite pour contourner ses systèmes et peut restreindre des comptes pour ça, donc on ne le conseille pas. Ne donne jamais tes identifiants à un outil ou à un bot, moi compris.

## Entraînement de l'IA et données

faq-train_vs_remix-question = Quelle différence entre remixer et entraîner une IA ?
faq-train_vs_remix = Remixer, c'est prendre une de tes publications et en faire une nouvelle image. Entraîner, c'est donner plein de publications à un modèle pour qu'il apprenne en général. TikTok a dit à CNET que les contenus de remix ne servaient pas à l'entraînement ; mais l'option n'a jamais concerné que le remix, et elle ne changeait rien à ce que permettent les conditions générales de TikTok.

faq-train_stop-question = Je peux empêcher TikTok d'entraîner l'IA avec mes vidéos ?
faq-train_stop = On n'a trouvé aucune option simple pour ça. Les conditions américaines de TikTok de janvier 2026 mettent l'entraînement de son apprentissage automatique dans la licence que tu donnes. Dans l'UE, au Royaume-Uni et en Suisse, tu peux déposer une opposition, et Surfshark a compté 19 actions pour faire passer une telle demande ; ailleurs, TikTok n'est pas obligé d'accepter.

faq-train_delete-question = Si je supprime mes vidéos ou mon compte, les données IA partent aussi ?
faq-train_delete = Supprimer retire une publication de la vue du public, et TikTok dit que supprimer le compte efface aussi les données de visage et de voix liées. Ce qui est déjà intégré aux publications d'autres personnes reste, et la licence américaine est irrévocable. Rien ne promet qu'un modèle entraîné oublie ; les refus valent en général pour la suite.

faq-gdpr_object-question = Comment m'opposer avec le RGPD (article 21) ?
faq-gdpr_object = Dans l'EEE, au Royaume-Uni et en Suisse, TikTok fonde l'amélioration de son apprentissage automatique sur « l'intérêt légitime », et ça te donne un droit d'opposition. Utilise le formulaire d'opposition de TikTok ou son formulaire de signalement vie privée : nomme le traitement, dis pourquoi tu t'opposes et ce que ça te fait. TikTok doit arrêter, sauf s'il montre des motifs impérieux. Si sa réponse ne te convient pas, tu peux te plaindre à la DPC irlandaise ou à ton autorité de protection des données.

faq-data_copy-question = Comment avoir une copie de mes données TikTok ?
faq-data_copy = Depuis ton profil, ouvre le menu, puis { $settings-and-privacy } (paramètres et confidentialité), { $account } (compte), { $download-data } (télécharger tes données) ; choisis un format et appuie sur { $request-data } (demander les données). Ça peut prendre quelques jours, et ensuite tu as jusqu'à 4 jours pour récupérer le fichier. Fais-le avant de supprimer quoi que ce soit qui pourrait te servir de preuve.

faq-face_data-question = TikTok récupère mon visage et ma voix ?
faq-face_data = TikTok analyse les visages et les voix des publications pour les effets, la modération, les recommandations et pour estimer une tranche d'âge. Sa politique américaine de février 2026 dit qu'il peut collecter des empreintes de visage et de voix, et qu'il demandera l'autorisation là où la loi l'exige. Sa page d'aide dit qu'il ne s'en sert pas pour identifier les gens et les efface après l'analyse. Si tu n'es pas d'accord, cette page te dit de ne pas publier ce genre de contenu et de le supprimer.

## Image numérique

faq-likeness_what-question = C'est quoi, le double numérique ou l'image numérique ?
faq-likeness_what = C'est toi sous une forme numérique que les gens reconnaissent : ton visage, ton corps, ta voix ou ta façon d'être, filmés ou faits par IA. En droit, une version très réaliste faite par ordinateur s'appelle souvent une réplique numérique. Ton image, ce n'est pas le droit d'auteur : la vidéo peut être à toi pendant que quelqu'un d'autre abuse du visage qu'on y voit.

faq-others_faces-question = Et les autres dans mes vidéos, ou moi dans celle de quelqu'un d'autre ?
faq-others_faces = TikTok laisse à la personne qui publie le soin d'avoir l'accord de celles qu'on voit. Seul le compte qui a publié peut changer les réglages, donc si une connaissance t'a mis en ligne, demande-lui de changer ou de retirer la publication. En cas de refus, utilise le formulaire de signalement vie privée : un contenu IA avec l'image de particuliers adultes sans leur accord enfreint les règles de TikTok.

faq-minors-question = Je suis parent, ou j'ai moins de 18 ans. On fait quoi ?
faq-minors = Les comptes des 13 à 15 ans sont privés au départ, et personne ne peut faire de Duo ou de Stitch avec leurs publications ni les télécharger ; à 16 et 17 ans, un compte public est possible. TikTok interdit les contenus IA qui montrent quelqu'un de moins de 18 ans. Revoyez les anciennes publications ensemble, gardez le compte privé et liez vos comptes avec { $family-pairing } (connexion famille), dans { $settings-and-privacy } (paramètres et confidentialité).

faq-ai_self-question = C'est quoi AI Self et AI Cast, et je dois les refuser ?
faq-ai_self = AI Self fabrique une copie IA de toi qu'on peut mettre dans des clips ; d'après les sources, TikTok exige que tu y participes toi-même et vérifie que c'est bien toi. Si tu n'en as jamais fait, il n'y a rien à annuler. Si tu en as fait une, supprime l'avatar ou la voix là où tu l'as créé ; on n'a pas pu confirmer le menu exact.

faq-brand_deals-question = Que vérifier dans les contrats et partenariats avec des marques ?
faq-brand_deals = Cherche des mots comme IA, synthétique, réplique numérique, entraînement ou « tous supports », et demande un usage clair, une durée limitée, ton accord préalable et une rémunération. En Californie, une clause de réplique trop vague peut être inapplicable si elle ne décrit pas les usages et que tu n'avais ni avocat ni syndicat. Tes réglages TikTok n'annulent pas des droits que tu as cédés par contrat.

faq-can_i_sue-question = Je peux attaquer en justice ? Il me faut un avocat ?
faq-can_i_sue = Ça dépend de l'endroit où tu vis, de ce qui a été fait, et s'il y a de l'argent ou un préjudice en jeu. Garde d'abord les liens, les dates et des captures d'écran, puis signale. Ensuite, demande à un avocat près de chez toi, à une permanence juridique ou à un syndicat de créateurs.

## Signaler, faire retirer, se protéger

faq-deepfake_report-question = Quelqu'un a fait un deepfake de moi. Comment je le signale ?
faq-deepfake_report = Garde d'abord le lien, le nom du compte, la date et une capture d'écran, et ne partage pas la vidéo. Puis appuie sur { $share } (partager), ou fais un appui long sur la vidéo, puis { $report } (signaler), une raison, { $submit } (envoyer) ; dans un navigateur c'est { $more-options } (plus d'options), puis { $report }. TikTok interdit les contenus IA qui montrent des particuliers adultes sans leur permission, et tu peux aussi utiliser son formulaire de signalement vie privée.

faq-impersonation-question = Un faux compte utilise mon visage. Je fais quoi ?
faq-impersonation = Ouvre le faux profil et appuie sur { $share } (partager), { $report } (signaler), { $report-account } (signaler le compte), { $pretending } (se fait passer pour quelqu'un), { $me } (moi). Il y a aussi des formulaires web, un pour les comptes américains et un pour les autres ; l'américain demande une pièce d'identité et une déclaration signée. Demande à tes proches de le signaler aussi, et préviens les gens qui te suivent depuis ton vrai compte.

faq-nude_deepfake-question = Quelqu'un a fait un faux nu ou porno de moi. Que faire ?
faq-nude_deepfake = Tu n'y es pour rien, et il existe des voies rapides. Aux États-Unis, le Take It Down Act oblige les plateformes à retirer ces images, faux par IA compris, dans les 48 heures après une demande valable ; c'est appliqué depuis le 19 mai 2026. Si tu es adulte, utilise StopNCII.org ; si tu as ou avais moins de 18 ans dessus, utilise takeitdown.ncmec.org, n'enregistre pas l'image et ne la transfère pas. En cas de danger, appelle ton numéro d'urgence.

faq-repost_copyright-question = Quelqu'un a reposté ma vidéo sans demander.
faq-repost_copyright = Tu ne peux pas supprimer toi-même ce qui est publié sur le compte de quelqu'un d'autre. Si ça copie une vidéo que tu as faite, envoie un signalement droit d'auteur ; si on t'y voit et que tu ne l'as pas faite, utilise le formulaire de signalement vie privée. Le bouton de repost de TikTok ne fait que pointer vers ton original, donc masquer ou supprimer ta publication règle en général ceux-là.

faq-reuse_duet-question = Comment bloquer les Duos, Stitchs et autres réutilisations ?
faq-reuse_duet = Pour tout le compte : ton profil, le menu, { $settings-and-privacy } (paramètres et confidentialité), { $privacy } (confidentialité), { $reuse } (réutilisation du contenu). Pour une publication : les trois points, { $privacy-settings } (ses paramètres), { $allow-reuse } (autoriser la réutilisation) désactivé ; ça couvre Duo, Stitch, stickers et ajout à une Story. Les Duos qui existent déjà restent, et une page TikTok plus ancienne prévient que supprimer en masse des Duos liés supprime aussi ton original.

faq-downloads-question = Comment empêcher les gens de télécharger mes vidéos ?
faq-downloads = Depuis ton profil, ouvre le menu, puis { $settings-and-privacy } (paramètres et confidentialité), { $privacy } (confidentialité), { $downloads } (téléchargements), et désactive. Ça couvre les anciennes publications et les nouvelles, mais les copies déjà enregistrées restent, et les gens peuvent toujours partager des liens ou filmer leur écran. Sur les comptes privés et pour les moins de 16 ans, les téléchargements sont désactivés pour de bon.

faq-private_account-question = Passer en privé, ça me protège ?
faq-private_account = Ça aide beaucoup : seules les personnes que tu acceptes voient tes publications, et les autres ne peuvent ni en faire de Duo ou de Stitch, ni les télécharger. Ça ne fait pas revenir les copies qui existent, et ça ne change pas ce que TikTok lui-même peut faire selon ses conditions. Tu perds aussi en visibilité, alors certaines personnes ne cachent que quelques publications.

faq-see_less_ai-question = Je peux voir moins de contenu IA dans mon fil ?
faq-see_less_ai = Oui : { $settings-and-privacy } (paramètres et confidentialité), { $content-preferences }, { $manage-topics }, { $ai-generated } (généré par IA), et mets le curseur vers moins. TikTok l'a annoncé en novembre 2025 et dit que ça réduit le nombre de ces vidéos sans toutes les enlever. Ça ne change rien à ce que d'autres peuvent faire de tes publications.

faq-watermark-question = Les filigranes ou Content Credentials (C2PA) me protègent ?
faq-watermark = Ils aident à montrer d'où vient un fichier ; ils n'empêchent personne de le copier ou de le remixer. TikTok lit les marqueurs C2PA et ajoute une marque cachée aux contenus faits avec ses propres outils d'IA. Les marqueurs ordinaires peuvent se perdre quand un fichier est modifié, ou remis en ligne ailleurs.

faq-glaze-question = Glaze ou Nightshade marchent pour mes vidéos ?
faq-glaze = Ils ont été conçus pour des dessins et images fixes, et on n'a trouvé aucune preuve qu'ils empêchent de remixer des images de vidéo ou des visages. Des chercheurs ont montré en 2025 qu'un outil appelé LightShed peut repérer ce genre de protection et l'enlever. Prends-les comme un petit plus, pas comme un bouclier.

## La loi là où tu vis

faq-law_us-question = Quels droits j'ai aux États-Unis ?
faq-law_us = Il n'y a pas encore de loi fédérale unique sur l'image : le NO FAKES Act a passé la commission judiciaire du Sénat le 18 juin 2026, et on n'a pas trouvé de vote ensuite. Le Take It Down Act couvre les images intimes et est appliqué depuis le 19 mai 2026. Des États ajoutent des lois : l'ELVIS Act du Tennessee (voix et image), celles de Californie sur les répliques et l'étiquetage IA, et la BIPA de l'Illinois (données de visage et de voix, 1 000 ou 5 000 dollars par personne).

faq-law_eu-question = Quels droits j'ai dans l'UE ?
faq-law_eu = Le RGPD te permet de demander l'accès et la suppression, et de t'opposer aux traitements fondés sur l'intérêt légitime. L'article 50 du règlement sur l'IA (AI Act) oblige depuis le 2 août 2026 à indiquer qu'un deepfake en est un ; les outils déjà sur le marché doivent marquer leurs contenus de façon lisible par machine d'ici le 2 décembre 2026. C'est une question d'étiquettes ; ça ne donne aucun droit général d'interdire des faux de toi.

faq-law_denmark-question = Le Danemark a donné aux gens un droit d'auteur sur leur visage ?
faq-law_denmark = Le Danemark l'a proposé : partager sans accord des imitations IA réalistes de quelqu'un serait interdit, avec une place pour la parodie. Le projet donnait le 31 mars 2026 comme date de début. On n'a pas pu confirmer qu'il a été adopté ni qu'il est en vigueur, alors vérifie auprès d'une source danoise officielle.

faq-law_uk-question = Quels droits j'ai au Royaume-Uni ?
faq-law_uk = Le RGPD britannique te donne le même moyen de t'opposer que dans l'UE. Partager des deepfakes intimes sans accord est un délit depuis le 31 janvier 2024, et en janvier 2026 des ministres ont dit que les fabriquer allait le devenir aussi. On n'a trouvé aucun droit général sur ta propre image au Royaume-Uni.

faq-law_brazil-question = Quels droits j'ai au Brésil ?
faq-law_brazil = Début 2026, l'autorité de protection des données, l'ANPD, a affirmé que des images IA d'une personne identifiable sont des données personnelles au sens de la LGPD. Tu peux donc faire valoir tes droits LGPD auprès de TikTok, et te plaindre à l'ANPD. Un projet de loi de 2025 (PL 4452/2025) exigerait un accord pour recréer une voix ou une image, mais on n'a rien trouvé qui indique qu'il a été adopté ; ECA Digital ajoute des obligations quand des mineurs sont concernés.

faq-law_india-question = Quels droits j'ai en Inde ?
faq-law_india = Depuis le 20 février 2026, les IT Rules indiennes exigent que les contenus IA réalistes soient étiquetés, et ramènent à trois heures le délai pour les ordres de retrait d'un tribunal ou du gouvernement. Les sources divergent : trois heures aussi pour ta propre plainte, ou non ; l'une dit sept jours. TikTok lui-même est interdit en Inde depuis 2020, donc ça compte surtout pour des copies sur d'autres applis.

## Questions sur d'autres plateformes sans guide ici : ce qu'on sait, en deux ou trois phrases.

faq-near-threads = On ne connaît pas de formulaire propre à Threads : le plus proche est le formulaire d'opposition d'Instagram, suivi d'effet dans l'UE, au Royaume-Uni, en Suisse et au Brésil, et on n'a pas pu confirmer qu'il couvre Threads. Garder le partage vers le fédivers désactivé évite des copies sur d'autres serveurs.
faq-near-youtube = Pour les entreprises extérieures, il y a une case, { $third-party-training } (entraînement par des tiers), dans les paramètres avancés de la chaîne de YouTube Studio sur ordinateur ; décochée, elle veut dire non autorisé. On n'a trouvé aucun moyen de refuser l'entraînement de Google lui-même, et les sources ne sont pas d'accord sur l'endroit de l'option contre les remix IA des Shorts. Les adultes peuvent aussi demander à YouTube de chercher les vidéos avec leur visage, sous { $content-detection } (détection de contenu) et { $likeness } (ressemblance) dans Studio ; il faut une pièce d'identité et un selfie vidéo.
faq-near-snapchat = Si tu as configuré { $my-selfie } (mon selfie), ouvre-le dans les paramètres de Snapchat : là, tu peux garder ton visage IA hors des pubs et être la seule personne à pouvoir générer avec. Un témoignage de janvier 2026 cite aussi une option, { $allow-public-content } (contenu public), sous { $generative-ai-settings } (réglages de l'IA générative), pour l'entraînement avec le contenu public ; on n'a pas pu le confirmer.
faq-near-pinterest = Pinterest a une option pour ça : paramètres, { $privacy-and-data } (confidentialité et données), { $pinterest-canvas }. La source la plus récente date d'environ mai 2025, donc les noms ont pu changer, et ça ne couvre pas les copies que d'autres ont enregistrées.
faq-near-facebook-photos = Dans l'appli Facebook, sous les paramètres et « Préférences », des sources citent { $camera-roll } (partage de la pellicule), avec une option pour les suggestions et une pour le traitement dans le cloud ; désactive les deux. Ça n'existe que là où la fonction est lancée (États-Unis et Canada sont confirmés), et tu peux aussi limiter l'accès de Facebook aux photos dans les réglages de ton téléphone.
faq-near-whatsapp = Les messages personnels WhatsApp sont chiffrés de bout en bout et ne sont pas utilisés ; seulement ce que quelqu'un envoie à Meta AI. Tu ne peux pas enlever Meta AI de l'appli, mais { $advanced-chat-privacy } (confidentialité avancée de la discussion) le garde hors de cette discussion.
faq-near-discord = On n'a trouvé aucune option sur l'entraînement d'IA dans Discord, et Discord disait en 2023 qu'il n'entraîne pas de modèles généraux avec les données des gens. Sous { $data-and-privacy } (données et confidentialité) dans ses paramètres, tu peux désactiver { $improve-discord } (améliorer Discord), qui concerne les données d'usage et pas l'entraînement d'IA.
faq-near-spotify = Pour les musiciens et musiciennes : en mai 2026, Spotify a annoncé des reprises et des remix IA avec Universal Music, et les articles parlent à la fois d'accord (« opt in ») et de refus (« opt out »). Demande par écrit à ton label ou à ton distributeur si ton catalogue participe ; on n'a trouvé ni lancement confirmé, ni réglage.
faq-near-bluesky = À notre connaissance, Bluesky n'entraîne pas lui-même d'IA avec les posts, mais son réseau est public et d'autres peuvent le lire. On n'a trouvé aucune option ; un signal appelé « user intents » était une proposition de 2025, et encore un brouillon début 2026.
faq-near-twitch = On n'a trouvé ni déclaration de Twitch sur l'entraînement d'IA, ni option. Ses conditions donnent une licence très large sur le contenu, le nom et la voix.
faq-near-patreon = On n'a rien trouvé de Patreon sur l'entraînement avec le travail des créateurs et créatrices, seulement des règles de 2023 et 2024 sur les contenus faits par IA. C'est au support de Patreon de le dire.
faq-near-claude = Claude a une option : paramètres, { $claude-privacy } (confidentialité), désactive { $help-improve-claude } (aider à améliorer Claude). Ça couvre les nouvelles conversations et garde celles enregistrées hors des prochains entraînements, mais les modèles déjà entraînés ne changent pas.
faq-near-figma = Un admin de l'équipe peut désactiver { $content-training } (entraînement avec les contenus) dans les réglages IA de Figma ; chaque équipe a le sien. D'après les sources, c'est utilisé avec Starter et Professional, et pas avec Organization et Enterprise.
faq-near-grammarly = Dans les paramètres du compte Grammarly sur le web, sous sécurité et confidentialité, désactive { $product-improvement } (amélioration du produit). Dans un compte d'équipe, seul l'admin l'a.
faq-near-copilot-github = Sur le web, ouvre les réglages de Copilot dans ton compte GitHub et désactive { $allow-github } (autoriser l'usage de mes données), sous « Privacy » (confidentialité). Depuis le 24 avril 2026, c'est activé par défaut pour Free, Pro et Pro+ ; désactiver ne vaut que pour la suite.
faq-near-copilot-microsoft = Dans l'appli Copilot, sous « Privacy » (confidentialité), des sources citent { $training-text } (entraînement sur le texte) et { $training-voice } (entraînement sur la voix) ; désactive les deux. On n'a trouvé aucune page de Microsoft qui les montre. Microsoft dément que les documents Office servent à l'entraînement.
faq-near-slack = C'est à un propriétaire de l'espace de travail de le demander par e-mail, avec l'objet « Slack Global model opt-out request » et l'adresse de l'espace ; ça concerne des modèles qui ne sont pas génératifs. Les membres ne peuvent pas le faire seuls.
faq-near-adobe = Dans ton compte Adobe, sous { $personal-data } (données personnelles), désactive { $content-analysis } (analyse du contenu). Il s'agit d'analyses pour améliorer les produits ; Adobe dit qu'il n'entraîne pas Firefly avec tes fichiers, sauf ce que tu proposes à Adobe Stock.
faq-near-wordpress = Sur WordPress.com, active { $prevent-sharing } (empêcher le partage avec des tiers) dans les réglages généraux du site, pour chaque site. Un WordPress hébergé soi-même n'a jamais été concerné.
faq-near-tumblr = Dans les réglages de chaque blog, sous { $visibility } (visibilité), active { $prevent-sharing-for } (empêcher le partage avec des tiers) pour ton blog. La source la plus récente date de 2024, donc les noms ont pu changer.
faq-near-substack = Dans les réglages de chaque publication, active { $block-ai } (bloquer l'entraînement d'IA). Ça demande aux entreprises d'IA de ne pas entraîner, sans pouvoir les forcer ; Substack prévient qu'on te trouvera peut-être moins dans les recherches IA.
faq-near-dropbox = Dans les paramètres de Dropbox sur le web, l'onglet { $third-party-ai } (IA tierce) a une option pour l'envoi de fichiers à des IA extérieures. Dropbox dit que ses partenaires n'ont pas le droit d'entraîner avec les fichiers des gens. Si l'onglet manque, ton offre ou ton pays ne l'a pas, ou un admin d'équipe décide.
faq-near-artists = DeviantArt marque de lui-même chaque œuvre « no AI », donc il n'y a rien à y faire. Sur ArtStation, tu peux ajouter le tag NoAI au compte ou à un projet. Les deux ne font que demander ; les collecteurs automatiques peuvent les ignorer.
faq-near-canva = D'après les sources, les réglages de confidentialité de Canva ont deux choix, sur ton activité et sur ton contenu, pour améliorer son IA. On n'a trouvé aucune page de Canva qui montre les noms exacts, et sa politique a changé en mai 2026.
faq-near-soundcloud = SoundCloud a dit en mai 2025 qu'il n'a jamais entraîné d'IA avec la musique des artistes, et qu'une IA générative copiant ta voix, ta musique ou ton image demanderait ton accord. Il n'y a donc rien à désactiver.
faq-near-zoom = Zoom dit que ni lui ni les fournisseurs de ses modèles n'entraînent avec les réunions, discussions ou fichiers, donc il n'y a rien à désactiver. Un bot qui prend des notes dans une réunion vient d'une autre entreprise : demande à l'hôte de l'enlever.
faq-near-vimeo = Vimeo a dit vers mai 2024 que les vidéos hébergées chez lui ne servent pas à entraîner une IA générative sans accord. Il n'y a rien à désactiver ; relis ses conditions si c'est important pour toi, car cette déclaration est vieille.
faq-near-telegram = Telegram n'a pas d'option IA. Ses conditions interdisent d'aspirer du contenu pour entraîner l'IA, mais les chaînes publiques sont quand même collectées et vendues. Ce qui aide, c'est de rendre une chaîne ou un groupe privé, et d'enlever les bots dont tu n'as pas besoin.
faq-near-meta-imagine = Les images appelées « Imagined for you » (imaginé pour toi) n'arrivent qu'aux personnes qui ont ajouté des selfies à { $imagine-me } (imagine-moi) de Meta et qui ont accepté. Si tu ne l'as jamais fait, il n'y a rien à annuler. S'il en apparaît une, masque-la dans son menu à trois points ; on n'a pas trouvé de façon exacte de supprimer les selfies.

## Urgent : montré tout de suite, avant toute autre chose.

crisis-sexual = Tu n'y es pour rien, et il y a des moyens rapides de faire retirer ça. Maintenant : note le lien, le nom du compte et la date, et n'envoie l'image à personne. Adulte : StopNCII.org ; si tu as ou avais moins de 18 ans dessus : takeitdown.ncmec.org, et n'enregistre pas l'image. Puis signale-la dans l'appli, comme image sexuelle sans consentement. Aux États-Unis, les plateformes doivent retirer ces images, faux par IA compris, dans les 48 heures après une demande valable (appliqué depuis le 19 mai 2026). Au Royaume-Uni, les partager est un délit, donc tu peux aller à la police. En danger ? Appelle ton numéro d'urgence local.
crisis-minor = Ce n'est pas ta faute, ni celle de l'enfant qu'on y voit. Maintenant : parles-en à un adulte de confiance ; si tu es le parent, reste près de ton enfant. N'enregistre pas l'image et ne la transfère pas ; note le lien, le nom du compte et la date. takeitdown.ncmec.org est fait pour les images de moins de 18 ans. Signale-la dans l'appli ; TikTok interdit les contenus IA de moins de 18 ans. Aux États-Unis, les plateformes doivent retirer les images sexuelles, faux par IA compris, dans les 48 heures après une demande valable (appliqué depuis le 19 mai 2026). Tu peux aussi aller à la police. En danger ? Appelle ton numéro d'urgence local.
crisis-blackmail = Tu n'as rien fait pour mériter ça, et tu n'as pas à l'affronter sans aide. Maintenant : ne réponds plus et n'envoie plus rien, ni images ni argent ; payer y met rarement fin. Garde les messages, note le nom du compte et les dates, puis signale et bloque le compte. Parle à quelqu'un de confiance et va à la police. Contre la diffusion d'images intimes : StopNCII.org pour adultes, takeitdown.ncmec.org si tu as ou avais moins de 18 ans dessus. Aux États-Unis, les plateformes doivent les retirer dans les 48 heures après une demande valable (appliqué depuis le 19 mai 2026). En danger ? Appelle ton numéro d'urgence local.
crisis-self-harm = Merci de l'avoir dit, vraiment ; je suis désolé que ce soit si lourd. Ne reste pas dans ton coin avec ça : si tu risques de te faire du mal maintenant, appelle ton numéro d'urgence local, ou va voir quelqu'un près de toi et dis-le. Si c'est moins urgent, écris ou appelle aujourd'hui une personne de confiance, un ami, quelqu'un de ta famille, un médecin ou un prof, et dis ce que tu as écrit ici. Une ligne d'écoute peut aussi t'écouter. Je suis un bot et je ne peux pas être cette personne, mais les images et les comptes, ça peut se régler, et ça peut attendre que tu sois en sécurité.

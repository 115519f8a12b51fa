### Rappels : ce qui est publié dans un groupe et comment ses admins l'écrivent, et les rappels qu'une personne demande pour elle.

## Moments

rule-once = une fois, le { $day } à { $at }
rule-daily = tous les jours à { $at }
rule-weekly = chaque { $days } à { $at }
rule-fortnightly = toutes les deux semaines, { $days } à { $at }
rule-monthly-day = le { $day ->
        [1] 1er
       *[other] { $day }
    } de chaque mois à { $at }
rule-monthly-last-day = le dernier jour de chaque mois à { $at }
rule-monthly-weekday = le { $nth ->
        [1] premier
        [2] deuxième
        [3] troisième
        [4] quatrième
       *[other] dernier
    } { $days } de chaque mois à { $at }
rule-until = { $rule }, jusqu'au { $day }
rule-times = { $rule }, { $times } fois
place-chat = cette conversation
place-topic = ce sujet

## Ce qui est publié

post-guide = { $guide }
post-catalogue = Tu as regardé ce que l'IA a le droit de faire avec tes publications ?
post-answer = { $question }
post-private = Avant ta prochaine publication, ça mérite peut-être une minute. Appuie sur le bouton et ça s'ouvre rien que pour toi : personne ici ne voit ce que tu fais.
button-post-answer = Lire la réponse
count-week = { $number ->
       *[other] Ces sept derniers jours, au moins { $number } personnes d'ici ont dit avoir fini un parcours. Je ne garde pas qui c'est.
    }
renewal-ask = Les rappels de ce groupe tournent depuis trois mois. Vous les voulez toujours ? Si aucun admin n'appuie sur le bouton, ils s'arrêtent après le { $day }.
button-renew = Garder les rappels
renewal-done = Très bien. Les rappels continuent, et je redemanderai dans trois mois.
notice-missed = { $number ->
        [one] Un rappel devait partir ici pendant mon absence, et c'est trop tard maintenant. Les admins le voient avec /reminders.
       *[other] { $number } rappels devaient partir ici pendant mon absence, et c'est trop tard maintenant. Les admins les voient avec /reminders.
    }
notice-uncertain = { $number ->
        [one] Un rappel est peut-être arrivé ici, ou peut-être pas. Je ne l'envoie pas deux fois au hasard ; les admins peuvent regarder avec /reminders.
       *[other] { $number } rappels sont peut-être arrivés ici, ou peut-être pas. Je ne les envoie pas deux fois au hasard ; les admins peuvent regarder avec /reminders.
    }
notice-place-lost = Je ne peux plus publier un rappel à sa place, alors je l'ai arrêté. Les admins voient pourquoi avec /reminders.

## Écrire un rappel

draft-title = Un rappel pour ce groupe
draft-what = Son bouton doit ouvrir quoi ?
draft-what-ask = Une question et sa réponse
draft-topic = Quelle question ?
draft-all = Tous les guides
draft-guide = { $guide }
draft-question = { $question }
draft-topic-name = { $topic }
draft-when = Quand faut-il le publier ? Choisis un moment, ou écris-le avec tes mots, par exemple « chaque vendredi à 18h ».
draft-when-how = Pour l'écrire ici, réponds à ce message.
draft-rule = { $rule }
draft-time = À quelle heure ?
draft-time-at = { $at }
draft-two-ways = Lequel des deux veux-tu dire ?
draft-zone = L'heure de quelle ville compte pour ce groupe ? Choisis-en une, ou écris le nom d'une ville.
draft-zone-which = Laquelle veux-tu dire ?
draft-zone-choice = { $zone }
draft-line = Écris ta propre phrase : 200 caractères au plus, texte simple.
draft-until = Ça doit durer combien de temps ? Choisis, ou écris le dernier jour.
draft-language = Dans quelle langue faut-il le publier ?
draft-reply = Sur Telegram, réponds à ce message avec le texte. Sur Discord, appuie sur le bouton ci-dessous.

rehearsal-title = Voilà ce que ça donnera
rehearsal-paused = Il est en pause, et le reste jusqu'à ce que tu le reprennes.
rehearsal-zone-before = Jusqu'ici, il suivait l'heure de { $zone }. Une fois enregistré, il suivra celle du groupe, comme ci-dessous.
rehearsal-button = Bouton : { $label }
rehearsal-where = Où : { $where }
rehearsal-when = Quand : { $rule } ({ $zone })
rehearsal-next = Prochain : { $moments }
rehearsal-language = Langue : { $language }
rehearsal-loud = Les membres reçoivent une notification, comme pour tout message.
rehearsal-silent = Il arrive sans son.
rehearsal-keep = Les publications d'avant restent.
rehearsal-replace = Chaque publication remplace la précédente.
rehearsal-alone = Rien n'est jamais publié sur qui que ce soit.
warn-skipped = Le { $day }, on change d'heure et ce moment n'existe pas. Ce sera publié juste après le saut.
warn-doubled = Le { $day }, on change d'heure et ce moment arrive deux fois. Ce sera publié la première fois seulement.
warn-near = Un autre rappel de ce groupe tombe à moins d'une heure de celui-ci. Laisse une heure entre les deux, s'il te plaît.
warn-full = Ce groupe a déjà dix rappels. Supprimes-en un d'abord.
warn-over = Il n'y a plus de moment comme ça à venir. Choisis-en un autre, s'il te plaît.
button-save = Enregistrer
button-change-what = Ce qu'il ouvre
button-change-when = Changer l'heure
button-change-line = Phrase perso
button-drop-line = Sans phrase perso
button-change-until = Durée
button-change-language = Langue
button-silent-on = Publier sans son
button-silent-off = Publier avec le son
button-replace-on = Remplacer les précédentes
button-replace-off = Garder les précédentes
button-change-zone = Fuseau horaire
button-post-once = Publier une fois, maintenant
button-throw-away = Jeter le brouillon
button-write = L'écrire
button-back-to-draft = Retour
button-forever = Jusqu'à ce que je l'arrête
button-four-times = 4 fois
button-twelve-times = 12 fois
draft-language-choice = { $language }

## Phrases au-dessus

admin-only = Seules les personnes qui peuvent gérer ce groupe ont le droit de faire ça. Rien n'a changé.
not-there = Il n'y a pas de rappel comme ça ici.
note-group-stale = Ce bouton date d'avant. Voilà où on en est maintenant.
note-nothing-written = Aucun rappel n'est en cours d'écriture ici. Commences-en un avec /remind, ou avec /reminder new sur Discord.
note-time-not-read = Je n'ai pas compris quand c'est. Essaie par exemple « chaque vendredi à 18h » ou « demain à 9h ».
note-time-past = Ce moment est déjà passé.
note-end-not-read = Je n'ai pas pu lire ça comme un jour. Essaie par exemple « 31 mars ».
note-zone-not-found = Je ne connais pas cette ville. Essaie une grande ville où il est la même heure.
note-what-not-found = Je n'ai ni guide ni réponse à ce nom. Voici ce qu'il y a.
note-line-long = Ça fait { $length } caractères ; il en tient 200 au plus.
note-line-link = Les liens ne peuvent mener qu'aux pages vers lesquelles nos guides renvoient : { $host } n'en fait pas partie.
note-line-mention = Pas de @noms, s'il te plaît : un rappel n'interpelle personne.
note-line-empty = Cette phrase est vide.
note-saved = Enregistré.
note-changed = Changé.
note-thrown-away = Jeté. Rien ne sera publié.
note-paused = En pause. Rien n'est publié tant que tu ne le reprends pas.
note-resumed = C'est reparti.
note-deleted = Supprimé.
note-post-now = Ça part dans un instant.
note-seen = C'est fait, je les ai rangés.
note-rights-missing = Je ne peux pas encore publier là, alors je n'ai rien enregistré ni publié. Ce qui manque est écrit plus bas.
note-group-zone = L'heure du groupe est maintenant celle de { $zone }.
note-group-language = La langue du groupe est choisie.
note-counting-on = Une fois par semaine, je publierai combien de personnes d'ici ont fini un parcours et voulaient être comptées : de cinq en cinq, jamais moins de cinq, et jamais près de la taille du groupe.
note-counting-off = Plus rien n'est compté ni publié.
note-need-zone = D'abord : l'heure de quelle ville compte ici ?
note-need-zone-yours = D'abord : l'heure de quelle ville est la tienne ? Ensuite je relirai le moment.

## Les rappels qui existent

list-title = Les rappels de ce groupe
list-none = Il n'y en a pas encore. Commences-en un avec /remind, ou avec /reminder new sur Discord.
list-line = { $number }. { $what } : { $rule }
list-next = Prochain : { $moment }
list-paused = en pause
list-over = terminé
list-vanished = Ce qu'il devait ouvrir n'existe plus, alors son bouton ouvre tous les guides.
list-retired = arrêté : { $why }
list-ends = Personne n'a encore dit que ces rappels devaient continuer. Ils s'arrêtent après le { $day }.
list-draft = Un rappel est en cours d'écriture, pas encore enregistré.
why-gone = l'endroit n'existe plus
why-closed = le sujet ou le fil est fermé
why-no-right = je n'ai plus le droit d'écrire là
why-kicked = on m'a retiré du groupe
why-refused = la plateforme a refusé le message
why-not-renewed = il n'a pas été renouvelé
why-blocked = la conversation m'est fermée
trouble-uncertain = { $moment } : peut-être arrivé, ou peut-être pas.
trouble-skipped = { $moment } : pas envoyé, je n'étais pas là et c'était trop tard.
trouble-failed = { $moment } : pas envoyé, impossible de le remettre.
button-reminder = { $number }. { $title }
button-send-now = Envoyer le numéro { $number } maintenant
button-put-away = Ranger ces messages
button-new-reminder = Nouveau rappel
button-list = Tous les rappels
button-preview = Voir la publication
button-pause-reminder = Mettre en pause
button-resume-reminder = Reprendre
button-edit = Modifier
button-delete = Supprimer
button-delete-sure = Oui, supprimer
delete-sure = Supprimer ce rappel pour de bon ?
button-post-now = Publier maintenant
button-carry-on-writing = Continuer à l'écrire

## Mise en place

setup-title = Tout est en ordre ?
setup-right-fine = J'ai le droit de publier ici.
setup-right-missing = Il manque quelque chose :
setup-zone = L'heure du groupe : { $zone }
setup-zone-none = L'heure du groupe n'est pas encore choisie.
setup-language = La langue du groupe : { $language }
setup-choose-language = Dans quelle langue dois-je écrire à ce groupe ?
setup-reminders = { $count ->
        [0] Pas encore de rappels.
        [one] { $count } rappel.
       *[other] { $count } rappels.
    }
setup-counting-off = Je ne compte rien ici.
setup-counting-on = Chaque semaine, je publie combien de personnes ont fini un parcours et voulaient être comptées.
setup-test = Un message d'essai est en route, rien que pour toi.
setup-test-message = Voilà l'essai. Un rappel ressemblera à ça, et celui-ci, personne d'autre que toi ne le voit.
setup-test-refused = Je n'ai pas pu t'écrire en privé. Ouvre une conversation avec moi, appuie sur Start (démarrer), et réessaie /setup.
button-counting-on = Publier le chiffre hebdo
button-counting-off = Arrêter le chiffre hebdo
right-discord-view = Je ne vois pas ce salon. Donne à mon rôle « View Channel » (voir le salon) là-bas.
right-discord-send = Je ne peux pas écrire dans ce salon. Donne à mon rôle « Send Messages » (envoyer des messages) là-bas.
right-discord-threads = Je ne peux pas écrire dans ce fil. Donne à mon rôle « Send Messages in Threads » (envoyer des messages dans les fils) là-bas.
right-discord-locked = Ce fil est verrouillé. Déverrouille-le ou choisis un autre endroit.
right-telegram-send = Je ne peux pas écrire dans ce groupe. Autorise-moi à envoyer des messages dans les permissions du groupe, ou nomme-moi admin.
right-telegram-topic = Je ne peux pas écrire dans ce sujet. Rouvre-le, ou choisis-en un autre.
right-telegram-privacy = Ici, je ne vois que les commandes et les réponses à mes messages. C'est très bien comme ça.
right-telegram-all = Ici, je vois tous les messages. Je n'en ai pas besoin ; tu peux activer pour moi le mode privé (« privacy mode ») chez BotFather.
right-gone = Cet endroit n'est pas dans ce groupe.

## Les rappels d'une personne

nudges-title = Tes rappels
nudges-what = Je t'écris en privé au moment que tu choisis, une seule fois. Il n'y en a pas tant que tu n'en demandes pas, et tant qu'un rappel est en attente, je garde sous forme chiffrée où te joindre.
nudges-none = Aucun n'est en attente.
nudge-waiting = { $about ->
        [batch] Prochaine série de vidéos : { $guide }, { $moment }
        [recheck] Revérifier : { $guide }, { $moment }
       *[other] Reprendre : { $guide }, { $moment }
    }
nudge-waiting-changed = Si ce guide change : { $guide }
nudge-waiting-uncertain = Celui-ci t'est peut-être arrivé, ou peut-être pas : { $guide }
nudge-for = Te rappeler : { $guide }
nudge-own-words = Pour un autre moment, écris par exemple : /remind demain à 9h
button-nudge = Rappelle-moi
button-nudge-tomorrow = Demain
button-nudge-week = Dans une semaine
button-nudge-batch = Prochaine série, dans une semaine
button-nudge-recheck = Revérifier dans 90 jours
button-nudge-changed = Préviens-moi si ce guide change
button-nudge-stop = Ne plus rien me rappeler
button-nudge-stop-this = Arrêter celui-ci
button-nudge-yes = Oui, rappelle-moi à ce moment
button-nudges = Tes rappels
note-nudge-set = Je t'écrirai : { $moment }
note-nudge-changed = Je te préviendrai une fois si ce guide change.
note-nudge-stopped = Arrêté. Je ne t'écris pas de moi-même.
note-nudge-full = Cinq rappels sont déjà en attente. Arrêtes-en un d'abord.
note-nudge-near = Un autre rappel tombe à moins d'une heure de là. Choisis un autre moment, s'il te plaît.
note-nudge-far = C'est dans plus d'un an. Choisis un moment plus proche, s'il te plaît.
note-nudge-nothing = C'est pour quel guide ? Ouvres-en un d'abord, ensuite je pourrai te le rappeler.
note-nudge-nowhere = D'ici, je ne peux pas te joindre. Écris-moi en privé, et redemande.
note-nudge-once = Je ne rappelle qu'une fois, donc voilà la première de ces dates.
nudge-read = J'ai compris : { $moment }. C'est ça ?
note-zone-yours = Ton heure est maintenant celle de { $zone }.
zone-title = L'heure de quelle ville est la tienne ?
zone-what = Choisis-en une, ou écris le nom d'une ville, par exemple : /timezone Paris
zone-now = Pour l'instant : { $zone }
nudge-resume = Tu m'as demandé de te le rappeler : { $guide }. Ta place est gardée.
nudge-batch = Tu m'as demandé de te rappeler la prochaine série de vidéos : { $guide }
nudge-recheck = Tu m'as demandé de te rappeler de revérifier : { $guide }. Les réglages peuvent changer, alors ça vaut peut-être le coup de regarder si le tien tient toujours.
nudge-changed = Un guide que tu as fini dit quelque chose de nouveau : { $guide }
nudge-why = Tu as demandé ce message, un seul. Il n'y en aura pas d'autre, sauf si tu en redemandes un.
button-count-me = Compte-moi dans ce groupe
note-counted = Tu es dans le chiffre du groupe pour cette semaine. On ne peut pas remonter jusqu'à toi.
note-count-closed = Aucun comptage n'est en cours dans ce groupe.
note-count-unfinished = Je compte les parcours finis ces sept derniers jours. Finis-en d'abord un, ensuite je pourrai te compter.

## Ce qu'on peut écrire

words-nudges = rappelle-moi, rappelle moi, rappel, rappels, mes rappels, fais-moi un rappel, préviens-moi
words-nudge = demain, rappelle-moi demain, rappelle-moi, dmn
words-quiet = plus aucun rappel, stop rappels, stop les rappels, arrête les rappels, arrêter les rappels, ne me rappelle plus, me rappelle plus rien
words-snooze = plus tard, pas maintenant, pas là, repousser
words-count = compte-moi, compte moi, compte-moi dedans, compte-moi aussi
words-zone = fuseau, fuseau horaire, mon fuseau, mon heure, changer d'heure
words-nudge-at = oui, ouais, ouai, oe, ui, yes, yep, carrément, bien sûr
words-command-remind = rappelle-moi, rappel
words-command-reminders = mes rappels
words-command-timezone = fuseau horaire, fuseau

## Commandes, telles que les plateformes les montrent

command-remind = Rappelle-moi : demain, dans une semaine, ou quand je le dis
command-reminders = Mes rappels
command-timezone = Choisir mon fuseau horaire par ville
command-reminder = Les rappels de ce serveur
command-reminder-new = Écrire un rappel
command-reminder-list = Montrer tous les rappels
command-reminder-preview = Montrer ce qu'un rappel publie
command-reminder-pause = Mettre un rappel en pause
command-reminder-resume = Reprendre un rappel
command-reminder-edit = Modifier un rappel
command-reminder-delete = Supprimer un rappel
command-reminder-post-now = Publier un rappel maintenant
command-setup = Vérifier droits, fuseau horaire et langue, avec un essai visible par toi uniquement
command-group-remind = Écrire un rappel pour ce groupe
command-group-reminders = Les rappels de ce groupe
command-group-setup = Vérifier les droits, l'heure et la langue
command-argument-what = Guide ou réponse que son bouton ouvre
command-argument-when = Quand, avec tes mots : chaque vendredi à 18h
command-argument-channel = Salon ou fil où publier
command-argument-line = Ta propre phrase, 200 caractères au plus
command-argument-language = Langue
command-argument-silent = Sans son
command-argument-replace = Remplacer la publication précédente
command-argument-until = Le dernier jour
command-argument-times = Combien de fois
command-argument-reminder = Quel rappel
command-argument-zone = Ville dont l'heure compte
command-argument-city = Ville dont l'heure est la tienne
modal-when-title = Quand ?
modal-when-label = Par exemple : chaque vendredi à 18h
modal-line-title = Ta propre phrase
modal-line-label = Texte simple, 200 caractères au plus
modal-zone-title = Fuseau horaire
modal-zone-label = Nom d'une ville
modal-until-title = Jusqu'à quand ?
modal-until-label = Le dernier jour, par exemple : 31 mars
preset-when-1 = chaque vendredi à 18h
preset-when-2 = tous les jours à 9h
preset-when-3 = demain à 18h
preset-when-4 = le dernier vendredi du mois à 18h

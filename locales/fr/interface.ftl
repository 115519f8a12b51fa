### Tout ce que le bot dit en dehors de ses guides. Chaque guide a son propre fichier.

language-name = Français

## Accueil

home-title = Dis non à la réutilisation par l'IA, étape par étape
home-what = Je te guide dans les réglages que les applis proposent pour que l'IA ne réutilise pas tes publications et n'apprenne pas avec. Un petit pas à la fois, sur le téléphone que tu as en main.
home-honest = Je ne te demande jamais tes identifiants et je ne peux pas changer un réglage à ta place. Je ne promets que ce qu'un réglage fait vraiment, et je te dis à quel point on en est sûrs et de quand ça date.

button-open = { $guide }
button-guide = { $guide }
button-resume = Reprendre : { $guide }
button-catalogue = Toutes les applis, tous les guides
button-language = Langue
button-privacy = Ce que je garde sur toi
button-help = Aide
button-home = Page d'accueil
button-more = Voir plus
button-platform = { $platform }

## Catalogue

catalogue-title = C'est pour quelle appli ?
catalogue-what = Choisis-en une. Si la tienne manque, c'est qu'on n'en sait pas encore assez pour te guider.
platform-title = { $platform }
platform-what = Ce sont des réglages différents. L'un remplace rarement l'autre, alors regarde chacun de ceux qui t'inquiètent.

## Étapes d'un guide

heading = { $guide }
heading-step = { $guide } · étape { $step } sur { $of }
brief-covers = Ce que ça couvre : { $covers }
brief-not-covers = Ce que ça ne couvre pas : { $covers }
form-ready = À avoir sous la main : { $ready }
count-how = Appuie sur un nombre ou écris-en un. Un chiffre à peu près suffit, ça sert juste à montrer où tu en es.
repeat-count =
    { $about ->
        [0] { $done ->
            [one] { $done } faite pour l'instant
           *[other] { $done } faites pour l'instant
        }
       *[other] { $done } sur environ { $about }
    }

choice-start = Commencer
choice-done = C'est fait
choice-cant-find = Je ne trouve pas
choice-back = Retour
choice-pause = Faire une pause
choice-next = Fait, la suivante
choice-last = Fait, c'était la dernière
choice-sent = C'est envoyé
choice-retry = Je regarde encore une fois
choice-again = Le refaire
choice-restart = Tout recommencer
choice-undo = En retirer une
choice-skip = Passer
choice-yes = Oui
choice-no = Non
choice-not-sure = Je ne sais pas trop
choice-phone = Appli du téléphone
choice-web = Site web
choice-enough = Ça suffit pour l'instant
choice-amount = Environ { $amount }
choice-amount-unknown = Je ne sais pas

## À quel point c'est sûr

status-live = D'après les sources, c'est disponible, au { $as-of }.
status-limited = D'après les sources, c'est disponible seulement pour certaines personnes ou certains endroits, au { $as-of }.
status-paused = D'après les sources, c'est en pause, au { $as-of }.
status-gone = D'après les sources, ça a été retiré ou fermé, au { $as-of }. C'est normal de ne pas le trouver.
status-unknown = On ne sait pas si ça marche encore. Source la plus récente : { $as-of }.
status-none = Il n'y a pas de réglage pour ça, d'après ce qu'on a trouvé, au { $as-of }.
status-undated = Décrit par des sources sans date, donc on ne peut pas dire si c'est récent. Consulté le { $as-of }.
status-unchecked = Personne ici ne l'a vérifié directement dans une appli. Ça vient de sources publiées.
status-checked = Vérifié dans { $app } le { $day } (pays : { $country }).
status-names-may-differ = Les noms dans ton appli peuvent être différents de ceux affichés ici.
status-line-live = Au { $as-of } · { $checked ->
        [yes] vérifié dans l'appli
       *[no] pas vérifié directement dans l'appli
    }
status-line-limited = Seulement pour certains · au { $as-of } · { $checked ->
        [yes] vérifié dans l'appli
       *[no] pas vérifié directement dans l'appli
    }
status-line-paused = En pause d'après les sources · au { $as-of } · { $checked ->
        [yes] vérifié dans l'appli
       *[no] pas vérifié directement dans l'appli
    }
status-line-gone = Retiré d'après les sources · au { $as-of } · { $checked ->
        [yes] vérifié dans l'appli
       *[no] pas vérifié directement dans l'appli
    }
status-line-unknown = On ne sait pas si ça marche · au { $as-of } · { $checked ->
        [yes] vérifié dans l'appli
       *[no] pas vérifié directement dans l'appli
    }
status-line-none = Pas de réglage · au { $as-of } · { $checked ->
        [yes] vérifié dans l'appli
       *[no] pas vérifié directement dans l'appli
    }
status-line-undated = Sources sans date, consultées le { $as-of } · { $checked ->
        [yes] vérifié dans l'appli
       *[no] pas vérifié directement dans l'appli
    }

## Petites phrases au-dessus d'une étape

note-stale = Ce bouton venait d'une étape précédente. Voilà où tu en es maintenant.
note-not-kept = Je n'ai plus ce parcours en mémoire, alors voilà son début.
note-unknown = Je n'ai pas pu lire ça. Rien n'a changé ; voilà où tu en es.
note-not-understood = Je n'ai pas compris. Tu peux appuyer sur un bouton, ou écrire ce qu'il dit.
note-amount = Écris un nombre de 1 à 99999, s'il te plaît.
note-no-guide = Il n'y a pas de guide à ce nom. Voici ceux qui existent.
note-guide-gone = Ce guide n'est plus là. Voici ceux qui existent.
note-midway = Tu avais déjà commencé. Voici où tu en étais.
note-nothing-open = Il ne te reste rien en cours. Par où veux-tu commencer ?
note-language = C'est noté. J'utilise cette langue à partir de maintenant.
note-no-language = Je ne parle pas encore cette langue. Voici celles que je parle.
note-keep-on = Je garde tes parcours jusqu'à ce que tu les effaces.
note-keep-off = Le nettoyage habituel s'applique de nouveau.
note-kept = Rien n'a été effacé.
note-confirm-again = Par sécurité, confirme encore une fois.

## Pause et avancement

again-title = Recommencer : { $guide }
again-what = Les jours que tu as marqués et le décompte seraient perdus. Tes réglages dans l'appli restent comme ils sont.
button-again-yes = Oui, recommencer
button-again-no = Non, les garder
paused = En pause : { $guide }. Ta place est gardée. Reviens quand tu veux avec /continue.
progress-title = Tes parcours
progress-none = Tu n'as pas encore commencé de parcours.
progress-open = { $guide } : en cours, dernière étape le { $day }.
progress-finished = { $guide } : terminé le { $day }.

## Langue

language-title = Langue
language-what = Choisis la langue dans laquelle je te parle.

## Vie privée

privacy-title = Ce que je garde sur toi
privacy-kept = Les guides que tu suis, l'étape où tu es, ce que tu as choisi et le jour ; ta langue si tu en as choisi une. C'est rangé sous une clé brouillée, faite à partir de ton numéro de compte sur cette plateforme. Le numéro lui-même n'est pas gardé.
privacy-nudges = Si tu demandes un rappel : à quel sujet, quand et où te joindre. Cette adresse est chiffrée et disparaît avec le dernier rappel en attente. Un fuseau horaire reste jusqu'à ce que tu le changes ou effaces tout.
privacy-not-kept = Pas gardés : ton nom, ton pseudo, tes messages, ton numéro de téléphone, ta position. Je ne te demande jamais tes identifiants, pour aucune appli.
privacy-how-long = Un parcours disparaît 30 jours après que tu l'as fini, ou 90 jours après la dernière fois que tu y as touché.
privacy-how-long-kept = Tu m'as demandé de garder tes parcours jusqu'à ce que tu les effaces.
privacy-platform = La plateforme sur laquelle tu écris voit cette conversation comme n'importe quelle autre. Ce sont ses propres règles qui s'appliquent là.
button-mydata = Montre-moi mes données
button-keep-on = Garder mes parcours
button-keep-off = Nettoyer comme d'habitude
button-forget = Tout effacer

mydata-title = Tes données
mydata-what = Ce fichier contient tout ce que je garde sur toi.
mydata-none = Je ne garde rien sur toi.

forget-title = Tout effacer ?
forget-what = Ça supprime tous tes parcours et tes réglages ici. C'est définitif, et ça ne change rien dans les applis elles-mêmes.
button-forget-yes = Oui, tout effacer
button-forget-no = Non, je garde
forget-done = C'est fait. Plus rien n'est gardé ici à ton sujet. La conversation elle-même reste sur la plateforme jusqu'à ce que tu l'y supprimes.

## Reçu

button-receipt = Reçu à emporter
button-receipt-of = Reçu : { $guide }
receipt-ready = Ton reçu pour : { $guide }. Une fois en texte, une fois pour les machines.
receipt-title = Reçu d'opt-out : { $guide }
receipt-made = Fait le { $day }
receipt-line = { $day } : { $what }
receipt-nothing = Aucune étape n'a été marquée comme faite.
receipt-honest = C'est ce que tu as dit à optout-bot. Personne ne l'a vérifié sur la plateforme, et un réglage peut changer.

## Aide

help-title = Aide
help-commands =
    /optout – tous les guides
    /faq – une question sur l'IA, ton visage et tes publications
    /continue – reprendre où tu en étais
    /progress – tes parcours
    /remind – un rappel quand tu veux
    /reminders – tes rappels
    /timezone – ton fuseau horaire
    /language – changer de langue
    /privacy – ce que je garde
    /mydata – une copie de tes données
    /forgetme – tout effacer
    /help – cette page
help-words = Tu peux aussi écrire les mots d'un bouton, son numéro, « retour », « fait », « aide », ou le nom d'une appli.
help-never = Je ne demande jamais de mot de passe, de code ni de pièce d'identité. Si quelqu'un le fait en mon nom, ce n'est pas moi.

## Questions et réponses

faq-title = Questions et réponses
faq-what = Choisis un sujet, ou demande simplement avec tes mots.
button-ask = Poser une question
button-topics = Toutes les questions
button-helped = Ça m'aide
button-unhelped = Ça ne m'aide pas
button-none-of-these = Aucune de celles-là
faq-unsure = J'hésite sur ce que tu veux dire. Est-ce une de ces questions ?
faq-unsure-public = J'hésite sur ce qui est demandé ici. En privé, je peux proposer les réponses les plus proches.
faq-guide = Il y a un guide pour { $platform }. Il te montre l'option étape par étape, et ce qu'elle ne couvre pas.
faq-out-of-scope = Je n'ai pas de réponse à ça. Ce que je connais, c'est la réutilisation par l'IA des publications, des visages et des voix, et comment la refuser.
faq-as-of = { $about ->
        [yes] Vers le { $day }
       *[no] Au { $day }
    } · { $confidence ->
        [high] bien étayé
        [low] peu étayé
       *[medium] assez bien étayé
    }
faq-thin = Les sources là-dessus sont minces. Prends-le comme une piste, pas comme un fait.
faq-no-legal-advice = { $region }, état au { $day }. Information générale, pas un conseil juridique.
faq-source = Source : { $source }
link-source = { $source }
faq-region-us = États-Unis
faq-region-eu = Union européenne
faq-region-eea = UE, EEE, Royaume-Uni et Suisse
faq-region-gb = Royaume-Uni
faq-region-dk = Danemark
faq-region-br = Brésil
faq-region-in = Inde
faq-region-everywhere = En général
note-no-answer = Je n'ai pas de réponse à ce nom. Voici les sujets que je connais.
note-helped = Merci. Je compte seulement que ça a aidé, rien sur toi.
note-unhelped = Merci de me le dire. Je le compte seulement, rien sur toi. Peut-être qu'une des autres réponses convient.
note-unanswered = Désolé. Voici les sujets que je connais.
command-faq = Une question sur l'IA, ton visage et tes publications
command-answer = Répondre à cette question
command-argument-question = Ta question
words-topics = questions, les questions, sujets, thèmes, faq
words-helped = ça m'a aidé, ça m'a aidée, ça aide, utile, merci, merci beaucoup, mrc, nickel, parfait
words-unhelped = ça m'a pas aidé, ça m'a pas aidée, ça ne m'a pas aidé, ça aide pas, ça m'aide pas, pas utile, inutile
words-unanswered = aucune, aucun, aucune des deux, rien de tout ça, autre chose, c'est autre chose
words-command-faq = faq, question, questions, j'ai une question, jai une question, poser une question, demander

## Groupes, serveurs et messages privés

group-invite = J'aide les gens à refuser que l'IA réutilise leurs publications. Ça se passe en privé, donc personne ici ne voit ce que tu fais.
group-invite-guide = { $guide } : je peux te guider en privé, donc personne ici ne voit ce que tu fais.
panel-invite = Tu préfères que l'IA ne réutilise pas ce que tu publies ? Je te guide dans les réglages, étape par étape.
panel-invite-guide = { $guide } : je te guide, étape par étape.
invite-private = Appuie sur le bouton : un parcours s'ouvre, et personne d'autre que toi ne le voit.
button-invite = Ouvrir mon parcours privé
button-invite-guide = Ouvrir : { $guide }
button-direct = Continuer en messages privés
direct-sent = Je te l'ai envoyé en message privé.
direct-refused = Tes messages privés me sont fermés, donc je n'ai pas pu l'envoyer. Tu peux continuer ici, ou autoriser les messages de ce serveur et réessayer.
not-allowed = Seules les personnes qui peuvent gérer ce serveur ont le droit de faire ça. Rien n'a été publié.
wrong-place = Ça ne marche que sur un serveur. Ici, tu peux utiliser /optout.

## Pannes

apology = Quelque chose a raté de mon côté. Ta place est gardée ; réessaie dans un instant. (Code : { $code })

## Ce qu'on peut écrire à la place d'un bouton, séparé par des virgules

words-start = commencer, commence, on commence, démarrer, c'est parti, cest parti, go, vas-y, on y va, allez, ok, okay, d'accord, dac
words-done = fait, c'est fait, cest fait, c fait, j'ai fait, jai fait, fini, terminé, désactivé, c'est désactivé, coché, voilà, c'est bon, cest bon, c bon, ok, okay, ok fait, ok c'est fait, je l'ai fait, c'est coupé
words-cant-find = je ne trouve pas, je trouve pas, jtrouve pas, je le trouve pas, je la trouve pas, je ne le trouve pas, j'ai pas, jai pas ça, pas trouvé, introuvable, je vois pas, je le vois pas, je ne vois pas, il n'y est pas, il y est pas, y a pas, ya pas, il y a pas, pas là, où, c'est où, cest ou, c ou, où ça, il n'y a pas, ça n'existe pas, je l'ai pas, je ne l'ai pas, pas visible, ça n'apparaît pas, rien du tout
words-back = retour, revenir, en arrière, arrière, précédent, étape précédente, annuler
words-pause = pause, une pause, stop, arrêter, j'arrête, plus tard, attends, attendre, je reviens
words-next = suivante, la suivante, suivant, next, fait, c'est fait, c fait, ok
words-last = dernière, la dernière, c'était la dernière, cétait la dernière, tout est fait, fini, j'ai fini, jai fini, terminé
words-sent = envoyé, envoyée, c'est envoyé, cest envoyé, c envoyé, je l'ai envoyé, fait, c'est fait
words-retry = encore, réessayer, je réessaie, je regarde encore, je revérifie, laisse-moi regarder
words-again = encore, encore une fois, refaire, à refaire, une autre fois
words-restart = recommencer, tout recommencer, du début, depuis le début, à zéro
words-undo = en retirer une, retirer une, une de moins, en retirer un, un de moins, oups
words-skip = passer, passe, je passe, sauter, skip
words-yes = oui, ouais, ouai, oe, ui, yes, yep, carrément, bien sûr
words-no = non, nan, nn, nope, n, pas du tout
words-not-sure = pas sûr, pas sûre, je ne sais pas, je sais pas, sais pas, jsp, chépa, peut-être, ptet, aucune idée
words-phone = téléphone, tel, portable, mobile, smartphone, appli, app, android, iphone
words-web = web, site, ordi, ordinateur, pc, mac, navigateur
words-enough = ça suffit, suffit, assez, c'est tout, cest tout, c tout, ça ira, stop
words-amount-unknown = je sais pas, sais pas, jsp, chépa, aucune idée, pas sûr, pas sûre
words-receipt = reçu, mon reçu, récap, récapitulatif
words-catalogue = tout, toutes, tous, guides, les guides, applis, apps, liste, menu, catalogue, retour
words-home = accueil, page d'accueil
words-languages = langue, langues
words-privacy = vie privée, confidentialité
words-help = aide
words-resume = reprendre, continuer, je continue, on continue, on reprend
words-open = ouvrir, ouvre, commencer
words-mydata = mes données, données, exporter, export
words-forget = effacer, efface, tout effacer, efface tout, supprimer, tout supprimer, supprime tout
words-forget-yes = oui, ouais, effacer, tout effacer, efface tout, supprimer
words-forget-no = non, nan, garder, je garde, annuler
words-keep = garder, garder mes parcours
words-command-help = aide, tu sais faire quoi, tu fais quoi, tu sers à quoi, que sais-tu faire, commandes
words-command-continue = continuer, continue, reprendre, on reprend, on continue
words-command-progress = avancement, progression, mes parcours, où j'en suis, j'en suis où
words-command-language = langue, langues, changer de langue, changer la langue
words-command-privacy = vie privée, confidentialité, tu gardes quoi, tu gardes quoi sur moi
words-command-mydata = mes données, exporter mes données, copie de mes données
words-command-forgetme = oublie-moi, efface-moi, efface mes données, efface tout sur moi
words-command-optout = guides, les guides, catalogue, menu, applis, refuser l'ia, dire non à l'ia
words-command-start = bonjour, bonsoir, salut, slt, coucou, cc, bjr, hello, hey, yo, wesh, accueil

## Commandes et descriptions, telles que les plateformes les montrent

command-start = Commencer
command-optout = Refuser la réutilisation par l'IA, étape par étape
command-continue = Reprendre où tu en étais
command-progress = Tes parcours
command-language = Changer de langue
command-privacy = Ce qui est gardé sur toi
command-mydata = Une copie de tes données
command-forgetme = Tout effacer
command-help = Ce que je sais faire
command-panel = Publier un bouton qui ouvre à chaque membre son propre parcours privé
command-argument-guide = Quel guide
bot-about = Te guide pour refuser que l'IA réutilise tes publications. Sans identifiants, et en gardant très peu.
bot-description = Je te guide dans les réglages que les applis proposent pour que l'IA ne réutilise pas tes publications et n'apprenne pas avec, un petit pas à la fois. Je ne demande jamais tes identifiants, je garde très peu, et je te dis à quel point on en est sûrs et de quand ça date.

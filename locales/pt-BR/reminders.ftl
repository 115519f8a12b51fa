### Lembretes: o que é postado em um grupo e como os admins escrevem, e os lembretes que uma pessoa pede para si.
### Os dias da semana não têm todos o mesmo gênero ("toda sexta-feira", "todo domingo"); onde não dá para saber, a frase evita o problema.

## Momentos

rule-once = uma vez, em { $day } às { $at }
rule-daily = todo dia às { $at }
rule-weekly = { $days ->
        [domingo] todo domingo
        [segunda-feira] toda segunda-feira
        [quarta-feira] toda quarta-feira
        [quinta-feira] toda quinta-feira
        [sexta-feira] toda sexta-feira
       *[other] toda semana, { $days },
    } às { $at }
rule-fortnightly = a cada duas semanas, { $days } às { $at }
rule-monthly-day = todo mês, no dia { $day }, às { $at }
rule-monthly-last-day = no último dia de cada mês às { $at }
rule-monthly-weekday = { $days ->
        [domingo] no { $nth ->
             [1] primeiro
             [2] segundo
             [3] terceiro
             [4] quarto
            *[other] último
        } domingo de cada mês
        [segunda-feira] na { $nth ->
             [1] primeira
             [2] segunda
             [3] terceira
             [4] quarta
            *[other] última
        } segunda-feira de cada mês
        [quarta-feira] na { $nth ->
             [1] primeira
             [2] segunda
             [3] terceira
             [4] quarta
            *[other] última
        } quarta-feira de cada mês
        [quinta-feira] na { $nth ->
             [1] primeira
             [2] segunda
             [3] terceira
             [4] quarta
            *[other] última
        } quinta-feira de cada mês
        [sexta-feira] na { $nth ->
             [1] primeira
             [2] segunda
             [3] terceira
             [4] quarta
            *[other] última
        } sexta-feira de cada mês
       *[other] todo mês, na { $nth ->
             [1] primeira
             [2] segunda
             [3] terceira
             [4] quarta
            *[other] última
        } vez que cair { $days },
    } às { $at }
rule-until = { $rule }, até { $day }
rule-times = { $rule }, { $times ->
        [one] { $times } vez
       *[other] { $times } vezes
    }
place-chat = este chat
place-topic = este tópico

## O que é postado

post-guide = { $guide }
post-catalogue = Você já viu o que a IA pode fazer com os seus posts?
post-answer = { $question }
post-private = Antes do seu próximo post, isto talvez valha um minuto. Toque no botão e abre só para você: ninguém aqui vê o que você faz.
button-post-answer = Ler a resposta
count-week = { $number ->
       *[other] Na última semana, pelo menos { $number } pessoas daqui disseram que terminaram um percurso. Quem são não fica guardado.
    }
renewal-ask = Os lembretes deste grupo estão rodando há três meses. Vocês ainda querem? Se nenhum admin tocar no botão, eles param depois de { $day }.
button-renew = Manter os lembretes
renewal-done = Beleza. Os lembretes continuam, e pergunto de novo daqui a três meses.
notice-missed = { $number ->
        [one] Era para sair um lembrete aqui enquanto eu estava fora, e agora já é tarde. Admins podem ver com /reminders.
       *[other] Era para saírem { $number } lembretes aqui enquanto eu estava fora, e agora já é tarde. Admins podem ver com /reminders.
    }
notice-uncertain = { $number ->
        [one] Um lembrete pode ter chegado aqui, ou não. Não mando de novo no chute; admins podem conferir com /reminders.
       *[other] { $number } lembretes podem ter chegado aqui, ou não. Não mando de novo no chute; admins podem conferir com /reminders.
    }
notice-place-lost = Não consigo mais postar um lembrete no lugar dele, então parei. Admins podem ver o motivo com /reminders.

## Escrever um lembrete

draft-title = Um lembrete para este grupo
draft-what = O que o botão dele deve abrir?
draft-what-ask = Uma pergunta com resposta
draft-topic = Qual pergunta?
draft-all = Todos os guias
draft-guide = { $guide }
draft-question = { $question }
draft-topic-name = { $topic }
draft-when = Quando é para postar? Escolha uma opção ou escreva do seu jeito, por exemplo “toda sexta às 18h”.
draft-when-how = Para escrever aqui, responda a esta mensagem.
draft-rule = { $rule }
draft-time = A que horas?
draft-time-at = { $at }
draft-two-ways = Qual dos dois você quer dizer?
draft-zone = O horário de qual cidade vale para este grupo? Escolha uma ou escreva o nome de uma cidade.
draft-zone-which = Qual destas você quer dizer?
draft-zone-choice = { $zone }
draft-line = Escreva sua própria frase: até 200 caracteres, texto simples.
draft-until = Até quando deve continuar? Escolha uma opção ou escreva o último dia.
draft-language = Em que idioma é para postar?
draft-reply = No Telegram, responda a esta mensagem com o texto. No Discord, aperte o botão abaixo.

rehearsal-title = Vai ficar assim
rehearsal-paused = Está em pausa e continua em pausa até você retomar.
rehearsal-zone-before = Até agora ele seguia o horário de { $zone }. Ao salvar, passa a seguir o horário do grupo, como abaixo.
rehearsal-button = Botão: { $label }
rehearsal-where = Onde: { $where }
rehearsal-when = Quando: { $rule } ({ $zone })
rehearsal-next = Próximo: { $moments }
rehearsal-language = Idioma: { $language }
rehearsal-loud = As pessoas do grupo são notificadas, como em qualquer mensagem.
rehearsal-silent = Chega sem som.
rehearsal-keep = Os posts anteriores ficam.
rehearsal-replace = Cada post substitui o anterior.
rehearsal-alone = Nunca se posta nada sobre nenhuma pessoa.
warn-skipped = Em { $day } o relógio muda e esse horário não existe. Vai ser postado logo depois do salto.
warn-doubled = Em { $day } o relógio muda e esse horário acontece duas vezes. Vai ser postado só na primeira.
warn-near = Outro lembrete deste grupo fica a menos de uma hora deste. Deixe uma hora entre eles, por favor.
warn-full = Este grupo já tem dez lembretes. Apague um primeiro.
warn-over = Não há mais nenhum momento assim pela frente. Escolha outro, por favor.
button-save = Salvar
button-change-what = O que ele abre
button-change-when = Mudar o horário
button-change-line = Frase própria
button-drop-line = Sem frase própria
button-change-until = Até quando
button-change-language = Idioma
button-silent-on = Postar sem som
button-silent-off = Postar com som
button-replace-on = Substituir os anteriores
button-replace-off = Manter os anteriores
button-change-zone = Fuso horário
button-post-once = Postar uma vez, agora
button-throw-away = Descartar
button-write = Escrever
button-back-to-draft = Voltar
button-forever = Até eu parar
button-four-times = 4 vezes
button-twelve-times = 12 vezes
draft-language-choice = { $language }

## Linhas de cima

admin-only = Só quem pode gerenciar este grupo consegue fazer isso. Nada mudou.
not-there = Não existe esse lembrete aqui.
note-group-stale = Esse botão é de antes. É assim que está agora.
note-nothing-written = Nenhum lembrete está sendo escrito aqui. Comece um com /remind ou, no Discord, com /reminder new.
note-time-not-read = Não consegui ler isso como um horário. Tente algo como “toda sexta às 18h” ou “amanhã às 9h”.
note-time-past = Esse horário já passou.
note-end-not-read = Não consegui ler isso como um dia. Tente algo como “31 de março”.
note-zone-not-found = Não conheço essa cidade. Tente uma grande com o mesmo horário.
note-what-not-found = Não tenho guia nem resposta com esse nome. Estes são os que temos.
note-line-long = São { $length } caracteres; cabem no máximo 200.
note-line-link = Os links só podem levar a páginas que estão nos nossos guias: { $host } não é uma delas.
note-line-mention = Deixe os @nomes de fora, por favor: um lembrete não chama ninguém.
note-line-empty = Essa frase está vazia.
note-saved = Salvo.
note-changed = Alterado.
note-thrown-away = Descartado. Nada vai ser postado.
note-paused = Em pausa. Nada é postado até você retomar.
note-resumed = Voltou a valer.
note-deleted = Apagado.
note-post-now = Já vai sair.
note-seen = Pronto, tirei daqui.
note-rights-missing = Ainda não consigo postar lá, então não salvei e nada foi postado. Veja abaixo o que falta.
note-group-zone = Agora o grupo segue o horário de { $zone }.
note-group-language = O idioma do grupo está escolhido.
note-counting-on = Uma vez por semana vou postar quantas pessoas daqui terminaram um percurso e quiseram ser contadas: de cinco em cinco, nunca menos de cinco e nunca perto do tamanho do grupo.
note-counting-off = Nada mais é contado nem postado.
note-need-zone = Primeiro: o horário de qual cidade vale aqui?
note-need-zone-yours = Primeiro: o horário de qual cidade é o seu? Depois leio de novo o que você escreveu.

## Os lembretes que existem

list-title = Lembretes deste grupo
list-none = Ainda não há nenhum. Comece um com /remind ou, no Discord, com /reminder new.
list-line = { $number }. { $what }: { $rule }
list-next = Próximo: { $moment }
list-paused = em pausa
list-over = encerrado
list-vanished = O que ele abriria não existe mais, então o botão abre todos os guias.
list-retired = parado: { $why }
list-ends = Ninguém disse ainda que estes lembretes devem continuar. Eles param depois de { $day }.
list-draft = Um está sendo escrito e ainda não foi salvo.
why-gone = o lugar não existe mais
why-closed = o tópico está fechado
why-no-right = não posso mais escrever lá
why-kicked = me tiraram do grupo
why-refused = a plataforma recusou a mensagem
why-not-renewed = não foi renovado
why-blocked = o chat está fechado para mim
trouble-uncertain = { $moment }: pode ter chegado ou não.
trouble-skipped = { $moment }: não enviado, eu estava fora e já era tarde.
trouble-failed = { $moment }: não enviado, não deu para entregar.
button-reminder = { $number }. { $title }
button-send-now = Enviar o número { $number } agora
button-put-away = Tirar estes avisos
button-new-reminder = Novo lembrete
button-list = Todos os lembretes
button-preview = Ver como fica
button-pause-reminder = Pausar
button-resume-reminder = Retomar
button-edit = Alterar
button-delete = Apagar
button-delete-sure = Sim, apagar
delete-sure = Apagar este lembrete de vez?
button-post-now = Postar agora
button-carry-on-writing = Continuar escrevendo

## Preparação

setup-title = Está tudo certo?
setup-right-fine = Posso postar aqui.
setup-right-missing = Falta alguma coisa:
setup-zone = O horário do grupo: { $zone }
setup-zone-none = O horário do grupo ainda não foi escolhido.
setup-language = O idioma do grupo: { $language }
setup-choose-language = Em que língua devo escrever para este grupo?
setup-reminders = { $count ->
        [0] Ainda não há lembretes.
        [one] { $count } lembrete.
       *[other] { $count } lembretes.
    }
setup-counting-off = Não conto nada aqui.
setup-counting-on = Toda semana posto quantas pessoas terminaram um percurso e quiseram ser contadas.
setup-test = Uma mensagem de teste está a caminho, só para você.
setup-test-message = Este é o teste. Um lembrete vai ficar assim, e este só você vê.
setup-test-refused = Não consegui te escrever no privado. Abra um chat comigo, toque em Start (iniciar) e tente /setup de novo.
button-counting-on = Postar o número da semana
button-counting-off = Parar o número da semana
right-discord-view = Não vejo esse canal. Dê lá ao meu cargo a permissão “View Channel” (ver o canal).
right-discord-send = Não consigo escrever nesse canal. Dê lá ao meu cargo a permissão “Send Messages” (enviar mensagens).
right-discord-threads = Não consigo escrever nesse tópico. Dê lá ao meu cargo a permissão “Send Messages in Threads” (enviar mensagens em tópicos).
right-discord-locked = Esse tópico está trancado. Destranque ou escolha outro lugar.
right-telegram-send = Não consigo escrever neste grupo. Me deixe enviar mensagens nas permissões do grupo, ou me torne admin.
right-telegram-topic = Não consigo escrever neste tópico. Reabra o tópico ou escolha outro.
right-telegram-privacy = Aqui só vejo comandos e respostas a mim. É assim que deve ser.
right-telegram-all = Aqui vejo todas as mensagens. Não preciso disso; você pode ligar o modo de privacidade (“privacy mode”) para mim no BotFather.
right-gone = Esse lugar não está neste grupo.

## Os lembretes de uma pessoa

nudges-title = Seus lembretes
nudges-what = Eu te escrevo no privado na hora que você escolher, uma vez só. Fica desligado até você pedir e, enquanto um está esperando, guardo, criptografado, onde te encontrar.
nudges-none = Nenhum está esperando.
nudge-waiting = { $about ->
        [batch] Próxima leva de vídeos: { $guide }, { $moment }
        [recheck] Conferir de novo: { $guide }, { $moment }
       *[other] Continuar: { $guide }, { $moment }
    }
nudge-waiting-changed = Se este guia mudar: { $guide }
nudge-waiting-uncertain = Este pode ter chegado até você ou não: { $guide }
nudge-for = Te lembrar de: { $guide }
nudge-own-words = Para outra hora, digite por exemplo: /remind amanhã às 9h
button-nudge = Me lembre
button-nudge-tomorrow = Amanhã
button-nudge-week = Daqui a uma semana
button-nudge-batch = Próxima leva, em uma semana
button-nudge-recheck = Conferir de novo em 90 dias
button-nudge-changed = Me avise se este guia mudar
button-nudge-stop = Chega de lembretes
button-nudge-stop-this = Parar este
button-nudge-yes = Sim, me lembre nessa hora
button-nudges = Seus lembretes
note-nudge-set = Vou te escrever: { $moment }
note-nudge-changed = Te aviso uma vez se este guia mudar.
note-nudge-stopped = Parei. Não te escrevo por conta própria.
note-nudge-full = Já há cinco lembretes esperando. Pare um primeiro.
note-nudge-near = Outro lembrete fica a menos de uma hora desse. Escolha outro horário, por favor.
note-nudge-far = Falta mais de um ano para isso. Escolha um horário mais próximo, por favor.
note-nudge-nothing = É sobre qual guia? Abra um primeiro, aí eu posso te lembrar.
note-nudge-nowhere = Daqui não consigo chegar até você. Me escreva no privado e peça de novo.
note-nudge-once = Eu só lembro uma vez, então esta é a primeira dessas vezes.
nudge-read = Entendi assim: { $moment }. É isso?
note-zone-yours = Agora seu horário é o de { $zone }.
zone-title = O horário de qual cidade é o seu?
zone-what = Escolha uma ou digite o nome de uma cidade, por exemplo: /timezone Recife
zone-now = No momento: { $zone }
nudge-resume = Você pediu para eu te lembrar: { $guide }. Seu lugar está salvo.
nudge-batch = Você pediu para eu te lembrar da próxima leva de vídeos: { $guide }
nudge-recheck = Você me pediu para lembrar de conferir de novo: { $guide }. Configurações podem mudar, então talvez valha olhar se a sua continua como estava.
nudge-changed = Um guia que você terminou traz algo novo: { $guide }
nudge-why = Você pediu só esta mensagem. Não vem outra, a não ser que você peça de novo.
button-count-me = Me inclua na conta do grupo
note-counted = Você está no número desta semana do grupo. Não dá para chegar a você por ele.
note-count-closed = Não há contagem acontecendo nesse grupo.
note-count-unfinished = Conto os percursos terminados nos últimos sete dias. Termine um primeiro, aí eu posso te contar.

## O que se pode digitar

words-nudges = me lembra, me lembre, lembrete, lembretes, meus lembretes, me avisa, me avisa depois
words-nudge = amanhã, amanha, me lembra amanhã, me lembra, me lembre
words-quiet = chega de lembrete, sem lembretes, não quero mais lembretes, parar lembretes, para de me lembrar, n me lembra mais
words-snooze = depois, mais tarde, agora não, agr n, adiar
words-count = me inclui, me inclua, me inclui na conta, me conta junto
words-zone = fuso, fuso horário, meu fuso, meu horário, mudar fuso
words-nudge-at = sim, s, ss, isso, claro, aham, uhum, com certeza, tenho, quero
words-command-remind = me lembra, me lembre, lembrete
words-command-reminders = meus lembretes
words-command-timezone = fuso horário, fuso

## Comandos, como as plataformas mostram

command-remind = Me lembre: amanhã, em uma semana ou quando eu disser
command-reminders = Meus lembretes
command-timezone = Escolher meu fuso horário pela cidade
command-reminder = Lembretes deste servidor
command-reminder-new = Escrever um lembrete
command-reminder-list = Mostrar todos os lembretes
command-reminder-preview = Mostrar o que um lembrete posta
command-reminder-pause = Pausar um lembrete
command-reminder-resume = Retomar um lembrete
command-reminder-edit = Alterar um lembrete
command-reminder-delete = Apagar um lembrete
command-reminder-post-now = Postar um lembrete agora
command-setup = Conferir permissões, fuso horário e idioma, com um teste que só você vê
command-group-remind = Escrever um lembrete para este grupo
command-group-reminders = Os lembretes deste grupo
command-group-setup = Conferir permissões, horário e idioma
command-argument-what = Guia ou resposta que o botão abre
command-argument-when = Quando, do seu jeito: toda sexta às 18h
command-argument-channel = Canal ou tópico onde postar
command-argument-line = Sua própria frase, no máximo 200 caracteres
command-argument-language = Idioma
command-argument-silent = Sem som
command-argument-replace = Substituir o post anterior
command-argument-until = O último dia
command-argument-times = Quantas vezes
command-argument-reminder = Qual lembrete
command-argument-zone = Cidade cujo horário vale
command-argument-city = Cidade que tem o seu horário
modal-when-title = Quando?
modal-when-label = Por exemplo: toda sexta às 18h
modal-line-title = Sua própria frase
modal-line-label = Texto simples, no máximo 200 caracteres
modal-zone-title = Fuso horário
modal-zone-label = Nome de uma cidade
modal-until-title = Até quando?
modal-until-label = O último dia, por exemplo: 31 de março
preset-when-1 = toda sexta às 18h
preset-when-2 = todo dia às 9h
preset-when-3 = amanhã às 18h
preset-when-4 = última sexta do mês às 18h

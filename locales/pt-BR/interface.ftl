### Tudo o que o bot diz fora dos guias. Cada guia tem seu próprio arquivo, com o nome do guia.
### Nomes de menus de um app nunca ficam aqui: são dados de um guia.

language-name = Português (Brasil)

## Início

home-title = Diga não à IA nos seus posts, passo a passo
home-what = Eu te guio pelas configurações que os apps oferecem para a IA não reutilizar seus posts nem aprender com eles. Um passo pequeno de cada vez, no celular que está na sua mão.
home-honest = Nunca peço seu login e não consigo mudar uma configuração por você. Só prometo o que a configuração faz de verdade, e digo quanta certeza temos e de quando é a informação.

button-open = { $guide }
button-guide = { $guide }
button-resume = Continuar: { $guide }
button-catalogue = Todos os apps e guias
button-language = Idioma
button-privacy = O que guardo sobre você
button-help = Ajuda
button-home = Página inicial
button-more = Mais
button-platform = { $platform }

## Catálogo

catalogue-title = De qual app se trata?
catalogue-what = Escolha um. Se o seu não está aqui, ainda não sabemos o bastante sobre ele para te guiar.
platform-title = { $platform }
platform-what = São opções diferentes. Uma raramente vale pela outra, então dê uma olhada em cada uma que te preocupa.

## Passos de um guia

heading = { $guide }
heading-step = { $guide } · passo { $step } de { $of }
brief-covers = O que isso cobre: { $covers }
brief-not-covers = O que não cobre: { $covers }
form-ready = Tenha à mão: { $ready }
count-how = Toque em um número ou digite um. Pode ser no chute, só serve para mostrar quanto você já andou.
repeat-count =
    { $about ->
        [0] { $done ->
            [0] nenhum feito até agora
            [one] { $done } feito até agora
           *[other] { $done } feitos até agora
        }
       *[other] { $done } de mais ou menos { $about }
    }

choice-start = Começar
choice-done = Feito
choice-cant-find = Não estou achando
choice-back = Voltar
choice-pause = Dar uma pausa
choice-next = Feito, vamos ao próximo
choice-last = Feito, esse era o último
choice-sent = Já enviei
choice-retry = Vou olhar de novo
choice-again = Fazer outra vez
choice-restart = Recomeçar do zero
choice-undo = Tirar um
choice-skip = Pular isto
choice-yes = Sim
choice-no = Não
choice-not-sure = Não sei bem
choice-phone = App do celular
choice-web = Site
choice-enough = Por enquanto é só
choice-amount = Uns { $amount }
choice-amount-unknown = Não faço ideia

## Quanta certeza temos

status-live = Segundo as fontes, está disponível. Informação de { $as-of }.
status-limited = Segundo as fontes, só está disponível para algumas pessoas ou lugares. Informação de { $as-of }.
status-paused = Segundo as fontes, está em pausa. Informação de { $as-of }.
status-gone = Segundo as fontes, foi retirado ou encerrado. Informação de { $as-of }. É normal não encontrar.
status-unknown = Não sabemos se isso ainda funciona. Fonte mais recente: { $as-of }.
status-none = Até onde encontramos, não existe uma opção para isso. Informação de { $as-of }.
status-undated = Descrito por fontes sem data, então não dá para dizer se é recente. Consultamos em { $as-of }.
status-unchecked = Ninguém daqui conferiu isso em um app de verdade. Vem de fontes publicadas.
status-checked = Conferido em { $app } em { $day } (país: { $country }).
status-names-may-differ = Os nomes no seu app podem ser diferentes dos que aparecem aqui.
status-line-live = Informação de { $as-of } · { $checked ->
        [yes] conferido no app
       *[no] não conferido em um app real
    }
status-line-limited = Só para algumas pessoas · informação de { $as-of } · { $checked ->
        [yes] conferido no app
       *[no] não conferido em um app real
    }
status-line-paused = Em pausa, segundo as fontes · informação de { $as-of } · { $checked ->
        [yes] conferido no app
       *[no] não conferido em um app real
    }
status-line-gone = Retirado, segundo as fontes · informação de { $as-of } · { $checked ->
        [yes] conferido no app
       *[no] não conferido em um app real
    }
status-line-unknown = Não se sabe se funciona · informação de { $as-of } · { $checked ->
        [yes] conferido no app
       *[no] não conferido em um app real
    }
status-line-none = Não existe opção · informação de { $as-of } · { $checked ->
        [yes] conferido no app
       *[no] não conferido em um app real
    }
status-line-undated = Fontes sem data, consultadas em { $as-of } · { $checked ->
        [yes] conferido no app
       *[no] não conferido em um app real
    }

## Linhas gentis acima de um passo

note-stale = Esse botão era de um passo anterior. É aqui que você está agora.
note-not-kept = Não guardo mais esse percurso, então aqui está o começo dele.
note-unknown = Não consegui ler isso. Nada mudou; é aqui que você está.
note-not-understood = Não entendi. Você pode tocar em um botão ou digitar o que está escrito nele.
note-amount = Digite um número de 1 a 99999, por favor.
note-no-guide = Não existe um guia com esse nome. Estes são os que temos.
note-guide-gone = Esse guia não está mais aqui. Estes são os que temos.
note-midway = Você já tinha começado. Aqui está o ponto onde parou.
note-nothing-open = Não há nada pela metade. Por onde você quer começar?
note-language = Pronto. Vou usar este idioma de agora em diante.
note-no-language = Ainda não falo esse idioma. Estes são os que eu falo.
note-keep-on = Vou guardar seus percursos até você apagar.
note-keep-off = A limpeza normal vale de novo.
note-kept = Nada foi apagado.
note-confirm-again = Por segurança, confirme mais uma vez.

## Pausa e andamento

again-title = Recomeçar: { $guide }
again-what = Os dias que você marcou e a contagem se perderiam. Suas configurações no app ficam como estão.
button-again-yes = Sim, recomeçar
button-again-no = Não, guardar
paused = Em pausa: { $guide }. Seu lugar está salvo. Volte quando quiser com /continue.
progress-title = Seus percursos
progress-none = Você ainda não começou nenhum percurso.
progress-open = { $guide }: em andamento, último passo em { $day }.
progress-finished = { $guide }: terminado em { $day }.

## Idioma

language-title = Idioma
language-what = Escolha o idioma que devo usar com você.

## Privacidade

privacy-title = O que guardo sobre você
privacy-kept = Os guias que você percorre, o passo em que está, o que escolheu e o dia; seu idioma, se você escolheu um. Fica arquivado sob um código embaralhado, feito a partir do número da sua conta nesta plataforma. O número em si não é guardado.
privacy-nudges = Se você pedir um lembrete: sobre o quê, quando e onde te encontrar. Esse endereço fica criptografado e some com o último lembrete pendente. O fuso horário fica até você mudar ou apagar tudo.
privacy-not-kept = Não guardo: seu nome, seu usuário, suas mensagens, seu telefone, sua localização. Nunca peço login em nenhum app.
privacy-how-long = Um percurso é apagado 30 dias depois de terminado, ou 90 dias depois da última vez que você mexeu.
privacy-how-long-kept = Você me pediu para guardar seus percursos até você apagar.
privacy-platform = A plataforma em que você escreve vê este chat como vê qualquer outro. Para isso valem as regras dela.
button-mydata = Ver meus dados
button-keep-on = Guardar meus percursos
button-keep-off = Limpar como de costume
button-forget = Apagar tudo

mydata-title = Seus dados
mydata-what = Este arquivo contém todos os dados que guardo sobre você.
mydata-none = Não guardo nada sobre você.

forget-title = Apagar tudo?
forget-what = Isso remove todos os seus percursos e configurações daqui. Não dá para desfazer, e não muda nada nos apps.
button-forget-yes = Sim, apagar tudo
button-forget-no = Não, deixar como está
forget-done = Pronto. Não guardo mais nada sobre você aqui. O chat em si continua na plataforma até você apagar por lá.

## Comprovante

button-receipt = Comprovante para levar
button-receipt-of = Comprovante: { $guide }
receipt-ready = Seu comprovante de: { $guide }. Uma vez como texto, outra para programas.
receipt-title = Comprovante de recusa: { $guide }
receipt-made = Feito em { $day }
receipt-line = { $day }: { $what }
receipt-nothing = Nenhum passo foi marcado como feito.
receipt-honest = Isto é o que você contou ao optout-bot. Ninguém conferiu na plataforma, e uma configuração pode mudar.

## Ajuda

help-title = Ajuda
help-commands =
    /optout – todos os guias
    /faq – perguntar sobre IA, seu rosto e seus posts
    /continue – continuar de onde parou
    /progress – seus percursos
    /remind – um lembrete quando você quiser
    /reminders – seus lembretes
    /timezone – seu fuso horário
    /language – mudar o idioma
    /privacy – o que eu guardo
    /mydata – uma cópia dos seus dados
    /forgetme – apagar tudo
    /help – esta página
help-words = Você também pode digitar: o que está escrito em um botão, o número dele, “voltar”, “feito”, “ajuda” ou o nome de um app.
help-never = Nunca peço senha, código nem documento. Se alguém fizer isso em meu nome, não sou eu.

## Perguntas e respostas

faq-title = Perguntas e respostas
faq-what = Escolha um tema ou pergunte do seu jeito.
button-ask = Fazer uma pergunta
button-topics = Todas as perguntas
button-helped = Isso ajudou
button-unhelped = Não ajudou
button-none-of-these = Nenhuma destas
faq-unsure = Não sei bem qual destas você quer dizer.
faq-unsure-public = Não sei bem o que se quer saber aqui. No privado posso mostrar as respostas mais próximas.
faq-guide = Existe um guia para { $platform }. Ele mostra a opção passo a passo, e o que ela não cobre.
faq-out-of-scope = Não tenho resposta para isso. O que conheço é o uso de posts, rostos e vozes por IA, e como dizer não.
faq-as-of = { $about ->
        [yes] Informação de cerca de { $day }
       *[no] Informação de { $day }
    } · { $confidence ->
        [high] bem confirmada
        [low] pouco confirmada
       *[medium] razoavelmente confirmada
    }
faq-thin = Há poucas fontes sobre isso. Tome como uma pista, não como um fato.
faq-no-legal-advice = { $region }, situação em { $day }. Informação geral, não é consultoria jurídica.
faq-source = Fonte: { $source }
link-source = { $source }
faq-region-us = Estados Unidos
faq-region-eu = União Europeia
faq-region-eea = UE, EEE, Reino Unido e Suíça
faq-region-gb = Reino Unido
faq-region-dk = Dinamarca
faq-region-br = Brasil
faq-region-in = Índia
faq-region-everywhere = Em geral
note-no-answer = Não tenho uma resposta com esse nome. Estes são os temas que conheço.
note-helped = Que bom. Só conto que ajudou, nada sobre você.
note-unhelped = Valeu por avisar. Só faço a conta, nada sobre você. Talvez uma das outras respostas sirva.
note-unanswered = Sinto muito. Estes são os temas que conheço.
command-faq = Pergunte sobre IA, seu rosto e seus posts
command-answer = Responder esta pergunta
command-argument-question = Sua pergunta
words-topics = perguntas, todas, temas, topicos, faq, duvidas
words-helped = ajudou, isso ajudou, ajudou sim, valeu, obrigado, obrigada, obg, vlw, brigado, brigada, era isso
words-unhelped = não ajudou, n ajudou, não me ajudou, não adiantou, não era isso
words-unanswered = nenhuma, nenhuma dessas, nenhuma delas, outra coisa, não é nenhuma
words-command-faq = faq, perguntas, perguntar, pergunta, duvida, dúvidas, tenho uma dúvida

## Grupos, servidores e mensagens privadas

group-invite = Ajudo as pessoas a dizer não ao uso dos seus posts por IA. É no privado, então ninguém aqui vê o que você faz.
group-invite-guide = { $guide }: posso te guiar no privado, então ninguém aqui vê o que você faz.
panel-invite = Prefere que a IA não reutilize o que você posta? Eu te guio pelas configurações, passo a passo.
panel-invite-guide = { $guide }: eu te guio, passo a passo.
invite-private = Toque no botão e abre um percurso que só você vê.
button-invite = Abrir meu percurso privado
button-invite-guide = Abrir: { $guide }
button-direct = Continuar no privado
direct-sent = Mandei no seu privado.
direct-refused = Suas mensagens privadas estão fechadas para mim, então não consegui enviar. Você pode continuar aqui mesmo, ou liberar mensagens deste servidor e tentar de novo.
not-allowed = Só quem pode gerenciar este servidor consegue fazer isso. Nada foi postado.
wrong-place = Isso só funciona em um servidor. Aqui você pode usar /optout.

## Falhas

apology = Algo deu errado do meu lado. Seu lugar está salvo; tente de novo daqui a pouco. (Código: { $code })

## O que as pessoas podem digitar em vez de um botão, separado por vírgulas

words-start = começar, começa, bora, vamos, vamo, partiu, iniciar, ok, blz, beleza
words-done = feito, pronto, prontinho, fiz, já fiz, consegui, deu certo, desliguei, desativei, ok, blz, beleza, foi, já foi, ok pronto, tudo certo, desligado, desativado
words-cant-find = não achei, n achei, não acho, não encontro, não encontrei, não tem, n tem, não aparece, não vejo, sumiu, cadê, onde fica, onde, não está, não está lá, não tá, não tá lá, não consigo achar, não consigo encontrar, não tem isso, não aparece aqui, não existe
words-back = voltar, volta, volta ai, anterior, desfazer, pra trás
words-pause = pausa, pausar, parar, para, depois, mais tarde, espera, peraí, já volto
words-next = próximo, prox, seguinte, vamos ao próximo, feito, pronto, fiz, ok
words-last = último, era o último, esse era o último, acabou, acabei, terminei, foi o último
words-sent = enviei, já enviei, enviado, mandei, já mandei, foi, feito, pronto
words-retry = de novo, olhar de novo, vou olhar, tentar de novo, tenta de novo, outra vez
words-again = outra vez, de novo, mais uma vez, repetir, refazer
words-restart = recomeçar, começar de novo, do zero, do começo, reiniciar
words-undo = tirar um, um a menos, errei
words-skip = pular, pula, passar
words-yes = sim, s, ss, isso, claro, aham, uhum, com certeza, tenho, quero
words-no = não, n, nn, nope
words-not-sure = não sei, n sei, sei lá, talvez, não tenho certeza
words-phone = celular, cel, telefone, app, aplicativo, android, iphone
words-web = site, web, computador, pc, notebook, navegador
words-enough = chega, é só, só isso, tá bom, por hoje é só, já deu
words-amount-unknown = não sei, n sei, sei lá, não faço ideia, nem ideia, sem ideia
words-receipt = comprovante, recibo
words-catalogue = todos, guias, apps, aplicativos, lista, menu, catálogo, voltar
words-home = início, página inicial, tela inicial
words-languages = idioma, idiomas, língua
words-privacy = privacidade, o que você guarda
words-help = ajuda, me ajuda
words-resume = continuar, continua, seguir, retomar
words-open = abrir, abre, começar
words-mydata = meus dados, dados, exportar, baixar meus dados
words-forget = apagar, apaga, apagar tudo, excluir, deletar, deleta tudo
words-forget-yes = sim, apagar, apaga, apagar tudo, pode apagar
words-forget-no = não, n, deixa, deixar, cancelar, cancela, manter
words-keep = guardar, guarda, manter
words-command-help = ajuda, me ajuda, o que você faz, o que vc faz, comandos
words-command-continue = continuar, continua, seguir, retomar, de onde parei
words-command-progress = progresso, andamento, meus percursos, o que já fiz
words-command-language = idioma, idiomas, língua, mudar idioma, mudar o idioma, trocar idioma
words-command-privacy = privacidade, o que você guarda, o que vc guarda
words-command-mydata = meus dados, exportar meus dados, baixar meus dados
words-command-forgetme = me esquece, me esqueça, me apaga, apagar meus dados, deletar meus dados
words-command-optout = optout, opt out, guias, catálogo, menu, sair da ia, dizer não
words-command-start = oi, oie, olá, opa, eai, e aí, salve, bom dia, boa tarde, boa noite, start

## Comandos e descrições, como as plataformas mostram

command-start = Começar
command-optout = Dizer não à IA, passo a passo
command-continue = Continuar de onde parou
command-progress = Seus percursos
command-language = Mudar o idioma
command-privacy = O que é guardado sobre você
command-mydata = Uma cópia dos seus dados
command-forgetme = Apagar tudo
command-help = O que eu sei fazer
command-panel = Postar um botão que abre o percurso privado de cada pessoa
command-argument-guide = Qual guia
bot-about = Te guio para dizer não ao uso dos seus posts por IA. Sem login e guardando bem pouco.
bot-description = Eu te guio pelas configurações que os apps oferecem para a IA não reutilizar seus posts nem aprender com eles, um passo pequeno de cada vez. Nunca peço seu login, guardo bem pouco e digo quanta certeza temos e de quando é a informação.

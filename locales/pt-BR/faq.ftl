faq-topic-remix = Remix com IA
faq-topic-training = Treinamento de IA e seus dados
faq-topic-likeness = Seu rosto e sua voz
faq-topic-reports = Denúncias, remoção e proteção
faq-topic-laws = A lei onde você mora

## Links que uma resposta pode levar, como botões: no máximo 40 caracteres.

faq-link-objection-form = TikTok: formulário de oposição
faq-link-privacy-form = TikTok: denúncia de privacidade
faq-link-copyright-form = TikTok: denúncia de direitos autorais
faq-link-stopncii = StopNCII.org (18 anos ou mais)
faq-link-take-it-down = Take It Down (menos de 18 anos)

## Remix com IA

faq-remix_what-question = O que é (ou era) o remix com IA do TikTok?
faq-remix_what = Era um experimento do TikTok chamado Meme Remixer, visto em abril de 2026. Quem podia ver seu post podia escolher um quadro dele, digitar um prompt e receber uma imagem ou um meme feito por IA, pensado para os comentários desse post. Cada post tinha uma opção para isso, { $allow-ai-remix }, nas { $privacy-settings } (configurações de privacidade). O TikTok descreveu como um teste limitado nos EUA.

faq-remix_status-question = O remix com IA ainda está no TikTok, ou acabou?
faq-remix_status = Relatos de 25 de abril de 2026 dizem que o TikTok encerrou o teste e retirou a opção depois que criadores reclamaram. O mais novo que achamos é de cerca de maio de 2026, e nada diz que voltou. O TikTok pode testar coisas de novo sem avisar ninguém, então abra um post seu e olhe as { $privacy-settings } (configurações de privacidade).

faq-remix_turn_off-question = Como desligo o remix com IA?
faq-remix_turn_off = No app do celular abra um post seu, toque nos três pontinhos do lado, depois em { $privacy-settings } (não aparece? Deslize a fileira de baixo para a esquerda). Se { $allow-ai-remix } (permitir remix com IA) estiver na lista, desligue, e faça o mesmo nos outros posts. Se não estiver, o mais provável é que o TikTok já tenha retirado para você, e não há nada para desligar.

faq-remix_missing-question = Não acho a opção do remix com IA. Por quê?
faq-remix_missing = O mais provável é que o TikTok tenha retirado no fim de abril de 2026. Confira também se o post é seu, se você está no app do celular, e se deslizou a fileira de baixo e rolou dentro de { $privacy-settings } (configurações de privacidade). Se ainda assim não estiver lá, você pode limitar a reutilização, os downloads e quem pode ver.

faq-remix_default-question = Me incluíram sem perguntar?
faq-remix_default = Sim. Os relatos concordam que a permissão vinha ligada desde o começo e sem nenhum aviso. Ela apareceu em muitas contas, até nas que estavam fora do teste. Estar ligada não quer dizer que alguém realmente fez remix com você.

faq-remix_all_videos-question = Dá para desligar o remix com IA em todos os vídeos de uma vez?
faq-remix_all_videos = Em abril de 2026 não havia uma opção de remix com IA para a conta inteira, e não achamos nenhuma desde então. As configurações mais próximas que valem para a conta toda são { $reuse } em { $privacy } (dueto, stitch, figurinhas) e uma conta privada. Nenhuma das duas é descrita como opção contra o remix com IA.

faq-remix_existing-question = Desligar apaga os remixes que já fizeram?
faq-remix_existing = Nenhuma fonte diz isso, então não conte com isso. Com os duetos, o TikTok diz que os anteriores continuam no ar depois que você muda a configuração, e os termos dele para os EUA dizem que material incluído em posts de outras pessoas continua público. Se uma imagem te incomoda, apague o comentário no seu post em que ela está, ou denuncie.

faq-remix_retroactive-question = Isso vale para meus vídeos antigos também?
faq-remix_retroactive = Segundo relatos, a permissão vinha ligada também nos posts antigos, então cada um tinha que ser mudado à mão. Desligar vale daqui para a frente; nada mostra que alcance imagens já feitas. Comece pelos posts que mais mostram seu rosto.

faq-remix_notify-question = Vou saber se alguém fizer remix comigo?
faq-remix_notify = Nenhuma fonte fala em aviso. As imagens de remix deviam aparecer nos comentários do seu próprio post, então é lá que se olha. Elas devem levar um rótulo de IA ou uma marca oculta, mas ninguém fora do TikTok consegue conferir a oculta.

faq-remix_private-question = Vídeos privados, rascunhos ou contas privadas entram nisso?
faq-remix_private = As fontes discordam: alguns criadores viram a opção ligada até em rascunhos e posts privados, enquanto a imprensa fala só de posts públicos. Para fazer remix de um post a pessoa precisava conseguir ver, então um post que só você vê não tem quem possa fazer isso. Uma conta privada também bloqueia dueto, stitch e downloads.

faq-remix_new_posts-question = Tenho que fazer isso em cada vídeo novo?
faq-remix_new_posts = Em abril de 2026 sim, porque a permissão ficava em cada post e começava ligada. Em um guia para vendedores ela aparece na tela logo antes de postar, perto de comentários e reutilização, então dava para desligar ali primeiro. Se você não vê isso hoje, não precisa fazer nada.

faq-remix_region-question = O remix com IA existe no meu país?
faq-remix_region = O TikTok disse que a ferramenta em si foi testada com um grupo pequeno nos EUA. A opção de permissão foi vista em mais lugares, entre outros por um grupo de pais do Reino Unido e em um guia para vendedores nas Filipinas. Nenhuma fonte mostra a ferramenta funcionando fora dos EUA.

faq-remix_web-question = Dá para fazer no computador? iPhone é diferente de Android?
faq-remix_web = Não achamos sinal da opção no site nem em ferramentas de computador, e as páginas de ajuda do TikTok descrevem essas configurações de um post para o app do celular. Nenhuma fonte relata diferença entre iPhone e Android. Atualizar o app antes não faz mal.

faq-bulk_tools-question = Existe um script ou app que desliga tudo de uma vez?
faq-bulk_tools = Havia um script amador para Android que ia tocando post por post, e o autor diz que ele pula alguns. O TikTok proíbe automação feita para burlar os sistemas dele e pode restringir contas por isso, então não sugerimos. Nunca dê seu login a uma ferramenta ou a um chatbot, e isso inclui este aqui.

## Treinamento de IA e dados

faq-train_vs_remix-question = Qual é a diferença entre remix e treinamento de IA?
faq-train_vs_remix = O remix pega um post seu e faz uma imagem nova com ele. O treinamento joga montes de posts em um modelo, para ele aprender em geral. O TikTok disse à CNET que conteúdo de remix não era usado para treinamento; mas a opção só tratava do remix, e não mudava o que os termos gerais do TikTok permitem.

faq-train_stop-question = Posso impedir o TikTok de treinar IA com meus vídeos?
faq-train_stop = Não achamos uma opção simples para isso. Os termos do TikTok para os EUA, de janeiro de 2026, incluem treinar o aprendizado de máquina dele na licença que você dá. Na UE, no Reino Unido e na Suíça você pode apresentar uma oposição, e a Surfshark contou 19 ações até esse pedido sair; em outros lugares o TikTok não precisa aceitar.

faq-train_delete-question = Se eu apagar meus vídeos ou a conta, os dados da IA somem também?
faq-train_delete = Apagar tira o post da vista do público, e o TikTok diz que apagar a conta também remove os dados de rosto e voz ligados a ela. O que já está dentro de posts de outras pessoas fica, e a licença dos EUA é irrevogável. Nada promete que um modelo treinado esqueça; recusas em geral valem daqui para a frente.

faq-gdpr_object-question = Como me oponho pelo GDPR (artigo 21)?
faq-gdpr_object = No EEE, no Reino Unido e na Suíça o TikTok baseia a melhoria do aprendizado de máquina em “interesses legítimos”, e isso te dá o direito de se opor. Use o formulário de oposição ou o de denúncia de privacidade do TikTok: diga qual tratamento de dados, por que se opõe e como isso te afeta. O TikTok tem que parar, a não ser que mostre motivos imperiosos. Se não concordar com a resposta, você pode reclamar na DPC da Irlanda ou na sua autoridade de proteção de dados.

faq-data_copy-question = Como consigo uma cópia dos meus dados do TikTok?
faq-data_copy = No seu perfil abra o menu, depois { $settings-and-privacy }, { $account } (conta), { $download-data } (baixar seus dados); escolha um formato e toque em { $request-data } (pedir dados). Pode levar alguns dias, e aí você tem até 4 dias para baixar o arquivo. Faça isso antes de apagar algo que possa servir de prova.

faq-face_data-question = O TikTok coleta meu rosto e minha voz?
faq-face_data = O TikTok analisa rostos e vozes em posts para efeitos, moderação, recomendações e para estimar uma faixa de idade. A política dele para os EUA, de fevereiro de 2026, diz que pode coletar impressões faciais e de voz, e que vai pedir permissão onde a lei exige. A página de ajuda diz que não as usa para identificar pessoas e que as apaga depois da análise. Para quem não concorda, essa página diz para não postar esse conteúdo, e apagar.

## Seu rosto e sua voz

faq-likeness_what-question = O que é “digital likeness”, minha imagem digital?
faq-likeness_what = É você em uma forma digital que dá para reconhecer: seu rosto, corpo, voz ou jeito, filmado ou feito por IA. Na lei, uma versão muito realista feita por computador costuma se chamar réplica digital. Sua imagem, nesse sentido, não é o mesmo que direito autoral: o vídeo pode ser seu enquanto outra pessoa abusa do rosto que está nele.

faq-others_faces-question = E outras pessoas nos meus vídeos, ou eu no vídeo de alguém?
faq-others_faces = O TikTok deixa com quem posta a tarefa de ter o consentimento das pessoas que aparecem. Só a conta que postou pode mudar as configurações daquele post, então, se alguém que você conhece te postou, peça para mudar ou tirar do ar. Se a pessoa se recusar, use o formulário de denúncia de privacidade: conteúdo de IA com a imagem de adultos que não são figuras públicas e não concordaram viola as regras do TikTok.

faq-minors-question = Sou mãe, pai ou menor de 18. O que fazer?
faq-minors = Contas de 13 a 15 anos começam privadas, e ninguém pode fazer dueto, stitch ou baixar os posts; aos 16 e 17 uma conta pública é possível. O TikTok proíbe conteúdo de IA que mostre menores de 18. Olhem juntos os posts antigos, deixem a conta privada e vinculem suas contas com { $family-pairing } (vínculo familiar), em { $settings-and-privacy }.

faq-ai_self-question = O que são AI Self e AI Cast, e preciso sair disso?
faq-ai_self = O AI Self faz uma cópia sua em IA que pode ser colocada em vídeos, e, segundo relatos, o TikTok exige que você participe em pessoa e confere se é você. Se você nunca fez uma, não há nada para desfazer. Se fez, apague o avatar ou a voz onde criou; não conseguimos confirmar o menu exato.

faq-brand_deals-question = O que olhar em publis e contratos com marcas?
faq-brand_deals = Procure palavras como IA, sintético, réplica digital, treinamento ou “todas as mídias”, e peça um uso claro, um prazo, sua aprovação e um pagamento. Na Califórnia uma cláusula vaga de réplica pode não valer se não descreve os usos e você não tinha advogado nem sindicato. Suas configurações do TikTok não desfazem direitos que você cedeu por contrato.

faq-can_i_sue-question = Posso processar? Preciso de advogado?
faq-can_i_sue = Depende de onde você mora, do que foi feito e de haver dinheiro ou dano envolvido. Primeiro salve links, datas e prints, depois denuncie. Em seguida procure um advogado ou advogada da sua região, uma assistência jurídica ou um sindicato de criadores.

## Denúncias, remoção e proteção

faq-deepfake_report-question = Fizeram um deepfake meu. Como denuncio?
faq-deepfake_report = Primeiro salve o link, o nome da conta, a data e um print, e não passe o vídeo adiante. Depois toque em { $share } (compartilhar), ou toque e segure no vídeo, depois { $report } (denunciar), um motivo, { $submit } (enviar); no navegador é { $more-options }, depois { $report }. O TikTok proíbe conteúdo de IA que mostra sem permissão adultos que não são figuras públicas, e você também pode usar o formulário de denúncia de privacidade.

faq-impersonation-question = Uma conta falsa está usando meu rosto. E agora?
faq-impersonation = Abra o perfil falso e toque em { $share }, { $report }, { $report-account }, { $pretending } (fingindo ser alguém), { $me } (eu). Também há formulários na web, um para contas dos EUA e outro para as demais; o dos EUA pede documento e uma declaração assinada. Peça a amigos que denunciem também, e avise seus seguidores pela sua conta verdadeira.

faq-nude_deepfake-question = Fizeram um nude ou montagem sexual comigo. O que posso fazer?
faq-nude_deepfake = A culpa não é sua, e há caminhos rápidos. Nos EUA, a lei Take It Down Act obriga as plataformas a remover essas imagens, também as feitas com IA, em até 48 horas depois de um pedido válido; isso é aplicado desde 19 de maio de 2026. Se você é maior de idade, use StopNCII.org; se tem ou tinha menos de 18 na imagem, use takeitdown.ncmec.org, e não salve nem repasse a imagem. Se houver perigo, ligue para o número de emergência do seu país.

faq-repost_copyright-question = Repostaram meu vídeo sem pedir.
faq-repost_copyright = Você não consegue apagar por conta própria algo postado na conta de outra pessoa. Se copia um vídeo que você fez, faça uma denúncia de direitos autorais; se mostra você e não foi você quem fez, use o formulário de denúncia de privacidade. O botão de repost do próprio TikTok só aponta para o seu original, então esconder ou apagar o seu post costuma resolver esses.

faq-reuse_duet-question = Como impeço duetos, stitches e outras reutilizações?
faq-reuse_duet = Na conta inteira: seu perfil, o menu, { $settings-and-privacy }, { $privacy }, { $reuse } (reutilização). Em um post só: os três pontinhos, { $privacy-settings }, { $allow-reuse } desligado; isso cobre dueto, stitch, figurinhas e colocar em um story. Duetos que já existem continuam no ar, e uma página mais antiga do TikTok avisa que apagar em massa os duetos vinculados também apaga seu original.

faq-downloads-question = Como impeço as pessoas de baixar meus vídeos?
faq-downloads = No seu perfil abra o menu, depois { $settings-and-privacy }, { $privacy }, { $downloads }, e desligue. Isso cobre posts antigos e novos, mas cópias que alguém salvou ficam, e as pessoas ainda podem compartilhar links ou gravar a tela. Em contas privadas e para menores de 16 os downloads ficam desligados sempre.

faq-private_account-question = Deixar a conta privada me protege?
faq-private_account = Ajuda muito: só seguidores que você aprova veem seus posts, e outras pessoas não podem fazer dueto, stitch nem baixar. Não recolhe cópias que já existem, nem muda o que o próprio TikTok pode fazer pelos termos dele. Você também perde alcance, então alguns criadores escondem só certos posts.

faq-see_less_ai-question = Dá para ver menos conteúdo de IA no meu feed?
faq-see_less_ai = Sim: { $settings-and-privacy }, { $content-preferences } (preferências de conteúdo), { $manage-topics } (gerenciar temas), { $ai-generated }, e mova o controle para menos. O TikTok anunciou isso em novembro de 2025 e diz que diminui a quantidade desses vídeos sem tirar todos. Não tem efeito no que os outros podem fazer com seus posts.

faq-watermark-question = Marca d'água ou Content Credentials (C2PA) me protege?
faq-watermark = Ajudam a mostrar de onde um arquivo veio; não impedem ninguém de copiar ou fazer remix. O TikTok lê etiquetas C2PA e põe uma marca oculta no conteúdo feito com as próprias ferramentas de IA. Etiquetas comuns podem se perder quando o arquivo é editado, ou enviado de novo em outro lugar.

faq-glaze-question = Glaze ou Nightshade funciona para meus vídeos?
faq-glaze = Foram feitos para imagens paradas, e não achamos prova de que evitem remix de quadros de vídeo ou de rostos. Pesquisadores mostraram em 2025 que uma ferramenta chamada LightShed consegue detectar essa proteção e tirá-la. Trate como um pequeno extra, e não como um escudo.

## A lei onde você mora

faq-law_us-question = Que direitos tenho nos EUA?
faq-law_us = Ainda não há uma lei federal única sobre a imagem das pessoas (likeness): o NO FAKES Act passou na Comissão de Justiça do Senado em 18 de junho de 2026, e não achamos votação posterior. O Take It Down Act trata de imagens íntimas e é aplicado desde 19 de maio de 2026. Os estados somam mais: o ELVIS Act do Tennessee (voz e imagem), as leis da Califórnia sobre réplicas e rótulos de IA, e a BIPA de Illinois (dados de rosto e voz, US$ 1.000 ou US$ 5.000 por pessoa).

faq-law_eu-question = Que direitos tenho na UE?
faq-law_eu = O GDPR permite pedir acesso e exclusão, e se opor a tratamentos que se apoiam em interesses legítimos. O artigo 50 do AI Act exige desde 2 de agosto de 2026 que deepfakes sejam identificados; ferramentas que já estavam no mercado têm que marcar o que produzem em formato legível por máquina até 2 de dezembro de 2026. Isso trata de rótulos; não dá um direito geral de proibir montagens com você.

faq-law_denmark-question = A Dinamarca deu às pessoas direito autoral sobre o próprio rosto?
faq-law_denmark = A Dinamarca propôs isso: compartilhar imitações realistas de alguém feitas com IA sem consentimento seria proibido, com espaço para paródia. O projeto indicava 31 de março de 2026 como data de início. Não conseguimos confirmar se foi aprovado ou está em vigor, então consulte uma fonte oficial dinamarquesa.

faq-law_uk-question = Que direitos tenho no Reino Unido?
faq-law_uk = O UK GDPR te dá o mesmo jeito de se opor que na UE. Compartilhar deepfakes íntimos sem consentimento é crime desde 31 de janeiro de 2024, e em janeiro de 2026 ministros disseram que fazê-los estava prestes a virar crime também. Não achamos um direito geral no Reino Unido sobre a própria imagem.

faq-law_brazil-question = Que direitos tenho no Brasil?
faq-law_brazil = No começo de 2026 a autoridade de proteção de dados, a ANPD, afirmou que imagens de IA de uma pessoa identificável contam como dados pessoais pela LGPD. Então você pode usar seus direitos da LGPD com o TikTok, e reclamar na ANPD. Um projeto de lei de 2025 (PL 4452/2025) exigiria consentimento para recriar uma voz ou imagem, mas não achamos sinal de que tenha sido aprovado; o ECA Digital soma deveres quando há menores envolvidos.

faq-law_india-question = Que direitos tenho na Índia?
faq-law_india = Desde 20 de fevereiro de 2026 as IT Rules da Índia exigem rótulo em conteúdo realista de IA, e reduziram para três horas o prazo de ordens de remoção da justiça ou do governo. As fontes divergem se três horas valem também para uma reclamação sua; uma fala em sete dias. O próprio TikTok está proibido na Índia desde 2020, então isso importa mais para cópias em outros apps.

## Perguntas sobre outras plataformas que não têm guia aqui: o que se sabe, em duas ou três frases.

faq-near-threads = Para o Threads não temos um formulário próprio: o mais próximo é o de oposição do Instagram, atendido na UE, no Reino Unido, na Suíça e no Brasil, e não conseguimos confirmar que ele cubra o Threads. Deixar desligado o compartilhamento com o fediverso evita cópias em outros servidores.
faq-near-youtube = Para empresas de fora existe uma caixinha, { $third-party-training }, nas configurações avançadas do canal no YouTube Studio no computador; desmarcada, quer dizer que não é permitido. Não achamos um jeito de sair do treinamento do próprio Google, e as fontes discordam sobre onde fica a opção contra remix com IA de Shorts. Adultos também podem pedir ao YouTube que procure vídeos com seu rosto, em { $content-detection } e { $likeness } no Studio; pede documento e um vídeo selfie.
faq-near-snapchat = Se você configurou o { $my-selfie }, abra-o nas configurações do Snapchat: ali dá para tirar seu rosto de IA dos anúncios e deixar que só você gere imagens com ele. Um relato de usuário de janeiro de 2026 também cita uma opção, { $allow-public-content }, em { $generative-ai-settings }, para treinamento com conteúdo público; não conseguimos confirmar.
faq-near-pinterest = O Pinterest tem uma opção para isso: configurações, { $privacy-and-data } (privacidade e dados), { $pinterest-canvas }. A fonte mais nova é de cerca de maio de 2025, então os nomes podem ter mudado, e isso não cobre cópias que outras pessoas salvaram.
faq-near-facebook-photos = No app do Facebook, em configurações e “Preferências”, relatos citam { $camera-roll } (rolo da câmera), com uma opção para sugestões e outra para processamento na nuvem; desligue as duas. Só existe onde o recurso foi lançado (EUA e Canadá estão confirmados), e você também pode limitar o acesso do Facebook às fotos nas configurações do próprio celular.
faq-near-whatsapp = Mensagens pessoais do WhatsApp são criptografadas de ponta a ponta e não são usadas; só o que alguém envia para a Meta AI é. Não dá para tirar a Meta AI do app, mas { $advanced-chat-privacy } (privacidade avançada) em uma conversa a deixa fora dessa conversa.
faq-near-discord = Não achamos uma opção contra treinamento de IA no Discord, e o Discord disse em 2023 que não treina modelos gerais com dados de usuários. Em { $data-and-privacy } nas configurações você pode desligar { $improve-discord }, que trata de dados de uso e não de treinamento de IA.
faq-near-spotify = Para quem faz música: em maio de 2026 o Spotify anunciou covers e remixes de IA com a Universal Music, e os relatos usam tanto “opt in” quanto “opt out”. Pergunte por escrito à sua gravadora ou distribuidora se seu catálogo participa; não achamos dados de lançamento nem uma configuração.
faq-near-bluesky = O Bluesky diz que não treina IA com posts, mas a rede dele é pública e outros podem ler. Não achamos uma opção; um sinal chamado “user intents” era uma proposta de 2025 e ainda um rascunho no começo de 2026.
faq-near-twitch = Não achamos nenhuma declaração da Twitch sobre treinamento de IA, nem uma opção. Os termos dela dão uma licença muito ampla sobre conteúdo, nome e voz.
faq-near-patreon = Não achamos nada do Patreon sobre treinamento com o trabalho de criadores, só regras de 2023 e 2024 sobre conteúdo feito com IA. Quem teria que responder é o suporte do próprio Patreon.
faq-near-claude = O Claude tem uma opção: configurações, { $claude-privacy } (privacidade), desligue { $help-improve-claude }. Ela vale para chats novos e deixa os guardados fora de treinamentos futuros, mas modelos já treinados não mudam.
faq-near-figma = Quem administra a equipe pode desligar { $content-training } nas configurações de IA do Figma; cada equipe tem a própria. Relatos dizem que é usado nos planos Starter e Professional, e não nos Organization e Enterprise.
faq-near-grammarly = Nas configurações da conta do Grammarly na web, em segurança e privacidade, desligue { $product-improvement }. Em uma conta de equipe só a administração tem isso.
faq-near-copilot-github = Na web, abra as configurações do Copilot na sua conta do GitHub e desative { $allow-github }, em “Privacy”. Desde 24 de abril de 2026 vem ligado por padrão nos planos Free, Pro e Pro+; só vale daí para a frente.
faq-near-copilot-microsoft = No app do Copilot, em “Privacy”, relatos citam { $training-text } e { $training-voice }; desligue os dois. Não conseguimos abrir uma página da Microsoft que os mostre. A Microsoft nega que documentos do Office sejam usados para treinamento.
faq-near-slack = Quem é dono do workspace tem que pedir por e-mail, com o assunto “Slack Global model opt-out request” e o endereço do workspace; trata de modelos que não são generativos. Membros não conseguem fazer isso por conta própria.
faq-near-adobe = Na sua conta da Adobe, em { $personal-data }, desligue { $content-analysis } (análise de conteúdo). Isso trata de análise para melhorar produtos; a Adobe diz que não treina o Firefly com seus arquivos, exceto trabalhos que você envia ao Adobe Stock.
faq-near-wordpress = No WordPress.com, ligue { $prevent-sharing } nas configurações gerais do site, em cada site. Um WordPress hospedado por você nunca foi incluído.
faq-near-tumblr = Nas configurações de cada blog, em { $visibility } (visibilidade), ligue { $prevent-sharing-for } seguido do nome do seu blog. A fonte mais nova é de 2024, então os nomes podem ter mudado.
faq-near-substack = Nas configurações de cada publicação ligue { $block-ai }. Isso pede às empresas de IA que não treinem, e não pode obrigar; o Substack avisa que podem te achar menos em buscas de IA.
faq-near-dropbox = Nas configurações do Dropbox na web, a aba { $third-party-ai } (IA de terceiros) tem uma opção para enviar arquivos a IA de fora. O Dropbox diz que parceiros não podem treinar com arquivos de usuários. Se a aba não aparece, seu plano ou país não tem isso, ou quem decide é a administração da equipe.
faq-near-artists = O DeviantArt marca cada obra como “no AI” sozinho, então lá não há nada a fazer. No ArtStation você pode pôr a etiqueta NoAI na conta ou em um projeto. As duas só pedem; quem raspa dados pode ignorar.
faq-near-canva = Segundo relatos, as configurações de privacidade do Canva têm duas escolhas, sobre sua atividade e sobre seu conteúdo, para melhorar a IA dele. Não achamos uma página do Canva que mostre os nomes exatos, e a política dele mudou em maio de 2026.
faq-near-soundcloud = O SoundCloud disse em maio de 2025 que nunca treinou IA com a música de artistas, e que IA generativa que copie sua voz, música ou imagem precisaria do seu consentimento. Então não há nada para desligar.
faq-near-zoom = O Zoom diz que nem ele nem os fornecedores dos modelos dele treinam com reuniões, chats ou arquivos, então não há nada para desligar. Um bot que anota a reunião é de outra empresa: peça a quem organiza que o remova.
faq-near-vimeo = O Vimeo disse por volta de maio de 2024 que vídeos hospedados lá não são usados para treinar IA generativa sem consentimento. Não há nada para desligar; releia os termos se isso importa para você, porque a declaração é antiga.
faq-near-telegram = O Telegram não tem uma opção de IA. Os termos dele proíbem raspar dados para treinar IA, mas canais públicos são coletados e vendidos mesmo assim. O que ajuda é deixar um canal ou grupo privado, e remover bots de que você não precisa.
faq-near-meta-imagine = Imagens chamadas “Imagined for you” só aparecem para quem adicionou selfies ao { $imagine-me } da Meta e concordou. Se você nunca fez isso, não há nada para desfazer. Se aparecer uma, esconda no menu de três pontinhos dela; não achamos um jeito exato de apagar as selfies.

## Urgente: mostrado na hora, antes de qualquer outra coisa.

crisis-sexual = A culpa não é sua, e há jeitos rápidos de tirar isso do ar. Agora: anote o link, o nome da conta e a data, e não mande a imagem para ninguém. Se você é maior de idade, vá a StopNCII.org; se tem ou tinha menos de 18 na imagem, vá a takeitdown.ncmec.org, e também não salve a imagem. Depois denuncie no app onde ela está, como imagem sexual sem consentimento. Nos EUA, as plataformas têm que remover essas imagens, também as de IA, em até 48 horas após um pedido válido (vale desde 19 de maio de 2026). No Reino Unido, compartilhar é crime, então dá para ir à polícia. Se houver perigo, ligue para a emergência local.
crisis-minor = A culpa não é sua, nem da criança que aparece. Agora: conte a um adulto de confiança, ou, se você é mãe ou pai, fique perto dela. Não salve nem repasse a imagem; anote só o link, o nome da conta e a data. Use takeitdown.ncmec.org: é para imagens de qualquer menor de 18 anos. Denuncie no app; o TikTok proíbe conteúdo de IA que mostre menores de 18. Nos EUA, as plataformas têm que remover imagens sexuais, também as de IA, em até 48 horas após um pedido válido (vale desde 19 de maio de 2026). Dá para ir à polícia também. Há perigo? Ligue para a emergência local.
crisis-blackmail = Você não fez nada para merecer isso, e não precisa passar por isso sem ajuda. Agora: pare de responder e não mande mais nada, nem imagens nem dinheiro; pagar raramente faz parar. Guarde as mensagens, anote o nome da conta e as datas, depois denuncie e bloqueie a conta. Conte a alguém de confiança e vá à polícia. Para manter imagens íntimas fora das plataformas: StopNCII.org para adultos, takeitdown.ncmec.org se você tem ou tinha menos de 18 nelas. Nos EUA, as plataformas têm que remover essas imagens em até 48 horas após um pedido válido (vale desde 19 de maio de 2026). Há perigo? Ligue para a emergência local.
crisis-self-harm = Que bom que você falou, e sinto muito que esteja tão pesado. Por favor, não passe por isso sem ninguém do lado: se você pode se machucar agora, ligue para o número de emergência local, ou vá até alguém perto de você e conte. Se não é tão urgente, escreva ou ligue hoje para uma pessoa de confiança, um amigo ou amiga, alguém da família, da área da saúde ou da escola, e diga o que escreveu aqui. Uma linha local de apoio em crises também pode ouvir. Sou um bot e não posso ser essa pessoa, mas imagens e contas têm solução, e isso pode esperar até você estar em segurança.

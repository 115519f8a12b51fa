tiktok-remix-title = TikTok: remix dos seus posts com IA
tiktok-remix-link-help = Ajuda do TikTok: privacidade do post
tiktok-remix-link-privacy-form = Formulário de privacidade do TikTok
tiktok-remix-brief = Em abril de 2026 o TikTok testou uma ferramenta com que outras pessoas podiam fazer imagens com IA a partir dos seus posts. Aqui a gente procura a opção que permitia isso e desliga onde ela ainda existir.
tiktok-remix-covers = Uma única opção, { $allow-ai-remix } (permitir que a IA faça remix). Cada post tinha a sua, e ela vinha ligada se você não desligasse, também nos posts antigos.
tiktok-remix-not-covers = Treinamento de IA. Desligar essa opção não impede o TikTok de treinar a própria IA. Além disso, só vale daqui para a frente, então não conte com ela para tirar do ar imagens que alguém já fez.

tiktok-remix-see = Segundo relatos, o TikTok retirou a opção no fim de abril de 2026, então quase ninguém vai encontrar, e tudo bem. Você já viu { $allow-ai-remix } em algum post seu?
tiktok-remix-see-not-yet = Ainda não olhei
tiktok-remix-see-remixed = Já fizeram um remix comigo

tiktok-remix-why-missing = Não ver a opção é o normal. Segundo relatos, o TikTok parou o teste e retirou a opção até 25 de abril de 2026, depois que criadores reclamaram, e não achamos nada dizendo que ela voltou. Uma olhada em um post seu tira a dúvida sobre a sua conta.
tiktok-remix-why-missing-look = Me mostra onde olhar
tiktok-remix-why-missing-controls = O que mais posso fazer?

tiktok-remix-device = Onde você usa o TikTok?
tiktok-remix-use-phone = Não achamos sinal dessa opção no site nem em programas de computador; o TikTok descreve essas configurações para o app do celular. Você consegue abrir o TikTok em um celular? Também dá para voltar depois, seu lugar fica guardado.
tiktok-remix-use-phone-have-phone = Sim, está aberto aqui
tiktok-remix-use-phone-no-phone = Não consigo

tiktok-remix-open-post = Abra o TikTok no celular e vá para o seu perfil. Se você divide o celular com alguém, confira se o @nome é o seu. Depois abra um post seu; um em que seu rosto aparece é um bom começo.
tiktok-remix-open-post-receipt = Abriu um post seu
tiktok-remix-dots = No seu post, toque nos três pontinhos do lado, embaixo à direita. O TikTok chama isso de { $more-options } (mais opções).
tiktok-remix-dots-receipt = Abriu { $more-options } em um post
tiktok-remix-privacy = Um painel sobe na tela. Procure { $privacy-settings } (configurações de privacidade) na fileira de baixo e toque. Não está lá? Deslize a fileira para a esquerda, pode estar mais adiante.
tiktok-remix-privacy-receipt = Abriu { $privacy-settings } de um post
tiktok-remix-switch = Procure { $allow-ai-remix }, perto de { $allow-reuse } (permitir reutilização); role a tela se precisar. Se estiver lá, desligue e volte; nenhuma fonte fala em botão de salvar. Se não estiver, o que já é o normal, toque em “Não estou achando”.
tiktok-remix-switch-receipt = Desligou { $allow-ai-remix } em um primeiro post
tiktok-remix-more = Um já foi. Cada post tem a própria opção, então com os outros é igual. Você tem mais posts?
tiktok-remix-how-many = Mais ou menos quantos posts ainda faltam?
tiktok-remix-rest = Deslize até o próximo post e faça o mesmo: três pontinhos, { $privacy-settings }, { $allow-ai-remix } desligado. Comece pelos posts em que seu rosto aparece. Um post não tem a opção? Toque em “Não estou achando”. E faça uma pausa quando quiser.
tiktok-remix-rest-receipt =
    { $done ->
        [one] Desligou { $allow-ai-remix } em mais { $done } post
       *[other] Desligou { $allow-ai-remix } em mais { $done } posts
    }
tiktok-remix-new-posts = Uma coisa para os próximos posts: cada post novo começava com a opção ligada. Em um guia ela aparece na tela logo antes de postar, perto de comentários e reutilização; ou olhe em { $more-options } ali. Se não aparecer, não há nada a fazer.
tiktok-remix-new-posts-controls = O que mais protege meus posts?

tiktok-remix-help-post = Essas configurações só existem nos posts da conta que está aberta no app. O que você tem na tela?
tiktok-remix-help-post-not-mine = Post de outra pessoa
tiktok-remix-help-post-no-posts = Não tenho posts
tiktok-remix-help-dots = Os três pontinhos ficam do lado do seu próprio post, embaixo à direita. O que você vê ali?
tiktok-remix-help-dots-arrow = Só uma seta
tiktok-remix-help-dots-website = Estou no site
tiktok-remix-help-dots-controls = O que mais posso fazer?
tiktok-remix-help-privacy = { $privacy-settings } se esconde fácil: fica na fileira de baixo, e muitas vezes é preciso deslizar essa fileira para a esquerda primeiro. Qual é o seu caso?
tiktok-remix-help-privacy-swiped = Deslizei e não está lá
tiktok-remix-help-privacy-not-mine = Talvez o post não seja meu
tiktok-remix-help-switch = Você não fez nada de errado: o mais provável é que o TikTok tenha retirado { $allow-ai-remix }. O que aparece na sua tela?
tiktok-remix-help-switch-reuse-only = Só { $allow-reuse }
tiktok-remix-help-switch-neither = Nenhuma das duas
tiktok-remix-help-switch-another = Ver em outro post
tiktok-remix-help-rest = Os posts podem ser diferentes. O que há com este?
tiktok-remix-help-rest-skip-post = Este não tem, pular
tiktok-remix-help-rest-lost = Perdi o caminho
tiktok-remix-help-rest-none-left = Nenhum post tem mais a opção

tiktok-remix-way-back = Desde o começo: seu perfil, um post seu, os três pontinhos do lado, depois { $privacy-settings } na fileira de baixo (deslize para a esquerda), e então procure { $allow-ai-remix }.
tiktok-remix-way-back-controls = O que mais posso fazer?
tiktok-remix-not-mine = Se você só vê uma seta, provavelmente está no post de outra pessoa. Reposts, anúncios e gravações de LIVE também não têm essas configurações. Se foi alguém que você conhece que te postou, só essa pessoa pode mudar o post; peça a ela.
tiktok-remix-not-mine-open-mine = Abrir um post meu
tiktok-remix-not-mine-controls = O que mais posso fazer?
tiktok-remix-no-entry = As fontes não batem totalmente: a ajuda do TikTok diz para deslizar a fileira, um artigo diz para rolar para baixo. Tente os dois, em um post seu. Atualizar o app também não custa nada.
tiktok-remix-no-entry-controls = O que mais posso fazer?
tiktok-remix-reuse-only = Então o mais provável é que não reste nada para você desligar. { $allow-reuse } é outra configuração, e vale a pena: decide sobre duetos, stitches, figurinhas e colocar seu post em um story.
tiktok-remix-reuse-only-reuse = Me guia por essa
tiktok-remix-reuse-only-controls = Ver todas as configurações
tiktok-remix-neither = Confira se o post é seu e role até o fim. Se sua conta é privada, ou você tem de 13 a 15 anos, outras pessoas já não podem reutilizar seus posts. Ainda nada? Então não há nada para desligar aqui.
tiktok-remix-neither-controls = O que mais posso fazer?

tiktok-remix-remixed = Sinto muito, e a culpa não é sua. Primeiro tire um print. Se é um comentário no seu post: toque e segure nele, depois { $delete } (excluir). Se é um vídeo: { $share } (compartilhar), ou toque e segure, depois { $report } (denunciar). O TikTok proíbe conteúdo de IA com menores de 18, e com adultos que não são figuras públicas e não autorizaram.
tiktok-remix-remixed-sorted = Feito, agora a opção
tiktok-remix-remixed-still-there = Ainda está lá
tiktok-remix-remixed-controls = O que mais me protege?
tiktok-remix-report = O TikTok também tem um formulário para denúncias sobre a sua privacidade. Abra pelo botão e diga sem rodeios onde está a imagem ou o vídeo, que mostra você, que foi feito com IA e que você não autorizou.
tiktok-remix-report-ready = o link do post, seu print e seu @nome. Preencha só em www.tiktok.com. Se uma página em qualquer outro lugar pedir sua senha do TikTok ou um documento, feche.
tiktok-remix-report-receipt = Denunciou ao TikTok conteúdo de IA que mostra você
tiktok-remix-help-report = O que você tem na tela?
tiktok-remix-help-report-look-alike = Outro endereço ou um login
tiktok-remix-help-report-controls = O que mais posso fazer?
tiktok-remix-look-alike = Olhe o endereço: tem que começar com www.tiktok.com e depois uma barra. Se for qualquer outra coisa, feche a página e não digite nada. Depois volte ao passo e use o botão dele.
tiktok-remix-look-alike-controls = O que mais posso fazer?

tiktok-remix-controls = Essas configurações são descritas pelo próprio TikTok e não dependem do teste de IA. Cada uma é um percurso curto. Nenhuma é descrita como opção contra IA, mas cada uma deixa menos de você à disposição dos outros.
tiktok-remix-controls-reuse = Impedir duetos e stitches
tiktok-remix-controls-downloads = Impedir downloads
tiktok-remix-controls-watch = Escolher quem pode ver
tiktok-remix-controls-private = Deixar minha conta privada
tiktok-remix-controls-objection = Me opor ao treinamento de IA
tiktok-remix-controls-family = Para famílias e adolescentes

tiktok-remix-finish-off = Os posts que você percorreu não permitem mais remix com IA. Isso não impede o treinamento de IA, e imagens feitas antes podem ainda estar por aí: elas eram para os comentários dos seus posts. Toque e segure em um comentário desses para achar { $delete } (excluir). Depois, você pode impedir duetos e downloads também.
tiktok-remix-finish-missing = O mais provável é que não haja nada para desligar, e você não perdeu nada: a opção foi retirada, segundo relatos. O TikTok pode testar algo assim de novo sem avisar, então olhe as { $privacy-settings } de um post de vez em quando. Até lá, as configurações duradouras fazem mais por você. Nenhuma delas impede o treinamento de IA.
tiktok-remix-finish-controls = Boa, agora você sabe onde ficam as configurações duradouras, e pode voltar para cada uma quando quiser. Nenhuma delas impede o treinamento de IA. O TikTok pode testar ferramentas novas sem avisar, então vale olhar as { $privacy-settings } de um post de vez em quando.
tiktok-remix-finish-reported = Sua denúncia foi enviada. Guarde o print, o link e a resposta do TikTok. Nada mais mudou ainda: seus posts estão tão abertos quanto antes, então o próximo passo é limitar quem pode ver e reutilizar. Se tiver alguém de confiança por perto, conte; você não precisa carregar isso sem ajuda.

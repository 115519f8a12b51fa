tiktok-watch-title = TikTok: quem pode ver um post
tiktok-watch-link-help = Ajuda do TikTok: quem pode ver
tiktok-watch-brief = Você pode escolher em cada post quem pode ver: amigos, seguidores ou só você. Quem não consegue ver um post não consegue fazer nada com ele.
tiktok-watch-covers = Os posts que você percorrer, um por um. O post mantém as visualizações.
tiktok-watch-not-covers = Cópias que alguém já tem, e seus outros posts. Não impede o TikTok de treinar a própria IA.

tiktok-watch-device = Onde você usa o TikTok?
tiktok-watch-use-phone = A ajuda do TikTok descreve isso só para o app do celular. A conta é a mesma, então uma mudança no celular vale em todo lugar. Você consegue abrir o TikTok em um celular?
tiktok-watch-use-phone-have-phone = Sim, está aberto aqui
tiktok-watch-use-phone-stop = Não consigo

tiktok-watch-open-post = No app do TikTok, vá para o seu perfil e abra o post que você menos gostaria de ver na mão de estranhos. Toque nos três pontinhos do lado; o TikTok chama isso de { $more-options } (mais opções).
tiktok-watch-open-post-receipt = Abriu { $more-options } em um post seu
tiktok-watch-privacy = Na fileira de baixo do painel que sobe, toque em { $privacy-settings } (configurações de privacidade). Se não aparecer, deslize a fileira para a esquerda.
tiktok-watch-privacy-receipt = Abriu { $privacy-settings } de um post
tiktok-watch-who = Toque em { $who } (quem pode ver este vídeo) e escolha { $friends } (amigos), { $followers } (seguidores) ou { $only-you } (só você). { $only-you } é o mais seguro, e dá para mudar de volta depois.
tiktok-watch-who-receipt = Limitou quem pode ver um primeiro post
tiktok-watch-more = Um já foi. Quer fazer mais posts?
tiktok-watch-how-many = Mais ou menos quantos posts você ainda quer fazer?
tiktok-watch-rest = Abra o próximo post e faça o mesmo: três pontinhos, { $privacy-settings }, { $who }. Faça uma pausa quando quiser.
tiktok-watch-rest-receipt =
    { $done ->
        [one] Limitou quem pode ver mais { $done } post
       *[other] Limitou quem pode ver mais { $done } posts
    }

tiktok-watch-help-post = Essas configurações só existem nos seus próprios posts, no app do celular. O que você vê?
tiktok-watch-help-post-arrow = Uma seta, sem pontinhos
tiktok-watch-help-post-no-entry = Pontinhos, mas sem esse item
tiktok-watch-help-post-private = Fechar a conta inteira
tiktok-watch-not-mine = Se só há uma seta, você provavelmente está no post de outra pessoa. Reposts, anúncios e gravações de LIVE também não têm essas configurações. Vá para o seu perfil e abra um post por lá.
tiktok-watch-not-mine-stop = Parar por aqui
tiktok-watch-swipe = Em um post seu: os três pontinhos do lado, depois { $privacy-settings } na fileira de baixo, muitas vezes fora da tela, então deslize a fileira para a esquerda. { $who } fica lá dentro; role se precisar.
tiktok-watch-swipe-stop = Parar por aqui
tiktok-watch-help-who = { $who } fica dentro das { $privacy-settings } de cada post. Qual é o seu caso?
tiktok-watch-help-who-way = Perdi o caminho
tiktok-watch-help-who-private = Fechar a conta inteira
tiktok-watch-help-rest = É como no primeiro, em um post seu. Qual é o seu caso?
tiktok-watch-help-rest-way = Perdi o caminho
tiktok-watch-help-rest-none-left = Não tenho mais posts

tiktok-watch-finish-closed = Os posts que você percorreu agora são só para quem você escolheu. Os outros estão tão abertos quanto antes, e cópias feitas antes ficam onde estão. Isso não impede o treinamento de IA. Próximo passo: uma conta privada fecha todos os posts de uma vez.
tiktok-watch-finish-open = Os posts que você não percorreu estão tão abertos quanto antes. Você pode voltar quando quiser, ou deixar a conta inteira privada.

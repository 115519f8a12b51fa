tiktok-reuse-title = TikTok: duetos, stitches e reutilização
tiktok-reuse-brief = Outras pessoas podem criar a partir dos seus posts com duetos, stitches, figurinhas ou colocando em um story. Dá para restringir isso na conta inteira e desligar em posts específicos.
tiktok-reuse-covers = Duetos, stitches, figurinhas feitas com seus posts e colocar seus posts em um story.
tiktok-reuse-not-covers = Duetos que já existem; eles continuam no ar. O TikTok não descreve isso como opção contra IA, e não impede o treinamento de IA. É o controle duradouro mais próximo que existe sobre o que os outros fazem com seus posts.

tiktok-reuse-which = Na conta inteira você pode restringir a reutilização a amigos. Desligar de vez só existe em cada post. O que você quer fazer?
tiktok-reuse-which-account = Minha conta inteira
tiktok-reuse-which-posts = Posts específicos
tiktok-reuse-which-made = Duetos que já existem

tiktok-reuse-settings = No app do TikTok, vá para o seu perfil e confira se o @nome é o seu. Toque nas três linhas (o menu), depois em { $settings-and-privacy } (configurações e privacidade).
tiktok-reuse-settings-receipt = Abriu { $settings-and-privacy }
tiktok-reuse-privacy = Toque em { $privacy } (privacidade).
tiktok-reuse-privacy-receipt = Abriu { $privacy }
tiktok-reuse-reuse = Procure { $reuse } (reutilização de conteúdo) e toque.
tiktok-reuse-reuse-receipt = Abriu { $reuse }
tiktok-reuse-reuse-from = Toque em { $reuse-from } (de quem permitir). A ajuda do TikTok lista { $everyone } (todo mundo) e { $friends } (amigos): escolha { $friends }, ou um grupo menor se o seu app oferecer.
tiktok-reuse-reuse-from-receipt = Restringiu { $reuse-from } na conta inteira
tiktok-reuse-account-done = Sua conta está ajustada. Para barrar também os amigos, desligue a reutilização nos posts que mais importam. Vamos fazer isso também?
tiktok-reuse-account-done-posts = Sim, post por post
tiktok-reuse-account-done-made = Duetos que já existem

tiktok-reuse-open-post = No app do TikTok, abra um post seu. Toque nos três pontinhos do lado; o TikTok chama isso de { $more-options } (mais opções).
tiktok-reuse-open-post-receipt = Abriu { $more-options } em um post seu
tiktok-reuse-post-privacy = Na fileira de baixo do painel que sobe, toque em { $privacy-settings } (configurações de privacidade). Se não aparecer, deslize a fileira para a esquerda.
tiktok-reuse-post-privacy-receipt = Abriu { $privacy-settings } de um post
tiktok-reuse-post-switch = Desligue { $allow-reuse } (permitir reutilização). Isso impede duetos, stitches, figurinhas e colocar em um story, para este post.
tiktok-reuse-post-switch-receipt = Desligou { $allow-reuse } em um primeiro post
tiktok-reuse-more = Um já foi. Quer fazer mais posts? Só os que mais importam já está ótimo.
tiktok-reuse-how-many = Mais ou menos quantos posts você ainda quer fazer?
tiktok-reuse-rest = Vá para o próximo post e faça o mesmo: três pontinhos, { $privacy-settings }, { $allow-reuse } desligado. Faça uma pausa quando quiser.
tiktok-reuse-rest-receipt =
    { $done ->
        [one] Desligou { $allow-reuse } em mais { $done } post
       *[other] Desligou { $allow-reuse } em mais { $done } posts
    }

tiktok-reuse-help-settings = O menu fica no seu próprio perfil, e { $privacy } fica dentro de { $settings-and-privacy }. O que você vê?
tiktok-reuse-help-settings-three-dots = Três pontinhos, sem linhas
tiktok-reuse-help-settings-website = Estou no site
tiktok-reuse-help-settings-stop = Parar por aqui
tiktok-reuse-older-app = Versões antigas do app têm três pontinhos ali, e eles também levam a { $privacy }. Atualizar o app não custa nada e deixa o resto mais fácil de achar.
tiktok-reuse-older-app-stop = Parar por aqui
tiktok-reuse-use-phone = A ajuda do TikTok descreve esse caminho só para o app do celular. Abra o TikTok no celular; a conta é a mesma. Você pode voltar aqui quando quiser, seu lugar fica guardado.
tiktok-reuse-use-phone-stop = Não tenho celular para isso
tiktok-reuse-help-reuse = Esse item mudou com o tempo. O que você vê no lugar?
tiktok-reuse-help-reuse-separate = Itens { $duet } e { $stitch }
tiktok-reuse-help-reuse-locked = Está cinza ou bloqueado
tiktok-reuse-help-reuse-stop = Parar por aqui
tiktok-reuse-two-entries = É a forma antiga da mesma configuração. Abra { $duet } e escolha { $only-you } (só você), depois faça o mesmo com { $stitch }.
tiktok-reuse-two-entries-receipt = Deixou { $duet } e { $stitch } em { $only-you } na conta inteira
tiktok-reuse-locked = Se sua conta é privada, ou você tem de 13 a 15 anos, o TikTok já bloqueia duetos, stitches e colocar em um story. Então você já tem essa proteção.
tiktok-reuse-locked-understood = É o meu caso, ótimo
tiktok-reuse-help-post = Essas configurações só existem nos seus próprios posts, no app do celular. O que você vê?
tiktok-reuse-help-post-arrow = Uma seta, sem pontinhos
tiktok-reuse-help-post-no-entry = Pontinhos, mas sem esse item
tiktok-reuse-help-post-website = Estou no site
tiktok-reuse-not-mine = Se só há uma seta, você provavelmente está no post de outra pessoa. Vá para o seu perfil e abra um post por lá.
tiktok-reuse-not-mine-account = Fazer a conta inteira
tiktok-reuse-swipe = Em um post seu: os três pontinhos do lado, depois { $privacy-settings } na fileira de baixo, muitas vezes fora da tela, então deslize a fileira para a esquerda. Lá dentro, role até { $allow-reuse }.
tiktok-reuse-swipe-account = Fazer a conta inteira
tiktok-reuse-help-switch = Quase lá. O que você vê no lugar de { $allow-reuse }?
tiktok-reuse-help-switch-duet-only = Uma opção chamada { $duet }
tiktok-reuse-help-switch-locked = Está cinza ou bloqueado
tiktok-reuse-help-switch-way = Perdi o caminho
tiktok-reuse-help-rest = É como no primeiro, em um post seu. Qual é o seu caso?
tiktok-reuse-help-rest-duet-only = Uma opção chamada { $duet }
tiktok-reuse-help-rest-way = Perdi o caminho
tiktok-reuse-help-rest-none-left = Não tenho mais posts
tiktok-reuse-duet-switch = Essa serve: desligar { $duet } também impede stitches, figurinhas e colocar em um story, para esse post. Desligue, volte ao passo e toque em “Feito”.
tiktok-reuse-duet-switch-account = Fazer a conta inteira
tiktok-reuse-already-made = Duetos já feitos continuam no ar. Em { $reuse } o TikTok guarda uma lista deles, com um nome parecido com { $history } (histórico), onde dá para remover vínculos. Cuidado: uma página de ajuda mais antiga diz que apagar ali os duetos vinculados também apaga seu próprio vídeo para sempre. Leia antes o que a tela diz.
tiktok-reuse-already-made-account = Barrar novos: conta inteira
tiktok-reuse-already-made-posts = Barrar novos: posts

tiktok-reuse-finish-account = Agora só o grupo que você escolheu pode fazer duetos e stitches com seus posts. Os que já existem continuam no ar, e isso não impede o treinamento de IA. Em um post novo, você pode desligar a reutilização de vez antes de postar: { $more-options } na tela de postagem. O próximo passo é olhar os downloads.
tiktok-reuse-finish-posts = Os posts que você percorreu estão fechados para duetos, stitches, figurinhas e stories. Os que já existem continuam no ar, e isso não impede o treinamento de IA. Em um post novo, faça isso antes de postar: { $more-options } na tela de postagem, { $allow-reuse } desligado. O próximo passo é olhar os downloads.
tiktok-reuse-finish-locked = Nada para mudar: sua conta já impede outras pessoas de fazer duetos e stitches. Isso vale enquanto a conta for privada, ou até você fazer 16 anos. Não impede o treinamento de IA.
tiktok-reuse-finish-made = Duetos já feitos continuam no ar se você não remover o vínculo, e remover pode apagar seu próprio vídeo, então leia a tela antes. Para os novos, vale o que você ajustar aqui. Nada disso impede o treinamento de IA.
tiktok-reuse-finish-open = Paramos por aqui. O que você desligou até agora vale; o resto está como antes, então outras pessoas ainda podem criar a partir dele. Você pode voltar quando quiser. Uma conta privada também bloqueia duetos e stitches, tudo de uma vez.

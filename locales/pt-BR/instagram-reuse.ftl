instagram-reuse-title = Instagram: remixes dos seus posts
instagram-reuse-link-help = Ajuda do Instagram: remixes
instagram-reuse-brief = Em uma conta pública, outras pessoas podem fazer remix e reutilizar seus reels, vídeos e fotos. Dá para desligar isso na conta inteira ou em um post só. A página de ajuda do Instagram sobre isso não mostra data, então algum nome pode ter mudado.
instagram-reuse-covers = Remixes novos de todos os seus reels, vídeos do feed e fotos.
instagram-reuse-not-covers = Remixes já feitos, seu áudio original e gravações de tela. Não impede a Meta de treinar a própria IA. Se impede outras pessoas de mudar o estilo das suas fotos com IA, a Meta não diz: é o controle mais próximo, não uma garantia.

instagram-reuse-device = Onde você usa o Instagram?
instagram-reuse-use-phone = Só achamos um caminho no app do celular. A conta é a mesma. Você consegue abrir o Instagram em um celular?
instagram-reuse-use-phone-have-phone = Sim, está aberto aqui
instagram-reuse-use-phone-stop = Não consigo
instagram-reuse-which = A conta inteira são três opções, uma vez só. Ou escolha posts específicos, se nos outros você curte que façam remix.
instagram-reuse-which-account = Minha conta inteira
instagram-reuse-which-post = Posts específicos

instagram-reuse-menu = No app do Instagram, abra seu perfil e confira se o nome é o seu. Depois toque no menu no alto à direita.
instagram-reuse-menu-receipt = Abriu o menu
instagram-reuse-sharing = Procure o título { $interact } (como outras pessoas interagem com você) e toque em { $sharing } (compartilhamento e remixes) abaixo dele.
instagram-reuse-sharing-receipt = Abriu { $sharing }
instagram-reuse-switches = Em { $what } (o que podem remixar) desligue as três: { $reels }, { $videos } e { $posts }.
instagram-reuse-switches-receipt = Desligou { $reels }, { $videos } e { $posts }
instagram-reuse-open-post = No app do Instagram, abra o post que você quer fechar e toque nos três pontinhos dele.
instagram-reuse-open-post-receipt = Abriu o menu de um post
instagram-reuse-post-off = Toque em { $remixing } (remix), depois em { $turn-off } (desligar).
instagram-reuse-post-off-receipt = Desligou a reutilização em um primeiro post
instagram-reuse-more = Um já foi. Quer fazer mais posts?
instagram-reuse-how-many = Mais ou menos quantos posts você ainda quer fazer?
instagram-reuse-rest = Abra o próximo post e faça o mesmo: três pontinhos, { $remixing }, { $turn-off }. Faça uma pausa quando quiser.
instagram-reuse-rest-receipt =
    { $done ->
        [one] Desligou a reutilização em mais { $done } post
       *[other] Desligou a reutilização em mais { $done } posts
    }

instagram-reuse-help-menu = O menu fica no alto à direita do seu próprio perfil. O que você vê?
instagram-reuse-help-menu-website = Estou no site
instagram-reuse-help-menu-other-list = Um menu, mas outra lista
instagram-reuse-help-menu-stop = Parar por aqui
instagram-reuse-help-sharing = Esse item já teve vários nomes. O que você vê no lugar?
instagram-reuse-help-sharing-old-name = { $sharing-old }, ou parecido
instagram-reuse-help-sharing-nothing = Nada parecido
instagram-reuse-help-sharing-private = Minha conta é privada
instagram-reuse-old-name = Apps antigos chamavam a mesma coisa de { $sharing-old } ou { $sharing-older }. Abra e siga em frente.
instagram-reuse-old-name-open = Está aberto
instagram-reuse-search = Procure a palavra “remix” nas configurações, é o jeito mais rápido. Se não aparecer nada, atualize o app e procure de novo.
instagram-reuse-search-post = Fazer só um post
instagram-reuse-search-stop = Parar por aqui
instagram-reuse-private = Posts de uma conta privada não podem virar remix de outras pessoas, então você tem essa proteção enquanto ela for privada. As opções passam a importar quando você tornar a conta pública.
instagram-reuse-private-understood = Ótimo, já tenho proteção
instagram-reuse-help-post = { $remixing } fica nos três pontinhos de um post seu. Qual é o seu caso?
instagram-reuse-help-post-not-mine = Talvez o post não seja meu
instagram-reuse-help-post-account = Fazer a conta inteira
instagram-reuse-help-post-stop = Parar por aqui
instagram-reuse-help-rest = É como no primeiro: três pontinhos, { $remixing }, { $turn-off }. Qual é o seu caso?
instagram-reuse-help-rest-not-mine = Talvez o post não seja meu
instagram-reuse-help-rest-none-left = Não tenho mais posts
instagram-reuse-not-mine = Só os posts da sua própria conta têm isso. Vá para o seu perfil, abra um post por lá e toque nos três pontinhos dele.
instagram-reuse-not-mine-account = Fazer a conta inteira

instagram-reuse-finish-account = Remixes novos dos seus reels, vídeos e fotos estão desligados na conta inteira. Remixes já feitos ficam. Isso não impede o treinamento da IA da própria Meta: para isso há um formulário de oposição, e ele vem a seguir.
instagram-reuse-finish-posts = Só os posts que você percorreu estão fechados para remix; os outros estão como antes, e os remixes já feitos também. Isso não impede o treinamento da IA da própria Meta: para isso há um formulário de oposição, e ele vem a seguir.
instagram-reuse-finish-private = Nada para mudar: de uma conta privada não dá para fazer remix. Isso não impede o treinamento da IA da própria Meta; para isso há um formulário de oposição.
instagram-reuse-finish-open = Paramos por aqui. O que você não desligou continua aberto a remixes enquanto sua conta for pública; de posts de uma conta privada não dá para fazer remix. Você pode voltar quando quiser.

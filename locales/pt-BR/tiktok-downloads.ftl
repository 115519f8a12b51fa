tiktok-downloads-title = TikTok: impedir downloads
tiktok-downloads-brief = Uma opção impede que as pessoas baixem seus vídeos no TikTok. A página de ajuda do TikTok sobre isso não mostra data, então algum nome pode ter mudado desde então.
tiktok-downloads-covers = Todos os posts da sua conta de uma vez, antigos e novos.
tiktok-downloads-not-covers = Cópias que alguém já salvou; essas ficam com a pessoa. Links dos seus posts ainda podem ser compartilhados, e isso não impede o treinamento de IA.

tiktok-downloads-settings = No app do TikTok, vá para o seu perfil e confira se o @nome é o seu. Toque nas três linhas (o menu), depois em { $settings-and-privacy } (configurações e privacidade).
tiktok-downloads-settings-receipt = Abriu { $settings-and-privacy }
tiktok-downloads-privacy = Toque em { $privacy } (privacidade).
tiktok-downloads-privacy-receipt = Abriu { $privacy }
tiktok-downloads-downloads = Procure { $downloads } na lista e toque.
tiktok-downloads-downloads-receipt = Abriu { $downloads }
tiktok-downloads-switch = Desligue os downloads. Não conseguimos ver com nossos olhos como é essa última tela, então siga o que ela disser.
tiktok-downloads-switch-receipt = Desligou os downloads na conta inteira

tiktok-downloads-help-settings = O menu fica no seu próprio perfil, e { $privacy } fica dentro de { $settings-and-privacy }. O que você vê?
tiktok-downloads-help-settings-three-dots = Três pontinhos, sem linhas
tiktok-downloads-help-settings-website = Estou no site
tiktok-downloads-help-settings-stop = Parar por aqui
tiktok-downloads-older-app = Versões antigas do app têm três pontinhos ali, e eles também levam a { $privacy }. Atualizar o app não custa nada e deixa o resto mais fácil de achar.
tiktok-downloads-older-app-stop = Parar por aqui
tiktok-downloads-use-phone = Só conhecemos o caminho no app do celular. Abra o TikTok no celular; a conta é a mesma. Você pode voltar aqui quando quiser, seu lugar fica guardado.
tiktok-downloads-use-phone-stop = Não tenho celular para isso
tiktok-downloads-help-downloads = O que você vê ali?
tiktok-downloads-help-downloads-locked = Está desligado e travado
tiktok-downloads-help-downloads-not-there = Não há { $downloads } na lista
tiktok-downloads-locked = É assim mesmo em uma conta privada, e para todo mundo com menos de 16 anos: os downloads ficam desligados, e o TikTok mantém assim. Você já tem essa proteção.
tiktok-downloads-locked-understood = É o meu caso, ótimo
tiktok-downloads-not-there = Percorra a lista de { $privacy } inteira mais uma vez, com calma, até o fim. Se o app for antigo, atualize. Uma conta privada também impede downloads, então é outro jeito.
tiktok-downloads-not-there-private = Deixar minha conta privada
tiktok-downloads-not-there-stop = Parar por aqui

tiktok-downloads-finish-off = De agora em diante ninguém pode baixar seus posts no TikTok, nem os antigos. Cópias salvas antes continuam por aí, e os links ainda funcionam. Isso não impede o treinamento de IA. Próximo passo: você pode fechar seus posts para duetos e stitches.
tiktok-downloads-finish-locked = Nada para mudar: os downloads estão desligados na sua conta. Isso acaba se você tornar pública uma conta privada ou fizer 16 anos, então confira de novo nessa hora. Não impede o treinamento de IA.
tiktok-downloads-finish-open = Os downloads estão como antes. Você pode voltar quando quiser. Até lá, uma conta privada ou um círculo menor de quem pode ver mantém estranhos longe dos seus posts.

tiktok-private-title = TikTok: conta privada
tiktok-private-link-help = Ajuda do TikTok: conta privada
tiktok-private-brief = Com uma conta privada, só os seguidores que você aprova veem seus posts. É a opção que, sozinha, fecha mais portas de uma vez.
tiktok-private-covers = Todos os seus posts. Outras pessoas não podem mais fazer duetos ou stitches com eles, baixar nem colocar em um story.
tiktok-private-not-covers = Cópias e duetos que já existem. As pessoas ainda podem achar sua conta na busca, e isso não impede o TikTok de treinar a própria IA; os termos dos EUA permitem isso com o que você envia.

tiktok-private-sure = Isso também significa que quem não te segue deixa de ver seus posts. Se você quer alcançar gente nova, pode fechar posts específicos. O que combina com você?
tiktok-private-sure-whole = A conta inteira
tiktok-private-sure-some = Só alguns posts

tiktok-private-settings = No app do TikTok, vá para o seu perfil e confira se o @nome é o seu. Toque nas três linhas (o menu), depois em { $settings-and-privacy } (configurações e privacidade).
tiktok-private-settings-receipt = Abriu { $settings-and-privacy }
tiktok-private-privacy = Toque em { $privacy } (privacidade).
tiktok-private-privacy-receipt = Abriu { $privacy }
tiktok-private-switch = Ligue { $private-account } (conta privada).
tiktok-private-switch-receipt = Ligou { $private-account }

tiktok-private-help-settings = O menu fica no seu próprio perfil, e { $privacy } fica dentro de { $settings-and-privacy }. O que você vê?
tiktok-private-help-settings-three-dots = Três pontinhos, sem linhas
tiktok-private-help-settings-website = Estou no site
tiktok-private-help-settings-stop = Parar por aqui
tiktok-private-older-app = Versões antigas do app têm três pontinhos ali, e eles também levam a { $privacy }. Atualizar o app não custa nada e deixa o resto mais fácil de achar.
tiktok-private-older-app-stop = Parar por aqui
tiktok-private-use-phone = Só conhecemos o caminho no app do celular. Abra o TikTok no celular; a conta é a mesma. Você pode voltar aqui quando quiser, seu lugar fica guardado.
tiktok-private-use-phone-stop = Não tenho celular para isso
tiktok-private-help-switch = O que há com { $private-account }?
tiktok-private-help-switch-business = Tenho conta comercial
tiktok-private-help-switch-on-already = Já está ligada
tiktok-private-help-switch-stop = Parar por aqui
tiktok-private-business = Não achamos nenhuma página que diga se uma conta comercial pode ser privada. O que você pode fazer de qualquer jeito é escolher quem pode ver cada post.
tiktok-private-business-watch = Escolher quem pode ver
tiktok-private-business-stop = Parar por aqui

tiktok-private-finish-private = Seus posts agora são para os seguidores que você aprova, e mais ninguém pode fazer dueto, stitch ou baixar. Cópias feitas antes ficam onde estão, e isso não impede o treinamento de IA. Próximo passo: dar uma olhada nos seus seguidores e em quem pode ver cada post.
tiktok-private-finish-already = Sua conta já é privada, então seus posts estão fechados para estranhos. Cópias feitas antes ficam onde estão, e isso não impede o treinamento de IA.
tiktok-private-finish-open = Sua conta está como antes. Você pode voltar quando quiser, ou fechar posts específicos. A página de ajuda do TikTok descreve a mesma opção.

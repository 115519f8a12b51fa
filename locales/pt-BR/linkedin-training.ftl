linkedin-training-title = LinkedIn: IA treinada com seus dados
linkedin-training-link-help = Ajuda do LinkedIn: treinamento de IA
linkedin-training-brief = O LinkedIn usa o que as pessoas escrevem para treinar IA que gera conteúdo, a não ser que elas desliguem isso. Há uma única opção para a sua conta inteira.
linkedin-training-covers = Seu perfil, posts públicos, comentários e artigos, o que você faz em grupos, e currículos e respostas salvos na sua conta. A opção vale para o LinkedIn e suas afiliadas.
linkedin-training-not-covers = Treinamento que já terminou; a opção vale daqui para a frente. Também IA para segurança, ordenação e personalização, o que você digita nas ferramentas de IA do LinkedIn para ter uma resposta, e o compartilhamento com a Microsoft para anúncios. O LinkedIn diz que mensagens privadas ficam de fora de qualquer jeito.

linkedin-training-device = Onde você quer fazer isso? Os dois caminhos levam à mesma opção.
linkedin-training-open-phone = Abra o app do LinkedIn, toque na sua foto de perfil, depois em { $settings } (configurações).
linkedin-training-open-phone-receipt = Abriu as configurações no app
linkedin-training-open-web = Em linkedin.com, clique em { $me } (sua foto), depois em { $settings-privacy } (configurações e privacidade).
linkedin-training-open-web-receipt = Abriu as configurações no site
linkedin-training-data-privacy = Nas configurações, abra { $data-privacy } (privacidade dos dados).
linkedin-training-data-privacy-receipt = Abriu { $data-privacy }
linkedin-training-improvement = Ache o título { $how-used } (como o LinkedIn usa seus dados) e abra { $improvement } abaixo dele.
linkedin-training-improvement-receipt = Abriu { $improvement }
linkedin-training-switch = Desligue { $train }. Se já estiver desligado, deixe como está.
linkedin-training-switch-receipt = Desligou { $train }

linkedin-training-help-open = No app, as configurações ficam na sua foto de perfil. No site ficam em { $me }. Qual dos dois você tem aberto?
linkedin-training-help-open-on-phone = O app
linkedin-training-help-open-on-web = O site
linkedin-training-help-open-stop = Parar por aqui
linkedin-training-help-menu = Tudo aqui fica em { $data-privacy }. O que você vê no lugar?
linkedin-training-help-menu-wrong-list = Outra lista de opções
linkedin-training-help-menu-different = Meus menus são diferentes
linkedin-training-help-menu-stop = Parar por aqui
linkedin-training-wrong-list = É fácil cair em { $visibility } (visibilidade) ou { $advertising } (publicidade); a opção não está em nenhum dos dois. Volte uma tela e abra { $data-privacy }.
linkedin-training-wrong-list-still = Ainda não achei
linkedin-training-different = Atualize o app e olhe de novo, ou tente o site: a opção é a mesma, então qualquer um serve.
linkedin-training-different-on-web = Tentar o site
linkedin-training-different-on-phone = Tentar o app de novo
linkedin-training-different-stop = Parar por aqui

linkedin-training-finish-off = De agora em diante, o que você escreve no LinkedIn fica fora desse treinamento. O que já foi treinado continua treinado. A seguir, se quiser: o compartilhamento com a Microsoft para anúncios tem a própria opção em { $advertising } (publicidade), e para outros usos de IA há um formulário chamado { $objection } (oposição). Esse formulário é um pedido, não um botão de desligar.
linkedin-training-finish-open = Nada mudou ainda, então seus posts ainda podem ser usados. A página de ajuda do LinkedIn abaixo descreve a mesma opção. Você pode recomeçar aqui quando quiser.

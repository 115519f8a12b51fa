reddit-none-title = Reddit: sem opção contra IA
reddit-none-link-policy = Reddit sobre sua política de conteúdo
reddit-none-card =
    O Reddit não tem uma opção contra IA. Ele licencia posts públicos de qualquer idade para outras empresas; Google e OpenAI são parceiras conhecidas. Mensagens e outras coisas que não são públicas nunca são licenciadas, diz o Reddit.

    O que ajuda é apagar. Apague os posts e comentários que você não quer que usem, um por um, e faça isso antes de apagar a conta: apagar só a conta deixa tudo no ar. A política do Reddit diz que quem tem licença não pode continuar usando conteúdo apagado.

    O que isso não consegue: mudar modelos já treinados, ou alcançar cópias que alguém pegou sem licença. Esconder posts com { $curate } (organizar seu perfil) não ajuda, só esconde da sua página de perfil. Para posts novos, comunidades privadas são o lugar mais seguro.

sora-closed-title = Sora: encerrado
sora-closed-link-portal = Portal de privacidade da OpenAI
sora-closed-card =
    Não resta nada para desligar no Sora. A OpenAI anunciou o fim do app e do site para 26 de abril de 2026 e do acesso para desenvolvedores para 24 de setembro de 2026. Com eles foram embora os cameos, depois chamados de characters (personagens), então guias que mandam mudar as regras do seu cameo estão desatualizados.

    Se você fez um cameo, seu rosto e sua voz podem ter sido guardados. Em 2025 a OpenAI disse que um cameo que você apaga é removido em até 30 dias; o que aconteceu com os que ninguém apagou, não conseguimos descobrir. Você pode enviar à OpenAI um pedido de privacidade sobre isso, só em privacy.openai.com.

    Não apague sua conta da OpenAI só por isso: há relatos de que o ChatGPT vai junto. Vídeos do Sora com você em outros sites continuam no ar, então denuncie por lá.

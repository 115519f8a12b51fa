sora-closed-title = Sora: ya cerró
sora-closed-link-portal = Portal de privacidad de OpenAI
sora-closed-card =
    En Sora ya no hay nada que apagar. OpenAI anunció el fin de la app y del sitio web para el 26 de abril de 2026, y el del acceso para desarrolladores para el 24 de septiembre de 2026. Con eso se fueron los cameos, luego llamados personajes, así que las guías que te mandan a cambiar las reglas de tu cameo están anticuadas.

    Si hiciste un cameo, puede que hayan guardado tu cara y tu voz. En 2025 OpenAI dijo que un cameo que borras se elimina en 30 días; qué pasó con los que nadie borró, no pudimos averiguarlo. Puedes enviar a OpenAI una solicitud de privacidad, solo en privacy.openai.com.

    No borres tu cuenta de OpenAI solo por esto: según informes, eso se llevaba también ChatGPT. Los videos de Sora donde sales en otros sitios se quedan, así que denúncialos ahí.

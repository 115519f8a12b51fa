reddit-none-title = Reddit: kein Opt-out bei KI
reddit-none-link-policy = Reddit zu seiner Inhaltsrichtlinie
reddit-none-card =
    Reddit hat keinen Schalter gegen KI. Es lizenziert öffentliche Beiträge jeden Alters an andere Unternehmen; Google und OpenAI sind bekannte Partner. Nachrichten und anderes, was nicht öffentlich ist, wird nie lizenziert, sagt Reddit.

    Was hilft, ist löschen. Lösch die Beiträge und Kommentare, die nicht verwendet werden sollen, einen nach dem anderen, und zwar bevor du das Konto löschst: Löschst du nur das Konto, bleiben sie stehen. Laut Reddits Richtlinie dürfen Firmen mit Lizenz gelöschte Inhalte nicht weiter verwenden.

    Was es nicht kann: Modelle ändern, die schon trainiert sind, oder Kopien erreichen, die jemand ohne Lizenz genommen hat. Beiträge mit { $curate } (Profil gestalten) zu verbergen hilft nicht, das versteckt sie nur auf deiner Profilseite. Für neue Beiträge sind private Communitys der sicherere Ort.

sora-closed-title = Sora: geschlossen
sora-closed-link-portal = OpenAI-Datenschutzportal
sora-closed-card =
    In Sora gibt es nichts mehr auszuschalten. OpenAI hat das Ende der App und der Website für den 26. April 2026 angekündigt und das Ende des Entwicklungszugangs für den 24. September 2026. Damit verschwanden auch die Cameos, später Charaktere genannt. Anleitungen, nach denen du deine Cameo-Regeln ändern sollst, sind also veraltet.

    Hast du ein Cameo gemacht, wurden vielleicht dein Gesicht und deine Stimme gespeichert. 2025 sagte OpenAI, dass ein Cameo, das man löscht, innerhalb von 30 Tagen entfernt wird; was mit denen passiert ist, die niemand gelöscht hat, konnten wir nicht herausfinden. Du kannst OpenAI dazu eine Datenschutz-Anfrage schicken, nur auf privacy.openai.com.

    Lösch nicht nur deswegen dein OpenAI-Konto: Berichten zufolge ist dann auch ChatGPT weg. Sora-Videos von dir auf anderen Seiten bleiben online, melde sie also dort.

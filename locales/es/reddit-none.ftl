reddit-none-title = Reddit: no hay forma de salirse
reddit-none-link-policy = Reddit sobre su política
reddit-none-card =
    Reddit no tiene un interruptor contra la IA. Da licencias de las publicaciones públicas, de cualquier fecha, a otras empresas; se sabe de Google y OpenAI. Los mensajes y lo que no es público no se licencia nunca, dice Reddit.

    Lo que ayuda es borrar. Borra una por una las publicaciones y los comentarios que no quieres que usen, y hazlo antes de borrar la cuenta: si borras solo la cuenta, se quedan. La política de Reddit dice que quienes tienen licencia no pueden seguir usando lo borrado.

    Lo que no logra: cambiar modelos ya entrenados ni alcanzar copias que alguien tomó sin licencia. Ocultar publicaciones con { $curate } (elegir lo que muestra tu perfil) no ayuda, solo las quita de la página de tu perfil. Para lo nuevo, las comunidades privadas son un lugar más seguro.

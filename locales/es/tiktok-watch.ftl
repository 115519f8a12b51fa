tiktok-watch-title = TikTok: quién ve una publicación
tiktok-watch-link-help = Ayuda de TikTok: quién puede ver
tiktok-watch-brief = En cada publicación puedes elegir quién la ve: amigos, seguidores o solo tú. Quien no puede verla, no puede hacer nada con ella.
tiktok-watch-covers = Las publicaciones que revises, una por una. Cada una conserva su número de vistas.
tiktok-watch-not-covers = Las copias que alguien ya tiene y tus otras publicaciones. No impide que TikTok entrene su propia IA.

tiktok-watch-device = ¿Dónde usas TikTok?
tiktok-watch-use-phone = La ayuda de TikTok describe esto solo para la app del teléfono. Es la misma cuenta, así que un cambio en el teléfono vale en todas partes. ¿Puedes abrir TikTok en un teléfono?
tiktok-watch-use-phone-have-phone = Sí, ya la tengo abierta
tiktok-watch-use-phone-stop = No, no puedo

tiktok-watch-open-post = En la app de TikTok, ve a tu perfil y abre la publicación que menos quisieras en manos de extraños. Toca los tres puntos del costado; TikTok los llama { $more-options }.
tiktok-watch-open-post-receipt = Abriste { $more-options } en una publicación tuya
tiktok-watch-privacy = En la fila de abajo del panel que se abre, toca { $privacy-settings }. Si no lo ves, desliza esa fila hacia la izquierda.
tiktok-watch-privacy-receipt = Abriste { $privacy-settings } de una publicación
tiktok-watch-who = Toca { $who } y elige { $friends } (amigos), { $followers } (seguidores) o { $only-you } (solo tú). { $only-you } es lo más seguro, y luego puedes cambiarlo.
tiktok-watch-who-receipt = Limitaste quién ve una primera publicación
tiktok-watch-more = Ya va una. ¿Quieres hacer más publicaciones?
tiktok-watch-how-many = ¿Cuántas publicaciones más quieres hacer, más o menos?
tiktok-watch-rest = Abre tu siguiente publicación y haz lo mismo: tres puntos, { $privacy-settings }, { $who }. Haz una pausa cuando quieras.
tiktok-watch-rest-receipt =
    { $done ->
        [one] Limitaste quién ve { $done } publicación más
       *[other] Limitaste quién ve { $done } publicaciones más
    }

tiktok-watch-help-post = Estos ajustes solo existen en tus propias publicaciones, en la app del teléfono. ¿Qué ves?
tiktok-watch-help-post-arrow = Una flecha, sin puntos
tiktok-watch-help-post-no-entry = Los puntos, pero no eso
tiktok-watch-help-post-private = Cerrar toda la cuenta
tiktok-watch-not-mine = Si solo hay una flecha, seguramente es la publicación de otra persona. Las republicaciones, los anuncios y los LIVE guardados tampoco tienen estos ajustes. Ve a tu perfil y abre una desde ahí.
tiktok-watch-not-mine-stop = Lo dejo por ahora
tiktok-watch-swipe = En una publicación tuya: los tres puntos del costado, luego { $privacy-settings } en la fila de abajo, muchas veces fuera de la vista, así que desliza esa fila hacia la izquierda. { $who } está dentro; baja si hace falta.
tiktok-watch-swipe-stop = Lo dejo por ahora
tiktok-watch-help-who = { $who } está dentro de los { $privacy-settings } de cada publicación. ¿Cuál es tu caso?
tiktok-watch-help-who-way = Perdí el camino
tiktok-watch-help-who-private = Cerrar toda la cuenta
tiktok-watch-help-rest = Es igual que la primera, en una publicación tuya. ¿Cuál es tu caso?
tiktok-watch-help-rest-way = Perdí el camino
tiktok-watch-help-rest-none-left = Ya no tengo más

tiktok-watch-finish-closed = Las publicaciones que revisaste son ahora solo para quienes elegiste. Las demás siguen igual de abiertas, y las copias de antes se quedan donde están. No frena el entrenamiento de IA. Lo siguiente: una cuenta privada cierra todas de una vez.
tiktok-watch-finish-open = Las publicaciones que no revisaste siguen igual de abiertas. Puedes volver a esto cuando quieras, o poner toda la cuenta privada.

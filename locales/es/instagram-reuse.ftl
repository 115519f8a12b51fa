instagram-reuse-title = Instagram: remixes de lo que publicas
instagram-reuse-link-help = Ayuda de Instagram: remixes
instagram-reuse-brief = En una cuenta pública otros pueden hacer remixes y reutilizar tus reels, videos y fotos. Puedes apagarlo en toda la cuenta o en una publicación. La página de ayuda de Instagram no muestra fecha, así que algún nombre puede haber cambiado.
instagram-reuse-covers = Los remixes nuevos de todos tus reels, videos del feed y fotos.
instagram-reuse-not-covers = Los remixes ya hechos, tu audio original y las grabaciones de pantalla. No impide que Meta entrene su propia IA. Meta no dice si impide que otros transformen tus fotos con IA: es el ajuste más cercano, no una promesa.

instagram-reuse-device = ¿Dónde usas Instagram?
instagram-reuse-use-phone = Solo encontramos un camino en la app del teléfono. Es la misma cuenta. ¿Puedes abrir Instagram en un teléfono?
instagram-reuse-use-phone-have-phone = Sí, ya la tengo abierta
instagram-reuse-use-phone-stop = No, no puedo
instagram-reuse-which = Para toda la cuenta son tres interruptores, una sola vez. O elige publicaciones sueltas, si en general te gusta que te hagan remixes.
instagram-reuse-which-account = Toda mi cuenta
instagram-reuse-which-post = Publicaciones sueltas

instagram-reuse-menu = En la app de Instagram, abre tu perfil y revisa que el nombre sea el tuyo. Luego toca el menú de arriba a la derecha.
instagram-reuse-menu-receipt = Abriste el menú
instagram-reuse-sharing = Busca el título { $interact } (cómo pueden interactuar contigo) y toca debajo { $sharing } (compartir y remixes).
instagram-reuse-sharing-receipt = Abriste { $sharing }
instagram-reuse-switches = En { $what } (qué se puede reutilizar) apaga los tres: { $reels } (reels), { $videos } (videos del feed) y { $posts } (publicaciones).
instagram-reuse-switches-receipt = Apagaste { $reels }, { $videos } y { $posts }
instagram-reuse-open-post = En la app de Instagram, abre la publicación que quieres cerrar y toca sus tres puntos.
instagram-reuse-open-post-receipt = Abriste el menú de una publicación
instagram-reuse-post-off = Toca { $remixing } (remixes) y luego { $turn-off } (apagar la reutilización).
instagram-reuse-post-off-receipt = Apagaste la reutilización en una primera publicación
instagram-reuse-more = Ya va una. ¿Quieres hacer más publicaciones?
instagram-reuse-how-many = ¿Cuántas publicaciones más quieres hacer, más o menos?
instagram-reuse-rest = Abre tu siguiente publicación y haz lo mismo: tres puntos, { $remixing }, { $turn-off }. Haz una pausa cuando quieras.
instagram-reuse-rest-receipt =
    { $done ->
        [one] Apagaste la reutilización en { $done } publicación más
       *[other] Apagaste la reutilización en { $done } publicaciones más
    }

instagram-reuse-help-menu = El menú está arriba a la derecha de tu propio perfil. ¿Qué ves?
instagram-reuse-help-menu-website = Estoy en el sitio web
instagram-reuse-help-menu-other-list = Un menú, con otra lista
instagram-reuse-help-menu-stop = Lo dejo por ahora
instagram-reuse-help-sharing = Este ajuste ha tenido varios nombres. ¿Qué ves en su lugar?
instagram-reuse-help-sharing-old-name = { $sharing-old } o así
instagram-reuse-help-sharing-nothing = Nada parecido
instagram-reuse-help-sharing-private = Mi cuenta es privada
instagram-reuse-old-name = Las apps antiguas lo llamaban { $sharing-old } o { $sharing-older }. Es lo mismo: ábrelo y sigue.
instagram-reuse-old-name-open = Ya está abierto
instagram-reuse-search = Busca “remix” en los ajustes, es lo más rápido. Si no sale nada, actualiza la app y busca otra vez.
instagram-reuse-search-post = Hacer una publicación
instagram-reuse-search-stop = Lo dejo por ahora
instagram-reuse-private = Otros no pueden hacer remixes de una cuenta privada, así que tienes protección mientras siga privada. Los interruptores importan cuando la hagas pública.
instagram-reuse-private-understood = Qué bien, me protege
instagram-reuse-help-post = { $remixing } está detrás de los tres puntos de una publicación tuya. ¿Cuál es tu caso?
instagram-reuse-help-post-not-mine = Quizá no es mía
instagram-reuse-help-post-account = Hacer toda la cuenta
instagram-reuse-help-post-stop = Lo dejo por ahora
instagram-reuse-help-rest = Es igual que la primera: tres puntos, { $remixing }, { $turn-off }. ¿Cuál es tu caso?
instagram-reuse-help-rest-not-mine = Quizá no es mía
instagram-reuse-help-rest-none-left = Ya no tengo más
instagram-reuse-not-mine = Solo lo tienen las publicaciones de tu propia cuenta. Ve a tu perfil, abre una desde ahí y toca sus tres puntos.
instagram-reuse-not-mine-account = Hacer toda la cuenta

instagram-reuse-finish-account = Los remixes nuevos de tus reels, videos y fotos quedan apagados en toda la cuenta. Los ya hechos se quedan. No frena el entrenamiento de IA de Meta: para eso hay un formulario de oposición, y es lo siguiente.
instagram-reuse-finish-posts = Solo las publicaciones que revisaste quedan cerradas a remixes; las demás siguen igual, y los remixes ya hechos también. No frena el entrenamiento de IA de Meta: para eso hay un formulario de oposición, y es lo siguiente.
instagram-reuse-finish-private = No hay nada que cambiar: de una cuenta privada no se pueden hacer remixes. No frena el entrenamiento de IA de Meta; para eso hay un formulario de oposición.
instagram-reuse-finish-open = Lo dejamos aquí. Lo que no apagaste sigue abierto a remixes mientras tu cuenta sea pública; de una cuenta privada no se pueden hacer remixes. Puedes volver a esto cuando quieras.

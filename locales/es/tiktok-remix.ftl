tiktok-remix-title = TikTok: remix con IA de lo tuyo
tiktok-remix-link-help = Ayuda de TikTok: privacidad
tiktok-remix-link-privacy-form = Formulario de privacidad de TikTok
tiktok-remix-brief = En abril de 2026 TikTok probó una herramienta con la que otras personas podían hacer imágenes con IA a partir de tus publicaciones. Aquí buscamos el interruptor que lo permitía y lo apagamos donde todavía esté.
tiktok-remix-covers = Un solo interruptor, { $allow-ai-remix } (permitir que la IA haga remixes). Cada publicación tenía el suyo, y estaba encendido si no lo apagabas, también en las antiguas.
tiktok-remix-not-covers = El entrenamiento de IA. Apagar el interruptor no impide que TikTok entrene su propia IA. Además solo vale desde ahora: no cuentes con que retire imágenes que alguien ya hizo.

tiktok-remix-see = Según varios informes, TikTok quitó el interruptor a finales de abril de 2026, así que casi nadie lo va a encontrar, y no pasa nada. ¿Has visto { $allow-ai-remix } en alguna publicación tuya?
tiktok-remix-see-not-yet = Todavía no he mirado
tiktok-remix-see-remixed = Ya hicieron algo conmigo

tiktok-remix-why-missing = Que no aparezca es lo normal. Según los informes, TikTok detuvo la prueba y quitó el interruptor a más tardar el 25 de abril de 2026, tras las quejas de los creadores, y no encontramos nada que diga que volvió. Si miras una publicación tuya, sabrás cómo está tu cuenta.
tiktok-remix-why-missing-look = Muéstrame dónde mirar
tiktok-remix-why-missing-controls = ¿Qué más puedo hacer?

tiktok-remix-device = ¿Dónde usas TikTok?
tiktok-remix-use-phone = No encontramos rastro de este interruptor en el sitio web ni en programas de escritorio; TikTok describe estos ajustes para la app del teléfono. ¿Puedes abrir TikTok en un teléfono? También puedes volver más tarde, tu lugar queda guardado.
tiktok-remix-use-phone-have-phone = Sí, ya la tengo abierta
tiktok-remix-use-phone-no-phone = No, no puedo

tiktok-remix-open-post = Abre TikTok en el teléfono y ve a tu perfil. Si compartes el teléfono, revisa que el @nombre sea el tuyo. Luego abre una de tus publicaciones; una donde se vea tu cara es un buen comienzo.
tiktok-remix-open-post-receipt = Abriste una publicación tuya
tiktok-remix-dots = En tu publicación, toca los tres puntos del costado, abajo a la derecha. TikTok los llama { $more-options }.
tiktok-remix-dots-receipt = Abriste { $more-options } en una publicación
tiktok-remix-privacy = Se abre un panel. Busca { $privacy-settings } en su fila de abajo y tócalo. ¿No está? Desliza esa fila hacia la izquierda, puede que quede más allá.
tiktok-remix-privacy-receipt = Abriste { $privacy-settings } de una publicación
tiktok-remix-switch = Busca { $allow-ai-remix }, cerca de { $allow-reuse } (permitir la reutilización); baja si hace falta. Si está, apágalo y vuelve atrás; ninguna fuente habla de un botón para guardar. Si no está, que es lo normal a estas alturas, toca que no lo encuentras.
tiktok-remix-switch-receipt = Apagaste { $allow-ai-remix } en una primera publicación
tiktok-remix-more = Ya va una. Cada publicación tiene su propio interruptor, así que con las demás es igual. ¿Tienes más publicaciones?
tiktok-remix-how-many = ¿Cuántas publicaciones más tienes, más o menos?
tiktok-remix-rest = Pasa a tu siguiente publicación y haz lo mismo: tres puntos, { $privacy-settings }, { $allow-ai-remix } apagado. Primero las que muestran tu cara. ¿Una no tiene el interruptor? Toca que no lo encuentras. Y haz una pausa cuando quieras.
tiktok-remix-rest-receipt =
    { $done ->
        [one] Apagaste { $allow-ai-remix } en { $done } publicación más
       *[other] Apagaste { $allow-ai-remix } en { $done } publicaciones más
    }
tiktok-remix-new-posts = Algo para tus próximas publicaciones: cada una nacía con el interruptor encendido. Una guía lo muestra en la pantalla justo antes de publicar, cerca de los comentarios y la reutilización; si no, mira ahí en { $more-options }. Si no lo ves, no hay nada que hacer.
tiktok-remix-new-posts-controls = ¿Qué más me protege?

tiktok-remix-help-post = Estos ajustes solo existen en las publicaciones de la cuenta con la que entraste. ¿Qué tienes delante?
tiktok-remix-help-post-not-mine = Algo de otra persona
tiktok-remix-help-post-no-posts = No tengo publicaciones
tiktok-remix-help-dots = Los tres puntos están al costado de tu propia publicación, abajo a la derecha. ¿Qué ves ahí?
tiktok-remix-help-dots-arrow = Solo una flecha
tiktok-remix-help-dots-website = Estoy en el sitio web
tiktok-remix-help-dots-controls = ¿Qué más puedo hacer?
tiktok-remix-help-privacy = { $privacy-settings } se esconde bien: está en la fila de abajo, y muchas veces primero hay que deslizar esa fila hacia la izquierda. ¿Cuál es tu caso?
tiktok-remix-help-privacy-swiped = Deslicé y no está
tiktok-remix-help-privacy-not-mine = Quizá no es mía
tiktok-remix-help-switch = No hiciste nada mal: lo más probable es que TikTok haya quitado { $allow-ai-remix }. ¿Qué hay en tu pantalla?
tiktok-remix-help-switch-reuse-only = Solo { $allow-reuse }
tiktok-remix-help-switch-neither = Ninguno de los dos
tiktok-remix-help-switch-another = Mirar otra publicación
tiktok-remix-help-rest = Las publicaciones pueden ser distintas. ¿Qué pasa con esta?
tiktok-remix-help-rest-skip-post = No lo tiene, la salto
tiktok-remix-help-rest-lost = Perdí el camino
tiktok-remix-help-rest-none-left = Ya ninguna lo tiene

tiktok-remix-way-back = Desde el principio: tu perfil, una publicación tuya, los tres puntos del costado, luego { $privacy-settings } en la fila de abajo (deslízala hacia la izquierda), y ahí busca { $allow-ai-remix }.
tiktok-remix-way-back-controls = ¿Qué más puedo hacer?
tiktok-remix-not-mine = Si solo ves una flecha, seguramente es la publicación de otra persona. Las republicaciones, los anuncios y los LIVE guardados tampoco tienen estos ajustes. Si te publicó alguien que conoces, solo esa persona puede cambiarlo; pídeselo.
tiktok-remix-not-mine-open-mine = Abrir una mía
tiktok-remix-not-mine-controls = ¿Qué más puedo hacer?
tiktok-remix-no-entry = Las fuentes no coinciden del todo: la ayuda de TikTok dice que deslices la fila, un artículo dice que bajes. Prueba las dos cosas, en una publicación tuya. Actualizar la app tampoco cuesta nada.
tiktok-remix-no-entry-controls = ¿Qué más puedo hacer?
tiktok-remix-reuse-only = Entonces lo más probable es que no te quede nada por apagar. { $allow-reuse } (permitir la reutilización) es otro ajuste y vale la pena: decide sobre los Duet, los Stitch, los stickers y que te agreguen a una historia.
tiktok-remix-reuse-only-reuse = Guíame por ese ajuste
tiktok-remix-reuse-only-controls = Ver todos los ajustes
tiktok-remix-neither = Revisa que la publicación sea tuya y baja hasta el final. Si tu cuenta es privada, o tienes de 13 a 15 años, otros no pueden reutilizar lo tuyo de todos modos. ¿Sigue sin aparecer? Entonces aquí no hay nada que apagar.
tiktok-remix-neither-controls = ¿Qué más puedo hacer?

tiktok-remix-remixed = Lo siento, y no es culpa tuya. Primero haz una captura. Un comentario en tu publicación: mantenlo presionado y luego { $delete } (eliminar). Un video: { $share } (compartir) o mantenlo presionado, luego { $report } (denunciar). TikTok prohíbe el contenido de IA con menores de 18 y con particulares que no lo autorizaron.
tiktok-remix-remixed-sorted = Hecho, ahora lo otro
tiktok-remix-remixed-still-there = Sigue ahí
tiktok-remix-remixed-controls = ¿Qué más me protege?
tiktok-remix-report = TikTok también tiene un formulario para denunciar lo que afecta tu privacidad. Ábrelo con el botón y di con palabras simples dónde está la imagen o el video, que apareces tú, que lo hicieron con IA y que no lo autorizaste.
tiktok-remix-report-ready = el enlace a la publicación, tu captura y tu @nombre. Llénalo solo en www.tiktok.com. Si una página en otro lugar te pide tu contraseña de TikTok o tu identificación, ciérrala.
tiktok-remix-report-receipt = Denunciaste ante TikTok contenido de IA en el que apareces
tiktok-remix-help-report = ¿Qué tienes delante?
tiktok-remix-help-report-look-alike = Otra dirección o piden clave
tiktok-remix-help-report-controls = ¿Qué más puedo hacer?
tiktok-remix-look-alike = Mira la dirección: tiene que empezar con www.tiktok.com y luego una barra. Si es cualquier otra cosa, cierra la página y no escribas nada. Después vuelve al paso y usa su botón.
tiktok-remix-look-alike-controls = ¿Qué más puedo hacer?

tiktok-remix-controls = Estos ajustes los describe el propio TikTok y no dependen de la prueba con IA. Cada uno es un recorrido corto. Ninguno figura como un interruptor de IA, pero con cada uno queda menos de ti al alcance de otros.
tiktok-remix-controls-reuse = Frenar Duet y Stitch
tiktok-remix-controls-downloads = Frenar descargas
tiktok-remix-controls-watch = Elegir quién puede ver
tiktok-remix-controls-private = Poner mi cuenta privada
tiktok-remix-controls-objection = Oponerme al entrenamiento
tiktok-remix-controls-family = Familias y adolescentes

tiktok-remix-finish-off = Las publicaciones que revisaste ya no permiten remixes con IA. Esto no frena el entrenamiento de IA, y puede que sigan por ahí imágenes de antes: iban a los comentarios de tus publicaciones. Mantén presionado un comentario así para encontrar { $delete } (eliminar). Después puedes frenar también Duet y descargas.
tiktok-remix-finish-missing = Lo más probable es que no haya nada que apagar, y no te perdiste de nada: según los informes, retiraron el interruptor. TikTok puede volver a probar algo así sin avisar, así que mira de vez en cuando los { $privacy-settings } de una publicación. Mientras tanto, los ajustes duraderos hacen más por ti. Ninguno frena el entrenamiento de IA.
tiktok-remix-finish-controls = Bien, ya sabes dónde están los ajustes duraderos y puedes volver por cada uno cuando quieras. Ninguno frena el entrenamiento de IA. TikTok puede probar herramientas nuevas sin avisar, así que vale la pena mirar de vez en cuando los { $privacy-settings } de una publicación.
tiktok-remix-finish-reported = Tu denuncia está enviada. Guarda la captura, el enlace y la respuesta de TikTok. Nada más ha cambiado: tus publicaciones siguen igual de abiertas, así que lo siguiente es limitar quién puede verlas y reutilizarlas. Si tienes cerca a alguien de confianza, cuéntaselo; no tienes que cargar con esto a solas.

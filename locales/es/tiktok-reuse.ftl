tiktok-reuse-title = TikTok: Duet, Stitch y reutilización
tiktok-reuse-brief = Otras personas pueden usar tus publicaciones para hacer Duet, Stitch y stickers, o agregarlas a una historia. Puedes limitarlo en toda la cuenta y apagarlo en publicaciones sueltas.
tiktok-reuse-covers = Duet, Stitch, stickers hechos con lo que publicas y que otros agreguen tus publicaciones a una historia.
tiktok-reuse-not-covers = Los Duet que ya existen; esos se quedan. TikTok no lo describe como un interruptor de IA, y no frena el entrenamiento de IA. Es el ajuste duradero más cercano que hay sobre lo que otros hacen con lo tuyo.

tiktok-reuse-which = En toda la cuenta puedes limitar la reutilización a tus amigos. Apagarla del todo solo se puede en cada publicación. ¿Qué quieres hacer?
tiktok-reuse-which-account = Toda mi cuenta
tiktok-reuse-which-posts = Publicaciones sueltas
tiktok-reuse-which-made = Duet que ya existen

tiktok-reuse-settings = En la app de TikTok, ve a tu perfil y revisa que el @nombre sea el tuyo. Toca las tres líneas (el menú) y luego { $settings-and-privacy } (ajustes y privacidad).
tiktok-reuse-settings-receipt = Abriste { $settings-and-privacy }
tiktok-reuse-privacy = Toca { $privacy } (privacidad).
tiktok-reuse-privacy-receipt = Abriste { $privacy }
tiktok-reuse-reuse = Busca { $reuse } (reutilización de contenido) y tócalo.
tiktok-reuse-reuse-receipt = Abriste { $reuse }
tiktok-reuse-reuse-from = Toca { $reuse-from } (quién puede reutilizar). La ayuda de TikTok menciona { $everyone } (todos) y { $friends } (amigos): elige { $friends }, o un grupo más pequeño si tu app lo ofrece.
tiktok-reuse-reuse-from-receipt = Limitaste { $reuse-from } en toda la cuenta
tiktok-reuse-account-done = Tu cuenta está lista. Para frenar también a tus amigos, apaga la reutilización en las publicaciones que más te importan. ¿Lo hacemos?
tiktok-reuse-account-done-posts = Sí, una por una
tiktok-reuse-account-done-made = Duet que ya existen

tiktok-reuse-open-post = En la app de TikTok, abre una de tus publicaciones. Toca los tres puntos del costado; TikTok los llama { $more-options }.
tiktok-reuse-open-post-receipt = Abriste { $more-options } en una publicación tuya
tiktok-reuse-post-privacy = En la fila de abajo del panel que se abre, toca { $privacy-settings }. Si no lo ves, desliza esa fila hacia la izquierda.
tiktok-reuse-post-privacy-receipt = Abriste { $privacy-settings } de una publicación
tiktok-reuse-post-switch = Apaga { $allow-reuse } (permitir la reutilización). Eso frena Duet, Stitch, stickers y que agreguen esta publicación a una historia.
tiktok-reuse-post-switch-receipt = Apagaste { $allow-reuse } en una primera publicación
tiktok-reuse-more = Ya va una. ¿Quieres hacer más publicaciones? Con las que más te importan es suficiente.
tiktok-reuse-how-many = ¿Cuántas publicaciones más quieres hacer, más o menos?
tiktok-reuse-rest = Ve a tu siguiente publicación y haz lo mismo: tres puntos, { $privacy-settings }, { $allow-reuse } apagado. Haz una pausa cuando quieras.
tiktok-reuse-rest-receipt =
    { $done ->
        [one] Apagaste { $allow-reuse } en { $done } publicación más
       *[other] Apagaste { $allow-reuse } en { $done } publicaciones más
    }

tiktok-reuse-help-settings = El menú está en tu propio perfil, y { $privacy } (privacidad) está dentro de { $settings-and-privacy }. ¿Qué ves?
tiktok-reuse-help-settings-three-dots = Tres puntos, no líneas
tiktok-reuse-help-settings-website = Estoy en el sitio web
tiktok-reuse-help-settings-stop = Lo dejo por ahora
tiktok-reuse-older-app = Las versiones antiguas de la app tienen ahí tres puntos, y también llevan a { $privacy }. Actualizar la app no cuesta nada y hace más fácil encontrar lo demás.
tiktok-reuse-older-app-stop = Lo dejo por ahora
tiktok-reuse-use-phone = La ayuda de TikTok describe este camino solo para la app del teléfono. Abre TikTok en tu teléfono; es la misma cuenta. Puedes volver aquí cuando quieras, tu lugar queda guardado.
tiktok-reuse-use-phone-stop = No tengo dónde abrirla
tiktok-reuse-help-reuse = Este ajuste ha cambiado con el tiempo. ¿Qué ves en su lugar?
tiktok-reuse-help-reuse-separate = { $duet } y { $stitch } aparte
tiktok-reuse-help-reuse-locked = Está gris o bloqueado
tiktok-reuse-help-reuse-stop = Lo dejo por ahora
tiktok-reuse-two-entries = Es la forma antigua del mismo ajuste. Abre { $duet } y elige { $only-you } (solo tú); luego haz lo mismo con { $stitch }.
tiktok-reuse-two-entries-receipt = Pusiste { $duet } y { $stitch } en { $only-you } para toda la cuenta
tiktok-reuse-locked = Si tu cuenta es privada, o tienes de 13 a 15 años, TikTok ya bloquea los Duet, los Stitch y que te agreguen a una historia. Entonces ya tienes esa protección.
tiktok-reuse-locked-understood = Es mi caso, qué bien
tiktok-reuse-help-post = Estos ajustes solo existen en tus propias publicaciones, en la app del teléfono. ¿Qué ves?
tiktok-reuse-help-post-arrow = Una flecha, sin puntos
tiktok-reuse-help-post-no-entry = Los puntos, pero no eso
tiktok-reuse-help-post-website = Estoy en el sitio web
tiktok-reuse-not-mine = Si solo hay una flecha, seguramente es la publicación de otra persona. Ve a tu perfil y abre una desde ahí.
tiktok-reuse-not-mine-account = Hacer toda la cuenta
tiktok-reuse-swipe = En una publicación tuya: los tres puntos del costado, luego { $privacy-settings } en la fila de abajo, muchas veces fuera de la vista, así que desliza esa fila hacia la izquierda. Dentro, baja hasta { $allow-reuse } (permitir la reutilización).
tiktok-reuse-swipe-account = Hacer toda la cuenta
tiktok-reuse-help-switch = Ya casi. ¿Qué ves en lugar de { $allow-reuse }?
tiktok-reuse-help-switch-duet-only = Un interruptor { $duet }
tiktok-reuse-help-switch-locked = Está gris o bloqueado
tiktok-reuse-help-switch-way = Perdí el camino
tiktok-reuse-help-rest = Es igual que la primera, en una publicación tuya. ¿Cuál es tu caso?
tiktok-reuse-help-rest-duet-only = Un interruptor { $duet }
tiktok-reuse-help-rest-way = Perdí el camino
tiktok-reuse-help-rest-none-left = Ya no tengo más
tiktok-reuse-duet-switch = Ese sirve: si apagas { $duet }, también se apagan los Stitch, los stickers y las historias para esa publicación. Apágalo, vuelve al paso y toca que ya está hecho.
tiktok-reuse-duet-switch-account = Hacer toda la cuenta
tiktok-reuse-already-made = Los Duet que ya existen se quedan. En { $reuse } TikTok tiene una lista, llamada algo como { $history } (historial), donde se pueden quitar enlaces. Cuidado: una página de ayuda antigua dice que borrar ahí Duet enlazados también borra tu propio video para siempre. Lee primero lo que dice la pantalla.
tiktok-reuse-already-made-account = Frenar nuevos: cuenta
tiktok-reuse-already-made-posts = Frenar nuevos: sueltas

tiktok-reuse-finish-account = Ahora solo el grupo que elegiste puede hacer Duet y Stitch con lo tuyo. Los que ya existen se quedan, y esto no frena el entrenamiento de IA. En una publicación nueva puedes apagar la reutilización del todo antes de publicar: { $more-options } en la pantalla de publicar. Lo siguiente: las descargas.
tiktok-reuse-finish-posts = Las publicaciones que revisaste quedan cerradas para Duet, Stitch, stickers e historias. Los que ya existen se quedan, y esto no frena el entrenamiento de IA. En una nueva, hazlo antes de publicar: { $more-options } en la pantalla de publicar, { $allow-reuse } apagado. Lo siguiente: las descargas.
tiktok-reuse-finish-locked = No hay nada que cambiar: tu cuenta ya impide que otros hagan Duet y Stitch. Vale mientras la cuenta sea privada, o hasta que cumplas 16. No frena el entrenamiento de IA.
tiktok-reuse-finish-made = Los Duet que ya existen se quedan si no quitas el enlace, y quitarlo puede borrar tu propio video, así que lee primero la pantalla. Para los nuevos vale lo que ajustaste aquí. Nada de esto frena el entrenamiento de IA.
tiktok-reuse-finish-open = Lo dejamos aquí. Lo que ya apagaste cuenta; lo demás está como antes, así que otros todavía pueden usarlo. Puedes volver a esto cuando quieras. Una cuenta privada también bloquea Duet y Stitch, todo de una vez.

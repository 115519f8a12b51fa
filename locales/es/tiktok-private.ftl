tiktok-private-title = TikTok: cuenta privada
tiktok-private-link-help = Ayuda de TikTok: cuenta privada
tiktok-private-brief = Con una cuenta privada solo ven tus publicaciones los seguidores que tú apruebas. Es el interruptor que más puertas cierra de una vez.
tiktok-private-covers = Todas tus publicaciones. Los demás ya no pueden hacer Duet o Stitch con ellas, descargarlas ni agregarlas a una historia.
tiktok-private-not-covers = Las copias y los Duet que ya existen. Tu cuenta se puede seguir encontrando en la búsqueda, y no impide que TikTok entrene su propia IA; sus términos de EE. UU. lo permiten con lo que subes.

tiktok-private-sure = También significa que quienes no te siguen dejan de ver tus publicaciones. Si quieres llegar a gente nueva, puedes cerrar solo algunas. ¿Qué te conviene?
tiktok-private-sure-whole = Toda la cuenta
tiktok-private-sure-some = Solo algunas

tiktok-private-settings = En la app de TikTok, ve a tu perfil y revisa que el @nombre sea el tuyo. Toca las tres líneas (el menú) y luego { $settings-and-privacy } (ajustes y privacidad).
tiktok-private-settings-receipt = Abriste { $settings-and-privacy }
tiktok-private-privacy = Toca { $privacy } (privacidad).
tiktok-private-privacy-receipt = Abriste { $privacy }
tiktok-private-switch = Enciende { $private-account } (cuenta privada).
tiktok-private-switch-receipt = Encendiste { $private-account }

tiktok-private-help-settings = El menú está en tu propio perfil, y { $privacy } (privacidad) está dentro de { $settings-and-privacy }. ¿Qué ves?
tiktok-private-help-settings-three-dots = Tres puntos, no líneas
tiktok-private-help-settings-website = Estoy en el sitio web
tiktok-private-help-settings-stop = Lo dejo por ahora
tiktok-private-older-app = Las versiones antiguas de la app tienen ahí tres puntos, y también llevan a { $privacy }. Actualizar la app no cuesta nada y hace más fácil encontrar lo demás.
tiktok-private-older-app-stop = Lo dejo por ahora
tiktok-private-use-phone = Solo conocemos el camino en la app del teléfono. Abre TikTok en tu teléfono; es la misma cuenta. Puedes volver aquí cuando quieras, tu lugar queda guardado.
tiktok-private-use-phone-stop = No tengo dónde abrirla
tiktok-private-help-switch = ¿Qué pasa con { $private-account } (cuenta privada)?
tiktok-private-help-switch-business = Tengo cuenta de empresa
tiktok-private-help-switch-on-already = Ya está encendido
tiktok-private-help-switch-stop = Lo dejo por ahora
tiktok-private-business = No encontramos ninguna página que diga si una cuenta de empresa puede ser privada. Lo que sí puedes hacer siempre es elegir quién ve cada publicación.
tiktok-private-business-watch = Elegir quién puede ver
tiktok-private-business-stop = Lo dejo por ahora

tiktok-private-finish-private = Tus publicaciones son ahora para los seguidores que apruebas, y nadie más puede hacer Duet o Stitch ni descargarlas. Las copias de antes se quedan donde están, y no frena el entrenamiento de IA. Lo siguiente: repasa tus seguidores y quién puede ver publicaciones sueltas.
tiktok-private-finish-already = Tu cuenta ya es privada, así que tus publicaciones están cerradas a extraños. Las copias de antes se quedan donde están, y no frena el entrenamiento de IA.
tiktok-private-finish-open = Tu cuenta está como antes. Puedes volver a esto cuando quieras, o cerrar publicaciones sueltas. La página de ayuda de TikTok describe el mismo interruptor.

tiktok-downloads-title = TikTok: frenar las descargas
tiktok-downloads-brief = Un interruptor impide que otros descarguen tus videos en TikTok. La página de ayuda de TikTok no muestra fecha, así que algún nombre puede haber cambiado.
tiktok-downloads-covers = Todas las publicaciones de tu cuenta a la vez, antiguas y nuevas.
tiktok-downloads-not-covers = Las copias que alguien ya guardó; esas las conserva. Los enlaces a tus publicaciones se pueden seguir compartiendo, y no frena el entrenamiento de IA.

tiktok-downloads-settings = En la app de TikTok, ve a tu perfil y revisa que el @nombre sea el tuyo. Toca las tres líneas (el menú) y luego { $settings-and-privacy } (ajustes y privacidad).
tiktok-downloads-settings-receipt = Abriste { $settings-and-privacy }
tiktok-downloads-privacy = Toca { $privacy } (privacidad).
tiktok-downloads-privacy-receipt = Abriste { $privacy }
tiktok-downloads-downloads = Busca en la lista { $downloads } (descargas) y tócalo.
tiktok-downloads-downloads-receipt = Abriste { $downloads }
tiktok-downloads-switch = Apaga las descargas. No pudimos ver cómo es esta última pantalla, así que guíate por lo que dice.
tiktok-downloads-switch-receipt = Apagaste las descargas en toda la cuenta

tiktok-downloads-help-settings = El menú está en tu propio perfil, y { $privacy } (privacidad) está dentro de { $settings-and-privacy }. ¿Qué ves?
tiktok-downloads-help-settings-three-dots = Tres puntos, no líneas
tiktok-downloads-help-settings-website = Estoy en el sitio web
tiktok-downloads-help-settings-stop = Lo dejo por ahora
tiktok-downloads-older-app = Las versiones antiguas de la app tienen ahí tres puntos, y también llevan a { $privacy }. Actualizar la app no cuesta nada y hace más fácil encontrar lo demás.
tiktok-downloads-older-app-stop = Lo dejo por ahora
tiktok-downloads-use-phone = Solo conocemos el camino en la app del teléfono. Abre TikTok en tu teléfono; es la misma cuenta. Puedes volver aquí cuando quieras, tu lugar queda guardado.
tiktok-downloads-use-phone-stop = No tengo dónde abrirla
tiktok-downloads-help-downloads = ¿Qué ves ahí?
tiktok-downloads-help-downloads-locked = Apagado y bloqueado
tiktok-downloads-help-downloads-not-there = No está { $downloads }
tiktok-downloads-locked = Así es en una cuenta privada y para quien tiene menos de 16 años: ahí las descargas están apagadas y TikTok las deja así. Ya tienes esa protección.
tiktok-downloads-locked-understood = Es mi caso, qué bien
tiktok-downloads-not-there = Recorre otra vez toda la lista de { $privacy }, despacio, hasta el final. Si la app es antigua, actualízala. Una cuenta privada también frena las descargas: es otro camino.
tiktok-downloads-not-there-private = Poner mi cuenta privada
tiktok-downloads-not-there-stop = Lo dejo por ahora

tiktok-downloads-finish-off = Desde ahora nadie puede descargar tus publicaciones en TikTok, tampoco las antiguas. Las copias de antes siguen por ahí y los enlaces funcionan. No frena el entrenamiento de IA. Lo siguiente: cerrar tus publicaciones a Duet y Stitch.
tiktok-downloads-finish-locked = No hay nada que cambiar: las descargas están apagadas en tu cuenta. Eso termina si una cuenta privada pasa a pública o cumples 16, así que vuelve a mirar entonces. No frena el entrenamiento de IA.
tiktok-downloads-finish-open = Las descargas están como antes. Puedes volver a esto cuando quieras. Mientras tanto, una cuenta privada o un círculo más pequeño de espectadores aleja a los extraños de lo tuyo.

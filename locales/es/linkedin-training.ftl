linkedin-training-title = LinkedIn: entrenar IA con tus datos
linkedin-training-link-help = Ayuda de LinkedIn: IA
linkedin-training-brief = LinkedIn usa lo que escriben sus miembros para entrenar una IA que redacta contenido, si no lo apagan. Hay un solo interruptor para toda tu cuenta.
linkedin-training-covers = Tu perfil, tus publicaciones, comentarios y artículos públicos, lo que haces en grupos, y los currículums y respuestas guardados en tu cuenta. Vale para LinkedIn y sus empresas asociadas.
linkedin-training-not-covers = El entrenamiento ya terminado; el interruptor vale desde ahora. Tampoco la IA para seguridad, orden de resultados y personalización, lo que escribes en las herramientas de IA de LinkedIn para obtener una respuesta, ni lo que se comparte con Microsoft para anuncios. LinkedIn dice que los mensajes privados quedan fuera de todos modos.

linkedin-training-device = ¿Dónde quieres hacerlo? Los dos caminos llevan al mismo interruptor.
linkedin-training-open-phone = Abre la app de LinkedIn, toca tu foto de perfil y luego { $settings } (ajustes).
linkedin-training-open-phone-receipt = Abriste los ajustes en la app
linkedin-training-open-web = En linkedin.com, haz clic en { $me } (tu foto) y luego en { $settings-privacy } (ajustes y privacidad).
linkedin-training-open-web-receipt = Abriste los ajustes en el sitio web
linkedin-training-data-privacy = En los ajustes, abre { $data-privacy } (privacidad de datos).
linkedin-training-data-privacy-receipt = Abriste { $data-privacy }
linkedin-training-improvement = Busca el título { $how-used } (cómo LinkedIn usa tus datos) y abre debajo { $improvement } (datos para mejorar la IA generativa).
linkedin-training-improvement-receipt = Abriste { $improvement }
linkedin-training-switch = Apaga { $train } (usar mis datos para entrenar IA que crea contenido). Si ya está apagado, déjalo así.
linkedin-training-switch-receipt = Apagaste { $train }

linkedin-training-help-open = En la app, los ajustes están detrás de tu foto de perfil. En el sitio web están detrás de { $me }. ¿Qué tienes abierto?
linkedin-training-help-open-on-phone = La app
linkedin-training-help-open-on-web = El sitio web
linkedin-training-help-open-stop = Lo dejo por ahora
linkedin-training-help-menu = Todo esto está dentro de { $data-privacy } (privacidad de datos). ¿Qué ves en su lugar?
linkedin-training-help-menu-wrong-list = Otra lista de ajustes
linkedin-training-help-menu-different = Mis menús son distintos
linkedin-training-help-menu-stop = Lo dejo por ahora
linkedin-training-wrong-list = Es fácil caer en { $visibility } (visibilidad) o { $advertising } (datos de anuncios); el interruptor no está en ninguno de los dos. Vuelve una pantalla atrás y abre { $data-privacy }.
linkedin-training-wrong-list-still = Sigo sin encontrarlo
linkedin-training-different = Actualiza la app y mira otra vez, o prueba en el sitio web: el interruptor es el mismo, así que cualquiera sirve.
linkedin-training-different-on-web = Probar en el sitio web
linkedin-training-different-on-phone = Probar otra vez en la app
linkedin-training-different-stop = Lo dejo por ahora

linkedin-training-finish-off = Desde ahora, lo que escribes en LinkedIn queda fuera de este entrenamiento. Lo que ya se entrenó, entrenado está. Después, si quieres: lo que se comparte con Microsoft para anuncios tiene su propio interruptor en { $advertising }, y para otros usos de IA hay un formulario llamado { $objection }. Ese formulario es una solicitud, no un interruptor.
linkedin-training-finish-open = Todavía no ha cambiado nada, así que tus publicaciones se pueden seguir usando. La página de ayuda de LinkedIn, aquí abajo, describe el mismo interruptor. Puedes empezar de nuevo cuando quieras.

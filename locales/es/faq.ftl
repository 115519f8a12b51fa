### Respuestas sobre la imagen y la voz digitales. Las reglas para traducir están en en/faq.ftl.

faq-topic-remix = Remix con IA
faq-topic-training = Entrenamiento de IA y tus datos
faq-topic-likeness = Tu cara y tu voz
faq-topic-reports = Denuncias, retiros y protección
faq-topic-laws = La ley donde vives

## Enlaces que lleva una respuesta, como botones.

faq-link-objection-form = TikTok: formulario de oposición
faq-link-privacy-form = TikTok: denuncia de privacidad
faq-link-copyright-form = TikTok: derechos de autor
faq-link-stopncii = StopNCII.org (desde los 18)
faq-link-take-it-down = Take It Down (menores de 18)

## Remix con IA

faq-remix_what-question = ¿Qué es (o era) el remix con IA de TikTok?
faq-remix_what = Fue un experimento de TikTok llamado Meme Remixer, visto en abril de 2026. Quien podía ver tu publicación podía elegir un fotograma, escribir una instrucción y obtener una imagen o un meme hecho con IA, pensado para los comentarios de esa publicación. Cada publicación tenía un interruptor para eso, { $allow-ai-remix } (permitir remixes con IA), en sus { $privacy-settings }. TikTok lo describió como una prueba limitada en Estados Unidos.

faq-remix_status-question = ¿El remix con IA sigue en TikTok o ya lo quitaron?
faq-remix_status = Informes del 25 de abril de 2026 dicen que TikTok detuvo la prueba y retiró el ajuste después de las quejas de los creadores. Lo más nuevo que encontramos es de alrededor de mayo de 2026, y nada dice que haya vuelto. TikTok puede volver a probar cosas sin avisar, así que abre una de tus publicaciones y revisa sus { $privacy-settings }.

faq-remix_turn_off-question = ¿Cómo desactivo el remix con IA?
faq-remix_turn_off = En la app del teléfono abre una publicación tuya, toca los tres puntos del costado y luego { $privacy-settings } (¿no lo ves? Desliza la fila de abajo hacia la izquierda). Si ahí está { $allow-ai-remix } (permitir remixes con IA), apágalo, y haz lo mismo en tus otras publicaciones. Si no está, lo más probable es que TikTok ya te lo haya quitado y no haya nada que apagar.

faq-remix_missing-question = No encuentro el ajuste del remix con IA. ¿Por qué?
faq-remix_missing = Lo más probable es que TikTok lo haya retirado a fines de abril de 2026. Revisa también que la publicación sea tuya, que estés en la app del teléfono y que hayas deslizado la fila de abajo y bajado dentro de { $privacy-settings }. Si aun así no está, puedes limitar la reutilización, las descargas y quién ve tus videos.

faq-remix_default-question = ¿Me incluyeron sin preguntarme?
faq-remix_default = Sí. Los informes coinciden en que el permiso venía activado y apareció sin ningún aviso. Se vio en muchas cuentas, incluso en algunas que no eran parte de la prueba. Que estuviera activado no significa que alguien te haya hecho un remix.

faq-remix_all_videos-question = ¿Puedo desactivarlo en todos mis videos a la vez?
faq-remix_all_videos = En abril de 2026 no había un interruptor del remix con IA para toda la cuenta, y no encontramos ninguno desde entonces. Lo más parecido para toda la cuenta es { $reuse } (reutilización de contenido), en { $privacy } (Duet, Stitch, stickers), y la cuenta privada. Ninguno de los dos está documentado como interruptor del remix con IA.

faq-remix_existing-question = ¿Desactivarlo borra los remixes que ya hicieron?
faq-remix_existing = Ninguna fuente lo dice, así que no cuentes con eso. Con los Duet, TikTok dice que los anteriores se quedan aunque cambies el ajuste, y sus términos de Estados Unidos dicen que lo que ya es parte de publicaciones de otros sigue siendo público. Si una imagen te molesta, borra el comentario de tu publicación donde está, o denúnciala.

faq-remix_retroactive-question = ¿También vale para mis videos viejos?
faq-remix_retroactive = Según los informes, el permiso también venía activado en las publicaciones viejas, así que había que cambiar cada una a mano. Apagarlo vale desde ese momento; nada muestra que alcance a las imágenes ya hechas. Empieza por las publicaciones donde más se ve tu cara.

faq-remix_notify-question = ¿Me voy a enterar si alguien me hace un remix?
faq-remix_notify = Ninguna fuente menciona un aviso. Las imágenes del remix iban a aparecer en los comentarios de tu propia publicación, así que ahí es donde hay que mirar. Deberían llevar una etiqueta de IA o una marca oculta, pero nadie fuera de TikTok puede comprobar la oculta.

faq-remix_private-question = ¿Afecta a videos privados, borradores o cuentas privadas?
faq-remix_private = Las fuentes no coinciden: algunos creadores vieron el interruptor encendido también en borradores y publicaciones privadas, mientras que la prensa habla solo de publicaciones públicas. Para hacer un remix había que poder ver la publicación, así que una que solo ves tú no tiene público que pueda hacerlo. Una cuenta privada además bloquea Duet, Stitch y descargas.

faq-remix_new_posts-question = ¿Tengo que hacerlo con cada video nuevo?
faq-remix_new_posts = En abril de 2026 sí, porque el permiso estaba en cada publicación y empezaba activado. Una guía para vendedores lo muestra en la pantalla justo antes de publicar, junto a los comentarios y la reutilización, así que se podía apagar ahí. Si hoy no lo ves en ese lugar, no hace falta nada.

faq-remix_region-question = ¿El remix con IA existe en mi país?
faq-remix_region = TikTok dijo que la herramienta en sí se probó con un grupo pequeño en Estados Unidos. El interruptor del permiso se vio en más lugares, por ejemplo lo vieron un grupo de padres del Reino Unido y una guía para vendedores de Filipinas. Ninguna fuente muestra la herramienta funcionando fuera de Estados Unidos.

faq-remix_web-question = ¿Se puede en la computadora? ¿Cambia entre iPhone y Android?
faq-remix_web = No encontramos rastro del interruptor en el sitio web ni en programas de escritorio, y la ayuda de TikTok describe estos ajustes de cada publicación para la app del teléfono. Ninguna fuente habla de diferencias entre iPhone y Android. Actualizar antes la app no hace daño.

faq-bulk_tools-question = ¿Hay un script o una app que lo apague en todas partes?
faq-bulk_tools = Hubo un script casero para Android que tocaba publicación por publicación, y su autor dice que se salta algunas. TikTok prohíbe la automatización para esquivar sus sistemas y puede restringir cuentas por eso, así que no lo recomendamos. Nunca des tu usuario y contraseña a una herramienta ni a un bot, tampoco a este.

## Entrenamiento de IA y datos

faq-train_vs_remix-question = ¿Qué diferencia hay entre el remix y el entrenamiento de IA?
faq-train_vs_remix = El remix usa una publicación tuya para hacer una imagen nueva. El entrenamiento le da muchísimas publicaciones a un modelo para que aprenda en general. TikTok le dijo a CNET que el contenido de los remixes no se usaba para entrenar; pero el interruptor solo cubría el remix y no cambiaba lo que permiten los términos generales.

faq-train_stop-question = ¿Puedo impedir que TikTok entrene IA con mis videos?
faq-train_stop = No encontramos un interruptor sencillo para eso. Los términos de TikTok en Estados Unidos, de enero de 2026, incluyen entrenar su aprendizaje automático en la licencia que das. En la UE, el Reino Unido y Suiza puedes presentar una oposición, y Surfshark contó 19 acciones para enviar ese pedido; en otros lugares TikTok no está obligado a aceptarla.

faq-train_delete-question = Si borro mis videos o mi cuenta, ¿la IA también los olvida?
faq-train_delete = Borrar una publicación la quita de la vista del público, y TikTok dice que al borrar la cuenta también elimina los datos de cara y voz ligados a ella. Lo que ya es parte de publicaciones de otros se queda, y la licencia de Estados Unidos es irrevocable. Nada promete que un modelo ya entrenado olvide; decir que no suele valer solo hacia adelante.

faq-gdpr_object-question = ¿Cómo me opongo según el RGPD (artículo 21)?
faq-gdpr_object = En el EEE, el Reino Unido y Suiza, TikTok basa la mejora de su aprendizaje automático en el “interés legítimo”, y eso te da derecho a oponerte. Usa el formulario de oposición de TikTok o el de privacidad: di a qué tratamiento te opones, por qué y cómo te afecta. TikTok debe parar, salvo que demuestre motivos imperiosos. Si no estás de acuerdo con su respuesta, puedes reclamar ante la DPC de Irlanda o ante tu propia autoridad de protección de datos.

faq-data_copy-question = ¿Cómo consigo una copia de mis datos de TikTok?
faq-data_copy = Desde tu perfil abre el menú, luego { $settings-and-privacy } (ajustes y privacidad), { $account } (cuenta), { $download-data } (descargar tus datos); elige un formato y toca { $request-data } (solicitar datos). Puede tardar unos días, y después tienes hasta 4 días para bajar el archivo. Hazlo antes de borrar algo que quieras guardar como prueba.

faq-face_data-question = ¿TikTok recopila mi cara y mi voz?
faq-face_data = TikTok analiza caras y voces de las publicaciones para efectos, moderación, recomendaciones y para calcular un rango de edad. Su política de Estados Unidos, de febrero de 2026, dice que puede recopilar huellas faciales y de voz, y que pedirá permiso donde la ley lo exija. Su página de ayuda dice que no las usa para identificar a personas y que las borra después del análisis. Si te opones, esa página te dice que no subas ese contenido y que lo borres.

## Imagen digital

faq-likeness_what-question = ¿Qué es la imagen digital de una persona?
faq-likeness_what = Eres tú en una forma digital que otros reconocen: tu cara, tu cuerpo, tu voz o tu manera de ser, en video o hecho con IA. En las leyes, una versión muy realista hecha por computadora suele llamarse réplica digital. Tu imagen no es lo mismo que el derecho de autor: el video puede ser tuyo mientras otra persona abusa de la cara que sale en él.

faq-others_faces-question = ¿Y las otras personas en mis videos, o yo en los de otros?
faq-others_faces = TikTok deja en manos de quien publica tener el consentimiento de las personas que aparecen. Solo la cuenta que publicó puede cambiar los ajustes de esa publicación, así que si te publicó un amigo, pídele que la cambie o la quite. Si se niega, usa el formulario de privacidad: el contenido de IA con la imagen de adultos particulares que no dieron permiso va contra las reglas de TikTok.

faq-minors-question = Soy madre o padre, o menor de 18. ¿Qué hacemos?
faq-minors = Las cuentas de 13 a 15 años empiezan como privadas, y nadie puede hacer Duet, Stitch ni descargar; a los 16 y 17 se puede tener una cuenta pública. TikTok prohíbe el contenido de IA que muestra a menores de 18. Revisen juntos las publicaciones viejas, mantengan la cuenta privada y vinculen sus cuentas con { $family-pairing } (sincronización familiar), en { $settings-and-privacy } (ajustes y privacidad).

faq-ai_self-question = ¿Qué son AI Self y AI Cast, y tengo que darme de baja?
faq-ai_self = AI Self hace una copia tuya con IA que se puede poner en videos, y según los informes TikTok exige que participes tú y comprueba que seas tú. Si nunca la hiciste, no hay nada que deshacer. Si la hiciste, borra el avatar o la voz en el lugar donde los creaste; no pudimos confirmar el menú exacto.

faq-brand_deals-question = ¿Qué debo revisar en contratos con marcas?
faq-brand_deals = Busca palabras como IA, sintético, réplica digital, entrenamiento o “todos los medios”, y pide un uso claro, un plazo, tu aprobación y un pago. En California, una cláusula vaga sobre réplicas puede no tener efecto si no describe los usos y no tuviste abogado ni sindicato. Tus ajustes de TikTok no deshacen derechos que ya cediste.

faq-can_i_sue-question = ¿Puedo demandar? ¿Necesito un abogado?
faq-can_i_sue = Depende de dónde vives, de qué hicieron y de si hay dinero o daño de por medio. Primero guarda enlaces, fechas y capturas, y denúncialo. Después pregunta a un abogado de tu zona, a un consultorio jurídico o a un sindicato de creadores.

## Denuncias, retiros y protección

faq-deepfake_report-question = Alguien hizo un deepfake de mí. ¿Cómo lo denuncio?
faq-deepfake_report = Primero guarda el enlace, el nombre de la cuenta, la fecha y una captura, y no compartas el video. Luego toca { $share } (compartir) o mantén presionado el video, y después { $report } (denunciar), un motivo y { $submit } (enviar); en el navegador es { $more-options } y luego { $report }. TikTok prohíbe el contenido de IA que muestra a adultos particulares sin su permiso, y también puedes usar su formulario de privacidad.

faq-impersonation-question = Una cuenta falsa usa mi cara. ¿Qué hago?
faq-impersonation = Abre el perfil falso y toca { $share } (compartir), { $report } (denunciar), { $report-account } (denunciar cuenta), { $pretending } (se hace pasar por alguien), { $me } (yo). También hay formularios web, uno para cuentas de Estados Unidos y otro para las demás; el de Estados Unidos pide identificación y una declaración firmada. Pide a tus amigos que también la denuncien y avisa a tus seguidores desde tu cuenta real.

faq-nude_deepfake-question = Alguien hizo una imagen sexual falsa de mí. ¿Qué puedo hacer?
faq-nude_deepfake = No tienes la culpa, y hay caminos rápidos. En Estados Unidos, la ley Take It Down obliga a las plataformas a quitar esas imágenes, también las falsas hechas con IA, en 48 horas desde un pedido válido; se aplica desde el 19 de mayo de 2026. Si eres mayor de edad, usa StopNCII.org; si eres o eras menor de 18 en la imagen, usa takeitdown.ncmec.org, y no guardes ni reenvíes la imagen. Si estás en peligro, llama al número de emergencias de tu país.

faq-repost_copyright-question = Alguien volvió a subir mi video sin permiso.
faq-repost_copyright = No puedes borrar tú lo que subió otra cuenta. Si copia un video que hiciste, denúncialo por derechos de autor; si sales tú y no lo hiciste, usa el formulario de privacidad. El botón de republicar de TikTok solo apunta a tu original, así que ocultar o borrar tu publicación suele resolver esos casos.

faq-reuse_duet-question = ¿Cómo evito los Duet, los Stitch y otras reutilizaciones?
faq-reuse_duet = Para toda la cuenta: tu perfil, el menú, { $settings-and-privacy } (ajustes y privacidad), { $privacy } (privacidad), { $reuse } (reutilización de contenido). Para una publicación: los tres puntos, { $privacy-settings }, y apaga { $allow-reuse } (permitir la reutilización); eso cubre Duet, Stitch, stickers y agregar a una historia. Los Duet que ya existen se quedan, y una página vieja de TikTok advierte que borrar en bloque los Duet vinculados también borra tu original.

faq-downloads-question = ¿Cómo evito que descarguen mis videos?
faq-downloads = Desde tu perfil abre el menú, luego { $settings-and-privacy } (ajustes y privacidad), { $privacy } (privacidad), { $downloads } (descargas), y apágalo. Vale para lo viejo y lo nuevo, pero las copias ya guardadas se quedan, y todavía pueden compartir enlaces o grabar la pantalla. En las cuentas privadas y en las de menores de 16 está apagado siempre.

faq-private_account-question = ¿Me protege poner la cuenta privada?
faq-private_account = Ayuda mucho: solo ven tus publicaciones los seguidores que aceptas, y los demás no pueden hacer Duet, Stitch ni descargar. No recupera las copias que ya existen ni cambia lo que TikTok puede hacer según sus términos. También pierdes alcance, así que algunos creadores solo ocultan ciertas publicaciones.

faq-see_less_ai-question = ¿Puedo ver menos contenido de IA?
faq-see_less_ai = Sí: { $settings-and-privacy } (ajustes y privacidad), { $content-preferences }, { $manage-topics }, { $ai-generated } (contenido generado por IA), y mueve el control hacia menos. TikTok lo anunció en noviembre de 2025 y dice que baja la cantidad de esos videos sin quitarlos todos. No cambia nada en lo que otros pueden hacer con tus publicaciones.

faq-watermark-question = ¿Me protegen las marcas de agua o las Content Credentials (C2PA)?
faq-watermark = Ayudan a mostrar de dónde viene un archivo; no impiden que alguien lo copie o lo remezcle. TikTok lee las etiquetas C2PA y pone una marca oculta al contenido hecho con sus propias herramientas de IA. Las etiquetas comunes se pueden perder cuando se edita el archivo o se sube otra vez en otro sitio.

faq-glaze-question = ¿Glaze o Nightshade sirven para mis videos?
faq-glaze = Se hicieron para obras fijas, y no encontramos pruebas de que eviten el remix de fotogramas o de caras. En 2025 unos investigadores mostraron que una herramienta llamada LightShed puede detectar esa protección y quitarla. Tómalas como un pequeño extra y no como un escudo.

## La ley donde vives

faq-law_us-question = ¿Qué derechos tengo en Estados Unidos?
faq-law_us = Todavía no hay una ley federal única sobre la imagen de las personas: la NO FAKES Act pasó el Comité Judicial del Senado el 18 de junio de 2026, y no encontramos una votación posterior. La ley Take It Down cubre imágenes íntimas y se aplica desde el 19 de mayo de 2026. Los estados suman más: la ELVIS Act de Tennessee (voz e imagen), las leyes de California sobre réplicas y etiquetas de IA, y la BIPA de Illinois (datos de cara y voz, 1000 o 5000 dólares por persona).

faq-law_eu-question = ¿Qué derechos tengo en la Unión Europea?
faq-law_eu = El RGPD te permite pedir acceso y borrado, y oponerte al tratamiento basado en el interés legítimo. El artículo 50 de la Ley de IA exige desde el 2 de agosto de 2026 que los deepfakes se identifiquen como tales; las herramientas que ya estaban en el mercado deben marcar lo que producen de forma legible por máquinas a más tardar el 2 de diciembre de 2026. Eso trata de etiquetas; no da un derecho general a prohibir falsificaciones tuyas.

faq-law_denmark-question = ¿Dinamarca dio a la gente derechos de autor sobre su cara?
faq-law_denmark = Dinamarca lo propuso: quedaría prohibido compartir imitaciones realistas de alguien hechas con IA sin su consentimiento, con lugar para la parodia. El borrador ponía como fecha de inicio el 31 de marzo de 2026. No pudimos confirmar que se haya aprobado o esté vigente, así que consulta una fuente oficial danesa.

faq-law_uk-question = ¿Qué derechos tengo en el Reino Unido?
faq-law_uk = El UK GDPR te da el mismo camino de oposición que en la UE. Compartir deepfakes íntimos sin consentimiento es delito desde el 31 de enero de 2024, y en enero de 2026 el Gobierno dijo que hacerlos también estaba por serlo. No encontramos un derecho general sobre la propia imagen en el Reino Unido.

faq-law_brazil-question = ¿Qué derechos tengo en Brasil?
faq-law_brazil = A comienzos de 2026 la autoridad de datos, la ANPD, afirmó que las imágenes de IA de una persona identificable son datos personales según la LGPD. Así que puedes usar tus derechos de la LGPD frente a TikTok y reclamar ante la ANPD. Un proyecto de 2025 (PL 4452/2025) exigiría consentimiento para recrear una voz o una imagen, pero no vimos señales de que se haya aprobado; la ECA Digital suma deberes cuando hay menores.

faq-law_india-question = ¿Qué derechos tengo en India?
faq-law_india = Desde el 20 de febrero de 2026, las IT Rules de India exigen etiquetar el contenido realista de IA y bajan a tres horas el plazo para cumplir órdenes de retiro de un tribunal o del gobierno. Las fuentes no coinciden en si las tres horas valen también para la queja de una persona; una dice siete días. TikTok está prohibido en India desde 2020, así que esto importa sobre todo para copias en otras apps.

## Otras plataformas sin guía: lo que se sabe.

faq-near-threads = Threads no tiene un formulario propio que conozcamos: lo más cercano es el de oposición de Instagram, que vale en la UE, el Reino Unido, Suiza y Brasil, y no pudimos confirmar que cubra Threads. Si no compartes con el fediverso, evitas copias en otros servidores.
faq-near-youtube = Para empresas ajenas hay una casilla, { $third-party-training }, en los ajustes avanzados del canal en YouTube Studio, en una computadora; sin marcar significa que no lo permites. No encontramos cómo decir que no al entrenamiento del propio Google, y las fuentes no coinciden en dónde se apagan los remixes con IA de los Shorts. Los adultos también pueden pedir que YouTube busque videos con su cara, en { $content-detection } y { $likeness }; pide identificación y un video selfie.
faq-near-snapchat = Si creaste { $my-selfie }, ábrelo en los ajustes de Snapchat: ahí puedes sacar tu cara de IA de los anuncios y dejar que solo tú generes con ella. Un usuario contó en enero de 2026 que también hay un interruptor, { $allow-public-content }, en { $generative-ai-settings }, para el entrenamiento con contenido público; no lo pudimos confirmar.
faq-near-pinterest = Pinterest tiene un interruptor: ajustes, { $privacy-and-data } (privacidad y datos), { $pinterest-canvas }. La fuente más nueva es de alrededor de mayo de 2025, así que los nombres pueden haber cambiado, y no cubre las copias que guardaron otras personas.
faq-near-facebook-photos = En la app de Facebook, en los ajustes, en “Preferencias”, los informes nombran { $camera-roll } (sugerencias de la galería), con un interruptor para las sugerencias y otro para el procesamiento en la nube; apaga los dos. Solo existe donde llegó la función (confirmado en Estados Unidos y Canadá), y además puedes limitar el acceso de Facebook a tus fotos en los ajustes del teléfono.
faq-near-whatsapp = Los mensajes personales de WhatsApp van cifrados de extremo a extremo y no se usan; solo lo que alguien le manda a Meta AI. No se puede quitar Meta AI de la app, pero { $advanced-chat-privacy } (privacidad avanzada del chat) la deja fuera de ese chat.
faq-near-discord = No encontramos un interruptor de entrenamiento de IA en Discord, y Discord dijo en 2023 que no entrena modelos generales con datos de usuarios. En { $data-and-privacy } (datos y privacidad) puedes apagar { $improve-discord }, que trata de datos de uso y no de entrenamiento.
faq-near-spotify = Para músicos: en mayo de 2026 Spotify anunció covers y remixes con IA junto a Universal Music, y los informes hablan tanto de entrar por elección como de salir. Pregunta por escrito a tu sello o distribuidora si tu catálogo participa; no encontramos datos del lanzamiento ni un ajuste.
faq-near-bluesky = Hasta donde sabemos, Bluesky no entrena IA con las publicaciones, pero su red es pública y otros pueden leerla. No encontramos un interruptor; una señal llamada “user intents” fue una propuesta de 2025 y a comienzos de 2026 seguía en borrador.
faq-near-twitch = No encontramos ninguna declaración de Twitch sobre entrenamiento de IA ni un interruptor. Sus términos dan una licencia muy amplia sobre el contenido, el nombre y la voz.
faq-near-patreon = No encontramos nada de Patreon sobre entrenar con obras de creadores, solo reglas de 2023 y 2024 sobre contenido hecho con IA. Habría que preguntarle al soporte de Patreon.
faq-near-claude = Claude tiene un interruptor: ajustes, { $claude-privacy } (privacidad), apaga { $help-improve-claude }. Cubre los chats nuevos y deja los guardados fuera de entrenamientos futuros, pero los modelos ya entrenados no cambian.
faq-near-figma = Un administrador del equipo puede apagar { $content-training } en los ajustes de IA de Figma; cada equipo tiene el suyo. Según los informes se usa en Starter y Professional, y no en Organization y Enterprise.
faq-near-grammarly = En los ajustes de tu cuenta de Grammarly en la web, en seguridad y privacidad, apaga { $product-improvement }. En una cuenta de equipo solo lo tiene el administrador.
faq-near-copilot-github = En la web, abre los ajustes de Copilot en tu cuenta de GitHub y desactiva { $allow-github }, en “Privacy”. Desde el 24 de abril de 2026 viene activado en Free, Pro y Pro+; solo vale desde ese momento.
faq-near-copilot-microsoft = En la app de Copilot, en “Privacy”, los informes nombran { $training-text } y { $training-voice }; apaga los dos. No encontramos una página de Microsoft que los muestre. Microsoft niega que los documentos de Office se usen para entrenar.
faq-near-slack = El dueño del espacio de trabajo tiene que pedirlo por correo, con el asunto “Slack Global model opt-out request” y la dirección del espacio; trata de modelos que no son generativos. Un miembro no puede hacerlo por su cuenta.
faq-near-adobe = En tu cuenta de Adobe, en { $personal-data } (privacidad y datos personales), apaga { $content-analysis } (análisis de contenido). Trata del análisis para mejorar productos; Adobe dice que no entrena Firefly con tus archivos, salvo lo que envías a Adobe Stock.
faq-near-wordpress = En WordPress.com, activa { $prevent-sharing } (impedir que se comparta con terceros) en los ajustes generales del sitio, en cada sitio. Un WordPress alojado por tu cuenta nunca estuvo incluido.
faq-near-tumblr = En los ajustes de cada blog, en { $visibility } (visibilidad), activa { $prevent-sharing-for } para tu blog. La fuente más nueva es de 2024, así que los nombres pueden haber cambiado.
faq-near-substack = En los ajustes de cada publicación activa { $block-ai } (bloquear el entrenamiento de IA). Les pide a las empresas de IA que no entrenen, pero no puede obligarlas; Substack avisa que quizá te encuentren menos en los buscadores con IA.
faq-near-dropbox = En los ajustes de Dropbox en la web, la pestaña { $third-party-ai } (IA de terceros) tiene un interruptor para el envío de archivos a una IA ajena. Dropbox dice que sus socios no pueden entrenar con archivos de usuarios. Si la pestaña no está, tu plan o tu país no la tiene, o decide el administrador del equipo.
faq-near-artists = DeviantArt marca por sí solo cada obra como “no AI”, así que ahí no hay nada que hacer. En ArtStation puedes poner la etiqueta NoAI a la cuenta o a un proyecto. Las dos solo piden; quien recolecta datos puede ignorarlas.
faq-near-canva = Según los informes, la privacidad de Canva ofrece dos opciones, sobre tu actividad y sobre tu contenido, para mejorar su IA. No encontramos una página de Canva con los nombres exactos, y su política cambió en mayo de 2026.
faq-near-soundcloud = SoundCloud dijo en mayo de 2025 que nunca entrenó IA con la música de sus artistas y que una IA generativa que copie tu voz, tu música o tu imagen necesitaría tu consentimiento. Así que no hay nada que apagar.
faq-near-zoom = Zoom dice que ni la empresa ni quienes le proveen los modelos entrenan con reuniones, chats o archivos, así que no hay nada que apagar. Un bot que toma notas en una reunión es de otra empresa: pide al anfitrión que lo saque.
faq-near-vimeo = Vimeo dijo alrededor de mayo de 2024 que los videos alojados ahí no se usan para entrenar IA generativa sin consentimiento. No hay nada que apagar; si te importa, vuelve a leer sus términos, porque la declaración es vieja.
faq-near-telegram = Telegram no tiene un interruptor de IA. Sus términos prohíben recolectar datos para entrenar IA, pero los canales públicos se recolectan y se venden igual. Lo que ayuda es hacer privado el canal o el grupo y quitar los bots que no necesitas.
faq-near-meta-imagine = Las imágenes “Imagined for you” solo le llegan a quien agregó selfies a { $imagine-me } de Meta y aceptó. Si nunca lo hiciste, no hay nada que deshacer. Si aparece una, ocúltala en su menú de tres puntos; no encontramos la forma exacta de borrar las selfies.

## Urgente: se muestra de inmediato, antes que nada.

crisis-sexual = No tienes la culpa, y hay formas rápidas de que lo quiten. Ahora: anota el enlace, el nombre de la cuenta y la fecha, y no le mandes la imagen a nadie. Si eres mayor de edad, entra a StopNCII.org; si eres o eras menor de 18 en ella, a takeitdown.ncmec.org, y tampoco guardes la imagen. Luego denúnciala en la app donde está, como imagen sexual sin consentimiento. En Estados Unidos las plataformas deben quitar esas imágenes, también las hechas con IA, en 48 horas desde un pedido válido (se aplica desde el 19 de mayo de 2026). En el Reino Unido compartirlas es delito, así que puedes ir a la policía. Si estás en peligro, llama a emergencias de tu país.
crisis-minor = No es tu culpa, ni de la niña o el niño que aparece. Ahora: cuéntaselo a un adulto de confianza; si eres su madre o su padre, quédate a su lado. No guarden ni reenvíen la imagen; anoten solo el enlace, la cuenta y la fecha. Usen takeitdown.ncmec.org: es para imágenes de menores de 18. Denúncienla en la app; TikTok prohíbe el contenido de IA que muestra a menores de 18. En Estados Unidos las plataformas deben quitar las imágenes sexuales, también las hechas con IA, en 48 horas desde un pedido válido (desde el 19 de mayo de 2026). También pueden ir a la policía. ¿Hay peligro? Llamen a emergencias de su país.
crisis-blackmail = No hiciste nada para merecer esto, y no tienes que enfrentarlo a solas. Ahora: deja de responder y no mandes nada más, ni fotos ni dinero; pagar casi nunca lo frena. Guarda los mensajes, anota la cuenta y las fechas, y luego denuncia y bloquea la cuenta. Cuéntaselo a alguien de confianza y ve a la policía. Para que no circulen imágenes íntimas: StopNCII.org si eres mayor de edad, takeitdown.ncmec.org si eres o eras menor de 18 en ellas. En Estados Unidos las plataformas deben quitarlas en 48 horas desde un pedido válido (desde el 19 de mayo de 2026). ¿Hay peligro? Llama a emergencias de tu país.
crisis-self-harm = Qué bueno que lo dijiste, y siento mucho que pese tanto. Por favor no te quedes a solas con esto: si podrías hacerte daño ahora, llama al número de emergencias de tu país, o ve con alguien que esté cerca y díselo. Si no es tan urgente, escribe o llama hoy a una persona de confianza, una amistad, alguien de tu familia, una doctora o un maestro, y cuéntale lo que escribiste aquí. Una línea de crisis de tu país también puede escucharte. Soy un bot y no puedo ser esa persona, pero las imágenes y las cuentas tienen arreglo, y eso puede esperar hasta que estés a salvo.

### Recordatorios: lo que se publica en un grupo y cómo lo escriben sus admins, y los avisos que pide una persona.

## Momentos

rule-once = una vez, el { $day } a las { $at }
rule-daily = todos los días a las { $at }
rule-weekly = cada { $days } a las { $at }
rule-fortnightly = cada dos semanas, { $days } a las { $at }
rule-monthly-day = el día { $day } de cada mes a las { $at }
rule-monthly-last-day = el último día de cada mes a las { $at }
rule-monthly-weekday = el { $nth ->
        [1] primer
        [2] segundo
        [3] tercer
        [4] cuarto
       *[other] último
    } { $days } de cada mes a las { $at }
rule-until = { $rule }, hasta el { $day }
rule-times = { $rule }, { $times ->
        [one] { $times } vez
       *[other] { $times } veces
    }
place-chat = este chat
place-topic = este tema

## Lo que se publica

post-guide = { $guide }
post-catalogue = ¿Ya miraste qué puede hacer la IA con lo que publicas?
post-answer = { $question }
post-private = Antes de tu próxima publicación, quizá esto merezca un minuto. Toca el botón y se abre solo para ti: aquí nadie ve lo que haces.
button-post-answer = Leer la respuesta
count-week = { $number ->
       *[other] En la última semana, al menos { $number } personas de aquí dijeron que terminaron un recorrido. No se guarda quiénes son.
    }
renewal-ask = Los recordatorios de este grupo llevan tres meses en marcha. ¿Los siguen queriendo? Si ningún admin toca el botón, paran después del { $day }.
button-renew = Mantener los recordatorios
renewal-done = Bien. Los recordatorios siguen, y volveré a preguntar en tres meses.
notice-missed = { $number ->
        [one] Aquí tocaba un recordatorio mientras yo no estaba, y ya es tarde para enviarlo. Los admins pueden verlo con /reminders.
       *[other] Aquí tocaban { $number } recordatorios mientras yo no estaba, y ya es tarde para enviarlos. Los admins pueden verlos con /reminders.
    }
notice-uncertain = { $number ->
        [one] Puede que un recordatorio haya llegado aquí, o puede que no. No lo envío dos veces por si acaso; los admins pueden mirarlo con /reminders.
       *[other] Puede que { $number } recordatorios hayan llegado aquí, o puede que no. No los envío dos veces por si acaso; los admins pueden mirarlos con /reminders.
    }
notice-place-lost = Ya no puedo publicar un recordatorio en su lugar, así que lo paré. Los admins pueden ver por qué con /reminders.

## Escribir un recordatorio

draft-title = Un recordatorio para este grupo
draft-what = ¿Qué debe abrir su botón?
draft-what-ask = Una pregunta con su respuesta
draft-topic = ¿Qué pregunta?
draft-all = Todas las guías
draft-guide = { $guide }
draft-question = { $question }
draft-topic-name = { $topic }
draft-when = ¿Cuándo se publica? Elige una opción o escríbelo con tus palabras, por ejemplo “cada viernes a las 18:00”.
draft-when-how = Para escribirlo aquí, responde a este mensaje.
draft-rule = { $rule }
draft-time = ¿A qué hora del día?
draft-time-at = { $at }
draft-two-ways = ¿Cuál de las dos opciones quieres decir?
draft-zone = ¿La hora de qué ciudad vale para este grupo? Elige una o escribe el nombre de una ciudad.
draft-zone-which = ¿Cuál de estas quieres decir?
draft-zone-choice = { $zone }
draft-line = Escribe tu propia línea: hasta 200 caracteres, texto sin formato.
draft-until = ¿Hasta cuándo debe seguir? Elige una opción o escribe el último día.
draft-language = ¿En qué idioma se publica?
draft-reply = En Telegram, responde a este mensaje con el texto. En Discord, pulsa el botón de abajo.

rehearsal-title = Así va a quedar
rehearsal-paused = Está en pausa y sigue en pausa hasta que lo reanudes.
rehearsal-zone-before = Hasta ahora seguía la hora de { $zone }. Si lo guardas, seguirá la hora del grupo, como abajo.
rehearsal-button = Botón: { $label }
rehearsal-where = Dónde: { $where }
rehearsal-when = Cuándo: { $rule } ({ $zone })
rehearsal-next = Próximo: { $moments }
rehearsal-language = Idioma: { $language }
rehearsal-loud = A los miembros les llega un aviso, como con cualquier mensaje.
rehearsal-silent = Llega sin sonido.
rehearsal-keep = Las publicaciones anteriores se quedan.
rehearsal-replace = Cada publicación sustituye a la anterior.
rehearsal-alone = Nunca se publica nada sobre ninguna persona.
warn-skipped = El { $day } cambia la hora y ese momento no existe. Se publicará justo después del salto.
warn-doubled = El { $day } cambia la hora y ese momento pasa dos veces. Se publicará solo la primera vez.
warn-near = Otro recordatorio de este grupo está a menos de una hora. Deja una hora entre los dos, por favor.
warn-full = Este grupo ya tiene diez recordatorios. Borra uno primero.
warn-over = Ya no queda ningún momento así por delante. Elige otro, por favor.
button-save = Guardarlo
button-change-what = Lo que abre
button-change-when = Cambiar la hora
button-change-line = Línea propia
button-drop-line = Sin línea propia
button-change-until = Hasta cuándo
button-change-language = Idioma
button-silent-on = Publicar sin sonido
button-silent-off = Publicar con sonido
button-replace-on = Sustituir las anteriores
button-replace-off = Dejar las anteriores
button-change-zone = Zona horaria
button-post-once = Publicarlo una vez, ahora
button-throw-away = Descartarlo
button-write = Escribirlo
button-back-to-draft = Atrás
button-forever = Hasta que yo lo pare
button-four-times = 4 veces
button-twelve-times = 12 veces
draft-language-choice = { $language }

## Líneas de arriba

admin-only = Solo quienes pueden gestionar este grupo pueden hacer eso. No cambió nada.
not-there = Aquí no existe ese recordatorio.
note-group-stale = Ese botón es de antes. Así están las cosas ahora.
note-nothing-written = Aquí no se está escribiendo ningún recordatorio. Empieza uno con /remind o, en Discord, con /reminder new.
note-time-not-read = No entendí qué momento es ese. Prueba con algo como “cada viernes a las 18:00” o “mañana a las 9”.
note-time-past = Ese momento ya pasó.
note-end-not-read = No pude leer eso como un día. Prueba con algo como “31 de marzo”.
note-zone-not-found = No conozco esa ciudad. Prueba con una grande que tenga la misma hora.
note-what-not-found = No tengo ninguna guía ni respuesta con ese nombre. Estas son las que hay.
note-line-long = Son { $length } caracteres; caben 200 como máximo.
note-line-link = Los enlaces solo pueden llevar a páginas que enlazan nuestras guías: { $host } no es una de ellas.
note-line-mention = No pongas @nombres, por favor: un recordatorio no llama a nadie.
note-line-empty = Esa línea está vacía.
note-saved = Guardado.
note-changed = Cambiado.
note-thrown-away = Descartado. No se publicará nada.
note-paused = En pausa. No se publica nada hasta que lo reanudes.
note-resumed = Vuelve a estar en marcha.
note-deleted = Borrado.
note-post-now = Sale en un momento.
note-seen = Listo, ya los quité.
note-rights-missing = Todavía no puedo publicar ahí, así que no lo guardé y no se publicó nada. Abajo ves qué falta.
note-group-zone = Ahora el grupo usa la hora de { $zone }.
note-group-language = El idioma del grupo quedó elegido.
note-counting-on = Una vez por semana publicaré cuántas personas de aquí terminaron un recorrido y quisieron contar: de cinco en cinco, nunca menos de cinco y nunca cerca del tamaño del grupo.
note-counting-off = Ya no se cuenta ni se publica nada.
note-need-zone = Primero: ¿la hora de qué ciudad vale aquí?
note-need-zone-yours = Primero: ¿la hora de qué ciudad es la tuya? Después vuelvo a leer el momento.

## Los recordatorios que hay

list-title = Recordatorios de este grupo
list-none = Todavía no hay ninguno. Empieza uno con /remind o, en Discord, con /reminder new.
list-line = { $number }. { $what }: { $rule }
list-next = Próximo: { $moment }
list-paused = en pausa
list-over = terminado
list-vanished = Lo que iba a abrir ya no existe, así que su botón abre todas las guías.
list-retired = parado: { $why }
list-ends = Nadie ha dicho todavía que estos recordatorios deban seguir. Paran después del { $day }.
list-draft = Hay uno escribiéndose, todavía sin guardar.
why-gone = el lugar ya no existe
why-closed = el tema o hilo está cerrado
why-no-right = ya no puedo escribir ahí
why-kicked = me sacaron del grupo
why-refused = la plataforma rechazó el mensaje
why-not-renewed = no se renovó
why-blocked = el chat está cerrado para mí
trouble-uncertain = { $moment }: puede que haya llegado o puede que no.
trouble-skipped = { $moment }: no se envió, yo no estaba y ya era tarde.
trouble-failed = { $moment }: no se envió, no se pudo entregar.
button-reminder = { $number }. { $title }
button-send-now = Enviar ya el número { $number }
button-put-away = Quitar estos avisos
button-new-reminder = Nuevo recordatorio
button-list = Todos los recordatorios
button-preview = Ver cómo queda
button-pause-reminder = Pausarlo
button-resume-reminder = Reanudarlo
button-edit = Cambiarlo
button-delete = Borrarlo
button-delete-sure = Sí, borrarlo
delete-sure = ¿Borrar este recordatorio para siempre?
button-post-now = Publicarlo ahora
button-carry-on-writing = Seguir escribiendo

## Preparación

setup-title = ¿Está todo en orden?
setup-right-fine = Puedo publicar aquí.
setup-right-missing = Falta algo:
setup-zone = La hora del grupo: { $zone }
setup-zone-none = La hora del grupo todavía no está elegida.
setup-language = El idioma del grupo: { $language }
setup-choose-language = ¿En qué idioma escribo a este grupo?
setup-reminders = { $count ->
        [0] Todavía no hay recordatorios.
        [one] { $count } recordatorio.
       *[other] { $count } recordatorios.
    }
setup-counting-off = Aquí no cuento nada.
setup-counting-on = Cada semana publico cuántas personas terminaron un recorrido y quisieron contar.
setup-test = Va en camino un mensaje de prueba, solo para ti.
setup-test-message = Esta es la prueba. Así se verá un recordatorio, y este solo lo ves tú.
setup-test-refused = No pude escribirte por privado. Abre un chat conmigo, toca Start (iniciar) y prueba /setup otra vez.
button-counting-on = Publicar la cifra semanal
button-counting-off = Parar la cifra semanal
right-discord-view = No veo ese canal. Dale allí a mi rol el permiso “View Channel” (ver el canal).
right-discord-send = No puedo escribir en ese canal. Dale allí a mi rol el permiso “Send Messages” (enviar mensajes).
right-discord-threads = No puedo escribir en ese hilo. Dale allí a mi rol el permiso “Send Messages in Threads” (enviar mensajes en hilos).
right-discord-locked = Ese hilo está bloqueado. Desbloquéalo o elige otro lugar.
right-telegram-send = No puedo escribir en este grupo. Permíteme enviar mensajes en los permisos del grupo, o hazme administrador.
right-telegram-topic = No puedo escribir en este tema. Reábrelo o elige otro.
right-telegram-privacy = Aquí solo veo los comandos y las respuestas a mis mensajes. Así debe ser.
right-telegram-all = Aquí veo todos los mensajes. No me hace falta; puedes activarme el modo de privacidad (“privacy mode”) en BotFather.
right-gone = Ese lugar no está en este grupo.

## Los recordatorios de una persona

nudges-title = Tus recordatorios
nudges-what = Te escribo en privado a la hora que elijas, una sola vez. No hay ninguno hasta que lo pides y, mientras uno está pendiente, guardo, cifrado, dónde encontrarte.
nudges-none = No hay ninguno pendiente.
nudge-waiting = { $about ->
        [batch] Siguiente tanda de videos: { $guide }, { $moment }
        [recheck] Volver a mirar: { $guide }, { $moment }
       *[other] Seguir: { $guide }, { $moment }
    }
nudge-waiting-changed = Si cambia esta guía: { $guide }
nudge-waiting-uncertain = Puede que este te haya llegado o puede que no: { $guide }
nudge-for = Recordarte: { $guide }
nudge-own-words = Para otro momento, escribe por ejemplo: /remind mañana a las 9
button-nudge = Recuérdamelo
button-nudge-tomorrow = Mañana
button-nudge-week = En una semana
button-nudge-batch = Siguiente tanda, en una semana
button-nudge-recheck = Volver a mirar en 90 días
button-nudge-changed = Avísame si cambia esta guía
button-nudge-stop = No quiero más recordatorios
button-nudge-stop-this = Parar este
button-nudge-yes = Sí, recuérdamelo entonces
button-nudges = Tus recordatorios
note-nudge-set = Te escribiré: { $moment }
note-nudge-changed = Te avisaré una vez si cambia esta guía.
note-nudge-stopped = Parados. No te escribo por mi cuenta.
note-nudge-full = Ya hay cinco recordatorios pendientes. Para uno primero.
note-nudge-near = Hay otro recordatorio a menos de una hora de ese. Elige otro momento, por favor.
note-nudge-far = Falta más de un año para eso. Elige un momento más cercano, por favor.
note-nudge-nothing = ¿De qué guía se trata? Abre una primero y entonces te la puedo recordar.
note-nudge-nowhere = Desde aquí no puedo llegar a ti. Escríbeme en privado y pídelo otra vez.
note-nudge-once = Yo solo recuerdo una vez, así que esta es la primera de esas veces.
nudge-read = Lo entendí así: { $moment }. ¿Es correcto?
note-zone-yours = Ahora tu hora es la de { $zone }.
zone-title = ¿La hora de qué ciudad es la tuya?
zone-what = Elige una o escribe el nombre de una ciudad, por ejemplo: /timezone Bogotá
zone-now = Por ahora: { $zone }
nudge-resume = Me pediste que te lo recordara: { $guide }. Tu lugar está guardado.
nudge-batch = Me pediste que te recordara la siguiente tanda de videos: { $guide }
nudge-recheck = Me pediste que te recordara volver a mirar: { $guide }. Los ajustes pueden cambiar, así que quizá valga la pena mirar si el tuyo sigue igual.
nudge-changed = Una guía que terminaste dice algo nuevo: { $guide }
nudge-why = Pediste este único mensaje. No habrá otro si no lo vuelves a pedir.
button-count-me = Súmame a la cuenta del grupo
note-counted = Estás en la cifra de esta semana del grupo. No se puede llegar a ti a partir de ella.
note-count-closed = En ese grupo no hay ninguna cuenta en marcha.
note-count-unfinished = Cuento los recorridos terminados en los últimos siete días. Termina uno primero y entonces te puedo contar.

## Lo que se puede escribir

words-nudges = recuérdamelo, recuérdame, me lo recuerdas, recordatorios, mis recordatorios, avísame
words-nudge = mañana, recuérdame mañana, recuérdamelo mañana, recuérdame
words-quiet = no más recordatorios, sin recordatorios, quitar recordatorios, no me avises más, no me recuerdes más
words-snooze = luego, después, más tarde, ahora no, posponer
words-count = inclúyeme, súmame, súmame a la cuenta, cuéntame a mí también
words-zone = zona horaria, huso horario, mi hora, cambiar hora, cambiar la hora
words-nudge-at = sí, s, claro
words-command-remind = recuérdame, recuérdamelo, recordatorio
words-command-reminders = mis recordatorios
words-command-timezone = zona horaria

## Comandos, como los muestran las plataformas

command-remind = Recuérdamelo: mañana, en una semana o cuando yo diga
command-reminders = Mis recordatorios
command-timezone = Elegir mi zona horaria por ciudad
command-reminder = Recordatorios de este servidor
command-reminder-new = Escribir un recordatorio
command-reminder-list = Ver todos los recordatorios
command-reminder-preview = Ver lo que publica un recordatorio
command-reminder-pause = Pausar un recordatorio
command-reminder-resume = Reanudar un recordatorio
command-reminder-edit = Cambiar un recordatorio
command-reminder-delete = Borrar un recordatorio
command-reminder-post-now = Publicar ahora un recordatorio
command-setup = Revisar permisos, zona horaria e idioma, con una prueba que solo ves tú
command-group-remind = Escribir un recordatorio para este grupo
command-group-reminders = Los recordatorios de este grupo
command-group-setup = Revisar permisos, hora e idioma
command-argument-what = Guía o respuesta que abre su botón
command-argument-when = Cuándo, con tus palabras: cada viernes a las 18:00
command-argument-channel = Canal o hilo donde se publica
command-argument-line = Tu propia línea, 200 caracteres como máximo
command-argument-language = Idioma
command-argument-silent = Sin sonido
command-argument-replace = Sustituir la publicación anterior
command-argument-until = El último día
command-argument-times = Cuántas veces
command-argument-reminder = Qué recordatorio
command-argument-zone = Ciudad cuya hora vale
command-argument-city = Ciudad que tiene tu hora
modal-when-title = ¿Cuándo?
modal-when-label = Por ejemplo: cada viernes a las 18:00
modal-line-title = Tu propia línea
modal-line-label = Sin formato, 200 caracteres como máximo
modal-zone-title = Zona horaria
modal-zone-label = Nombre de una ciudad
modal-until-title = ¿Hasta cuándo?
modal-until-label = El último día, por ejemplo: 31 de marzo
preset-when-1 = cada viernes a las 18:00
preset-when-2 = todos los días a las 9:00
preset-when-3 = mañana a las 18:00
preset-when-4 = el último viernes del mes a las 18:00

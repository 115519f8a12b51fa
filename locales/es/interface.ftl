### Todo lo que dice el bot fuera de sus guías. Cada guía tiene su propio archivo.

language-name = Español

## Inicio

home-title = Di que no a la IA, paso a paso
home-what = Te acompaño por los ajustes que ofrecen las apps para que la IA no reutilice lo que publicas ni aprenda de ello. Paso a paso, en el teléfono que tienes en la mano.
home-honest = Nunca te pido iniciar sesión y no puedo cambiar un ajuste por ti. Solo prometo lo que un ajuste hace de verdad, y te digo qué tan seguros estamos y de qué fecha es.

button-open = { $guide }
button-guide = { $guide }
button-resume = Seguir: { $guide }
button-catalogue = Todas las apps y guías
button-language = Idioma
button-privacy = Lo que guardo sobre ti
button-help = Ayuda
button-home = Página de inicio
button-more = Más
button-platform = { $platform }

## Catálogo

catalogue-title = ¿De qué app se trata?
catalogue-what = Elige una. Si falta la tuya, todavía no sabemos lo suficiente para guiarte.
platform-title = { $platform }
platform-what = Son ajustes distintos. Uno rara vez cubre a otro, así que mira cada uno que te preocupe.

## Pasos de una guía

heading = { $guide }
heading-step = { $guide } · paso { $step } de { $of }
brief-covers = Qué cubre: { $covers }
brief-not-covers = Qué no cubre: { $covers }
form-ready = Ten esto a mano: { $ready }
count-how = Toca un número o escríbelo. Vale un cálculo aproximado: solo sirve para mostrar cuánto llevas.
repeat-count =
    { $about ->
        [0] { $done ->
            [one] { $done } hecha hasta ahora
           *[other] { $done } hechas hasta ahora
        }
       *[other] { $done } de unas { $about }
    }

choice-start = Empezar
choice-done = Hecho
choice-cant-find = No lo encuentro
choice-back = Atrás
choice-pause = Pausar aquí
choice-next = Hecho, la siguiente
choice-last = Hecho, era la última
choice-sent = Ya lo envié
choice-retry = Voy a mirar otra vez
choice-again = Hacerlo otra vez
choice-restart = Empezar de nuevo
choice-undo = Quitar uno
choice-skip = Saltar esto
choice-yes = Sí
choice-no = No
choice-not-sure = No lo sé bien
choice-phone = App del teléfono
choice-web = Sitio web
choice-enough = Suficiente por ahora
choice-amount = Unas { $amount }
choice-amount-unknown = No lo sé

## Qué tan seguro es

status-live = Según las fuentes está disponible, a fecha de { $as-of }.
status-limited = Según las fuentes solo está disponible para algunas personas o lugares, a fecha de { $as-of }.
status-paused = Según las fuentes está en pausa, a fecha de { $as-of }.
status-gone = Según las fuentes fue retirado o cerrado, a fecha de { $as-of }. Que no lo encuentres es normal.
status-unknown = No sabemos si esto todavía funciona. Fuente más reciente: { $as-of }.
status-none = No hay un ajuste para esto, hasta donde encontramos, a fecha de { $as-of }.
status-undated = Descrito por fuentes sin fecha, así que no podemos decir qué tan reciente es. Lo consultamos el { $as-of }.
status-unchecked = Nadie de aquí lo ha comprobado en una app real. Viene de fuentes publicadas.
status-checked = Comprobado en { $app } el { $day } (país: { $country }).
status-names-may-differ = Los nombres en tu app pueden ser distintos de los que ves aquí.
status-line-live = A fecha de { $as-of } · { $checked ->
        [yes] comprobado en la app
       *[no] sin comprobar en una app real
    }
status-line-limited = Solo para algunos · a fecha de { $as-of } · { $checked ->
        [yes] comprobado en la app
       *[no] sin comprobar en una app real
    }
status-line-paused = Según las fuentes, en pausa · a fecha de { $as-of } · { $checked ->
        [yes] comprobado en la app
       *[no] sin comprobar en una app real
    }
status-line-gone = Según las fuentes, retirado · a fecha de { $as-of } · { $checked ->
        [yes] comprobado en la app
       *[no] sin comprobar en una app real
    }
status-line-unknown = No se sabe si funciona · a fecha de { $as-of } · { $checked ->
        [yes] comprobado en la app
       *[no] sin comprobar en una app real
    }
status-line-none = Sin ajuste · a fecha de { $as-of } · { $checked ->
        [yes] comprobado en la app
       *[no] sin comprobar en una app real
    }
status-line-undated = Fuentes sin fecha, consultadas el { $as-of } · { $checked ->
        [yes] comprobado en la app
       *[no] sin comprobar en una app real
    }

## Líneas amables sobre un paso

note-stale = Ese botón era de un paso anterior. Aquí es donde estás ahora.
note-not-kept = Ya no guardo ese recorrido, así que este es su comienzo.
note-unknown = No pude leer eso. No ha cambiado nada; aquí es donde estás.
note-not-understood = No te entendí. Puedes tocar un botón o escribir lo que dice.
note-amount = Escribe un número del 1 al 99999, por favor.
note-no-guide = No hay ninguna guía con ese nombre. Estas son las que hay.
note-guide-gone = Esa guía ya no está. Estas son las que hay.
note-midway = Ya habías empezado. Aquí es donde ibas.
note-nothing-open = No hay nada a medias. ¿Por dónde quieres empezar?
note-language = Listo. A partir de ahora usaré este idioma.
note-no-language = Todavía no hablo ese idioma. Estos son los que hablo.
note-keep-on = Guardaré tus recorridos hasta que los borres.
note-keep-off = Vuelve a aplicarse la limpieza habitual.
note-kept = No se borró nada.
note-confirm-again = Para mayor seguridad, confirma una vez más.

## Pausa y avance

again-title = Empezar de nuevo: { $guide }
again-what = Se perderían los días que marcaste y la cuenta. Tus ajustes en la app se quedan como están.
button-again-yes = Sí, empezar de nuevo
button-again-no = No, guardarlos
paused = En pausa: { $guide }. Tu lugar está guardado. Vuelve cuando quieras con /continue.
progress-title = Tus recorridos
progress-none = Todavía no has empezado ningún recorrido.
progress-open = { $guide }: en curso, último paso el { $day }.
progress-finished = { $guide }: terminado el { $day }.

## Idioma

language-title = Idioma
language-what = Elige el idioma que debo usar contigo.

## Privacidad

privacy-title = Lo que guardo sobre ti
privacy-kept = Las guías que recorres, el paso en el que estás, lo que elegiste y el día; tu idioma, si elegiste uno. Está archivado con una clave irreconocible hecha a partir de tu número de cuenta en esta plataforma. El número en sí no se guarda.
privacy-nudges = Si pides un recordatorio: de qué, cuándo y dónde encontrarte. Esa dirección va cifrada y se borra con el último recordatorio pendiente. La zona horaria queda hasta que la cambies o borres todo.
privacy-not-kept = No guardo: tu nombre, tu usuario, tus mensajes, tu teléfono ni tu ubicación. Nunca te pido iniciar sesión en ninguna app.
privacy-how-long = Un recorrido se borra 30 días después de que lo terminas, o 90 días después de la última vez que lo tocaste.
privacy-how-long-kept = Me pediste guardar tus recorridos hasta que los borres.
privacy-platform = La plataforma en la que escribes ve este chat como cualquier otro. Para eso valen sus propias reglas.
button-mydata = Ver mis datos
button-keep-on = Guardar mis recorridos
button-keep-off = Limpiar como siempre
button-forget = Borrar todo

mydata-title = Tus datos
mydata-what = Este archivo contiene todos los datos que guardo sobre ti.
mydata-none = No guardo nada sobre ti.

forget-title = ¿Borrar todo?
forget-what = Esto elimina todos tus recorridos y ajustes de aquí. No se puede deshacer, y no cambia nada en las apps.
button-forget-yes = Sí, borrar todo
button-forget-no = No, guardarlo
forget-done = Listo. Aquí ya no se guarda nada sobre ti. Este chat sigue en la plataforma hasta que lo borres allí.

## Comprobante

button-receipt = Comprobante para llevar
button-receipt-of = Comprobante: { $guide }
receipt-ready = Tu comprobante de: { $guide }. Uno como texto y otro para programas.
receipt-title = Comprobante de exclusión: { $guide }
receipt-made = Hecho el { $day }
receipt-line = { $day }: { $what }
receipt-nothing = No se marcó ningún paso como hecho.
receipt-honest = Esto es lo que le dijiste a optout-bot. Nadie lo comprobó en la plataforma, y un ajuste puede cambiar.

## Ayuda

help-title = Ayuda
help-commands =
    /optout – todas las guías
    /faq – preguntar sobre la IA, tu cara y lo que publicas
    /continue – seguir donde ibas
    /progress – tus recorridos
    /remind – un recordatorio cuando quieras
    /reminders – tus recordatorios
    /timezone – tu zona horaria
    /language – cambiar el idioma
    /privacy – lo que guardo
    /mydata – una copia de tus datos
    /forgetme – borrar todo
    /help – esta página
help-words = También puedes escribir: las palabras de un botón, su número, “atrás”, “hecho”, “ayuda” o el nombre de una app.
help-never = Nunca pido una contraseña, un código ni un documento. Si alguien lo hace en mi nombre, no soy yo.

## Preguntas y respuestas

faq-title = Preguntas y respuestas
faq-what = Elige un tema o pregunta con tus propias palabras.
button-ask = Hacer una pregunta
button-topics = Todas las preguntas
button-helped = Me sirvió
button-unhelped = No me sirvió
button-none-of-these = Ninguna de estas
faq-unsure = No sé bien a cuál de estas te refieres.
faq-unsure-public = No sé bien qué se pregunta aquí. En privado puedo ofrecer las respuestas más cercanas.
faq-guide = Hay una guía para { $platform }. Te muestra el ajuste paso a paso y lo que no cubre.
faq-out-of-scope = No tengo respuesta para eso. Sé sobre el uso que hace la IA de publicaciones, caras y voces, y sobre cómo decir que no.
faq-as-of = { $about ->
        [yes] A fecha aproximada de { $day }
       *[no] A fecha de { $day }
    } · { $confidence ->
        [high] bien respaldado
        [low] poco respaldado
       *[medium] bastante respaldado
    }
faq-thin = Las fuentes de esto son escasas. Tómalo como una pista, no como un hecho.
faq-no-legal-advice = { $region }, situación a { $day }. Información general, no asesoramiento legal.
faq-source = Fuente: { $source }
link-source = { $source }
faq-region-us = Estados Unidos
faq-region-eu = Unión Europea
faq-region-eea = UE, EEE, Reino Unido y Suiza
faq-region-gb = Reino Unido
faq-region-dk = Dinamarca
faq-region-br = Brasil
faq-region-in = India
faq-region-everywhere = En general
note-no-answer = No tengo una respuesta con ese nombre. Estos son los temas que conozco.
note-helped = Gracias. Solo cuento que sirvió, nada sobre ti.
note-unhelped = Gracias por decirlo. Solo lo cuento, nada sobre ti. Quizá encaje alguna de las otras respuestas.
note-unanswered = Lo siento. Estos son los temas que conozco.
command-faq = Pregunta sobre la IA, tu cara y lo que publicas
command-answer = Responder esta pregunta
command-argument-question = Tu pregunta
words-topics = preguntas, temas, faq
words-helped = me sirvió, sirvió, gracias
words-unhelped = no me sirvió, no sirvió
words-unanswered = ninguna, ninguna de estas, otra cosa
words-command-faq = faq, preguntas, preguntar

## Grupos, servidores y mensajes privados

group-invite = Ayudo a las personas a decir que no a que la IA reutilice sus publicaciones. Es en privado: aquí nadie ve lo que haces.
group-invite-guide = { $guide }: te acompaño en privado, así que aquí nadie ve lo que haces.
panel-invite = ¿Prefieres que la IA no reutilice lo que publicas? Te acompaño por los ajustes, paso a paso.
panel-invite-guide = { $guide }: te acompaño, paso a paso.
invite-private = Toca el botón y se abre un recorrido que solo ves tú.
button-invite = Abrir mi recorrido privado
button-invite-guide = Abrir: { $guide }
button-direct = Seguir en mensajes privados
direct-sent = Te lo envié por mensaje privado.
direct-refused = No puedo escribirte por privado, así que no pude enviarlo. Puedes seguir aquí mismo, o permitir los mensajes de este servidor e intentarlo otra vez.
not-allowed = Solo quienes pueden gestionar este servidor pueden hacer eso. No se publicó nada.
wrong-place = Eso solo funciona en un servidor. Aquí puedes usar /optout.

## Fallos

apology = Algo falló de mi lado. Tu lugar está a salvo; inténtalo de nuevo en un momento. (Código: { $code })

## Lo que se puede escribir en lugar de un botón, separado por comas

words-start = empezar, empieza, comenzar, vamos, ok, dale
words-done = hecho, listo, ya, ya está, terminé, ok, ya lo hice, lo hice, hecho ya, listo ya, ok listo, desactivado, lo desactivé
words-cant-find = no lo encuentro, no lo veo, no está, no aparece, dónde, no está ahí, no me sale, no me aparece, no lo tengo, no existe, no hay nada, no lo puedo encontrar
words-back = atrás, volver, anterior, deshacer
words-pause = pausa, pausar, parar, luego, más tarde
words-next = siguiente, la siguiente, próxima, hecho, listo
words-last = última, la última, era la última, ya terminé
words-sent = enviado, ya lo envié, lo mandé, hecho, listo
words-retry = otra vez, de nuevo, miro otra vez
words-again = otra vez, de nuevo, repetir
words-restart = empezar de nuevo, desde el principio, reiniciar
words-undo = quitar uno, uno menos, deshacer uno, me equivoqué
words-skip = saltar, omitir
words-yes = sí, s, claro
words-no = no, n
words-not-sure = no sé, no estoy seguro, no estoy segura, quizás
words-phone = teléfono, celular, móvil, app, android, iphone
words-web = web, sitio web, computadora, ordenador, navegador
words-enough = suficiente, basta, es todo
words-amount-unknown = no sé, no lo sé, ni idea
words-receipt = comprobante, recibo
words-catalogue = todas, guías, apps, lista, menú, catálogo, atrás
words-home = inicio
words-languages = idioma, idiomas
words-privacy = privacidad
words-help = ayuda
words-resume = seguir, continuar
words-open = abrir, empezar
words-mydata = mis datos, datos, exportar
words-forget = borrar, borrar todo, eliminar
words-forget-yes = sí, borrar, borrar todo
words-forget-no = no, guardar, cancelar
words-keep = guardar
words-command-help = ayuda, qué puedes hacer, comandos
words-command-continue = continuar, seguir
words-command-progress = avance, progreso, mis recorridos
words-command-language = idioma, idiomas, cambiar idioma
words-command-privacy = privacidad, qué guardas
words-command-mydata = mis datos, exportar mis datos
words-command-forgetme = olvídame, bórrame, borrar mis datos
words-command-optout = guías, catálogo, menú, excluirme
words-command-start = hola, buenas, inicio

## Comandos y descripciones, como los muestran las plataformas

command-start = Empezar
command-optout = Decir que no a la IA, paso a paso
command-continue = Seguir donde ibas
command-progress = Tus recorridos
command-language = Cambiar el idioma
command-privacy = Lo que se guarda sobre ti
command-mydata = Una copia de tus datos
command-forgetme = Borrar todo
command-help = Lo que puedo hacer
command-panel = Publica un botón que abre el recorrido privado de cada miembro
command-argument-guide = Qué guía
bot-about = Te acompaño para que la IA no reutilice lo que publicas. Sin iniciar sesión y guardando muy poco.
bot-description = Te acompaño por los ajustes que ofrecen las apps para que la IA no reutilice lo que publicas ni aprenda de ello, paso a paso. Nunca te pido iniciar sesión, guardo muy poco y te digo qué tan seguros estamos y de qué fecha es.

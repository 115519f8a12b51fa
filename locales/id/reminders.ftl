### Pengingat: yang diposting di grup dan cara admin menulisnya, juga pengingat yang diminta seseorang untuk dirinya.

## Waktu

rule-once = sekali, { $day } jam { $at }
rule-daily = setiap hari jam { $at }
rule-weekly = setiap hari { $days } jam { $at }
rule-fortnightly = setiap dua minggu, hari { $days } jam { $at }
rule-monthly-day = setiap bulan tanggal { $day } jam { $at }
rule-monthly-last-day = hari terakhir setiap bulan jam { $at }
rule-monthly-weekday = setiap bulan, hari { $days } { $nth ->
        [1] pertama
        [2] kedua
        [3] ketiga
        [4] keempat
       *[other] terakhir
    } jam { $at }
rule-until = { $rule }, sampai { $day }
rule-times = { $rule }, { $times } kali
place-chat = chat ini
place-topic = topik ini

## Yang diposting

post-guide = { $guide }
post-catalogue = Sudah cek apa yang boleh dilakukan AI dengan postinganmu?
post-answer = { $question }
post-private = Sebelum kamu posting lagi, mungkin ini layak dicek semenit. Tekan tombolnya dan ini terbuka cuma buat kamu: di sini nggak ada yang lihat apa yang kamu lakukan.
button-post-answer = Baca jawabannya
count-week = { $number ->
       *[other] Seminggu terakhir paling sedikit { $number } orang di sini bilang sudah menyelesaikan panduan. Siapa orangnya nggak disimpan.
    }
renewal-ask = Pengingat grup ini sudah jalan tiga bulan. Kalian masih mau? Kalau nggak ada admin yang menekan tombolnya, pengingat berhenti setelah { $day }.
button-renew = Lanjutkan pengingat
renewal-done = Oke. Pengingatnya jalan terus, dan tiga bulan lagi aku tanya lagi.
notice-missed = { $number ->
       *[other] Ada { $number } pengingat yang harusnya muncul di sini waktu aku nggak ada, dan sekarang sudah terlambat. Admin bisa lihat dengan /reminders.
    }
notice-uncertain = { $number ->
       *[other] Ada { $number } pengingat yang mungkin sudah sampai di sini, mungkin juga nggak. Aku nggak mengirim dua kali cuma pakai tebakan; admin bisa cek dengan /reminders.
    }
notice-place-lost = Aku sudah nggak bisa memposting sebuah pengingat di tempatnya, jadi kuhentikan. Admin bisa lihat alasannya dengan /reminders.

## Menulis pengingat

draft-title = Pengingat untuk grup ini
draft-what = Tombolnya mau membuka apa?
draft-what-ask = Pertanyaan dari tanya jawab
draft-topic = Pertanyaan yang mana?
draft-all = Semua panduan
draft-guide = { $guide }
draft-question = { $question }
draft-topic-name = { $topic }
draft-when = Mau diposting kapan? Pilih satu, atau tulis pakai kata-katamu sendiri, misalnya “setiap Jumat jam 18.00”.
draft-when-how = Untuk menulisnya di sini, balas pesan ini.
draft-rule = { $rule }
draft-time = Jam berapa?
draft-time-at = { $at }
draft-two-ways = Maksudmu yang mana dari dua ini?
draft-zone = Grup ini pakai waktu kota mana? Pilih satu, atau tulis nama kota.
draft-zone-which = Maksudmu yang mana?
draft-zone-choice = { $zone }
draft-line = Tulis kalimatmu sendiri: paling banyak 200 karakter, teks biasa.
draft-until = Mau berapa lama? Pilih satu, atau tulis hari terakhirnya.
draft-language = Mau diposting dalam bahasa apa?
draft-reply = Di Telegram, balas pesan ini dengan tulisannya. Di Discord, tekan tombol di bawah.

rehearsal-title = Nanti jadinya begini
rehearsal-paused = Ini sedang dijeda, dan tetap begitu sampai kamu lanjutkan.
rehearsal-zone-before = Sampai sekarang ini ikut waktu { $zone }. Setelah disimpan, ini ikut waktu grup, seperti di bawah.
rehearsal-button = Tombol: { $label }
rehearsal-where = Di mana: { $where }
rehearsal-when = Kapan: { $rule } ({ $zone })
rehearsal-next = Berikutnya: { $moments }
rehearsal-language = Bahasa: { $language }
rehearsal-loud = Anggota dapat notifikasi seperti pesan biasa.
rehearsal-silent = Datangnya tanpa suara.
rehearsal-keep = Postingan sebelumnya tetap ada.
rehearsal-replace = Tiap postingan menggantikan yang sebelumnya.
rehearsal-alone = Nggak pernah ada yang diposting tentang siapa pun.
warn-skipped = Pada { $day } jamnya berubah dan waktu ini nggak ada. Postingannya keluar tepat sesudahnya.
warn-doubled = Pada { $day } jamnya berubah dan waktu ini muncul dua kali. Postingannya cuma keluar di yang pertama.
warn-near = Ada pengingat lain di grup ini yang jaraknya kurang dari satu jam. Tolong beri jarak satu jam ya.
warn-full = Grup ini sudah punya sepuluh pengingat. Hapus satu dulu.
warn-over = Waktu seperti itu sudah nggak ada lagi ke depannya. Pilih yang lain ya.
button-save = Simpan
button-change-what = Yang dibuka
button-change-when = Ubah waktu
button-change-line = Kalimat sendiri
button-drop-line = Tanpa kalimat sendiri
button-change-until = Berapa lama
button-change-language = Bahasa
button-silent-on = Posting tanpa suara
button-silent-off = Posting dengan suara
button-replace-on = Ganti postingan sebelumnya
button-replace-off = Biarkan postingan sebelumnya
button-change-zone = Zona waktu
button-post-once = Posting sekali, sekarang
button-throw-away = Buang
button-write = Tulis sendiri
button-back-to-draft = Kembali
button-forever = Sampai kuhentikan
button-four-times = 4 kali
button-twelve-times = 12 kali
draft-language-choice = { $language }

## Kalimat di atasnya

admin-only = Cuma orang yang boleh mengelola grup ini yang bisa melakukan itu. Nggak ada yang berubah.
not-there = Nggak ada pengingat seperti itu di sini.
note-group-stale = Tombol itu sudah lama. Sekarang keadaannya begini.
note-nothing-written = Nggak ada pengingat yang sedang ditulis di sini. Mulai dengan /remind, atau /reminder new di Discord.
note-time-not-read = Aku nggak bisa membaca itu sebagai waktu. Coba misalnya “setiap Jumat jam 18.00” atau “besok jam 9”.
note-time-past = Waktu itu sudah lewat.
note-end-not-read = Aku nggak bisa membaca itu sebagai tanggal. Coba misalnya “31 Maret”.
note-zone-not-found = Aku nggak kenal kota itu. Coba kota besar yang jamnya sama.
note-what-not-found = Nggak ada panduan atau jawaban dengan nama itu. Ini yang ada.
note-line-long = Itu { $length } karakter; yang muat paling banyak 200.
note-line-link = Link di dalamnya cuma boleh ke halaman yang ada di panduan kami: { $host } bukan salah satunya.
note-line-mention = Jangan pakai @nama ya: pengingat nggak memanggil siapa pun.
note-line-empty = Kalimatnya kosong.
note-saved = Tersimpan.
note-changed = Sudah diubah.
note-thrown-away = Dibuang. Nggak ada yang akan diposting.
note-paused = Dijeda. Nggak ada yang diposting sampai kamu lanjutkan.
note-resumed = Jalan lagi.
note-deleted = Dihapus.
note-post-now = Sebentar lagi keluar.
note-seen = Oke, sudah kusingkirkan.
note-rights-missing = Aku belum bisa memposting di sana, jadi belum kusimpan dan nggak ada yang diposting. Yang kurang ada di bawah.
note-group-zone = Sekarang grup ini pakai waktu { $zone }.
note-group-language = Bahasa grup sudah diatur.
note-counting-on = Seminggu sekali aku posting berapa orang di sini yang menyelesaikan panduan dan mau dihitung: kelipatan lima, nggak pernah di bawah lima, dan nggak pernah mendekati jumlah anggota grup.
note-counting-off = Nggak ada lagi yang dihitung atau diposting.
note-need-zone = Pertama-tama: di sini pakai waktu kota mana?
note-need-zone-yours = Pertama-tama: kamu pakai waktu kota mana? Habis itu waktunya kubaca lagi.

## Pengingat yang ada

list-title = Pengingat grup ini
list-none = Belum ada. Mulai dengan /remind, atau /reminder new di Discord.
list-line = { $number }. { $what }: { $rule }
list-next = Berikutnya: { $moment }
list-paused = dijeda
list-over = sudah selesai
list-vanished = Yang mau dibuka sudah nggak ada, jadi tombolnya membuka semua panduan.
list-retired = dihentikan: { $why }
list-ends = Belum ada yang bilang pengingat ini mau diteruskan. Semuanya berhenti setelah { $day }.
list-draft = Ada satu yang sedang ditulis dan belum disimpan.
why-gone = tempatnya sudah nggak ada
why-closed = topik atau threadnya ditutup
why-no-right = aku sudah nggak boleh menulis di sana
why-kicked = aku dikeluarkan dari grup
why-refused = platformnya menolak pesan itu
why-not-renewed = nggak diperpanjang
why-blocked = chatnya tertutup buat aku
trouble-uncertain = { $moment }: mungkin sampai, mungkin nggak.
trouble-skipped = { $moment }: nggak terkirim, aku lagi nggak ada dan sudah terlambat.
trouble-failed = { $moment }: nggak terkirim, pesannya nggak bisa disampaikan.
button-reminder = { $number }. { $title }
button-send-now = Kirim nomor { $number } sekarang
button-put-away = Singkirkan ini
button-new-reminder = Pengingat baru
button-list = Semua pengingat
button-preview = Lihat postingannya
button-pause-reminder = Jeda
button-resume-reminder = Lanjutkan
button-edit = Ubah
button-delete = Hapus
button-delete-sure = Ya, hapus
delete-sure = Hapus pengingat ini selamanya?
button-post-now = Posting sekarang
button-carry-on-writing = Lanjut menulis

## Persiapan

setup-title = Semuanya sudah beres?
setup-right-fine = Aku boleh memposting di sini.
setup-right-missing = Ada yang kurang:
setup-zone = Waktu grup: { $zone }
setup-zone-none = Waktu grup belum dipilih.
setup-language = Bahasa grup: { $language }
setup-choose-language = Aku harus menulis ke grup ini dalam bahasa apa?
setup-reminders = { $count ->
        [0] Belum ada pengingat.
       *[other] { $count } pengingat.
    }
setup-counting-off = Aku nggak menghitung apa pun di sini.
setup-counting-on = Tiap minggu aku posting berapa orang yang menyelesaikan panduan dan mau dihitung.
setup-test = Pesan uji coba lagi dikirim, cuma ke kamu.
setup-test-message = Ini uji cobanya. Pengingat nanti tampilannya begini, dan yang ini cuma kamu yang lihat.
setup-test-refused = Aku nggak bisa mengirimimu pesan pribadi. Buka chat denganku, tekan Start (mulai), lalu coba /setup lagi.
button-counting-on = Posting angka mingguan
button-counting-off = Stop angka mingguan
right-discord-view = Aku nggak bisa lihat channel itu. Beri peranku izin “View Channel” (melihat channel) di sana.
right-discord-send = Aku nggak bisa menulis di channel itu. Beri peranku izin “Send Messages” (mengirim pesan) di sana.
right-discord-threads = Aku nggak bisa menulis di thread itu. Beri peranku izin “Send Messages in Threads” (mengirim pesan di thread) di sana.
right-discord-locked = Thread itu terkunci. Buka kuncinya atau pilih tempat lain.
right-telegram-send = Aku nggak bisa menulis di grup ini. Izinkan aku mengirim pesan di izin grup, atau jadikan aku admin.
right-telegram-topic = Aku nggak bisa menulis di topik ini. Buka lagi topiknya, atau pilih yang lain.
right-telegram-privacy = Di sini aku cuma lihat perintah dan balasan ke aku. Memang harusnya begitu.
right-telegram-all = Di sini aku lihat semua pesan. Aku nggak butuh itu; kamu bisa menyalakan mode privasi (“privacy mode”) buatku di BotFather.
right-gone = Tempat itu nggak ada di grup ini.

## Pengingat untuk diri sendiri

nudges-title = Pengingatmu
nudges-what = Aku kirim pesan pribadi pada waktu yang kamu pilih, sekali saja. Nggak ada yang dikirim sampai kamu minta, dan selama ada yang menunggu, aku simpan dalam keadaan terenkripsi ke mana harus menghubungimu.
nudges-none = Nggak ada yang menunggu.
nudge-waiting = { $about ->
        [batch] Kloter video berikutnya: { $guide }, { $moment }
        [recheck] Cek lagi: { $guide }, { $moment }
       *[other] Lanjut: { $guide }, { $moment }
    }
nudge-waiting-changed = Kalau panduan ini berubah: { $guide }
nudge-waiting-uncertain = Yang ini mungkin sudah sampai ke kamu, mungkin juga nggak: { $guide }
nudge-for = Ingatkan kamu soal: { $guide }
nudge-own-words = Untuk waktu lain, ketik misalnya: /remind besok jam 9
button-nudge = Ingatkan aku
button-nudge-tomorrow = Besok
button-nudge-week = Seminggu lagi
button-nudge-batch = Kloter berikutnya, seminggu lagi
button-nudge-recheck = Cek ulang 90 hari lagi
button-nudge-changed = Kabari kalau panduan ini berubah
button-nudge-stop = Jangan ingatkan lagi
button-nudge-stop-this = Hentikan ini
button-nudge-yes = Ya, ingatkan aku waktu itu
button-nudges = Pengingatmu
note-nudge-set = Aku kirim pesan ke kamu: { $moment }
note-nudge-changed = Aku kabari sekali kalau panduan ini berubah.
note-nudge-stopped = Sudah dihentikan. Aku nggak akan kirim pesan kalau nggak diminta.
note-nudge-full = Sudah ada lima pengingat yang menunggu. Hentikan satu dulu.
note-nudge-near = Ada pengingat lain yang jaraknya kurang dari satu jam dari itu. Pilih waktu lain ya.
note-nudge-far = Itu lebih dari setahun lagi. Pilih waktu yang lebih dekat ya.
note-nudge-nothing = Ini soal panduan yang mana? Buka satu dulu, nanti bisa kuingatkan.
note-nudge-nowhere = Dari sini aku nggak bisa menghubungimu. Kirim aku pesan pribadi, lalu minta lagi.
note-nudge-once = Aku cuma mengingatkan sekali, jadi ini yang pertama dari waktu-waktu itu.
nudge-read = Kubaca begini: { $moment }. Benar?
note-zone-yours = Sekarang waktumu ikut { $zone }.
zone-title = Kamu pakai waktu kota mana?
zone-what = Pilih satu, atau ketik nama kota, misalnya: /timezone Makassar
zone-now = Sekarang: { $zone }
nudge-resume = Kamu minta diingatkan: { $guide }. Tempatmu tersimpan.
nudge-batch = Kamu minta diingatkan soal kloter video berikutnya: { $guide }
nudge-recheck = Kamu minta diingatkan untuk cek ulang: { $guide }. Pengaturan bisa berubah, jadi mungkin layak dicek apakah punyamu masih sama.
nudge-changed = Ada yang baru di panduan yang sudah kamu selesaikan: { $guide }
nudge-why = Kamu minta satu pesan ini saja. Nggak ada lagi, kecuali kamu minta lagi.
button-count-me = Hitung aku di grup ini
note-counted = Kamu masuk hitungan grup minggu ini. Angkanya nggak bisa dilacak balik ke kamu.
note-count-closed = Nggak ada penghitungan yang jalan di grup itu.
note-count-unfinished = Aku menghitung panduan yang selesai dalam tujuh hari terakhir. Selesaikan satu dulu, baru bisa kuhitung.

## Yang bisa diketik

words-nudges = ingatkan aku, ingetin, ingetin aku, ingetin gue, ingatkan, pengingat, pengingatku
words-nudge = besok, bsk, ingetin besok, ingatkan besok, ingatkan aku, ingetin aku
words-quiet = jangan ingetin lagi, jangan ingatkan aku lagi, gak usah ingetin, ga usah ingetin, stop pengingat, matiin pengingat
words-snooze = nanti, ntar, nanti aja, ntar aja, nanti lagi, tunda
words-count = hitung aku, hitung gue, ikut dihitung, masukin aku
words-zone = zona waktu, waktuku, ganti zona waktu, ubah zona waktu
words-nudge-at = ya, iya, iyaa, iyah, y, yup, yoi, yes, betul, bener, benar, mau, boleh, ada, punya, pernah
words-command-remind = ingatkan aku, ingetin, pengingat
words-command-reminders = pengingatku
words-command-timezone = zona waktu

## Perintah, seperti yang ditampilkan platform

command-remind = Ingatkan aku: besok, seminggu lagi, atau kapan pun kubilang
command-reminders = Pengingatku
command-timezone = Pilih zona waktuku lewat kota
command-reminder = Pengingat server ini
command-reminder-new = Tulis pengingat
command-reminder-list = Tampilkan semua pengingat
command-reminder-preview = Tampilkan yang diposting sebuah pengingat
command-reminder-pause = Jeda sebuah pengingat
command-reminder-resume = Lanjutkan sebuah pengingat
command-reminder-edit = Ubah sebuah pengingat
command-reminder-delete = Hapus sebuah pengingat
command-reminder-post-now = Posting sebuah pengingat sekarang
command-setup = Cek izin, zona waktu dan bahasa, dengan uji coba yang cuma kamu lihat
command-group-remind = Tulis pengingat untuk grup ini
command-group-reminders = Pengingat grup ini
command-group-setup = Cek izin, waktu dan bahasa
command-argument-what = Panduan atau jawaban yang dibuka tombolnya
command-argument-when = Kapan, pakai kata-katamu: setiap Jumat jam 18.00
command-argument-channel = Channel atau thread tempat memposting
command-argument-line = Kalimatmu sendiri, paling banyak 200 karakter
command-argument-language = Bahasa
command-argument-silent = Tanpa suara
command-argument-replace = Ganti postingan sebelumnya
command-argument-until = Hari terakhir
command-argument-times = Berapa kali
command-argument-reminder = Pengingat yang mana
command-argument-zone = Kota yang waktunya dipakai
command-argument-city = Kota yang waktunya kamu pakai
modal-when-title = Kapan?
modal-when-label = Misalnya: setiap Jumat jam 18.00
modal-line-title = Kalimatmu sendiri
modal-line-label = Teks biasa, paling banyak 200 karakter
modal-zone-title = Zona waktu
modal-zone-label = Nama kota
modal-until-title = Berapa lama?
modal-until-label = Hari terakhir, misalnya: 31 Maret
preset-when-1 = setiap Jumat jam 18.00
preset-when-2 = setiap hari jam 9
preset-when-3 = besok jam 18.00
preset-when-4 = Jumat terakhir setiap bulan jam 18.00

### Semua yang dikatakan bot di luar panduannya. Tiap panduan punya file sendiri.

language-name = Bahasa Indonesia

## Beranda

home-title = Bilang tidak ke AI, langkah demi langkah
home-what = Aku temani kamu melewati pengaturan yang disediakan aplikasi supaya AI nggak memakai ulang postinganmu atau belajar darinya. Satu langkah kecil tiap kali, di HP yang lagi kamu pegang.
home-honest = Aku nggak pernah minta login, dan aku nggak bisa mengubah pengaturan buat kamu. Aku cuma menjanjikan apa yang memang dilakukan sebuah pengaturan, dan aku bilang seberapa yakin kami dan per tanggal berapa.

button-open = { $guide }
button-guide = { $guide }
button-resume = Lanjut: { $guide }
button-catalogue = Semua aplikasi dan panduan
button-language = Bahasa
button-privacy = Yang kusimpan tentang kamu
button-help = Bantuan
button-home = Halaman awal
button-more = Lainnya
button-platform = { $platform }

## Katalog

catalogue-title = Aplikasi yang mana?
catalogue-what = Pilih satu. Kalau punyamu nggak ada, kami belum cukup tahu soal itu untuk memandu kamu.
platform-title = { $platform }
platform-what = Ini pengaturan yang beda-beda. Yang satu jarang mencakup yang lain, jadi cek semua yang bikin kamu khawatir.

## Langkah-langkah panduan

heading = { $guide }
heading-step = { $guide } · langkah { $step } dari { $of }
brief-covers = Yang dicakup: { $covers }
brief-not-covers = Yang nggak dicakup: { $covers }
form-ready = Siapkan ini dulu: { $ready }
count-how = Ketuk angka atau ketik sendiri. Kira-kira juga boleh, ini cuma buat nunjukin sudah sampai mana.
repeat-count =
    { $about ->
        [0] { $done } selesai sejauh ini
       *[other] { $done } dari sekitar { $about } selesai
    }

choice-start = Mulai
choice-done = Sudah
choice-cant-find = Aku nggak nemu
choice-back = Kembali
choice-pause = Jeda di sini
choice-next = Sudah, yang berikutnya
choice-last = Sudah, itu yang terakhir
choice-sent = Sudah kukirim
choice-retry = Aku cek lagi dulu
choice-again = Lakukan sekali lagi
choice-restart = Mulai dari awal
choice-undo = Kurangi satu
choice-skip = Lewati ini
choice-yes = Ya
choice-no = Tidak
choice-not-sure = Aku nggak yakin
choice-phone = Aplikasi HP
choice-web = Situs web
choice-enough = Cukup dulu
choice-amount = Sekitar { $amount }
choice-amount-unknown = Aku nggak tahu

## Seberapa yakin kami

status-live = Dilaporkan tersedia, per { $as-of }.
status-limited = Dilaporkan cuma tersedia untuk sebagian orang atau tempat, per { $as-of }.
status-paused = Dilaporkan sedang dihentikan sementara, per { $as-of }.
status-gone = Dilaporkan sudah dicabut atau ditutup, per { $as-of }. Kalau nggak ketemu, itu wajar.
status-unknown = Kami nggak tahu apakah ini masih berfungsi. Sumber terbaru: { $as-of }.
status-none = Nggak ada opsi untuk ini, sejauh yang kami temukan, per { $as-of }.
status-undated = Dijelaskan oleh sumber yang nggak mencantumkan tanggal, jadi kami nggak bisa bilang seberapa baru ini. Kami mengeceknya pada { $as-of }.
status-unchecked = Belum ada dari kami yang mengecek ini langsung di aplikasi. Isinya dari sumber yang diterbitkan.
status-checked = Dicek di { $app } pada { $day } (negara: { $country }).
status-names-may-differ = Nama di aplikasimu bisa beda dari yang tertulis di sini.
status-line-live = Per { $as-of } · { $checked ->
        [yes] sudah dicek di aplikasi
       *[no] belum dicek langsung di aplikasi
    }
status-line-limited = Cuma untuk sebagian · per { $as-of } · { $checked ->
        [yes] sudah dicek di aplikasi
       *[no] belum dicek langsung di aplikasi
    }
status-line-paused = Dilaporkan dihentikan sementara · per { $as-of } · { $checked ->
        [yes] sudah dicek di aplikasi
       *[no] belum dicek langsung di aplikasi
    }
status-line-gone = Dilaporkan sudah dicabut · per { $as-of } · { $checked ->
        [yes] sudah dicek di aplikasi
       *[no] belum dicek langsung di aplikasi
    }
status-line-unknown = Belum jelas masih berfungsi · per { $as-of } · { $checked ->
        [yes] sudah dicek di aplikasi
       *[no] belum dicek langsung di aplikasi
    }
status-line-none = Nggak ada opsi · per { $as-of } · { $checked ->
        [yes] sudah dicek di aplikasi
       *[no] belum dicek langsung di aplikasi
    }
status-line-undated = Sumber tanpa tanggal, dicek pada { $as-of } · { $checked ->
        [yes] sudah dicek di aplikasi
       *[no] belum dicek langsung di aplikasi
    }

## Kalimat kecil di atas sebuah langkah

note-stale = Tombol itu dari langkah sebelumnya. Sekarang kamu ada di sini.
note-not-kept = Progres itu sudah nggak kusimpan, jadi ini dari awalnya.
note-unknown = Aku nggak bisa membaca itu. Nggak ada yang berubah; kamu ada di sini.
note-not-understood = Aku nggak nangkap maksudnya. Kamu bisa ketuk tombol, atau ketik tulisannya.
note-amount = Ketik angka dari 1 sampai 99999 ya.
note-no-guide = Nggak ada panduan dengan nama itu. Ini yang ada.
note-guide-gone = Panduan itu sudah nggak ada. Ini yang ada.
note-midway = Kamu sudah mulai sebelumnya. Terakhir sampai di sini.
note-nothing-open = Nggak ada yang setengah jalan. Mau mulai dari mana?
note-language = Oke. Mulai sekarang aku pakai bahasa ini.
note-no-language = Aku belum bisa bahasa itu. Ini yang aku bisa.
note-keep-on = Progresmu kusimpan sampai kamu menghapusnya.
note-keep-off = Pembersihan biasa berlaku lagi.
note-kept = Nggak ada yang dihapus.
note-confirm-again = Biar aman, tolong konfirmasi sekali lagi.

## Jeda dan progres

again-title = Mulai lagi: { $guide }
again-what = Hari yang kamu tandai dan hitungannya akan hilang. Pengaturan di aplikasinya tetap seperti sekarang.
button-again-yes = Ya, mulai lagi
button-again-no = Jangan, simpan
paused = Dijeda: { $guide }. Tempatmu tersimpan. Balik lagi kapan saja dengan /continue.
progress-title = Progresmu
progress-none = Kamu belum mulai panduan apa pun.
progress-open = { $guide }: masih jalan, langkah terakhir { $day }.
progress-finished = { $guide }: selesai pada { $day }.

## Bahasa

language-title = Bahasa
language-what = Pilih bahasa yang kupakai dengan kamu.

## Privasi

privacy-title = Yang kusimpan tentang kamu
privacy-kept = Panduan yang kamu jalani, langkah terakhirmu, pilihanmu dan harinya; juga bahasamu kalau kamu memilihnya. Semua disimpan dengan kunci acak yang dibuat dari nomor akunmu di platform ini. Nomornya sendiri nggak disimpan.
privacy-nudges = Kalau kamu minta pengingat: tentang apa, kapan, dan ke mana mengirimnya. Alamat itu dienkripsi dan hilang bersama pengingat terakhir yang masih menunggu. Zona waktu tetap ada sampai kamu menggantinya atau menghapus semuanya.
privacy-not-kept = Yang nggak disimpan: namamu, username, pesanmu, nomor HP, lokasimu. Aku nggak pernah minta login ke aplikasi mana pun.
privacy-how-long = Progres dihapus 30 hari setelah kamu selesai, atau 90 hari setelah terakhir kamu sentuh.
privacy-how-long-kept = Kamu memintaku menyimpan progresmu sampai kamu menghapusnya.
privacy-platform = Platform tempat kamu menulis ini melihat chat ini seperti chat lainnya. Untuk itu berlaku aturan mereka sendiri.
button-mydata = Tunjukkan dataku
button-keep-on = Simpan progresku
button-keep-off = Bersihkan seperti biasa
button-forget = Hapus semuanya

mydata-title = Datamu
mydata-what = File ini berisi semua data yang kusimpan tentang kamu.
mydata-none = Aku nggak menyimpan apa pun tentang kamu.

forget-title = Hapus semuanya?
forget-what = Semua progres dan pengaturanmu di sini akan dihapus. Ini nggak bisa dibatalkan, dan nggak mengubah apa pun di aplikasinya.
button-forget-yes = Ya, hapus semuanya
button-forget-no = Jangan, simpan saja
forget-done = Selesai. Nggak ada lagi yang disimpan tentang kamu di sini. Chat ini sendiri tetap ada di platform sampai kamu hapus di sana.

## Catatan

button-receipt = Catatan untuk disimpan
button-receipt-of = Catatan: { $guide }
receipt-ready = Catatanmu untuk: { $guide }. Satu berupa teks, satu untuk mesin.
receipt-title = Catatan opt-out: { $guide }
receipt-made = Dibuat pada { $day }
receipt-line = { $day }: { $what }
receipt-nothing = Belum ada langkah yang ditandai selesai.
receipt-honest = Ini yang kamu bilang ke optout-bot. Nggak ada yang mengeceknya di platform, dan pengaturan bisa berubah.

## Bantuan

help-title = Bantuan
help-commands =
    /optout – semua panduan
    /faq – tanya soal AI, wajahmu dan postinganmu
    /continue – lanjut dari tempat terakhir
    /progress – progresmu
    /remind – pengingat kapan pun kamu mau
    /reminders – pengingatmu
    /timezone – zona waktumu
    /language – ganti bahasa
    /privacy – yang kusimpan
    /mydata – salinan datamu
    /forgetme – hapus semuanya
    /help – halaman ini
help-words = Kamu juga bisa mengetik: tulisan di tombol, nomornya, “kembali”, “sudah”, “bantuan”, atau nama aplikasi.
help-never = Aku nggak pernah minta kata sandi, kode, atau KTP. Kalau ada yang memintanya atas namaku, itu bukan aku.

## Tanya jawab

faq-title = Tanya jawab
faq-what = Pilih topik, atau tanya saja pakai kata-katamu sendiri.
button-ask = Tanya sesuatu
button-topics = Semua pertanyaan
button-helped = Ini membantu
button-unhelped = Ini nggak membantu
button-none-of-these = Bukan semua ini
faq-unsure = Aku belum yakin yang mana maksudmu.
faq-unsure-public = Aku belum yakin maksudnya. Lewat chat pribadi aku bisa kasih jawaban yang paling dekat.
faq-guide = Ada panduan untuk { $platform }. Di situ opsinya ditunjukkan langkah demi langkah, beserta apa yang nggak dicakup.
faq-out-of-scope = Aku nggak punya jawaban untuk itu. Yang aku tahu: pemakaian ulang postingan, wajah dan suara oleh AI, dan cara opt out (menolaknya).
faq-as-of = { $about ->
        [yes] Kira-kira per { $day }
       *[no] Per { $day }
    } · { $confidence ->
        [high] sumbernya kuat
        [low] sumbernya lemah
       *[medium] sumbernya lumayan
    }
faq-thin = Sumbernya tipis. Anggap ini petunjuk, bukan fakta.
faq-no-legal-advice = { $region }, keadaan per { $day }. Informasi umum, bukan nasihat hukum.
faq-source = Sumber: { $source }
link-source = { $source }
faq-region-us = Amerika Serikat
faq-region-eu = Uni Eropa
faq-region-eea = Uni Eropa, EEA, Inggris Raya dan Swiss
faq-region-gb = Inggris Raya
faq-region-dk = Denmark
faq-region-br = Brasil
faq-region-in = India
faq-region-everywhere = Secara umum
note-no-answer = Aku nggak punya jawaban dengan nama itu. Ini topik yang aku tahu.
note-helped = Makasih. Aku cuma menghitung bahwa ini membantu, nggak mencatat apa pun tentang kamu.
note-unhelped = Makasih sudah bilang. Aku cuma menghitungnya, nggak mencatat apa pun tentang kamu. Mungkin salah satu jawaban lain cocok.
note-unanswered = Maaf ya. Ini topik yang aku tahu.
command-faq = Tanya soal AI, wajahmu dan postinganmu
command-answer = Jawab pertanyaan ini
command-argument-question = Pertanyaanmu
words-topics = pertanyaan, topik, semua topik, faq, tanya jawab
words-helped = membantu, ngebantu, makasih, makasi, terima kasih, trims, thanks, thx, tengkyu, oke makasih
words-unhelped = gak membantu, ga membantu, nggak membantu, tidak membantu, gak ngebantu, ga ngebantu, kurang membantu
words-unanswered = bukan, bukan itu, bukan semua, gak ada, ga ada, gak ada yang cocok, yang lain
words-command-faq = faq, tanya, nanya, mau tanya, mau nanya, pertanyaan, tanya jawab

## Grup, server dan pesan pribadi

group-invite = Aku bantu orang menolak postingannya dipakai ulang AI. Semuanya lewat chat pribadi, jadi nggak ada yang lihat di sini.
group-invite-guide = { $guide }: aku bisa memandu kamu lewat chat pribadi, jadi nggak ada yang lihat di sini.
panel-invite = Nggak mau AI memakai ulang yang kamu posting? Aku pandu pengaturannya, langkah demi langkah.
panel-invite-guide = { $guide }: aku pandu langkah demi langkah.
invite-private = Tekan tombolnya, lalu terbuka panduan yang cuma bisa dilihat kamu.
button-invite = Buka panduan pribadiku
button-invite-guide = Buka: { $guide }
button-direct = Lanjut di pesan pribadi
direct-sent = Sudah kukirim ke pesan pribadimu.
direct-refused = Pesan pribadimu tertutup buat aku, jadi nggak bisa kukirim. Kamu bisa lanjut di sini, atau izinkan pesan dari server ini lalu coba lagi.
not-allowed = Cuma orang yang boleh mengelola server ini yang bisa melakukan itu. Nggak ada yang diposting.
wrong-place = Itu cuma bisa di server. Di sini kamu bisa pakai /optout.

## Gangguan

apology = Ada yang salah di sisiku. Tempatmu aman; coba lagi sebentar lagi ya. (Kode: { $code })

## Yang mungkin diketik orang sebagai ganti tombol, dipisah koma

words-start = mulai, start, gas, gaskeun, ayo, yuk, oke, ok, okay, okey, lanjut, siap
words-done = sudah, udah, udh, sdh, dah, selesai, beres, kelar, done, oke, ok, sip, siap, udah mati, udah dimatiin, mati, udah ya, ok sudah, sudah dimatikan, udah kok
words-cant-find = gak nemu, ga nemu, nggak nemu, ngga nemu, tidak ketemu, gak ketemu, ga ketemu, nggak ketemu, ngga ketemu, gk ketemu, gak ada, ga ada, gada, gaada, nggak ada, ngga ada, tidak ada, gak muncul, ga muncul, gak keliatan, ga keliatan, ilang, hilang, mana, dimana, di mana, tidak kelihatan, nggak kelihatan, tidak ada di situ, ga ada di situ, nggak ada di situ, tidak muncul, belum ketemu
words-back = kembali, balik, balik lagi, mundur, sebelumnya, back
words-pause = jeda, jeda dulu, pause, berhenti, berhenti dulu, stop, nanti, nanti aja, nanti dulu, ntar, ntar aja, istirahat, bentar, tunggu, rehat
words-next = berikutnya, selanjutnya, lanjut, next, sudah, udah, udh, sdh, dah, oke, ok, done
words-last = terakhir, selesai, kelar, itu terakhir, udah terakhir, udah semua, sudah semua, selesai semua, beres semua, habis, abis
words-sent = terkirim, sudah kirim, udah kirim, udah dikirim, sudah dikirim, udah kukirim, udah gue kirim, udah aku kirim, sudah, udah, beres
words-retry = lagi, coba lagi, cek lagi, lihat lagi, liat lagi
words-again = lagi, sekali lagi, ulangi, ulang, ulangin
words-restart = mulai lagi, dari awal, ulang dari awal, ulang dari nol, reset
words-undo = kurangi satu, kurang satu, ups, salah
words-skip = lewati, lewatin, lewat, skip, loncat
words-yes = ya, iya, iyaa, iyah, y, yup, yoi, yes, betul, bener, benar, mau, boleh, ada, punya, pernah
words-no = tidak, tdk, nggak, ngga, enggak, engga, gak, ga, gk, g, kagak, no, gak mau, ga mau, gak ada, ga ada, gak punya, ga punya, gak pernah, ga pernah
words-not-sure = gak yakin, ga yakin, nggak yakin, ngga yakin, kurang yakin, gatau, gak tau, ga tau, gk tau, nggak tahu, ngga tau, tidak tahu, kurang tau, entah, mungkin, kayaknya, bingung
words-phone = hp, handphone, henpon, ponsel, aplikasi, app, apk, lewat hp, di hp, android, iphone
words-web = web, website, situs, komputer, laptop, pc, browser, lewat web, lewat laptop
words-enough = cukup, udah cukup, sudah cukup, segitu aja, segini aja, udahan, cukup segitu, stop
words-amount-unknown = gatau, gak tau, ga tau, gk tau, nggak tahu, nggak tau, ngga tau, tidak tahu, entah, gak yakin, ga yakin, banyak
words-receipt = catatan, bukti, tanda terima, struk, receipt
words-catalogue = semua, panduan, semua panduan, aplikasi, semua aplikasi, daftar, katalog, menu, list, kembali
words-home = beranda, awal, halaman utama, menu utama, home
words-languages = bahasa, ganti bahasa
words-privacy = privasi
words-help = bantuan, bantu, tolong, help
words-resume = lanjut, lanjutkan, lanjutin, terusin, teruskan
words-open = buka, mulai
words-mydata = dataku, data saya, data gue, data gw, data, ekspor
words-forget = hapus, apus, hapus semua, apus semua
words-forget-yes = ya, iya, y, hapus, hapus semua, apus aja, hapus aja
words-forget-no = tidak, nggak, gak, ga, jangan, gak jadi, ga jadi, batal, simpan, simpen aja
words-keep = simpan, simpen, simpan aja
words-command-help = bantuan, bantu, help, bisa apa, bisa ngapain, kamu bisa apa, perintah
words-command-continue = lanjut, lanjutkan, lanjutin, terusin, continue
words-command-progress = progres, progress, progresku, status, sampai mana, udah sampe mana
words-command-language = bahasa, ganti bahasa, ubah bahasa
words-command-privacy = privasi, kamu simpan apa, kamu nyimpen apa, apa yang disimpan
words-command-mydata = dataku, data saya, data gue, minta dataku, unduh dataku
words-command-forgetme = lupakan aku, lupain aku, hapus aku, hapus dataku, hapus data saya, hapus data gue
words-command-optout = opt out, optout, panduan, katalog, menu
words-command-start = halo, hallo, hai, hei, hey, hi, helo, permisi, assalamualaikum, p, mulai

## Perintah dan deskripsi, seperti yang ditampilkan platform

command-start = Mulai
command-optout = Opt out (menolak AI), langkah demi langkah
command-continue = Lanjut dari tempat terakhir
command-progress = Progresmu
command-language = Ganti bahasa
command-privacy = Yang disimpan tentang kamu
command-mydata = Salinan datamu
command-forgetme = Hapus semuanya
command-help = Yang bisa kulakukan
command-panel = Pasang tombol yang membuka panduan pribadi untuk tiap anggota
command-argument-guide = Panduan yang mana
bot-about = Memandu kamu menolak postinganmu dipakai ulang AI. Tanpa login, hampir nggak menyimpan apa-apa.
bot-description = Aku temani kamu melewati pengaturan yang disediakan aplikasi supaya AI nggak memakai ulang postinganmu atau belajar darinya, satu langkah kecil tiap kali. Aku nggak pernah minta login, aku menyimpan sangat sedikit, dan aku bilang seberapa yakin kami dan per tanggal berapa.

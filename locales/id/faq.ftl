faq-topic-remix = Remix AI
faq-topic-training = Pelatihan AI dan datamu
faq-topic-likeness = Wajah dan suaramu
faq-topic-reports = Laporan, penghapusan, perlindungan
faq-topic-laws = Hukum di tempatmu

## Link yang bisa dibawa sebuah jawaban, sebagai tombol: paling banyak 40 karakter.

faq-link-objection-form = Formulir TikTok: keberatan data
faq-link-privacy-form = Formulir TikTok: laporan privasi
faq-link-copyright-form = Formulir TikTok: laporan hak cipta
faq-link-stopncii = StopNCII.org (18 tahun ke atas)
faq-link-take-it-down = Take It Down (di bawah 18 tahun)

## Remix AI

faq-remix_what-question = Apa itu (dulu) remix AI TikTok?
faq-remix_what = Itu eksperimen TikTok bernama Meme Remixer, terlihat pada April 2026. Orang yang bisa melihat postinganmu bisa memilih satu frame, mengetik prompt, dan mendapat gambar atau meme buatan AI, rencananya untuk komentar di bawah postingan itu. Tiap postingan punya opsinya, { $allow-ai-remix } (izinkan AI me-remix konten), di { $privacy-settings } (pengaturan privasi). TikTok menyebutnya uji coba terbatas di AS.

faq-remix_status-question = Remix AI masih ada di TikTok, atau sudah hilang?
faq-remix_status = Laporan dari 25 April 2026 bilang TikTok mengakhiri uji coba dan mencabut opsinya setelah kreator protes. Hal terbaru yang kami temukan kira-kira dari Mei 2026, dan nggak ada yang bilang itu balik lagi. TikTok bisa mencoba lagi tanpa bilang-bilang, jadi buka satu postinganmu dan cek { $privacy-settings } (pengaturan privasi).

faq-remix_turn_off-question = Gimana cara mematikan remix AI?
faq-remix_turn_off = Di aplikasi HP, buka postinganmu sendiri, ketuk titik tiga di samping, lalu { $privacy-settings } (nggak kelihatan? Geser baris bawah ke kiri). Kalau ada { $allow-ai-remix } (izinkan AI me-remix konten), matikan, dan lakukan yang sama di postingan lainnya. Kalau nggak ada, kemungkinan besar TikTok sudah mencabutnya, dan nggak ada yang perlu dimatikan.

faq-remix_missing-question = Opsi remix AI-nya kok nggak ketemu?
faq-remix_missing = Kemungkinan besar karena TikTok mencabutnya akhir April 2026. Cek juga apakah itu postinganmu sendiri, kamu di aplikasi HP, dan baris bawahnya sudah kamu geser serta { $privacy-settings } kamu scroll. Kalau tetap nggak ada, kamu bisa membatasi pakai ulang, unduhan dan siapa yang bisa nonton.

faq-remix_default-question = Apa aku otomatis diikutkan tanpa ditanya?
faq-remix_default = Ya. Laporan sepakat bahwa izinnya aktif dari awal dan tanpa pemberitahuan. Opsinya muncul di banyak akun, bahkan di luar uji coba. Aktif bukan berarti ada yang benar-benar me-remix kamu.

faq-remix_all_videos-question = Bisa mematikan remix AI untuk semua video sekaligus?
faq-remix_all_videos = Pada April 2026 nggak ada opsi remix AI untuk seluruh akun, dan sejak itu kami nggak menemukannya. Pengaturan terdekat yang mencakup seluruh akun adalah { $reuse } (pemakaian ulang konten) di { $privacy } (Duet, Stitch, stiker) dan akun privat. Dua-duanya nggak tercatat sebagai opsi untuk remix AI.

faq-remix_existing-question = Kalau opt out, remix yang sudah dibuat orang ikut hilang?
faq-remix_existing = Nggak ada sumber yang bilang begitu, jadi jangan diandalkan. Soal Duet, TikTok bilang yang lama tetap tayang setelah pengaturannya diubah, dan ketentuannya di AS bilang materi yang sudah jadi bagian postingan orang lain tetap publik. Kalau ada gambar yang mengganggu, hapus komentar di postinganmu tempat gambar itu, atau laporkan.

faq-remix_retroactive-question = Video lamaku kena juga?
faq-remix_retroactive = Izinnya dilaporkan aktif juga untuk unggahan lama, jadi tiap postingan lama harus diubah satu-satu. Mematikannya berlaku sejak saat itu; nggak ada yang menunjukkan bahwa gambar yang sudah dibuat ikut terjangkau. Mulai dari postingan yang paling kelihatan wajahmu.

faq-remix_notify-question = Aku bakal tahu nggak kalau ada yang me-remix aku?
faq-remix_notify = Nggak ada sumber yang menyebut pemberitahuan. Gambar remix rencananya muncul di komentar postinganmu sendiri, jadi ceknya di situ. Harusnya ada label AI atau tanda tersembunyi, tapi nggak ada orang di luar TikTok yang bisa mengecek tanda tersembunyinya.

faq-remix_private-question = Video privat, draf atau akun privat kena juga?
faq-remix_private = Sumbernya beda-beda: sebagian kreator melihat opsinya aktif juga untuk draf dan postingan privat, sementara media cuma menyebut postingan publik. Untuk me-remix, orang harus bisa melihat postingannya, jadi yang cuma bisa kamu tonton nggak punya penonton yang bisa. Akun privat juga memblokir Duet, Stitch dan unduhan.

faq-remix_new_posts-question = Harus begini terus tiap upload video baru?
faq-remix_new_posts = Pada April 2026 ya, karena izinnya menempel di tiap postingan dan awalnya aktif. Satu panduan untuk penjual menunjukkannya di layar tepat sebelum memposting, dekat komentar dan pakai ulang, jadi bisa dimatikan dulu di situ. Kalau sekarang nggak kelihatan, nggak ada yang perlu dilakukan.

faq-remix_region-question = Remix AI ada di negaraku?
faq-remix_region = TikTok bilang alatnya sendiri diuji dengan kelompok kecil di AS. Opsi izinnya terlihat lebih luas, antara lain oleh kelompok orang tua di Inggris Raya dan di sebuah panduan untuk penjual di Filipina. Nggak ada sumber yang menunjukkan alatnya jalan di luar AS.

faq-remix_web-question = Bisa lewat komputer? iPhone beda dengan Android?
faq-remix_web = Kami nggak menemukan tanda opsi ini di situs web atau alat desktop, dan bantuan TikTok menjelaskan pengaturan postingan ini untuk aplikasi HP. Nggak ada sumber yang melaporkan beda antara iPhone dan Android. Update aplikasi dulu juga nggak ada ruginya.

faq-bulk_tools-question = Ada skrip atau aplikasi yang matiin semuanya sekaligus?
faq-bulk_tools = Pernah ada skrip hobi untuk Android yang mengetuk postingan satu per satu, dan pembuatnya bilang ada yang terlewat. TikTok melarang otomatisasi untuk mengakali sistemnya dan bisa membatasi akun karenanya, jadi kami nggak menyarankannya. Jangan pernah kasih login-mu ke alat atau bot chat, termasuk yang ini.

## Pelatihan AI dan data

faq-train_vs_remix-question = Apa bedanya remix dengan pelatihan AI?
faq-train_vs_remix = Remix mengambil satu postinganmu dan membuat satu gambar baru darinya. Pelatihan memasukkan banyak postingan ke sebuah model, supaya ia belajar secara umum. TikTok bilang ke CNET bahwa konten remix nggak dipakai untuk pelatihan; tapi opsinya cuma pernah mencakup remix, dan nggak mengubah apa yang diizinkan ketentuan umum TikTok.

faq-train_stop-question = Bisa nggak menyetop TikTok melatih AI dari videoku?
faq-train_stop = Kami nggak menemukan opsi gampang untuk itu. Ketentuan TikTok di AS dari Januari 2026 memasukkan pelatihan machine learning-nya ke lisensi yang kamu berikan. Di Uni Eropa, Inggris Raya dan Swiss kamu bisa mengajukan keberatan, dan Surfshark menghitung perlu 19 tindakan untuk itu; di tempat lain TikTok nggak wajib setuju.

faq-train_delete-question = Kalau video atau akunku dihapus, data AI-nya hilang juga?
faq-train_delete = Menghapus membuat postingan nggak terlihat publik, dan TikTok bilang menghapus akun juga menghapus data wajah dan suara yang terkait. Yang sudah jadi bagian postingan orang lain tetap ada, dan lisensi di AS nggak bisa ditarik. Nggak ada yang menjanjikan model terlatih bisa lupa; opt out umumnya berlaku ke depan.

faq-gdpr_object-question = Gimana cara keberatan lewat GDPR (Pasal 21)?
faq-gdpr_object = Di EEA, Inggris Raya dan Swiss, TikTok mendasarkan peningkatan machine learning-nya pada “kepentingan yang sah” (legitimate interests), dan itu memberimu hak untuk keberatan. Pakai formulir keberatan TikTok atau formulir laporan privasinya: sebut pemrosesannya, kenapa kamu keberatan dan apa dampaknya. TikTok harus berhenti kecuali punya alasan yang sangat kuat. Kalau kamu nggak setuju dengan jawabannya, kamu bisa mengadu ke DPC Irlandia atau otoritas pelindungan datamu sendiri.

faq-data_copy-question = Gimana cara minta salinan data TikTok-ku?
faq-data_copy = Dari profilmu buka menu, lalu { $settings-and-privacy } (pengaturan dan privasi), { $account } (akun), { $download-data } (unduh data); pilih format dan ketuk { $request-data } (minta data). Bisa makan beberapa hari, lalu kamu punya sampai 4 hari untuk mengambil file-nya. Lakukan ini sebelum menghapus apa pun yang mungkin kamu perlukan sebagai bukti.

faq-face_data-question = TikTok mengumpulkan wajah dan suaraku?
faq-face_data = TikTok menganalisis wajah dan suara di postingan untuk efek, moderasi, rekomendasi dan menebak kisaran umur. Kebijakannya di AS dari Februari 2026 bilang mungkin mengumpulkan faceprint dan voiceprint (sidik wajah dan suara), dan akan minta izin kalau hukum mewajibkannya. Halaman bantuannya bilang itu nggak dipakai untuk mengenali orang dan dihapus setelah analisis. Kalau kamu keberatan, halaman itu menyuruhmu nggak mengunggah konten seperti itu, dan menghapusnya.

## Wajah dan suaramu

faq-likeness_what-question = Apa itu digital likeness (rupa digital)?
faq-likeness_what = Itu dirimu dalam bentuk digital yang bisa dikenali orang: wajah, tubuh, suara atau gayamu, direkam atau dibuat AI. Dalam hukum, versi buatan komputer yang sangat realistis sering disebut digital replica (replika digital). Rupamu nggak sama dengan hak cipta: videonya bisa punyamu sementara orang lain menyalahgunakan wajah di dalamnya.

faq-others_faces-question = Gimana soal orang lain di videoku, atau aku di video orang?
faq-others_faces = TikTok menyerahkan ke orang yang memposting untuk punya izin dari orang yang ditampilkan. Cuma akun yang memposting yang bisa mengubah pengaturan postingan itu, jadi kalau temanmu yang memposting kamu, minta dia mengubah atau menghapusnya. Kalau nggak mau, pakai formulir laporan privasi: konten AI dengan rupa orang dewasa biasa yang nggak setuju melanggar aturan TikTok.

faq-minors-question = Aku orang tua, atau di bawah 18. Kami harus apa?
faq-minors = Akun umur 13 sampai 15 tahun privat sejak awal, dan nggak ada yang bisa Duet, Stitch atau mengunduh postingannya; di umur 16 dan 17 akun publik bisa saja. TikTok melarang konten AI yang menampilkan siapa pun di bawah 18 tahun. Cek postingan lama bareng, jaga akunnya tetap privat, dan tautkan akun kalian dengan { $family-pairing }, di { $settings-and-privacy } (pengaturan dan privasi).

faq-ai_self-question = Apa itu AI Self dan AI Cast, dan perlu opt out nggak?
faq-ai_self = AI Self membuat salinan AI dari dirimu yang bisa dimasukkan ke klip, dan dilaporkan TikTok mewajibkan kamu sendiri ikut dan mengecek bahwa itu memang kamu. Kalau kamu nggak pernah membuatnya, nggak ada yang perlu dibatalkan. Kalau pernah, hapus avatar atau suaranya di tempat kamu membuatnya; menu persisnya nggak bisa kami pastikan.

faq-brand_deals-question = Apa yang perlu dicek di endorse dan kontrak?
faq-brand_deals = Cari kata seperti AI, synthetic (sintetis), digital replica, training atau “all media”, dan minta pemakaian yang jelas, batas waktu, persetujuanmu dan bayaran. Di California, klausul replika yang kabur bisa nggak berlaku kalau nggak menjelaskan pemakaiannya dan kamu nggak didampingi pengacara atau serikat. Pengaturan TikTok-mu nggak membatalkan hak yang sudah kamu serahkan lewat tanda tangan.

faq-can_i_sue-question = Aku bisa menuntut? Perlu pengacara?
faq-can_i_sue = Itu tergantung di mana kamu tinggal, apa yang dibuat, dan apakah ada uang atau kerugian. Simpan dulu link, tanggal dan screenshot, lalu laporkan. Setelah itu tanya pengacara setempat, lembaga bantuan hukum atau serikat kreator.

## Laporan, penghapusan dan perlindungan

faq-deepfake_report-question = Ada yang bikin deepfake aku. Lapornya gimana?
faq-deepfake_report = Simpan dulu link, nama akun, tanggal dan screenshot, dan jangan sebarkan videonya. Lalu ketuk { $share } (bagikan), atau tekan lama videonya, lalu { $report } (laporkan), pilih alasan, { $submit } (kirim); di browser { $more-options }, lalu { $report }. TikTok melarang konten AI yang menampilkan orang dewasa biasa tanpa izinnya, dan kamu juga bisa pakai formulir laporan privasinya.

faq-impersonation-question = Ada akun palsu pakai wajahku. Harus gimana?
faq-impersonation = Buka profil palsunya dan ketuk { $share }, { $report }, { $report-account } (laporkan akun), { $pretending } (berpura-pura jadi orang), { $me } (saya). Ada juga formulir web, satu untuk akun AS dan satu untuk lainnya; yang AS minta kartu identitas dan pernyataan bertanda tangan. Minta teman-temanmu melaporkannya juga, dan kabari pengikutmu dari akun aslimu.

faq-nude_deepfake-question = Ada yang bikin foto bugil atau seksual palsu tentang aku. Bisa apa?
faq-nude_deepfake = Ini bukan salahmu, dan ada jalur cepat. Di AS, Take It Down Act mewajibkan platform menghapus gambar seperti itu, termasuk buatan AI, dalam 48 jam setelah permintaan yang sah; ini ditegakkan sejak 19 Mei 2026. Kalau kamu dewasa, pakai StopNCII.org; kalau kamu di bawah 18 tahun, sekarang atau saat gambar itu, pakai takeitdown.ncmec.org, dan jangan simpan atau teruskan gambarnya. Kalau kamu dalam bahaya, hubungi nomor darurat.

faq-repost_copyright-question = Ada yang repost videoku tanpa izin.
faq-repost_copyright = Unggahan di akun orang lain nggak bisa kamu hapus sendiri. Kalau itu menyalin video buatanmu, ajukan laporan hak cipta; kalau isinya kamu tapi bukan kamu yang bikin, pakai formulir laporan privasi. Tombol repost TikTok sendiri cuma menunjuk ke aslinya, jadi menyembunyikan atau menghapus postinganmu biasanya membereskan yang itu.

faq-reuse_duet-question = Gimana menyetop Duet, Stitch dan pemakaian ulang lain?
faq-reuse_duet = Untuk seluruh akun: profilmu, menu, { $settings-and-privacy } (pengaturan dan privasi), { $privacy }, { $reuse } (pemakaian ulang konten). Untuk satu postingan: titik tiga, { $privacy-settings }, { $allow-reuse } dimatikan; itu mencakup Duet, Stitch, stiker dan penambahan ke Story. Duet yang sudah ada tetap tayang, dan halaman TikTok yang lebih lama memperingatkan bahwa menghapus Duet tertaut secara massal juga menghapus video aslimu.

faq-downloads-question = Gimana supaya orang nggak bisa download videoku?
faq-downloads = Dari profilmu buka menu, lalu { $settings-and-privacy } (pengaturan dan privasi), { $privacy }, { $downloads } (unduhan), dan matikan. Itu mencakup postingan lama dan baru, tapi salinan yang sudah disimpan orang tetap ada, dan mereka masih bisa membagikan link atau merekam layar. Di akun privat dan untuk yang di bawah 16 tahun, unduhan selalu mati.

faq-private_account-question = Akun privat melindungi aku nggak?
faq-private_account = Sangat membantu: cuma pengikut yang kamu setujui yang melihat postinganmu, dan orang lain nggak bisa Duet, Stitch atau mengunduhnya. Ini nggak menarik salinan yang sudah ada, dan nggak mengubah apa yang boleh dilakukan TikTok sendiri menurut ketentuannya. Jangkauanmu juga turun, jadi sebagian kreator cuma menyembunyikan postingan tertentu.

faq-see_less_ai-question = Bisa nggak konten AI di FYP dikurangi?
faq-see_less_ai = Bisa: { $settings-and-privacy } (pengaturan dan privasi), { $content-preferences } (preferensi konten), { $manage-topics } (kelola topik), { $ai-generated } (buatan AI), lalu geser ke arah lebih sedikit. TikTok mengumumkannya pada November 2025 dan bilang ini mengurangi jumlah video seperti itu tanpa menghilangkan semuanya. Ini nggak berpengaruh pada apa yang bisa dilakukan orang dengan postinganmu.

faq-watermark-question = Watermark atau Content Credentials (C2PA) melindungi aku?
faq-watermark = Keduanya membantu menunjukkan asal sebuah file; nggak mencegah siapa pun menyalin atau me-remix-nya. TikTok membaca tag C2PA dan menambahkan tanda tersembunyi ke konten yang dibuat dengan alat AI-nya sendiri. Tag biasa bisa hilang saat file diedit, atau diunggah lagi di tempat lain.

faq-glaze-question = Glaze atau Nightshade mempan untuk videoku?
faq-glaze = Keduanya dibuat untuk gambar diam, dan kami nggak menemukan bukti bahwa itu mencegah frame video atau wajah di-remix. Pada 2025 peneliti menunjukkan bahwa alat bernama LightShed bisa mengenali pelindung seperti itu dan membuangnya. Anggap itu tambahan kecil, bukan perisai.

## Hukum di tempatmu

faq-law_us-question = Apa hakku di Amerika Serikat?
faq-law_us = Belum ada satu undang-undang federal soal rupa seseorang: NO FAKES Act lolos di Komite Kehakiman Senat pada 18 Juni 2026, dan kami tidak menemukan pemungutan suara setelahnya. Take It Down Act mencakup gambar intim dan ditegakkan sejak 19 Mei 2026. Negara bagian menambah lagi: ELVIS Act di Tennessee (suara dan rupa), aturan California soal replika dan label AI, dan BIPA di Illinois (data wajah dan suara, $1.000 atau $5.000 per orang).

faq-law_eu-question = Apa hakku di Uni Eropa?
faq-law_eu = GDPR memberimu hak meminta akses dan penghapusan, dan keberatan atas pemrosesan yang didasarkan pada kepentingan yang sah. Pasal 50 AI Act mewajibkan deepfake diberi keterangan sejak 2 Agustus 2026; alat yang sudah beredar harus menandai hasilnya dalam bentuk yang bisa dibaca mesin paling lambat 2 Desember 2026. Itu soal label; tidak ada hak umum untuk melarang tiruan palsu dirimu.

faq-law_denmark-question = Benarkah Denmark memberi orang hak cipta atas wajahnya?
faq-law_denmark = Denmark mengusulkannya: membagikan tiruan AI yang realistis dari seseorang tanpa izin akan dilarang, dengan ruang untuk parodi. Rancangannya menyebut 31 Maret 2026 sebagai tanggal mulai. Kami tidak bisa memastikan itu sudah disahkan atau berlaku, jadi cek sumber resmi Denmark.

faq-law_uk-question = Apa hakku di Inggris Raya?
faq-law_uk = UK GDPR memberimu cara keberatan yang sama seperti di Uni Eropa. Membagikan deepfake intim tanpa izin sudah jadi tindak pidana sejak 31 Januari 2024, dan pada Januari 2026 para menteri bilang membuatnya juga akan segera jadi tindak pidana. Kami tidak menemukan hak umum di Inggris Raya atas rupa diri sendiri.

faq-law_brazil-question = Apa hakku di Brasil?
faq-law_brazil = Awal 2026 otoritas pelindungan datanya, ANPD, menyatakan bahwa gambar AI dari orang yang bisa dikenali termasuk data pribadi menurut LGPD. Jadi kamu bisa memakai hak LGPD-mu terhadap TikTok, dan mengadu ke ANPD. Sebuah rancangan dari 2025 (PL 4452/2025) akan mewajibkan izin untuk meniru suara atau gambar, tapi kami tidak menemukan tanda itu disahkan; ECA Digital menambah kewajiban kalau menyangkut anak di bawah umur.

faq-law_india-question = Apa hakku di India?
faq-law_india = Sejak 20 Februari 2026 IT Rules India mewajibkan konten AI yang realistis diberi label, dan mempersingkat waktu untuk perintah penghapusan dari pengadilan atau pemerintah jadi tiga jam. Sumber berbeda soal apakah tiga jam juga berlaku untuk aduanmu sendiri; satu menyebut tujuh hari. TikTok sendiri dilarang di India sejak 2020, jadi ini terutama penting untuk salinan di aplikasi lain.

## Pertanyaan soal platform lain yang belum punya panduan di sini: yang diketahui, dalam dua tiga kalimat.

faq-near-threads = Kami nggak punya formulir khusus Threads: yang terdekat formulir keberatan Instagram, yang dipenuhi di Uni Eropa, Inggris Raya, Swiss dan Brasil, dan kami nggak bisa memastikan itu mencakup Threads. Membiarkan berbagi ke fediverse tetap mati menghindari salinan di server lain.
faq-near-youtube = Untuk perusahaan luar ada kotak, { $third-party-training } (pelatihan pihak ketiga), di pengaturan channel lanjutan YouTube Studio lewat komputer; kalau nggak dicentang, artinya nggak diizinkan. Kami nggak menemukan cara menolak pelatihan Google sendiri, dan sumber berbeda soal letak opsi menolak remix AI dari Shorts. Orang dewasa juga bisa minta YouTube mencari video dengan wajahnya, di { $content-detection } (deteksi konten) dan { $likeness } (rupa) di Studio; diminta kartu identitas dan video selfie.
faq-near-snapchat = Kalau kamu pernah menyiapkan { $my-selfie }, buka itu di pengaturan Snapchat: di situ kamu bisa menjauhkan wajah AI-mu dari iklan dan membuat cuma kamu yang bisa memakainya. Satu laporan pengguna dari Januari 2026 juga menyebut opsi { $allow-public-content }, di { $generative-ai-settings } (pengaturan AI generatif), soal pelatihan dari konten publik; kami nggak bisa memastikannya.
faq-near-pinterest = Pinterest punya opsinya: pengaturan, { $privacy-and-data } (privasi dan data), { $pinterest-canvas }. Sumber terbaru kira-kira dari Mei 2025, jadi namanya bisa berubah, dan ini nggak mencakup salinan yang disimpan orang lain.
faq-near-facebook-photos = Di aplikasi Facebook, di pengaturan dan “Preferensi”, laporan menyebut { $camera-roll } (saran dari galeri), dengan satu opsi untuk saran dan satu untuk pemrosesan di cloud; matikan dua-duanya. Itu cuma ada di tempat fiturnya sudah hadir (AS dan Kanada sudah pasti), dan akses Facebook ke foto juga bisa kamu batasi di pengaturan HP.
faq-near-whatsapp = Pesan pribadi WhatsApp terenkripsi end-to-end dan nggak dipakai; cuma yang dikirim orang ke Meta AI yang dipakai. Meta AI nggak bisa dihapus dari aplikasinya, tapi { $advanced-chat-privacy } (privasi chat lanjutan) di sebuah chat membuatnya nggak ikut di chat itu.
faq-near-discord = Kami nggak menemukan opsi soal pelatihan AI di Discord, dan pada 2023 Discord bilang nggak melatih model umum dari data pengguna. Di { $data-and-privacy } (data & privasi) di pengaturannya kamu bisa mematikan { $improve-discord }, yang soal data pemakaian dan bukan soal pelatihan AI.
faq-near-spotify = Untuk musisi: Mei 2026 Spotify mengumumkan cover dan remix AI bersama Universal Music, dan laporan memakai istilah “opt in” maupun “opt out”. Tanya label atau distributormu secara tertulis apakah katalogmu ikut; kami nggak menemukan fakta peluncuran maupun pengaturannya.
faq-near-bluesky = Setahu kami Bluesky sendiri nggak melatih AI dari postingan, tapi jaringannya publik dan bisa dibaca pihak lain. Kami nggak menemukan opsinya; sinyal bernama “user intents” itu usulan dari 2025 dan masih draf di awal 2026.
faq-near-twitch = Kami nggak menemukan pernyataan Twitch soal pelatihan AI maupun opsinya. Ketentuannya memberi lisensi yang sangat luas atas konten, nama dan suara.
faq-near-patreon = Kami nggak menemukan apa pun dari Patreon soal pelatihan dari karya kreator, cuma aturan dari 2023 dan 2024 soal konten buatan AI. Dukungan Patreon sendiri yang harus menjawab.
faq-near-claude = Claude punya opsinya: pengaturan, { $claude-privacy } (privasi), matikan { $help-improve-claude } (bantu tingkatkan Claude). Itu mencakup chat baru dan menjauhkan yang tersimpan dari pelatihan ke depan, tapi model yang sudah dilatih nggak berubah.
faq-near-figma = Admin tim bisa mematikan { $content-training } (pelatihan dari konten) di pengaturan AI Figma; tiap tim punya sendiri. Laporan bilang itu dipakai di Starter dan Professional, dan nggak di Organization dan Enterprise.
faq-near-grammarly = Di pengaturan akun Grammarly lewat web, di bagian keamanan dan privasi, matikan { $product-improvement } (peningkatan produk dan pelatihan). Di akun tim cuma administrator yang punya itu.
faq-near-copilot-github = Lewat web, buka pengaturan Copilot di akun GitHub-mu dan nonaktifkan { $allow-github } (izinkan GitHub), di bagian “Privacy”. Sejak 24 April 2026 itu aktif secara bawaan untuk Free, Pro dan Pro+; mematikannya cuma berlaku sejak saat itu.
faq-near-copilot-microsoft = Di aplikasi Copilot, di bagian “Privacy”, laporan menyebut { $training-text } (pelatihan dari teks) dan { $training-voice } (dari suara); matikan dua-duanya. Kami nggak menemukan halaman Microsoft yang menunjukkannya. Microsoft membantah dokumen Office dipakai untuk pelatihan.
faq-near-slack = Pemilik workspace harus meminta lewat email, dengan subjek “Slack Global model opt-out request” dan alamat workspace-nya; ini soal model yang bukan generatif. Anggota nggak bisa melakukannya sendiri.
faq-near-adobe = Di akun Adobe-mu, di { $personal-data } (data pribadi), matikan { $content-analysis } (analisis konten). Itu soal analisis untuk meningkatkan produk; Adobe bilang nggak melatih Firefly dari file-mu, kecuali karya yang kamu kirim ke Adobe Stock.
faq-near-wordpress = Di WordPress.com, nyalakan { $prevent-sharing } (cegah berbagi ke pihak ketiga) di pengaturan umum situs, untuk tiap situs. WordPress yang kamu hosting sendiri nggak pernah termasuk.
faq-near-tumblr = Di pengaturan tiap blog, di { $visibility } (visibilitas), nyalakan { $prevent-sharing-for } (cegah berbagi) untuk blogmu. Sumber terbaru dari 2024, jadi namanya bisa berubah.
faq-near-substack = Di pengaturan tiap publikasi nyalakan { $block-ai } (blokir pelatihan AI). Itu meminta perusahaan AI untuk nggak melatih, dan nggak bisa memaksa mereka; Substack memperingatkan bahwa kamu mungkin lebih jarang muncul di pencarian AI.
faq-near-dropbox = Di pengaturan Dropbox lewat web, tab { $third-party-ai } (AI pihak ketiga) punya opsi soal mengirim file ke AI luar. Dropbox bilang mitra nggak boleh melatih dari file pengguna. Kalau tabnya nggak ada, paket atau negaramu nggak punya itu, atau admin tim yang menentukan.
faq-near-artists = DeviantArt otomatis menandai semua karya “no AI”, jadi di sana nggak ada yang perlu dilakukan. Di ArtStation kamu bisa menambahkan tag NoAI ke akun atau ke sebuah proyek. Dua-duanya cuma meminta; scraper bisa mengabaikannya.
faq-near-canva = Pengaturan privasi Canva dilaporkan punya dua pilihan, soal aktivitasmu dan soal kontenmu, untuk meningkatkan AI-nya. Kami nggak menemukan halaman Canva yang menunjukkan nama persisnya, dan kebijakannya berubah pada Mei 2026.
faq-near-soundcloud = SoundCloud bilang pada Mei 2025 bahwa mereka nggak pernah melatih AI dari musik artis, dan AI generatif yang meniru suara, musik atau rupamu perlu izinmu. Jadi nggak ada yang perlu dimatikan.
faq-near-zoom = Zoom bilang mereka maupun pemasok modelnya nggak melatih dari rapat, chat atau file, jadi nggak ada yang perlu dimatikan. Bot pencatat di sebuah rapat milik perusahaan lain: minta host mengeluarkannya.
faq-near-vimeo = Vimeo bilang kira-kira Mei 2024 bahwa video di sana nggak dipakai melatih AI generatif tanpa izin. Nggak ada yang perlu dimatikan; baca lagi ketentuannya kalau ini penting buatmu, karena pernyataannya sudah lama.
faq-near-telegram = Telegram nggak punya opsi AI. Ketentuannya melarang scraping untuk pelatihan AI, tapi channel publik tetap dikumpulkan dan dijual. Yang membantu: jadikan channel atau grup privat, dan keluarkan bot yang nggak kamu perlukan.
faq-near-meta-imagine = Gambar bernama “Imagined for you” cuma datang ke orang yang menambahkan selfie ke { $imagine-me } dari Meta dan setuju. Kalau kamu nggak pernah, nggak ada yang perlu dibatalkan. Kalau muncul satu, sembunyikan di menu titik tiganya; kami nggak menemukan cara pasti untuk menghapus selfie-nya.

## Mendesak: langsung ditampilkan, sebelum yang lain.

crisis-sexual = Ini bukan salahmu, dan ada jalur cepat untuk menurunkannya. Sekarang: catat link, nama akun dan tanggalnya, dan jangan kirim gambarnya ke siapa pun. Kalau kamu dewasa, buka StopNCII.org; kalau kamu di bawah 18 tahun, sekarang atau saat gambar itu, buka takeitdown.ncmec.org, dan jangan simpan gambarnya juga. Lalu laporkan di aplikasi tempatnya, sebagai gambar seksual tanpa izin. Di AS platform wajib menghapusnya, termasuk buatan AI, dalam 48 jam setelah permintaan yang sah (ditegakkan sejak 19 Mei 2026). Di Inggris Raya membagikannya tindak pidana, jadi kamu bisa ke polisi. Kalau kamu dalam bahaya, hubungi nomor darurat setempat.
crisis-minor = Ini bukan salahmu, dan bukan salah anak di gambar itu. Sekarang: bilang ke orang dewasa yang kamu percaya, atau kalau kamu orang tuanya, dampingi anakmu. Jangan simpan atau teruskan gambarnya; catat saja link, nama akun dan tanggalnya. Pakai takeitdown.ncmec.org: itu untuk gambar siapa pun di bawah 18 tahun. Laporkan di aplikasinya; TikTok melarang konten AI yang menampilkan siapa pun di bawah 18 tahun. Di AS platform wajib menghapus gambar seksual, termasuk buatan AI, dalam 48 jam setelah permintaan yang sah (ditegakkan sejak 19 Mei 2026). Kamu juga bisa ke polisi. Dalam bahaya? Hubungi nomor darurat setempat.
crisis-blackmail = Kamu tidak pantas diperlakukan begini, dan tidak harus menghadapinya sendirian. Sekarang: berhenti membalas dan jangan kirim apa-apa lagi, gambar maupun uang; membayar jarang menghentikannya. Simpan pesannya, catat nama akun dan tanggalnya, lalu laporkan dan blokir akunnya. Cerita ke orang yang kamu percaya, dan ke polisi. Supaya gambar intim tidak beredar: StopNCII.org untuk dewasa, takeitdown.ncmec.org kalau kamu di bawah 18 tahun, sekarang atau saat itu. Di AS platform wajib menghapus gambar seperti itu dalam 48 jam setelah permintaan yang sah (ditegakkan sejak 19 Mei 2026). Dalam bahaya? Hubungi nomor darurat setempat.
crisis-self-harm = Aku bersyukur kamu bilang, dan aku ikut sedih rasanya seberat ini. Tolong jangan sendirian dengan ini: kalau kamu mungkin menyakiti diri sekarang, hubungi nomor darurat setempat, atau datangi orang di dekatmu dan bilang. Kalau tidak semendesak itu, hari ini kirim pesan atau telepon satu orang yang kamu percaya, teman, keluarga, dokter atau guru, dan katakan yang kamu tulis di sini. Layanan krisis setempat juga bisa mendengarkan. Aku bot dan tidak bisa jadi orang itu, tapi soal gambar dan akun bisa dibereskan, dan itu bisa menunggu sampai kamu aman.

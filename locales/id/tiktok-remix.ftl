tiktok-remix-title = TikTok: remix AI dari postinganmu
tiktok-remix-link-help = Bantuan TikTok: privasi postingan
tiktok-remix-link-privacy-form = Formulir laporan privasi TikTok
tiktok-remix-brief = April 2026, TikTok mencoba alat yang bikin orang lain bisa membuat gambar AI dari postinganmu. Di sini kita cari opsi yang mengizinkannya, dan mematikannya di mana pun masih ada.
tiktok-remix-covers = Satu opsi, { $allow-ai-remix } (izinkan AI me-remix konten). Tiap postingan punya sendiri, dan statusnya aktif kecuali kamu matikan, di postingan lama juga.
tiktok-remix-not-covers = Pelatihan AI. Mematikan opsi ini nggak menghentikan TikTok melatih AI-nya sendiri. Ini juga cuma berlaku ke depan, jadi jangan berharap gambar yang sudah dibuat orang ikut ditarik.

tiktok-remix-see = Kabarnya TikTok mencabut opsi ini akhir April 2026, jadi kebanyakan orang nggak akan menemukannya, dan itu nggak apa-apa. Kamu pernah lihat { $allow-ai-remix } di salah satu postinganmu?
tiktok-remix-see-not-yet = Aku belum ngecek
tiktok-remix-see-remixed = Aku sudah di-remix orang

tiktok-remix-why-missing = Nggak ketemu itu hasil yang wajar. Laporan menyebut TikTok menghentikan uji coba dan mencabut opsinya per 25 April 2026, setelah para kreator protes, dan kami nggak menemukan apa pun yang bilang opsinya balik lagi. Cek satu postinganmu saja, dan jelas sudah untuk akunmu.
tiktok-remix-why-missing-look = Tunjukkan ngeceknya di mana
tiktok-remix-why-missing-controls = Ada cara lain?

tiktok-remix-device = Kamu pakai TikTok di mana?
tiktok-remix-use-phone = Kami nggak menemukan tanda opsi ini di situs web atau alat desktop; TikTok menjelaskan pengaturan ini untuk aplikasi HP. Bisa buka TikTok di HP? Kamu juga bisa balik lagi nanti, tempatmu tersimpan.
tiktok-remix-use-phone-have-phone = Ya, sudah kubuka
tiktok-remix-use-phone-no-phone = Nggak bisa

tiktok-remix-open-post = Buka TikTok di HP dan masuk ke profilmu. Kalau HP-nya dipakai bareng, pastikan @namanya punyamu. Lalu buka salah satu postinganmu sendiri; yang kelihatan wajahmu cocok buat mulai.
tiktok-remix-open-post-receipt = Membuka postingan sendiri
tiktok-remix-dots = Di postinganmu, ketuk titik tiga di samping, kanan bawah. TikTok menyebutnya { $more-options } (opsi lainnya).
tiktok-remix-dots-receipt = Membuka { $more-options } di sebuah postingan
tiktok-remix-privacy = Akan muncul panel dari bawah. Cari { $privacy-settings } (pengaturan privasi) di baris paling bawah, lalu ketuk. Nggak ada? Geser baris itu ke kiri, bisa jadi letaknya lebih ke ujung.
tiktok-remix-privacy-receipt = Membuka { $privacy-settings } sebuah postingan
tiktok-remix-switch = Cari { $allow-ai-remix }, dekat { $allow-reuse } (izinkan konten dipakai ulang); scroll kalau perlu. Kalau ada, matikan lalu kembali; nggak ada laporan yang menyebut tombol simpan. Kalau nggak ada, dan itu sudah biasa sekarang, ketuk tombol nggak nemu.
tiktok-remix-switch-receipt = Mematikan { $allow-ai-remix } di postingan pertama
tiktok-remix-more = Satu beres. Tiap postingan punya opsinya sendiri, jadi yang lain juga perlu. Masih ada postingan lain?
tiktok-remix-how-many = Kira-kira ada berapa postingan lagi?
tiktok-remix-rest = Geser ke postingan berikutnya dan lakukan yang sama: titik tiga, { $privacy-settings }, { $allow-ai-remix } dimatikan. Dahulukan yang kelihatan wajahmu. Opsinya nggak ada di postingan itu? Ketuk tombol nggak nemu. Dan istirahat kapan pun kamu mau.
tiktok-remix-rest-receipt = Mematikan { $allow-ai-remix } di { $done } postingan lagi
tiktok-remix-new-posts = Satu hal untuk postingan berikutnya: tiap yang baru, opsinya langsung aktif. Satu panduan menunjukkannya di layar tepat sebelum memposting, dekat komentar dan pakai ulang, atau lihat di { $more-options } di sana. Kalau nggak kelihatan, nggak ada yang perlu dilakukan.
tiktok-remix-new-posts-controls = Pelindung postinganku lainnya?

tiktok-remix-help-post = Pengaturan ini cuma ada di postingan akun yang sedang kamu pakai login. Apa yang ada di depanmu?
tiktok-remix-help-post-not-mine = Postingan orang lain
tiktok-remix-help-post-no-posts = Aku nggak punya postingan
tiktok-remix-help-dots = Titik tiga ada di samping postinganmu sendiri, kanan bawah. Apa yang kamu lihat di situ?
tiktok-remix-help-dots-arrow = Cuma tanda panah
tiktok-remix-help-dots-website = Aku di situs web
tiktok-remix-help-dots-controls = Ada cara lain?
tiktok-remix-help-privacy = { $privacy-settings } memang gampang kelewat: letaknya di baris bawah, dan sering baris itu harus digeser ke kiri dulu. Mana yang cocok?
tiktok-remix-help-privacy-swiped = Sudah kugeser, nggak ada
tiktok-remix-help-privacy-not-mine = Mungkin bukan postinganku
tiktok-remix-help-switch = Kamu nggak salah apa-apa: kemungkinan besar TikTok sudah mencabut { $allow-ai-remix }. Apa yang ada di layarmu?
tiktok-remix-help-switch-reuse-only = Cuma { $allow-reuse }
tiktok-remix-help-switch-neither = Dua-duanya nggak ada
tiktok-remix-help-switch-another = Cek postingan lain
tiktok-remix-help-rest = Tiap postingan bisa beda. Yang ini kenapa?
tiktok-remix-help-rest-skip-post = Opsinya nggak ada, lewati
tiktok-remix-help-rest-lost = Aku lupa jalannya
tiktok-remix-help-rest-none-left = Sudah nggak ada di mana pun

tiktok-remix-way-back = Dari awal: profilmu, satu postinganmu, titik tiga di samping, lalu { $privacy-settings } di baris bawah (geser ke kiri), lalu cari { $allow-ai-remix }.
tiktok-remix-way-back-controls = Ada cara lain?
tiktok-remix-not-mine = Kalau cuma ada tanda panah, mungkin kamu di postingan orang lain. Repost, iklan dan tayangan ulang LIVE juga nggak punya pengaturan ini. Kalau temanmu yang memposting kamu, cuma dia yang bisa mengubahnya; minta ke dia.
tiktok-remix-not-mine-open-mine = Buka postinganku sendiri
tiktok-remix-not-mine-controls = Ada cara lain?
tiktok-remix-no-entry = Sumbernya agak beda-beda: bantuan TikTok bilang geser barisnya, satu artikel bilang scroll ke bawah. Coba dua-duanya, di postinganmu sendiri. Update aplikasinya juga nggak ada ruginya.
tiktok-remix-no-entry-controls = Ada cara lain?
tiktok-remix-reuse-only = Berarti kemungkinan besar nggak ada lagi yang perlu kamu matikan. { $allow-reuse } itu pengaturan lain, dan layak dipakai: isinya menentukan Duet, Stitch, stiker, dan apakah postinganmu bisa ditambahkan ke Story.
tiktok-remix-reuse-only-reuse = Pandu aku untuk yang itu
tiktok-remix-reuse-only-controls = Lihat semua pelindungnya
tiktok-remix-neither = Pastikan postingannya punyamu dan scroll sampai paling bawah. Kalau akunmu privat, atau umurmu 13 sampai 15, orang lain memang nggak bisa memakai ulang postinganmu. Masih nggak ada? Berarti nggak ada yang perlu dimatikan di sini.
tiktok-remix-neither-controls = Ada cara lain?

tiktok-remix-remixed = Aku ikut sedih, dan ini bukan salahmu. Ambil screenshot dulu. Kalau komentar di postinganmu: tekan lama, lalu { $delete } (hapus). Kalau video: { $share } (bagikan), atau tekan lama, lalu { $report } (laporkan). TikTok melarang konten AI yang menampilkan siapa pun di bawah 18 tahun, dan orang dewasa biasa yang nggak setuju.
tiktok-remix-remixed-sorted = Beres, sekarang opsinya
tiktok-remix-remixed-still-there = Masih ada di sana
tiktok-remix-remixed-controls = Pelindung lainnya apa?
tiktok-remix-report = TikTok juga punya formulir untuk laporan soal privasimu. Buka lewat tombolnya, lalu tulis dengan jelas di mana gambar atau videonya, bahwa isinya kamu, bahwa itu dibuat pakai AI, dan bahwa kamu nggak setuju.
tiktok-remix-report-ready = link postingannya, screenshot-mu dan @namamu. Isi cuma di www.tiktok.com. Kalau halaman di tempat lain minta kata sandi TikTok atau KTP-mu, tutup.
tiktok-remix-report-receipt = Melaporkan ke TikTok konten AI yang menampilkan dirimu
tiktok-remix-help-report = Apa yang ada di depanmu?
tiktok-remix-help-report-look-alike = Alamat lain atau minta login
tiktok-remix-help-report-controls = Ada cara lain?
tiktok-remix-look-alike = Lihat alamatnya: harus diawali www.tiktok.com lalu garis miring. Kalau bukan itu, tutup halamannya dan jangan isi apa pun. Lalu kembali ke langkahnya dan pakai tombolnya.
tiktok-remix-look-alike-controls = Ada cara lain?

tiktok-remix-controls = Pengaturan ini dijelaskan TikTok sendiri dan nggak bergantung pada uji coba AI itu. Masing-masing ada panduan pendeknya. Nggak satu pun tercatat sebagai opsi soal AI, tapi tiap satu bikin lebih sedikit dari dirimu yang bisa diambil orang.
tiktok-remix-controls-reuse = Setop Duet dan Stitch
tiktok-remix-controls-downloads = Setop unduhan
tiktok-remix-controls-watch = Atur siapa bisa nonton
tiktok-remix-controls-private = Jadikan akunku privat
tiktok-remix-controls-objection = Tolak pelatihan AI
tiktok-remix-controls-family = Buat ortu dan remaja

tiktok-remix-finish-off = Postingan yang sudah kamu lewati nggak lagi mengizinkan remix AI. Ini nggak menghentikan pelatihan AI, dan gambar yang dibuat sebelumnya bisa saja masih ada: rencananya muncul di komentar postinganmu. Tekan lama komentar seperti itu untuk menemukan { $delete }. Berikutnya, kamu bisa menyetop Duet dan unduhan juga.
tiktok-remix-finish-missing = Kemungkinan besar nggak ada yang perlu dimatikan, dan kamu nggak ketinggalan apa-apa: opsinya sudah dicabut, kata laporan. TikTok bisa mencoba hal begini lagi tanpa pemberitahuan, jadi sesekali cek { $privacy-settings } sebuah postingan. Sementara itu, pengaturan yang permanen lebih berguna buatmu. Nggak satu pun menghentikan pelatihan AI.
tiktok-remix-finish-controls = Bagus, kamu tahu di mana pengaturan yang permanen, dan bisa balik ke masing-masing kapan saja. Nggak satu pun menghentikan pelatihan AI. TikTok bisa mencoba alat baru tanpa pemberitahuan, jadi sesekali layak dicek { $privacy-settings } sebuah postingan.
tiktok-remix-finish-reported = Laporanmu sudah terkirim. Simpan screenshot, link dan jawaban TikTok. Selain itu belum ada yang berubah: postinganmu masih seterbuka sebelumnya, jadi berikutnya batasi siapa yang bisa melihat dan memakainya. Kalau ada orang yang kamu percaya di dekatmu, ceritakan; kamu nggak harus menanggung ini sendirian.

tiktok-downloads-title = TikTok: setop unduhan
tiktok-downloads-brief = Satu opsi mencegah orang mengunduh videomu di TikTok. Halaman bantuan TikTok soal ini nggak mencantumkan tanggal, jadi namanya mungkin sudah berubah.
tiktok-downloads-covers = Semua postingan di akunmu sekaligus, lama dan baru.
tiktok-downloads-not-covers = Salinan yang sudah disimpan orang; itu tetap ada di mereka. Link ke postinganmu masih bisa dibagikan, dan ini nggak menghentikan pelatihan AI.

tiktok-downloads-settings = Di aplikasi TikTok, buka profilmu dan pastikan @namanya punyamu. Ketuk garis tiga (menu), lalu { $settings-and-privacy } (pengaturan dan privasi).
tiktok-downloads-settings-receipt = Membuka { $settings-and-privacy }
tiktok-downloads-privacy = Ketuk { $privacy } (privasi).
tiktok-downloads-privacy-receipt = Membuka { $privacy }
tiktok-downloads-downloads = Cari { $downloads } (unduhan) di daftar itu dan ketuk.
tiktok-downloads-downloads-receipt = Membuka { $downloads }
tiktok-downloads-switch = Matikan unduhannya. Tampilan layar terakhir ini nggak bisa kami lihat sendiri, jadi ikuti saja tulisannya.
tiktok-downloads-switch-receipt = Mematikan unduhan untuk seluruh akun

tiktok-downloads-help-settings = Menunya ada di profilmu sendiri, dan { $privacy } ada di dalam { $settings-and-privacy }. Apa yang kamu lihat?
tiktok-downloads-help-settings-three-dots = Titik tiga, bukan garis
tiktok-downloads-help-settings-website = Aku di situs web
tiktok-downloads-help-settings-stop = Sampai sini dulu
tiktok-downloads-older-app = Versi aplikasi yang lama punya titik tiga di situ, dan itu juga menuju ke { $privacy }. Update aplikasinya nggak ada ruginya dan bikin sisanya lebih gampang dicari.
tiktok-downloads-older-app-stop = Sampai sini dulu
tiktok-downloads-use-phone = Kami cuma tahu caranya di aplikasi HP. Buka TikTok di HP-mu; akunnya sama. Kamu bisa balik ke sini kapan saja, tempatmu tersimpan.
tiktok-downloads-use-phone-stop = Aku nggak punya HP-nya
tiktok-downloads-help-downloads = Apa yang kamu lihat di situ?
tiktok-downloads-help-downloads-locked = Mati dan terkunci
tiktok-downloads-help-downloads-not-there = Nggak ada { $downloads }
tiktok-downloads-locked = Itu benar untuk akun privat, dan untuk semua yang di bawah 16 tahun: unduhan di sana mati, dan TikTok membiarkannya begitu. Kamu sudah terlindungi.
tiktok-downloads-locked-understood = Itu aku, aman
tiktok-downloads-not-there = Telusuri daftar { $privacy } sekali lagi, pelan-pelan, sampai habis. Kalau aplikasinya lama, update. Akun privat juga menyetop unduhan, jadi itu cara lainnya.
tiktok-downloads-not-there-private = Jadikan akunku privat
tiktok-downloads-not-there-stop = Sampai sini dulu

tiktok-downloads-finish-off = Mulai sekarang nggak ada yang bisa mengunduh postinganmu di TikTok, termasuk yang lama. Salinan yang sudah disimpan sebelumnya masih beredar, dan link tetap jalan. Ini nggak menghentikan pelatihan AI. Berikutnya, kamu bisa menutup postinganmu untuk Duet dan Stitch.
tiktok-downloads-finish-locked = Nggak ada yang perlu diubah: unduhan di akunmu sudah mati. Itu berakhir kalau akun privatnya kamu jadikan publik atau kamu berumur 16, jadi cek lagi nanti. Ini nggak menghentikan pelatihan AI.
tiktok-downloads-finish-open = Unduhan masih seperti semula. Kamu bisa balik ke sini kapan saja. Sementara itu, akun privat atau lingkaran penonton yang lebih kecil menjauhkan orang asing dari postinganmu.

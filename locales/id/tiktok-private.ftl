tiktok-private-title = TikTok: akun privat
tiktok-private-link-help = Bantuan TikTok: akun privat
tiktok-private-brief = Dengan akun privat, cuma pengikut yang kamu setujui yang melihat postinganmu. Ini satu opsi yang menutup paling banyak pintu sekaligus.
tiktok-private-covers = Semua postinganmu. Orang lain nggak bisa lagi bikin Duet atau Stitch, mengunduhnya atau menambahkannya ke Story.
tiktok-private-not-covers = Salinan dan Duet yang sudah ada. Orang masih bisa menemukan akunmu lewat pencarian, dan ini nggak menghentikan TikTok melatih AI-nya sendiri; ketentuan TikTok di AS membolehkan itu untuk yang kamu unggah.

tiktok-private-sure = Artinya juga, orang yang nggak mengikuti kamu nggak lagi melihat postinganmu. Kalau kamu mau menjangkau orang baru, kamu bisa menutup postingan tertentu saja. Mana yang cocok?
tiktok-private-sure-whole = Seluruh akun
tiktok-private-sure-some = Sebagian postingan saja

tiktok-private-settings = Di aplikasi TikTok, buka profilmu dan pastikan @namanya punyamu. Ketuk garis tiga (menu), lalu { $settings-and-privacy } (pengaturan dan privasi).
tiktok-private-settings-receipt = Membuka { $settings-and-privacy }
tiktok-private-privacy = Ketuk { $privacy } (privasi).
tiktok-private-privacy-receipt = Membuka { $privacy }
tiktok-private-switch = Nyalakan { $private-account } (akun privat).
tiktok-private-switch-receipt = Menyalakan { $private-account }

tiktok-private-help-settings = Menunya ada di profilmu sendiri, dan { $privacy } ada di dalam { $settings-and-privacy }. Apa yang kamu lihat?
tiktok-private-help-settings-three-dots = Titik tiga, bukan garis
tiktok-private-help-settings-website = Aku di situs web
tiktok-private-help-settings-stop = Sampai sini dulu
tiktok-private-older-app = Versi aplikasi yang lama punya titik tiga di situ, dan itu juga menuju ke { $privacy }. Update aplikasinya nggak ada ruginya dan bikin sisanya lebih gampang dicari.
tiktok-private-older-app-stop = Sampai sini dulu
tiktok-private-use-phone = Kami cuma tahu caranya di aplikasi HP. Buka TikTok di HP-mu; akunnya sama. Kamu bisa balik ke sini kapan saja, tempatmu tersimpan.
tiktok-private-use-phone-stop = Aku nggak punya HP-nya
tiktok-private-help-switch = Ada apa dengan { $private-account }?
tiktok-private-help-switch-business = Akunku akun bisnis
tiktok-private-help-switch-on-already = Ternyata sudah nyala
tiktok-private-help-switch-stop = Sampai sini dulu
tiktok-private-business = Kami nggak menemukan halaman yang menjelaskan apakah akun bisnis bisa privat. Yang pasti bisa kamu lakukan: memilih siapa yang boleh nonton tiap postingan.
tiktok-private-business-watch = Atur siapa bisa nonton
tiktok-private-business-stop = Sampai sini dulu

tiktok-private-finish-private = Postinganmu sekarang untuk pengikut yang kamu setujui, dan yang lain nggak bisa Duet, Stitch atau mengunduhnya. Salinan lama tetap di tempatnya, dan ini nggak menghentikan pelatihan AI. Berikutnya, kamu bisa cek daftar pengikutmu dan siapa yang bisa nonton tiap postingan.
tiktok-private-finish-already = Akunmu memang sudah privat, jadi postinganmu tertutup untuk orang asing. Salinan lama tetap di tempatnya, dan ini nggak menghentikan pelatihan AI.
tiktok-private-finish-open = Akunmu masih seperti semula. Kamu bisa balik ke sini kapan saja, atau menutup postingan tertentu saja. Halaman bantuan TikTok menjelaskan opsi yang sama.

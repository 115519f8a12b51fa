linkedin-training-title = LinkedIn: pelatihan AI dari datamu
linkedin-training-link-help = Bantuan LinkedIn: pelatihan AI
linkedin-training-brief = LinkedIn memakai tulisan anggotanya untuk melatih AI yang menulis konten, kecuali dimatikan. Ada satu opsi untuk seluruh akunmu.
linkedin-training-covers = Profilmu, postingan publik, komentar dan artikel, kegiatanmu di grup, serta CV dan jawaban yang tersimpan di akunmu. Opsinya berlaku untuk LinkedIn dan afiliasinya.
linkedin-training-not-covers = Pelatihan yang sudah selesai; opsinya berlaku mulai sekarang. Juga AI untuk keamanan, peringkat dan personalisasi, yang kamu ketik di alat AI LinkedIn untuk mendapat jawaban, dan berbagi data dengan Microsoft untuk iklan. LinkedIn bilang pesan pribadi memang nggak disertakan.

linkedin-training-device = Mau lewat mana? Dua-duanya menuju opsi yang sama.
linkedin-training-open-phone = Buka aplikasi LinkedIn, ketuk foto profilmu, lalu { $settings } (pengaturan).
linkedin-training-open-phone-receipt = Membuka pengaturan di aplikasi
linkedin-training-open-web = Di linkedin.com, klik { $me } (fotomu), lalu { $settings-privacy } (pengaturan & privasi).
linkedin-training-open-web-receipt = Membuka pengaturan di situs web
linkedin-training-data-privacy = Di pengaturan, buka { $data-privacy } (privasi data).
linkedin-training-data-privacy-receipt = Membuka { $data-privacy }
linkedin-training-improvement = Cari judul { $how-used } (cara LinkedIn memakai datamu) dan buka { $improvement } di bawahnya.
linkedin-training-improvement-receipt = Membuka { $improvement }
linkedin-training-switch = Matikan { $train }. Kalau sudah mati, biarkan saja.
linkedin-training-switch-receipt = Mematikan { $train }

linkedin-training-help-open = Di aplikasi, pengaturannya di balik foto profilmu. Di situs web di balik { $me }. Kamu buka yang mana?
linkedin-training-help-open-on-phone = Aplikasi
linkedin-training-help-open-on-web = Situs web
linkedin-training-help-open-stop = Sampai sini dulu
linkedin-training-help-menu = Semuanya ada di { $data-privacy }. Apa yang kamu lihat?
linkedin-training-help-menu-wrong-list = Daftar pengaturan lain
linkedin-training-help-menu-different = Menuku tampilannya beda
linkedin-training-help-menu-stop = Sampai sini dulu
linkedin-training-wrong-list = Gampang nyasar ke { $visibility } (visibilitas) atau { $advertising } (data iklan); opsinya nggak ada di situ. Kembali satu layar dan buka { $data-privacy }.
linkedin-training-wrong-list-still = Aku masih nggak nemu
linkedin-training-different = Update aplikasinya dan cek lagi, atau coba situs web: opsinya sama, jadi mana saja boleh.
linkedin-training-different-on-web = Coba situs web
linkedin-training-different-on-phone = Coba aplikasinya lagi
linkedin-training-different-stop = Sampai sini dulu

linkedin-training-finish-off = Mulai sekarang, yang kamu tulis di LinkedIn nggak ikut pelatihan ini. Yang sudah dilatih tetap terlatih. Berikutnya, kalau mau: berbagi data dengan Microsoft untuk iklan punya opsinya sendiri di { $advertising } (data iklan), dan untuk pemakaian AI lain ada formulir bernama { $objection } (keberatan pemrosesan data). Formulir itu permintaan, bukan opsi.
linkedin-training-finish-open = Belum ada yang diubah, jadi postinganmu masih bisa dipakai. Halaman bantuan LinkedIn di bawah menjelaskan opsi yang sama. Kamu bisa mulai lagi di sini kapan saja.

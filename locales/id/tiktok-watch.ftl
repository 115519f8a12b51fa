tiktok-watch-title = TikTok: siapa yang bisa nonton
tiktok-watch-link-help = Bantuan TikTok: siapa bisa nonton
tiktok-watch-brief = Kamu bisa memilih untuk tiap postingan siapa yang boleh nonton: teman, pengikut atau cuma kamu. Yang nggak bisa lihat sebuah postingan nggak bisa bikin apa pun dari situ.
tiktok-watch-covers = Postingan yang kamu lewati, satu per satu. Jumlah tayangannya tetap.
tiktok-watch-not-covers = Salinan yang sudah dipegang orang, dan postinganmu yang lain. Ini nggak menghentikan TikTok melatih AI-nya sendiri.

tiktok-watch-device = Kamu pakai TikTok di mana?
tiktok-watch-use-phone = Bantuan TikTok menjelaskan ini cuma untuk aplikasi HP. Akunnya sama, jadi perubahan di HP berlaku di mana-mana. Bisa buka TikTok di HP?
tiktok-watch-use-phone-have-phone = Ya, sudah kubuka
tiktok-watch-use-phone-stop = Nggak bisa

tiktok-watch-open-post = Di aplikasi TikTok, masuk ke profilmu dan buka postingan yang paling nggak kamu relakan di tangan orang asing. Ketuk titik tiga di samping; TikTok menyebutnya { $more-options } (opsi lainnya).
tiktok-watch-open-post-receipt = Membuka { $more-options } di postingan sendiri
tiktok-watch-privacy = Di baris bawah panel yang muncul, ketuk { $privacy-settings } (pengaturan privasi). Kalau nggak kelihatan, geser baris itu ke kiri.
tiktok-watch-privacy-receipt = Membuka { $privacy-settings } sebuah postingan
tiktok-watch-who = Ketuk { $who } (siapa yang bisa nonton) dan pilih { $friends } (teman), { $followers } (pengikut) atau { $only-you } (cuma kamu). { $only-you } paling aman, dan bisa kamu ubah lagi nanti.
tiktok-watch-who-receipt = Membatasi siapa yang bisa nonton postingan pertama
tiktok-watch-more = Satu beres. Mau lanjut ke postingan lain?
tiktok-watch-how-many = Kira-kira mau berapa postingan lagi?
tiktok-watch-rest = Buka postingan berikutnya dan lakukan yang sama: titik tiga, { $privacy-settings }, { $who }. Istirahat kapan pun kamu mau.
tiktok-watch-rest-receipt = Membatasi siapa yang bisa nonton { $done } postingan lagi

tiktok-watch-help-post = Pengaturan ini cuma ada di postinganmu sendiri, di aplikasi HP. Apa yang kamu lihat?
tiktok-watch-help-post-arrow = Panah, bukan titik tiga
tiktok-watch-help-post-no-entry = Titik tiga, menunya nggak ada
tiktok-watch-help-post-private = Tutup seluruh akun
tiktok-watch-not-mine = Kalau cuma ada tanda panah, mungkin kamu di postingan orang lain. Repost, iklan dan tayangan ulang LIVE juga nggak punya pengaturan ini. Masuk ke profilmu dan buka postingan dari situ.
tiktok-watch-not-mine-stop = Sampai sini dulu
tiktok-watch-swipe = Di postinganmu sendiri: titik tiga di samping, lalu { $privacy-settings } di baris bawah, sering di luar layar, jadi geser baris itu ke kiri. { $who } ada di dalamnya; scroll kalau perlu.
tiktok-watch-swipe-stop = Sampai sini dulu
tiktok-watch-help-who = { $who } ada di dalam { $privacy-settings } tiap postingan. Mana yang cocok?
tiktok-watch-help-who-way = Aku lupa jalannya
tiktok-watch-help-who-private = Tutup seluruh akun
tiktok-watch-help-rest = Caranya seperti yang pertama, di postinganmu sendiri. Mana yang cocok?
tiktok-watch-help-rest-way = Aku lupa jalannya
tiktok-watch-help-rest-none-left = Postinganku sudah habis

tiktok-watch-finish-closed = Postingan yang kamu lewati sekarang cuma untuk orang yang kamu pilih. Postingan lain masih seterbuka sebelumnya, dan salinan lama tetap di tempatnya. Ini nggak menghentikan pelatihan AI. Berikutnya: akun privat menutup semua postingan sekaligus.
tiktok-watch-finish-open = Postingan yang nggak kamu lewati masih seterbuka sebelumnya. Kamu bisa balik ke sini kapan saja, atau jadikan seluruh akun privat.

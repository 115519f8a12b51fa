### Yang cuma muncul di terminal. Perintah dan tulisan tombol ada di interface.ftl.

terminal-how = Ketik nomor atau tulisan sebuah jawaban, lalu tekan Enter. /help menampilkan daftar perintah, /quit untuk keluar.
terminal-bye = Sampai nanti. Yang sudah kamu mulai tetap tersimpan, dan /continue membawamu kembali ke sana.
terminal-files = Untuk menyimpan { $names }, ketik /save: hasilnya masuk ke folder tempat kamu memulai.
terminal-saved = Tersimpan: { $path }
terminal-not-saved = Aku nggak bisa menulis ke { $path }. Nggak ada yang berubah di sana.
terminal-no-files = Belum ada file untuk disimpan.

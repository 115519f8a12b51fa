reddit-none-title = Reddit: nggak ada opt-out AI
reddit-none-link-policy = Reddit soal kebijakan kontennya
reddit-none-card =
    Reddit nggak punya opsi untuk menolak AI. Mereka melisensikan postingan publik dari kapan pun ke perusahaan lain; Google dan OpenAI mitra yang diketahui. Pesan dan hal lain yang nggak publik nggak pernah dilisensikan, kata Reddit.

    Yang membantu itu menghapus. Hapus postingan dan komentar yang nggak mau kamu biarkan dipakai, satu per satu, dan lakukan sebelum menghapus akun: kalau cuma akunnya yang dihapus, isinya tetap tayang. Kebijakan Reddit bilang pemegang lisensi nggak boleh terus memakai konten yang dihapus.

    Yang nggak bisa: mengubah model yang sudah dilatih, atau menjangkau salinan yang diambil orang tanpa lisensi. Menyembunyikan postingan dengan { $curate } (menata profil) nggak membantu, itu cuma menyembunyikannya dari halaman profilmu. Untuk postingan baru, komunitas privat lebih aman.

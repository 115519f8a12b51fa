sora-closed-title = Sora: sudah ditutup
sora-closed-link-portal = Portal privasi OpenAI
sora-closed-card =
    Nggak ada lagi yang perlu dimatikan di Sora. OpenAI mengumumkan aplikasi dan situsnya berakhir 26 April 2026 dan akses untuk pengembang 24 September 2026. Ikut hilang juga cameo, yang belakangan disebut characters, jadi panduan yang menyuruhmu mengubah aturan cameo sudah kedaluwarsa.

    Kalau kamu pernah bikin cameo, wajah dan suaramu mungkin tersimpan. Pada 2025 OpenAI bilang cameo yang kamu hapus dihilangkan dalam 30 hari; apa yang terjadi dengan yang nggak dihapus siapa pun, kami nggak bisa menemukannya. Kamu bisa mengirim permintaan privasi soal itu ke OpenAI, cuma di privacy.openai.com.

    Jangan hapus akun OpenAI-mu cuma karena ini: dilaporkan itu ikut menghapus ChatGPT. Video Sora tentang kamu di situs lain tetap tayang, jadi laporkan di sana.

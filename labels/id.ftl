### The words that polypress adds to a book, in Indonesian. labels/en.ftl says where each of them stands.

contents = Daftar Isi

on-this-page = Di halaman ini

navigation = Bab

previous = Sebelumnya

next = Berikutnya

skip-to-content = Langsung ke isi

language = Bahasa

choose-language = Pilih bahasa Anda

note = Catatan

tip = Kiat

important = Penting

warning = Peringatan

caution = Perhatian

footnotes = Catatan kaki

footnote-mark = Catatan kaki { $number }

footnote-back = Kembali ke tanda catatan kaki { $number }

page-of = Halaman { $page } dari { $pages }

figure-number = Gambar { $number }

table-number = Tabel { $number }

chapter-number = Bab { $number }

continued = lanjutan

task-done = Selesai

task-open = Belum selesai

not-translated = Belum diterjemahkan

out-of-date = Terjemahan belum diperbarui

completeness-notice = Sebanyak { $percent }% dari buku ini telah diterjemahkan. Selebihnya ditampilkan dalam bahasa lain.

page-fallback-notice = Ada { $count } bagian di halaman ini yang belum diterjemahkan.

cover = Sampul

start-of-content = Awal isi

landmarks = Bagian penting

title-page = Halaman judul

list-of-figures = Gambar

list-of-tables = Tabel

index = Indeks

index-symbols = Simbol

list-of-pages = Halaman edisi cetak

original-language = Bahasa asli: { $language }

accessible-text = Semua teks dapat dibacakan, diperbesar, dan diubah warnanya. Teks dibagi dengan judul, dan daftar isi mengarah ke setiap bab.

accessible-images = Gambar memiliki deskripsi.

accessible-images-partly = Beberapa gambar tidak memiliki deskripsi.

accessible-formulas = Rumus ditulis dalam MathML.

accessible-pages = Nomor halaman edisi cetak ditandai.

version = Versi { $version }

status = Status: { $status }

date = Tanggal: { $date }

draft = DRAF

document-number = Dokumen { $number }

authors = Oleh { $names }

editors = Disunting oleh { $names }

translators = Diterjemahkan oleh { $names }

downloads = Unduhan

details = Detail

image-not-shown = Gambar: { $description }

link-to-heading = Tautan ke “{ $heading }”

list-separator = { ", " }

search = Cari

search-results = Hasil: { $count }

search-none = Tidak ada yang ditemukan untuk “{ $query }”.

close = Tutup

copy = Salin

copied = Tersalin

theme = Warna

theme-light = Terang

theme-dark = Gelap

theme-system = Sesuai sistem

breadcrumb = Anda di sini

edit-page = Sunting halaman ini

page-stale-notice = Terjemahan { $count } bagian dari halaman ini sudah usang.

help-translate = Bantu menerjemahkan

translation-status = Status terjemahan

translated = Diterjemahkan

page = Halaman

languages = Bahasa

pages = Halaman

messages = Pesan

words-left = Sisa kata

obsolete = Usang

optional = opsional

book-titles = Judul buku

not-in-language = tidak ada dalam bahasa ini

no-text = tanpa teks

to-do = Berikutnya

all-done = tidak ada lagi yang perlu dikerjakan

open-pages = Halaman dengan sisa terbanyak

message-count = Pesan: { $count }

word-count = Kata: { $count }

and-more = dan { $count } lagi

no-translations = Tidak ada terjemahan.

states-explained = Tidak mutakhir: dibuat dari teks yang lebih lama. Draf: belum dikonfirmasi siapa pun. Tidak dapat digunakan: tidak dapat ditampilkan. Usang: disimpan untuk teks yang kini tidak ada di halaman mana pun.

proof-sheet = Lembar koreksi

message = Pesan

source-text = Teks sumber

translation = Terjemahan

remarks = Catatan

words-added = ditambahkan setelah diterjemahkan

words-removed = dihapus setelah diterjemahkan

state-missing = Belum diterjemahkan

state-broken = Tidak dapat digunakan

state-stale = Tidak mutakhir

state-draft = Draf

state-translated = Diterjemahkan

state-reviewed = Ditinjau

sign-off = Persetujuan

sign-off-statement = Saya telah membandingkan terjemahan pada lembar ini dengan teks sumbernya.

signer-name = Nama

signing-date = Tanggal

signature = Tanda tangan

page-not-found = Halaman tidak ditemukan

page-not-found-help = Tidak ada halaman di alamat ini. Lanjutkan dari sini:

page-moved = Halaman ini telah dipindahkan

front-page = Halaman awal

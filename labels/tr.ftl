### The words that polypress adds to a book, in Turkish. labels/en.ftl says where each of them stands.

contents = İçindekiler

on-this-page = Bu sayfada

navigation = Bölümler

previous = Önceki

next = Sonraki

skip-to-content = İçeriğe geç

language = Dil

choose-language = Dilinizi seçin

note = Not

tip = İpucu

important = Önemli

warning = Uyarı

caution = Dikkat

footnotes = Dipnotlar

footnote-mark = Dipnot { $number }

footnote-back = { $number } numaralı dipnot işaretine dön

page-of = Sayfa { $page } / { $pages }

figure-number = Şekil { $number }

table-number = Tablo { $number }

chapter-number = Bölüm { $number }

continued = devamı

task-done = Tamamlandı

task-open = Yapılacak

not-translated = Henüz çevrilmedi

out-of-date = Çeviri güncel değil

completeness-notice = Bu kitabın çevrilme oranı: %{ $percent }. Geri kalanı başka bir dilde gösterilir.

page-fallback-notice =
    { $count ->
        [one] Bu sayfada henüz çevrilmemiş bir metin parçası var.
       *[other] Bu sayfada henüz çevrilmemiş { $count } metin parçası var.
    }

cover = Kapak

start-of-content = Metnin başlangıcı

landmarks = Önemli yerler

title-page = Başlık sayfası

list-of-figures = Şekiller

list-of-tables = Tablolar

index = Dizin

index-symbols = Simgeler

list-of-pages = Basılı baskının sayfaları

original-language = Özgün dil: { $language }

accessible-text = Metnin tamamı sesli okunabilir, büyütülebilir ve renkleri değiştirilebilir. Başlıklarla bölünmüştür ve içindekiler her bölüme götürür.

accessible-images = Görsellerin açıklamaları vardır.

accessible-images-partly = Bazı görsellerin açıklaması yoktur.

accessible-formulas = Formüller MathML ile yazılmıştır.

accessible-pages = Basılı baskının sayfa numaraları belirtilmiştir.

version = Sürüm { $version }

status = Durum: { $status }

date = Tarih: { $date }

draft = TASLAK

document-number = Belge { $number }

authors = Yazan: { $names }

editors = Yayına hazırlayan: { $names }

translators = Çeviren: { $names }

downloads = İndirmeler

details = Ayrıntılar

image-not-shown = Görsel: { $description }

link-to-heading = “{ $heading }” başlığına bağlantı

list-separator = { ", " }

search = Ara

search-results = Sonuçlar: { $count }

search-none = “{ $query }” için bir şey bulunamadı.

close = Kapat

copy = Kopyala

copied = Kopyalandı

theme = Renkler

theme-light = Açık

theme-dark = Koyu

theme-system = Sistemdeki gibi

breadcrumb = Buradasınız

edit-page = Bu sayfayı düzenle

page-stale-notice =
    { $count ->
        [one] Bu sayfadaki bir metin parçasının çevirisi güncel değil.
       *[other] Bu sayfadaki { $count } metin parçasının çevirisi güncel değil.
    }

help-translate = Çeviriye yardım edin

translation-status = Çevirinin durumu

translated = Çevrilen

page = Sayfa

languages = Diller

pages = Sayfalar

messages = İletiler

words-left = Kalan sözcükler

obsolete = Kullanılmayan

optional = isteğe bağlı

book-titles = Kitabın başlıkları

not-in-language = bu dilde yok

no-text = metin yok

to-do = Sırada ne var

all-done = yapılacak bir şey kalmadı

open-pages = En çok işi kalan sayfalar

message-count = İletiler: { $count }

word-count = Sözcükler: { $count }

and-more = ve { $count } tane daha

no-translations = Çeviri yok.

states-explained = Güncel değil: eski bir metinden yapılmış. Taslak: kimse onaylamamış. Kullanılamaz: gösterilemez. Kullanılmayan: artık hiçbir sayfada bulunmayan metin için saklanan.

proof-sheet = Düzelti sayfası

message = İleti

source-text = Kaynak metin

translation = Çeviri

remarks = Notlar

words-added = çeviriden sonra eklendi

words-removed = çeviriden sonra çıkarıldı

state-missing = Çevrilmedi

state-broken = Kullanılamaz

state-stale = Güncel değil

state-draft = Taslak

state-translated = Çevrildi

state-reviewed = İncelendi

sign-off = Onay

sign-off-statement = Bu sayfalardaki çeviriyi kaynak metniyle karşılaştırdım.

signer-name = Ad

signing-date = Tarih

signature = İmza

page-not-found = Sayfa bulunamadı

page-not-found-help = Bu adreste sayfa yok. Buradan devam edin:

page-moved = Bu sayfa taşındı

front-page = Ana sayfa

### The words that polypress adds to a book, in Thai. labels/en.ftl says where each of them stands.

contents = สารบัญ

on-this-page = ในหน้านี้

navigation = บท

previous = ก่อนหน้า

next = ถัดไป

skip-to-content = ข้ามไปยังเนื้อหา

language = ภาษา

choose-language = เลือกภาษาของคุณ

note = หมายเหตุ

tip = เคล็ดลับ

important = สำคัญ

warning = คำเตือน

caution = ข้อควรระวัง

footnotes = เชิงอรรถ

footnote-mark = เชิงอรรถ { $number }

footnote-back = กลับไปยังเครื่องหมายเชิงอรรถ { $number }

page-of = หน้า { $page } จาก { $pages }

figure-number = รูปที่ { $number }

table-number = ตารางที่ { $number }

chapter-number = บทที่ { $number }

continued = ต่อ

task-done = เสร็จแล้ว

task-open = ยังไม่เสร็จ

not-translated = ยังไม่ได้แปล

out-of-date = คำแปลไม่เป็นปัจจุบัน

completeness-notice = หนังสือเล่มนี้แปลแล้ว { $percent }% ส่วนที่เหลือแสดงเป็นภาษาอื่น

page-fallback-notice = หน้านี้มีข้อความ { $count } ส่วนที่ยังไม่ได้แปล

cover = ปก

start-of-content = จุดเริ่มต้นของเนื้อหา

landmarks = จุดสำคัญ

title-page = หน้าชื่อเรื่อง

list-of-figures = รูปภาพ

list-of-tables = ตาราง

index = ดัชนี

index-symbols = สัญลักษณ์

list-of-pages = หน้าของฉบับพิมพ์

original-language = ภาษาต้นฉบับ: { $language }

accessible-text = ข้อความทั้งหมดสามารถอ่านออกเสียง ขยาย และเปลี่ยนสีได้ มีหัวเรื่องแบ่งเนื้อหา และสารบัญนำไปยังทุกบท

accessible-images = รูปภาพมีคำอธิบาย

accessible-images-partly = รูปภาพบางรูปไม่มีคำอธิบาย

accessible-formulas = สูตรเขียนด้วย MathML

accessible-pages = มีเลขหน้าของฉบับพิมพ์กำกับไว้

version = เวอร์ชัน { $version }

status = สถานะ: { $status }

date = วันที่: { $date }

draft = ฉบับร่าง

document-number = เอกสารเลขที่ { $number }

authors = โดย { $names }

editors = บรรณาธิการ: { $names }

translators = ผู้แปล: { $names }

downloads = ดาวน์โหลด

details = รายละเอียด

image-not-shown = รูปภาพ: { $description }

link-to-heading = ลิงก์ไปยัง “{ $heading }”

list-separator = { ", " }

search = ค้นหา

search-results = ผลลัพธ์: { $count }

search-none = ไม่พบผลลัพธ์สำหรับ “{ $query }”

close = ปิด

copy = คัดลอก

copied = คัดลอกแล้ว

theme = ชุดสี

theme-light = สว่าง

theme-dark = มืด

theme-system = ตามระบบ

breadcrumb = คุณอยู่ที่นี่

edit-page = แก้ไขหน้านี้

page-stale-notice = คำแปลของข้อความ { $count } ส่วนในหน้านี้ไม่เป็นปัจจุบัน

help-translate = ช่วยแปล

translation-status = สถานะการแปล

translated = แปลแล้ว

page = หน้า

languages = ภาษา

pages = หน้า

messages = ข้อความ

words-left = คำที่เหลือ

obsolete = เลิกใช้แล้ว

optional = ไม่บังคับ

book-titles = ชื่อหนังสือ

not-in-language = ไม่มีในภาษานี้

no-text = ไม่มีข้อความ

to-do = สิ่งที่ต้องแปลต่อไป

all-done = ไม่มีสิ่งใดเหลือให้ทำ

open-pages = หน้าที่เหลือมากที่สุด

message-count = ข้อความ: { $count }

word-count = คำ: { $count }

and-more = และอีก { $count }

no-translations = ไม่มีคำแปล

states-explained = ไม่เป็นปัจจุบัน: แปลจากข้อความเก่า ฉบับร่าง: ยังไม่มีใครยืนยัน ใช้ไม่ได้: แสดงไม่ได้ เลิกใช้แล้ว: เก็บไว้สำหรับข้อความที่ไม่อยู่ในหน้าใดแล้ว

proof-sheet = ใบพิสูจน์อักษร

message = ข้อความ

source-text = ต้นฉบับ

translation = คำแปล

remarks = หมายเหตุ

words-added = เพิ่มหลังจากแปลแล้ว

words-removed = ลบหลังจากแปลแล้ว

state-missing = ยังไม่ได้แปล

state-broken = ใช้ไม่ได้

state-stale = ไม่เป็นปัจจุบัน

state-draft = ฉบับร่าง

state-translated = แปลแล้ว

state-reviewed = ตรวจแล้ว

sign-off = การอนุมัติ

sign-off-statement = ข้าพเจ้าได้เทียบคำแปลในใบเหล่านี้กับต้นฉบับแล้ว

signer-name = ชื่อ

signing-date = วันที่

signature = ลายเซ็น

page-not-found = ไม่พบหน้านี้

page-not-found-help = ไม่มีหน้าใดอยู่ที่ที่อยู่นี้ ไปต่อได้จากที่นี่:

page-moved = หน้านี้ย้ายไปแล้ว

front-page = หน้าแรก

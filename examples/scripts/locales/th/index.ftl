### Writing for everyone
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

writing-for-everyone = เขียนเพื่อทุกคน

a-handbook-that-is-read-in = คู่มือที่มีผู้อ่านในหลายประเทศต้องเขียนด้วยตัวอักษรหลายชนิด ตัวอักษรเรียงต่อกันจากซ้ายไปขวาหรือจากขวาไปซ้าย ตั้งอยู่ลำพังหรือเชื่อมติดกัน และมีเครื่องหมายอยู่ข้างบนและข้างล่าง แต่ผู้อ่านของทุกภาษาคาดหวังหน้ากระดาษที่สงบและสม่ำเสมอ มี*ขอบตรง*และ**การเน้นที่ชัดเจน**

numbers-and-names = ตัวเลขและชื่อ

version-2-4-of-the-specification = ข้อกำหนดรุ่น 2.4 เผยแพร่เมื่อวันที่ 17 มีนาคม 2026 และอธิบายวัตถุ 125 รายการ กล่าวถึงโพรโทคอล HTTP, MQTT และ CoAP และหาได้จาก[ทะเบียน](https://example.org/registry/objects) ผู้ที่แจ้งข้อผิดพลาดต้องบอกหมายเลขย่อหน้า เช่น § 4.2 และสถานะของหน้านั้น[^state]

open-the-file-settings-toml-with = เปิดแฟ้ม `settings.toml` ด้วยโปรแกรมแก้ไขใดก็ได้

choose-the-language-for-example-german = เลือกภาษา (เช่น “เยอรมัน”) แล้วบันทึก

are-the-pages-complete-then-publish = หน้าครบถ้วนแล้วหรือยัง ถ้าครบแล้วก็เผยแพร่ได้เลย!

term = คำ

meaning = ความหมาย

translator = ผู้แปล

whoever-carries-a-text-into-another = ผู้ที่ถ่ายทอดข้อความไปเป็นภาษาอื่น

publisher = ผู้พิมพ์

whoever-makes-a-book-of-it = ผู้ที่ทำข้อความนั้นเป็นหนังสือ

good-translation-is-work-that-nobody = การแปลที่ดีคืองานที่ไม่มีใครมองเห็น

the-state-says-whether-a-translation = สถานะบอกว่าคำแปลนั้นใหม่ ตรวจแล้ว หรือล้าสมัย

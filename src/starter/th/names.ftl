title = สถานะบริการ
address-example = ที่อยู่ของหน้า: โปรดเปลี่ยน
address-known = ที่อยู่ของหน้า จาก git remote
repository = ME/STATUS
links-example =
    ลิงก์เหล่านี้เปิดตัวแก้ไขของบริการเก็บโค้ด พร้อมเหตุขัดข้องใหม่ที่กรอกไว้แล้ว
    แทนที่ ME/STATUS ด้วยที่เก็บของคุณ แล้วบันทึกลิงก์เป็นบุ๊กมาร์กในโทรศัพท์
    เมื่อใช้งาน ให้เปลี่ยนวันที่ทั้งสองแห่ง (ชื่อไฟล์และ `date`)
links-known =
    ลิงก์นี้เปิดตัวแก้ไขของบริการเก็บโค้ด พร้อมเหตุขัดข้องใหม่ที่กรอกไว้แล้ว
    บันทึกเป็นบุ๊กมาร์กในโทรศัพท์ เมื่อใช้งาน ให้เปลี่ยนวันที่ทั้งสองแห่ง
    (ชื่อไฟล์และ `date`)
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about

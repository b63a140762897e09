title = Trạng thái dịch vụ
address-example = địa chỉ của trang: hãy thay đổi
address-known = địa chỉ của trang, lấy từ git remote
repository = TOI/STATUS
links-example =
    Các liên kết này mở trình soạn thảo của kho mã với một sự cố mới đã điền sẵn.
    Hãy thay TOI/STATUS bằng kho của bạn và lưu dấu trang trên điện thoại.
    Khi dùng, hãy sửa ngày ở cả hai chỗ (tên tệp và `date`).
links-known =
    Liên kết này mở trình soạn thảo của kho mã với một sự cố mới đã điền sẵn.
    Hãy lưu dấu trang trên điện thoại. Khi dùng, hãy sửa ngày ở cả hai chỗ (tên tệp
    và `date`).
post-name = su-co
template-mail = email
template-outage = su-co
template-provider = nha-cung-cap
template-slow = cham
example = vi-du
page-name = gioi-thieu

### The words that polypress adds to a book, in Vietnamese. labels/en.ftl says where each of them stands.

contents = Mục lục

on-this-page = Trên trang này

navigation = Các chương

previous = Trang trước

next = Trang sau

skip-to-content = Chuyển đến nội dung

language = Ngôn ngữ

choose-language = Chọn ngôn ngữ

note = Ghi chú

tip = Mẹo

important = Quan trọng

warning = Cảnh báo

caution = Thận trọng

footnotes = Cước chú

footnote-mark = Cước chú { $number }

footnote-back = Quay lại dấu cước chú { $number }

page-of = Trang { $page } / { $pages }

figure-number = Hình { $number }

table-number = Bảng { $number }

chapter-number = Chương { $number }

continued = tiếp theo

task-done = Đã xong

task-open = Cần làm

not-translated = Chưa được dịch

out-of-date = Bản dịch đã lỗi thời

completeness-notice = Cuốn sách này đã được dịch { $percent }%. Phần còn lại được hiển thị bằng ngôn ngữ khác.

page-fallback-notice = Trang này còn { $count } đoạn chưa được dịch.

cover = Bìa

start-of-content = Bắt đầu nội dung

landmarks = Các mốc chính

title-page = Trang nhan đề

list-of-figures = Hình

list-of-tables = Bảng

index = Bảng chú dẫn

index-symbols = Ký hiệu

list-of-pages = Trang của bản in

original-language = Ngôn ngữ gốc: { $language }

accessible-text = Toàn bộ văn bản có thể được đọc thành tiếng, phóng to và đổi màu. Văn bản được chia theo các tiêu đề, và mục lục dẫn đến từng chương.

accessible-images = Hình ảnh có mô tả.

accessible-images-partly = Một số hình ảnh không có mô tả.

accessible-formulas = Công thức được viết bằng MathML.

accessible-pages = Số trang của bản in được đánh dấu.

version = Phiên bản { $version }

status = Trạng thái: { $status }

date = Ngày: { $date }

draft = BẢN NHÁP

document-number = Tài liệu số { $number }

authors = Tác giả: { $names }

editors = Biên tập: { $names }

translators = Người dịch: { $names }

downloads = Tải về

details = Chi tiết

image-not-shown = Hình ảnh: { $description }

link-to-heading = Liên kết đến “{ $heading }”

list-separator = { ", " }

search = Tìm kiếm

search-results = Kết quả: { $count }

search-none = Không tìm thấy gì cho “{ $query }”.

close = Đóng

copy = Sao chép

copied = Đã sao chép

theme = Màu sắc

theme-light = Sáng

theme-dark = Tối

theme-system = Theo hệ thống

breadcrumb = Bạn đang ở đây

edit-page = Sửa trang này

page-stale-notice = Bản dịch của { $count } đoạn trên trang này đã lỗi thời.

help-translate = Giúp dịch

translation-status = Tình trạng bản dịch

translated = Đã dịch

page = Trang

languages = Ngôn ngữ

pages = Trang

messages = Thông điệp

words-left = Số từ còn lại

obsolete = Không còn dùng

optional = không bắt buộc

book-titles = Tên sách

not-in-language = không có bằng ngôn ngữ này

no-text = không có văn bản

to-do = Việc tiếp theo

all-done = không còn gì phải làm

open-pages = Những trang còn nhiều việc nhất

message-count = Thông điệp: { $count }

word-count = Số từ: { $count }

and-more = và { $count } nữa

no-translations = Không có bản dịch nào.

states-explained = Đã lỗi thời: dịch từ văn bản cũ hơn. Bản nháp: chưa ai xác nhận. Không dùng được: không thể hiển thị. Không còn dùng: giữ lại cho văn bản không còn ở trang nào.

proof-sheet = Bản in thử

message = Thông điệp

source-text = Văn bản gốc

translation = Bản dịch

remarks = Ghi chú

words-added = được thêm sau khi dịch

words-removed = bị xoá sau khi dịch

state-missing = Chưa dịch

state-broken = Không dùng được

state-stale = Đã lỗi thời

state-draft = Bản nháp

state-translated = Đã dịch

state-reviewed = Đã duyệt

sign-off = Phê duyệt

sign-off-statement = Tôi đã đối chiếu bản dịch trong các tờ này với văn bản gốc.

signer-name = Họ tên

signing-date = Ngày

signature = Chữ ký

page-not-found = Không tìm thấy trang

page-not-found-help = Không có trang nào ở địa chỉ này. Hãy tiếp tục từ đây:

page-moved = Trang này đã được chuyển đi

front-page = Trang chủ

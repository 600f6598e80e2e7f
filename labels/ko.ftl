### The words that polypress adds to a book, in Korean. labels/en.ftl says where each of them stands.

contents = 차례

on-this-page = 이 페이지의 내용

navigation = 장 목록

previous = 이전

next = 다음

skip-to-content = 본문으로 건너뛰기

language = 언어

choose-language = 언어를 선택하세요

note = 참고

tip = 팁

important = 중요

warning = 경고

caution = 주의

footnotes = 각주

footnote-mark = 각주 { $number }

footnote-back = 본문의 각주 { $number }번으로 돌아가기

page-of = { $page } / { $pages }쪽

figure-number = 그림 { $number }

table-number = 표 { $number }

chapter-number = 제{ $number }장

continued = 계속

task-done = 완료

task-open = 미완료

not-translated = 아직 번역되지 않음

out-of-date = 번역이 최신이 아님

completeness-notice = 이 책은 { $percent }% 번역되었습니다. 나머지는 다른 언어로 표시됩니다.

page-fallback-notice = 이 페이지에는 아직 번역되지 않은 부분이 { $count }곳 있습니다.

cover = 표지

start-of-content = 본문 시작

landmarks = 주요 위치

title-page = 표제지

list-of-figures = 그림 목록

list-of-tables = 표 목록

index = 찾아보기

index-symbols = 기호

list-of-pages = 인쇄판 쪽 번호

original-language = 원어: { $language }

accessible-text = 모든 텍스트를 소리 내어 읽고, 확대하고, 색을 바꿀 수 있습니다. 제목으로 나뉘어 있으며 차례에서 모든 장으로 이동할 수 있습니다.

accessible-images = 이미지에 설명이 있습니다.

accessible-images-partly = 일부 이미지에는 설명이 없습니다.

accessible-formulas = 수식은 MathML로 작성되었습니다.

accessible-pages = 인쇄판의 쪽 번호가 표시되어 있습니다.

version = 버전 { $version }

status = 상태: { $status }

date = 날짜: { $date }

draft = 초안

document-number = 문서 번호: { $number }

authors = 지은이: { $names }

editors = 엮은이: { $names }

translators = 옮긴이: { $names }

downloads = 다운로드

details = 자세히

image-not-shown = 이미지: { $description }

link-to-heading = “{ $heading }” 링크

list-separator = { ", " }

search = 검색

search-results = 결과: { $count }

search-none = “{ $query }”에 대한 결과가 없습니다.

close = 닫기

copy = 복사

copied = 복사됨

theme = 색상

theme-light = 밝게

theme-dark = 어둡게

theme-system = 시스템 설정대로

breadcrumb = 현재 위치

edit-page = 이 페이지 편집

page-stale-notice = 이 페이지에서 { $count }곳의 번역이 최신이 아닙니다.

help-translate = 번역에 참여하기

translation-status = 번역 현황

translated = 번역됨

page = 페이지

languages = 언어

pages = 페이지

messages = 메시지

words-left = 남은 단어

obsolete = 폐기됨

optional = 선택

book-titles = 책 제목

not-in-language = 이 언어에 없음

no-text = 본문 없음

to-do = 다음에 할 일

all-done = 남은 일이 없습니다

open-pages = 남은 일이 가장 많은 페이지

message-count = 메시지: { $count }

word-count = 단어: { $count }

and-more = 그 밖에 { $count }

no-translations = 번역이 없습니다.

states-explained = 갱신 필요: 이전 원문에서 번역됨. 초안: 아무도 확인하지 않음. 사용 불가: 표시할 수 없음. 폐기됨: 이제 어느 페이지에도 없는 원문을 위해 보관함.

proof-sheet = 교정지

message = 메시지

source-text = 원문

translation = 번역문

remarks = 비고

words-added = 번역 후 추가됨

words-removed = 번역 후 삭제됨

state-missing = 미번역

state-broken = 사용 불가

state-stale = 갱신 필요

state-draft = 초안

state-translated = 번역됨

state-reviewed = 검토됨

sign-off = 승인

sign-off-statement = 이 교정지의 번역문을 원문과 대조하였습니다.

signer-name = 이름

signing-date = 날짜

signature = 서명

page-not-found = 페이지를 찾을 수 없음

page-not-found-help = 이 주소에는 페이지가 없습니다. 여기에서 계속하세요:

page-moved = 이 페이지는 옮겨졌습니다

front-page = 시작 페이지

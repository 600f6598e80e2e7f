### Writing for everyone
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

writing-for-everyone = 모두를 위한 글쓰기

a-handbook-that-is-read-in = 여러 나라에서 읽히는 안내서는 여러 문자로 쓰여야 한다. 글자는 왼쪽에서 오른쪽으로 또는 오른쪽에서 왼쪽으로 이어지고, 홀로 서거나 서로 이어지며, 위와 아래에 부호를 달기도 한다. 그러나 어느 언어의 독자든 *반듯한 여백*과 **분명한 강조**가 있는 차분하고 고른 쪽을 기대한다.

numbers-and-names = 숫자와 이름

version-2-4-of-the-specification = 규격 2.4판은 2026년 3월 17일에 발행되었고 객체 125개를 설명한다. 이 규격은 HTTP, MQTT, CoAP 프로토콜을 언급하며, [등록소](https://example.org/registry/objects)에서 찾을 수 있다. 오류를 알리는 사람은 § 4.2와 같은 단락 번호와 쪽의 상태를 적는다.[^state]

open-the-file-settings-toml-with = 아무 편집기로나 `settings.toml` 파일을 연다.

choose-the-language-for-example-german = 언어(예를 들어 ‘독일어’)를 고르고 저장한다.

are-the-pages-complete-then-publish = 쪽이 모두 갖추어졌는가? 그렇다면 발행하라!

term = 용어

meaning = 뜻

translator = 번역자

whoever-carries-a-text-into-another = 글을 다른 언어로 옮기는 사람

publisher = 출판자

whoever-makes-a-book-of-it = 글을 책으로 만드는 사람

good-translation-is-work-that-nobody = 좋은 번역은 아무도 보지 못하는 일이다.

the-state-says-whether-a-translation = 상태는 번역이 새것인지, 검토되었는지, 낡았는지를 말해 준다.

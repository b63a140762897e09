title = 서비스 상태
address-example = 페이지 주소: 바꿔 주세요
address-known = 페이지 주소: git 원격 저장소에서 가져옴
repository = ME/STATUS
links-example =
    이 링크는 코드 호스팅 서비스의 편집기에서 미리 채워진 새 장애를 엽니다.
    ME/STATUS를 내 저장소로 바꾸고 휴대전화에 링크를 즐겨찾기해 두세요.
    사용할 때는 날짜를 두 곳(파일 이름과 `date`)에서 바꾸세요.
links-known =
    이 링크는 코드 호스팅 서비스의 편집기에서 미리 채워진 새 장애를 엽니다.
    휴대전화에 즐겨찾기해 두세요. 사용할 때는 날짜를 두 곳(파일 이름과 `date`)에서
    바꾸세요.
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about

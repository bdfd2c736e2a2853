package org.claimboard.site;

/** What the bare page for failures says, in both languages at once: whoever asked may not have been asked for theirs. */
record FailureWords(String title, String text, String titleInKorean, String textInKorean) {

    /** Where nothing is recorded, since the time may be none. */
    static final FailureWords CLOCK = new FailureWords(
            "Nothing was saved: the clock of the server is in doubt",
            "Nothing is recorded until whoever runs it has looked; the work list says why. Go back to keep what you typed.",
            "저장하지 못했습니다: 서버의 시계가 맞지 않는 것 같습니다",
            "운영자가 확인할 때까지 아무것도 기록하지 않습니다. 까닭은 작업 목록에 있습니다. 뒤로 가면 입력한 내용이 남아 있습니다.");

    /** Where the database cannot be asked, or can take nothing more. */
    static final FailureWords STORE = new FailureWords(
            "The store cannot be reached",
            "Nothing was changed. Wait a moment and try again; go back to keep what you typed.",
            "저장소에 연결할 수 없습니다",
            "바뀐 것은 없습니다. 잠시 뒤에 다시 시도해 주세요. 뒤로 가면 입력한 내용이 남아 있습니다.");

    static FailureWords of(int status) {
        return switch (status) {
            case 400 ->
                new FailureWords(
                        "This request cannot be read",
                        "Something is wrong with its address or its headers.",
                        "요청을 읽을 수 없습니다",
                        "주소나 헤더가 올바르지 않습니다.");
            case 401 ->
                new FailureWords(
                        "Sign in first",
                        "Only people with an account may send this. <a href=\"/en/sign-in\">Sign in</a>.",
                        "먼저 로그인하세요",
                        "계정이 있는 사람만 보낼 수 있습니다. <a href=\"/ko/sign-in\">로그인</a>.");
            case 408 ->
                new FailureWords(
                        "That took too long",
                        "What you sent did not arrive in time. Go back and try again.",
                        "시간이 너무 오래 걸렸습니다",
                        "보낸 내용이 제때 도착하지 않았습니다. 돌아가서 다시 시도해 주세요.");
            case 413 ->
                new FailureWords(
                        "That is too large",
                        "What you sent is larger than this page takes.",
                        "너무 큽니다",
                        "보낸 내용이 이 페이지에서 받을 수 있는 크기를 넘습니다.");
            case 414 ->
                new FailureWords(
                        "The address is too long", "Ask with fewer words.", "주소가 너무 깁니다", "더 짧게 줄여 다시 시도해 주세요.");
            case 429, 503 ->
                new FailureWords(
                        "Too much at once", "Wait a moment and try again.", "요청이 너무 많습니다", "잠시 뒤에 다시 시도해 주세요.");
            default ->
                new FailureWords(
                        "Something went wrong", "The server could not answer.", "문제가 생겼습니다", "서버가 응답하지 못했습니다.");
        };
    }
}

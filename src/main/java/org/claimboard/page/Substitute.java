package org.claimboard.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Tells pages that stand in for an article: with the status of success, but a door or an apology. */
final class Substitute {

    private static final Pattern GONE_TITLE = Pattern.compile(
            "(?i)(^|.*\\W)(404|410)(\\W+.*)?(not found|error|page|gone|오류|에러|페이지|없).*|(error|오류|에러)\\W*(404|410).*|404|.*page"
                    + " (was )?(not|could ?n.t be|cannot be) found.*|^not found\\W*.*|.*페이지를 찾을 수 없.*|.*존재하지 않는"
                    + " (페이지|기사|게시물|주소).*|.*삭제된 (페이지|기사|게시물).*|.*(article|page|story) (is )?(no longer available|unavailable|removed).*"
                    + "|.*기사를 찾을 수 없.*|.*없는 페이지.*",
            Pattern.DOTALL);

    private static final Pattern GONE_TEXT = Pattern.compile(
            "(?i)page (you|that you)[^.]{0,60}(not|no longer)|(could ?n.t|can ?not|can.t|unable to) find (the|that|this)?"
                    + " ?(page|article)|page (was )?not found|(article|page|story)[^.]{0,40} no longer (available|exists?)"
                    + "|(요청하신|찾으시는|접속하신|해당)[^.]{0,20}(페이지|기사|게시물|주소)[^.]{0,30}(없|삭제|않)|페이지를 찾을 수 없"
                    + "|존재하지 않(는|거나)[^.]{0,10}(페이지|기사|게시물|주소|삭제)|삭제(된|되었거나)[^.]{0,10}(페이지|기사|게시물|존재)|없는 (페이지|기사)입니다");

    private static final Pattern SIGN_IN_TEXT = Pattern.compile(
            "(?i)(please|you (must|need to)|to continue[^.]{0,20}|to read[^.]{0,30}) ?(log|sign) ?in|(log|sign) in (to|or)"
                    + " (continue|read|view|subscribe|create)|로그인이 필요|로그인 (후|하셔야|하신|해 ?주)|회원만 (이용|볼|열람)|회원 전용");

    private static final Pattern SIGN_IN_PATH =
            Pattern.compile("(?i).*/(log-?in|sign-?in|signon|sso|member/login|nidlogin\\.login)([./?].*|$)");

    private static final Pattern SCRIPTS_TEXT = Pattern.compile(
            "(?i)(enable|turn on|requires?|activate) (javascript|js)|javascript[^.]{0,40}(enable|disabled|required|활성|필요|지원|사용)"
                    + "|자바스크립트|^\\W*(loading|불러오는 중|로딩 ?중|잠시만 기다)|checking your browser|just a moment|verify(ing)? you are human");

    private static final String MOUNTS =
            "#root, #app, #__next, #__nuxt, #main-app, #app-root, #react-root, #mount, #svelte, app-root, [data-reactroot]";

    private static final int SHORT = 500;
    private static final int SHELL = 160;

    private Substitute() {}

    /** What the page is instead of an article; null if it seems to be one. */
    static @Nullable Unread of(Document page, String title, List<String> paragraphs, String address) {
        String text = String.join("\n", paragraphs);
        if (text.length() > SHORT * 2) {
            return null;
        }
        boolean small = text.length() <= SHORT;
        boolean headed = GONE_TITLE.matcher(title.strip()).matches()
                || page.select("h1, h2").stream()
                        .anyMatch(one -> GONE_TITLE.matcher(one.text().strip()).matches());
        if (headed || (small && GONE_TEXT.matcher(text).find())) {
            return Unread.GONE;
        }
        boolean asked = page.select("input[type=password]").stream()
                .anyMatch(one -> one.closest("header, nav, footer, [hidden], [role=dialog]") == null);
        boolean door = SIGN_IN_TEXT.matcher(text).find()
                || SIGN_IN_PATH.matcher(address).matches();
        if (small && (asked || (door && text.length() <= SHELL * 2))) {
            return Unread.SIGN_IN;
        }
        return text.length() <= SHELL && isShell(page, text) ? Unread.SCRIPTS : null;
    }

    private static boolean isShell(Document page, String text) {
        boolean scripted = !page.select("script").isEmpty();
        boolean says = SCRIPTS_TEXT
                        .matcher(page.select("noscript").text() + "\n" + text)
                        .find()
                || SCRIPTS_TEXT.matcher(text).find();
        boolean empty =
                page.select(MOUNTS).stream().anyMatch(mount -> mount.text().length() < SHELL / 4);
        return (scripted && (says || empty || text.isEmpty())) || (says && text.isEmpty());
    }
}

package org.claimboard.arrival.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Tells pages that stand in for an article: with the status of success, but a door or an apology. */
final class Substitute {

    private static final Pattern SIGN_IN_TEXT = Pattern.compile(
            "(?i)(please|you (must|need to)|to continue[^.]{0,20}|to read[^.]{0,30}) ?(log|sign) ?in|(log|sign) in (to|or)"
                    + " (continue|read|view|subscribe|create)|already a (subscriber|member)\\? ?(log|sign) in|subscribe to (read|continue|keep reading|unlock)|로그인이 필요(합니다|한[^.]{0,15}입니다)"
                    + "|로그인 ?(후|하셔야|하신|을 ?해|해 ?주)[^.]{0,30}(니다|세요|시오)|회원만 [^.]{0,15}(니다|세요)|회원 전용[^.]{0,15}니다");

    private static final Pattern SIGN_IN_PATH =
            Pattern.compile("(?i).*/(log-?in|sign-?in|signon|sso|member/login|nidlogin\\.login)([./?].*|$)");

    private static final Pattern SCRIPTS_TEXT = Pattern.compile(
            "(?im)(enable|turn on|requires?|activate) (javascript|js)|javascript[^.]{0,40}(enable|disabled|required|활성|필요|지원|사용)"
                    + "|자바스크립트|^[^\\p{L}\\p{N}\\n]*+(loading( [a-z]+)?|[^\\n]{0,10}불러오는 중[^\\n]{0,5}|로딩 ?중(입니다)?|잠시만 기다려 ?주[^\\n]{2,5})"
                    + "[^\\p{L}\\p{N}\\n]*+$|checking your browser|just a moment|verify(ing)? you are human");

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
        boolean headed = Gone.inHeadline(title)
                || Gone.inHeadline(page.title())
                || page.select("h1, h2").stream().anyMatch(one -> Gone.inHeadline(one.text()));
        if ((headed || (small && Gone.inText(paragraphs))) && !Report.isIn(withoutHeadlines(text, page, title))) {
            return Unread.GONE;
        }
        boolean asked = page.select("input[type=password]").stream()
                .anyMatch(one -> one.closest("header, nav, footer, [hidden], [role=dialog]") == null);
        boolean door = asksToSignIn(text) || SIGN_IN_PATH.matcher(address).matches();
        if (small && (asked || (door && text.length() <= SHELL * 2))) {
            return Unread.SIGN_IN;
        }
        return text.length() <= SHELL && isShell(page, text) ? Unread.SCRIPTS : null;
    }

    /** An article that has such words for its headline quotes them. */
    private static String withoutHeadlines(String text, Document page, String title) {
        String rest = text;
        List<String> headlines = new ArrayList<>(page.select("h1, h2").eachText());
        headlines.add(title);
        for (String headline : headlines) {
            rest = headline.isBlank()
                    ? rest
                    : Pattern.compile(Pattern.quote(headline.strip()), Pattern.CASE_INSENSITIVE)
                            .matcher(rest)
                            .replaceAll("");
        }
        return rest;
    }

    /** Whether it says so, and nothing is told behind that. */
    private static boolean asksToSignIn(String text) {
        Matcher said = SIGN_IN_TEXT.matcher(text);
        int end = -1;
        while (said.find()) {
            end = said.end();
        }
        return end >= 0 && !Report.isIn(text.substring(end));
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

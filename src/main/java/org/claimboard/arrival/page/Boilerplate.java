package org.claimboard.arrival.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Takes out of a page what is no part of any article: what is not shown, controls, notices, and what leads elsewhere. */
final class Boilerplate {

    private static final String NEVER_READ =
            "script, style, template, noscript, iframe, object, embed, applet, audio, video, canvas, svg, map, head > *,"
                    + " select, datalist, input, textarea, progress, meter, dialog:not([open]), nav, menu,"
                    + " [role=navigation], [role=search], [role=menu], [role=menubar], [role=toolbar], [role=tablist],"
                    + " [role=contentinfo], [role=tooltip]";

    /** Words of names that stand for themselves, however long the element is. */
    private static final Set<String> CERTAIN = Set.of(
            "cookie",
            "cookies",
            "cookiebanner",
            "cookieconsent",
            "consent",
            "gdpr",
            "ccpa",
            "onetrust",
            "cookiebot",
            "comment",
            "comments",
            "commentlist",
            "reply",
            "replies",
            "disqus",
            "livere",
            "respond");

    /** Words of names that may be those of a wrapper as well. */
    private static final Set<String> LIKELY = Set.of(
            "share",
            "sharing",
            "sharebar",
            "sns",
            "social",
            "related",
            "relation",
            "relate",
            "recommend",
            "recommended",
            "recommendation",
            "recommendations",
            "popular",
            "ranking",
            "trending",
            "mostread",
            "mostviewed",
            "newsletter",
            "subscribe",
            "subscription",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "sidebar",
            "banner",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "adsense",
            "promo",
            "promotion",
            "sponsor",
            "sponsored",
            "outbrain",
            "taboola",
            "dable",
            "copyright",
            "tags",
            "taglist",
            "hashtag",
            "hashtags",
            "keywords",
            "toolbar",
            "util",
            "utils",
            "utility",
            "login",
            "signup",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "gnb",
            "lnb",
            "snb",
            "footer",
            "masthead",
            "popup",
            "modal",
            "overlay",
            "toast",
            "tooltip");

    private static final Set<String> ABOUT_OTHERS = Set.of("has", "with", "without", "no", "is", "not", "js");

    private static final String BLOCKS =
            "div, section, aside, ul, ol, dl, p, table, header, footer, form, figure, article, fieldset, center, details";

    private static final String BODY = "h1, main, [role=main], [itemprop=articleBody]";

    private static final Pattern RELATED =
            Pattern.compile("(?i)[\\[【<▶■◆●☞\\s]*((관련|추천|인기|많이 (본|읽은)|주요|최신|이 시각|함께 (본|읽)|실시간|오늘의)\\s?[가-힣 ]{0,8}"
                    + "(기사|뉴스|글|콘텐츠|소식|이슈)?|related|recommended|more (from|on|stories|in)|read (more|next|also)|most"
                    + " (read|popular|viewed)|you (may|might) (also )?like|trending|popular|also read|see also|latest)"
                    + "[^.!?。]{0,30}");

    private static final Pattern COOKIES = Pattern.compile("(?i)\\bcookies?\\b|쿠키");
    private static final Pattern AGREE = Pattern.compile(
            "(?i)(accept|agree|allow|got it|ok(ay)?|i understand|reject|decline|동의|확인|수락|허용|거부|닫기)[^.]{0,20}");
    private static final int LONGEST_NOTICE = 1500;
    private static final int LEAST = 8;

    private Boilerplate() {}

    static void strip(Document page) {
        Element body = page.body();
        hidden(body);
        cookieNotices(body);
        body.select("button, [role=button], [role=dialog], [role=alertdialog], [role=banner]").stream()
                .filter(one -> one.select(BODY).isEmpty())
                .forEach(Element::remove);
        body.select("footer, body > header, body > div > header").stream()
                .filter(one -> one.select(BODY).isEmpty() && one.closest("article") == null)
                .forEach(Element::remove);
        Element whole = body.clone();
        named(body);
        relatedLists(body);
        if (mass(body) < LEAST && mass(whole) >= LEAST) {
            body.html("");
            body.appendChildren(whole.childNodesCopy());
        }
    }

    /** Takes away what is not read, and what is not shown. */
    static void hidden(Element body) {
        body.select(NEVER_READ).not("body").remove();
        for (Element element : body.select("[hidden], [aria-hidden], [popover], [class], [style]")) {
            if (!element.equals(body) && Hidden.is(element)) {
                element.remove();
            }
        }
    }

    /** The smallest block around a button to agree that speaks of cookies. */
    private static void cookieNotices(Element body) {
        for (Element button : body.select("button, a, input[type=button], [role=button]")) {
            if (!AGREE.matcher(button.text().strip()).matches()) {
                continue;
            }
            for (Element around : button.parents()) {
                if (around.equals(body)
                        || !around.select(BODY).isEmpty()
                        || around.text().length() > LONGEST_NOTICE) {
                    break;
                }
                if (COOKIES.matcher(around.text()).find() && mass(body) - mass(around) >= LEAST) {
                    around.remove();
                    break;
                }
            }
        }
    }

    private static void named(Element body) {
        int all = mass(body);
        for (Element element : body.select(BLOCKS)) {
            if (element.closest("body") == null || !element.select(BODY).isEmpty() || holdsArticle(element)) {
                continue;
            }
            if (isNamed(element, CERTAIN) || (isNamed(element, LIKELY) && mass(element) * 2 <= all)) {
                element.remove();
            }
        }
        body.select("a").stream()
                .filter(link -> isNamed(link, Set.of("share", "sns", "print", "facebook", "twitter", "kakaotalk")))
                .filter(link -> link.text().length() < 2 * LEAST)
                .forEach(Element::remove);
    }

    private static boolean holdsArticle(Element element) {
        return element.select("article").stream()
                .anyMatch(article -> !article.equals(element) && !isNamed(article, CERTAIN) && mass(article) > LEAST);
    }

    /** Whether one of the words of its names is among them: article-share, relatedNews, comment_list. */
    private static boolean isNamed(Element element, Set<String> words) {
        return (element.id() + " " + element.className())
                .lines()
                .flatMap(names -> Arrays.stream(names.split("\\s+", -1)))
                .map(name -> name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT))
                .map(name -> List.of(name.split("[^a-z]+", -1)))
                .anyMatch(name ->
                        !ABOUT_OTHERS.contains(name.get(0)) && name.stream().anyMatch(words::contains));
    }

    /** Lists of links that are announced as such. */
    private static void relatedLists(Element body) {
        for (Element heading : body.select("h2, h3, h4, h5, h6, p, strong, b, dt, span, div")) {
            String words = heading.text().strip();
            if (heading.closest("body") == null
                    || words.length() > 200
                    || !RELATED.matcher(words).lookingAt()) {
                continue;
            }
            Element announcing = heading;
            while (announcing.nextElementSibling() == null
                    && announcing.parent() != null
                    && announcing.parent().text().strip().equals(words)) {
                announcing = announcing.parent();
            }
            Element list = announcing.nextElementSibling();
            boolean whole = RELATED.matcher(words).matches();
            if (whole && list != null && !list.select("a[href]").isEmpty() && linked(list) * 10 >= letters(list) * 7) {
                list.remove();
                announcing.remove();
            } else if (!announcing.select("a[href]").isEmpty() && linked(announcing) * 10 >= letters(announcing) * 6) {
                announcing.remove();
            }
        }
    }

    private static int linked(Element element) {
        return element.select("a[href]").stream().mapToInt(Boilerplate::letters).sum();
    }

    /** Letters and digits: what stands between the links of a menu is no text. */
    private static int letters(Element element) {
        return (int)
                element.text().codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Letters and digits that stand in no link. */
    static int mass(Element element) {
        return letters(element) - linked(element);
    }

    /** Whether a block is hardly more than links. */
    static boolean isLinks(Element element) {
        Elements links = element.select("a[href]");
        return links.size() > 2 && linked(element) * 10 >= letters(element) * 8;
    }
}

package org.claimboard.arrival.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Texts that carry HTML, read by the same rules as pages. */
public final class Fragment {

    private static final Pattern ENTITY = Pattern.compile("(?i)&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});");

    private static final Pattern TAG = Pattern.compile("(?i)<(/?)([a-z][a-z0-9:_-]*+)(\\s[^<>]*+)?/?>");

    /** Parts of tables, which parsers pass over outside of tables. */
    private static final Pattern CELL =
            Pattern.compile("(?i)<(/?)(?:td|th|tr|tbody|thead|tfoot|caption|col|colgroup)(?:\\s[^<>]*+)?/?>");

    private Fragment() {}

    /**
     * Whether a text holds tags or entities of HTML. A word in such brackets that is no name of an element and is not closed,
     * such as the title of a film, is none.
     */
    public static boolean isHtml(String text) {
        if (ENTITY.matcher(text).find()) {
            return true;
        }
        Set<String> closed = closed(text);
        return TAG.matcher(text).results().anyMatch(tag -> isTag(tag, closed));
    }

    /**
     * What people read, each paragraph on its own: nothing that is struck out or hidden, powers as powers, marks of notes
     * behind their paragraph. Empty if there is nothing to read.
     */
    public static List<String> paragraphs(String html) {
        Set<String> closed = closed(html);
        String tagged = TAG.matcher(html).replaceAll(tag -> {
            String written = tag.group();
            return Matcher.quoteReplacement(isTag(tag, closed) ? written : "&lt;" + written.substring(1));
        });
        boolean inTable = tagged.toLowerCase(Locale.ROOT).contains("<table");
        Element body = Jsoup.parseBodyFragment(
                        inTable ? tagged : CELL.matcher(tagged).replaceAll("<$1div>"))
                .body();
        Boilerplate.hidden(body);
        return Prose.of(List.of(body));
    }

    private static Set<String> closed(String text) {
        return TAG.matcher(text)
                .results()
                .filter(tag -> !tag.group(1).isEmpty())
                .map(Fragment::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isTag(MatchResult tag, Set<String> closed) {
        String name = name(tag);
        boolean attributed = tag.group(3) != null && tag.group(3).indexOf('=') >= 0;
        return Tag.isKnownTag(name) || name.matches(".*[:-].*") || attributed || closed.contains(name);
    }

    private static String name(MatchResult tag) {
        return tag.group(2).toLowerCase(Locale.ROOT);
    }
}

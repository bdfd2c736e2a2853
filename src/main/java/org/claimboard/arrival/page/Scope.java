package org.claimboard.arrival.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements that hold the article of a page without {@link Boilerplate}: as the page itself says, else where most of
 * its text is, by Readability where the page is long enough for it. Readability only says where; it loses text beside blocks.
 */
final class Scope {

    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "article", "main", "table", "tbody", "tr", "td", "form", "center", "body", "font");

    private static final String PLACE = "data-claimboard-place";

    /** Below, Readability takes menus for articles. */
    private static final int LONG = 1200;

    private static final int LEAST = 24;

    private Scope() {}

    static List<Element> of(Document page, String address) {
        Element body = page.body();
        List<Element> bodies = outermost(body, "[itemprop=articleBody]");
        if (bodies.stream().mapToInt(Boilerplate::mass).sum() >= LEAST) {
            return bodies;
        }
        Element article = article(body);
        if (article != null) {
            return List.of(article);
        }
        Element main = body.selectFirst("main, [role=main]");
        boolean inMain = main != null && Boilerplate.mass(main) * 2 >= Boilerplate.mass(body);
        Element root = main != null && inMain ? main : body;
        Element dense = dense(root);
        Element found = Boilerplate.mass(root) < LONG ? null : readable(page, address);
        boolean wider = found != null && dense.parents().contains(found);
        boolean more = found != null && Boilerplate.mass(found) * 2 >= Boilerplate.mass(root);
        if (found == null || !(wider || more)) {
            return List.of(dense);
        }
        withoutLinks(found);
        boolean within = found.parents().contains(dense) && Boilerplate.mass(found) * 4 >= Boilerplate.mass(dense) * 3;
        if (within) {
            Beside.leaveLeads(found, dense);
        }
        return List.of(within ? dense : found);
    }

    private static List<Element> outermost(Element in, String query) {
        return in.select(query).stream()
                .filter(one -> one.parent() == null || one.parent().closest(query) == null)
                .toList();
    }

    /** The article among several that has most of their text, if it has a good part of the page's. */
    private static @Nullable Element article(Element body) {
        List<Element> articles = outermost(body, "article, [role=article]");
        int all = articles.stream().mapToInt(Boilerplate::mass).sum();
        Element largest = articles.stream()
                .max(Comparator.comparingInt(Boilerplate::mass))
                .orElse(null);
        if (largest == null || Boilerplate.mass(largest) == 0) {
            return null;
        }
        int mass = Boilerplate.mass(largest);
        return mass * 10 >= all * 6 && mass * 10 >= Boilerplate.mass(body) * 3 ? largest : null;
    }

    /** From the root down while one container has all of the text; whatever is said beside it stays. */
    private static Element dense(Element root) {
        Element place = root;
        while (true) {
            Element in = place;
            int mass = Boilerplate.mass(in);
            Element next = in.children().stream()
                    .filter(child -> CONTAINERS.contains(child.normalName()))
                    .filter(child -> Boilerplate.mass(child) * 4 >= mass * 3)
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                break;
            }
            if (Beside.saysSomething(in, next)) {
                Beside.dropMenus(in, next);
                break;
            }
            place = next;
        }
        withoutLinks(place);
        return place;
    }

    /** Menus beside the text. */
    private static void withoutLinks(Element place) {
        place.select("ul, ol, dl, div, section, table, aside, header, p").stream()
                .filter(one -> !one.equals(place) && Boilerplate.isLinks(one))
                .forEach(Element::remove);
    }

    /** The smallest element around all that Readability keeps. */
    private static @Nullable Element readable(Document page, String address) {
        List<Element> all = new ArrayList<>(page.body().getAllElements());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).attr(PLACE, String.valueOf(i));
        }
        Element kept =
                new Readability4JExtended(address, page.outerHtml()).parse().getArticleContent();
        all.forEach(element -> element.removeAttr(PLACE));
        if (kept == null) {
            return null;
        }
        Set<Element> around = null;
        for (Element survivor : kept.select("[" + PLACE + "]")) {
            int place = Integer.parseInt(survivor.attr(PLACE));
            if (survivor.ownText().isBlank() || place >= all.size()) {
                continue;
            }
            Set<Element> path = new LinkedHashSet<>(List.of(all.get(place)));
            path.addAll(all.get(place).parents());
            if (around == null) {
                around = path;
            } else {
                around.retainAll(path);
            }
        }
        return around == null ? null : around.stream().findFirst().orElse(null);
    }
}

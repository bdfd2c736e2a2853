package org.claimboard.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.account.Visitor;
import org.jsoup.nodes.Document;

/** The pages for new records, with one item in each of their lists. */
final class NewRecords {

    private NewRecords() {}

    /** By kind. */
    static Map<String, Document> unfolded(Visitor editor) {
        Map<String, Document> pages = new LinkedHashMap<>();
        HostileRecords.KINDS.forEach(kind -> pages.put(kind, unfolded(editor, "/en/desk/" + kind + "/new")));
        return pages;
    }

    /** Presses every button that adds an item, until there is none that was not pressed. */
    private static Document unfolded(Visitor editor, String address) {
        Document page = new SafePage(address, editor.request().get(address).asString()).document();
        Set<String> pressed = new TreeSet<>();
        while (true) {
            String button = page.select("form.editor button[name=act]").eachAttr("value").stream()
                    .filter(value -> value.startsWith("add ") && !pressed.contains(value))
                    .findFirst()
                    .orElse("");
            if (button.isEmpty()) {
                return page;
            }
            pressed.add(button);
            String next =
                    TypedForm.on(page, address).with("act", button).send(editor).asString();
            page = new SafePage(address, next).document();
        }
    }
}

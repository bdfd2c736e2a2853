package org.claimboard.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.FigureOrder;
import org.claimboard.dossier.Row;
import org.claimboard.dossier.RowGroup;

/**
 * The figures of a comparison that are on one page. A comparison may have a thousand; its files have them all.
 *
 * @param parts the groups of which some rows are here, in order
 * @param number which page it is, from 1
 * @param count how many there are
 * @param figures on all pages together
 * @param pages on which page each figure is, by the name of its position
 */
public record FigurePage(
        List<Part> parts, FigureOrder order, int number, int count, int figures, Map<String, Integer> pages) {

    /** So many figures on a page. */
    static final int MOST = 20;

    /**
     * What of a group is here.
     *
     * @param continued whether it began on the page before
     */
    public record Part(RowGroup group, List<Row> rows, boolean continued) {}

    /** The page of the number, which may be one that there is not: it shows nothing then. */
    static FigurePage of(ComparisonDossier question, FigureOrder order, int number) {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> pages = new HashMap<>();
        int from = (number - 1) * MOST;
        int before = 0;
        for (RowGroup group : question.groups(order)) {
            List<Row> rows = group.rows();
            for (int i = 0; i < rows.size(); i++) {
                pages.put(rows.get(i).position().key, (before + i) / MOST + 1);
            }
            int first = Math.max(0, from - before);
            int last = Math.min(rows.size(), from + MOST - before);
            if (first < last) {
                parts.add(new Part(group, rows.subList(first, last), first > 0));
            }
            before += rows.size();
        }
        return new FigurePage(parts, order, number, Math.max(1, (before + MOST - 1) / MOST), before, pages);
    }

    public boolean isCut() {
        return count > 1;
    }

    /** The number of the page before; 0 on the first. */
    public int before() {
        return number - 1;
    }

    /** The number of the page after; 0 on the last. */
    public int after() {
        return number < count ? number + 1 : 0;
    }

    /** Whether the position is here; so is what is no figure. */
    public boolean has(String key) {
        return pages.getOrDefault(key, number) == number;
    }

    /** What follows the address of the comparison on the page that has the position. */
    public String queryOf(String key) {
        return query(pages.getOrDefault(key, number));
    }

    /** What follows the address of the comparison on a page in this order. */
    public String query(int page) {
        List<String> fields = new ArrayList<>();
        if (order != FigureOrder.RECORD) {
            fields.add(ComparisonFilter.SORT + "=" + order.word());
        }
        if (page > 1) {
            fields.add(ComparisonFilter.PAGE + "=" + page);
        }
        return fields.isEmpty() ? "" : "?" + String.join("&", fields);
    }
}

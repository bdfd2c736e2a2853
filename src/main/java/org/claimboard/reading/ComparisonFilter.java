package org.claimboard.reading;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.dossier.FigureOrder;
import org.claimboard.site.BadField;
import org.jspecify.annotations.Nullable;

/** What the address of a comparison may ask for. */
public class ComparisonFilter {

    static final String SORT = "sort";

    static final String PAGE = "page";

    /** More pages than a comparison may have. */
    private static final String NUMBER = "[1-9][0-9]{0,4}";

    @QueryParam(PAGE)
    @Nullable
    String page;

    @QueryParam(SORT)
    @Nullable
    String sort;

    /**
     * The order of the figures: that of the record where the address names none.
     *
     * @throws BadField if it names one that there is not
     */
    FigureOrder order() {
        if (sort == null || sort.isBlank()) {
            return FigureOrder.RECORD;
        }
        try {
            return FigureOrder.of(sort);
        } catch (IllegalArgumentException e) {
            throw new BadField(
                    SORT,
                    sort,
                    Stream.of(FigureOrder.values()).map(FigureOrder::word).toList());
        }
    }

    /**
     * Which page of the figures: the first where the address names none.
     *
     * @throws BadField if it is no number of a page
     */
    int page() {
        if (page == null || page.isBlank()) {
            return 1;
        }
        if (!page.matches(NUMBER)) {
            throw new BadField(PAGE, page, List.of());
        }
        return Integer.parseInt(page);
    }
}

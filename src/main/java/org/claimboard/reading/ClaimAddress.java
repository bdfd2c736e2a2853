package org.claimboard.reading;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.record.VerdictScale;
import org.jspecify.annotations.Nullable;

/** The address of a list of claims, from the language on: whatever leads to a list keeps all of its filters. */
final class ClaimAddress {

    static final String VERDICT = "verdict";
    static final String KIND = "kind";
    static final String CLAIMANT = "claimant";
    static final String SOURCE = "source";
    static final String ARTICLE = "article";
    static final String TOPIC = "topic";
    static final String IMPORT = "import";
    static final String OPEN_DOUBTS = "openDoubts";
    static final String WORDS = "words";

    private ClaimAddress() {}

    /** One thing that is asked of the claims. */
    record Filter(String field, String value) {}

    static String of(ClaimQuery query) {
        ClaimQuery.Cursor after = query.after();
        List<Filter> fields = new ArrayList<>(filters(query));
        if (after != null) {
            fields.add(new Filter("after", after.key() + "." + after.id()));
        }
        return of("/claims", fields);
    }

    /** The first page of the list in which one of the filters is taken away. */
    static String without(ClaimQuery query, Filter gone) {
        return of(
                "/claims",
                filters(query).stream().filter(one -> !one.equals(gone)).toList());
    }

    /** All filters that are set, in the order of the form. */
    static List<Filter> filters(ClaimQuery query) {
        List<Filter> filters = new ArrayList<>();
        query.verdicts().stream()
                .map(VerdictScale.current()::filed)
                .distinct()
                .forEach(verdict -> add(filters, VERDICT, verdict.word()));
        add(filters, VERDICT, query.unassessed() ? ClaimQuery.UNASSESSED : null);
        query.kinds().forEach(kind -> add(filters, KIND, kind.word()));
        add(filters, CLAIMANT, query.claimant());
        add(filters, SOURCE, query.source());
        add(filters, ARTICLE, query.article());
        add(filters, TOPIC, query.topic());
        add(filters, IMPORT, query.batch());
        add(filters, OPEN_DOUBTS, query.openDoubts());
        add(filters, WORDS, query.words());
        return filters;
    }

    static void add(List<Filter> filters, String field, @Nullable Object value) {
        if (value != null) {
            filters.add(new Filter(field, value.toString()));
        }
    }

    /** The address of a list with its filters. */
    static String of(String path, List<Filter> fields) {
        UriBuilder address = UriBuilder.fromPath(path);
        for (int i = 0; i < fields.size(); i++) {
            String placeholder = "value" + i;
            address.queryParam(fields.get(i).field(), "{" + placeholder + "}")
                    .resolveTemplate(placeholder, fields.get(i).value());
        }
        return address.build().toString();
    }
}

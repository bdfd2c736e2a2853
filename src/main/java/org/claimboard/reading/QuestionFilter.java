package org.claimboard.reading;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.claim.ComparisonQuery;
import org.claimboard.site.BadField;
import org.jspecify.annotations.Nullable;

/** The filters in the address of a list of questions. A field that is empty lets everything pass, as forms send it. */
public class QuestionFilter {

    static final int PAGE = 24;

    private static final Pattern PLACE = Pattern.compile("(-?\\d{1,9})\\.(\\d{1,18})");

    @QueryParam("words")
    @Nullable
    String words;

    @QueryParam("article")
    @Nullable
    String article;

    @QueryParam("topic")
    @Nullable
    String topic;

    @QueryParam("after")
    @Nullable
    String after;

    /**
     * The questions that pass.
     *
     * @throws BadField if a field holds what it cannot hold
     */
    ComparisonQuery query() {
        return new ComparisonQuery(
                ClaimFilter.slug("article", article),
                ClaimFilter.slug("topic", topic),
                ClaimFilter.words(words),
                cursor(),
                PAGE);
    }

    private ComparisonQuery.@Nullable Cursor cursor() {
        if (after == null || after.isBlank()) {
            return null;
        }
        Matcher place = PLACE.matcher(after);
        if (!place.matches()) {
            throw new BadField("after", after, List.of());
        }
        return new ComparisonQuery.Cursor(Integer.parseInt(place.group(1)), Long.parseLong(place.group(2)));
    }

    /** As addresses have it. */
    static String written(ComparisonQuery.Cursor place) {
        return place.order() + "." + place.id();
    }
}

package org.claimboard.reading;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.claim.Notice;
import org.claimboard.site.BadField;
import org.jspecify.annotations.Nullable;

/** Where lists of versions and of corrections go on. A field that is empty starts at the beginning. */
public class RevisionFilter {

    private static final Pattern PLACE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([cw])\\.(\\d{1,18})");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    @QueryParam("before")
    @Nullable
    String before;

    @QueryParam("after")
    @Nullable
    String after;

    /** The smallest number of the page before; null for the first page. */
    @Nullable
    Integer number() {
        if (before == null || before.isBlank()) {
            return null;
        }
        if (!NUMBER.matcher(before).matches()) {
            throw new BadField("before", before, List.of());
        }
        return Integer.valueOf(before);
    }

    /** The last notice of the page before; null for the first page. */
    public Notice.@Nullable Place notice() {
        if (after == null || after.isBlank()) {
            return null;
        }
        Matcher place = PLACE.matcher(after);
        try {
            if (place.matches()) {
                LocalDate day = LocalDate.parse(place.group(1));
                return new Notice.Place(day, place.group(2).equals("c"), Long.parseLong(place.group(3)));
            }
        } catch (DateTimeException e) {
            throw new BadField("after", after, List.of());
        }
        throw new BadField("after", after, List.of());
    }

    /** How addresses write where a page of notices ended. */
    public static String written(Notice.Place place) {
        return place.date() + (place.correction() ? ".c." : ".w.") + place.id();
    }
}

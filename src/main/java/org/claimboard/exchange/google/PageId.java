package org.claimboard.exchange.google;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Languages;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;

/**
 * A claim's page in one language: a page of Google's API is a page of ours.
 *
 * @param language one of the interface
 * @param slug of the claim
 */
record PageId(String language, String slug) {

    private static final Pattern ID = Pattern.compile("(" + Languages.pattern() + ")\\.([a-z0-9-]+)");

    /** The page that is called so; 404 if none can be. */
    static PageId parse(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches() || !Slug.isOne(matcher.group(2))) {
            throw notFound();
        }
        return new PageId(matcher.group(1), matcher.group(2));
    }

    static GoogleFailure notFound() {
        return GoogleFailure.of(404, "Requested entity was not found.");
    }

    String name() {
        return "pages/" + language + "." + slug;
    }

    RecordKey key() {
        return new RecordKey(RecordType.CLAIM, slug);
    }
}

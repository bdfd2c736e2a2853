package org.claimboard.share;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.ledger.PastMoment;
import org.claimboard.outbound.WebAddress;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page of ours that can be shown elsewhere.
 *
 * @param language the language that it names; null if none
 * @param moment the moment of the past that it names; null if none
 */
record OurAddress(RecordKey key, @Nullable Language language, @Nullable PastMoment moment) {

    private static final Pattern PATH =
            Pattern.compile("(?:/(?<language>[a-z]{2}))?/(?<kind>claim|comparison)s/(?<slug>[a-z0-9-]{1,120})/?");

    /**
     * What the address names; nothing if it is not one of ours.
     *
     * @param origin where the site is; whether an address says http or https makes no difference
     * @param now behind which no moment is past
     */
    static Optional<OurAddress> of(String address, String origin, Instant now) {
        try {
            return WebAddress.of(address)
                    .filter(one -> WebAddress.of(origin).filter(one::isAtHostOf).isPresent())
                    .flatMap(one -> of(one, now));
        } catch (IllegalArgumentException e) {
            // It names a moment that is none.
            return Optional.empty();
        }
    }

    private static Optional<OurAddress> of(WebAddress address, Instant now) {
        Matcher path = PATH.matcher(address.normalPath());
        if (!path.matches()) {
            return Optional.empty();
        }
        Language language = language(path.group("language"));
        if (language == null && path.group("language") != null) {
            return Optional.empty();
        }
        RecordKey key = new RecordKey(RecordType.of(path.group("kind")), path.group("slug"));
        return Optional.of(new OurAddress(key, language, moment(address.uri().getQuery(), now)));
    }

    private static @Nullable Language language(@Nullable String tag) {
        return Language.all().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PastMoment moment(@Nullable String query, Instant now) {
        String name = PastMoment.PARAMETER + "=";
        return Stream.of(query == null ? new String[0] : query.split("&", -1))
                .filter(field -> field.startsWith(name) && field.length() > name.length())
                .findFirst()
                .map(field -> PastMoment.parse(field.substring(name.length()), now))
                .orElse(null);
    }
}

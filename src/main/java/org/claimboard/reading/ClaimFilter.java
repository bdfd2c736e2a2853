package org.claimboard.reading;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimSort;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.PlainText;
import org.claimboard.record.Slug;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.claimboard.site.BadField;
import org.jspecify.annotations.Nullable;

/** The filters in the address of a list of claims. A field that is empty lets everything pass, as forms send it. */
public class ClaimFilter {

    static final int PAGE = 50;

    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");
    private static final int MOST_WORDS = 200;

    @QueryParam("verdict")
    @Nullable
    List<String> verdict;

    @QueryParam("kind")
    @Nullable
    List<String> kind;

    @QueryParam("claimant")
    @Nullable
    String claimant;

    @QueryParam("source")
    @Nullable
    String source;

    @QueryParam("article")
    @Nullable
    String article;

    @QueryParam("topic")
    @Nullable
    String topic;

    @QueryParam("import")
    @Nullable
    String batch;

    @QueryParam("openDoubts")
    @Nullable
    String openDoubts;

    @QueryParam("words")
    @Nullable
    String words;

    @QueryParam("after")
    @Nullable
    String after;

    /**
     * The claims that pass.
     *
     * @throws BadField if a field holds what it cannot hold
     */
    public ClaimQuery query() {
        return new ClaimQuery(
                verdicts(),
                unassessed(),
                kinds(),
                slug("claimant", claimant),
                slug("source", source),
                slug("article", article),
                slug("topic", topic),
                slug("import", batch),
                null,
                openDoubts(),
                words(words),
                ClaimSort.ARTICLE,
                cursor(),
                PAGE);
    }

    Set<Verdict> verdicts() {
        List<String> named = verdict == null
                ? List.of()
                : verdict.stream()
                        .filter(one -> !one.equals(ClaimQuery.UNASSESSED))
                        .toList();
        Stream<String> allowed =
                Stream.concat(Stream.of(Verdict.values()).map(Verdict::word), Stream.of(ClaimQuery.UNASSESSED));
        // A grade of the newsroom's own may stand for several verdicts.
        Set<Verdict> verdicts = new LinkedHashSet<>();
        constants("verdict", named, Verdict::of, allowed)
                .forEach(
                        one -> verdicts.addAll(VerdictScale.current().grade(one).verdicts()));
        return verdicts;
    }

    private boolean unassessed() {
        return verdict != null && verdict.contains(ClaimQuery.UNASSESSED);
    }

    Set<ClaimKind> kinds() {
        return constants(
                "kind", kind, ClaimKind::of, Stream.of(ClaimKind.values()).map(ClaimKind::word));
    }

    private static <E> Set<E> constants(
            String field, @Nullable List<String> values, Function<String, E> reader, Stream<String> allowed) {
        Set<E> constants = new LinkedHashSet<>();
        for (String value : values == null ? List.<String>of() : values) {
            if (value.isBlank()) {
                continue;
            }
            try {
                constants.add(reader.apply(value));
            } catch (IllegalArgumentException e) {
                throw new BadField(field, value, allowed.toList());
            }
        }
        return constants;
    }

    static @Nullable String slug(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!Slug.isOne(value)) {
            throw new BadField(field, value, List.of());
        }
        return value;
    }

    private @Nullable Boolean openDoubts() {
        if (openDoubts == null || openDoubts.isBlank()) {
            return null;
        }
        return switch (openDoubts) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadField("openDoubts", openDoubts, List.of("true", "false"));
        };
    }

    static @Nullable String words(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > MOST_WORDS || !PlainText.isLine(words)) {
            throw new BadField("words", words.length() > MOST_WORDS ? words.substring(0, 40) + "…" : words, List.of());
        }
        return words.strip();
    }

    private ClaimQuery.@Nullable Cursor cursor() {
        if (after == null || after.isBlank()) {
            return null;
        }
        var place = PLACE.matcher(after);
        if (!place.matches()) {
            throw new BadField("after", after, List.of());
        }
        return new ClaimQuery.Cursor(Long.parseLong(place.group(1)), Long.parseLong(place.group(2)));
    }
}

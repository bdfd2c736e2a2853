package org.claimboard.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.event.Changed.Side;
import org.claimboard.event.ClaimMeaning.DoubtKey;
import org.claimboard.event.ClaimMeaning.DoubtMeaning;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/** What changed in meaning between two moments. */
final class Meanings {

    private Meanings() {}

    /**
     * What a revision of a claim changed, in the order in which it is told.
     *
     * @param before null if readers did not see the claim
     */
    static List<Changed> between(@Nullable ClaimMeaning before, ClaimMeaning after) {
        List<Changed> changes = new ArrayList<>();
        verdict(before, after, changes);
        corrections(before, after, changes);
        retraction(before, after, changes);
        doubts(before, after, changes);
        origins(before, after, changes);
        return changes;
    }

    private static void verdict(@Nullable ClaimMeaning before, ClaimMeaning after, List<Changed> changes) {
        Verdict was = before == null ? null : before.verdict();
        Verdict is = after.verdict();
        if (is == was) {
            return;
        }
        if (is == null) {
            Side old = Side.of(Objects.requireNonNull(was).word());
            changes.add(of(after, MeaningKind.VERDICT_WITHDRAWN, "", old, Side.NOTHING, after.rationale()));
            return;
        }
        MeaningKind kind = was == null ? MeaningKind.ASSESSMENT_PUBLISHED : MeaningKind.VERDICT_CHANGED;
        Side old = was == null ? Side.NOTHING : Side.of(was.word());
        changes.add(of(after, kind, "", old, Side.of(is.word()), after.rationale()));
    }

    private static void corrections(@Nullable ClaimMeaning before, ClaimMeaning after, List<Changed> changes) {
        int known = before == null ? 0 : before.corrections().size();
        after.corrections().stream()
                .skip(known)
                .map(one -> of(
                        after,
                        MeaningKind.CORRECTION_PUBLISHED,
                        Integer.toString(one.ordinal()),
                        Side.of(one.wrong()),
                        Side.of(one.right()),
                        null))
                .forEach(changes::add);
    }

    private static void retraction(@Nullable ClaimMeaning before, ClaimMeaning after, List<Changed> changes) {
        boolean known = before != null && before.retraction() != null;
        if (after.retraction() != null && !known) {
            changes.add(
                    of(after, MeaningKind.CLAIM_RETRACTED, "", Side.NOTHING, Side.of("retracted"), after.retraction()));
        }
    }

    private static void doubts(@Nullable ClaimMeaning before, ClaimMeaning after, List<Changed> changes) {
        if (before != null) {
            before.doubts().forEach((key, doubt) -> {
                if (!after.doubts().containsKey(key)) {
                    changes.add(
                            doubt(after, MeaningKind.DOUBT_WITHDRAWN, key, doubt, side(doubt, after), Side.NOTHING));
                }
            });
        }
        after.doubts().forEach((key, doubt) -> {
            DoubtMeaning known = before == null ? null : before.doubts().get(key);
            if (known == null || known.answered() != doubt.answered()) {
                MeaningKind kind = doubt.answered() ? MeaningKind.DOUBT_ANSWERED : MeaningKind.DOUBT_OPENED;
                Side was = known == null ? Side.NOTHING : Side.of(known.state());
                changes.add(doubt(after, kind, key, doubt, was, side(doubt, after)));
            }
        });
    }

    /** The state of a doubt, and in whose words it is raised. */
    private static Side side(DoubtMeaning doubt, ClaimMeaning raising) {
        return new Side(doubt.state(), raising.title());
    }

    /** Told of the claim that is doubted: for its readers it is news. */
    private static Changed doubt(
            ClaimMeaning raising, MeaningKind kind, DoubtKey key, DoubtMeaning doubt, Side was, Side became) {
        String detail = raising.slug() + " " + key.ground() + " " + key.nth();
        RecordKey about = new RecordKey(RecordType.CLAIM, key.about());
        return new Changed(kind, about, doubt.title(), detail, was, became, doubt.why());
    }

    private static void origins(@Nullable ClaimMeaning before, ClaimMeaning after, List<Changed> changes) {
        if (before == null || before.origins().isEmpty() || after.origins().isEmpty()) {
            return;
        }
        if (!before.origins().equals(after.origins())) {
            changes.add(of(
                    after,
                    MeaningKind.ORIGIN_COUNT_CHANGED,
                    "",
                    Side.of(before.origins().get().toString()),
                    Side.of(after.origins().get().toString()),
                    null));
        }
    }

    private static Changed of(
            ClaimMeaning claim,
            MeaningKind kind,
            String detail,
            Side was,
            Side became,
            @Nullable LocalizedText reason) {
        return new Changed(
                kind, new RecordKey(RecordType.CLAIM, claim.slug()), claim.title(), detail, was, became, reason);
    }

    /** What a revision of a source changed for its own readers. */
    static List<Changed> between(SourceMeaning before, SourceMeaning after) {
        if (before.address() == null || after.address() != null) {
            return List.of();
        }
        return List.of(new Changed(
                MeaningKind.SOURCE_GONE,
                new RecordKey(RecordType.SOURCE, after.slug()),
                after.title(),
                "",
                Side.of(before.address()),
                Side.of(after.archive()),
                null));
    }

    /** The sources that drew on something else before. */
    static Set<String> redrawn(Map<String, SourceMeaning> before, Map<String, SourceMeaning> after) {
        Set<String> redrawn = new TreeSet<>();
        after.forEach((slug, source) -> {
            SourceMeaning old = before.get(slug);
            if (old != null && !old.edges().equals(source.edges())) {
                redrawn.add(slug);
            }
        });
        return redrawn;
    }
}

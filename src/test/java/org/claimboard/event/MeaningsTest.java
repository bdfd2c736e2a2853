package org.claimboard.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimboard.event.ClaimMeaning.Corrected;
import org.claimboard.event.ClaimMeaning.DoubtKey;
import org.claimboard.event.ClaimMeaning.DoubtMeaning;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeaningsTest {

    private static final DoubtKey DOUBT = new DoubtKey("harbour-cost", "no-evidence", 1);

    @Test
    void between_aNewClaimAndNothing_tellsOfItsFirstVerdictOnly() {
        assertThat(kinds(null, claim(Verdict.REFUTED, List.of(), null, Map.of(), 3)))
                .containsExactly(MeaningKind.ASSESSMENT_PUBLISHED);
    }

    @Test
    void between_aClaimAndItself_tellsNothing() {
        ClaimMeaning claim = claim(Verdict.REFUTED, List.of(correction(1)), text("no"), Map.of(DOUBT, doubt(false)), 2);
        assertThat(kinds(claim, claim)).isEmpty();
    }

    @Test
    void between_verdicts_tellsBoth() {
        List<Changed> changes = Meanings.between(
                claim(Verdict.CONTESTED, List.of(), null, Map.of(), 1),
                claim(Verdict.REFUTED, List.of(), null, Map.of(), 1));
        assertThat(changes).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(MeaningKind.VERDICT_CHANGED);
            assertThat(one.was().word()).isEqualTo("contested");
            assertThat(one.became().word()).isEqualTo("refuted");
            assertThat(one.reason()).isEqualTo(text("because"));
        });
    }

    @Test
    void between_aVerdictAndNone_tellsThatItWasTakenBack_andWhy() {
        ClaimMeaning rated = claim(Verdict.CONTESTED, List.of(), null, Map.of(), 1);
        ClaimMeaning unrated = claim(null, List.of(), null, Map.of(), 1);

        assertThat(Meanings.between(rated, unrated)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(MeaningKind.VERDICT_WITHDRAWN);
            assertThat(one.was().word()).isEqualTo("contested");
            assertThat(one.became().word()).isNull();
            assertThat(one.reason()).isEqualTo(text("because"));
        });
        assertThat(kinds(unrated, unrated)).isEmpty();
        assertThat(kinds(unrated, rated)).containsExactly(MeaningKind.ASSESSMENT_PUBLISHED);
    }

    @Test
    void between_corrections_tellsOfEachNewOne() {
        assertThat(kinds(
                        claim(null, List.of(correction(1)), null, Map.of(), 1),
                        claim(null, List.of(correction(1), correction(2), correction(3)), null, Map.of(), 1)))
                .containsExactly(MeaningKind.CORRECTION_PUBLISHED, MeaningKind.CORRECTION_PUBLISHED);
    }

    @Test
    void between_retraction_isToldOnce() {
        ClaimMeaning before = claim(null, List.of(), null, Map.of(), 1);
        ClaimMeaning after = claim(null, List.of(), text("wrong man"), Map.of(), 1);
        assertThat(kinds(before, after)).containsExactly(MeaningKind.CLAIM_RETRACTED);
        assertThat(kinds(after, after)).isEmpty();
    }

    @Test
    void between_doubts_tellsOfOpeningAnsweringReopeningAndWithdrawing() {
        ClaimMeaning without = claim(null, List.of(), null, Map.of(), 1);
        ClaimMeaning open = claim(null, List.of(), null, Map.of(DOUBT, doubt(false)), 1);
        ClaimMeaning answered = claim(null, List.of(), null, Map.of(DOUBT, doubt(true)), 1);
        assertThat(kinds(without, open)).containsExactly(MeaningKind.DOUBT_OPENED);
        assertThat(kinds(open, answered)).containsExactly(MeaningKind.DOUBT_ANSWERED);
        assertThat(kinds(answered, open)).containsExactly(MeaningKind.DOUBT_OPENED);
        assertThat(kinds(open, without)).containsExactly(MeaningKind.DOUBT_WITHDRAWN);
        assertThat(Meanings.between(without, open).get(0).subject())
                .as("the claim that is doubted")
                .isEqualTo(new RecordKey(RecordType.CLAIM, "harbour-cost"));
        assertThat(Meanings.between(without, open).get(0).became().text())
                .as("the claim that doubts")
                .isEqualTo(open.title());
        assertThat(Meanings.between(open, without).get(0).was().text()).isEqualTo(open.title());
    }

    @Test
    void between_origins_tellsOfCountsThatAreKnown() {
        ClaimMeaning three = claim(null, List.of(), null, Map.of(), 3);
        ClaimMeaning two = claim(null, List.of(), null, Map.of(), 2);
        assertThat(kinds(three, two)).containsExactly(MeaningKind.ORIGIN_COUNT_CHANGED);
        assertThat(kinds(three.withOrigins(Optional.empty()), two)).isEmpty();
    }

    @Test
    void between_sources_tellsOfAnAddressThatIsGone() {
        SourceMeaning there = source("https://example.org/a", Set.of());
        SourceMeaning gone = source(null, Set.of());
        assertThat(Meanings.between(there, gone)).singleElement().satisfies(one -> assertThat(one.kind())
                .isEqualTo(MeaningKind.SOURCE_GONE));
        assertThat(Meanings.between(gone, there)).isEmpty();
        assertThat(Meanings.between(there, source("https://example.org/b", Set.of())))
                .isEmpty();
    }

    @Test
    void redrawn_areSourcesWithOtherEdges_notNewOnes() {
        SourceMeaning before = source(null, Set.of("source a []"));
        SourceMeaning after = source(null, Set.of("source b []"));
        assertThat(Meanings.redrawn(Map.of("s", before), Map.of("s", after, "new", after)))
                .containsExactly("s");
        assertThat(Meanings.redrawn(Map.of("s", before), Map.of("s", before))).isEmpty();
    }

    @Test
    void id_followsFromTheLedger_andTellsEventsOfOneRevisionApart() {
        ClaimMeaning before = claim(null, List.of(), null, Map.of(), 1);
        ClaimMeaning after = claim(
                Verdict.REFUTED, List.of(correction(1), correction(2)), text("no"), Map.of(DOUBT, doubt(false)), 2);
        List<String> ids = ids(before, after, "aa");
        assertThat(ids).hasSize(6).doesNotHaveDuplicates().isEqualTo(ids(before, after, "aa"));
        assertThat(ids).allMatch(id -> UUID.fromString(id).version() == 8);
        assertThat(ids(before, after, "bb")).doesNotContainAnyElementsOf(ids);
    }

    private static List<String> ids(ClaimMeaning before, ClaimMeaning after, String hash) {
        Shown cause =
                new Shown(1, RecordType.CLAIM, "musk-doubts", RevisionAct.PUBLISHED, 1, "why", hash, Instant.EPOCH);
        return Meanings.between(before, after).stream()
                .map(one -> one.because(cause).event)
                .toList();
    }

    private static List<MeaningKind> kinds(@Nullable ClaimMeaning before, ClaimMeaning after) {
        return new ArrayList<>(
                Meanings.between(before, after).stream().map(Changed::kind).toList());
    }

    private static ClaimMeaning claim(
            @Nullable Verdict verdict,
            List<Corrected> corrections,
            @Nullable LocalizedText retraction,
            Map<DoubtKey, DoubtMeaning> doubts,
            int origins) {
        return new ClaimMeaning(
                "musk-doubts",
                text("title"),
                verdict,
                text("because"),
                corrections,
                retraction,
                doubts,
                Set.of("a"),
                Optional.of(origins));
    }

    private static SourceMeaning source(@Nullable String address, Set<String> edges) {
        return new SourceMeaning("s", text("title"), address, null, edges);
    }

    private static Corrected correction(int ordinal) {
        return new Corrected(ordinal, text("wrong"), text("right"));
    }

    private static DoubtMeaning doubt(boolean answered) {
        return new DoubtMeaning(text("title"), text("why"), answered);
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Map.of("en", words));
    }
}

package org.claimboard.share;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Correction;
import org.claimboard.claim.Notice;
import org.claimboard.event.EventRepresentation;
import org.claimboard.event.MeaningChange;
import org.claimboard.event.MeaningKind;
import org.claimboard.event.MeaningWords;
import org.claimboard.event.Wording;
import org.claimboard.reading.Headline;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.NewsroomDay;
import org.claimboard.site.Language;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Claims, corrections and changes in meaning as entries of feeds. */
final class Entries {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Entries() {}

    /**
     * @param published when readers first saw it, which no later revision changes
     * @param updated when they first saw it as it is
     */
    static Feed.Entry of(Claim claim, Instant published, Instant updated, Visit visit) {
        Language reader = visit.language();
        String address = visit.absolute("/claims/" + claim.slug);
        return new Feed.Entry(
                address,
                address,
                Headline.of(claim, reader),
                claim.isRetracted()
                        ? paragraphs(in(Objects.requireNonNull(claim.retraction).reason(), reader))
                        : paragraphs(claim.text.in(reader.tag()), concluded(claim.currentAssessment, reader)),
                claim.title.languageFor(reader.tag()),
                published,
                updated,
                null);
    }

    static Feed.Entry of(Notice notice, Visit visit) {
        Language reader = visit.language();
        MeaningWords words = Wording.words(reader);
        Claim claim = notice.claim();
        Correction correction = notice.correction();
        String address = visit.absolute("/claims/" + claim.slug);
        MeaningKind kind = correction == null ? MeaningKind.CLAIM_RETRACTED : MeaningKind.CORRECTION_PUBLISHED;
        String text = correction == null
                ? in(Objects.requireNonNull(claim.retraction).reason(), reader)
                : paragraphs(
                        words.before() + " " + in(correction.wrong, reader),
                        words.after() + " " + in(correction.right, reader),
                        in(correction.why, reader));
        Instant day = NewsroomDay.start(notice.date());
        return new Feed.Entry(
                address + "#" + (correction == null ? "retraction" : "correction-" + correction.ordinal),
                address,
                words.kind(kind) + ": " + claim.title.in(reader.tag()),
                text,
                claim.title.languageFor(reader.tag()),
                day,
                day,
                null);
    }

    static Feed.Entry of(MeaningChange change, Visit visit) {
        Language reader = visit.language();
        MeaningWords words = Wording.words(reader);
        boolean doubt = change.kind.isOfDoubt();
        return new Feed.Entry(
                "urn:uuid:" + change.event,
                visit.absolute(EventRepresentation.page(change)),
                Wording.line(change, reader) + " – " + change.title.in(reader.tag()),
                paragraphs(
                        named(doubt ? words.doubtedBy() : words.before(), change.wasText, reader),
                        named(doubt ? words.doubtedBy() : words.after(), change.becameText, reader),
                        named(words.reason(), change.reason, reader)),
                change.title.languageFor(reader.tag()),
                change.happenedAt,
                change.happenedAt,
                MAPPER.valueToTree(EventRepresentation.of(change)));
    }

    private static String named(String name, @Nullable LocalizedText text, Language reader) {
        return text == null ? "" : name + " " + in(text, reader);
    }

    private static String concluded(@Nullable Assessment assessment, Language reader) {
        return assessment == null
                ? ""
                : paragraphs(in(assessment.conclusion, reader), in(assessment.rationale, reader));
    }

    private static String in(@Nullable LocalizedText text, Language reader) {
        return text == null ? "" : text.in(reader.tag());
    }

    private static String paragraphs(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}

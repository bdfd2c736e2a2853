package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.dossier.EvidenceCount;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one claim.
 *
 * @param own what was said, in the language in which it was said
 * @param verbatim whether those are the words of a quote on file, and not the desk's
 * @param saying the first source for the claim that is quoted; null if none is
 * @param namedVerbatim whether the claimant is named in the words of a quote on file
 * @param translations the same in other languages
 * @param current the verdict that counts; null while there is none
 * @param places where it stands, with the words around it
 * @param relations how it bears on others and they on it, disputes against it left out
 * @param doubts the disputes against it
 * @param corrections what was corrected, the newest first
 * @param retraction why it was withdrawn; null if it was not
 * @param newsroom who publishes the verdict
 * @param review the verdict as data for machines, which says nothing that the page does not; null where there is none
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ClaimPage(
        ClaimRef claim,
        ClaimKind kind,
        boolean core,
        Text own,
        boolean verbatim,
        @Nullable EvidenceView saying,
        List<Text> translations,
        @Nullable Text namedAs,
        boolean namedVerbatim,
        @Nullable Day stated,
        @Nullable AssessmentView current,
        EvidenceCount count,
        List<Place> places,
        List<StepView> chain,
        List<QuantityView> quantities,
        List<ConversionView> conversions,
        List<PartView> parts,
        EvidenceColumns evidence,
        Matrix matrix,
        OriginTree origins,
        List<Doubt> doubts,
        List<RelationView> relations,
        List<ChainRef> chains,
        List<QuestionRef> questions,
        List<AssessmentView> assessments,
        List<CorrectionView> corrections,
        @Nullable RetractionView retraction,
        boolean alone,
        @Nullable Text notes,
        String newsroom,
        @Nullable RawString review)
        implements TemplateInstance {

    /** One of several things that a sentence asserts. */
    public record PartView(Text text, Verdict verdict, @Nullable Text note) {}
}

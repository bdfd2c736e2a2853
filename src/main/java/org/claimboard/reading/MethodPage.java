package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.comparison.ConversionCheck;
import org.claimboard.exchange.claimreview.RatingScale;
import org.claimboard.record.Confidence;
import org.claimboard.record.Ground;
import org.claimboard.record.Reliability;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;

/** How the desk judges: scales and rules. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MethodPage(Scales scales) implements TemplateInstance {

    /** The scales that the page explains. */
    public record Scales() {

        public List<Verdict> verdicts() {
            return VerdictScale.current().verdicts();
        }

        /** Those of ours that the verdict's grade stands for. */
        public List<Verdict> meant(Verdict verdict) {
            return VerdictScale.current().grade(verdict).verdicts();
        }

        /** The newsroom's or ours. */
        public VerdictScale scale() {
            return VerdictScale.current();
        }

        /** The number by which machines are told the verdict; empty where it has none. */
        public String rating(Verdict verdict) {
            Integer value = RatingScale.value(verdict);
            return value == null ? "" : value + "/" + RatingScale.best();
        }

        public List<Confidence> confidences() {
            return List.of(Confidence.values());
        }

        public List<Reliability> reliabilities() {
            return List.of(Reliability.values());
        }

        public List<Integer> credibilities() {
            return List.of(1, 2, 3, 4, 5, 6);
        }

        public List<Ground> grounds() {
            return List.of(Ground.values());
        }

        public String toleratedPercent() {
            return ConversionCheck.TOLERATED_PERCENT.toPlainString();
        }
    }
}

package org.claimboard.intake;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.claimboard.comparison.ConversionCheck;
import org.claimboard.comparison.Rates;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.FileSet;
import org.claimboard.record.Filed;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.Quantity;
import org.claimboard.record.Rule;
import org.claimboard.record.StatedConversion;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/** A conversion that the text states is right, or a claim records that it is not. */
final class ConversionRules {

    private ConversionRules() {}

    static void check(FileSet files, Consumer<Problem> found) {
        Rates rates = FiledRates.of(files);
        files.each(ClaimFile.class, (file, claim) -> {
            List<Quantity> quantities = Filed.list(claim.quantities());
            for (int i = 0; i < quantities.size(); i++) {
                List<StatedConversion> conversions = quantities.get(i).conversions();
                for (int j = 0; j < conversions.size(); j++) {
                    String at = "/quantities/" + i + "/conversions/" + j;
                    check(files, file, at, ConversionCheck.of(quantities.get(i), conversions.get(j), rates), found);
                }
            }
        });
    }

    private static void check(
            FileSet files, FiledText file, String at, ConversionCheck check, Consumer<Problem> found) {
        StatedConversion conversion = check.conversion();
        if (check.correct() == null) {
            found.accept(file.problem(
                    Rule.CONVERSION_UNCHECKED,
                    at,
                    String.format(Locale.ROOT, "%s: no rate to check \"%s\" by", at, conversion.stated())));
            return;
        }
        if (check.isOff() && !isRecorded(files, conversion.finding()) && check.errorPercent() != null) {
            String message = String.format(
                    Locale.ROOT,
                    "%s: \"%s\" is %s %% off %s, and no claim records it",
                    at,
                    conversion.stated(),
                    check.errorPercent().setScale(1, RoundingMode.HALF_EVEN),
                    check.applied() == null ? "what its unit comes to" : "the rate of " + conversion.at());
            found.accept(file.problem(Rule.CONVERSION_OFF, at, message));
        }
    }

    /** Whether the finding is a claim that some verdict finds fault with. */
    private static boolean isRecorded(FileSet files, @Nullable String finding) {
        ClaimFile claim = finding == null ? null : files.claim(finding);
        if (claim == null) {
            return false;
        }
        List<ClaimFile.AssessmentEntry> assessments = Filed.list(claim.assessments());
        Verdict verdict = assessments.isEmpty()
                ? null
                : assessments.get(assessments.size() - 1).verdict();
        return verdict != null && verdict != Verdict.SUPPORTED;
    }
}

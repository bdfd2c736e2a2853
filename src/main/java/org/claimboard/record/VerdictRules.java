package org.claimboard.record;

import java.util.List;
import java.util.function.Consumer;
import org.claimboard.record.ClaimFile.AssessmentEntry;
import org.jspecify.annotations.Nullable;

/** A verdict rests on evidence and rates no opinion, and a claim is there in the language it was stated in. */
public final class VerdictRules {

    private VerdictRules() {}

    public static void check(FileSet files, Consumer<Problem> found) {
        files.each(ClaimFile.class, (file, claim) -> {
            List<AssessmentEntry> assessments = Filed.list(claim.assessments());
            checkVerdict(file, claim, assessments, found);
            checkConclusions(file, assessments, found);
            checkLanguage(file, claim.language(), claim.text(), found);
        });
    }

    private static void checkVerdict(
            FiledText file, ClaimFile claim, List<AssessmentEntry> assessments, Consumer<Problem> found) {
        int newest = assessments.size() - 1;
        Verdict verdict = newest < 0 ? null : assessments.get(newest).verdict();
        if (verdict == null) {
            return;
        }
        String at = "/assessments/" + newest;
        if (verdict != Verdict.UNVERIFIABLE && Filed.list(claim.evidence()).isEmpty()) {
            found.accept(file.problem(
                    Rule.VERDICT_WITHOUT_EVIDENCE, at, "the verdict " + verdict.word() + " rests on no evidence"));
        }
        if (claim.kind() == ClaimKind.OPINION && claim.retraction() == null) {
            found.accept(file.problem(Rule.OPINION_RATED, at, "an opinion has the verdict " + verdict.word()));
        }
    }

    private static void checkConclusions(FiledText file, List<AssessmentEntry> assessments, Consumer<Problem> found) {
        int newest = assessments.size() - 1;
        for (int i = 0; i <= newest; i++) {
            AssessmentEntry entry = assessments.get(i);
            String at = "/assessments/" + i;
            if (isHalf(entry.verdict(), entry.confidence())) {
                found.accept(file.problem(
                        Rule.NOT_RATED_UNCLEAR,
                        at,
                        entry.verdict() == null
                                ? "the assessment says how sure a verdict is, and has none"
                                : "the assessment does not say how sure the verdict is"));
            } else if (entry.conclusion() == null && entry.verdict() == null) {
                found.accept(file.problem(
                        Rule.NOT_RATED_UNCLEAR,
                        at,
                        "the assessment has neither a verdict nor a conclusion that says why not"));
            } else if (entry.conclusion() == null && i == newest) {
                found.accept(
                        file.problem(Rule.CONCLUSION_MISSING, at, "the verdict has no conclusion in one sentence"));
            }
        }
    }

    private static boolean isHalf(@Nullable Verdict verdict, @Nullable Confidence confidence) {
        return (verdict == null) != (confidence == null);
    }

    private static void checkLanguage(FiledText file, String language, LocalizedText text, Consumer<Problem> found) {
        if (!text.byLanguage().containsKey(language)) {
            found.accept(file.problem(
                    Rule.OWN_LANGUAGE_MISSING,
                    "/text",
                    "/text has no " + language + ", the language it was stated in"));
        }
    }
}

package org.claimboard.record;

import java.util.List;
import java.util.function.Consumer;

/** A verdict rests on evidence and rates no opinion, and a claim is there in the language it was stated in. */
public final class VerdictRules {

    private VerdictRules() {}

    public static void check(FileSet files, Consumer<Problem> found) {
        files.each(ClaimFile.class, (file, claim) -> {
            List<ClaimFile.AssessmentEntry> assessments = Filed.list(claim.assessments());
            if (!assessments.isEmpty() && Filed.list(claim.evidence()).isEmpty()) {
                Verdict verdict = assessments.get(assessments.size() - 1).verdict();
                if (verdict != Verdict.UNVERIFIABLE) {
                    found.accept(file.problem(
                            Rule.VERDICT_WITHOUT_EVIDENCE,
                            "/assessments/" + (assessments.size() - 1),
                            "the verdict " + verdict.word() + " rests on no evidence"));
                }
            }
            if (claim.kind() == ClaimKind.OPINION && !assessments.isEmpty() && claim.retraction() == null) {
                int newest = assessments.size() - 1;
                found.accept(file.problem(
                        Rule.OPINION_RATED,
                        "/assessments/" + newest,
                        "an opinion has the verdict "
                                + assessments.get(newest).verdict().word()));
            }
            checkConclusion(file, assessments, found);
            checkLanguage(file, claim.language(), claim.text(), found);
        });
    }

    private static void checkConclusion(
            FiledText file, List<ClaimFile.AssessmentEntry> assessments, Consumer<Problem> found) {
        int last = assessments.size() - 1;
        if (last >= 0 && assessments.get(last).conclusion() == null) {
            found.accept(file.problem(
                    Rule.CONCLUSION_MISSING, "/assessments/" + last, "the verdict has no conclusion in one sentence"));
        }
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

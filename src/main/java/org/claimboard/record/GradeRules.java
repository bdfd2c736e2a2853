package org.claimboard.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Grades have reasons, and notes and assessments stand in the order of their dates. */
public final class GradeRules {

    private GradeRules() {}

    public static void check(FileSet files, Consumer<Problem> found) {
        files.each(SourceFile.class, (file, source) -> check(file, source.credibility(), "/credibility", found));
        files.each(ClaimFile.class, (file, claim) -> {
            List<ClaimFile.EvidenceEntry> evidence = Filed.list(claim.evidence());
            for (int i = 0; i < evidence.size(); i++) {
                check(file, evidence.get(i).credibility(), "/evidence/" + i + "/credibility", found);
            }
            List<LocalDate> assessed = Filed.list(claim.assessments()).stream()
                    .map(ClaimFile.AssessmentEntry::date)
                    .toList();
            checkOrder(file, assessed, "/assessments", found);
            List<LocalDate> corrected = Filed.list(claim.corrections()).stream()
                    .map(ClaimFile.CorrectionEntry::date)
                    .toList();
            checkOrder(file, corrected, "/corrections", found);
        });
    }

    private static void check(
            FiledText file, @Nullable List<CredibilityEntry> filed, String at, Consumer<Problem> found) {
        List<CredibilityEntry> notes = Filed.list(filed);
        for (int i = 0; i < notes.size(); i++) {
            CredibilityEntry note = notes.get(i);
            if (note.reason() == null) {
                found.accept(file.problem(
                        Rule.GRADE_WITHOUT_REASON,
                        at + "/" + i,
                        String.format(
                                Locale.ROOT,
                                "%s/%d: %s%d has no reason",
                                at,
                                i,
                                note.reliability(),
                                note.credibility())));
            }
        }
        checkOrder(file, notes.stream().map(CredibilityEntry::date).toList(), at, found);
    }

    private static void checkOrder(FiledText file, List<LocalDate> dates, String at, Consumer<Problem> found) {
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).isBefore(dates.get(i - 1))) {
                found.accept(file.problem(
                        Rule.OUT_OF_DATE_ORDER,
                        at + "/" + i,
                        String.format(
                                Locale.ROOT, "%s/%d: %s stands below %s", at, i, dates.get(i), dates.get(i - 1))));
            }
        }
    }
}

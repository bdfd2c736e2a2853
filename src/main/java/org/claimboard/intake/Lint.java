package org.claimboard.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.claimboard.record.FileSet;
import org.claimboard.record.FiledText;
import org.claimboard.record.GradeRules;
import org.claimboard.record.NameRules;
import org.claimboard.record.PositionRules;
import org.claimboard.record.Problem;
import org.claimboard.record.QuoteRules;
import org.claimboard.record.ReferenceRules;
import org.claimboard.record.RelationRules;
import org.claimboard.record.VerdictRules;

/** Checks a set of claim files against all rules. */
public final class Lint {

    private Lint() {}

    /** Everything that is wrong, by file and line. */
    public static List<Problem> check(FileSet files) {
        return check(files, file -> true);
    }

    /**
     * What is wrong with some of the files, by file and line, among others of which not all is told.
     *
     * @param asked which of them everything is told of
     */
    static List<Problem> check(FileSet files, Predicate<FiledText> asked) {
        List<Problem> problems = new ArrayList<>(files.problems());
        Consumer<Problem> found = problems::add;
        NameRules.check(files, found);
        ReferenceRules.check(files, found);
        QuoteRules.check(files, found);
        GradeRules.check(files, found);
        CycleRules.check(files, found);
        VerdictRules.check(files, found);
        RelationRules.check(files, found);
        // These follow references, which must be whole first.
        if (problems.stream().noneMatch(Problem::isError)) {
            OriginRules.check(files, found);
            StatedNumbers.check(files, asked, found);
            ConversionRules.check(files, found);
            PositionRules.check(files, found);
            RatioRules.check(files, found);
            RateRules.check(files, found);
            AssessedClaims.check(files, asked, found);
        }
        Collections.sort(problems);
        return problems;
    }
}

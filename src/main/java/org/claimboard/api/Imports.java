package org.claimboard.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.claimboard.intake.ImportReport;
import org.claimboard.intake.ImportReport.Left;
import org.claimboard.intake.ImportReport.Why;
import org.claimboard.intake.Importer;
import org.claimboard.intake.RecordCheck;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.FileSet;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordKey;
import org.claimboard.workflow.FourEyes;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;

/** Takes whole sets of claim files, all or none. */
@ApplicationScoped
class Imports {

    private final RecordCheck check;
    private final Importer importer;
    private final Workflow workflow;
    private final FourEyes fourEyes;

    Imports(RecordCheck check, Importer importer, Workflow workflow, FourEyes fourEyes) {
        this.check = check;
        this.importer = importer;
        this.workflow = workflow;
        this.fourEyes = fourEyes;
    }

    /** Whether the person may bring files to readers without a second one. */
    boolean mayPublish(Person person) {
        return person.reviews() && !fourEyes.required();
    }

    /**
     * What the rules have against the files, as if they lay among the records on file.
     *
     * @throws ProblemException if any of it is an error
     */
    @ReadOnly
    List<Problem> check(FileSet files, String path) {
        List<Problem> problems = check.check(files);
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw refused(problems, errors.size(), path);
        }
        return problems;
    }

    @Transactional
    ImportRepresentation draft(FileSet files, List<Problem> warnings, Person by, String reason) {
        return ImportRepresentation.of(workflow.draftAll(files.contents(), by, reason), warnings);
    }

    /** Publishes at once; the files must refer to nothing but each other. */
    @Transactional
    ImportRepresentation publish(FileSet files, Person by, String path) {
        ImportReport report = importer.run(files, by.name());
        if (report.refused()) {
            long errors = report.problems().stream().filter(Problem::isError).count();
            throw refused(report.problems(), errors, path);
        }
        List<Mistake> left = report.left().stream()
                .filter(record -> record.why() != Why.FILE_GONE)
                .map(Imports::mistake)
                .toList();
        if (!left.isEmpty()) {
            throw new ProblemException(org.claimboard.api.Problem.of(
                    Kind.IN_HAND, "Some records were changed here; nothing was imported.", path, left));
        }
        return ImportRepresentation.of(report);
    }

    private static Mistake mistake(Left left) {
        return Mistake.about(new RecordKey(left.type(), left.slug()), left.why().message());
    }

    private static ProblemException refused(List<Problem> problems, long errors, String path) {
        String detail = String.format(
                Locale.ROOT, "%d errors and %d warnings; nothing was imported.", errors, problems.size() - errors);
        List<Mistake> mistakes =
                ImportRepresentation.listed(problems).stream().map(Mistake::of).toList();
        return new ProblemException(org.claimboard.api.Problem.of(Kind.FILES_REFUSED, detail, path, mistakes));
    }
}

package org.claimboard.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimboard.record.FileSet;
import org.claimboard.record.Problem;

/** Checks a folder of claim files from the command line, without a store. */
public final class LintCommand {

    private LintCommand() {}

    /**
     * Prints every problem with file, line and mend.
     *
     * @return 0 if there are no errors, 1 if there are, 2 if the folder cannot be read or holds no claim files
     */
    public static int run(Path folder, PrintStream out, PrintStream err) {
        FileSet files;
        try {
            files = ClaimFolder.read(folder);
        } catch (IOException e) {
            err.println("cannot read claim files: " + e.getMessage());
            return 2;
        }
        files.passedOver().forEach(link -> err.println(link + ": leads out of the folder; not followed"));
        List<Problem> problems = Lint.check(files);
        problems.forEach(problem -> out.println(problem.describe()));
        long errors = problems.stream().filter(Problem::isError).count();
        out.printf(
                Locale.ROOT,
                "%d files read, %d errors, %d warnings%n",
                files.files().size(),
                errors,
                problems.size() - errors);
        return errors == 0 ? 0 : 1;
    }
}

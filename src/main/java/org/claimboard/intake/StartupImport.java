package org.claimboard.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.claimboard.claim.RevisionStore;
import org.claimboard.start.StartFault;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads the claim files at start. Where they have errors, the store stays as it is: a tracker that has claims serves
 * those and says what is wrong; an empty one does not start.
 */
@ApplicationScoped
public class StartupImport {

    private static final Logger LOG = Logger.getLogger(StartupImport.class);
    private static final String AUTHOR = "claim files";

    private final Importer importer;
    private final RevisionStore revisions;
    private final Optional<String> folder;

    StartupImport(
            Importer importer,
            RevisionStore revisions,
            @ConfigProperty(name = "claimboard.claims") Optional<String> folder) {
        this.importer = importer;
        this.revisions = revisions;
        this.folder = folder;
    }

    void start(@Observes StartupEvent event) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        FileSet files = ClaimFolder.read(Path.of(folder.get()));
        ImportReport report = QuarkusTransaction.requiringNew()
                .timeout(Importer.LONGEST_SECONDS)
                .call(() -> importer.run(files, AUTHOR));
        report.problems().forEach(StartupImport::log);
        if (report.refused() && revisions.count() == 0) {
            throw new StartFault(
                    "the claim files in " + folder.get()
                            + " have errors, which are listed above, and the store is empty",
                    "Mend them; the command \"lint " + folder.get() + "\" looks at them without starting");
        }
        if (report.refused()) {
            LOG.errorf("The claim files in %s have errors: none was read, the store is as it was", folder.get());
        }
        report.left()
                .forEach(left -> LOG.warnf(
                        "%s %s: %s %s",
                        left.type().word(), left.slug(), left.why().message(), left.path()));
        LOG.infof("Read %s: %s", folder.get(), report.summary());
    }

    private static void log(Problem problem) {
        if (problem.isError()) {
            LOG.error(problem.describe());
        } else {
            LOG.warn(problem.describe());
        }
    }
}

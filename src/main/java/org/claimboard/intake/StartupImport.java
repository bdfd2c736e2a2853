package org.claimboard.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimboard.ledger.ClockDoubtful;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.ledger.StoreRoom;
import org.claimboard.record.FileSet;
import org.claimboard.record.Problem;
import org.claimboard.record.Rule;
import org.claimboard.record.WithinLimits;
import org.claimboard.upkeep.StartFault;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads the claim files at start. Where there are none it does not start, whatever the store has: a folder that is not
 * there, or a volume that is not mounted, is no decision to go without. Where they have errors, the store stays as it is: a
 * tracker that has claims serves those and says what is wrong; an empty one does not start.
 */
@ApplicationScoped
public class StartupImport {

    private static final Logger LOG = Logger.getLogger(StartupImport.class);
    private static final String AUTHOR = "claim files";
    private static final String QUEUE = "claim files";

    private final Importer importer;
    private final RevisionStore revisions;
    private final SetAsideStore aside;
    private final LastReading last;
    private final StoreRoom room;
    private final Optional<String> folder;

    StartupImport(
            Importer importer,
            LastReading last,
            RevisionStore revisions,
            SetAsideStore aside,
            StoreRoom room,
            @ConfigProperty(name = "claimboard.claims") Optional<String> folder) {
        this.importer = importer;
        this.revisions = revisions;
        this.aside = aside;
        this.last = last;
        this.room = room;
        this.folder = folder;
    }

    void start(@Observes StartupEvent event) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        String fingerprint = fingerprint(folder.get());
        if (last.isOf(fingerprint)) {
            LOG.infof("%s is as it was when it was last read", folder.get());
            return;
        }
        last.forget();
        FileSet files = files(folder.get());
        files.passedOver()
                .forEach(link -> LOG.warnf("%s in %s leads out of the folder; not followed", link, folder.get()));
        WithinLimits within = WithinLimits.of(files);
        ExportBaseline exported = ExportBaseline.in(Path.of(folder.get()));
        ImportReport report;
        try {
            report = QuarkusTransaction.requiringNew()
                    .timeout(Importer.LONGEST_SECONDS)
                    .call(() -> importer.run(within.files(), AUTHOR, within.keys(), exported));
        } catch (ClockDoubtful e) {
            LOG.errorf("What is new in %s was not read, the store is as it was. %s", folder.get(), e.getMessage());
            return;
        }
        tell(within.refused());
        log(report.problems());
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
        room.giveBack();
        boolean whole = !report.refused()
                && report.left().isEmpty()
                && within.refused().isEmpty()
                && files.passedOver().isEmpty();
        if (whole) {
            last.keep(fingerprint);
        }
    }

    /** What was refused alone: in the log, at the desk and to whoever watches the queues. */
    private void tell(List<Problem> refused) {
        refused.forEach(problem -> LOG.errorf("Not read: %s", problem.describe()));
        QuarkusTransaction.requiringNew().run(() -> {
            aside.settleAll(QUEUE);
            refused.forEach(problem -> aside.note(QUEUE, problem.file(), problem.message()));
        });
    }

    private static String fingerprint(String folder) throws IOException {
        try {
            return ClaimFolder.fingerprint(Path.of(folder));
        } catch (NoSuchFileException e) {
            throw missing(e);
        }
    }

    private static FileSet files(String folder) throws IOException {
        try {
            return ClaimFolder.read(Path.of(folder));
        } catch (NoSuchFileException e) {
            throw missing(e);
        }
    }

    private static StartFault missing(NoSuchFileException why) {
        return new StartFault(
                String.valueOf(why.getMessage()),
                "Name another folder with -Dclaimboard.claims=<folder>, or read none with -Dclaimboard.claims=");
    }

    /** Each error; of warnings alike the first, and how many more there are. */
    private void log(List<Problem> problems) {
        problems.stream().filter(Problem::isError).forEach(error -> LOG.error(error.describe()));
        Map<Rule, List<Problem>> warnings = problems.stream()
                .filter(problem -> !problem.isError())
                .collect(Collectors.groupingBy(Problem::rule, TreeMap::new, Collectors.toList()));
        warnings.values().forEach(alike -> {
            String first = alike.get(0).describe();
            if (alike.size() == 1) {
                LOG.warn(first);
            } else {
                LOG.warnf(
                        "%s; and %s more of the kind, which the command \"lint %s\" lists",
                        first, alike.size() - 1, folder.orElse(""));
            }
        });
    }
}

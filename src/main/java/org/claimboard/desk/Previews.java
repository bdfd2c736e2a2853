package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimboard.intake.RecordCheck;
import org.claimboard.intake.Rehearsal;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.reading.RecordPages;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.Finding;
import org.claimboard.record.Findings;
import org.claimboard.record.RecordKey;
import org.claimboard.record.Rule;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.Bundles;

/** Renders what readers will see of a draft, together with the drafts that would be published with it. */
@ApplicationScoped
class Previews {

    private final RevisionStore revisions;
    private final Bundles bundles;
    private final RecordCheck check;
    private final Rehearsal rehearsal;
    private final RecordPages pages;

    Previews(RevisionStore revisions, Bundles bundles, RecordCheck check, Rehearsal rehearsal, RecordPages pages) {
        this.revisions = revisions;
        this.bundles = bundles;
        this.check = check;
        this.rehearsal = rehearsal;
        this.pages = pages;
    }

    /**
     * The readers' page, or what keeps it from being shown.
     *
     * @param html the page; empty if it cannot be shown
     * @param findings what is in the way
     */
    record Preview(Optional<String> html, List<FindingView> findings) {}

    /**
     * @throws NoSuchPage if no record goes by the key
     */
    Preview of(Place place, Language reader) {
        RecordHead head = revisions.head(place.key()).orElseThrow(() -> new NoSuchPage("record " + place.key()));
        Map<RecordKey, ObjectNode> bundle = Bundles.contents(bundles.of(head));
        List<Findings> checked = bundle.entrySet().stream()
                .map(part -> check.check(part.getKey(), part.getValue(), bundle))
                .toList();
        List<FindingView> inTheWay = checked.stream()
                .flatMap(findings -> findings.list().stream().filter(finding -> isInTheWay(finding, findings)))
                .map(finding -> FindingView.of(finding, reader))
                .toList();
        if (!inTheWay.isEmpty() || !RecordPages.has(place.type())) {
            return new Preview(Optional.empty(), inTheWay);
        }
        List<FiledRecord> filed = checked.stream()
                .map(findings -> Objects.requireNonNull(findings.filed()))
                .toList();
        try {
            String html = rehearsal.of(
                    filed,
                    () -> pages.of(place.key(), reader).setLocale(reader.tag()).render());
            return new Preview(Optional.of(html), List.of());
        } catch (RuntimeException failure) {
            return broken(checked, failure, reader);
        }
    }

    /** What breaks rules may break the page; what breaks none must not. */
    private static Preview broken(List<Findings> checked, RuntimeException failure, Language reader) {
        List<FindingView> errors = checked.stream()
                .flatMap(findings -> findings.errors().stream())
                .map(finding -> FindingView.of(finding, reader))
                .toList();
        if (errors.isEmpty()) {
            throw failure;
        }
        return new Preview(Optional.empty(), errors);
    }

    /** Drafts may break rules; what does not fit the tables cannot be shown. */
    private static boolean isInTheWay(Finding finding, Findings findings) {
        boolean unbound = findings.filed() == null;
        boolean unknown = finding.rule() == Rule.UNKNOWN_REFERENCE || finding.rule() == Rule.QUOTE_NOT_IN_PASSAGE;
        return finding.isError() && (unbound || unknown);
    }
}

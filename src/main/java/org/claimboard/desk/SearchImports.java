package org.claimboard.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.RecordKey;
import org.claimboard.site.NoSuchPage;

/** The imports to which a search can be narrowed. */
@ApplicationScoped
class SearchImports {

    private static final int NEWEST = 50;

    private final Batches batches;

    SearchImports(Batches batches) {
        this.batches = batches;
    }

    @ReadOnly
    List<WorkListPage.Choice> newest() {
        return batches.newest(NEWEST).stream()
                .map(batch -> new WorkListPage.Choice(batch.word, batch.origin))
                .toList();
    }

    /**
     * @throws NoSuchPage if there is no such import
     */
    @ReadOnly
    Set<RecordKey> records(String word) {
        if (batches.byWord(word).isEmpty()) {
            throw new NoSuchPage("import " + word);
        }
        return batches.records(word);
    }
}

package org.claimboard.matching;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Vetoed;
import java.nio.file.Path;
import org.claimboard.ledger.RecordContents;
import org.claimboard.ledger.SetAsideStore;

/** What says whether a sentence was checked already, while it still reads the claims. */
@Vetoed
public final class HalfRead extends SentenceCheck {

    public HalfRead(RecordContents contents) {
        super(
                Arc.container().instance(Models.class).get(),
                contents,
                Arc.container().instance(SetAsideStore.class).get(),
                Path.of("none"));
    }

    @Override
    public boolean isReady() {
        return false;
    }
}

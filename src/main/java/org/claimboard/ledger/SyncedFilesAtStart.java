package org.claimboard.ledger;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import org.h2.store.fs.FilePath;

/** Makes the files of H2 known that are synchronised: pools of connections are given this before they open one. */
@Singleton
class SyncedFilesAtStart implements AgroalPoolInterceptor {

    SyncedFilesAtStart() {
        FilePath.register(new SyncedFiles());
    }
}

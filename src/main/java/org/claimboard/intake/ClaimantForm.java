package org.claimboard.intake;

import java.util.ArrayList;
import org.claimboard.claim.Claimant;
import org.claimboard.record.ClaimantFile;
import org.claimboard.record.Filed;

/** A claimant between file and store. */
final class ClaimantForm {

    private ClaimantForm() {}

    static void store(ClaimantFile file, Claimant claimant) {
        claimant.slug = file.claimant();
        claimant.kind = file.kind();
        claimant.names = file.names();
        claimant.role = file.role();
        claimant.sameAs = new ArrayList<>(Filed.list(file.sameAs()));
    }

    static ClaimantFile file(Claimant claimant) {
        return new ClaimantFile(claimant.slug, claimant.kind, claimant.names, claimant.role, claimant.sameAs);
    }
}

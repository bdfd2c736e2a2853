package org.claimboard.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimboard.intake.ClaimFolder;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** The claims that come with the program, out of their files. */
final class ShippedClaims {

    private ShippedClaims() {}

    static List<ClaimWords> read() throws IOException {
        List<ClaimWords> claims = new ArrayList<>();
        for (Map.Entry<RecordKey, String> entry :
                ClaimFolder.read(Path.of("claims")).contents().entrySet()) {
            if (entry.getKey().type() == RecordType.CLAIM) {
                claims.add(ClaimWords.of(entry.getKey().slug(), CanonicalForm.parse(entry.getValue())));
            }
        }
        return claims;
    }
}

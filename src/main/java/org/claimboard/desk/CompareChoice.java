package org.claimboard.desk;

import java.util.List;
import org.claimboard.reading.Text;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** A claim that may be added to a comparison. */
record CompareChoice(CompareClaim claim) {

    public Text titled(Language reader) {
        return claim.titled(reader);
    }

    public @Nullable Text by(Language reader) {
        return claim.by(reader);
    }

    /** The words of its numbers. */
    public List<String> stated() {
        return claim.numbers().stream()
                .map(CompareNumber::stated)
                .distinct()
                .limit(3)
                .toList();
    }
}

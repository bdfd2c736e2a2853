package org.claimboard.intake;

import java.util.List;
import org.claimboard.claim.RateSeries;
import org.claimboard.comparison.Rates;
import org.claimboard.record.FileSet;
import org.claimboard.record.RatesFile;

/** The exchange rates of claim files. */
public final class FiledRates {

    private FiledRates() {}

    static Rates of(FileSet files) {
        return of(files.all(RatesFile.class).toList());
    }

    /** The rates of these series alone. */
    public static Rates of(List<RatesFile> files) {
        return Rates.of(files.stream()
                .map(file -> {
                    RateSeries one = new RateSeries();
                    RatesForm.store(file, one);
                    return one;
                })
                .toList());
    }
}

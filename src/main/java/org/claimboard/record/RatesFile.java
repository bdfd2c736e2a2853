package org.claimboard.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A series of exchange rates as filed. */
public record RatesFile(
        String rates,
        LocalizedText name,
        String base,
        String quote,
        List<String> sources,
        int preference,
        @Nullable SortedMap<String, BigDecimal> days,
        @Nullable SortedMap<String, BigDecimal> averages,
        @Nullable LocalizedText note)
        implements FiledRecord {

    public RatesFile {
        days = stripped(days);
        averages = stripped(averages);
    }

    /** 1340.320 and 1340.32 are the same rate. */
    private static @Nullable SortedMap<String, BigDecimal> stripped(@Nullable SortedMap<String, BigDecimal> rates) {
        if (rates == null) {
            return null;
        }
        SortedMap<String, BigDecimal> stripped = new TreeMap<>();
        rates.forEach((period, rate) -> stripped.put(period, plain(rate)));
        return stripped;
    }

    private static BigDecimal plain(BigDecimal rate) {
        BigDecimal stripped = rate.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public RecordType recordType() {
        return RecordType.RATES;
    }

    @Override
    public String slug() {
        return rates;
    }
}

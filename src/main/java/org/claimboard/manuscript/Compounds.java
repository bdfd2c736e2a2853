package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimboard.quantity.Conversion;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/** One measure said in two units or three, which count as the last of them: 2시간 30분, 5 feet 10 inches, two years and six months. */
final class Compounds {

    private static final Pattern BETWEEN = Pattern.compile("\\s?|,? and |, ");

    /** It took 2 hours, 15 minutes longer than planned: two measures, one of which tells of the other. */
    private static final Pattern TELLS_OF_IT = Pattern.compile(
            "^ (?:more|less|longer|shorter|later|earlier|faster|slower|taller|higher|lower|heavier|lighter|behind|ahead|after|before|above|below|of|into)\\b");

    private Compounds() {}

    /** Puts one number in the place of those that are parts of it. */
    static void join(String words, List<Stated> numbers) {
        for (int place = numbers.size() - 2; place >= 0; place--) {
            Stated joined = joined(words, numbers.get(place), numbers.get(place + 1));
            if (joined != null) {
                numbers.set(place, joined);
                numbers.remove(place + 1);
            }
        }
    }

    private static @Nullable Stated joined(String words, Stated large, Stated small) {
        if (large.unit() == null
                || small.unit() == null
                || large.unit().equals(small.unit())
                || large.isMoney()
                || large.per() != null
                || small.qualifier() != null
                || small.end() <= large.end()
                || small.start() < large.end()
                || !BETWEEN.matcher(words.substring(large.end(), small.start())).matches()
                || (words.charAt(large.end()) == ','
                        && TELLS_OF_IT.matcher(words.substring(small.end())).find())) {
            return null;
        }
        Optional<Conversion> size =
                Conversion.between(new UnitPer(large.unit(), null), new UnitPer(small.unit(), small.per()));
        if (size.isEmpty()) {
            return null;
        }
        BigDecimal one = size.get().convert(BigDecimal.ONE);
        BigDecimal whole = size.get().convert(large.value());
        boolean fits = large.value().signum() > 0
                && small.value().signum() > 0
                && one.compareTo(BigDecimal.ONE) > 0
                && small.value().compareTo(one) < 0
                && large.value().stripTrailingZeros().scale() <= 0
                && whole.stripTrailingZeros().scale() <= 0;
        return fits ? large.and(small, words, whole.add(small.value())) : null;
    }
}

package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Qualifier;
import org.jspecify.annotations.Nullable;

/** How numbers are limited: at least, at most. “Only 5 million” and “at least 5 million” are not the same. */
final class Limits {

    private enum Side {
        ABOVE,
        BELOW
    }

    /** “Only 5 million” says that it is not more. */
    private static final Pattern ONLY = Pattern.compile("(?i)\\b(?:only|just|merely|a mere)\\b|밖에|불과|고작|겨우|뿐");

    /** A bound behind a count of things that the reader of quantities does not know. */
    private static final Pattern COUNTED = Pattern.compile("[\\d만억조]\\s?[가-힣]{0,3}[을를]? ?(넘게|넘는|이상|초과|미만|이하)");

    private static final Pattern COMPARED = Pattern.compile(
            "(?i)(?<!\\p{L})(?:(younger|shorter|smaller|lower|fewer|less|cheaper|lighter|slower|sooner|nearer|thinner)|\\p{L}{2,}er) than (?:about |around |roughly )?$");

    private Limits() {}

    /** The limited numbers of the sentence that the claim states too, but not with that limit. */
    static List<String> contradicted(String sentence, Collection<Wording> claim) {
        Map<ReadQuantity, @Nullable Side> sides = new LinkedHashMap<>();
        claim.forEach(wording -> QuantityReader.read(
                        Figures.WENT_UP.matcher(wording.whole()).replaceAll(went -> went.group(1) + "    to"))
                .forEach(read -> sides.put(read, side(read, wording.whole()))));
        Set<ReadQuantity> stated = sides.keySet();
        List<String> contradicted = new ArrayList<>();
        for (ReadQuantity asked :
                QuantityReader.read(Figures.WENT_UP.matcher(sentence).replaceAll(went -> went.group(1) + "    to"))) {
            Side side = side(asked, sentence);
            List<ReadQuantity> same =
                    stated.stream().filter(other -> agree(asked, other)).toList();
            boolean only = side == Side.BELOW
                    && claim.stream()
                            .anyMatch(wording -> ONLY.matcher(wording.whole()).find());
            if (side != null
                    && !only
                    && !same.isEmpty()
                    && same.stream().noneMatch(other -> side == sides.get(other))) {
                contradicted.add(asked.words());
            }
        }
        if (contradicted.isEmpty() && COUNTED.matcher(sentence).find()) {
            Matcher counted = COUNTED.matcher(sentence);
            while (counted.find()) {
                String bound = counted.group(1);
                if (claim.stream()
                        .noneMatch(wording -> wording.whole().contains(bound.substring(0, 1))
                                || sides.values().stream().anyMatch(Objects::nonNull))) {
                    contradicted.add(counted.group());
                }
            }
        }
        return contradicted;
    }

    private static boolean agree(ReadQuantity one, ReadQuantity other) {
        Figure mine = Figure.of(one);
        Figure theirs = Figure.of(other);
        return mine != null && theirs != null && mine.agrees(theirs);
    }

    /** Also by what is compared with the number: older than 50. */
    private static @Nullable Side side(ReadQuantity read, String text) {
        Matcher compared = COMPARED.matcher(text.substring(0, read.start()));
        if (read.qualifier() == null && compared.find()) {
            return compared.group(1) == null ? Side.ABOVE : Side.BELOW;
        }
        return side(read.qualifier());
    }

    private static @Nullable Side side(@Nullable Qualifier qualifier) {
        if (qualifier == null || qualifier == Qualifier.ABOUT) {
            return null;
        }
        return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN ? Side.ABOVE : Side.BELOW;
    }
}

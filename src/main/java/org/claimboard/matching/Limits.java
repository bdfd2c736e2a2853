package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    private Limits() {}

    /** The limited numbers of the sentence that the claim states too, but not with that limit. */
    static List<String> contradicted(String sentence, Collection<Wording> claim) {
        List<ReadQuantity> stated = new ArrayList<>();
        claim.forEach(wording -> stated.addAll(QuantityReader.read(wording.whole())));
        List<String> contradicted = new ArrayList<>();
        for (ReadQuantity asked : QuantityReader.read(sentence)) {
            Side side = side(asked.qualifier());
            List<ReadQuantity> same =
                    stated.stream().filter(other -> agree(asked, other)).toList();
            boolean only = side == Side.BELOW
                    && claim.stream()
                            .anyMatch(wording -> ONLY.matcher(wording.whole()).find());
            if (side != null
                    && !only
                    && !same.isEmpty()
                    && same.stream().noneMatch(other -> side == side(other.qualifier()))) {
                contradicted.add(asked.words());
            }
        }
        if (contradicted.isEmpty() && COUNTED.matcher(sentence).find()) {
            Matcher counted = COUNTED.matcher(sentence);
            while (counted.find()) {
                String bound = counted.group(1);
                if (claim.stream()
                        .noneMatch(wording -> wording.whole().contains(bound.substring(0, 1))
                                || stated.stream().anyMatch(other -> side(other.qualifier()) != null))) {
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

    private static @Nullable Side side(@Nullable Qualifier qualifier) {
        if (qualifier == null || qualifier == Qualifier.ABOUT) {
            return null;
        }
        return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN ? Side.ABOVE : Side.BELOW;
    }
}

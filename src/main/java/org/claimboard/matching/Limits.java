package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
            if (side != null && !same.isEmpty() && same.stream().noneMatch(other -> side == side(other.qualifier()))) {
                contradicted.add(asked.words());
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

package org.claimboard.matching;

import java.util.Locale;

/**
 * A made-up claim and a sentence that differs from it in one thing that matters, or says the same.
 *
 * @param kind in what it differs
 * @param folder which folder of claims has the claim: those of one folder are of different kinds
 * @param slug the claim's key there
 */
record AgreementPair(Kind kind, Tongue tongue, int folder, String slug, String claim, String sentence) {

    enum Kind {
        /** Written by hand: what is done is turned round. */
        DIRECTION,
        COMPARATIVE,
        NEGATION,
        TIME,
        MODALITY,
        QUANTIFIER,
        DENOMINATOR,
        BASE,
        THING,

        /** Made by the generator; numbers by hand too. */
        DENIED,
        NUMBER,
        SCALE,
        UNIT,
        CURRENCY,
        POINTS,
        YEAR,
        NAME,
        PLACE,

        /** Made by the generator: a place, a purpose, a condition more, another one, or one that narrows the claim less. */
        ADJUNCT,
        OTHER_ADJUNCT,
        NO_ADJUNCT,

        /** The same again. */
        SAME,
        NOTATION,
        FORM;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        boolean isSame() {
            return this == SAME || this == NOTATION || this == FORM;
        }
    }
}

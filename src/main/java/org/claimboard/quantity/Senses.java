package org.claimboard.quantity;

/** What kind of figure an amount is, by the words around it. */
final class Senses {

    private Senses() {}

    static Sense of(Folded text, Amount amount, Finding finding) {
        if ("year".equals(finding.code())) {
            return Sense.of(FigureKind.YEAR);
        }
        return new Sense(amount.per(), FigureKind.LEVEL, null, null, null, null);
    }
}

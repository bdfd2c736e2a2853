package org.claimboard.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The positions of a comparison point at numbers that are there, its doubts dispute what they say they do, and its question
 * has an answer.
 */
public final class PositionRules {

    private final FileSet files;
    private final FiledText file;
    private final Consumer<Problem> found;

    private PositionRules(FileSet files, FiledText file, Consumer<Problem> found) {
        this.files = files;
        this.file = file;
        this.found = found;
    }

    public static void check(FileSet files, Consumer<Problem> found) {
        files.each(ComparisonFile.class, (file, comparison) -> new PositionRules(files, file, found).check(comparison));
    }

    private void check(ComparisonFile comparison) {
        if (comparison.finding() == null) {
            found.accept(file.problem(
                    Rule.FINDING_MISSING, "/question", "the question has no finding that answers it in one sentence"));
        }
        Set<String> keys = new HashSet<>();
        Set<String> claims = new HashSet<>();
        for (int i = 0; i < comparison.positions().size(); i++) {
            ComparisonFile.PositionEntry position = comparison.positions().get(i);
            String at = "/positions/" + i;
            if (!keys.add(position.key())) {
                found.accept(file.problem(
                        Rule.UNKNOWN_POSITION, at + "/key", at + ": the key " + position.key() + " is taken"));
            }
            claims.add(position.claim());
            checkNumber(position, at);
            checkRole(position, at, comparison.unit());
        }
        for (int i = 0; i < comparison.positions().size(); i++) {
            checkDoubts(comparison.positions().get(i), "/positions/" + i, claims);
        }
        checkRatios(Filed.list(comparison.suggested()), "/suggested", keys);
        checkRatios(Filed.list(comparison.fair()), "/fair", keys);
    }

    private void checkNumber(ComparisonFile.PositionEntry position, String at) {
        ClaimFile claim = Objects.requireNonNull(files.claim(position.claim()));
        String source = position.source();
        if (source != null) {
            boolean stated = Filed.list(claim.evidence()).stream()
                    .anyMatch(entry -> entry.source().equals(source) && entry.quantity() != null);
            need(stated, at, source + " gives no quantity on " + position.claim());
            return;
        }
        List<Quantity> quantities = Filed.list(claim.quantities());
        boolean choosesNone = position.quantity() == null && position.conversion() == null;
        if (position.role() == PositionRole.DOUBT && choosesNone) {
            return;
        }
        int number = position.quantity() == null ? 1 : position.quantity();
        need(
                number <= quantities.size(),
                at,
                String.format(Locale.ROOT, "%s has no quantity %d", position.claim(), number));
        if (number <= quantities.size() && position.conversion() != null) {
            int conversions = quantities.get(number - 1).conversions().size();
            need(
                    position.conversion() <= conversions,
                    at,
                    String.format(Locale.ROOT, "%s has no conversion %d", position.claim(), position.conversion()));
        }
    }

    /** A number that nobody states is the desk's own, and a claim from outside stands in no article. */
    private void checkRole(ComparisonFile.PositionEntry position, String at, Unit unit) {
        ClaimFile claim = Objects.requireNonNull(files.claim(position.claim()));
        boolean inArticle = position.role() == PositionRole.CLAIM;
        boolean calculated = position.role() == PositionRole.CALCULATION;
        if (inArticle
                && (position.source() != null || Filed.list(claim.appears()).isEmpty())) {
            misnamed(at, "no article makes this claim; the role is external");
        }
        if (calculated && position.conversion() != null) {
            misnamed(at, "the text states this conversion; the role is claim or external");
        }
        if (position.role() != PositionRole.DOUBT && !calculated && isReckoned(position, claim, unit)) {
            misnamed(
                    at,
                    "the text states another amount in " + unit + "; name its conversion, or the role is calculation");
        }
    }

    /** Whether only a rate leads to the unit, although the text itself converts to it. */
    private static boolean isReckoned(ComparisonFile.PositionEntry position, ClaimFile claim, Unit unit) {
        List<Quantity> quantities = Filed.list(claim.quantities());
        int number = position.quantity() == null ? 1 : position.quantity();
        if (position.source() != null || position.conversion() != null || number > quantities.size()) {
            return false;
        }
        Quantity quantity = quantities.get(number - 1);
        return !quantity.unit().equals(unit)
                && quantity.conversions().stream()
                        .anyMatch(conversion -> conversion.unit().equals(unit));
    }

    private void misnamed(String at, String message) {
        found.accept(file.problem(Rule.POSITION_MISNAMED, at + "/role", at + ": " + message));
    }

    private void need(boolean there, String at, String message) {
        if (!there) {
            found.accept(file.problem(Rule.POSITION_WITHOUT_NUMBER, at, at + ": " + message));
        }
    }

    private void checkDoubts(ComparisonFile.PositionEntry position, String at, Set<String> claims) {
        for (String doubted : Filed.list(position.doubts())) {
            if (!claims.contains(doubted)) {
                found.accept(file.problem(
                        Rule.UNKNOWN_POSITION,
                        at + "/doubts",
                        String.format(Locale.ROOT, "%s: %s does not stand here", at, doubted)));
                continue;
            }
            ClaimFile claim = Objects.requireNonNull(files.claim(position.claim()));
            boolean disputes = Filed.list(claim.relations()).stream()
                    .anyMatch(relation -> relation.type() == RelationType.DISPUTES
                            && relation.to().equals(doubted));
            if (!disputes) {
                found.accept(file.problem(
                        Rule.DOUBT_WITHOUT_DISPUTE,
                        at + "/doubts",
                        String.format(Locale.ROOT, "%s: %s does not dispute %s", at, position.claim(), doubted)));
            }
        }
    }

    private void checkRatios(List<PositionRatio> ratios, String at, Set<String> keys) {
        for (int i = 0; i < ratios.size(); i++) {
            for (String key : List.of(ratios.get(i).larger(), ratios.get(i).smaller())) {
                if (!keys.contains(key)) {
                    found.accept(file.problem(
                            Rule.UNKNOWN_POSITION,
                            at + "/" + i,
                            String.format(Locale.ROOT, "%s/%d: there is no position %s", at, i, key)));
                }
            }
        }
    }
}

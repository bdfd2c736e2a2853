package org.claimboard.share;

import java.math.BigInteger;
import java.util.stream.Collectors;
import org.claimboard.api.AppliedRateRepresentation;
import org.claimboard.api.ReckoningRepresentation;
import org.claimboard.api.ReckoningRepresentation.InputRepresentation;
import org.claimboard.api.ReckoningRepresentation.StepRepresentation;

/** How a number was reckoned, on one line: {@code 5600000 USD × 1452.7 [usd-krw-seoul-close 2025-01-31] → round 34}. */
final class Formula {

    private Formula() {}

    static String of(ReckoningRepresentation how) {
        InputRepresentation start = how.start();
        String steps = how.steps().stream().map(step -> " " + of(step)).collect(Collectors.joining());
        return start.value().toPlainString() + " " + start.unit() + steps;
    }

    private static String of(StepRepresentation step) {
        return switch (step.operation()) {
            case "multiply" -> "× " + operand(step);
            case "divide" -> "÷ " + operand(step);
            case "add" -> "+ " + operand(step);
            case "subtract" -> "− " + operand(step);
            case "below-zero" -> "→ below zero";
            case "round-endless" -> "→ to " + step.digits() + " digits if endless";
            case "round-decimals" -> "→ to " + step.digits() + " decimals, " + step.mode();
            default -> "→ to " + step.digits() + " digits, " + step.mode();
        };
    }

    private static String operand(StepRepresentation step) {
        AppliedRateRepresentation.PublishedRate rate = step.rate();
        if (rate != null) {
            return rate.rate().toPlainString() + " [" + rate.series() + " " + rate.period() + "]";
        }
        InputRepresentation with = step.with();
        if (with != null) {
            return with.value().toPlainString() + " [" + (with.position() == null ? with.from() : with.position())
                    + "]";
        }
        return BigInteger.ONE.equals(step.denominator())
                ? String.valueOf(step.numerator())
                : "(" + step.numerator() + "/" + step.denominator() + ")";
    }
}

package org.claimboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimboard.manuscript.ManuscriptCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a request to check a whole text asks.
 *
 * @param day at whose rates money is converted; null if none was sent
 */
record ManuscriptQuestion(String text, @Nullable LocalDate day) {

    static final String MANUSCRIPT = "manuscript";

    private static final String DAY = "day";
    private static final List<String> NAMES = List.of(MANUSCRIPT, DAY);

    /** Whether the body asks about a whole text, rather than about sentences. */
    static boolean isAsked(ObjectNode sent) {
        return sent.has(MANUSCRIPT);
    }

    /**
     * What the body asks.
     *
     * @throws ProblemException with pointers to everything that is wrong
     */
    static ManuscriptQuestion read(ObjectNode sent, String path) {
        List<Mistake> mistakes = new ArrayList<>();
        sent.fieldNames().forEachRemaining(name -> {
            if (!NAMES.contains(name)) {
                String detail = "is not known beside a manuscript; there are " + String.join(", ", NAMES);
                mistakes.add(Mistake.in("/" + Texts.printable(name), detail));
            }
        });
        ManuscriptQuestion question =
                new ManuscriptQuestion(text(sent.path(MANUSCRIPT), mistakes), day(sent, mistakes));
        if (!mistakes.isEmpty()) {
            String detail = "The request is not in the format; errors says where.";
            throw new ProblemException(Problem.of(Kind.NOT_IN_FORMAT, detail, path, mistakes));
        }
        return question;
    }

    private static String text(JsonNode text, List<Mistake> mistakes) {
        if (!text.isTextual() || text.textValue().isBlank()) {
            mistakes.add(Mistake.in("/" + MANUSCRIPT, "must be a text, and not empty"));
            return "";
        }
        String written = text.textValue();
        if (written.length() > ManuscriptCheck.LONGEST) {
            mistakes.add(Mistake.in(
                    "/" + MANUSCRIPT, "must have at most " + grouped(ManuscriptCheck.LONGEST) + " characters"));
        } else if (ManuscriptCheck.sentences(written) > ManuscriptCheck.MOST_SENTENCES) {
            mistakes.add(Mistake.in(
                    "/" + MANUSCRIPT, "must have at most " + ManuscriptCheck.MOST_SENTENCES + " sentences and lines"));
        }
        return written;
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static @Nullable LocalDate day(ObjectNode sent, List<Mistake> mistakes) {
        JsonNode day = sent.path(DAY);
        if (day.isMissingNode() || day.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(day.isTextual() ? day.textValue() : "");
        } catch (DateTimeException e) {
            mistakes.add(Mistake.in("/" + DAY, "must be a day as in 2025-01-31"));
            return null;
        }
    }
}

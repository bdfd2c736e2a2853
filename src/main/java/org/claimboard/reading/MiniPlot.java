package org.claimboard.reading;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.comparison.Axis;
import org.claimboard.comparison.Standing;
import org.claimboard.dossier.QuestionHead;
import org.claimboard.record.PositionRole;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a question on one line, small enough for a card.
 *
 * @param dots in the order in which they are drawn: those of the article last, on top
 * @param lowest what the line begins with
 * @param highest what it ends with
 * @param told the same in words
 */
public record MiniPlot(List<Dot> dots, String lowest, String highest, String told) {

    /** So many figures of one kind are told one by one. */
    private static final int FEW = 3;

    /**
     * One figure: whose it is and where it stands.
     *
     * @param gone whether it was withdrawn
     */
    public record Dot(PositionRole role, Mark mark, boolean gone) {}

    /** Null if there is nothing to draw. */
    static @Nullable MiniPlot of(QuestionHead question, Language reader) {
        Axis axis = question.reckoned().axis();
        List<Standing> drawn = question.drawn();
        if (axis == null || drawn.isEmpty()) {
            return null;
        }
        List<Dot> dots = drawn.stream()
                .sorted(Comparator.comparing(Standing::role).reversed())
                .map(standing -> new Dot(
                        standing.role(),
                        Objects.requireNonNull(Mark.of(standing.normalised(), axis)),
                        standing.isWithdrawn()))
                .toList();
        return new MiniPlot(
                dots,
                Figures.tick(axis.min(), question.comparison().unit, reader),
                Figures.tick(axis.max(), question.comparison().unit, reader),
                told(drawn, reader));
    }

    private static String told(List<Standing> drawn, Language reader) {
        return Arrays.stream(PositionRole.values())
                .flatMap(role -> told(
                        role,
                        drawn.stream()
                                .filter(standing -> standing.role() == role)
                                .toList(),
                        reader))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> told(PositionRole role, List<Standing> drawn, Language reader) {
        if (drawn.isEmpty()) {
            return Stream.empty();
        }
        BoardWords words = words(BoardWords.class, reader);
        String whose = words(ScaleWords.class, reader).role(role);
        if (drawn.size() <= FEW) {
            String amounts =
                    drawn.stream().map(standing -> amount(standing, reader)).collect(Collectors.joining(", "));
            return Stream.of(words.plotFew(whose, amounts));
        }
        Comparator<Standing> bySize = Comparator.comparing(MiniPlot::size);
        String many = words.plotMany(
                whose,
                drawn.size(),
                amount(Collections.min(drawn, bySize), reader),
                amount(Collections.max(drawn, bySize), reader));
        String gone = drawn.stream()
                .filter(Standing::isWithdrawn)
                .map(standing -> figure(standing, reader))
                .collect(Collectors.joining(", "));
        return gone.isEmpty() ? Stream.of(many) : Stream.of(many, words.plotFew(withdrawn(reader), gone));
    }

    private static BigDecimal size(Standing standing) {
        return standing.normalised().numbers().get(0);
    }

    private static String amount(Standing standing, Language reader) {
        String figure = figure(standing, reader);
        return standing.isWithdrawn() ? figure + " (" + withdrawn(reader) + ")" : figure;
    }

    private static String figure(Standing standing, Language reader) {
        return Objects.requireNonNull(Figures.of(standing.normalised(), reader));
    }

    private static String withdrawn(Language reader) {
        return words(HistoryWords.class, reader).retracted();
    }

    private static <T> T words(Class<T> bundle, Language reader) {
        return MessageBundles.get(bundle, Localized.Literal.of(reader.tag()));
    }
}

package org.claimboard.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.Gap;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.QuotedRate;
import org.claimboard.comparison.ScopeDifference;
import org.claimboard.reading.Figures;
import org.claimboard.reading.Text;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Words;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * One claim of a comparison that is being made.
 *
 * @param take whether it stands in it
 * @param number the field that says which of its numbers does, by its code
 * @param chosen that number; null if none does
 * @param figure that number in the unit of the comparison
 * @param obstacle why it cannot be compared; null if it can
 * @param apart in what it is not like the first number
 * @param doubts slugs of those in the comparison that it disputes
 * @param label one for each language
 * @param sense what the number counts, to be told here; null where that is told in another place
 */
record ComparePosition(
        CompareClaim claim,
        CompareField take,
        CompareField number,
        @Nullable CompareNumber chosen,
        @Nullable Normalised figure,
        Gap.@Nullable Reason obstacle,
        List<ScopeDifference> apart,
        List<String> doubts,
        List<CompareField> label,
        CompareField role,
        CompareField place,
        CompareField key,
        @Nullable CompareSense sense) {

    public boolean isTaken() {
        return take.isTicked();
    }

    public boolean isChosen(CompareNumber one) {
        return chosen != null && one.code().equals(chosen.code());
    }

    /** Whether the number of a source was chosen. */
    public boolean isOfASource() {
        return chosen != null && chosen.source() != null;
    }

    /** The figure in the unit of the comparison; null if there is none. */
    public @Nullable String amount(Language reader) {
        return figure == null ? null : Figures.of(figure, reader);
    }

    /** Whether the words state it in another unit. */
    public boolean isConverted() {
        return figure != null && figure.converted();
    }

    /** The published rates by which it was converted, in words. */
    public List<String> rates(Language reader) {
        AppliedRate rate = figure == null ? null : figure.rate();
        return rate == null
                ? List.of()
                : rate.used().stream().map(used -> told(used, reader)).toList();
    }

    private static String told(QuotedRate rate, Language reader) {
        return "1 " + rate.base() + " = " + rate.rate().toPlainString() + " " + rate.quote() + " (" + rate.period()
                + ", " + rate.name().in(reader.tag()) + ")";
    }

    /** Why there is no figure although the number could be compared; null if there is one. */
    public Gap.@Nullable Reason gap() {
        Gap gap = figure == null ? null : figure.gap();
        return gap == null ? null : gap.reason();
    }

    /** The two words in which it is not like the first. */
    public Text first(ScopeDifference difference, Language reader) {
        return Text.of(difference.first(), reader);
    }

    public Text second(ScopeDifference difference, Language reader) {
        return Text.of(difference.second(), reader);
    }

    /** The roles to choose from. */
    public List<PositionRole> roles() {
        return List.of(PositionRole.values());
    }

    PositionRole roleChosen() {
        return Words.find(PositionRole.class, role.value()).orElse(PositionRole.EXTERNAL);
    }

    boolean isDoubt() {
        return roleChosen() == PositionRole.DOUBT;
    }

    Map<String, String> labels() {
        return texts(label);
    }

    static Map<String, String> texts(List<CompareField> fields) {
        Map<String, String> texts = new TreeMap<>();
        fields.stream()
                .filter(field -> !field.value().isBlank())
                .forEach(field -> texts.put(field.lang(), field.value()));
        return texts;
    }
}

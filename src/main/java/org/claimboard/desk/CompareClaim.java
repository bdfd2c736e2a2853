package org.claimboard.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimboard.reading.Text;
import org.claimboard.record.LocalizedText;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is to be compared, as the desk has it: the draft, or else what readers see.
 *
 * @param title by language; may be empty in a draft
 * @param language in which it was stated
 * @param speaker the names of who makes it, by language; empty if the draft does not say
 * @param sources what the sources of its numbers are called, each by language
 * @param inArticle whether it stands in an article under check
 * @param pending whether readers do not see it yet as it is
 * @param draft whether it is a draft that readers have never seen and that nobody looks over now
 * @param retracted whether it was withdrawn
 * @param disputes slugs of the claims that it disputes
 * @param days when it was said, the day that tells most first
 * @param numbers those that it offers
 */
record CompareClaim(
        String slug,
        Map<String, String> title,
        String language,
        Map<String, String> speaker,
        Map<String, Map<String, String>> sources,
        boolean inArticle,
        boolean pending,
        boolean draft,
        boolean retracted,
        Set<String> disputes,
        List<LocalDate> days,
        List<CompareNumber> numbers) {

    /** What it is called. */
    public Text titled(Language reader) {
        return title.isEmpty() ? new Text(slug, "en") : Text.of(LocalizedText.of(title), reader);
    }

    /** Who makes it; null if the draft does not say. */
    public @Nullable Text by(Language reader) {
        return speaker.isEmpty() ? null : Text.of(LocalizedText.of(speaker), reader);
    }

    /** What the source of a number is called. */
    public String nameOf(String source, Language reader) {
        Map<String, String> names = sources.getOrDefault(source, Map.of());
        return names.isEmpty() ? source : LocalizedText.of(names).in(reader.tag());
    }

    /** The language of the words that state a number. */
    public String languageOf(CompareNumber number) {
        String source = number.source();
        return source == null
                ? language
                : sources.getOrDefault(source, Map.of()).keySet().stream()
                        .findFirst()
                        .orElse(language);
    }

    /** The numbers that the claim itself states. */
    public List<CompareNumber> own() {
        return numbers.stream().filter(number -> number.source() == null).toList();
    }

    /** Those that sources give on it. */
    public List<CompareNumber> ofSources() {
        return numbers.stream().filter(number -> number.source() != null).toList();
    }

    Optional<CompareNumber> number(String code) {
        return numbers.stream().filter(number -> number.code().equals(code)).findFirst();
    }

    /** Who states the number: the source whose it is, or who makes the claim. */
    Map<String, String> stating(@Nullable CompareNumber number) {
        String source = number == null ? null : number.source();
        return source == null ? speaker : sources.getOrDefault(source, speaker);
    }
}

package org.claimboard.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation as the Citation Style Language has it (CSL-JSON 1.0.2), which reference managers read.
 *
 * @param note the verdict; null while there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CslItem(
        String id,
        String type,
        String title,
        @JsonProperty("container-title") String containerTitle,
        List<Name> author,
        Issued issued,
        @JsonProperty("URL") String url,
        String version,
        String language,
        @Nullable String note) {

    /** A name that is not to be taken apart. */
    record Name(String literal) {}

    /** A day, as year, month and day. */
    record Issued(@JsonProperty("date-parts") List<List<Integer>> dateParts) {

        static Issued on(LocalDate day) {
            return new Issued(List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
        }
    }

    static CslItem of(Citation citation) {
        String reviewer = citation.reviewer();
        return new CslItem(
                citation.slug(),
                "webpage",
                citation.title().value(),
                Citation.SITE,
                List.of(new Name(reviewer == null ? Citation.SITE : reviewer)),
                Issued.on(citation.issued()),
                citation.address(),
                Integer.toString(citation.number()),
                citation.title().lang(),
                citation.verdict());
    }
}

package org.claimboard.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article under check as filed. */
public record ArticleFile(
        String article,
        String title,
        @Nullable LocalizedText titleTranslations,
        String publisher,
        @Nullable LocalizedText medium,
        @Nullable String url,
        String language,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable List<LocalizedText> dating,
        @Nullable List<LocalizedText> quality,
        @Nullable String source,
        List<PassageEntry> passages,
        @Nullable List<OpenQuestion> notVerified)
        implements FiledRecord {

    /** Sentences that carry claims, quoted. */
    public record PassageEntry(int paragraph, String text) {}

    @Override
    public RecordType recordType() {
        return RecordType.ARTICLE;
    }

    @Override
    public String slug() {
        return article;
    }
}

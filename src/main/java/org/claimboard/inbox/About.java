package org.claimboard.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.reading.RecordLabels;
import org.claimboard.reading.RecordPages;
import org.claimboard.reading.Text;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.BadField;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** The record that a report is about: one that readers see. */
@ApplicationScoped
public class About {

    private static final Pattern FORM = Pattern.compile("/?([a-z]{1,20})/([a-z0-9-]{1,120})/?");

    private final RecordLabels labels;

    About(RecordLabels labels) {
        this.labels = labels;
    }

    /**
     * A record with what it is called.
     *
     * @param path of its page, from the language on
     */
    public record Named(RecordKey key, String path, Text title) {

        public boolean isClaim() {
            return key.type() == RecordType.CLAIM;
        }
    }

    /**
     * The record that goes by the path of its page; null if the path is empty.
     *
     * @throws BadField if it is no path of a record
     * @throws NoSuchPage if readers do not see the record
     */
    @ReadOnly
    @Nullable
    public Named of(String path, Language reader) {
        if (path.isEmpty()) {
            return null;
        }
        Matcher parts = FORM.matcher(path);
        RecordType type = parts.matches()
                ? RecordType.ofPlural(parts.group(1)).filter(RecordPages::has).orElse(null)
                : null;
        if (type == null) {
            throw new BadField("about", path, List.of());
        }
        Named named = named(new RecordKey(type, parts.group(2)), reader);
        if (named == null) {
            throw new NoSuchPage("record " + path);
        }
        return named;
    }

    /** The record with what it is called; null if readers see none. */
    @ReadOnly
    @Nullable
    public Named named(RecordKey key, Language reader) {
        Text title = labels.of(key, reader);
        return title == null ? null : new Named(key, key.path(), title);
    }
}

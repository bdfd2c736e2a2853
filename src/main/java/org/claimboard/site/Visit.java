package org.claimboard.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.ledger.PastMoment;
import org.claimboard.record.VerdictScale;
import org.jspecify.annotations.Nullable;

/** What the shared layout knows of a request: the reader's language and where the page stands. */
@Named("visit")
@RequestScoped
public class Visit {

    private Language language = Language.first();
    private String origin = "";
    private String path = "/";
    private String query = "";
    private boolean preview;
    private boolean dated;
    private @Nullable LookBack past;
    private @Nullable LookBack offered;

    /**
     * @param origin scheme, host and port, without a slash at the end
     * @param path the path without the language, from the first slash on
     * @param query the raw query, empty if there is none
     */
    void begin(Language language, String origin, String path, String query) {
        this.language = language;
        this.origin = origin;
        this.path = path;
        this.query = query;
    }

    /** The page shows records, which it can show as of any moment. */
    public void mayLookBack() {
        dated = true;
    }

    /** Whether the page can be seen as of any moment. */
    public boolean dated() {
        return dated;
    }

    /** The page shows what was published at a moment of the past. */
    public void lookBack(PastMoment moment) {
        past = LookBack.to(moment, language);
    }

    /** Readers first saw what the page is about, or anything at all, then: later than the moment that it shows. */
    public void offer(LocalDate day) {
        offered = LookBack.firstDay(day, language);
    }

    /** The first day on which there is something to see, where the moment lies before; else null. */
    public @Nullable LookBack offered() {
        return offered;
    }

    /** This page on the offered day, as an address from the language on. */
    public String addressOffered() {
        LookBack day = offered;
        String now = addressNow();
        return day == null ? now : now + (now.indexOf('?') < 0 ? "?" : "&") + PastMoment.PARAMETER + "=" + day.value();
    }

    /** The moment that the page shows; null for now. */
    public @Nullable LookBack past() {
        return past;
    }

    /** This page as it is now, as an address from the language on. */
    public String addressNow() {
        String fields = fields().map(Field::raw).collect(Collectors.joining("&"));
        return path + (fields.isEmpty() ? "" : "?" + fields);
    }

    /** What the query asks for, without the moment. */
    public Stream<Field> fields() {
        return Stream.of(query.split("&", -1))
                .filter(field -> !field.isEmpty())
                .map(Field::new)
                .filter(field -> !field.name().equals(PastMoment.PARAMETER));
    }

    /** The page shows what readers do not see yet: it says so, and nobody is to find it. */
    public void beginPreview() {
        preview = true;
    }

    public boolean isPreview() {
        return preview;
    }

    /** Whether readers are shown grades. */
    public boolean isRated() {
        return VerdictScale.current().isRated();
    }

    public Language language() {
        return language;
    }

    public String path() {
        return path;
    }

    /** The path with the query, as this page is asked for. */
    public String address() {
        return path + (query.isEmpty() ? "" : "?" + query);
    }

    /** The filters of this page as the query of its feed, which begins at the beginning; empty if there are none. */
    public String feedQuery() {
        String filters = fields().filter(field -> !List.of("after", "before").contains(field.name()))
                .map(Field::raw)
                .collect(Collectors.joining("&"));
        return filters.isEmpty() ? "" : "?" + filters;
    }

    /** What the addresses of all pages in the reader's language begin with. */
    public String base() {
        return base(language);
    }

    /** The full address of this page in the reader's language, without its query. */
    public String canonical() {
        return origin + base() + path;
    }

    /** Scheme, host and port of the site, without a slash at the end. */
    public String origin() {
        return origin;
    }

    /** The full address of another page in the reader's language. */
    public String absolute(String otherPath) {
        return origin + base() + otherPath;
    }

    /** The full address of another page in a language. */
    public String absolute(Language other, String otherPath) {
        return origin + base(other) + otherPath;
    }

    /** This page in each language, for the switch and for search engines. */
    public Stream<Translation> translations() {
        String rest = address();
        return Language.all().stream()
                .map(other -> new Translation(
                        other, base(other) + rest, origin + base(other) + path, other.equals(language)));
    }

    private static String base(Language language) {
        return "/" + language.tag();
    }

    /**
     * One parameter of the query.
     *
     * @param raw as the address has it
     */
    public record Field(String raw) {

        public String name() {
            return decoded(raw.substring(0, end()));
        }

        public String value() {
            return decoded(raw.substring(Math.min(raw.length(), end() + 1)));
        }

        private int end() {
            int end = raw.indexOf('=');
            return end < 0 ? raw.length() : end;
        }

        private static String decoded(String part) {
            try {
                return URLDecoder.decode(part, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return part;
            }
        }
    }

    /**
     * This page in one language.
     *
     * @param href where it stands on this site, with the query
     * @param address its full address without the query
     * @param current whether it is the one shown
     */
    public record Translation(Language language, String href, String address, boolean current) {}
}

package org.claimboard.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** What the shared layout knows of a request: the reader's language and where the page stands. */
@Named("visit")
@RequestScoped
public class Visit {

    private Language language = Language.EN;
    private String origin = "";
    private String path = "/";
    private String query = "";

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

    /** What the addresses of all pages in the reader's language begin with. */
    public String base() {
        return base(language);
    }

    /** The full address of this page in the reader's language, without its query. */
    public String canonical() {
        return origin + base() + path;
    }

    /** The full address of another page in the reader's language. */
    public String absolute(String otherPath) {
        return origin + base() + otherPath;
    }

    /** This page in each language, for the switch and for search engines. */
    public Stream<Translation> translations() {
        String rest = address();
        return Stream.of(Language.values())
                .map(other ->
                        new Translation(other, base(other) + rest, origin + base(other) + path, other == language));
    }

    private static String base(Language language) {
        return "/" + language.tag();
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

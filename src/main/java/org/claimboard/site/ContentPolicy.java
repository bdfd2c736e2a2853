package org.claimboard.site;

/** What a page may load, and who may frame it (Content Security Policy Level 3). Pages say so only where they differ. */
public final class ContentPolicy {

    /** The header that carries it. */
    public static final String HEADER = "Content-Security-Policy";

    /** The header that says whose pages may load it (Fetch standard). */
    public static final String RESOURCE_HEADER = "Cross-Origin-Resource-Policy";

    /** Programs that audit a page ask for robots.txt from within it; without scripts, nothing else connects. */
    private static final String OWN = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'";

    /** For every page that says nothing. */
    public static final String STRICT = OWN + "; frame-ancestors 'none'";

    /** For a page that shows another of ours in a frame. */
    public static final String FRAMES_OURS = OWN + "; frame-src 'self'; frame-ancestors 'none'";

    /** For a page that is shown in a frame of ours. */
    public static final String IN_OUR_FRAMES = OWN + "; frame-ancestors 'self'";

    /** For a page that any site may show in a frame; nothing in it can be sent or run. */
    public static final String IN_ANY_FRAME = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors *";

    /** For a page from which a phone may be told that the site takes what is shared. */
    public static final String INSTALLS_OURS = OWN + "; manifest-src 'self'; frame-ancestors 'none'";

    /** For a page with a script of ours, which asks for pages of ours. */
    public static final String RUNS_OURS = OWN + "; script-src 'self'; frame-ancestors 'none'";

    private ContentPolicy() {}
}

package org.claimboard.site;

/**
 * What the bare page for failures says, in all languages at once: whoever asked may not have been asked for theirs.
 *
 * @param key of the words among those of each language
 */
record FailureWords(String key) {

    /** Where nothing is recorded, since the time may be none. */
    static final FailureWords CLOCK = new FailureWords("clock");

    /** Where the database cannot be asked, or can take nothing more. */
    static final FailureWords STORE = new FailureWords("store");

    static FailureWords of(int status) {
        return switch (status) {
            case 400, 401, 404, 408, 413, 414, 429 -> new FailureWords(Integer.toString(status));
            case 503 -> new FailureWords("429");
            default -> new FailureWords("other");
        };
    }

    String title(Language language) {
        return language.words().say("failure." + key + ".title");
    }

    String text(Language language) {
        return language.words().say("failure." + key + ".text");
    }
}

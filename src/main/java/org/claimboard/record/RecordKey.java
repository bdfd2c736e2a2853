package org.claimboard.record;

/**
 * What a record goes by.
 *
 * @param type its kind
 * @param slug its slug, unique among records of its kind
 */
public record RecordKey(RecordType type, String slug) {

    /**
     * The key that reads so.
     *
     * @throws IllegalArgumentException if none does
     */
    public static RecordKey parse(String key) {
        int end = key.indexOf(' ');
        return new RecordKey(RecordType.of(key.substring(0, Math.max(end, 0))), key.substring(end + 1));
    }

    /** The path of the record among those of its kind, as in {@code /claims/harbour-cost}: of its page, from the language on. */
    public String path() {
        return "/" + type.plural() + "/" + slug;
    }

    /** The same at each start, which an enum's own is not: what is gathered by key keeps one order. */
    @Override
    public int hashCode() {
        return 31 * type.word().hashCode() + slug.hashCode();
    }

    /** Kind and slug, as in {@code claim harbour-cost}. */
    @Override
    public String toString() {
        return type.word() + " " + slug;
    }
}

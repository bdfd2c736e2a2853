package org.claimboard.claim;

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

    /** Kind and slug, as in {@code claim harbour-cost}. */
    @Override
    public String toString() {
        return type.word() + " " + slug;
    }
}

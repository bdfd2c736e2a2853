package org.claimboard.claim;

/**
 * What a record goes by.
 *
 * @param type its kind
 * @param slug its slug, unique among records of its kind
 */
public record RecordKey(RecordType type, String slug) {

    @Override
    public String toString() {
        return type.word() + " " + slug;
    }
}

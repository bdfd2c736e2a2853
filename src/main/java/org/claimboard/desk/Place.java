package org.claimboard.desk;

import java.util.List;
import java.util.stream.Stream;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.NoSuchPage;

/** Where a record stands at the desk: the kind as addresses write it, then the slug. */
record Place(RecordKey key) {

    /** The kinds and slugs that addresses may have. */
    static final String PATH =
            "/{kind: articles|claimants|sources|claims|comparisons|chains|rates|topics}/{slug: [a-z0-9-]{1,120}}";

    /** The kinds that addresses may have. */
    static final String KIND = "/{kind: articles|claimants|sources|claims|comparisons|chains|rates|topics}";

    static Place of(RecordType type, String slug) {
        return new Place(new RecordKey(type, slug));
    }

    static Place at(String kind, String slug) {
        return RecordType.ofPlural(kind)
                .map(type -> of(type, slug))
                .orElseThrow(() -> new NoSuchPage("kind of record " + kind));
    }

    /** The path of the desk's page, without the language. */
    public String path() {
        return "/desk" + key.path();
    }

    /** The path of the readers' page, without the language. */
    public String readersPath() {
        return key.path();
    }

    public RecordType type() {
        return key.type();
    }

    public String slug() {
        return key.slug();
    }

    /**
     * A kind of record.
     *
     * @param word as addresses write it
     */
    record Kind(RecordType type, String word) {

        /** Those that editors begin most often first. */
        static final List<Kind> ALL = Stream.of(
                        RecordType.CLAIM,
                        RecordType.SOURCE,
                        RecordType.CLAIMANT,
                        RecordType.ARTICLE,
                        RecordType.COMPARISON,
                        RecordType.CHAIN,
                        RecordType.RATES,
                        RecordType.TOPIC)
                .map(type -> new Kind(type, type.plural()))
                .toList();
    }

    /** The kind as addresses write it. */
    public String kind() {
        return key.type().plural();
    }
}

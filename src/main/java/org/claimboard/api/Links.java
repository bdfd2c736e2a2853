package org.claimboard.api;

import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** The addresses of our resources, as absolute paths. */
final class Links {

    static final String ROOT = "/api/v1";

    private Links() {}

    static String article(String slug) {
        return ROOT + "/articles/" + slug;
    }

    static String claim(String slug) {
        return ROOT + "/claims/" + slug;
    }

    static String source(String slug) {
        return ROOT + "/sources/" + slug;
    }

    static String comparison(String slug) {
        return ROOT + "/comparisons/" + slug;
    }

    static String claimant(String slug) {
        return ROOT + "/claimants/" + slug;
    }

    static String claimsOf(String claimant) {
        return ROOT + "/claims?claimant=" + claimant;
    }

    static String chain(String slug) {
        return ROOT + "/chains/" + slug;
    }

    static String rates(String slug) {
        return ROOT + "/rates/" + slug;
    }

    static String topic(String slug) {
        return ROOT + "/topics/" + slug;
    }

    static String claimsAbout(String topic) {
        return ROOT + "/claims?topic=" + topic;
    }

    /** The list of the kind. */
    static String list(RecordType type) {
        return ROOT + "/" + type.plural();
    }

    static String draft(RecordKey key) {
        return record(key) + "/draft";
    }

    static String record(RecordKey key) {
        return ROOT + key.path();
    }
}

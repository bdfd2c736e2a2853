package org.claimboard.record;

/** Where records that did not come from a file are written. */
public final class FilePaths {

    private FilePaths() {}

    public static String of(FiledRecord filed) {
        String name = filed.slug() + ".yaml";
        return switch (filed.recordType()) {
            case ARTICLE -> filed.slug() + "/article.yaml";
            case CLAIMANT -> "claimants/" + name;
            case SOURCE -> "sources/" + name;
            case CLAIM -> folderOf((ClaimFile) filed) + name;
            case COMPARISON -> "comparisons/" + name;
            case CHAIN -> "chains/" + name;
            case RATES -> "rates/" + name;
            case TOPIC -> "topics/" + name;
        };
    }

    private static String folderOf(ClaimFile claim) {
        return claim.appears() == null || claim.appears().isEmpty()
                ? "outside/"
                : claim.appears().get(0).article() + "/claims/";
    }
}

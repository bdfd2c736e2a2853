package org.claimboard.api;

import jakarta.ws.rs.Path;
import org.claimboard.record.RecordType;

/**
 * The same for each kind of record, below the address of its list. One class with the kind as a variable of its path
 * would never be asked: requests go to the class with the most literal path, and no further.
 */
final class DraftResources {

    private DraftResources() {}

    @Path(Links.ROOT + "/articles")
    public static class ArticleDraftResource extends DraftResource {
        ArticleDraftResource(Writing writing) {
            super(RecordType.ARTICLE, writing);
        }
    }

    @Path(Links.ROOT + "/claimants")
    public static class ClaimantDraftResource extends DraftResource {
        ClaimantDraftResource(Writing writing) {
            super(RecordType.CLAIMANT, writing);
        }
    }

    @Path(Links.ROOT + "/sources")
    public static class SourceDraftResource extends DraftResource {
        SourceDraftResource(Writing writing) {
            super(RecordType.SOURCE, writing);
        }
    }

    @Path(Links.ROOT + "/claims")
    public static class ClaimDraftResource extends DraftResource {
        ClaimDraftResource(Writing writing) {
            super(RecordType.CLAIM, writing);
        }
    }

    @Path(Links.ROOT + "/comparisons")
    public static class ComparisonDraftResource extends DraftResource {
        ComparisonDraftResource(Writing writing) {
            super(RecordType.COMPARISON, writing);
        }
    }

    @Path(Links.ROOT + "/chains")
    public static class ChainDraftResource extends DraftResource {
        ChainDraftResource(Writing writing) {
            super(RecordType.CHAIN, writing);
        }
    }

    @Path(Links.ROOT + "/topics")
    public static class TopicDraftResource extends DraftResource {
        TopicDraftResource(Writing writing) {
            super(RecordType.TOPIC, writing);
        }
    }

    @Path(Links.ROOT + "/rates")
    public static class RatesDraftResource extends DraftResource {
        RatesDraftResource(Writing writing) {
            super(RecordType.RATES, writing);
        }
    }
}

package org.claimboard.share;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimboard.exchange.claimreview.ClaimReviews;
import org.claimboard.reading.Dated;

/** Says what there is to take away, and under which licence. */
@Path("/data")
@PermitAll
@Dated
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class DataPages {

    private final ClaimReviews reviews;

    DataPages(ClaimReviews reviews) {
        this.reviews = reviews;
    }

    @GET
    public DataPage show() {
        return new DataPage(
                Tables.ALL.stream().map(DataPage.TableView::of).toList(),
                reviews.newsroom().licence().orElse(""));
    }
}

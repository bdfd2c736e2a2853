package org.claimboard.share;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimboard.exchange.claimreview.ClaimReviews;
import org.claimboard.reading.Dated;
import org.claimboard.site.Visit;

/** Says what there is to take away, and under which licence. */
@Path("/data")
@PermitAll
@Dated
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class DataPages {

    private final ClaimReviews reviews;

    private final Visit visit;
    private final ObjectMapper json;

    DataPages(ClaimReviews reviews, Visit visit, ObjectMapper json) {
        this.reviews = reviews;
        this.visit = visit;
        this.json = json;
    }

    @GET
    public DataPage show() {
        return new DataPage(
                Tables.ALL.stream().map(DataPage.TableView::of).toList(),
                reviews.newsroom().licence().orElse(null),
                visit.past() == null ? set() : null);
    }

    /** Only on the page as it is now: the past is not to be found. */
    private RawString set() {
        DataWords words = MessageBundles.get(
                DataWords.class, Localized.Literal.of(visit.language().tag()));
        return DataSet.of(visit, reviews.newsroom(), words.head(), words.lead() + " " + words.packedText(), json);
    }
}

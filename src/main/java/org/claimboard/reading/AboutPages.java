package org.claimboard.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.claimboard.exchange.claimreview.Newsroom;
import org.claimboard.site.Visit;

/** Who runs this tracker, as its settings say. */
@Path("/about")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class AboutPages {

    private final Visit visit;
    private final Newsroom newsroom;

    AboutPages(Visit visit, Newsroom newsroom) {
        this.visit = visit;
        this.newsroom = newsroom;
    }

    @GET
    public AboutPage show() {
        return AboutPage.of(newsroom, visit.language());
    }
}

package org.claimboard.share;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.stream.Collectors;
import org.claimboard.claim.Claim;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.Row;
import org.claimboard.ledger.PastMoment;
import org.claimboard.reading.Headline;
import org.claimboard.reading.HistoryWords;
import org.claimboard.reading.Text;
import org.claimboard.site.LookBack;
import org.claimboard.site.Visit;

/** What a page offers to those who want to show it on their own. */
@Named("embeds")
@ApplicationScoped
public class Embeds {

    private final Visit visit;
    private final Pictures pictures;

    Embeds(Visit visit, Pictures pictures) {
        this.visit = visit;
        this.pictures = pictures;
    }

    /**
     * The markup that shows the card of a page.
     *
     * @param path the address of the page, from the language on
     */
    public String frame(String path, String title) {
        return Card.of(path, title, visit.absolute(path) + Card.SEGMENT).frame("100%", Card.height(path));
    }

    /**
     * The markup that shows the chart of a comparison.
     *
     * @param path the address of the page, from the language on
     */
    public String chart(String path, String title) {
        Card card = Card.ofChart(title, visit.absolute(path) + Card.CHART);
        return card.frame("100%", card.height());
    }

    /** How a link to the claim is headed elsewhere: the verdict first. */
    public Text headline(Claim claim) {
        return new Text(
                Headline.of(claim, visit.language()),
                claim.title.languageFor(visit.language().tag()));
    }

    /** What a picture of the question shows: its headline, and which of its figures were withdrawn. */
    public Text pictured(ComparisonDossier question) {
        Text headline = Text.of(question.headline(), visit.language());
        String gone = question.rows().stream()
                .filter(Row::withdrawn)
                .map(row -> row.position().label.in(visit.language().tag()))
                .collect(Collectors.joining(", "));
        if (gone.isEmpty()) {
            return headline;
        }
        String retracted = MessageBundles.get(
                        HistoryWords.class,
                        Localized.Literal.of(visit.language().tag()))
                .retracted();
        return new Text(headline.value() + " (" + retracted + ": " + gone + ")", headline.lang());
    }

    /** Whether pages have pictures. */
    public boolean pictures() {
        return pictures.areDrawn();
    }

    /** The full address of the picture by which other sites announce the page. */
    public String picture(String path) {
        LookBack past = visit.past();
        return visit.absolute(path)
                + PicturePages.SEGMENT
                + (past == null ? "" : "?" + PastMoment.PARAMETER + "=" + past.value());
    }

    /** Where programs that know oEmbed get the same. */
    public String discovery(String path) {
        return visit.origin() + "/oembed?format=json&url=" + URLEncoder.encode(visit.absolute(path), UTF_8);
    }
}

package org.claimboard.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.claimboard.ledger.PastMoment;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.reading.RecordLabels;
import org.claimboard.reading.Text;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Which pages have a card. */
@ApplicationScoped
public class Cards {

    private final RecordLabels labels;
    private final Visit visit;

    Cards(RecordLabels labels, Visit visit) {
        this.labels = labels;
        this.visit = visit;
    }

    /** Whether records of the kind have cards. */
    public static boolean has(RecordType type) {
        return type == RecordType.CLAIM || type == RecordType.COMPARISON;
    }

    /**
     * The card of a record's page, if readers see the record and records of its kind have one.
     *
     * @param moment the moment of the past that it is to show; null for now
     */
    @ReadOnly
    public Optional<Card> of(RecordKey key, Language reader, @Nullable PastMoment moment) {
        Text label = has(key.type()) ? labels.of(key, reader) : null;
        if (label == null) {
            return Optional.empty();
        }
        String path = key.path();
        String query = moment == null ? "" : "?" + PastMoment.PARAMETER + "=" + moment.value();
        return Optional.of(Card.of(path, label.value(), visit.absolute(reader, path) + Card.SEGMENT + query));
    }
}

package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.reading.Text;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.speaker.Speaker;
import org.claimboard.speaker.Speakers;

/** Who makes claims, published or drafted, by all their names. */
@ApplicationScoped
class Claimants {

    private static final int MOST = 1000;

    private final RecordHeadStore heads;

    Claimants(RecordHeadStore heads) {
        this.heads = heads;
    }

    /** What to offer while a name is typed. */
    @ReadOnly
    List<Text> names(Language reader) {
        return heads.ofType(RecordType.CLAIMANT, MOST).stream()
                .map(head -> RecordTitle.of(head, reader))
                .toList();
    }

    /** The slug behind each name, in lower case; slugs stand for themselves. */
    Map<String, String> slugsByName() {
        Map<String, String> slugs = new HashMap<>();
        for (RecordHead head : heads.ofType(RecordType.CLAIMANT, MOST)) {
            ObjectNode record = CanonicalForm.parse(head.latest.content);
            for (JsonNode name : record.path("names")) {
                slugs.putIfAbsent(folded(name.asText()), head.slug);
            }
            slugs.put(head.slug, head.slug);
        }
        return slugs;
    }

    /** Everybody on file, by all names, for reading texts. */
    @ReadOnly
    List<Speakers.Known> known() {
        List<Speakers.Known> known = new ArrayList<>();
        for (RecordHead head : heads.ofType(RecordType.CLAIMANT, MOST)) {
            ObjectNode record = CanonicalForm.parse(head.latest.content);
            String kind = record.path("kind").asText();
            if (!kind.equals(ClaimantKind.UNNAMED.word())) {
                boolean person = kind.equals(ClaimantKind.PERSON.word());
                Speaker.Kind told = person ? Speaker.Kind.PERSON : Speaker.Kind.ORGANIZATION;
                record.path("names").forEach(name -> known.add(new Speakers.Known(name.asText(), told)));
            }
        }
        return known;
    }

    static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

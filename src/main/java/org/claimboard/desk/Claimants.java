package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.reading.Text;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;

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

    static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

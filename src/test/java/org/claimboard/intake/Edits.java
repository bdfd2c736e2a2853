package org.claimboard.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;

/** Changes records as editors do, for good: a test that uses it needs a store of its own. */
@ApplicationScoped
public class Edits {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Publisher publisher;
    private final RevisionStore revisions;

    Edits(Publisher publisher, RevisionStore revisions) {
        this.publisher = publisher;
        this.revisions = revisions;
    }

    /** Publishes what the record says now, changed. */
    public Revision publish(RecordKey key, RevisionAct act, Consumer<ObjectNode> change) {
        return publish(key, key, act, change);
    }

    /** Publishes what one record says, changed, as another. */
    public Revision publish(RecordKey from, RecordKey to, RevisionAct act, Consumer<ObjectNode> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ObjectNode tree = content(from);
            tree.put(to.type().word(), to.slug());
            change.accept(tree);
            return publisher
                    .publish(List.of(new Publication(
                            CanonicalForm.read(to.type(), tree), act, "Editor Kim", "Because of " + to, false, null)))
                    .get(0);
        });
    }

    /** Appends a draft, which readers must not see. */
    public void draft(RecordKey key) {
        QuarkusTransaction.requiringNew().run(() -> {
            Revision draft = new Revision();
            draft.recordType = key.type();
            draft.slug = key.slug();
            draft.act = RevisionAct.DRAFTED;
            draft.content =
                    "{\"" + key.type().word() + "\":\"" + key.slug() + "\",\"title\":{\"en\":\"A secret draft\"}}";
            draft.author = "Editor Lee";
            draft.reason = "Only an idea";
            revisions.append(List.of(draft));
        });
    }

    private ObjectNode content(RecordKey key) {
        try {
            String content = Objects.requireNonNull(revisions.head(key).orElseThrow().published).content;
            return (ObjectNode) MAPPER.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

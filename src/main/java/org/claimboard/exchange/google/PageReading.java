package org.claimboard.exchange.google;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.account.Scope;
import org.claimboard.exchange.claimreview.Newsroom;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.References;
import org.jspecify.annotations.Nullable;

/** Pages as whoever asks may see them: what is in hand with a token that reads drafts, else what is published. */
@ApplicationScoped
class PageReading {

    private static final StringPermission READ_DRAFTS = new StringPermission(Scope.READ_DRAFTS_NAME);

    private static final Set<RecordType> TOLD = Set.of(RecordType.CLAIMANT, RecordType.ARTICLE, RecordType.SOURCE);

    private final RevisionStore revisions;
    private final SecurityIdentity identity;
    private final Newsroom newsroom;

    PageReading(RevisionStore revisions, SecurityIdentity identity, Newsroom newsroom) {
        this.revisions = revisions;
        this.identity = identity;
        this.newsroom = newsroom;
    }

    boolean readsDrafts() {
        return identity.checkPermissionBlocking(READ_DRAFTS);
    }

    @ReadOnly
    Optional<MarkupPage> page(PageId id, OurSite site) {
        boolean drafts = readsDrafts();
        return revisions.head(id.key()).flatMap(head -> page(id, head, drafts, site));
    }

    private Optional<MarkupPage> page(PageId id, RecordHead head, boolean drafts, OurSite site) {
        Revision shown = shown(head, drafts);
        if (shown == null) {
            return Optional.empty();
        }
        PageView view = view(id, CanonicalForm.parse(shown.content), drafts);
        return view.isPage()
                ? Optional.of(view.page(site, newsroom.name(), shown.number, state(shown)))
                : Optional.empty();
    }

    /** 404 unless there is a claim to write to; another language of it may come with the writing. */
    @ReadOnly
    void checkThere(PageId id) {
        boolean drafts = readsDrafts();
        if (revisions.head(id.key()).filter(head -> shown(head, drafts) != null).isEmpty()) {
            throw PageId.notFound();
        }
    }

    static @Nullable Revision shown(RecordHead head, boolean drafts) {
        return drafts && head.isPending() ? head.latest : head.published;
    }

    private static String state(Revision shown) {
        return shown.act.isPublic() ? "published" : shown.act.word();
    }

    /** The claim with what it names, drafts of that included where drafts may be told. */
    PageView view(PageId id, ObjectNode claim, boolean drafts) {
        Set<RecordKey> keys = References.in(RecordType.CLAIM, claim).stream()
                .map(References.Reference::key)
                .filter(key -> TOLD.contains(key.type()))
                .collect(Collectors.toSet());
        Map<RecordKey, ObjectNode> named = new HashMap<>();
        revisions.heads(keys).forEach((key, head) -> {
            Revision shown = shown(head, drafts);
            if (shown != null) {
                named.put(key, CanonicalForm.parse(shown.content));
            }
        });
        return new PageView(id, claim, named);
    }
}

package org.claimboard.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.RecordKey;

/**
 * What became of records that were drafted together.
 *
 * @param added those that are new
 * @param changed those that say something else now
 * @param unchanged those that said so already
 */
public record Drafted(List<RecordKey> added, List<RecordKey> changed, List<RecordKey> unchanged) {

    static Drafted of(Map<RecordKey, String> contents, Map<RecordKey, RecordHead> heads, String author) {
        Drafted drafted = new Drafted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<RecordKey> inHand = new ArrayList<>();
        contents.forEach((key, content) -> {
            RecordHead head = heads.get(key);
            if (head == null || (!head.isPublished() && !head.isPending())) {
                drafted.added.add(key);
            } else if (current(head).content.equals(content)) {
                drafted.unchanged.add(key);
            } else if (head.isPending() && !isOwn(head.latest, author)) {
                inHand.add(key);
            } else {
                drafted.changed.add(key);
            }
        });
        if (!inHand.isEmpty()) {
            throw Refused.inHand(inHand);
        }
        return drafted;
    }

    private static Revision current(RecordHead head) {
        return head.isPending() || head.published == null ? head.latest : head.published;
    }

    private static boolean isOwn(Revision draft, String author) {
        return draft.act == RevisionAct.DRAFTED && draft.author.equals(author);
    }
}

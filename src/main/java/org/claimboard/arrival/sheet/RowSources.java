package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.arrival.ArrivedSource;
import org.claimboard.ledger.RecordHead;
import org.claimboard.outbound.WebAddress;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** Finds the pages that rows name among the sources on file, and drafts those that are not. */
final class RowSources {

    private final Map<String, String> slugsByPage;
    private final Map<RecordKey, ObjectNode> drafts = new LinkedHashMap<>();

    /**
     * @param slugsByPage sources on file by their pages, see {@link WebAddress#page()}
     */
    RowSources(Map<String, String> slugsByPage) {
        this.slugsByPage = slugsByPage;
    }

    /** What the pages go by, on file or not. */
    List<RecordKey> keys(Collection<String> addresses) {
        return addresses.stream().map(this::key).distinct().toList();
    }

    private RecordKey key(String address) {
        String known = slugsByPage.get(WebAddress.page(address));
        return new RecordKey(RecordType.SOURCE, known == null ? ArrivedSource.slug(address) : known);
    }

    /** Puts what the row draws on into the claim's evidence; for or against is left to the editor. */
    void draw(ClaimRow row, ObjectNode claim, Map<RecordKey, RecordHead> heads) {
        if (row.addresses().isEmpty()) {
            return;
        }
        ArrayNode evidence = claim.putArray("evidence");
        for (ClaimRow.Address address : row.addresses()) {
            RecordKey key = key(address.text());
            RecordHead head = heads.get(key);
            if (head == null || (!head.isPublished() && !head.isPending())) {
                drafts.putIfAbsent(key, record(key.slug(), address));
            }
            evidence.addObject().put("source", key.slug());
        }
    }

    private static ObjectNode record(String slug, ClaimRow.Address address) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("source", slug);
        String publisher = address.publisher().isEmpty() ? ArrivedSource.host(address.text()) : address.publisher();
        return record.put("publisher", publisher).put("url", address.text());
    }

    /** Those that are not on file. */
    Map<RecordKey, ObjectNode> drafts() {
        return drafts;
    }
}

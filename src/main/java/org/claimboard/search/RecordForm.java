package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RecordContents;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.References;
import org.jspecify.annotations.Nullable;

/**
 * The form of the indexes that people search: of what readers see, or of what is in hand. A record's document also holds
 * what the records that it names are called and how many open doubts there are about it, so it is written anew when one
 * of those changes.
 */
final class RecordForm implements IndexForm {

    private static final int VERSION = 8;

    private final String name;
    private final RecordContents records;
    private final MentionStore mentions;
    private final Batches batches;
    private final boolean drafts;
    private @Nullable Names names;

    private RecordForm(String name, RecordContents records, MentionStore mentions, Batches batches, boolean drafts) {
        this.name = name;
        this.records = records;
        this.mentions = mentions;
        this.batches = batches;
        this.drafts = drafts;
    }

    /** What readers see. */
    static RecordForm ofPublished(RecordContents records, MentionStore mentions, Batches batches) {
        return new RecordForm("published", records, mentions, batches, false);
    }

    /** What is in hand, which readers must not find. */
    static RecordForm ofDrafts(RecordContents records, MentionStore mentions, Batches batches) {
        return new RecordForm("drafts", records, mentions, batches, true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public Analyzer analyzer() {
        return Fields.analyzer();
    }

    @Override
    public Set<RecordKey> touched(long behind, long upTo, IndexSearcher known) {
        if (drafts) {
            return records.changed(behind, upTo);
        }
        Set<RecordKey> changed = records.changedForReaders(behind, upTo);
        Set<RecordKey> touched = new HashSet<>(changed);
        touched.addAll(mentions.naming(changed));
        for (String content : records.publishedThere(RecordType.CLAIM, changed, upTo)) {
            touched.addAll(doubted(CanonicalForm.parse(content)));
        }
        touched.addAll(withNames(changed, known));
        return touched;
    }

    /** The claims that a claim disputes, or disputed before. */
    private static Set<RecordKey> doubted(JsonNode claim) {
        return References.in(RecordType.CLAIM, claim).stream()
                .filter(reference -> reference.pointer().startsWith("/relations/"))
                .map(References.Reference::key)
                .collect(Collectors.toSet());
    }

    /** The records whose texts have a name that changed claimants had or have. */
    private Set<RecordKey> withNames(Set<RecordKey> changed, IndexSearcher known) {
        Map<RecordKey, JsonNode> claimants = parsed(records.published(changed.stream()
                .filter(key -> key.type() == RecordType.CLAIMANT)
                .toList()));
        Set<RecordKey> found = new HashSet<>();
        Names all = names();
        claimants.forEach((key, claimant) -> {
            all.put(key.slug(), claimant);
            found.addAll(Naming.documents(key.slug(), all.of(List.of(key.slug())), known));
        });
        return found;
    }

    @Override
    public Map<RecordKey, Document> documents(Collection<RecordKey> keys) {
        List<RecordKey> wanted =
                keys.stream().filter(key -> key.type() != RecordType.RATES).toList();
        Map<RecordKey, JsonNode> found = parsed(drafts ? records.inHand(wanted) : records.published(wanted));
        Map<RecordKey, JsonNode> others = named(found);
        Map<RecordKey, Integer> doubts = drafts ? Map.of() : doubts(found.keySet());
        Map<RecordKey, Set<String>> imports = batches.of(found.keySet());
        Names all = names();
        return found.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> RecordDocument.of(
                                entry.getKey(),
                                entry.getValue(),
                                others,
                                all,
                                doubts.getOrDefault(entry.getKey(), 0),
                                imports.getOrDefault(entry.getKey(), Set.of()))));
    }

    private Map<RecordKey, JsonNode> named(Map<RecordKey, JsonNode> found) {
        Set<RecordKey> named = found.entrySet().stream()
                .flatMap(entry -> References.in(entry.getKey().type(), entry.getValue()).stream())
                .map(References.Reference::key)
                .collect(Collectors.toSet());
        Map<RecordKey, String> contents = new HashMap<>(records.published(named));
        if (drafts) {
            named.removeAll(contents.keySet());
            contents.putAll(records.inHand(named));
        }
        return parsed(contents);
    }

    /** How many open doubts there are about each of the claims about which there are any. */
    private Map<RecordKey, Integer> doubts(Set<RecordKey> keys) {
        List<RecordKey> claims =
                keys.stream().filter(key -> key.type() == RecordType.CLAIM).toList();
        List<RecordKey> naming = mentions.naming(claims).stream()
                .filter(key -> key.type() == RecordType.CLAIM)
                .toList();
        return OpenDoubts.in(parsed(records.published(naming)).values());
    }

    @Override
    public synchronized void forget() {
        names = null;
    }

    private synchronized Names names() {
        Names known = names;
        if (known != null) {
            return known;
        }
        Names all = new Names();
        parsed(records.published(records.keys(RecordType.CLAIMANT)))
                .forEach((key, claimant) -> all.put(key.slug(), claimant));
        names = all;
        return all;
    }

    private static Map<RecordKey, JsonNode> parsed(Map<RecordKey, String> contents) {
        Map<RecordKey, JsonNode> parsed = new HashMap<>();
        contents.forEach((key, content) -> {
            ObjectNode tree = CanonicalForm.parse(content);
            parsed.put(key, tree);
        });
        return parsed;
    }
}

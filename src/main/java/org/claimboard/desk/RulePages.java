package org.claimboard.desk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.ledger.Batch;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.ReviewPublisher;
import org.claimboard.reading.Text;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.FourEyes;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.WorkStore;
import org.claimboard.workflow.WorkStore.Row;
import org.claimboard.workflow.bulk.ReleaseRule;
import org.claimboard.workflow.bulk.ReleaseRules;
import org.jspecify.annotations.Nullable;

/** Assembles the pages of the rules by which claims go out as checked by others. */
@ApplicationScoped
class RulePages {

    private static final int RULES = 50;
    private static final int PUBLISHERS = 100;

    private final ReleaseRules rules;
    private final Batches batches;
    private final WorkStore work;
    private final FourEyes fourEyes;

    RulePages(ReleaseRules rules, Batches batches, WorkStore work, FourEyes fourEyes) {
        this.rules = rules;
        this.batches = batches;
        this.work = work;
        this.fourEyes = fourEyes;
    }

    /**
     * @param word the import to propose a rule for; null for none
     */
    @ReadOnly
    RulesPage all(@Nullable String word, RulesPage.Typed typed, @Nullable RuleFault fault) {
        Batch batch = word == null ? null : batches.byWord(word).orElseThrow(() -> new NoSuchPage("import " + word));
        return new RulesPage(
                rules.newest(RULES).stream()
                        .map(rule -> RuleView.of(rule, origin(rule.batch)))
                        .toList(),
                batch == null ? null : new WorkListPage.Choice(batch.word, batch.origin),
                batch == null ? List.of() : batches.publishers(batch.word, PUBLISHERS),
                BulkPage.Kinds.ALL,
                typed,
                fault);
    }

    /** The publisher that a form means, if reviews of theirs came with the import. */
    @ReadOnly
    Optional<ReviewPublisher> publisher(String batch, String word) {
        return batches.publishers(batch, PUBLISHERS).stream()
                .map(Batches.PublisherCount::publisher)
                .filter(one -> one.word().equals(word))
                .findFirst();
    }

    private String origin(String word) {
        return batches.byWord(word).map(batch -> batch.origin).orElse(word);
    }

    /**
     * @throws NoSuchPage if there is no such rule
     */
    @ReadOnly
    RulePage one(long id, Person person, Language reader, @Nullable RuleFault fault) {
        ReleaseRule rule = rules.findByIdOptional(id).orElseThrow(() -> new NoSuchPage("rule " + id));
        boolean proposer = rule.proposedBy.equals(person.name());
        boolean brought = batches.byWord(rule.batch)
                .filter(batch -> batch.author.equals(person.name()))
                .isPresent();
        ReleaseRules.Sample sample = rule.isOpen() ? rules.sample(rule) : new ReleaseRules.Sample(0, List.of(), "");
        return new RulePage(
                RuleView.of(rule, origin(rule.batch)),
                sample.count(),
                sampled(sample.claims(), reader),
                sample.seen(),
                rule.isOpen() && person.reviews() && !(fourEyes.required() && (proposer || brought)),
                rule.isOpen() && (person.reviews() || proposer),
                rule.isSigned() && (person.reviews() || proposer),
                fault);
    }

    private List<RulePage.Sampled> sampled(List<Row> sample, Language reader) {
        Map<Long, String> contents = sample.isEmpty()
                ? Map.of()
                : work.contents(sample.stream().map(Row::revision).toList());
        return sample.stream()
                .map(row -> sampled(row, contents.getOrDefault(row.revision(), "{}"), reader))
                .toList();
    }

    private static RulePage.Sampled sampled(Row row, String content, Language reader) {
        JsonNode record = CanonicalForm.parse(content);
        String slug = row.key().slug();
        JsonNode text = record.path("text").elements().hasNext()
                ? record.path("text").elements().next()
                : record.path("none");
        JsonNode evidence = record.at("/evidence/0");
        String rating = evidence.at("/rating/words").asText();
        return new RulePage.Sampled(
                new Place(row.key()),
                RecordTitle.of(RecordTitle.byLanguage(RecordType.CLAIM, content), slug, reader),
                new Text(text.asText(), record.path("language").asText("en")),
                record.path("claimant").asText(),
                rating,
                record.path("stated").asText());
    }
}

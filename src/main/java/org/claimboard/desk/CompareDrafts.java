package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimboard.editor.NamedRecords;
import org.claimboard.editor.NewSlugs;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.outbound.WebAddress;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.UnitPer;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;

/** Makes drafts of a comparison and of the rates that it needs: all or none. */
@ApplicationScoped
class CompareDrafts {

    private static final int MOST_SERIES = 500;
    private static final int MOST_PREFERENCE = 100;

    /** A comparison, and what was drafted with it. */
    private static final int LAST_CHANGES = 10;

    private final RevisionStore revisions;
    private final RecordHeadStore heads;
    private final NamedRecords named;
    private final Workflow workflow;
    private final Clock clock;

    CompareDrafts(RevisionStore revisions, RecordHeadStore heads, NamedRecords named, Workflow workflow, Clock clock) {
        this.revisions = revisions;
        this.heads = heads;
        this.named = named;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Keeps the drafts, and hands the comparison in if that is asked for.
     *
     * @return the comparison
     * @throws org.claimboard.workflow.Refused if it cannot be handed in; then nothing is kept
     */
    @Transactional
    RecordKey make(CompareForm form, boolean handIn, Person by) {
        revisions.lock();
        Optional<RecordHead> twice = madeJustNow(form, by);
        if (twice.isPresent()) {
            return again(twice.get(), handIn, by);
        }
        NewSlugs slugs = new NewSlugs(revisions, NewsroomDay.today(clock).toString());
        form.taken().forEach(position -> sense(position, by));
        form.rates().stream().filter(CompareRate::isValued).forEach(rate -> series(rate, slugs, by));
        RecordKey key = new RecordKey(RecordType.COMPARISON, form.slug().value());
        Revision drafted = workflow.draft(key, seen(key), comparison(form), by, "");
        if (handIn) {
            workflow.submit(key, drafted.number, by, "");
        }
        return key;
    }

    /** Keeps the rates that were typed, for a comparison that is on file. */
    @Transactional
    void add(List<CompareRate> rates, Person by) {
        revisions.lock();
        NewSlugs slugs = new NewSlugs(revisions, NewsroomDay.today(clock).toString());
        rates.stream().filter(CompareRate::isValued).forEach(rate -> series(rate, slugs, by));
    }

    /** The same comparison, if the person made it last: a button that is pressed twice makes one. */
    private Optional<RecordHead> madeJustNow(CompareForm form, Person by) {
        ObjectNode wanted = unnamed(CanonicalForm.parse(CanonicalForm.json(
                new RecordKey(RecordType.COMPARISON, form.slug().value()), comparison(form))));
        return heads.writtenLast(by.name(), LAST_CHANGES).stream()
                .filter(head -> head.recordType == RecordType.COMPARISON && head.isPending())
                .filter(head ->
                        unnamed(CanonicalForm.parse(head.latest.content)).equals(wanted))
                .findFirst();
    }

    private RecordKey again(RecordHead made, boolean handIn, Person by) {
        if (handIn && made.latest.act == RevisionAct.DRAFTED) {
            workflow.submit(made.key(), made.latest.number, by, "");
        }
        return made.key();
    }

    /** Without what is another each time. */
    private static ObjectNode unnamed(ObjectNode comparison) {
        comparison.remove("comparison");
        comparison.remove("order");
        return comparison;
    }

    /** Writes into the draft of the claim what its number counts. */
    private void sense(ComparePosition position, Person by) {
        CompareSense sense = position.sense();
        CompareNumber chosen = position.chosen();
        if (sense == null || chosen == null || !sense.isChanged()) {
            return;
        }
        RecordKey key = new RecordKey(RecordType.CLAIM, position.claim().slug());
        revisions.head(key).ifPresent(head -> {
            ObjectNode claim = CanonicalForm.parse(head.latest.content);
            if (claim.path("quantities").get(chosen.number() - 1) instanceof ObjectNode quantity) {
                sense.into(quantity);
                workflow.draft(key, head.latest.number, claim, by, "");
            }
        });
    }

    private int seen(RecordKey key) {
        return revisions.head(key).map(head -> head.latest.number).orElse(0);
    }

    private static ObjectNode comparison(CompareForm form) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("comparison", form.slug().value());
        record.put("order", Integer.parseInt(form.order().value()));
        put(record, "question", ComparePosition.texts(form.question()));
        put(record, "finding", ComparePosition.texts(form.finding()));
        put(record, "why", ComparePosition.texts(form.why()));
        UnitPer counting = form.counting();
        if (counting != null) {
            record.put("unit", counting.unit().code());
            Optional.ofNullable(counting.per()).ifPresent(per -> per.into(record));
        }
        if (form.converts() || !form.at().value().isEmpty()) {
            record.put("at", form.at().value());
        }
        ArrayNode positions = record.putArray("positions");
        form.taken().forEach(position -> position(position, positions.addObject()));
        return record;
    }

    private static void position(ComparePosition position, ObjectNode record) {
        record.put("key", position.key().value());
        record.put("role", position.roleChosen().word());
        record.put("claim", position.claim().slug());
        CompareNumber chosen = position.chosen();
        if (chosen != null) {
            if (chosen.source() != null) {
                record.put("source", chosen.source());
            }
            if (chosen.number() > 1 || position.claim().numbers().size() > 1) {
                record.put("quantity", chosen.number());
            }
            if (chosen.conversion() != null) {
                record.put("conversion", chosen.conversion());
            }
        }
        put(record, "label", position.labels());
        if (position.isDoubt()) {
            ArrayNode doubts = record.putArray("doubts");
            position.doubts().forEach(doubts::add);
        }
    }

    private static void put(ObjectNode record, String name, Map<String, String> texts) {
        ObjectNode text = record.putObject(name);
        texts.forEach(text::put);
    }

    /** Adds the rate to the series of the same source that has the pair, or begins one. */
    private void series(CompareRate rate, NewSlugs slugs, Person by) {
        RecordKey source = source(rate, slugs, by);
        List<RecordHead> ofPair = heads.newest(RecordType.RATES, MOST_SERIES).stream()
                .filter(head -> isOf(rate, current(head)))
                .toList();
        Optional<RecordHead> known = ofPair.stream()
                .filter(head -> !isOfSomebodyElse(head, by))
                .filter(head -> current(head).path("sources").path(0).asText().equals(source.slug()))
                .findFirst();
        ObjectNode record = known.map(CompareDrafts::current).orElseGet(() -> fresh(rate, source, ofPair, slugs));
        record.withObjectProperty(rate.isOfADay() ? "days" : "averages").put(rate.period(), rate.rate());
        RecordKey key = new RecordKey(RecordType.RATES, record.path("rates").asText());
        workflow.draft(key, known.map(head -> head.latest.number).orElse(0), record, by, "");
    }

    /** Whether somebody else works on it, or it is under review. */
    private static boolean isOfSomebodyElse(RecordHead head, Person by) {
        boolean mine = head.latest.act == RevisionAct.DRAFTED && head.latest.author.equals(by.name());
        return head.isPending() && !mine;
    }

    private static boolean isOf(CompareRate rate, ObjectNode series) {
        return series.path("base").asText().equals(rate.base())
                && series.path("quote").asText().equals(rate.quote());
    }

    private static ObjectNode current(RecordHead head) {
        return CanonicalForm.parse(
                head.isPending() || head.published == null ? head.latest.content : head.published.content);
    }

    private ObjectNode fresh(CompareRate rate, RecordKey source, List<RecordHead> ofPair, NewSlugs slugs) {
        String pair = rate.base() + "/" + rate.quote();
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("rates", slugs.of(RecordType.RATES, pair + " " + source.slug()));
        String name = name(rate);
        record.putObject("name").put(WrittenLanguage.proposed(name), pair + ", " + name);
        record.put("base", rate.base()).put("quote", rate.quote());
        record.putArray("sources").add(source.slug());
        int last = ofPair.stream()
                .mapToInt(head -> current(head).path("preference").asInt())
                .max()
                .orElse(0);
        record.put("preference", Math.min(MOST_PREFERENCE, last + 1));
        return record;
    }

    /** The source on file that goes by the name, or a new one. */
    private RecordKey source(CompareRate rate, NewSlugs slugs, Person by) {
        Optional<RecordHead> known = (rate.source().isEmpty()
                        ? Optional.<RecordHead>empty()
                        : named.find(RecordType.SOURCE, rate.source()))
                .or(() -> rate.address().isEmpty() ? Optional.empty() : named.find(RecordType.SOURCE, rate.address()));
        return known.map(RecordHead::key).orElseGet(() -> {
            String name = name(rate);
            RecordKey key = new RecordKey(RecordType.SOURCE, slugs.of(RecordType.SOURCE, name));
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            record.put("source", key.slug())
                    .put("title", name)
                    .put("url", rate.address())
                    .put("language", WrittenLanguage.proposed(name))
                    .put("type", "primary")
                    .put("seen", "own");
            workflow.draft(key, 0, record, by, "");
            return key;
        });
    }

    private static String name(CompareRate rate) {
        return rate.source().isEmpty()
                ? WebAddress.of(rate.address())
                        .map(WebAddress::shownHost)
                        .map(Objects::requireNonNull)
                        .orElse(rate.address())
                : rate.source();
    }
}

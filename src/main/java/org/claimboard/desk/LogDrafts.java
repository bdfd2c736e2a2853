package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.editor.NewSlugs;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.outbound.WebAddress;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;

/** Makes drafts of what was accepted: all of them or none. */
@ApplicationScoped
class LogDrafts {

    /** Letters of a word of an address from which on few other addresses have it. */
    private static final int TELLING = 6;

    /** Articles that are looked through. */
    private static final int MOST = 2000;

    private final RevisionStore revisions;
    private final RecordHeadStore heads;
    private final Claimants claimants;
    private final Clock clock;
    private final Workflow workflow;

    LogDrafts(RevisionStore revisions, RecordHeadStore heads, Claimants claimants, Workflow workflow, Clock clock) {
        this.revisions = revisions;
        this.heads = heads;
        this.claimants = claimants;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The article on file with the address, published or drafted. */
    Optional<RecordHead> articleAt(String address) {
        return WebAddress.of(address).flatMap(wanted -> {
            String word = wanted.longestWord();
            boolean telling = word.length() >= TELLING;
            return heads
                    .articlesWith(telling ? word : wanted.site(), telling ? word : wanted.shownHost(), MOST)
                    .stream()
                    .filter(head -> isAt(head, wanted.page()))
                    .findFirst();
        });
    }

    private static boolean isAt(RecordHead head, String page) {
        String known = CanonicalForm.parse(head.latest.content).path("url").asText("");
        return WebAddress.page(known).equals(page);
    }

    /**
     * The drafts, in the order in which they were made.
     *
     * @param reason why, for the desk
     */
    @Transactional
    List<RecordKey> make(LogForm form, Person by, String reason) {
        revisions.lock();
        String today = NewsroomDay.today(clock).toString();
        Logging logging =
                new Logging(by, reason, new NewSlugs(revisions, today), claimants.slugsByName(), new ArrayList<>());
        List<LogEntry> accepted = form.accepted();
        Optional<LoggedArticle> article = article(form, accepted, logging);
        accepted.forEach(entry -> claim(entry, article, logging));
        return logging.made();
    }

    /** What one logging shares. */
    private record Logging(
            Person by, String reason, NewSlugs slugs, Map<String, String> claimants, List<RecordKey> made) {}

    private Optional<LoggedArticle> article(LogForm form, List<LogEntry> accepted, Logging logging) {
        Optional<RecordHead> onFile =
                form.keep() == LogForm.Keep.EXISTING ? articleAt(form.address()) : Optional.empty();
        if (form.keep() == LogForm.Keep.NONE) {
            return Optional.empty();
        }
        LoggedArticle article = onFile.map(LoggedArticle::onFile)
                .orElseGet(() -> LoggedArticle.of(
                        logging.slugs().of(RecordType.ARTICLE, form.title() + " " + hostOf(form)), form));
        boolean added = article.quote(accepted);
        if (added || onFile.isEmpty()) {
            int seen = onFile.map(head -> head.latest.number).orElse(0);
            draft(new RecordKey(RecordType.ARTICLE, article.slug()), seen, article.record(), logging);
        }
        return Optional.of(article);
    }

    private static String hostOf(LogForm form) {
        return WebAddress.of(form.address())
                .map(WebAddress::shownHost)
                .orElse("")
                .replaceFirst("^www\\.", "");
    }

    private void claim(LogEntry entry, Optional<LoggedArticle> article, Logging logging) {
        String slug = logging.slugs().of(RecordType.CLAIM, entry.title());
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("claim", slug).put("language", entry.language());
        record.putObject("title").put(entry.language(), entry.title());
        record.putObject("text").put(entry.language(), entry.text());
        record.put("kind", entry.kind().word());
        record.put("claimant", claimant(entry, logging));
        article.ifPresent(quoted -> record.putArray("appears")
                .addObject()
                .put("article", quoted.slug())
                .put("passage", quoted.passageOf(entry.quote()))
                .put("quote", entry.quote()));
        way(entry, record);
        ArrayNode quantities = JsonNodeFactory.instance.arrayNode();
        entry.numbers().stream().filter(LogNumber::take).forEach(number -> number.into(quantities.addObject()));
        record.set("quantities", quantities);
        draft(new RecordKey(RecordType.CLAIM, slug), 0, record, logging);
    }

    /** Who had it from whom; nothing if nobody passed it on. */
    private static void way(LogEntry entry, ObjectNode record) {
        List<String> steps = entry.speaker().steps();
        if (steps.size() > 1) {
            ArrayNode chain = record.putArray("chain");
            steps.forEach(step -> chain.addObject().putObject("who").put(entry.language(), step));
        }
    }

    /** The slug of who makes the claim, who becomes a draft if nobody goes by the name. */
    private String claimant(LogEntry entry, Logging logging) {
        String name = Claimants.folded(entry.claimant());
        String known = logging.claimants().get(name);
        if (known != null) {
            return known;
        }
        String slug = logging.slugs().of(RecordType.CLAIMANT, entry.claimant());
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("claimant", slug);
        record.put("kind", entry.claimantKind().word());
        record.putObject("names").put(WrittenLanguage.proposed(entry.claimant(), entry.language()), entry.claimant());
        draft(new RecordKey(RecordType.CLAIMANT, slug), 0, record, logging);
        logging.claimants().put(name, slug);
        return slug;
    }

    private void draft(RecordKey key, int seen, ObjectNode record, Logging logging) {
        workflow.draft(key, seen, record, logging.by(), logging.reason());
        logging.made().add(key);
    }
}

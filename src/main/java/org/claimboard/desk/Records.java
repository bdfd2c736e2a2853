package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.account.Account;
import org.claimboard.account.AccountStore;
import org.claimboard.event.Entry;
import org.claimboard.intake.RecordCheck;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.References;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.Assignment;
import org.claimboard.workflow.Assignments;
import org.claimboard.workflow.Bundles;
import org.claimboard.workflow.ComparisonLookStore;
import org.claimboard.workflow.FourEyes;
import org.claimboard.workflow.Look;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.RecordComment;
import org.claimboard.workflow.RecordCommentStore;
import org.claimboard.workflow.SamenessDecisions;
import org.claimboard.workflow.SecondLookStore;
import org.jspecify.annotations.Nullable;

/** Assembles the desk's page of a record. */
@ApplicationScoped
class Records {

    private static final int REVISIONS = 10;
    private static final int COMMENTS = 20;
    private static final int MENTIONS = 200;
    private static final int SAID_AGAIN = 20;

    private final RevisionStore revisions;
    private final RecordHeadStore heads;
    private final RecordCommentStore comments;
    private final SecondLookStore looks;
    private final ComparisonLookStore comparisonLooks;
    private final SamenessDecisions decisions;
    private final RecordCheck check;
    private final Bundles bundles;
    private final FourEyes fourEyes;
    private final Assignments assignments;
    private final AccountStore accounts;
    private final WorkList list;

    Records(
            RevisionStore revisions,
            RecordHeadStore heads,
            RecordCommentStore comments,
            SecondLookStore looks,
            ComparisonLookStore comparisonLooks,
            SamenessDecisions decisions,
            RecordCheck check,
            Bundles bundles,
            FourEyes fourEyes,
            Assignments assignments,
            AccountStore accounts,
            WorkList list) {
        this.revisions = revisions;
        this.heads = heads;
        this.comments = comments;
        this.looks = looks;
        this.comparisonLooks = comparisonLooks;
        this.decisions = decisions;
        this.check = check;
        this.bundles = bundles;
        this.fourEyes = fourEyes;
        this.assignments = assignments;
        this.accounts = accounts;
        this.list = list;
    }

    /**
     * Which parts of the lists on the page to show.
     *
     * @param before the smallest revision of the page before; null for the newest
     * @param comments the number of the page of comments
     * @param list the list that the person came from; null if from none
     * @param next what came behind the record there before a step took it off; null if that is not known
     */
    record Shown(@Nullable Integer before, int comments, @Nullable WorkListAddress list, @Nullable RecordKey next) {

        static final Shown FIRST = new Shown(null, 1, null, null);

        static Shown from(@Nullable WorkListAddress list) {
            return new Shown(null, 1, list, null);
        }
    }

    /**
     * @throws NoSuchPage if no record goes by the key
     */
    @ReadOnly
    RecordPage page(Place place, Person person, Language reader, Shown shown, Attempt attempt, @Nullable Done done) {
        RecordHead head = revisions.head(place.key()).orElseThrow(() -> new NoSuchPage("record " + place.key()));
        List<RecordHead> bundle = bundles.of(head);
        Set<Long> written = heads.writtenBy(person.name(), bundle);
        boolean own = written.contains(head.id);
        return new RecordPage(
                Standing.of(head, own, fourEyes.required(), reader),
                review(head, bundle, written, person, reader),
                looks(place),
                saidAgain(place),
                usedBy(head, place, reader),
                history(place, shown.before()),
                comments(place, shown.comments()),
                work(place),
                shown.list() == null ? null : list.way(shown.list(), place.key(), shown.next(), person.name(), reader),
                attempt,
                done);
    }

    private RecordPage.Work work(Place place) {
        Assignment assignment = assignments.of(place.key()).orElse(null);
        List<WorkListPage.Choice> people = accounts.all().stream()
                .filter(Account::isActive)
                .map(account -> new WorkListPage.Choice(account.name, account.displayName))
                .toList();
        return RecordPage.Work.of(assignment, people);
    }

    private RecordPage.Review review(
            RecordHead head, List<RecordHead> bundle, Set<Long> written, Person person, Language reader) {
        Map<RecordKey, ObjectNode> together = Bundles.contents(bundle);
        List<FindingView> findings = together.entrySet().stream()
                .flatMap(part -> check.check(part.getKey(), part.getValue(), together).list().stream())
                .map(finding -> FindingView.of(finding, reader))
                .toList();
        boolean sound = findings.stream().noneMatch(FindingView::isError);
        ObjectNode record = CanonicalForm.parse(head.latest.content);
        return new RecordPage.Review(
                findings,
                NeedView.of(new Place(head.key()), record, findings),
                bundle.stream()
                        .skip(1)
                        .map(part -> BundlePart.of(part, written.contains(part.id), reader))
                        .toList(),
                StepView.of(head, person, written.contains(head.id), !written.isEmpty(), sound, fourEyes.required()),
                Corrections.isMissing(head));
    }

    private List<LookView> looks(Place place) {
        return switch (place.type()) {
            case COMPARISON ->
                comparisonLooks.of(place.slug()).stream()
                        .filter(Look::isOpen)
                        .map(LookView::of)
                        .toList();
            case CLAIM ->
                looks.of(place.slug()).stream()
                        .filter(Look::isOpen)
                        .map(LookView::of)
                        .toList();
            default -> List.of();
        };
    }

    private Page<DecisionView, Integer> saidAgain(Place place) {
        return place.type() == RecordType.CLAIM
                ? DecisionView.page(decisions.confirmed(place.slug(), SAID_AGAIN))
                : new Page<>(List.of(), 0, null);
    }

    /** The records that name it; claims in an article as they stand in it. */
    private List<BundlePart> usedBy(RecordHead named, Place place, Language reader) {
        Stream<RecordHead> found = heads.mentioning(place.slug(), MENTIONS).stream()
                .filter(head -> References.in(head.recordType, CanonicalForm.parse(head.latest.content)).stream()
                        .anyMatch(reference -> reference.key().equals(place.key())));
        if (place.type() == RecordType.ARTICLE) {
            found = found.sorted(Comparator.comparingLong(ArticleOrder.of(named)::place));
        }
        return found.map(head -> BundlePart.of(head, false, reader)).toList();
    }

    private Page<RevisionView, Integer> history(Place place, @Nullable Integer before) {
        List<Revision> found = revisions.before(place.key(), before, REVISIONS).stream()
                .sorted((a, b) -> Integer.compare(a.number, b.number))
                .toList();
        boolean more = found.size() > REVISIONS;
        List<Revision> shown = more ? found.subList(1, found.size()) : found;
        Revision earlier = more ? found.get(0) : null;
        List<RevisionView> entries = Entry.newestFirst(earlier, shown, 1).stream()
                .map(RevisionView::of)
                .toList();
        return new Page<>(entries, entries.size(), more ? Objects.requireNonNull(shown.get(0)).number : null);
    }

    private Page<CommentView, Integer> comments(Place place, int page) {
        Page<RecordComment, Integer> found = comments.of(place.key(), page, COMMENTS);
        return new Page<>(found.items().stream().map(CommentView::of).toList(), found.total(), found.next());
    }
}

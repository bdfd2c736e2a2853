package org.claimboard.exchange.google;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimboard.account.SignedIn;
import org.claimboard.exchange.google.GoogleError.Violation;
import org.claimboard.exchange.google.MarkupPage.Markup;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.Workflow;

/**
 * Writes pages: a draft with any token that writes. With a reviewer's the draft is also handed in, and published unless
 * the four-eyes rule wants somebody else for that. What rules have against it keeps it a draft, and the answer says so.
 */
@ApplicationScoped
class PageWriting {

    private static final String REASON = "Written through the Fact Check Tools API";

    private final PageDrafts drafts;
    private final PageReading reading;
    private final RevisionStore revisions;
    private final Workflow workflow;
    private final SignedIn signedIn;

    PageWriting(PageDrafts drafts, PageReading reading, RevisionStore revisions, Workflow workflow, SignedIn signedIn) {
        this.drafts = drafts;
        this.reading = reading;
        this.revisions = revisions;
        this.workflow = workflow;
        this.signedIn = signedIn;
    }

    MarkupPage create(MarkupPage page, OurSite site) {
        Markup markup = markup(page);
        PageId id = drafts.idOf(page, markup, site);
        return written(id, refusing(() -> drafts.create(id, page, markup, person())), site);
    }

    MarkupPage update(PageId id, MarkupPage page, OurSite site) {
        Markup markup = markup(page);
        if (page.pageUrl() != null
                && !site.page(page.pageUrl()).filter(id::equals).isPresent()) {
            throw GoogleFailure.invalid("pageUrl", "is another page than " + id.name());
        }
        return written(id, refusing(() -> drafts.update(id, page, markup, person())), site);
    }

    /** Withdraws the claim: its page in all languages. A retraction goes through review like any other change. */
    void delete(PageId id) {
        refusing(() -> drafts.withdraw(id, person()));
        review(id, new ArrayList<>());
    }

    private MarkupPage written(PageId id, List<String> drafted, OurSite site) {
        List<String> notes = new ArrayList<>(drafted);
        review(id, notes);
        return drafts.answer(id, site).withNotes(notes);
    }

    /** Hands in and publishes as far as the person and the rules let. */
    private void review(PageId id, List<String> notes) {
        Person person = person();
        RecordHead head = revisions.head(id.key()).orElseThrow(PageId::notFound);
        if (!person.reviews() || !head.isPending()) {
            return;
        }
        try {
            int seen = head.latest.number;
            if (head.latest.act != RevisionAct.SUBMITTED) {
                seen = workflow.submit(id.key(), seen, person, REASON).number;
            }
            workflow.publish(id.key(), seen, person, REASON);
        } catch (Refused refused) {
            notes.addAll(notes(refused, person));
        }
    }

    /** What keeps it from readers, which is no failure of the writing. */
    private List<String> notes(Refused refused, Person person) {
        if (refused.kind() == Refused.Kind.FOUR_EYES) {
            return List.of("Handed in: someone else must publish what " + person.name() + " wrote.");
        }
        if (refused.kind() != Refused.Kind.UNSOUND) {
            throw GoogleFailure.of(refused);
        }
        Stream<String> rules = refused.findings().stream()
                .filter(finding -> reading.readsDrafts())
                .map(finding -> finding.rule().number() + ": " + finding.message());
        return Stream.concat(Stream.of("Kept as a draft: the rules forbid its publication."), rules)
                .toList();
    }

    private Person person() {
        return Person.of(signedIn);
    }

    private static Markup markup(MarkupPage page) {
        List<Violation> wrong = new ArrayList<>();
        List<Markup> markups = page.claimReviewMarkups();
        if (markups == null || markups.size() != 1 || markups.get(0) == null) {
            throw GoogleFailure.invalid("claimReviewMarkups", "must hold one markup: a page here has one review");
        }
        Markup markup = markups.get(0);
        if (PageMerge.text(markup.claimReviewed()) == null) {
            wrong.add(new Violation("claimReviewMarkups[0].claimReviewed", "is missing"));
        }
        if (markup.rating() == null) {
            wrong.add(new Violation("claimReviewMarkups[0].rating", "is missing"));
        }
        if (!wrong.isEmpty()) {
            throw GoogleFailure.invalid(wrong);
        }
        return markup;
    }

    private static <T> T refusing(Supplier<T> step) {
        try {
            return step.get();
        } catch (Refused refused) {
            throw GoogleFailure.of(refused);
        }
    }
}

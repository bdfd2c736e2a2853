package org.claimboard.exchange.google;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.account.Role;
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
        } catch (Refused.FourEyes refused) {
            notes.add("Handed in: someone else must publish what " + person.name() + " wrote.");
        } catch (Refused.Unsound refused) {
            notes.add("Kept as a draft: the rules forbid its publication.");
            if (reading.readsDrafts()) {
                refused.findings().forEach(finding -> notes.add(finding.rule().number() + ": " + finding.message()));
            }
        }
    }

    private Person person() {
        return new Person(signedIn.name(), signedIn.displayName(), signedIn.is(Role.REVIEWER));
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

    private static <T> T refusing(java.util.function.Supplier<T> step) {
        try {
            return step.get();
        } catch (Refused.Unknown refused) {
            throw PageId.notFound();
        } catch (Refused.NotAllowed refused) {
            throw GoogleFailure.of(403, String.valueOf(refused.getMessage()));
        } catch (Refused.Unsound refused) {
            throw GoogleFailure.of(400, String.valueOf(refused.getMessage()));
        } catch (Refused refused) {
            throw GoogleFailure.of(409, String.valueOf(refused.getMessage()));
        }
    }
}

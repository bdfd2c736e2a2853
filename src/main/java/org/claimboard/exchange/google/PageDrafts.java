package org.claimboard.exchange.google;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.exchange.claimreview.Newsroom;
import org.claimboard.exchange.google.MarkupPage.Markup;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Languages;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.Phrases;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Retraction;
import org.claimboard.record.Slug;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;

/** Makes drafts of what pages say, each in one transaction that holds the ledger from the start. */
@ApplicationScoped
class PageDrafts {

    private static final String REASON = "Written through the Fact Check Tools API";
    private static final LocalizedText NO_REASON = Phrases.inEach("withdrawn.no-reason");

    private final RevisionStore revisions;
    private final PageReading reading;
    private final NamedClaimants claimants;
    private final Workflow workflow;
    private final Newsroom newsroom;
    private final Clock clock;

    PageDrafts(
            RevisionStore revisions,
            PageReading reading,
            NamedClaimants claimants,
            Workflow workflow,
            Newsroom newsroom,
            Clock clock) {
        this.revisions = revisions;
        this.reading = reading;
        this.claimants = claimants;
        this.workflow = workflow;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** Which page a new one is to be: as its address says, else by the words of its claim. */
    PageId idOf(MarkupPage page, Markup markup, OurSite site) {
        String words = String.valueOf(markup.claimReviewed());
        String address = PageMerge.text(page.pageUrl());
        if (address == null) {
            return new PageId(WrittenLanguage.proposed(words), Slug.of(words, "claim"));
        }
        if (!site.isOurs(address)) {
            throw GoogleFailure.of(
                    403,
                    "pageUrl: the pages of " + address + " are not this newsroom's; leave it out, or say "
                            + site.place(Languages.first()).page("some-words"));
        }
        return site.page(address)
                .orElseThrow(() -> GoogleFailure.invalid(
                        "pageUrl",
                        "is an address such as " + site.place(Languages.first()).page("some-words")));
    }

    @Transactional
    List<String> create(PageId id, MarkupPage page, Markup markup, Person by) {
        revisions.lock();
        RecordHead head = revisions.head(id.key()).orElse(null);
        if (head != null && (head.isPublished() || head.isPending())) {
            throw GoogleFailure.exists("There is a claim " + id.slug() + " already: update " + id.name());
        }
        ObjectNode claim = CanonicalForm.parse("{}");
        claim.put("claim", id.slug());
        claim.put("language", id.language());
        claim.put("kind", "event");
        return keep(id, claim, page, markup, 0, by);
    }

    @Transactional
    List<String> update(PageId id, MarkupPage page, Markup markup, Person by) {
        revisions.lock();
        RecordHead head = revisions.head(id.key()).orElseThrow(PageId::notFound);
        String seen = PageMerge.text(page.versionId());
        if (seen != null && !seen.equals(Integer.toString(head.latest.number))) {
            throw GoogleFailure.of(409, "The page has changed since versionId " + seen + ": get it again.");
        }
        Revision newest = head.isPending() || head.published == null ? head.latest : head.published;
        Revision published = head.published;
        int shown = published == null ? 0 : ClaimRecord.parse(published.content).assessments();
        return keep(id, CanonicalForm.parse(newest.content), page, markup, shown, by);
    }

    private List<String> keep(PageId id, ObjectNode claim, MarkupPage page, Markup markup, int shown, Person by) {
        PageView view = reading.view(id, claim, true);
        Map<RecordKey, String> contents = new LinkedHashMap<>();
        String claimant = claimants.slug(view, markup.claimAuthor(), contents);
        PageMerge merge = new PageMerge(view, by.signature(), shown, NewsroomDay.today(clock));
        ObjectNode merged = merge.merged(page, markup, claimant);
        contents.put(id.key(), CanonicalForm.json(id.key(), merged));
        workflow.draftAll(contents, by, REASON);
        return merge.notes();
    }

    /**
     * Withdraws the claim: gives up the draft of one that was never published, else drafts its retraction and hands it
     * in.
     */
    @Transactional
    Revision withdraw(PageId id, Person by) {
        revisions.lock();
        RecordHead head = revisions.head(id.key()).orElseThrow(PageId::notFound);
        Revision published = head.published;
        if (published == null) {
            return workflow.discard(id.key(), head.latest.number, by, REASON);
        }
        if (head.isPending()) {
            throw GoogleFailure.of(409, "Someone works on the claim: discard that draft first.");
        }
        ClaimRecord claim = ClaimRecord.parse(published.content);
        if (claim.isRetracted()) {
            throw PageId.notFound();
        }
        Retraction retraction = new Retraction(NO_REASON, by.signature(), NewsroomDay.today(clock));
        ObjectNode retracted = claim.retract(retraction).tree();
        Revision draft = workflow.draft(id.key(), head.latest.number, retracted, by, REASON);
        return workflow.submit(id.key(), draft.number, by, REASON);
    }

    /** The page as it was just written: whoever wrote it may see it. */
    @ReadOnly
    MarkupPage answer(PageId id, OurSite site) {
        RecordHead head = revisions.head(id.key()).orElseThrow(PageId::notFound);
        Revision latest = head.latest;
        PageView view = reading.view(new PageId(id.language(), id.slug()), CanonicalForm.parse(latest.content), true);
        String state = latest.act.isPublic() ? "published" : latest.act.word();
        return view.page(site, newsroom.name(), latest.number, state);
    }

    static RecordKey claimant(String slug) {
        return new RecordKey(RecordType.CLAIMANT, slug);
    }
}

package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.ReviewPublisher;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Drafted;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * Takes a few things of a file in, and writes down that it did, in one transaction: an import that is killed is between
 * two of these.
 */
@ApplicationScoped
class ReviewChunk {

    private final ReviewImportStore imports;
    private final RevisionStore revisions;
    private final KnownSources sources;
    private final Clock clock;
    private final Workflow workflow;
    private final Batches batches;

    ReviewChunk(
            ReviewImportStore imports,
            RevisionStore revisions,
            KnownSources sources,
            Workflow workflow,
            Batches batches,
            Clock clock) {
        this.imports = imports;
        this.revisions = revisions;
        this.sources = sources;
        this.workflow = workflow;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Takes them in.
     *
     * @param from how many things of the file were read before these
     * @param named what the file names elsewhere, by {@code @id}
     * @param claimants slugs of claimants on file, by their folded names
     * @return false if somebody else has taken them meanwhile
     */
    @Transactional
    boolean take(
            long importId,
            long from,
            List<Element> elements,
            Map<String, JsonNode> named,
            Map<String, String> claimants) {
        ReviewImport job = imports.locked(importId).orElseThrow();
        if (job.isOver() || job.elements != from) {
            return false;
        }
        take(job, Arriving.in(elements, named, NewsroomDay.today(clock)), claimants);
        job.elements += elements.size();
        job.lastLine = elements.get(elements.size() - 1).line();
        return true;
    }

    /**
     * Passes over a thing of which nothing could be made, and says so.
     *
     * @return false if somebody else has taken it meanwhile
     */
    @Transactional
    boolean refuse(long importId, long from, Element element, RuntimeException why) {
        ReviewImport job = imports.locked(importId).orElseThrow();
        if (job.isOver() || job.elements != from) {
            return false;
        }
        ImportRemark remark = new ImportRemark();
        remark.importId = job.id;
        remark.line = element.line();
        remark.pointer = new Remark(ArrivalRule.NOT_TAKEN, element.pointer(), "").pointer();
        remark.rule = ArrivalRule.NOT_TAKEN;
        remark.detail = new Remark(ArrivalRule.NOT_TAKEN, "", String.valueOf(why.getMessage())).detail();
        remark.persist();
        job.reviews++;
        job.refused++;
        job.elements++;
        job.lastLine = element.line();
        return true;
    }

    private void take(ReviewImport job, List<Arriving> arriving, Map<String, String> claimants) {
        revisions.lock();
        List<Review> reviews = arriving.stream()
                .flatMap(one -> Stream.ofNullable(one.review()))
                .toList();
        Map<String, String> known = new HashMap<>();
        Set<String> here = new HashSet<>();
        imports.arrived(reviews.stream().map(Review::identity).toList()).forEach((identity, arrived) -> {
            known.put(identity, arrived.hash);
            if (arrived.importId == job.id) {
                here.add(identity);
            }
        });
        ReviewDrafts.OnFile onFile = new ReviewDrafts.OnFile(
                sources.at(reviews.stream().map(Review::address).toList()), claimants);
        ReviewDrafts drafts =
                new ReviewDrafts(onFile, revisions.heads(ReviewDrafts.keys(onFile, reviews)), job.author, job.origin);
        Map<RecordKey, ReviewPublisher> publishers = new HashMap<>();
        for (Arriving one : arriving) {
            Review review = one.review();
            if (one.isNoReview()) {
                remark(job, one, one.remarks(), null);
                continue;
            }
            job.reviews++;
            if (review == null) {
                job.refused++;
                remark(job, one, one.remarks(), null);
                continue;
            }
            String before = known.putIfAbsent(review.identity(), review.sense());
            ReviewDrafts.Way way = before == null ? drafts.way(review) : ReviewDrafts.Way.GIVEN_UP;
            if (before == null && (way == ReviewDrafts.Way.NEW || way == ReviewDrafts.Way.JOINS)) {
                here.add(review.identity());
                arrive(job, one, review, drafts);
                publishers.merge(
                        new RecordKey(RecordType.CLAIM, ReviewRecords.claimSlug(review)),
                        new ReviewPublisher(review.publisher().label(), review.site()),
                        ReviewPublisher::and);
            } else if (before == null) {
                job.known++;
                if (way == ReviewDrafts.Way.IN_HAND) {
                    Remark inHand = new Remark(ArrivalRule.CLAIM_IN_HAND, one.pointer(), review.rating());
                    remark(job, one, List.of(inHand), ReviewRecords.claimSlug(review));
                } else {
                    Remark givenUp = new Remark(ArrivalRule.CLAIM_GIVEN_UP, one.pointer(), review.rating());
                    remark(job, one, List.of(givenUp), ReviewRecords.claimSlug(review));
                }
            } else if (before.equals(review.sense()) || before.equals(review.hash())) {
                job.known++;
                if (here.contains(review.identity())) {
                    Remark same = new Remark(ArrivalRule.SAME_REVIEW, one.pointer(), review.address());
                    remark(job, one, List.of(same), ReviewRecords.claimSlug(review));
                }
            } else {
                job.changed++;
                Remark changed = new Remark(ArrivalRule.CHANGED_SINCE, one.pointer(), review.rating());
                remark(job, one, List.of(changed), ReviewRecords.claimSlug(review));
            }
        }
        Drafted drafted =
                workflow.draftAll(drafts.contents(), new Person(job.author, false), "Imported from " + job.origin);
        batches.note("reviews-" + job.id, job.origin, job.author, drafted.added(), publishers);
    }

    private void arrive(ReviewImport job, Arriving one, Review review, ReviewDrafts drafts) {
        List<Remark> remarks = new ArrayList<>(one.remarks());
        drafts.add(review)
                .forEach(rule -> remarks.add(new Remark(
                        rule,
                        one.pointer(),
                        rule == ArrivalRule.CLAIMANT_JOINED
                                ? review.claimants().get(0).name()
                                : review.rating())));
        job.taken++;
        job.repaired += one.isRepaired() ? 1 : 0;
        String slug = ReviewRecords.claimSlug(review);
        remark(job, one, remarks, slug);
        ArrivedReview arrived = new ArrivedReview();
        arrived.identity = review.identity();
        arrived.hash = review.sense();
        arrived.importId = job.id;
        arrived.line = one.line();
        arrived.pointer = new Remark(ArrivalRule.NO_ORIGIN, one.pointer(), "").pointer();
        arrived.address = review.address();
        arrived.publisher = review.publisher().label();
        arrived.claim = slug;
        arrived.arrivedAt = clock.instant();
        arrived.persist();
    }

    private static void remark(ReviewImport job, Arriving one, List<Remark> remarks, @Nullable String claim) {
        for (Remark said : remarks) {
            ImportRemark remark = new ImportRemark();
            remark.importId = job.id;
            remark.line = one.line();
            remark.pointer = said.pointer();
            remark.rule = said.rule();
            remark.detail = said.detail();
            remark.claim = claim;
            remark.persist();
        }
    }
}

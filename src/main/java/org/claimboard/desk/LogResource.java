package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.arrival.ArticleFetching;
import org.claimboard.arrival.ImportFault;
import org.claimboard.editor.Answered;
import org.claimboard.editor.Checking;
import org.claimboard.inbox.Inbox;
import org.claimboard.inbox.Report;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.Decision;
import org.claimboard.workflow.SamenessDecisions;
import org.jspecify.annotations.Nullable;

/** Logs claims: paste, accept, done. */
@Path("/desk/claims/log")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class LogResource {

    private static final int MOST_SHOWN = 100;

    private final Desk desk;
    private final Claimants claimants;
    private final LogDrafts drafts;
    private final RecordHeadStore heads;
    private final Checking checking;
    private final SamenessDecisions decisions;
    private final ArticleFetching fetching;
    private final Inbox inbox;

    LogResource(
            Desk desk,
            Claimants claimants,
            LogDrafts drafts,
            RecordHeadStore heads,
            Checking checking,
            SamenessDecisions decisions,
            ArticleFetching fetching,
            Inbox inbox) {
        this.desk = desk;
        this.claimants = claimants;
        this.drafts = drafts;
        this.heads = heads;
        this.checking = checking;
        this.decisions = decisions;
        this.fetching = fetching;
        this.inbox = inbox;
    }

    /** Asks what is to be logged, with what a reader sent where that is to become a claim. */
    @GET
    public LogPage ask(@QueryParam("report") @Nullable String report) {
        Optional<Report> sent = Optional.ofNullable(report)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(number -> inbox.findById(Long.valueOf(number)));
        String address = sent.map(one -> one.seenAt).orElse("");
        String text = sent.map(one -> one.said).orElse("");
        return new LogPage(address, text, LogCheck.LONGEST_TEXT, List.of(), null);
    }

    @POST
    public Response propose(
            @FormParam("address") @Nullable String typedAddress, @FormParam("text") @Nullable String typedText) {
        String address = Typed.text(typedAddress);
        String text = Typed.text(typedText);
        if (text.isEmpty() && !address.isEmpty()) {
            return fetched(address);
        }
        List<LogFault> faults = LogCheck.pasted(address, text);
        if (!faults.isEmpty()) {
            return Response.status(422)
                    .entity(new LogPage(address, text, LogCheck.LONGEST_TEXT, faults, null))
                    .build();
        }
        Optional<RecordHead> onFile = drafts.articleAt(address);
        String publisher = onFile.map(head -> CanonicalForm.parse(head.latest.content)
                        .path("publisher")
                        .asText())
                .orElse("");
        String slug = onFile.map(head -> head.slug).orElse("");
        LogForm form = LogProposals.of(address, text, slug, publisher);
        return Response.ok(page(form, LogFaults.NONE)).build();
    }

    private ProposalsPage page(LogForm form, LogFaults faults) {
        LogCandidates candidates = LogCandidates.of(form, checking, desk.language());
        return new ProposalsPage(form, candidates, claimants.names(desk.language()), faults);
    }

    /** The address of the form, asked for by whoever switches the language on its answer. */
    @GET
    @Path("/decisions")
    public Response decisions() {
        return See.other(desk.path("/desk/claims/log"));
    }

    /** Somebody says whether a published claim is what a sentence says. What else was typed stays. */
    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(MultivaluedMap<String, String> typed) {
        Answered answered = Answered.require(Typed.text(typed.getFirst("decision")));
        LogForm form = LogForm.typed(typed);
        LogEntry entry = form.entries().stream()
                .filter(one -> one.number() == answered.place())
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("sentence " + answered.place()));
        if (!LogCheck.isSentence(entry.text())) {
            LogFault fault = new LogFault(entry.number(), LogFault.What.TEXT);
            return Response.status(422)
                    .entity(page(form, new LogFaults(List.of(fault))))
                    .build();
        }
        decisions.add(entry.text(), answered.claim(), answered.decision(), desk.person());
        if (answered.decision() == Decision.OTHER) {
            return Response.ok(page(form, LogFaults.NONE)).build();
        }
        return form.entries().size() == 1
                ? See.other(desk.path("/desk/claims/" + answered.claim()))
                : Response.ok(page(form.without(entry), LogFaults.NONE)).build();
    }

    /** Shows the article's text, as it was fetched and kept, for the editor to look at before anything is made of it. */
    private Response fetched(String address) {
        ArticleFetching.Result result = fetching.fetch(address, desk.name());
        ImportFault fault = result.fault();
        String text = result.fetch().map(fetch -> fetch.text).orElse("");
        List<LogFault> faults = text.length() > LogCheck.LONGEST_TEXT ? LogCheck.pasted(address, text) : List.of();
        return Response.status(fault == null ? 200 : 422)
                .entity(new LogPage(address, text, LogCheck.LONGEST_TEXT, faults, fault))
                .build();
    }

    @POST
    @Path("/accepted")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(MultivaluedMap<String, String> typed) {
        LogForm form = LogForm.typed(typed);
        List<LogFault> faults = LogCheck.accepted(form);
        if (!faults.isEmpty()) {
            return Response.status(422)
                    .entity(page(form, new LogFaults(faults)))
                    .build();
        }
        List<RecordKey> made = drafts.make(form, desk.person(), form.address());
        String list =
                made.stream().map(key -> "record=" + key.path().substring(1)).collect(Collectors.joining("&"));
        return See.other(desk.path("/desk/claims/log/accepted?" + list));
    }

    @GET
    @Path("/accepted")
    public LoggedPage accepted(@QueryParam("record") List<String> records) {
        List<RecordKey> keys = records.stream()
                .limit(MOST_SHOWN)
                .filter(record -> record.matches("[a-z]+/[a-z0-9-]{1,120}"))
                .map(record -> record.split("/", -1))
                .map(parts -> Place.at(parts[0], parts[1]).key())
                .toList();
        Map<RecordKey, RecordHead> found = heads.of(keys);
        return new LoggedPage(keys.stream()
                .flatMap(key -> Stream.ofNullable(found.get(key)))
                .map(head -> BundlePart.of(head, true, desk.language()))
                .toList());
    }
}

package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.arrival.ArticleFetching;
import org.claimboard.arrival.ImportFault;
import org.claimboard.arrival.PastedText;
import org.claimboard.arrival.PastedTexts;
import org.claimboard.editor.Answered;
import org.claimboard.editor.Checking;
import org.claimboard.inbox.Inbox;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.site.Addresses;
import org.claimboard.site.ContentPolicy;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.Decision;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.SamenessDecisions;
import org.claimboard.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** Logs claims: paste, accept, done. */
@Path(LogResource.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class LogResource {

    static final String PATH = "/desk/claims/log";

    private static final int MOST_SHOWN = 100;

    private static final Pattern SEEN = Pattern.compile("(([a-z]+)/([a-z0-9-]{1,120}))@([0-9]{1,9})");

    private final Desk desk;
    private final Claimants claimants;
    private final LogDrafts drafts;
    private final RecordHeadStore heads;
    private final Checking checking;
    private final SamenessDecisions decisions;
    private final ArticleFetching fetching;
    private final Inbox inbox;
    private final PastedTexts pasted;
    private final Addresses addresses;
    private final Workflow workflow;
    private final Clock clock;

    LogResource(
            Desk desk,
            Claimants claimants,
            LogDrafts drafts,
            RecordHeadStore heads,
            Checking checking,
            SamenessDecisions decisions,
            ArticleFetching fetching,
            Inbox inbox,
            PastedTexts pasted,
            Addresses addresses,
            Workflow workflow,
            Clock clock) {
        this.desk = desk;
        this.claimants = claimants;
        this.drafts = drafts;
        this.heads = heads;
        this.checking = checking;
        this.decisions = decisions;
        this.fetching = fetching;
        this.inbox = inbox;
        this.pasted = pasted;
        this.addresses = addresses;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Asks what is to be logged, with what a reader sent where that is to become a claim, or what another program brought.
     * Nothing is kept.
     */
    @GET
    public Response ask(
            @QueryParam("report") @Nullable String report,
            @QueryParam("url") @Nullable String url,
            @QueryParam("title") @Nullable String title,
            @QueryParam("text") @Nullable String text,
            @Context UriInfo uri) {
        Brought brought = Optional.ofNullable(report)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(number -> inbox.findById(Long.valueOf(number)))
                .map(sent -> new Brought(Objects.requireNonNullElse(sent.seenAt, ""), "", sent.said))
                .orElseGet(() -> Brought.of(url, title, text));
        return Response.ok(form(brought, List.of(), null, uri))
                .header(ContentPolicy.HEADER, ContentPolicy.INSTALLS_OURS)
                .build();
    }

    private LogPage form(Brought brought, List<LogFault> faults, @Nullable ImportFault fault, UriInfo uri) {
        String form = addresses.origin(uri.getRequestUri()) + desk.path(PATH);
        return new LogPage(brought, Bookmark.to(form), LogCheck.LONGEST_TEXT, faults, fault);
    }

    @POST
    public Response propose(
            @FormParam("address") @Nullable String typedAddress,
            @FormParam("title") @Nullable String typedTitle,
            @FormParam("text") @Nullable String typedText,
            @Context UriInfo uri) {
        Brought typed = new Brought(Typed.text(typedAddress), Typed.text(typedTitle), Typed.text(typedText));
        if (typed.text().isEmpty() && !typed.address().isEmpty()) {
            return fetched(typed, uri);
        }
        List<LogFault> faults = LogCheck.pasted(typed.address(), typed.title(), typed.text());
        if (!faults.isEmpty()) {
            return Response.status(422).entity(form(typed, faults, null, uri)).build();
        }
        long number = pasted.keep(desk.name(), typed.address(), typed.title(), typed.text());
        return See.other(desk.path(PATH + "/proposals/" + number));
    }

    /** The sentences of what the person pasted, as often as it is asked for, until it is forgotten. */
    @GET
    @Path("/proposals/{number: [1-9][0-9]{0,17}}")
    public ProposalsPage proposals(@PathParam("number") long number) {
        PastedText text =
                pasted.of(number, desk.name()).orElseThrow(() -> new NoSuchPage("pasted text " + number + " of yours"));
        Optional<RecordHead> onFile = drafts.articleAt(text.address);
        String publisher = onFile.map(head -> CanonicalForm.parse(head.latest.content)
                        .path("publisher")
                        .asText())
                .orElse("");
        String slug = onFile.map(head -> head.slug).orElse("");
        return page(
                LogProposals.of(text, claimants.known(), NewsroomDay.today(clock), slug, publisher), LogFaults.NONE);
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
    private Response fetched(Brought typed, UriInfo uri) {
        ArticleFetching.Result result = fetching.fetch(typed.address(), desk.name());
        ImportFault fault = result.fault();
        String text = result.fetch().map(fetch -> fetch.text).orElse("");
        Brought found = new Brought(typed.address(), typed.title(), text);
        boolean tooLong = text.length() > LogCheck.LONGEST_TEXT;
        List<LogFault> faults = tooLong ? LogCheck.pasted(typed.address(), "", text) : List.of();
        return Response.status(fault == null ? 200 : 422)
                .entity(form(found, faults, fault, uri))
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
    public LoggedPage accepted(
            @QueryParam("record") List<String> records, @QueryParam("refused") List<String> refused) {
        List<RecordKey> keys = keys(records);
        Map<RecordKey, RecordHead> found = heads.of(keys);
        Set<RecordKey> kept = new HashSet<>(keys(refused));
        return LoggedPage.of(keys.stream()
                .flatMap(key -> Stream.ofNullable(found.get(key)))
                .map(head -> LoggedPage.Line.of(head, desk.name(), kept.contains(head.key()), desk.language()))
                .toList());
    }

    private static List<RecordKey> keys(List<String> records) {
        return records.stream()
                .limit(MOST_SHOWN)
                .filter(record -> record.matches("[a-z]+/[a-z0-9-]{1,120}"))
                .map(record -> record.split("/", -1))
                .map(parts -> Place.at(parts[0], parts[1]).key())
                .toList();
    }

    /** The address of the form, asked for by whoever switches the language on its answer. */
    @GET
    @Path("/accepted/submission")
    public Response submission() {
        return See.other(desk.path(PATH));
    }

    /**
     * Hands in for review what was kept, each by itself: what cannot be handed in stays as it is and is named.
     *
     * @param records each with the number of the revision that the person saw
     */
    @POST
    @Path("/accepted/submission")
    public Response submit(@FormParam("record") List<String> records, @FormParam("list") @Nullable String shown) {
        List<String> refused = new ArrayList<>();
        for (String record : records.stream().limit(MOST_SHOWN).toList()) {
            Matcher matcher = SEEN.matcher(record);
            if (matcher.matches() && !isSubmitted(matcher)) {
                refused.add(matcher.group(1));
            }
        }
        List<String> all = List.of((shown == null ? "" : shown).split(" ", -1));
        String list = Stream.concat(
                        keys(all).stream().map(key -> "record=" + key.path().substring(1)),
                        refused.stream().map(record -> "refused=" + record))
                .collect(Collectors.joining("&"));
        return See.other(desk.path(PATH + "/accepted?" + list));
    }

    private boolean isSubmitted(Matcher record) {
        RecordKey key = Place.at(record.group(2), record.group(3)).key();
        try {
            workflow.submit(key, Integer.parseInt(record.group(4)), desk.person(), "");
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}

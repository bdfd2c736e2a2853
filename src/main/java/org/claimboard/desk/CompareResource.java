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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.editor.KnownList;
import org.claimboard.editor.NamedRecords;
import org.claimboard.editor.Picker;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;
import org.claimboard.workflow.Refused;
import org.jspecify.annotations.Nullable;

/** Sets claims side by side: ticked on a list, they are a comparison, ready to be handed in. */
@Path("/desk/compare")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class CompareResource {

    private static final String CLAIM = "claim";
    private static final int UNPROCESSABLE = 422;
    private static final int MOST_CHOSEN = 1000;

    private final Desk desk;
    private final Comparing comparing;
    private final CompareDrafts drafts;
    private final CompareFinder finder;
    private final NamedRecords named;
    private final Picker picker;

    CompareResource(
            Desk desk,
            Comparing comparing,
            CompareDrafts drafts,
            CompareFinder finder,
            NamedRecords named,
            Picker picker) {
        this.desk = desk;
        this.comparing = comparing;
        this.drafts = drafts;
        this.finder = finder;
        this.named = named;
        this.picker = picker;
    }

    /** The comparison of the claims, as far as they tell it. */
    @GET
    public ComparePage show(@QueryParam(CLAIM) List<String> claims, @QueryParam("add") @Nullable String words) {
        String typed = Typed.text(words);
        ComparePosted posted = ComparePosted.of(claims);
        CompareForm form = comparing.of(posted, desk.language());
        String like = typed.isEmpty() && form.positions().size() == 1
                ? form.positions().get(0).claim().titled(desk.language()).value()
                : typed;
        return page(form, finder.of(like, posted.claims()), typed, null, List.of());
    }

    /** Sends on to the comparison of what was chosen on a list whose ticks are for more than this. */
    @POST
    @Path("/chosen")
    public Response chosen(@FormParam("record") @Nullable List<String> records) {
        String claims = Stream.ofNullable(records)
                .flatMap(List::stream)
                .limit(MOST_CHOSEN)
                .map(CompareResource::claim)
                .flatMap(Optional::stream)
                .limit(CompareClaims.MOST)
                .map(slug -> CLAIM + "=" + slug)
                .collect(Collectors.joining("&"));
        return See.other(desk.path("/desk/compare" + (claims.isEmpty() ? "" : "?" + claims)));
    }

    /** The slug of a claim; empty for records of other kinds. */
    private static Optional<String> claim(String record) {
        String before = RecordType.CLAIM.word() + " ";
        return Optional.of(record)
                .filter(key -> key.startsWith(before))
                .map(key -> key.substring(before.length()))
                .filter(Slug::isOne);
    }

    /** The address of the list's form, asked for by whoever switches the language on its answer. */
    @GET
    @Path("/chosen")
    public Response again() {
        return See.other(desk.path("/desk/compare"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(MultivaluedMap<String, String> typed) {
        String words = Typed.text(typed.getFirst("add"));
        Optional<RecordHead> added = words.isEmpty() ? Optional.empty() : named.find(RecordType.CLAIM, words);
        added.ifPresent(head -> typed.add(CLAIM, head.slug));
        ComparePosted posted = ComparePosted.of(typed);
        CompareForm form = comparing.of(posted, desk.language());
        String act = Typed.text(typed.getFirst("act"));
        boolean handIn = act.equals("hand-in");
        if (!handIn && !act.equals("keep")) {
            String left = added.isPresent() ? "" : words;
            return Response.ok(page(form, finder.of(left, posted.claims()), left, null, List.of()))
                    .build();
        }
        if (form.isFaulty()) {
            return refused(form, null, List.of());
        }
        try {
            RecordKey key = drafts.make(form, handIn, desk.person());
            String path = new Place(key).path();
            return See.other(desk.path(handIn ? Done.SUBMITTED.on(path) : path));
        } catch (Refused refused) {
            return refused(
                    form,
                    Refusal.of(refused),
                    refused.findings().stream()
                            .map(finding -> FindingView.of(finding, desk.language()))
                            .toList());
        }
    }

    private Response refused(CompareForm form, @Nullable Refusal refusal, List<FindingView> findings) {
        return Response.status(UNPROCESSABLE)
                .entity(page(form, List.of(), "", refusal, findings))
                .build();
    }

    private ComparePage page(
            CompareForm form,
            List<CompareChoice> also,
            String words,
            @Nullable Refusal refusal,
            List<FindingView> findings) {
        List<KnownList> known = picker.lists(Set.of(RecordType.CLAIM, RecordType.SOURCE), desk.name(), desk.language());
        return new ComparePage(form, also, words, known, CompareClaims.MOST, refusal, findings);
    }
}

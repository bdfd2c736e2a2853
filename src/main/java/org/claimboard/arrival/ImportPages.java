package org.claimboard.arrival;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.account.SignedIn;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.outbound.Fetched;
import org.claimboard.record.Page;
import org.claimboard.site.BadField;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Other people's reviews at the desk: send a file or name an address, see how far it is, read the report. */
@Path(ImportPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ImportPages {

    static final String PATH = "/desk/imports";

    private static final int IMPORTS_ON_A_PAGE = 20;
    private static final int REMARKS_ON_A_PAGE = 100;

    /** Seconds after which a browser looks again how far an import is. */
    private static final int REFRESH = 3;

    private final Visit visit;
    private final SignedIn signedIn;
    private final ReviewImportStore store;
    private final ReviewImports imports;
    private final ImportWorker worker;
    private final Fetching fetching;

    ImportPages(
            Visit visit,
            SignedIn signedIn,
            ReviewImportStore store,
            ReviewImports imports,
            ImportWorker worker,
            Fetching fetching) {
        this.visit = visit;
        this.signedIn = signedIn;
        this.store = store;
        this.imports = imports;
        this.worker = worker;
        this.fetching = fetching;
    }

    @GET
    @ReadOnly
    public ImportsPage list(@QueryParam("before") @Nullable String before) {
        return page(before == null ? null : (Long) number("before", before), "", null);
    }

    /** A form that is not sent as files are has none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendNothing() {
        return refused("", ImportFault.NO_FILE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(MultipartFormDataInput form) throws IOException {
        Optional<FormValue> sent = file(form.getValues());
        if (sent.isEmpty()) {
            return refused("", ImportFault.NO_FILE);
        }
        try (InputStream bytes = sent.get().getFileItem().getInputStream()) {
            return begin(name(sent.get().getFileName()), bytes);
        }
    }

    private static Optional<FormValue> file(Map<String, ? extends java.util.Collection<FormValue>> form) {
        return form.containsKey("file")
                ? form.get("file").stream()
                        .filter(FormValue::isFileItem)
                        .filter(ImportPages::isFilled)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isFilled(FormValue value) {
        try {
            return value.getFileItem().getFileSize() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The addresses of the forms, asked for by whoever switches the language on their answers. */
    @GET
    @Path("/addresses")
    public Response form() {
        return See.other(visit.base() + PATH);
    }

    @POST
    @Path("/addresses")
    public Response fetch(@FormParam("address") @Nullable String typed) throws IOException {
        String address = Clean.line(typed == null ? "" : typed);
        Fetching.Answer answer = fetching.get(address, Fetching.FILE);
        Fetched fetched = answer.fetched();
        return fetched == null ? refused(address, answer.fault()) : begin(address, Fetching.file(fetched));
    }

    private Response begin(String origin, InputStream bytes) throws IOException {
        long begun = imports.begin(origin, signedIn.name(), bytes);
        worker.wake();
        return See.other(visit.base() + PATH + "/" + begun);
    }

    private Response refused(String address, @Nullable ImportFault fault) {
        return Response.status(422).entity(page(null, address, fault)).build();
    }

    private ImportsPage page(@Nullable Long before, String address, @Nullable ImportFault fault) {
        Page<ReviewImport, Long> page = store.newest(before, IMPORTS_ON_A_PAGE);
        return new ImportsPage(page.items().stream().map(ImportView::of).toList(), page.next(), address, fault);
    }

    @GET
    @Path("/{number: [0-9]{1,18}}")
    @ReadOnly
    public Response show(@PathParam("number") String number, @QueryParam("after") @Nullable String after) {
        long id = Long.parseLong(number);
        ReviewImport job = store.findByIdOptional(id).orElseThrow(() -> new NoSuchPage("import " + number));
        Page<ImportRemark, Long> remarks =
                store.remarks(id, after == null ? null : (Long) number("after", after), REMARKS_ON_A_PAGE);
        ImportPage page = new ImportPage(ImportView.of(job), ImportPage.RuleCount.of(store.rules(id)), remarks);
        Response.ResponseBuilder response = Response.ok(page);
        if (!job.isOver() && after == null) {
            response.header("Refresh", REFRESH);
        }
        return response.build();
    }

    private static long number(String field, String typed) {
        if (!typed.matches("[0-9]{1,18}")) {
            throw new BadField(field, typed, List.of());
        }
        return Long.parseLong(typed);
    }

    private static String name(@Nullable String name) {
        String clean = Clean.line(name == null ? "" : name);
        return clean.isEmpty() ? "file" : clean.substring(0, Math.min(clean.length(), 300));
    }
}

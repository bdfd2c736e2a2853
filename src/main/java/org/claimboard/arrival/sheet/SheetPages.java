package org.claimboard.arrival.sheet;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.account.SignedIn;
import org.claimboard.arrival.Clean;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.claimboard.site.BadField;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Spreadsheets at the desk: send one, confirm what is in which column, read what would become of it, take it. */
@Path(SheetPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SheetPages {

    static final String PATH = "/desk/imports/sheets";

    private static final int SHEETS_ON_A_PAGE = 20;
    private static final int LINES_ON_A_PAGE = 100;

    private final Visit visit;
    private final SignedIn signedIn;
    private final SheetImportStore store;
    private final SheetImports imports;

    SheetPages(Visit visit, SignedIn signedIn, SheetImportStore store, SheetImports imports) {
        this.visit = visit;
        this.signedIn = signedIn;
        this.store = store;
        this.imports = imports;
    }

    @GET
    @ReadOnly
    public SheetsPage list(@QueryParam("before") @Nullable String before) {
        return page(before == null ? null : (Long) number("before", before), null);
    }

    /** An empty sheet whose columns are known by their names, in UTF-8 with the mark by which Excel knows that. */
    @GET
    @Path("/template")
    public Response template() {
        SheetWords words = MessageBundles.get(
                SheetWords.class, Localized.Literal.of(visit.language().tag()));
        return Response.ok("\uFEFF" + words.templateNames() + "\r\n", "text/csv;charset=UTF-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"claims.csv\"")
                .build();
    }

    /** A form that is not sent as files are has none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendNothing() {
        return refused(new SheetFault(Why.NO_FILE));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(MultipartFormDataInput form) throws IOException {
        Optional<FormValue> sent = form.getValues().getOrDefault("file", List.of()).stream()
                .filter(FormValue::isFileItem)
                .findFirst();
        if (sent.isEmpty()) {
            return refused(new SheetFault(Why.NO_FILE));
        }
        try (InputStream bytes = sent.get().getFileItem().getInputStream()) {
            String name = Objects.requireNonNullElse(sent.get().getFileName(), "");
            return see(
                    imports.begin(name, signedIn.name(), bytes, visit.language().tag()));
        } catch (SheetFault e) {
            return refused(e);
        }
    }

    private Response see(long id) {
        return See.other(visit.base() + PATH + "/" + id);
    }

    private Response refused(SheetFault fault) {
        return Response.status(422).entity(page(null, fault)).build();
    }

    private SheetsPage page(@Nullable Long before, @Nullable SheetFault fault) {
        Page<SheetImport, Long> page = store.newest(signedIn.name(), before, SHEETS_ON_A_PAGE);
        return new SheetsPage(page.items().stream().map(SheetView::of).toList(), page.next(), fault);
    }

    @GET
    @Path("/{number: [0-9]{1,18}}")
    @ReadOnly
    public SheetPage show(
            @PathParam("number") String number,
            @QueryParam("after") @Nullable String after,
            @QueryParam("rows") @Nullable String rows) {
        Long remarksAfter = after == null ? null : (Long) number("after", after);
        Long rowsAfter = rows == null ? null : (Long) number("rows", rows);
        return page(own(number), null, remarksAfter, rowsAfter);
    }

    private SheetImport own(String number) {
        return store.own(Long.parseLong(number), signedIn.name()).orElseThrow(() -> missing(number));
    }

    private static NoSuchPage missing(String number) {
        return new NoSuchPage("spreadsheet " + number);
    }

    private SheetPage page(
            SheetImport job, @Nullable ColumnsView columns, @Nullable Long remarksAfter, @Nullable Long rowsAfter) {
        ColumnsView shown = columns == null && !job.isTaken()
                ? ColumnsView.of(imports.sheet(job), job.form(), imports.tabs(job), job.mapping())
                : columns;
        return new SheetPage(
                SheetView.of(job),
                shown,
                SheetView.RuleCount.of(store.rules(job.id)),
                store.remarks(job.id, remarksAfter, LINES_ON_A_PAGE),
                imports.drafts(job.id, rowsAfter, LINES_ON_A_PAGE),
                null);
    }

    /** Tries the sheet out by the columns as they were confirmed; or, if it is to be read in another way, reads it so. */
    @POST
    @Path("/{number: [0-9]{1,18}}")
    public Response check(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        SheetImport job = own(number);
        if (job.isTaken()) {
            return see(job.id);
        }
        boolean workbook = !form.containsKey("encoding");
        SheetForm before = job.form();
        long asShown = form.containsKey("names") ? namesLine(form) : before.namesLine();
        long shown = imports.sheet(job).namesLine();
        SheetForm read = new SheetForm(
                workbook ? before.encoding() : choice(form, "encoding", TextEncoding::of),
                workbook ? before.delimiter() : choice(form, "delimiter", Delimiter::of),
                form.containsKey("tab") ? (int) number("tab", text(form, "tab")) : before.tab(),
                asShown == shown ? before.namesLine() : asShown);
        DateOrder dates = choice(form, "dates", DateOrder::of);
        String language =
                Objects.requireNonNullElse(form.getFirst("language"), "").strip();
        Mapping mapping = new Mapping(fields(form, job.mapping().fields().size()), language, dates, answers(form, job));
        try {
            Optional<SheetImport> done = read.equals(before)
                    ? imports.check(job.id, signedIn.name(), mapping)
                    : imports.reread(job.id, signedIn.name(), read);
            return see(done.orElse(job).id);
        } catch (SheetFault e) {
            ColumnsView columns = ColumnsView.of(imports.sheet(job), before, imports.tabs(job), mapping);
            return faulty(page(job, columns, null, null), e);
        }
    }

    private static List<Field> fields(MultivaluedMap<String, String> form, int columns) {
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            fields.add(choice(form, "column." + column, Field::of));
        }
        return List.copyOf(fields);
    }

    /** What the form says is meant by cells; what it does not ask about stays as it was said. */
    private static Answers answers(MultivaluedMap<String, String> form, SheetImport job) {
        Map<String, String> given = new LinkedHashMap<>(job.mapping().answers().given());
        int length = 0;
        for (int i = 0; i < Answers.MOST && form.containsKey("asked." + i); i++) {
            String key = Clean.text(text(form, "asked." + i));
            String answer = Clean.text(text(form, "answer." + i));
            length += key.length() + answer.length();
            if (answer.length() > Answers.LONGEST || length > Answers.ROOM / 2) {
                throw new BadField("answer." + i, answer.substring(0, Math.min(answer.length(), 100)), List.of());
            }
            if (answer.isEmpty()) {
                given.remove(key);
            } else if (given.size() < Answers.MOST || given.containsKey(key)) {
                given.put(key, answer);
            }
        }
        return new Answers(given);
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "");
    }

    private static long namesLine(MultivaluedMap<String, String> form) {
        return number("names", text(form, "names").strip());
    }

    private static <T> T choice(
            MultivaluedMap<String, String> form, String field, Function<String, Optional<T>> choices) {
        String sent = Objects.requireNonNullElse(form.getFirst(field), "");
        return choices.apply(sent).orElseThrow(() -> new BadField(field, sent, List.of()));
    }

    private static Response faulty(SheetPage page, SheetFault fault) {
        return Response.status(422)
                .entity(new SheetPage(page.job(), page.columns(), page.rules(), page.remarks(), page.rows(), fault))
                .build();
    }

    /** The address of the form, asked for by whoever switches the language on its answer. */
    @GET
    @Path("/{number: [0-9]{1,18}}/drafts")
    public Response form(@PathParam("number") String number) {
        return see(Long.parseLong(number));
    }

    @POST
    @Path("/{number: [0-9]{1,18}}/drafts")
    public Response take(@PathParam("number") String number, MultivaluedMap<String, String> form) {
        SheetImport job = own(number);
        int checks = (int) number("checks", Objects.requireNonNullElse(form.getFirst("checks"), ""));
        try {
            imports.take(job.id, signedIn.name(), checks);
            return see(job.id);
        } catch (SheetFault e) {
            return faulty(page(own(number), null, null, null), e);
        }
    }

    private static long number(String field, String typed) {
        if (!typed.matches("[0-9]{1,18}")) {
            throw new BadField(field, typed, List.of());
        }
        return Long.parseLong(typed);
    }
}

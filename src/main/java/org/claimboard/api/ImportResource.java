package org.claimboard.api;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.claimboard.account.Scope;
import org.claimboard.intake.ClaimFolder;
import org.claimboard.record.FileSet;
import org.claimboard.workflow.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whole sets of claim files at once. */
@Path(Links.ROOT + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Whole sets of claim files at once.")
public class ImportResource {

    /** Bytes of the largest body that is taken. */
    static final int LARGEST_BODY = 32 * 1024 * 1024;

    private final Imports imports;
    private final Repeats repeats;
    private final Writer writer;
    private final WriteProblems problems;

    ImportResource(Imports imports, Repeats repeats, Writer writer, WriteProblems problems) {
        this.imports = imports;
        this.repeats = repeats;
        this.writer = writer;
        this.problems = problems;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/zip"})
    @PermissionsAllowed(Scope.WRITE_NAME)
    @Operation(
            operationId = "importFiles",
            summary = "Import claim files",
            description =
                    "Checks the files by all rules, as if they lay among the records on file, and takes all of them"
                            + " or none. They become drafts of whoever's token it is. At most 50,000 files of 512 KiB, 64 MiB"
                            + " together, in a body of 32 MiB.")
    @Parameter(
            name = "publish",
            in = ParameterIn.QUERY,
            description = "`true`: bring them to readers at once, if they refer to nothing but each other. Takes a"
                    + " reviewer's token, and a desk without the four-eyes rule.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ImportRequest.class)),
                @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportRepresentation.class)))
    public Response run(byte @Nullable [] body, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = Parameters.ofStep(uri, "publish");
        boolean publish = Boolean.TRUE.equals(parameters.yesOrNo("publish"));
        String reason = parameters.reason();
        parameters.check();
        String path = parameters.path();
        Person person = writer.person();
        if (publish && !imports.mayPublish(person)) {
            String detail = "Only a reviewer may publish at once, and only where the four-eyes rule is off.";
            throw new ProblemException(Problem.of(Kind.NOT_ALLOWED, detail, path, null));
        }
        Repeats.Request request = Repeats.Request.of(headers, uri, body, person.name());
        return problems.orProblem(path, () -> {
            Optional<Answer> known = repeats.known(request);
            if (known.isPresent()) {
                return known.get().asResponse();
            }
            FileSet files = ClaimFolder.of(SentFiles.read(body, headers.getMediaType(), path));
            Answer answer = publish
                    ? repeats.once(request, () -> Answer.ok(imports.publish(files, person, path)))
                    : draft(files, request, person, reason);
            return answer.asResponse();
        });
    }

    private Answer draft(FileSet files, Repeats.Request request, Person person, String reason) {
        List<org.claimboard.record.Problem> warnings = imports.check(files, request.path());
        return repeats.once(request, () -> Answer.ok(imports.draft(files, warnings, person, reason)));
    }
}

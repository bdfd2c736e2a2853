package org.claimboard.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.claimboard.manuscript.ManuscriptCheck;
import org.claimboard.matching.SentenceCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which published claims cover a sentence. It takes POST because texts are long; it changes nothing. */
@Path(MatchResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches", description = "Whether a sentence was checked already.")
public class MatchResource {

    static final String PATH = Links.ROOT + "/matches";

    private static final String RETRY_AFTER_SECONDS = "5";

    private final SentenceCheck sentences;
    private final ManuscriptCheck manuscripts;

    MatchResource(SentenceCheck sentences, ManuscriptCheck manuscripts) {
        this.sentences = sentences;
        this.manuscripts = manuscripts;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "matchSentences",
            summary = "Match sentences with claims, or check a whole text",
            description =
                    "The published claims that cover a sentence or post, the likeliest first, with what speaks for each"
                            + " and whether it states another number. Send `text` for one, `texts` for up to 50; texts are in"
                            + " Korean or English and find claims in either language, as far as the claims have both. Send `manuscript` for a whole"
                            + " text: the answer then has the sentences that repeat a claim, or do not add up. Takes"
                            + " no token and changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            oneOf = {
                                                MatchRequest.class,
                                                MatchBatchRequest.class,
                                                ManuscriptRequest.class
                                            })))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            oneOf = {MatchAnswer.class, MatchBatchAnswer.class, ManuscriptAnswer.class
                                            })))
    public Object match(byte @Nullable [] body, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofDraft(uri);
        parameters.check();
        ObjectNode sent = Documents.readQuestion(body, parameters.path());
        if (ManuscriptQuestion.isAsked(sent)) {
            ManuscriptQuestion question = ManuscriptQuestion.read(sent, parameters.path());
            checkReady(manuscripts.isReady(), parameters);
            return ManuscriptAnswer.of(manuscripts.check(question.text(), question.day()));
        }
        MatchQuestion question = MatchQuestion.read(sent, parameters.path());
        checkReady(sentences.isReady(), parameters);
        List<MatchAnswer> answers = question.texts().stream()
                .map(text -> MatchAnswer.of(sentences.check(text, question.tongue(), question.limit())))
                .toList();
        return question.many() ? new MatchBatchAnswer(answers) : answers.get(0);
    }

    private static void checkReady(boolean ready, Parameters parameters) {
        if (!ready) {
            String detail = "The index of claims is still being built. Try again in a moment.";
            throw new ProblemException(
                    Problem.of(Kind.NOT_READY, detail, parameters.path(), null),
                    Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
        }
    }
}

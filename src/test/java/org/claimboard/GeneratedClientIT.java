package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From our OpenAPI document openapi-generator makes a client that compiles, reads and writes. */
class GeneratedClientIT {

    private static final Path GENERATOR = Path.of("target/openapi-generator/openapi-generator-cli.jar");

    private static final String PROGRAM =
            """
            import client.ApiClient;
            import client.ApiException;
            import client.api.*;
            import client.model.*;
            import java.util.List;

            class Calls {
                public static void main(String[] arguments) throws Exception {
                    ApiClient client = new ApiClient();
                    client.updateBaseUri(arguments[0]);
                    client.setRequestInterceptor(
                            request -> request.header("Authorization", "Bearer " + arguments[1]));
                    ClaimsApi claims = new ClaimsApi(client);

                    System.out.println("shown " + claims.showClaim("musk-doubts-chip-count", null, null, null).getRef());
                    ListingClaimRepresentation list = claims.listClaims(List.of(VerdictOrNone.REFUTED, VerdictOrNone.CONTESTED), null, null, null, null, null, null, null, null, null, null, null, 7, null, null, null, null);
                    System.out.println("listed " + list.getItems().size() + " of " + list.getTotal());
                    System.out.println("found " + new SearchApi(client)
                            .search("560만 달러", List.of(RecordType.CLAIM), null, null, null, null, null, null, null, null, null, null, 3, null, null)
                            .getItems().size());
                    System.out.println("compared "
                            + new ComparisonsApi(client).showComparison("training-cost", null, null, null).getSlug());
                    try {
                        claims.showClaim("nothing", null, null, null);
                    } catch (ApiException e) {
                        System.out.println("refused " + e.getCode() + " " + e.getResponseBody());
                    }
                    ClaimantDocument document = client.getObjectMapper().readValue(
                            "{\\"claimant\\": \\"quay\\", \\"kind\\": \\"organization\\", \\"names\\": {\\"en\\": \\"Quay\\"}}",
                            ClaimantDocument.class);
                    new ClaimantsApi(client).createClaimant(document, null, null);
                    System.out.println("drafted " + new DraftsApi(client).listDrafts(null, null, null).getItems().size());
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void client_ofOurDocument_compilesReadsAndWrites() throws IOException, InterruptedException {
        Packaged application = new Packaged(folder, Path.of("claims").toAbsolutePath());
        String link = application.run("admin", "anna");
        Process server = application.serveWhole();
        try {
            String token = Packaged.token(link);
            Path document = folder.resolve("openapi.json");
            Files.writeString(document, given().get("/q/openapi?format=json").asString());
            generate(document);
            Files.writeString(folder.resolve("src/main/java/Calls.java"), PROGRAM);
            compile();

            String printed = run("java", "-cp", classes(), "Calls", application.here("http://localhost:8080"), token);

            int refutedOrContested =
                    given().get("/api/v1/claims?verdict=refuted,contested").path("total");
            assertThat(printed.lines())
                    .contains(
                            "shown C11",
                            "listed " + Math.min(7, refutedOrContested) + " of " + refutedOrContested,
                            "found 3",
                            "compared training-cost",
                            "drafted 1")
                    .anyMatch(line -> line.startsWith("refused 404 {\"type\":\"about:blank\""));
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    /** Fails also where the document is not valid. */
    private void generate(Path document) throws IOException, InterruptedException {
        run(
                "java",
                "-jar",
                GENERATOR.toAbsolutePath().toString(),
                "generate",
                "-g",
                "java",
                "--library",
                "native",
                "-i",
                document.toString(),
                "-o",
                folder.toString(),
                "--additional-properties",
                "openApiNullable=false,useJakartaEe=true,containerDefaultToNull=true,invokerPackage=client,apiPackage=client.api,modelPackage=client.model",
                "--global-property",
                "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");
    }

    private void compile() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "javac", "-encoding", "UTF-8", "-nowarn", "-proc:none", "-cp", classes(), "-d", target().toString()));
        try (Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
        }
        run(command.toArray(String[]::new));
    }

    private Path target() {
        return folder.resolve("classes");
    }

    private String classes() {
        return target() + ":" + System.getProperty("java.class.path");
    }

    /** Runs a tool of this JDK, and gives what it printed. */
    private String run(String... command) throws IOException, InterruptedException {
        command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
        return Files.readString(printed);
    }
}

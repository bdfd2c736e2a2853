#!/usr/bin/env bash
# Vert.x Web 4.5.27 (5.0.5 too), StaticHandler behind a server that compresses: asked for the first ten bytes of a file with
# "Accept-Encoding: gzip", it answers 206 "Content-Range: bytes 0-9/6600" with a gzip stream of its own around those ten, 36
# bytes long. Best guess: a range of the compressed form, or the part uncompressed; a range counts the bytes of what is sent
# under its Content-Encoding (RFC 9110, sections 8.8.3.3 and 14.4), so parts put together as they say they fit are no file.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>run</groupId><artifactId>run</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.vertx</groupId><artifactId>vertx-web</artifactId><version>4.5.27</version></dependency>
  </dependencies>
</project>
XML
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=classpath
cat > Run.java <<'JAVA'
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

public class Run {
    public static void main(String[] arguments) throws Exception {
        Path root = Files.createTempDirectory(Path.of("."), "root").toAbsolutePath();
        Files.writeString(root.resolve("base.css"), "body { color: black }\n".repeat(300));
        Router router = Router.router(Vertx.vertx());
        router.route().handler(StaticHandler.create(FileSystemAccess.ROOT, root.toString()));
        HttpServer server = Vertx.vertx().createHttpServer(new HttpServerOptions().setCompressionSupported(true))
                .requestHandler(router).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
        System.out.println("vertx-web " + Router.class.getProtectionDomain().getCodeSource().getLocation());
        boolean same = true;
        for (String coding : new String[] {"identity", "gzip"}) {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + "/base.css"))
                            .header("Range", "bytes=0-9").header("Accept-Encoding", coding).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            String range = answer.headers().firstValue("Content-Range").orElse("none");
            String encoded = answer.headers().firstValue("Content-Encoding").orElse("none");
            System.out.println(coding + " => " + answer.statusCode() + ", " + range + ", Content-Encoding " + encoded + ", "
                    + answer.body().length + " bytes");
            boolean gzip = coding.equals("gzip");
            same &= answer.statusCode() == 206 && range.equals("bytes 0-9/6600")
                    && encoded.equals(gzip ? "gzip" : "none") && answer.body().length > 10 == gzip;
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }
}
JAVA
java -cp "$(cat classpath)" Run.java 2>&1 | sed 's|file:.*/vertx-web-|vertx-web-|'

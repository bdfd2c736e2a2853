#!/usr/bin/env bash
# jwarc 0.36.0 on a WARC 1.1 record whose WARC-Date is a day or a minute (2025-01-20, 2025-01-20T06:21Z): WARC 1.1 (section 5.4) takes
# any precision of W3CDTF, and record.date() throws DateTimeParseException. Best guess: the day, or its first instant. Fractions of a
# second, the other thing that 1.1 brought, are read.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.netpreserve:jwarc:0.36.0 -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.WarcReader;

public class Run {
    public static void main(String[] arguments) throws Exception {
        StringBuilder seen = new StringBuilder();
        for (String date : new String[] {"2025-01-20T06:21:05.25Z", "2025-01-20T06:21Z", "2025-01-20", "2025-01"}) {
            seen.append(date).append(" -> ").append(read(date)).append(" | ");
        }
        System.out.println(seen);
        System.exit(seen.toString().equals(arguments[0]) ? 0 : 1);
    }

    static String read(String date) throws Exception {
        String record = "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/\r\nWARC-Date: " + date
                + "\r\nWARC-Record-ID: <urn:uuid:11111111-1111-1111-1111-111111111111>\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 1\r\n\r\nx\r\n\r\n";
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record.getBytes(StandardCharsets.US_ASCII)))) {
            return reader.next().orElseThrow().date().toString();
        } catch (java.time.DateTimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
java -cp jwarc-0.36.0.jar Run.java '2025-01-20T06:21:05.25Z -> 2025-01-20T06:21:05.250Z | 2025-01-20T06:21Z -> DateTimeParseException | 2025-01-20 -> DateTimeParseException | 2025-01 -> DateTimeParseException | ' && echo "jwarc 0.36.0, as seen" || { echo CHANGED; exit 1; }

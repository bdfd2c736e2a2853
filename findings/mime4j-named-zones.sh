#!/usr/bin/env bash
# Apache James Mime4J 0.8.14 (apache-mime4j-dom), the date of a mail: DefaultMessageBuilder passes over a zone that has a name, so that
# 15:21:05 EST is 15:21:05 UTC, five hours early, and PST eight, without an error. The strict parser of the same library reads both
# rightly, and CEST not at all. Best guess: 20:21:05 UTC: RFC 5322 (4.3) says how far EST, EDT, PST and their like are from UTC, and only
# of other names that they count as -0000. With +0900, and +0900 (KST), it is right.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.james</groupId><artifactId>apache-mime4j-dom</artifactId><version>0.8.14</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Run.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldImpl;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.RawField;

public class Run {
    public static void main(String[] arguments) throws Exception {
        System.out.println("apache-mime4j-dom 0.8.14");
        String[][] seen = {
            {"+0900 (KST)", "2025-01-20T06:21:05Z", "2025-01-20T06:21:05Z"},
            {"EST", "2025-01-20T15:21:05Z", "2025-01-20T20:21:05Z"},
            {"PDT", "2025-01-20T15:21:05Z", "2025-01-20T22:21:05Z"},
            {"CEST", "2025-01-20T15:21:05Z", "none"},
        };
        boolean same = true;
        for (String[] one : seen) {
            String date = "Mon, 20 Jan 2025 15:21:05 " + one[0];
            byte[] mail = ("Date: " + date + "\r\n\r\na\r\n").getBytes(StandardCharsets.US_ASCII);
            String built = text(new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail)).getDate());
            String strict = text(DateTimeFieldImpl.PARSER.parse(new RawField("Date", date), DecodeMonitor.SILENT).getDate());
            System.out.println(date + " -> " + built + ", by the strict parser " + strict);
            same &= built.equals(one[1]) && strict.equals(one[2]);
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }

    private static String text(Date date) {
        return date == null ? "none" : date.toInstant().toString();
    }
}
JAVA
java -cp 'lib/*' Run.java

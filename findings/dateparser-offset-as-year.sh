#!/usr/bin/env bash
# com.github.sisyphsu:dateparser 1.0.11 (Maven), a parser that guesses the format: "Jan 20 2025 3:21 PM +0900", a time with Korea's
# offset, is read as 20 January of the year 900 without an error: the offset is taken for a second year, with seconds and without.
# Best guess: 2025-01-20T15:21+09:00, or an exception, as it throws for "2025-01-20 15:21:05 KST".
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.sisyphsu</groupId><artifactId>dateparser</artifactId><version>1.0.11</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Run.java <<'JAVA'
import com.github.sisyphsu.dateparser.DateParserUtils;
import java.time.ZoneOffset;

public class Run {
    public static void main(String[] arguments) {
        StringBuilder seen = new StringBuilder();
        for (String text : new String[] {"Jan 20 2025 3:21 PM +0900", "Jan 20 2025 3:21:05 PM +0900", "2025-01-20 15:21:05 KST"}) {
            seen.append(text).append(" -> ").append(read(text)).append('\n');
        }
        System.out.print(seen);
        System.exit(seen.toString().equals(arguments[0]) ? 0 : 1);
    }

    static String read(String text) {
        try {
            return DateParserUtils.parseOffsetDateTime(text).withOffsetSameInstant(ZoneOffset.ofHours(9)).toString();
        } catch (java.time.DateTimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
java -Duser.timezone=Asia/Seoul -cp 'lib/*' Run.java 'Jan 20 2025 3:21 PM +0900 -> 0900-01-21T00:21+09:00
Jan 20 2025 3:21:05 PM +0900 -> 0900-01-21T00:21:05+09:00
2025-01-20 15:21:05 KST -> DateTimeParseException
' && echo "dateparser 1.0.11, as seen" || { echo CHANGED; exit 1; }

#!/usr/bin/env bash
# natty 0.13 (com.joestelmach, Maven Central), dates in English text: a figure with a point or a comma is a time of day: "3.5 years ago" is three o'clock today, "2,000 years ago" two o'clock,
# "rose 5.6 percent" five o'clock, and "20/01/2025" eight in the evening of today; "one and a half years ago" is one year ago; and of "20 Jan 2025 at 3 pm KST" the zone is passed over:
# 15:00 UTC. Nothing throws. Best guess: the day, or nothing; 06:00 UTC. "10 years ago" and "January 20, 2025" are right, so a first try shows nothing.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>run</groupId><artifactId>run</artifactId><version>1</version>
<dependencies><dependency><groupId>com.joestelmach</groupId><artifactId>natty</artifactId><version>0.13</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency></dependencies></project>
XML
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import com.joestelmach.natty.Parser;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class Run {
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Parser parser = new Parser(TimeZone.getTimeZone("UTC"));
        Date now = Date.from(Instant.parse("2025-06-15T12:00:00Z"));
        String seen = Stream.of("10 years ago", "January 20, 2025", "3.5 years ago", "2,000 years ago", "one and a half years ago", "exports rose 5.6 percent",
                "20/01/2025", "20 Jan 2025 at 3 pm KST").map(text -> text + ": " + parser.parse(text, now).stream().flatMap(group -> group.getDates().stream())
                .map(date -> date.toInstant().toString()).collect(Collectors.joining(" "))).collect(Collectors.joining(" / "));
        System.out.println("natty 0.13\n" + seen);
        System.out.println(seen.equals(arguments[0]) ? "as seen" : "CHANGED");
        System.exit(seen.equals(arguments[0]) ? 0 : 1);
    }
}
JAVA
java -cp "$folder/*" Run.java '10 years ago: 2015-06-15T12:00:00Z / January 20, 2025: 2025-01-20T12:00:00Z / 3.5 years ago: 2025-06-15T03:00:00Z / 2,000 years ago: 2025-06-15T02:00:00Z / one and a half years ago: 2024-06-15T12:00:00Z / exports rose 5.6 percent: 2025-06-15T05:00:00Z / 20/01/2025: 2025-06-15T20:00:00Z / 20 Jan 2025 at 3 pm KST: 2025-01-20T15:00:00Z' 2>errors || { cat errors; exit 1; }

#!/usr/bin/env bash
# rome 2.1.0 reading an Atom feed whose dates have microseconds, as RFC 3339 allows and many databases give: the digits
# behind the point are taken for milliseconds, so 10:00:00.377123Z is read as 10:06:17.123Z, more than six minutes late.
# Best guess: 10:00:00.377.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
copy() { mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact="$1" -DoutputDirectory="$folder"; }
copy com.rometools:rome:2.1.0
copy com.rometools:rome-utils:2.1.0
copy org.jdom:jdom2:2.0.6.1
copy org.slf4j:slf4j-api:2.0.17
copy org.slf4j:slf4j-nop:2.0.17
cat > Run.java <<'JAVA'
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;

public class Run {
    public static void main(String[] arguments) throws Exception {
        System.out.println("rome 2.1.0");
        boolean same = true;
        String[][] seen = {
            {"2026-01-02T10:00:00Z", "2026-01-02T10:00:00Z"}, {"2026-01-02T10:00:00.377Z", "2026-01-02T10:00:00.377Z"},
            {"2026-01-02T10:00:00.377123Z", "2026-01-02T10:06:17.123Z"},
        };
        for (String[] row : seen) {
            Instant read = updated(row[0]);
            System.out.println(row[0] + " => " + read);
            same &= read.equals(Instant.parse(row[1]));
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }

    private static Instant updated(String moment) throws Exception {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><id>u:1</id><title>t</title><updated>" + moment
                + "</updated><entry><id>u:2</id><title>t</title><updated>" + moment + "</updated></entry></feed>";
        return new SyndFeedInput().build(new StringReader(feed)).getEntries().get(0).getUpdatedDate().toInstant();
    }
}
JAVA
java -cp "$folder/*" Run.java

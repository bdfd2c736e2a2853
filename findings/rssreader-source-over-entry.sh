#!/usr/bin/env bash
# com.apptasticsoftware:rssreader 3.12.0 (Maven Central), RSS and Atom: of an Atom entry taken over from another feed, the <source> (RFC 4287, 4.2.11: the other feed's id, title and day) is read
# into the entry: its title is the other paper's, its id the other feed's, and "updated" the day of that feed, 24 years before. Of several links the last one is the entry's: that of
# its replies, where it stands behind the page (rel="alternate"); of two authors the last. Without <source> title, id and day are right. Best guess: the entry's own, the
# alternate link (4.2.7.2), and one or both authors. All entries taken from one paper have one id then, and a reader that drops what it has seen keeps the first only.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=com.apptasticsoftware:rssreader:3.12.0 -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

public class Run {
    public static void main(String[] arguments) throws Exception {
        String links = "<link rel='alternate' href='https://a.example/1'/><link rel='replies' href='https://a.example/1/replies'/>";
        String authors = "<author><name>Kim</name></author><author><name>Lee</name></author>";
        String source = "<source><id>urn:x:paper</id><title>Other paper</title><updated>2001-01-01T00:00:00Z</updated></source>";
        String seen = read("", "") + " / " + read(links + authors, "") + " / " + read("", source);
        System.out.println("rssreader 3.12.0\n" + seen);
        System.out.println(seen.equals(arguments[0]) ? "as seen" : "CHANGED");
        System.exit(seen.equals(arguments[0]) ? 0 : 1);
    }

    private static String read(String more, String source) throws Exception {
        String feed = "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Desk</title><id>urn:x:desk</id>"
                + "<updated>2025-01-20T00:00:00Z</updated><author><name>Desk</name></author><entry><title>Exports up</title><id>urn:x:1</id>"
                + "<updated>2025-01-20T00:00:00Z</updated>" + more + source + "<summary>560 ships</summary></entry></feed>";
        Item item = new RssReader().read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8))).toList().get(0);
        return item.getTitle().orElse("") + ", " + item.getGuid().orElse("") + ", " + item.getUpdated().orElse("") + ", " + item.getLink().orElse("")
                + ", " + item.getAuthor().orElse("");
    }
}
JAVA
java -cp "$folder/*" Run.java 'Exports up, urn:x:1, 2025-01-20T00:00:00Z, ,  / Exports up, urn:x:1, 2025-01-20T00:00:00Z, https://a.example/1/replies, Lee / Exports up, urn:x:paper, 2001-01-01T00:00:00Z, , '

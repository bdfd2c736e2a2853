#!/usr/bin/env bash
# httpcore5 5.4.4: a URIAuthority made of a host's ASCII form gives the host back in Hangul, so a resolver of
# names behind it is asked for a name that no server of names knows in this form. Best guess: the name stays as it was
# given.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.apache.httpcomponents.core5:httpcore5:5.4.4 -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import org.apache.hc.core5.net.URIAuthority;

public class Run {
    public static void main(String[] arguments) throws Exception {
        String ascii = java.net.IDN.toASCII("\uc608\uc2dc.kr");
        String host = new URIAuthority(ascii, 80).getHostName();
        System.out.println("httpcore5 5.4.4: " + ascii + " => " + host);
        boolean same = host.equals("\uc608\uc2dc.kr");
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }
}
JAVA
java -Dstdout.encoding=UTF-8 -cp "$folder/*" Run.java

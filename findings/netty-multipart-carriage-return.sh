#!/usr/bin/env bash
# Netty 4.1.137 (netty-codec-http; 4.1.132 and 4.1.133 too), HttpPostRequestDecoder on a sound multipart form: where what has
# arrived so far ends between the carriage return and the line feed in front of a boundary, the carriage return stays in the
# value: "alpha" is read as "alpha\r". So one form gives two texts, by where the network cuts it. Best guess: the same value
# wherever it is cut. Only a cut at just that place does it; the decoder throws nothing.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
for part in codec-http codec handler transport buffer resolver common; do
  mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=io.netty:netty-$part:4.1.137.Final -DoutputDirectory="$folder"
done
cat > Run.java <<'JAVA'
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import java.nio.charset.StandardCharsets;

public class Run {
    public static void main(String[] arguments) throws Exception {
        String form = "--part\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nalpha\r\n--part--\r\n";
        byte[] sent = form.getBytes(StandardCharsets.UTF_8);
        int behind = form.indexOf("alpha") + 6;
        StringBuilder others = new StringBuilder();
        for (int cut = 1; cut < sent.length; cut++) {
            HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
            request.headers().set("Content-Type", "multipart/form-data; boundary=part");
            HttpPostRequestDecoder decoder = new HttpPostRequestDecoder(new DefaultHttpDataFactory(false), request);
            decoder.offer(new DefaultHttpContent(Unpooled.wrappedBuffer(sent, 0, cut)));
            decoder.offer(new DefaultLastHttpContent(Unpooled.wrappedBuffer(sent, cut, sent.length - cut)));
            String value = ((Attribute) decoder.getBodyHttpData("a")).getValue();
            if (!value.equals("alpha")) {
                others.append("cut at ").append(cut - behind).append(" behind the carriage return: ")
                        .append(value.replace("\r", "\\r").replace("\n", "\\n")).append('\n');
            }
            decoder.destroy();
        }
        System.out.print("netty 4.1.137.Final\n" + others);
        boolean same = others.toString().equals("cut at 0 behind the carriage return: alpha\\r\n");
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }
}
JAVA
java -cp "$folder/*" Run.java

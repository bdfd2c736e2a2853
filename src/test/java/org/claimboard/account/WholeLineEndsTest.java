package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wherever the network cuts a form, its files hold what was sent, to the byte. */
class WholeLineEndsTest {

    private static final List<String> FILES =
            List.of("a,b\r\n1,2\r\n", "ends with a return\r", "\r", "", "560만 달러", "\r\r\n\r", "-\r");

    @Test
    void files_areWhatWasSent_whereverTheNetworkCuts() throws IOException {
        byte[] sent = form().getBytes(StandardCharsets.UTF_8);
        int others = 0;
        for (int cut = 1; cut < sent.length; cut++) {
            assertThat(files(sent, cut, true)).as("cut at %s", cut).isEqualTo(FILES);
            others += files(sent, cut, false).equals(FILES) ? 0 : 1;
        }
        assertThat(others)
                .as("without this, the decoder still leaves something behind")
                .isPositive();
    }

    @Test
    void otherBodies_passAsTheyCome() {
        EmbeddedChannel channel = new EmbeddedChannel(new WholeLineEnds(true));
        HttpRequest plain = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        plain.headers().set("Content-Type", "text/plain");
        channel.writeInbound(plain, content("text\r".getBytes(StandardCharsets.UTF_8), 0, 5, false));

        channel.<HttpRequest>readInbound();
        HttpContent passed = channel.readInbound();
        assertThat(passed.content().toString(StandardCharsets.UTF_8)).isEqualTo("text\r");
        passed.release();
        channel.finishAndReleaseAll();
    }

    private static String form() {
        StringBuilder form = new StringBuilder();
        for (String file : FILES) {
            form.append("--part\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.csv\"\r\n"
                            + "Content-Type: text/csv\r\n\r\n")
                    .append(file)
                    .append("\r\n");
        }
        return form.append("--part--\r\n").toString();
    }

    private static List<String> files(byte[] sent, int cut, boolean whole) throws IOException {
        HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        request.headers().set("Content-Type", "multipart/form-data; boundary=part");
        EmbeddedChannel channel = whole ? new EmbeddedChannel(new WholeLineEnds(true)) : new EmbeddedChannel();
        channel.writeInbound(request, content(sent, 0, cut, false), content(sent, cut, sent.length - cut, true));
        channel.<HttpRequest>readInbound();
        HttpPostRequestDecoder decoder = new HttpPostRequestDecoder(new DefaultHttpDataFactory(false), request);
        List<String> files = new ArrayList<>();
        try {
            for (HttpContent part = channel.readInbound(); part != null; part = channel.readInbound()) {
                decoder.offer(part);
                part.release();
            }
            for (InterfaceHttpData data : decoder.getBodyHttpDatas()) {
                files.add(new String(((FileUpload) data).get(), StandardCharsets.UTF_8));
            }
        } finally {
            decoder.destroy();
            channel.finishAndReleaseAll();
        }
        return files;
    }

    private static HttpContent content(byte[] bytes, int from, int length, boolean last) {
        var buffer = Unpooled.wrappedBuffer(bytes, from, length);
        return last ? new DefaultLastHttpContent(buffer) : new DefaultHttpContent(buffer);
    }
}

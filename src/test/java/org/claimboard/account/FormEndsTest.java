package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wherever the network cuts a form, its fields hold what was typed. */
class FormEndsTest {

    private static final List<String> TYPED =
            List.of("a name", "560만 달러", "", "two\r\nlines", "ends with a line\r\n", "-");

    @Test
    void fields_areWhatWasTyped_whereverTheNetworkCuts() throws IOException {
        byte[] sent = form().getBytes(StandardCharsets.UTF_8);
        int mended = 0;
        for (int cut = 1; cut < sent.length; cut++) {
            MultiMap form = MultiMap.caseInsensitiveMultiMap();
            read(sent, cut, form);
            List<String> before = form.getAll("field");

            FormEnds.mend(form);

            assertThat(form.getAll("field")).as("cut at %s", cut).isEqualTo(TYPED);
            mended += before.equals(TYPED) ? 0 : 1;
        }
        assertThat(mended)
                .as("without this, the decoder still leaves something behind")
                .isPositive();
    }

    private static String form() {
        StringBuilder form = new StringBuilder();
        for (String value : TYPED) {
            form.append("--part\r\nContent-Disposition: form-data; name=\"field\"\r\n\r\n")
                    .append(value)
                    .append("\r\n");
        }
        return form.append("--part--\r\n").toString();
    }

    private static void read(byte[] sent, int cut, MultiMap into) throws IOException {
        HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        request.headers().set("Content-Type", "multipart/form-data; boundary=part");
        HttpPostRequestDecoder decoder = new HttpPostRequestDecoder(new DefaultHttpDataFactory(false), request);
        try {
            decoder.offer(new DefaultHttpContent(Unpooled.wrappedBuffer(sent, 0, cut)));
            decoder.offer(new DefaultLastHttpContent(Unpooled.wrappedBuffer(sent, cut, sent.length - cut)));
            while (decoder.hasNext()) {
                Attribute field = (Attribute) decoder.next();
                into.add(field.getName(), field.getValue());
            }
        } catch (HttpPostRequestDecoder.EndOfDataDecoderException end) {
            assertThat(into.getAll("field")).hasSize(TYPED.size());
        } finally {
            decoder.destroy();
        }
    }
}

package org.claimboard.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.claimboard.arrival.page.Decoding;
import org.claimboard.outbound.Askable;
import org.claimboard.outbound.Fetched;
import org.claimboard.outbound.Limits;
import org.claimboard.outbound.Outbound;
import org.claimboard.outbound.OutboundRefused;
import org.claimboard.outbound.WebAddress;
import org.jspecify.annotations.Nullable;

/** Fetches what editors name by its address. */
@ApplicationScoped
public class Fetching {

    /** A file of reviews, which may be as large as one that is sent. */
    static final Limits FILE = new Limits(Duration.ofSeconds(60), 32 << 20, 5);

    private static final String MARK = "\uFEFF";
    private static final int LOOK = 4096;

    private final Outbound outbound;

    Fetching(Outbound outbound) {
        this.outbound = outbound;
    }

    /**
     * What an address answered, or why it did not.
     *
     * @param fault null if there is an answer
     */
    public record Answer(@Nullable Fetched fetched, @Nullable ImportFault fault) {

        static Answer fault(ImportFault fault) {
            return new Answer(null, fault);
        }

        Optional<Fetched> found() {
            return Optional.ofNullable(fetched);
        }
    }

    /** The file that was fetched; a text whose header names its encoding in UTF-8. */
    static InputStream file(Fetched fetched) {
        return new ByteArrayInputStream(file(fetched.body(), fetched.charset()));
    }

    /**
     * The bytes as an import reads them. Behind a mark, so that what a page says of its encoding, which is no longer so, is
     * not believed.
     *
     * @param charset as the header names it; null if it does not
     */
    static byte[] file(byte[] body, @Nullable String charset) {
        if (charset == null) {
            return body;
        }
        boolean page = SentForm.of(Arrays.copyOf(body, Math.min(body.length, LOOK))) == SentForm.PAGE;
        String text = page ? Decoding.page(body, charset) : Decoding.file(body, charset);
        return (MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    Answer get(String address, Limits limits) {
        if (WebAddress.of(address).isEmpty()) {
            return Answer.fault(ImportFault.BAD_ADDRESS);
        }
        try {
            Fetched fetched = outbound.get(Askable.parse(address).uri(), limits);
            return switch (fetched.status()) {
                case 200 -> new Answer(fetched, null);
                case 401, 402, 407, 511 -> Answer.fault(ImportFault.SIGN_IN);
                default -> Answer.fault(ImportFault.NOTHING_THERE);
            };
        } catch (OutboundRefused refused) {
            return Answer.fault(ImportFault.of(refused));
        } catch (IOException e) {
            return Answer.fault(ImportFault.UNREACHABLE);
        }
    }
}

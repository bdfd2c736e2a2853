package org.claimboard.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.claimboard.claim.KeptAnswer;
import org.claimboard.claim.KeptAnswerStore;
import org.claimboard.intake.Importer;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.Sha256;
import org.jspecify.annotations.Nullable;

/** Lets a program repeat a request that makes something until it has the answer, and makes it once. */
@ApplicationScoped
class Repeats {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final KeptAnswerStore kept;
    private final RevisionStore revisions;

    Repeats(KeptAnswerStore kept, RevisionStore revisions) {
        this.kept = kept;
        this.revisions = revisions;
    }

    /**
     * A request that may be repeated.
     *
     * @param account for whom
     * @param key what the program calls it; null if it is not to be repeated
     * @param hash SHA-256 of address and body, in hexadecimal
     * @param path the address
     */
    record Request(String account, @Nullable String key, String hash, String path) {

        static Request of(HttpHeaders headers, UriInfo uri, byte @Nullable [] body, String account) {
            String key = headers.getHeaderString(HEADER);
            String path = uri.getRequestUri().getRawPath();
            if (key != null && !KEY.matcher(key).matches()) {
                throw new ProblemException(Problem.badParameters(
                        List.of(Mistake.of(HEADER, "is 1 to 255 visible ASCII characters")), path));
            }
            String address = path + "?" + uri.getRequestUri().getRawQuery() + "\n";
            MessageDigest digest = Sha256.digest();
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            String hash = HexFormat.of().formatHex(digest.digest(body == null ? new byte[0] : body));
            return new Request(account, key, hash, path);
        }
    }

    /**
     * What the request was answered before.
     *
     * @throws ProblemException if the key stands for another request
     */
    @Transactional
    Optional<Answer> known(Request request) {
        if (request.key() == null) {
            return Optional.empty();
        }
        Optional<KeptAnswer> answer = kept.find(request.account(), request.key());
        if (answer.isPresent() && !answer.get().requestHash.equals(request.hash())) {
            String detail = "The key stands for another request; give each request one of its own.";
            throw new ProblemException(Problem.of(Kind.KEY_REUSED, detail, request.path(), null));
        }
        return answer.map(Answer::of);
    }

    /**
     * Makes something, unless the request has made it already; racing repetitions wait for each other. What is made may
     * be as large as an import.
     */
    Answer once(Request request, Supplier<Answer> make) {
        return QuarkusTransaction.requiringNew()
                .timeout(Importer.LONGEST_SECONDS)
                .call(() -> madeOnce(request, make));
    }

    private Answer madeOnce(Request request, Supplier<Answer> make) {
        if (request.key() == null) {
            return make.get();
        }
        revisions.lock();
        Optional<Answer> known = known(request);
        if (known.isPresent()) {
            return known.get();
        }
        Answer made = make.get();
        KeptAnswer answer = made.kept();
        answer.account = request.account();
        answer.requestKey = request.key();
        answer.requestHash = request.hash();
        kept.keep(answer);
        return made;
    }
}

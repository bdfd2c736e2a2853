package org.claimboard.arrival;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import org.claimboard.arrival.ReviewImport.State;
import org.claimboard.record.Sha256;

/** Begins imports: keeps their files first, so that they can go on after whatever happens. */
@ApplicationScoped
public class ReviewImports {

    private final ReviewImportStore imports;
    private final Clock clock;

    ReviewImports(ReviewImportStore imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Keeps a file as an import to be worked off. The same file sent again while it is not over is the same import.
     *
     * @param origin the name of the file, or its address
     * @param author whose drafts its records become
     * @return the import's id
     */
    public long begin(String origin, String author, InputStream file) throws IOException {
        long importId = QuarkusTransaction.requiringNew().call(() -> made(origin, author));
        MessageDigest digest = Sha256.digest();
        long bytes = 0;
        int ordinal = 0;
        for (byte[] piece = file.readNBytes(ImportPart.LARGEST);
                piece.length > 0;
                piece = file.readNBytes(ImportPart.LARGEST)) {
            digest.update(piece);
            bytes += piece.length;
            byte[] kept = piece;
            int place = ordinal++;
            QuarkusTransaction.requiringNew().run(() -> imports.addPart(importId, place, kept));
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        long length = bytes;
        long ready = QuarkusTransaction.requiringNew().call(() -> ready(importId, hash, length));
        if (ready != importId) {
            dropFile(importId);
        }
        return ready;
    }

    /** Drops the file of an import, piece by piece: a database keeps what one transaction drops until its end. */
    void dropFile(long importId) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> imports.dropPart(importId));
        }
    }

    private long made(String origin, String author) {
        ReviewImport job = new ReviewImport();
        job.origin = Clean.line(origin);
        job.author = author;
        job.hash = "";
        job.state = State.RECEIVING;
        job.createdAt = clock.instant();
        imports.persist(job);
        return job.id;
    }

    private long ready(long importId, String hash, long bytes) {
        ReviewImport job = imports.locked(importId).orElseThrow();
        Long same = imports.unfinished(hash).map(other -> other.id).orElse(null);
        if (same != null) {
            job.state = State.SAME;
            return same;
        }
        job.hash = hash;
        job.bytes = bytes;
        job.state = State.RUNNING;
        return importId;
    }
}

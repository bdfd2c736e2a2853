package org.claimboard.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) in the usual written form, {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. The cost is the first
 * that OWASP's password storage cheat sheet names: 19 MiB, two passes, one lane.
 */
final class PasswordHash {

    private static final int MEMORY = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final String HEAD = "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=" + LANES + "$";

    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    /** Each reckoning takes much memory: only so many at a time, whoever asks. */
    private static final Semaphore ROOM =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Of a password that nobody knows: checking it takes as long as checking any other. */
    static final String NOBODYS = of(Secret.random().text());

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] hash = reckon(password, salt, MEMORY, PASSES, LANES, LENGTH);
        return HEAD + ENCODER.encodeToString(salt) + "$" + ENCODER.encodeToString(hash);
    }

    static boolean matches(String password, String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a password hash of ours");
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] hash = Base64.getDecoder().decode(parts.group(5));
        int memory = Integer.parseInt(parts.group(1));
        int passes = Integer.parseInt(parts.group(2));
        int lanes = Integer.parseInt(parts.group(3));
        byte[] tried = reckon(password, salt, memory, passes, lanes, hash.length);
        return MessageDigest.isEqual(hash, tried);
    }

    /** Whether it was written at another cost than today's. */
    static boolean isOutdated(String written) {
        return !written.startsWith(HEAD);
    }

    private static byte[] reckon(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .build());
        byte[] hash = new byte[length];
        ROOM.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            ROOM.release();
        }
        return hash;
    }
}

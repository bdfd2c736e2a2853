package org.claimboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/** How many statements an answer asks of the database. */
public final class Statements {

    private static final int TRIES = 3;

    private Statements() {}

    /** Something that may be asked again and again. */
    @FunctionalInterface
    public interface Asking {
        void ask() throws IOException;
    }

    /** The least of three times, since what is worked off behind the pages asks the database now and then too. */
    public static long fewest(SessionFactory sessions, Asking asking) {
        return LongStream.generate(() -> once(sessions, asking))
                .limit(TRIES)
                .min()
                .orElseThrow();
    }

    private static long once(SessionFactory sessions, Asking asking) {
        sessions.getStatistics().clear();
        try {
            asking.ask();
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
        return sessions.getStatistics().getPrepareStatementCount();
    }
}

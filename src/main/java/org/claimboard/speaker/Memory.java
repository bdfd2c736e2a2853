package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimboard.speaker.Speaker.Kind;

/** Who was named in the text so far, for those who are named by half a name, a pronoun or a common word later. */
final class Memory {

    /** A pronoun means nobody who was named longer ago, in sentences. */
    private static final int PRONOUN = 3;

    /** “The city” means nobody who was named longer ago, in sentences. */
    private static final int COMMON_WORD = 12;

    private static final int LONG_AGO = -1000;

    /** Of a text with more only the last are kept in mind. */
    private static final int MOST = 1000;

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Mention> known = new LinkedHashMap<>();
    private int sentence;

    /** Keeps a name that may be spoken of, but is meant by no pronoun. */
    void know(Speakers.Known one) {
        known.putIfAbsent(one.name(), new Mention(one.name(), one.kind(), "", "", LONG_AGO, false, true));
    }

    void begin(int number) {
        sentence = number;
    }

    int sentence() {
        return sentence;
    }

    void add(Mention mention) {
        if (mentions.size() >= MOST) {
            mentions.subList(0, MOST / 2).clear();
        }
        mentions.add(mention);
    }

    /** The person who is meant by he or she: of the last sentence that has one the one whom it is about, or else the last. */
    Optional<Mention> lastPerson() {
        return last(mention -> mention.kind() == Kind.PERSON, PRONOUN);
    }

    /** Everybody spoken of as long ago as a pronoun reaches, this sentence too. */
    List<Mention> people() {
        return mentions.stream()
                .filter(one -> one.kind() == Kind.PERSON && sentence - one.sentence() <= PRONOUN)
                .toList();
    }

    /** The organization that is meant by it or they. */
    Optional<Mention> lastOrganization() {
        return last(mention -> mention.kind() == Kind.ORGANIZATION, PRONOUN);
    }

    /** The last that fits, or nobody if somebody without a name came later or somebody else fits as well. */
    private Optional<Mention> last(Predicate<Mention> fits, int sentences) {
        int newest = newest(fits, sentences);
        List<Mention> there = mentions.stream()
                .filter(one -> one.sentence() == newest && fits.test(one))
                .toList();
        List<Mention> subjects = there.stream().filter(Mention::subject).toList();
        List<Mention> meant = subjects.isEmpty() ? there : subjects;
        long names = meant.stream().map(Mention::name).distinct().count();
        if (names > 1 && !subjects.isEmpty()) {
            return Optional.empty();
        }
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(meant.get(meant.size() - 1)).filter(Mention::isNamed);
    }

    private int newest(Predicate<Mention> fits, int sentences) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.sentence() < sentence && fits.test(mention)) {
                return sentence - mention.sentence() <= sentences ? mention.sentence() : -1;
            }
        }
        return -1;
    }

    /** The last that fits, named not too long ago; those of an earlier part of the same sentence too. */
    Optional<Mention> lastNamed(Predicate<Mention> fits) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (sentence - mention.sentence() > COMMON_WORD) {
                return Optional.empty();
            }
            if (mention.isNamed() && fits.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The last one anywhere before whose name it is. */
    Optional<Mention> anywhere(Predicate<Mention> fits) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.isNamed() && fits.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** Whoever of those that are known goes by the name. */
    Optional<Mention> known(String name) {
        return Optional.ofNullable(known.get(name));
    }
}

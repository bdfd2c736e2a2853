package org.claimboard.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom calls the outcomes of its checks, in which order, and by which numbers programs are told them. Each grade
 * stands for one or more of our verdicts, which records keep: by them the records of any two newsrooms compare.
 *
 * @param rated whether readers are shown grades at all, and not only the sentence that says what was found
 * @param worst number of the worst grade; null where none has a number
 * @param best number of the best grade; null where none has a number
 * @param grades in the order in which they are shown; each verdict is in one of them
 */
public record VerdictScale(boolean rated, @Nullable Integer worst, @Nullable Integer best, List<Grade> grades) {

    /** In the folder of claim files it is read unasked; {@code claimboard.verdict-scale} names another. */
    public static final String FILE = "verdict-scale.yaml";

    private static final VerdictScale OURS = new VerdictScale(
            true,
            1,
            5,
            List.of(
                    Grade.ours(Verdict.SUPPORTED, 5),
                    Grade.ours(Verdict.MOSTLY_SUPPORTED, 4),
                    Grade.ours(Verdict.CONTESTED, null),
                    Grade.ours(Verdict.MISLEADING, 2),
                    Grade.ours(Verdict.REFUTED, 1),
                    Grade.ours(Verdict.UNVERIFIABLE, null)));

    /** What is shown of a verdict where no grades are: that there is one. */
    private static final VerdictScale UNRATED =
            new VerdictScale(false, null, null, List.of(new Grade(List.of(Verdict.values()), Map.of(), null, null)));

    /**
     * One grade.
     *
     * @param verdicts those of ours that it stands for; a new one is filed as the first
     * @param names by language; none of our own scale, whose names are among the messages
     * @param symbol a sign of a few characters beside the name; null for the drawing of ours
     * @param rating its number; null if programs are told the name alone
     */
    public record Grade(
            List<Verdict> verdicts, Map<String, String> names, @Nullable String symbol, @Nullable Integer rating) {

        static Grade ours(Verdict verdict, @Nullable Integer rating) {
            return new Grade(List.of(verdict), Map.of(), null, rating);
        }

        /** The verdict that the grade is filed as. */
        public Verdict filed() {
            return verdicts.get(0);
        }
    }

    /** Thrown where a file of a scale cannot be used: the message names the file and everything that is wrong. */
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unusable(Path file, List<String> faults) {
            super(file.toAbsolutePath() + ": " + String.join("; ", faults));
        }
    }

    /** Read once: a scale that changed is another start. */
    private static final class Current {
        static final VerdictScale SCALE =
                file(ConfigProvider.getConfig()).map(VerdictScale::read).orElse(OURS);

        private Current() {}
    }

    /** The newsroom's own, or ours. */
    public static VerdictScale current() {
        return Current.SCALE;
    }

    /** Of readers who are shown no grades. */
    static VerdictScale unrated() {
        return UNRATED;
    }

    /** The file of the newsroom's own scale; empty if it has none. */
    public static Optional<Path> file(Config config) {
        return config.getOptionalValue("claimboard.verdict-scale", String.class)
                .map(Path::of)
                .or(() -> config.getOptionalValue("claimboard.claims", String.class)
                        .map(folder -> Path.of(folder, FILE))
                        .filter(Files::exists));
    }

    /**
     * Reads a scale.
     *
     * @param file YAML or JSON
     * @throws Unusable if it is none
     */
    public static VerdictScale read(Path file) {
        try {
            return VerdictScaleReader.read(
                    YamlReader.read(Files.readString(file)).tree(), Languages.spoken());
        } catch (YamlReader.Unreadable e) {
            throw new Unusable(file, List.of("line " + e.line() + ": " + e.why()));
        } catch (IOException e) {
            throw new Unusable(file, List.of("it is not there, or this account may not read it"));
        } catch (VerdictScaleReader.Faulty e) {
            throw new Unusable(file, e.faults());
        }
    }

    /** The grade that the verdict is in. */
    public Grade grade(Verdict verdict) {
        return grades.stream()
                .filter(grade -> grade.verdicts().contains(verdict))
                .findFirst()
                .orElseThrow();
    }

    /** The verdict that stands for its grade. */
    public Verdict filed(Verdict verdict) {
        return grade(verdict).filed();
    }

    /** One verdict for each grade, in their order. */
    public List<Verdict> verdicts() {
        return grades.stream().map(Grade::filed).toList();
    }

    /** What a desk chooses from: where readers see no grades, the records of newsrooms still compare by ours. */
    public List<Verdict> choices() {
        return rated ? verdicts() : List.of(Verdict.values());
    }

    /** What the newsroom calls it; empty where the messages say what it is called. */
    public Optional<String> name(Verdict verdict, String language) {
        Map<String, String> names = grade(verdict).names();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalizedText.of(names).in(language));
    }

    /** Whether readers are shown grades. */
    public boolean isRated() {
        return rated;
    }

    /** Whether it is the one that comes along. */
    public boolean isOurs() {
        return equals(OURS);
    }

    /** All names that it has, in any language, with the verdict that each is filed as. */
    public Stream<Map.Entry<String, Verdict>> names() {
        return grades.stream()
                .flatMap(grade -> grade.names().values().stream().map(name -> Map.entry(name, grade.filed())));
    }
}

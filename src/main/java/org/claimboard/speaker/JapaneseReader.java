package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.prose.Sentence;
import org.claimboard.speaker.Speaker.Kind;
import org.claimboard.speaker.Statement.Manner;
import org.jspecify.annotations.Nullable;

/** Reads who says a Japanese sentence where it says so plainly: who before は or が, and …と述べた at the end, or …によると. */
final class JapaneseReader {

    /** Stands for each sign between quotation marks, which is said and says nothing of who says it. */
    private static final char SAID = '\u0001';

    private static final Lists LISTS = Lists.of("japanese.properties");
    private static final String DENY = LISTS.pattern("deny");

    private static final Pattern SAYING = Pattern.compile("(?:と|」|』|旨を|ことを|などと|(?<=[と」』、])(?<then>[^、。はがと」』" + SAID
            + "]{2,30})[はが]|を(?!(?:訴え|退け|書い|答え|言っ|述べ|話し|語っ)))(?<verb>" + LISTS.pattern("verb") + "|" + DENY
            + ")(?:た|ている|ていた|てきた|ました|いる|いた|だ|、|、?ており|る|て)(?=[、。]|$)|(?<=と)(?<bare>" + LISTS.pattern("verb") + ")、");
    private static final Pattern ACCORDING =
            Pattern.compile("(?<who>[^、。" + SAID + "]{1,40}?)(?<cue>" + LISTS.pattern("according") + ")");
    private static final Pattern NOT_SAID = Pattern.compile("(?:" + LISTS.pattern("notsaid") + ")[。]?$");
    private static final Pattern PASSIVE = Pattern.compile("(?:" + LISTS.pattern("passive") + ")[。]?$");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|(?<=[、と」』]))(?<who>[^、。はが" + SAID + "]{1,40}?(?:[「『]" + SAID + "{1,24}[」』])?)(?:は|が)");
    private static final Pattern LEAD = Pattern.compile("^(?:" + LISTS.pattern("lead") + ")、?");

    private final Sentence sentence;
    private final Memory memory;
    private final String masked;

    private JapaneseReader(Sentence sentence, Memory memory) {
        this.sentence = sentence;
        this.memory = memory;
        this.masked = masked(sentence.words());
    }

    static Read read(Sentence sentence, Memory memory) {
        JapaneseReader reader = new JapaneseReader(sentence, memory);
        Voiced voiced = reader.voiced();
        voiced.statements().forEach(statement -> reader.remember(statement.speaker()));
        return Read.of(voiced);
    }

    private void remember(Speaker speaker) {
        memory.add(
                new Mention(speaker.name(), speaker.kind(), "", speaker.organization(), memory.sentence(), true, true));
    }

    private static String masked(String words) {
        StringBuilder masked = new StringBuilder(words);
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean closes = sign == '」' || sign == '』';
            depth -= closes && depth > 0 ? 1 : 0;
            if (depth > 0) {
                masked.setCharAt(i, SAID);
            }
            depth += sign == '「' || sign == '『' ? 1 : 0;
        }
        return masked.toString();
    }

    private Voiced voiced() {
        if (NOT_SAID.matcher(masked).find()) {
            return silent(Silence.NOT_SAID);
        }
        List<Statement> statements = new ArrayList<>();
        Silence why = null;
        Matcher according = ACCORDING.matcher(masked);
        if (according.find()) {
            Meant meant = meant(according.start("who"), according.end("who"));
            why = meant.silence();
            add(statements, meant, Manner.ASSERTED, according.start("cue"), according.end("cue"), 0, masked.length());
        }
        Matcher saying = SAYING.matcher(masked);
        int from = 0;
        boolean attributed = !statements.isEmpty();
        while (!attributed && saying.find()) {
            String verb = Optional.ofNullable(saying.group("verb")).orElse(saying.group("bare"));
            Manner manner = verb.matches(DENY) ? Manner.DENIED : Manner.ASSERTED;
            boolean behind = saying.group("then") != null;
            Meant meant = behind ? meant(saying.start("then"), saying.end("then")) : subject(from, saying.start());
            why = why == null ? meant.silence() : why;
            add(statements, meant, manner, saying.start(), saying.end(), from, saying.end());
            from = saying.end();
        }
        if (statements.isEmpty()) {
            boolean passive = PASSIVE.matcher(masked).find();
            return silent(why != null ? why : passive ? Silence.PASSIVE : Silence.NOTHING_REPORTED);
        }
        if (statements.size() == 1) {
            Statement only = statements.get(0);
            return Voiced.by(sentence, List.of(only.with(span(0, masked.length()))));
        }
        return Voiced.by(sentence, statements);
    }

    private Voiced silent(Silence silence) {
        return Voiced.silent(sentence, silence, null);
    }

    private void add(List<Statement> statements, Meant meant, Manner manner, int cue, int cueEnd, int from, int to) {
        if (meant.speaker() != null) {
            statements.add(new Statement(meant.speaker(), manner, span(cue, cueEnd), span(from, to), List.of()));
        }
    }

    private Span span(int from, int to) {
        return new Span(sentence.start() + from, sentence.start() + to);
    }

    /**
     * Who is meant.
     *
     * @param silence why nobody is; null if somebody is, or if the words mean nobody who speaks
     */
    private record Meant(@Nullable Speaker speaker, @Nullable Silence silence) {

        static final Meant NOTHING = new Meant(null, null);

        static Meant nobody(Silence silence) {
            return new Meant(null, silence);
        }
    }

    /** The first before は or が who can speak. */
    private Meant subject(int from, int to) {
        Matcher matcher = SUBJECT.matcher(masked).region(from, to);
        Silence why = null;
        while (matcher.find()) {
            Meant meant = meant(matcher.start("who"), matcher.end("who"));
            if (meant.speaker() != null) {
                return meant;
            }
            why = why == null ? meant.silence() : why;
        }
        return why == null ? Meant.NOTHING : Meant.nobody(why);
    }

    private Meant meant(int from, int to) {
        int begin = from;
        Matcher lead = LEAD.matcher(masked.substring(from, to));
        if (lead.find()) {
            begin += lead.end();
        }
        String words = sentence.words().substring(begin, to);
        Span span = span(begin, to);
        if (JapaneseNames.isPerson(words) || JapaneseNames.isOrganization(words)) {
            Optional<Mention> last = JapaneseNames.isPerson(words) ? memory.lastPerson() : memory.lastOrganization();
            return last.map(one -> known(one, span)).orElseGet(() -> Meant.nobody(Silence.UNKNOWN));
        }
        if (JapaneseNames.isGeneric(words)) {
            return memory.lastNamed(
                            one -> one.kind() == Kind.ORGANIZATION && one.name().endsWith(words))
                    .map(one -> known(one, span))
                    .orElseGet(() -> Meant.nobody(Silence.UNKNOWN));
        }
        Optional<Mention> onFile = memory.known(words);
        if (onFile.isPresent()) {
            return known(onFile.get(), span);
        }
        if (JapaneseNames.isUnnamed(words)) {
            return Meant.nobody(Silence.UNNAMED);
        }
        return JapaneseNames.read(words)
                .map(name -> named(name, span))
                .orElse(JapaneseNames.isDocument(words) ? Meant.nobody(Silence.DOCUMENT) : Meant.NOTHING);
    }

    private Meant named(JapaneseNames.Name name, Span span) {
        if (!name.whole()) {
            return memory.anywhere(
                            one -> one.kind() == Kind.PERSON && one.name().startsWith(name.name()))
                    .map(one -> known(one, span))
                    .orElseGet(() -> Meant.nobody(Silence.UNKNOWN));
        }
        return new Meant(new Speaker(name.name(), name.kind(), span, name.organization()), null);
    }

    private static Meant known(Mention one, Span span) {
        return new Meant(new Speaker(one.name(), one.kind(), span, one.organization()), null);
    }
}

package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimboard.prose.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads who says a Korean sentence. */
final class KoreanReader {

    private final Sentence sentence;
    private final Memory memory;
    private final @Nullable Read before;
    private final List<Chunk> chunks;
    private final KoreanNames names;
    private final KoreanMentions mentions;
    private final KoreanVerbs verbs;

    private KoreanReader(String text, Sentence sentence, Memory memory, Morphemes morphemes, @Nullable Read before) {
        this.sentence = sentence;
        this.memory = memory;
        this.before = before;
        this.chunks = Chunks.of(text, sentence.start(), sentence.end());
        this.names = new KoreanNames(morphemes);
        KoreanNouns nouns = new KoreanNouns(chunks, names, memory);
        this.verbs =
                new KoreanVerbs(chunks, nouns, before, sentence.words().strip().endsWith("?"));
        this.mentions = new KoreanMentions(chunks, nouns, memory);
    }

    static Read read(String text, Sentence sentence, Memory memory, Morphemes morphemes, @Nullable Read before) {
        KoreanReader reader = new KoreanReader(text, sentence, memory, morphemes, before);
        Read read = reader.read();
        reader.mentions.until(reader.chunks.size());
        read.voiced().statements().forEach(statement -> reader.remember(statement.speaker()));
        return read;
    }

    private void remember(Speaker speaker) {
        String role = memory.anywhere(one -> one.name().equals(speaker.name()))
                .map(Mention::role)
                .orElse("");
        memory.add(new Mention(
                speaker.name(), speaker.kind(), role, speaker.organization(), memory.sentence(), true, true));
    }

    /** A cue with who is meant. */
    private record Part(Heard heard, @Nullable Speaker speaker) {

        boolean speaks() {
            return heard.reason() == null && speaker != null;
        }
    }

    private Read read() {
        List<Part> parts = new ArrayList<>();
        for (Heard one : verbs.find()) {
            parts.add(new Part(one, speaker(one, parts)));
        }
        boolean alone = parts.size() == 1 && parts.get(0).heard().alone();
        List<Part> joined = joined(parts);
        cite(joined);
        boolean quotation = !chunks.isEmpty()
                && chunks.stream().allMatch(chunk -> chunk.words().equals(String.valueOf(Chunk.QUOTE)));
        List<Statement> statements = statements(joined);
        Voiced voiced = statements.isEmpty() ? silent(parts) : Voiced.by(sentence, statements);
        return new Read(voiced, alone, quotation);
    }

    private @Nullable Speaker speaker(Heard one, List<Part> earlier) {
        Noun noun = one.noun();
        mentions.until(noun.first());
        Span words = span(noun.first(), noun.last());
        if (noun.is(Noun.Type.NAMED)) {
            return new Speaker(
                    noun.name(),
                    noun.kind(),
                    words,
                    noun.organization().equals(noun.name()) ? "" : noun.organization());
        }
        if (noun.is(Noun.Type.OTHER)) {
            return one.reason() == null ? leftOut(one, earlier) : null;
        }
        Optional<Speaker> person = earlier.stream()
                .flatMap(part -> Optional.ofNullable(part.speaker()).stream())
                .filter(speaker -> noun.is(Noun.Type.PERSON) && speaker.kind() == Speaker.Kind.PERSON)
                .reduce((some, other) -> other);
        return person.map(speaker -> speaker.at(words))
                .or(() -> mentions.resolve(noun)
                        .map(meant -> new Speaker(meant.name(), meant.kind(), words, meant.organization())))
                .orElse(null);
    }

    /** Who spoke last goes on, where no subject stands that could be somebody else. */
    private @Nullable Speaker leftOut(Heard one, List<Part> earlier) {
        Chunk chunk = chunks.get(one.noun().last());
        boolean topic = chunk.mayBeSubject() && one.noun().last() < one.first();
        if (topic && !(names.morphemes().isListed(chunk.stem()) && names.isCommon(chunk.stem()))) {
            return null;
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Heard heard = earlier.get(i).heard();
            if (!KoreanVerbs.isSource(heard)) {
                return earlier.get(i).speaks() ? earlier.get(i).speaker() : null;
            }
        }
        Statement last = before == null || !earlier.isEmpty() ? null : before.only();
        return last == null ? null : last.speaker();
    }

    private List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            Part last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean source = last != null && KoreanVerbs.isSource(last.heard()) && !KoreanVerbs.isSource(part.heard());
            boolean inner = last != null
                    && !source
                    && chunks.get(last.heard().last()).words().matches(".*(?:다고|라고|다며|라며)");
            if (last != null && (source || inner)) {
                joined.set(joined.size() - 1, source ? sourced(last, part) : nested(last, part));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** 로이터에 따르면 김 대표는 …라고 말했다: 김 대표 speaks, and 로이터 passes it on. */
    private Part sourced(Part source, Part said) {
        boolean own = said.speaks() && !said.heard().noun().is(Noun.Type.OTHER);
        if (!source.speaks() || !own) {
            return own ? said : new Part(alone(source.heard()), source.speaker());
        }
        return way(said, source);
    }

    private static Heard alone(Heard heard) {
        return new Heard(
                heard.noun(),
                heard.manner(),
                heard.reason(),
                heard.first(),
                heard.last(),
                false,
                heard.to(),
                heard.alone());
    }

    /** 김 대표가 …라고 말했다고 한빛일보가 전했다. */
    private Part nested(Part inner, Part outer) {
        if (!inner.speaks() || !outer.speaks()) {
            return outer.speaks() ? outer : inner;
        }
        boolean passes = chunks.get(outer.heard().first()).words().matches("(?:전했|전하|보도|알렸|인용).*");
        return passes ? way(inner, outer) : outer;
    }

    private static Part way(Part part, Part passing) {
        Speaker other = passing.speaker();
        if (other == null
                || part.speaker() == null
                || other.name().equals(part.speaker().name())) {
            return part;
        }
        List<String> way = new ArrayList<>(part.heard().to());
        way.add(other.name());
        return new Part(part.heard().told(way), part.speaker());
    }

    private void cite(List<Part> parts) {
        Noun noun = verbs.cited();
        if (noun == null
                || !noun.is(Noun.Type.NAMED)
                || parts.size() != 1
                || !parts.get(0).speaks()) {
            return;
        }
        Speaker cited = new Speaker(noun.name(), noun.kind(), span(noun.first(), noun.last()), noun.organization());
        parts.set(0, way(new Part(parts.get(0).heard(), cited), parts.get(0)));
    }

    private List<Statement> statements(List<Part> parts) {
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i + 1 == parts.size();
            int end = last ? chunks.size() - 1 : Math.max(start, end(parts.get(i), parts.get(i + 1)));
            if (parts.get(i).speaks()) {
                Span words = parts.size() == 1 ? new Span(sentence.start(), sentence.end()) : span(start, end);
                add(parts.get(i), words, statements);
            }
            start = Math.min(end + 1, chunks.size() - 1);
        }
        return statements;
    }

    /** The last chunk of what one says: its verb, or that before the next begins where it has none. */
    private static int end(Part part, Part next) {
        boolean source = KoreanVerbs.isSource(part.heard());
        return source ? next.heard().start() - 1 : part.heard().last();
    }

    private Span span(int first, int last) {
        return new Span(chunks.get(first).start(), chunks.get(last).end());
    }

    private void add(Part part, Span words, List<Statement> statements) {
        Speaker speaker = part.speaker();
        if (speaker == null) {
            return;
        }
        add(speaker, part.heard(), words, statements);
        Noun noun = part.heard().noun();
        if (noun.name().equals(speaker.name())) {
            noun.also()
                    .forEach(other -> add(
                            new Speaker(
                                    other.name(),
                                    other.kind(),
                                    span(other.first(), other.last()),
                                    other.organization()),
                            part.heard(),
                            words,
                            statements));
        }
    }

    private void add(Speaker speaker, Heard heard, Span words, List<Statement> statements) {
        List<String> way = new ArrayList<>(List.of(speaker.name()));
        heard.to().stream().filter(name -> !way.contains(name)).forEach(way::add);
        Statement previous = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        if (previous != null
                && previous.speaker().name().equals(speaker.name())
                && previous.manner() == heard.manner()) {
            statements.set(statements.size() - 1, previous.with(previous.words().to(words)));
            return;
        }
        statements.add(new Statement(
                speaker, heard.manner(), span(heard.first(), heard.last()), words, way.size() == 1 ? List.of() : way));
    }

    private Voiced silent(List<Part> parts) {
        for (Part part : parts) {
            Silence reason = reason(part);
            if (reason != Silence.NOTHING_REPORTED) {
                int from = Math.min(part.heard().start(), part.heard().noun().first());
                boolean far = part.heard().noun().is(Noun.Type.OTHER);
                return Voiced.silent(
                        sentence,
                        reason,
                        far
                                ? span(part.heard().first(), last(part))
                                : span(from, Math.max(part.heard().noun().last(), from)));
            }
        }
        return Voiced.silent(sentence, Silence.NOTHING_REPORTED, null);
    }

    private int last(Part part) {
        return Math.min(part.heard().last(), chunks.size() - 1);
    }

    private static Silence reason(Part part) {
        Silence told = part.heard().reason();
        if (told != null) {
            return told;
        }
        return switch (part.heard().noun().type()) {
            case UNNAMED -> Silence.UNNAMED;
            case DOCUMENT -> Silence.DOCUMENT;
            case PERSON, THEY, GENERIC, ROLE, OTHER -> Silence.UNKNOWN;
            case NAMED -> Silence.NOTHING_REPORTED;
        };
    }
}

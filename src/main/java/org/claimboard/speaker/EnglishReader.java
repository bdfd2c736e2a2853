package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimboard.prose.Sentence;
import org.claimboard.speaker.Speaker.Kind;

/** Reads who says an English sentence. */
final class EnglishReader {

    private final Sentence sentence;
    private final Memory memory;
    private final List<Token> tokens;
    private final EnglishNouns nouns;
    private final EnglishMentions mentions;
    private final EnglishVerbs verbs;

    private EnglishReader(String text, Sentence sentence, Memory memory) {
        this.sentence = sentence;
        this.memory = memory;
        this.tokens = Tokens.of(text, sentence.start(), sentence.end());
        this.nouns = new EnglishNouns(tokens, memory);
        EnglishSubjects subjects = new EnglishSubjects(tokens, nouns);
        this.verbs = new EnglishVerbs(tokens, nouns, subjects);
        this.mentions = new EnglishMentions(tokens, nouns, subjects, memory);
    }

    static Read read(String text, Sentence sentence, Memory memory) {
        EnglishReader reader = new EnglishReader(text, sentence, memory);
        Read read = reader.read();
        reader.mentions.until(reader.tokens.size());
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

    private Read read() {
        List<Heard> heard = verbs.find();
        List<Part> parts = new ArrayList<>();
        for (Heard one : heard) {
            parts.add(new Part(one, speakers(one, parts)));
        }
        cite(parts);
        boolean quotation = !tokens.isEmpty() && tokens.stream().allMatch(token -> token.is(Token.Kind.QUOTE));
        List<Part> joined = joined(parts);
        List<Statement> statements = statements(joined);
        boolean alone = heard.size() == 1 && heard.get(0).alone();
        if (!statements.isEmpty()) {
            return new Read(Voiced.by(sentence, statements), alone, quotation);
        }
        return new Read(silent(parts), alone, quotation);
    }

    /** A cue with who is meant. */
    private record Part(Heard heard, List<Speaker> speakers) {

        boolean speaks() {
            return heard.reason() == null && !speakers.isEmpty();
        }
    }

    private List<Speaker> speakers(Heard one, List<Part> before) {
        List<Speaker> speakers = new ArrayList<>();
        Noun noun = one.noun();
        mentions.until(noun.first());
        add(noun, before, speakers);
        noun.also().forEach(other -> add(other, before, speakers));
        return speakers;
    }

    private void add(Noun noun, List<Part> before, List<Speaker> speakers) {
        Span words = new Span(
                tokens.get(noun.first()).start(), tokens.get(noun.last()).end());
        if (noun.is(Noun.Type.NAMED)) {
            Optional<Mention> whole = noun.sure() || noun.name().contains(" ")
                    ? Optional.empty()
                    : memory.anywhere(
                            one -> one.kind() == Kind.PERSON && one.name().endsWith(" " + noun.name()));
            if (whole.isPresent()) {
                speakers.add(new Speaker(
                        whole.get().name(), Kind.PERSON, words, whole.get().organization()));
                return;
            }
            String organization = noun.organization().equals(noun.name()) ? "" : noun.organization();
            speakers.add(new Speaker(noun.name(), noun.kind(), words, organization));
            return;
        }
        Kind kind = noun.is(Noun.Type.PERSON) ? Kind.PERSON : Kind.ORGANIZATION;
        Optional<Speaker> sameSentence = before.stream()
                .flatMap(part -> part.speakers().stream())
                .filter(speaker -> speaker.kind() == kind && (noun.is(Noun.Type.PERSON) || noun.is(Noun.Type.THEY)))
                .reduce((one, other) -> other);
        sameSentence
                .or(() -> noun.is(Noun.Type.PERSON) ? here(noun) : Optional.empty())
                .map(speaker -> speaker.at(words))
                .or(() -> mentions.resolve(noun)
                        .map(meant -> new Speaker(
                                meant.name(),
                                noun.is(Noun.Type.THEY) ? Kind.ORGANIZATION : meant.kind(),
                                words,
                                meant.organization())))
                .ifPresent(speakers::add);
    }

    /** Park signed the bill, which he says: the only one whom the sentence and those before name. */
    private Optional<Speaker> here(Noun noun) {
        List<Mention> people = memory.people();
        boolean one = people.stream().map(Mention::name).distinct().count() == 1;
        boolean here = one
                && people.get(0).sentence() == memory.sentence()
                && people.get(0).subject();
        boolean apart = tokens.subList(0, noun.first()).stream()
                .anyMatch(token -> EnglishLists.FINITE.contains(token.small())
                        || token.small().matches("\\p{L}{3,}ed"));
        return here && apart
                ? Optional.of(new Speaker(
                        people.get(0).name(),
                        Kind.PERSON,
                        new Span(0, 0),
                        people.get(0).organization()))
                : Optional.empty();
    }

    /** Who passes on what another says is no speaker of its own, but a step on the way. */
    private List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            Part last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && boundary(last.heard(), part.heard()) < 0) {
                joined.set(joined.size() - 1, nested(last, part));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private Part nested(Part outer, Part inner) {
        if (!inner.speaks() || !outer.speaks()) {
            return outer.speaks() || !inner.speaks() || outer.heard().reason() != null ? outer : inner;
        }
        Speaker one = outer.speakers().get(0);
        Speaker other = inner.speakers().get(0);
        if (one.name().equals(other.name())) {
            return outer;
        }
        boolean source = isSource(outer.heard());
        // “A said, B reported”, and “according to B, A said”: A speaks, and B passes it on.
        if (isSource(inner.heard()) || (inner.heard().behind() && !source)) {
            return way(outer, other.name());
        }
        return source || isMedium(outer) ? way(inner, one.name()) : outer;
    }

    private boolean isSource(Heard heard) {
        return tokens.get(heard.first()).small().matches("according|per");
    }

    private boolean isMedium(Part part) {
        boolean reports = tokens.get(part.heard().first()).small().matches("reported|reports|wrote|writes|quoted");
        return part.speakers().get(0).kind() == Kind.ORGANIZATION && reports;
    }

    private static Part way(Part part, String passing) {
        List<String> way = new ArrayList<>(part.heard().to());
        way.add(passing);
        return new Part(part.heard().told(way), part.speakers());
    }

    /** The token at which the words of one end and those of the next begin; -1 if the next is a part of the first. */
    private int boundary(Heard one, Heard next) {
        int from = Math.min(one.end(), next.start());
        if (next.behind()) {
            for (int place = next.start() - 1; place > one.end(); place--) {
                boolean join = EnglishLists.JOIN.contains(tokens.get(place).small())
                        || tokens.get(place).words().equals(";");
                boolean quote = tokens.get(place).is(Token.Kind.QUOTE) && one.behind();
                if ((join && !small(place - 1).equals("between")) || quote) {
                    return place;
                }
            }
            return -1;
        }
        int place = next.start() - 1;
        while (place > from && next.start() - place <= 3 && isLead(place)) {
            place--;
        }
        if (place <= from) {
            return -1;
        }
        Token token = tokens.get(place);
        boolean source = isSource(one) && one.first() == 0;
        boolean parted = EnglishLists.JOIN.contains(token.small())
                || token.is(Token.Kind.STOP)
                || (token.is(Token.Kind.COMMA) && !source);
        return parted ? place : -1;
    }

    /** Small words before a subject: also, survivor, then. */
    private boolean isLead(int place) {
        Token token = tokens.get(place);
        return token.is(Token.Kind.WORD)
                && !EnglishLists.JOIN.contains(token.small())
                && !token.small().equals("that");
    }

    private String small(int place) {
        return nouns.names().small(place);
    }

    private List<Statement> statements(List<Part> parts) {
        List<Statement> statements = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i + 1 == parts.size();
            int end = last
                    ? tokens.size()
                    : boundary(parts.get(i).heard(), parts.get(i + 1).heard());
            if (parts.get(i).speaks()) {
                add(parts.get(i), span(start, end, parts.size() == 1), statements);
            }
            start = end;
        }
        return statements;
    }

    private Span span(int start, int end, boolean whole) {
        if (whole) {
            return new Span(sentence.start(), sentence.end());
        }
        int from = start;
        while (from < end - 1 && (EnglishLists.JOIN.contains(small(from)) || !isWords(from))) {
            from++;
        }
        int to = end;
        while (to > from + 1 && (EnglishLists.JOIN.contains(small(to - 1)) || !isWords(to - 1))) {
            to--;
        }
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private boolean isWords(int place) {
        Token token = tokens.get(place);
        return token.is(Token.Kind.WORD) || token.is(Token.Kind.NUMBER) || token.is(Token.Kind.QUOTE);
    }

    private void add(Part part, Span words, List<Statement> statements) {
        Heard heard = part.heard();
        Span cue = new Span(
                tokens.get(heard.first()).start(),
                tokens.get(Math.min(heard.last(), tokens.size() - 1)).end());
        for (Speaker speaker : part.speakers()) {
            List<String> way = way(speaker, heard);
            Statement previous = statements.isEmpty() ? null : statements.get(statements.size() - 1);
            if (previous != null
                    && previous.speaker().name().equals(speaker.name())
                    && previous.manner() == heard.manner()) {
                statements.set(
                        statements.size() - 1, previous.with(previous.words().to(words)));
            } else {
                statements.add(new Statement(speaker, heard.manner(), cue, words, way));
            }
        }
    }

    /** The speaker, to whom it was said or who reported it; with whom a report cites put first. */
    private List<String> way(Speaker speaker, Heard heard) {
        List<String> way = new ArrayList<>();
        way.add(speaker.name());
        heard.to().stream().filter(name -> !way.contains(name)).forEach(way::add);
        return way.size() == 1 ? List.of() : way;
    }

    private Voiced silent(List<Part> parts) {
        Part first = parts.stream()
                .filter(part -> reason(part) != Silence.NOTHING_REPORTED)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return Voiced.silent(sentence, Silence.NOTHING_REPORTED, null);
        }
        int from = Math.min(first.heard().first(), first.heard().noun().first());
        int to = Math.min(Math.max(first.heard().last(), first.heard().noun().last()), tokens.size() - 1);
        return Voiced.silent(
                sentence,
                reason(first),
                new Span(tokens.get(Math.max(0, from)).start(), tokens.get(to).end()));
    }

    private static Silence reason(Part part) {
        Silence told = part.heard().reason();
        if (told != null) {
            return told;
        }
        return switch (part.heard().noun().type()) {
            case UNNAMED -> Silence.UNNAMED;
            case DOCUMENT -> Silence.DOCUMENT;
            case PERSON, THEY, GENERIC, ROLE -> Silence.UNKNOWN;
            case NAMED, OTHER -> Silence.NOTHING_REPORTED;
        };
    }

    /** Reuters reported, citing Park: Park speaks, and Reuters passes it on. */
    private void cite(List<Part> parts) {
        for (int place = 1;
                place < tokens.size() && parts.size() == 1 && parts.get(0).speaks();
                place++) {
            Noun noun = small(place).equals("citing") && place + 1 < tokens.size() ? nouns.after(place + 1) : null;
            if (noun != null && noun.is(Noun.Type.NAMED)) {
                List<Speaker> cited = new ArrayList<>();
                add(noun, parts, cited);
                parts.set(
                        0,
                        way(
                                new Part(parts.get(0).heard(), cited),
                                parts.get(0).speakers().get(0).name()));
                return;
            }
        }
    }
}

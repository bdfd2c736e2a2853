package org.claimboard.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.speaker.Speaker.Kind;

/** Whom a Korean sentence names, and who is meant by the words for those who were named before. */
final class KoreanMentions {

    private static final Pattern INSTITUTION = Pattern.compile(
            ".*(?:시|군|구|도|부|청|대|대학|대학교|위원회|의회|법원|경찰서|정부|학회|협회|재단|일보|신문|방송|뉴스|타임스|연구원|연구소|병원|노조|당|학교|은행|국회|대사관|연구팀|연구진|단체|연대|연합|국)");

    /** 윤태림 교수팀: who leads it is known by name then. */
    private static final Pattern LED = Pattern.compile("(?:.* )?([가-힣]{2,4}) (교수|박사) ?(?:연구)?팀");

    private final List<Chunk> chunks;
    private final KoreanNouns nouns;
    private final Memory memory;
    private int next;
    private boolean first = true;

    KoreanMentions(List<Chunk> chunks, KoreanNouns nouns, Memory memory) {
        this.chunks = chunks;
        this.nouns = nouns;
        this.memory = memory;
    }

    /** Keeps in mind whom the sentence names before the chunk. */
    void until(int end) {
        for (; next < Math.min(end, chunks.size()); next++) {
            Chunk chunk = chunks.get(next);
            boolean titled = !KoreanNames.title(chunk.words()).isEmpty();
            if (!chunk.hasQuote() && (!chunk.particle().isEmpty() || titled)) {
                add(next, chunk);
            }
        }
    }

    private void add(int place, Chunk chunk) {
        Noun noun = chunk.particle().isEmpty() ? nouns.at(place, 0, chunk.words()) : nouns.at(place, 0);
        boolean subject = first && chunk.mayBeSubject();
        Matcher led = LED.matcher(noun.name());
        if (noun.is(Noun.Type.NAMED) && led.matches()) {
            memory.add(new Mention(led.group(1), Kind.PERSON, led.group(2), "", memory.sentence(), false, true));
        }
        if (noun.is(Noun.Type.NAMED)) {
            memory.add(new Mention(
                    noun.name(),
                    noun.kind(),
                    noun.role(),
                    noun.organization(),
                    memory.sentence(),
                    subject,
                    noun.sure()));
            first &= !subject;
        } else if (noun.is(Noun.Type.UNNAMED) && chunk.mayBeSubject()) {
            memory.add(new Mention("", Kind.PERSON, "", "", memory.sentence(), subject, false));
            first = false;
        }
        if (!noun.organization().isEmpty() && noun.organization().indexOf(' ') < 0) {
            memory.add(new Mention(noun.organization(), Kind.ORGANIZATION, "", "", memory.sentence(), false, false));
        }
    }

    Optional<Mention> resolve(Noun noun) {
        return switch (noun.type()) {
            case PERSON -> memory.lastPerson();
            case GENERIC ->
                memory.lastNamed(one -> one.kind() == Kind.ORGANIZATION && isExactly(noun.name(), one))
                        .or(() -> KoreanLists.COMPANY.contains(noun.name())
                                ? memory.lastNamed(KoreanMentions::isCompany)
                                : Optional.empty());
            case ROLE ->
                memory.lastNamed(one -> one.kind() == Kind.PERSON
                        && !one.role().isEmpty()
                        && KoreanPeople.isSameTitle(one.role(), noun.name())
                        && (noun.organization().isEmpty()
                                || (one.organization().isEmpty() && isSingle(noun.organization()))
                                || one.organization().contains(noun.organization())));
            default -> Optional.empty();
        };
    }

    /** 도담대 보건대학원 서이레 교수 is nobody who was named before: what stands before the title says more than where. */
    private static boolean isSingle(String organization) {
        return organization.indexOf(' ') < 0;
    }

    private static boolean isCompany(Mention one) {
        return one.kind() == Kind.ORGANIZATION
                && !INSTITUTION.matcher(one.name()).matches()
                && !KoreanLists.COUNTRY.contains(one.name());
    }

    private static boolean isExactly(String word, Mention mention) {
        if (mention.role().equals(word)
                || (mention.name().endsWith(word) && !mention.name().equals(word))) {
            return word.length() > 1 || mention.sure();
        }
        return switch (word) {
            case "연구팀", "연구진" ->
                LED.matcher(mention.name()).matches() && mention.role().equals("교수팀");
            case "대학", "학교", "대학교" -> mention.name().matches(".*(?:대|대학|대학교)") && mention.sure();
            case "신문", "매체" -> mention.name().matches(".*(?:일보|신문|타임스|저널|뉴스|헤럴드|포스트|트리뷴)");
            case "시청" -> mention.name().endsWith("시") && mention.sure();
            case "군청" -> mention.name().endsWith("군") && mention.sure();
            case "구청" -> mention.name().endsWith("구") && mention.sure();
            case "당국" -> false;
            default -> false;
        };
    }
}

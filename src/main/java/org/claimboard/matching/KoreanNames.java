package org.claimboard.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names in Korean text. Korean has no capitals: a name is a noun in a place where a noun says who or whose, which the
 * dictionary has as a name, or which is not made of the syllables of Sino-Korean words and is no everyday word.
 */
final class KoreanNames {

    /** A word with a particle behind it that marks who, whose, where and whom, or a bare one before a comma. */
    private static final Pattern NOUN = Pattern.compile("(?<![\\p{L}\\p{N}])([가-힣]{2,12}?)들?"
            + "(?:측|사)?(?:은|는|이|가|의|께서|에서|에게|을|를|와|과|도|만|로|으로|에|보다|라는|이라는|에는|에도|에만|에게는|에서는|에서도|으로는|로는|까지|부터|이나|처럼|과는|와는)(?![가-힣])"
            + "|(?<![\\p{L}\\p{N}])([가-힣]{2,12})(?=[,:·(])|^([가-힣]{2,12})(?= )");

    /** What firms, towns and bodies are called by, behind a name of two syllables or more. */
    private static final Pattern BODY = Pattern.compile(
            ".{2,}(?:전자|자동차|은행|증권|그룹|대학|대학교|병원|공사|공단|협회|재단|위원회|일보|신문|방송|항공|건설|제약|화학|중공업|생명|통신|물산|푸드|모터스)|.{2}[시당청]");

    /** The syllables by which Sino-Korean words are written. */
    private static final Set<Character> SINO = syllables("가각간갈감갑강개객갱거건걸검겁게격견결겸경계고곡곤골공과곽관괄광괘괴굉교구국군굴궁권궐궤귀규균극근금급긍기긴길김끽"
            + "나난날남납낭내녀년념녕노농뇌누눈능니단달담답당대댁덕도독돈돌동두둔득등라락란람랍랑래랭략량려력련렬렴렵령례로록론롱뢰료룡루류륙륜률륭륵릉리린림립"
            + "마막만말망매맥맹면멸명모목몰몽묘무묵문물미민밀박반발방배백번벌범법벽변별병보복본봉부북분불붕비빈빙사삭산살삼상새색생서석선설섬섭성세소속손솔송쇄쇠수숙순술숭습승시식신실심십쌍씨"
            + "아악안알암압앙애액야약양어억언엄업여역연열염엽영예오옥온올옹와완왕왜외요욕용우욱운울웅원월위유육윤율융은을음읍응의이익인일임입잉"
            + "자작잔잠잡장재쟁저적전절점접정제조족존졸종좌죄주죽준중즉즐증지직진질집징차착찬찰참창채책처척천철첨첩청체초촉촌총최추축춘출충취측층치칙친칠침칭쾌"
            + "타탁탄탈탐탑탕태택토통퇴투특파판팔패편폄평폐포폭표품풍피필하학한할함합항해핵행향허헌험혁현혈혐협형혜호혹혼홀홍화확환활황회획횡효후훈훼휘휴흉흑흔흡흥희");

    /** Everyday words of other origin. */
    private static final Set<String> EVERYDAY =
            Set.of(("챗봇 모델 칩 달러 데이터 서버 클라우드 컴퓨터 인터넷 소프트웨어 하드웨어 프로그램 시스템 서비스 뉴스 그룹 팀 프로젝트 센터 사람 사람들 나라 "
                            + "아이 아이들 우리 그들 이들 여러 모두 누구 무엇 이것 그것 저것 어린이 어른 소리 마을 가게 스타트업 헤지펀드 펀드 테크 하지만 그러나 그리고 "
                            + "또한 다만 특히 이미 오직 단지 겨우 고작 거의 매우 아주 더욱 너무 다시 바로 지금 요즘 올해 버스 택시 아파트 백신 바이러스 코로나 뉴욕 "
                            + "밀리언 퍼센트 킬로그램 미터 리더 멤버 스태프 엔지니어 트레이닝 비용 알고리즘 인프라 플랫폼 에너지 메모리 기업들 회사들 실제로 따르면 "
                            + "때문 때문에 있는 없는 하는 되는 같은 그런 이런 어떤 모든 새로운 많은 작은 아니라 않고 위한 대한 통해 관한 따른 만든 만드는 머리 스타일 "
                            + "가스 가스값 직원 직원들 개발자들 연구진 개발진 얼마나 정말 진짜 일이 것이 것은 것을 것도 것으로 수는 수가 수도 적이 바가 반면 돈을 값이 가격 제작비 서양 서방 "
                            + "그가 그는 그의 그녀 가운데 사이 뒤에 위에 아래 먼저 나중 처음 마지막 스스로 서로 나머지 터무니 만큼 덕분 탓에 까닭 뿐만 밖에 동안 무렵")
                    .split(" "));

    /** Short words of Korean origin that end compounds. */
    private static final Pattern NATIVE_ENDING = Pattern.compile(
            "(?<=[가-힣]{2})(?:값|집|길|돈|땅|물|불|밥|빵|옷|꽃|칼|힘|빛|몫|글|말|터|틀|날|달|밤|낮|술|떡|쌀|콩|꿀|알|뼈|살|눈|손|발|끝|벌이|놀이|싸움|다툼|걸이|잡이|지기)$");

    /** A word with so many syllables of other origin is hardly an everyday one. */
    private static final int FOREIGN = 2;

    private KoreanNames() {}

    /** Whether the word is one, standing alone. */
    static boolean isName(String word) {
        return !in(word + "은").isEmpty();
    }

    /** The names, each with whether it is surely one. */
    static Map<String, Boolean> in(String text) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        Matcher noun = NOUN.matcher(text);
        while (noun.find()) {
            String word = IntStream.rangeClosed(1, noun.groupCount())
                    .mapToObj(noun::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            if (EVERYDAY.contains(word) || isVerb(word) || isOneSyllable(word, noun.group())) {
                continue;
            }
            String made = NATIVE_ENDING.matcher(word).replaceFirst("");
            long foreign = made.chars()
                    .filter(syllable -> !SINO.contains((char) syllable))
                    .count();
            boolean sure = foreign >= FOREIGN || isNamed(word);
            if (sure || (foreign > 0 && !isCommon(word, noun.group()))) {
                names.put(word, sure);
            }
        }
        return names;
    }

    /** 밖으로 is 밖 with a particle, and 밤에는 is 밤 with two. */
    private static boolean isOneSyllable(String word, String written) {
        return word.length() == 2
                && ((word.endsWith("으") && written.endsWith("으로"))
                        || (word.endsWith("에") && written.matches(".에(?:는|도|만)")));
    }

    /** Whether the dictionary has it as a word, which with its particle is no name: 맞수로, 줄이는, 밖으로. */
    private static boolean isCommon(String word, String written) {
        List<Analysis.Tagged> parts = Analysis.tagged(written);
        if (parts.isEmpty() || parts.get(0).isName()) {
            return false;
        }
        String first = parts.get(0).part();
        boolean cut = parts.size() == 2
                && word.startsWith(first)
                && first.length() < word.length()
                && written.equals(first + parts.get(1).part())
                && parts.get(1).part().length() > 1;
        return first.equals(word) || (parts.get(0).isVerb() && first.length() > 1) || cut;
    }

    private static boolean isNamed(String word) {
        return BODY.matcher(word).matches() || Analysis.tagged(word).stream().anyMatch(Analysis.Tagged::isName);
    }

    /** Whether it is a verb or an adjective that only looks like a noun with a particle. */
    private static boolean isVerb(String word) {
        List<Analysis.Tagged> parts = Analysis.tagged(word);
        return parts.stream().anyMatch(Analysis.Tagged::isVerb)
                && (word.endsWith("는") || word.endsWith("한") || parts.stream().noneMatch(Analysis.Tagged::isName));
    }

    private static Set<Character> syllables(String text) {
        return text.chars().mapToObj(syllable -> (char) syllable).collect(Collectors.toSet());
    }
}

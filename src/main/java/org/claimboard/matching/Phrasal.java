package org.claimboard.matching;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Verbs of two words, of which each alone says little: step down, lay off, 손에 넣다. */
final class Phrasal {

    private static final List<Map.Entry<Pattern, String>> VERBS = List.of(
            verb("(?:step|stepp)(?:s|ed|ing)? (?:down|aside)", "resigned"),
            verb("(?:take|takes|took|taken) over as", "appointed as"),
            verb("(?:take|takes|took|taken) over", "acquired"),
            verb("(?:lay|lays|laid) off", "dismissed"),
            verb("let go of", "dismissed"),
            verb("(?:set|sets) up", "founded"),
            verb("(?:bring|brings|brought) in", "raised"),
            verb("(?:go|goes|went|gone|is|are|was|were) up", "rose"),
            verb("(?:go|goes|went|gone|is|are|was|were) down", "fell"),
            verb("(?:give|gives|gave|given) up", "abandoned"),
            verb("(?:carry|carries|carried) out", "conducted"),
            verb("(?:turn|turns|turned) down", "rejected"),
            verb("(?:call|calls|called) off", "cancelled"),
            verb("(?:put|puts) off", "delayed"),
            verb("(?:shut|shuts|close|closes|closed) down", "closed"),
            verb("(?:rule|rules|ruled) out", "rejected"),
            verb("(?:pull|pulls|pulled) out", "withdrew"),
            verb("(?:lose|loses|lost) (?:their|his|her|its) li(?:fe|ves)", "died"),
            verb("(?:in|out of) favou?r of", "supports"),
            verb("(?:run|runs|ran|running) (?:away|off)", "escaped"),
            verb("(?:get|gets|got|getting) away", "escaped"),
            verb("(?:get|gets|got|getting) rid of|(?:do|does|did|done) away with", "abolished"),
            verb("(?:tip|tips|tipped|turn|turns|turned|flip|flips|flipped) over", "overturned"),
            verb("(?:blow|blows|blew|blown) up", "exploded"),
            verb("(?:break|breaks|broke|broken) down", "failed"),
            verb("(?:break|breaks|broke|broken) out", "began"),
            verb("(?:break|breaks|broke|broken) into", "burgled"),
            verb("(?:burn|burns|burned|burnt) down", "burned"),
            verb(
                    "(?:cut|cuts|cutting) (?:back|down)(?: on)?|(?:scale|scales|scaled) (?:back|down)|(?:bring|brings|brought) down",
                    "reduced"),
            verb("(?:find|finds|found) out", "discovered"),
            verb("(?:give|gives|gave|given|hand|hands|handed) (?:back)", "returned"),
            verb("(?:give|gives|gave|given) away", "donated"),
            verb("(?:hand|hands|handed) over", "gave"),
            verb("(?:knock|knocks|knocked|tear|tears|tore|torn|pull|pulls|pulled) down", "demolished"),
            verb("(?:leave|leaves|left) out", "omitted"),
            verb("(?:look|looks|looked|looking) into", "investigated"),
            verb("(?:make|makes|made) up", "invented"),
            verb("(?:pay|pays|paid) (?:back|off)", "repaid"),
            verb("(?:pass|passes|passed) away", "died"),
            verb("(?:point|points|pointed) out", "said"),
            verb("(?:sell|sells|sold) off", "sold"),
            verb("(?:send|sends|sent) back", "returned"),
            verb("(?:call|calls|called) back", "recalled"),
            verb("(?:show|shows|showed|shown|turn|turns|turned) up", "appeared"),
            verb("(?:speed|speeds|sped) up", "accelerated"),
            verb("(?:slow|slows|slowed) down", "slowed"),
            verb("(?:split|break|broke|broken) up", "separated"),
            verb("(?:throw|throws|threw|thrown) away", "discarded"),
            verb("(?:throw|throws|threw|thrown|kick|kicked) out(?: of)?", "expelled"),
            verb("(?:track|tracks|tracked) down", "found"),
            verb("(?:wipe|wipes|wiped) out", "destroyed"),
            verb("(?:pick|picks|picked) up", "collected"),
            verb("(?:take|takes|took|taken) part in", "attended"),
            verb("(?:take|takes|took|taken) place", "happened"),
            verb("(?:set|sets) fire to", "burned"),
            verb("(?:catch|catches|caught) fire", "burned"),
            verb("(?:come|comes|came) (?:up|down) with", "invented"),
            verb("(?:keep|keeps|kept) on", "continued"),
            verb("(?:hold|holds|held) up", "delayed"),
            verb("(?:back|backs|backed) down", "yielded"),
            verb("(?:stand|stands|stood) for election", "ran"),
            verb("(?:lock|locks|locked) up", "jailed"),
            verb("(?:set|sets) free|(?:let|lets) (?:go|free)", "released"),
            verb("(?:beat|beats|beaten) up", "attacked"),
            verb("(?:gun|guns|gunned) down", "shot"),
            verb("(?:dry|dries|dried) (?:up|out)", "dried"),
            verb("(?:fill|fills|filled) up", "filled"),
            verb("(?:buy|buys|bought) (?:up|out)", "bought"),
            verb("(?:go|goes|went|gone) (?:bust|bankrupt)", "bankrupt"));

    /** Korean nouns with the verbs that go with them, of which each alone says little. */
    private static final List<Map.Entry<Pattern, String>> KOREAN = List.of(
            korean("문을 (?=닫|열)", ""),
            korean("손에 넣(?=[가-힣])", "확보하"),
            korean("목숨을 잃(?=[가-힣])", "숨지"),
            korean("(?:자리|직|직위|직책)에서 (?=물러)", ""),
            korean("막을 내(?=[리렸린])", "끝났"),
            korean("불이 (?=났|나|난)", "화재 "),
            korean("(?:적자|손해|손실)를 (?:보|봤|본|볼)(?=[가-힣 ]|$)", "적자 내"),
            korean("눈이 (?=내[렸리린])|비가 (?=내[렸리린])", ""),
            korean("힘을 쏟", "노력하"),
            korean("모습을 (?:드러냈|드러내|드러낸)", "나타났"),
            korean("물에 빠져 (?=[죽숨])", "익사 "),
            korean("([가-힣]+?)으?로 (?=인해|인한|말미암)", "$1 "),
            korean("세상을 (?:떠났|떠난|등졌|뜬|떴)", "숨졌"));

    private Phrasal() {}

    private static Map.Entry<Pattern, String> verb(String words, String single) {
        return Map.entry(Pattern.compile("(?i)\\b(?:" + words + ")\\b"), single);
    }

    private static Map.Entry<Pattern, String> korean(String words, String single) {
        return Map.entry(Pattern.compile("(?<![가-힣])(?:" + words + ")"), single);
    }

    /** The text with a single word for each. */
    static String single(String text, Tongue tongue) {
        return tongue == Tongue.ENGLISH ? single(text) : single(text, KOREAN);
    }

    /** The English text with a single word for each. */
    static String single(String text) {
        return single(text, VERBS);
    }

    private static String single(String text, List<Map.Entry<Pattern, String>> verbs) {
        String single = text;
        for (Map.Entry<Pattern, String> verb : verbs) {
            single = verb.getKey().matcher(single).replaceAll(verb.getValue());
        }
        return single;
    }
}

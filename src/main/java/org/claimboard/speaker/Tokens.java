package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.prose.Quotations;
import org.claimboard.speaker.Token.Kind;

/** Takes an English sentence apart. What stands between quotation marks is one token; what stands in brackets is none. */
final class Tokens {

    private static final Pattern PIECE = Pattern.compile("(?<word>(?:\\p{Lu}\\.)+(?=[ \\p{L}]|$)"
            + "|(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Jr|Sr|Sen|Gov|Rep|Gen|Inc|Corp|Co|Ltd|Lt|Capt|Sgt|Col|Rev|Supt|Amb)\\."
            + "|(?:\\p{N}+\\p{L}*)?\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-&'’.+][\\p{L}\\p{N}]+)*)"
            + "|(?<number>\\p{Sc}?\\p{N}+(?:[.,]\\p{N}+)*(?:\\p{L}+)?%?)"
            + "|(?<comma>,)|(?<stop>[;:]|\\s[-–]\\s|\\s?—\\s?)|(?<other>\\S)");

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L}|\\p{N}|\\.)['’]s$");

    /** A name between marks is a name. */
    private static final int FEWEST_WORDS = 2;

    private Tokens() {}

    static List<Token> of(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int place = start;
        for (Quotations.Quotation quotation : Quotations.in(text.substring(start, end))) {
            int from = start + quotation.start();
            int to = start + quotation.end();
            if (isSaying(text.substring(from, to))) {
                words(text, place, from, tokens);
                tokens.add(Token.of(Kind.QUOTE, text.substring(from, to), from, to, false));
                place = to;
            }
        }
        words(text, place, end, tokens);
        return tokens;
    }

    private static boolean isSaying(String words) {
        return words.strip().split("\\s+", -1).length >= FEWEST_WORDS || words.matches(".*[,.!?…]\\p{P}$");
    }

    private static void words(String text, int from, int to, List<Token> tokens) {
        Matcher piece = PIECE.matcher(text).region(from, to).useTransparentBounds(true);
        int depth = 0;
        while (piece.find()) {
            String words = piece.group();
            if (words.equals("(") || words.equals("[")) {
                depth++;
            } else if (words.equals(")") || words.equals("]")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !isEndOfOwner(words, tokens)) {
                add(piece, words, tokens, text);
            }
        }
    }

    /** The mark of growers' is no mark of its own. */
    private static boolean isEndOfOwner(String words, List<Token> tokens) {
        return "'’".contains(words)
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).possessive();
    }

    private static void add(Matcher piece, String words, List<Token> tokens, String text) {
        int start = piece.start();
        int end = piece.end();
        if (piece.group("word") != null) {
            Matcher possessive = POSSESSIVE.matcher(words);
            boolean owns = possessive.find();
            boolean plural = words.endsWith("s")
                    && end + 1 < text.length()
                    && "'’".indexOf(text.charAt(end)) >= 0
                    && text.charAt(end + 1) == ' ';
            int shorter = owns ? possessive.start() : words.length();
            tokens.add(Token.of(Kind.WORD, words.substring(0, shorter), start, start + shorter, owns || plural));
            return;
        }
        Kind kind = piece.group("number") != null
                ? Kind.NUMBER
                : piece.group("comma") != null ? Kind.COMMA : piece.group("stop") != null ? Kind.STOP : Kind.OTHER;
        tokens.add(Token.of(kind, words, start, end, false));
    }
}

package org.claimboard.matching;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a post what is not part of its sentence: addresses, signatures, pictures; takes tags apart. */
final class PostText {

    /** Who wrote an embedded post and when: — Jane Doe (@jane) January 6, 2020. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "\\s*[—–-]{1,2}\\s*[^—\\n]{1,80}\\(\\s*@\\s*\\w+\\s*\\)\\s*\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}\\s*$");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|pic\\.twitter\\.com/|www\\.)\\S*", Pattern.CASE_INSENSITIVE);

    private static final Pattern HANDLE = Pattern.compile("(?<!\\w)@(?=\\w)");
    private static final Pattern TAG = Pattern.compile("#([\\p{L}\\p{N}_]+)");
    private static final Pattern TAGS_BEHIND = Pattern.compile("(?:\\s+#[\\p{L}\\p{N}_]+)+\\s*$");
    private static final Pattern PICTURE = Pattern.compile("[\\p{So}\\p{Sk}\\p{Cs}\\p{Cn}\\uFE0F\\u200D]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private static final Pattern SEAM = Pattern.compile(
            "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})" + "|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    private PostText() {}

    /** The sentence of the post; the post itself if nothing would be left. */
    static String sentence(String post) {
        String text = SIGNATURE.matcher(post).replaceFirst("");
        text = ADDRESS.matcher(text).replaceAll(" ");
        text = HANDLE.matcher(text).replaceAll("");
        text = TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(" " + words(tag.group(1)) + " "));
        text = PICTURE.matcher(text).replaceAll(" ");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        return text.isEmpty() ? post.strip() : text;
    }

    /** The sentence without the tags behind it, which say what else it has to do with. */
    static String untagged(String post) {
        String text = SIGNATURE.matcher(post).replaceFirst("");
        text = ADDRESS.matcher(text).replaceAll(" ");
        String bare = TAGS_BEHIND.matcher(text).replaceFirst("");
        return sentence(bare.isBlank() ? post : bare);
    }

    /** Whether the text has what only a post has: an address, a tag, a picture, who signed it. */
    static boolean isPost(String text) {
        return !SPACE.matcher(text).replaceAll(" ").strip().equals(sentence(text));
    }

    /** The words of a sentence, each once, without the signs around them. */
    static List<String> said(String sentence) {
        return SPACE.splitAsStream(sentence)
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The words of a tag: AustralianFires, covid19. */
    private static String words(String tag) {
        return SEAM.matcher(tag.replace('_', ' ')).replaceAll(" ");
    }
}

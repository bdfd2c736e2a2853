package org.claimboard.reading;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.claimboard.claim.Claim;
import org.claimboard.record.Verdict;
import org.claimboard.site.Language;
import org.claimboard.site.VerdictName;
import org.jspecify.annotations.Nullable;

/**
 * How a claim is headed where its page is not seen: in feeds, citations, cards and what other sites show of a link. The
 * verdict comes first, for a title alone states as a fact what may be refuted.
 */
public final class Headline {

    private Headline() {}

    public static String of(Claim claim, Language reader) {
        return standing(claim.isRetracted(), claim.verdict(), reader) + ": " + claim.title.in(reader.tag());
    }

    /** What became of the claim: that it was withdrawn, its verdict, or that it has none yet. */
    public static String standing(boolean withdrawn, @Nullable Verdict verdict, Language reader) {
        if (withdrawn) {
            return words(HistoryWords.class, reader).retracted();
        }
        return verdict == null ? words(PageWords.class, reader).notAssessed() : VerdictName.of(verdict, reader.tag());
    }

    private static <T> T words(Class<T> bundle, Language reader) {
        return MessageBundles.get(bundle, Localized.Literal.of(reader.tag()));
    }
}

package org.claimboard.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.account.Account;
import org.claimboard.record.Words;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Where somebody wants mail, in which language and of what. Who has none gets no mail. */
@Entity
public class MailPreference extends PanacheEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    public String address;

    /** BCP 47. */
    public String language;

    /** The words of the kinds that are wanted, between commas. */
    public String kinds;

    /** What stands in the links that stop mail: whoever has it can do nothing else. */
    public String stopKey;

    /** When it was shown that the address is that of the account; null while it was not, and nothing else goes there. */
    public @Nullable Instant confirmedAt;

    /** When a link by which to show it was last asked for; null if none was. */
    public @Nullable Instant askedAt;

    /** Of the link that was sent to the address last, SHA-256 in hexadecimal; null if there is none that still counts. */
    public @Nullable String confirmHash;

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    void confirm(Instant now) {
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
        confirmHash = null;
    }

    public Language reader() {
        return Language.orFirst(language);
    }

    Set<MailKind> kindSet() {
        Set<MailKind> set = EnumSet.noneOf(MailKind.class);
        for (String word : kinds.split(",", -1)) {
            Words.find(MailKind.class, word).ifPresent(set::add);
        }
        return set;
    }

    static String written(Collection<MailKind> kinds) {
        return kinds.stream().sorted().map(MailKind::word).collect(Collectors.joining(","));
    }
}

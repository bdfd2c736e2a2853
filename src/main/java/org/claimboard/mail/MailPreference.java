package org.claimboard.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.account.Account;
import org.claimboard.record.Words;
import org.claimboard.site.Language;

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

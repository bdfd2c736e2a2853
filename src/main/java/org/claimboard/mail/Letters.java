package org.claimboard.mail;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.account.Account;
import org.claimboard.account.InvitationLinks;
import org.claimboard.account.LinkAddress;
import org.claimboard.account.Secret;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.PlainText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordTitles;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.workflow.Assignment;
import org.claimboard.workflow.Assignments;
import org.claimboard.workflow.ComparisonLookStore;
import org.claimboard.workflow.LookStore;
import org.claimboard.workflow.SecondLookStore;
import org.jspecify.annotations.Nullable;

/** Writes what is to be told into one letter, in the language of whom it is for; what holds no more is left out. */
@ApplicationScoped
class Letters {

    private static final int MOST_LISTED = 50;
    private static final int LONGEST_TITLE = 300;

    private final MailStore mail;
    private final RevisionStore revisions;
    private final SecondLookStore looks;
    private final ComparisonLookStore comparisonLooks;
    private final Assignments assignments;
    private final InvitationLinks invitations;
    private final LinkAddress addresses;

    Letters(
            MailStore mail,
            RevisionStore revisions,
            SecondLookStore looks,
            ComparisonLookStore comparisonLooks,
            Assignments assignments,
            InvitationLinks invitations,
            LinkAddress addresses) {
        this.mail = mail;
        this.revisions = revisions;
        this.looks = looks;
        this.comparisonLooks = comparisonLooks;
        this.assignments = assignments;
        this.invitations = invitations;
        this.addresses = addresses;
    }

    /**
     * The letter about things of one kind for one person; null if there is nothing to tell any more, or nobody wants it.
     *
     * @param items not empty
     */
    @Nullable
    Letter of(List<MailItem> items) {
        Account account = items.get(0).account;
        MailKind kind = items.get(0).kind;
        MailPreference preference = mail.preference(account.name).orElse(null);
        if (preference == null || !account.isActive()) {
            return null;
        }
        if (kind == MailKind.INVITATION) {
            return invitation(preference, items);
        }
        if (kind == MailKind.CONFIRMATION) {
            return preference.isConfirmed() ? null : confirmation(preference, items);
        }
        boolean wanted = preference.isConfirmed() && preference.kindSet().contains(kind) && kind.concerns(account.role);
        return wanted ? list(preference, kind, items) : null;
    }

    /** With a new link, which ends those before: the store keeps no link that could be read. */
    private @Nullable Letter invitation(MailPreference preference, List<MailItem> items) {
        Account account = preference.account;
        MailWords words = words(preference.reader());
        return invitations
                .make(account.name)
                .map(link -> {
                    preference.confirmHash = link.hash();
                    return letter(
                            preference,
                            words.invitationSubject(host()),
                            words.invitationText(
                                    addresses.origin(),
                                    account.name,
                                    link.address(),
                                    link.lasting().toHours()),
                            null,
                            items);
                })
                .orElse(null);
    }

    /** With a new link, which ends the one before. */
    private Letter confirmation(MailPreference preference, List<MailItem> items) {
        MailWords words = words(preference.reader());
        Secret secret = Secret.random();
        preference.confirmHash = secret.hash();
        String link = addresses.origin() + "/" + preference.reader().tag() + ConfirmPages.PATH + "/" + secret.text();
        return letter(
                preference,
                words.confirmationSubject(host()),
                words.confirmationText(addresses.origin(), preference.account.name, link),
                null,
                items);
    }

    private @Nullable Letter list(MailPreference preference, MailKind kind, List<MailItem> items) {
        Map<RecordKey, Set<String>> authors = new LinkedHashMap<>();
        items.forEach(item -> authors.computeIfAbsent(
                        RecordKey.parse(String.valueOf(item.record)), key -> new LinkedHashSet<>())
                .add(item.author));
        Map<RecordKey, RecordHead> heads = revisions.heads(authors.keySet());
        Set<RecordKey> open = open(kind, authors.keySet(), preference.account.name);
        List<RecordHead> told = authors.keySet().stream()
                .map(heads::get)
                .filter(head -> head != null && holds(kind, head, open))
                .toList();
        if (told.isEmpty()) {
            return null;
        }
        Language reader = preference.reader();
        MailWords words = words(reader);
        List<String> lines = new ArrayList<>();
        lines.add(words.lead(kind));
        lines.add("");
        for (RecordHead head : told.subList(0, Math.min(MOST_LISTED, told.size()))) {
            String by = String.join(", ", authors.getOrDefault(head.key(), Set.of()));
            lines.add("- " + words.by(title(head, reader), by));
            lines.add("  " + desk(reader) + head.key().path());
        }
        if (told.size() > MOST_LISTED) {
            lines.add("- " + words.more(told.size() - MOST_LISTED));
            lines.add("  " + desk(reader));
        }
        return letter(preference, subject(kind, told.size(), words), String.join("\n", lines), kind, items);
    }

    private static String subject(MailKind kind, int count, MailWords words) {
        return switch (kind) {
            case INVITATION, CONFIRMATION -> throw new IllegalArgumentException(kind + " is no list");
            case WORK -> words.subjectWork(count);
            case REVIEW -> words.subjectReview(count);
            case SECOND_LOOK -> words.subjectSecondLook(count);
        };
    }

    /** The records that are still to be looked at again, or still are that person's work. */
    private Set<RecordKey> open(MailKind kind, Set<RecordKey> keys, String account) {
        if (kind == MailKind.SECOND_LOOK) {
            return Stream.concat(
                            open(looks, RecordType.CLAIM, keys), open(comparisonLooks, RecordType.COMPARISON, keys))
                    .collect(Collectors.toSet());
        }
        return kind == MailKind.REVIEW
                ? Set.of()
                : assignments.of(keys).values().stream()
                        .filter(one -> account.equals(one.assignee))
                        .map(Assignment::key)
                        .collect(Collectors.toSet());
    }

    private static Stream<RecordKey> open(LookStore<?> looks, RecordType type, Set<RecordKey> keys) {
        List<String> slugs = keys.stream()
                .filter(key -> key.type() == type)
                .map(RecordKey::slug)
                .toList();
        return slugs.isEmpty() ? Stream.of() : looks.open(slugs).stream().map(slug -> new RecordKey(type, slug));
    }

    /** Whether it is still so when the mail leaves. */
    private static boolean holds(MailKind kind, RecordHead head, Set<RecordKey> open) {
        return switch (kind) {
            case INVITATION, CONFIRMATION -> false;
            case REVIEW -> head.latest.act == RevisionAct.SUBMITTED;
            case WORK -> head.isPending() || open.contains(head.key());
            case SECOND_LOOK -> open.contains(head.key());
        };
    }

    private Letter letter(
            MailPreference preference, String subject, String text, @Nullable MailKind kind, List<MailItem> items) {
        Language reader = preference.reader();
        MailWords words = words(reader);
        String base = addresses.origin() + "/" + reader.tag();
        String stop = kind == null ? null : base + OneClick.PATH + "/" + preference.stopKey + "/" + kind.word();
        String foot = stop == null ? words.invitationFoot() : words.foot(base + "/account/mail", stop);
        return new Letter(
                preference.account.name,
                preference.address,
                PlainText.line(subject, LONGEST_TITLE),
                text.strip() + "\n\n-- \n" + foot.strip() + "\n",
                stop,
                items.stream().map(item -> item.id).toList(),
                items.stream().mapToInt(item -> item.attempts).max().orElse(0));
    }

    private String host() {
        return addresses.origin().replaceFirst("^https?://", "");
    }

    private String desk(Language reader) {
        return addresses.origin() + "/" + reader.tag() + "/desk";
    }

    private static String title(RecordHead head, Language reader) {
        return RecordTitles.of(head.key(), CanonicalForm.parse(head.latest.content))
                .in(reader.tag());
    }

    private static MailWords words(Language reader) {
        return MessageBundles.get(MailWords.class, Localized.Literal.of(reader.tag()));
    }
}

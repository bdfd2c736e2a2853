package org.claimboard.outbound;

/** An address that is not asked, or an answer that is not taken: which rule says so, and why in words. */
public final class OutboundRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The rules by which it may be refused. */
    public enum Rule {
        /** Not an absolute http or https address without a user's name in it. */
        ADDRESS,
        /** The name leads nowhere. */
        UNKNOWN_HOST,
        /** The name leads into a network that is not public. */
        PRIVATE_NETWORK,
        /** One redirect more than are followed. */
        REDIRECTS,
        /** More bytes than are taken. */
        SIZE,
        /** Longer than is waited. */
        TIME,
        /** The site's robots.txt asks programs to stay away. */
        ROBOTS,
        /** The site cannot say whether its robots.txt does. */
        ROBOTS_UNKNOWN
    }

    private final Rule rule;

    public OutboundRefused(Rule rule, String message) {
        super(message);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}

package org.claimboard.share;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what readers take with them: citations, plain text, and cards for other sites. */
@MessageBundle("share")
public interface ShareWords {
    @Message
    String citeAs();

    @Message
    String inText();

    @Message
    String plain();

    @Message
    String revision(int number);

    @Message
    String address();

    @Message
    String asData();

    @Message
    String claimant();

    @Message
    String kind();

    @Message
    String reason();

    @Message
    String rest();

    @Message
    String siteMap();

    @Message
    String stated();

    @Message
    String statement();

    @Message
    String summary();

    @Message
    String verdict();

    @Message
    String newestOf(long total);

    @Message
    String embed();

    @Message
    String embedCode();

    @Message
    String embedSee();

    @Message
    String readOn();

    @Message
    String morePositions(int count);

    @Message
    String openDoubts(long count);
}

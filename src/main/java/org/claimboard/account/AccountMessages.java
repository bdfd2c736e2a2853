package org.claimboard.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about accounts. */
@MessageBundle(value = "account", defaultKey = Message.ELEMENT_NAME)
public interface AccountMessages {
    @Message
    String signIn();

    @Message
    String signInLead();

    @Message
    String name();

    @Message
    String password();

    @Message
    String wrong();

    @Message
    String tooMany(long minutes);

    @Message
    String signInElsewhere();

    @Message
    String ended();

    @Message
    String endedText();

    @Message
    String noFiles();

    @Message
    String again();

    @Message
    String againText();

    @Message
    String typed();

    @Message
    String sendAgain();

    @Message
    String dropIt();

    @Message
    String signOut();

    @Message
    String deskNavigation();

    @Message
    String desk();

    @Message
    String signedInAs();

    @Message
    String myAccount();

    @Message
    String accounts();

    @Message
    String webhooks();

    @Message
    String indexes();

    @Message
    String audit();

    @Message
    String role();

    @Message
    String roleText();

    @Message
    String roleNamed(Role role);

    @Message
    String roleMeaning(Role role);

    @Message
    String displayName();

    @Message
    String accountLead();

    @Message
    String changePassword();

    @Message
    String presentPassword();

    @Message
    String newPassword();

    @Message
    String newPasswordAgain();

    @Message
    String passwordRule();

    @Message
    String passwordEnds();

    @Message
    String presentWrong();

    @Message
    String fault(Password.Fault fault);

    @Message
    String tokens();

    @Message
    String tokensLead();

    @Message
    String noTokens();

    @Message
    String label();

    @Message
    String scopes();

    @Message
    String scopeNamed(Scope scope);

    @Message
    String made();

    @Message
    String lastUsed();

    @Message
    String neverUsed();

    @Message
    String expires();

    @Message
    String endsNever();

    @Message
    String revoke();

    @Message
    String revokeNamed(String label);

    @Message
    String makeToken();

    @Message
    String lasting();

    @Message
    String days(int days);

    @Message
    String untilRevoked();

    @Message
    String tokenFault(TokenForm.Fault fault);

    @Message
    String tokenMade();

    @Message
    String tokenOnce();

    @Message
    String toAccount();

    @Message
    String done(Done done);

    @Message
    String accountsLead();

    @Message
    String state();

    @Message
    String active();

    @Message
    String invited();

    @Message
    String deactivatedSince(String who);

    @Message
    String you();

    @Message
    String changeRole();

    @Message
    String changeRoleOf(String name);

    @Message
    String roleOf(String name);

    @Message
    String newLink();

    @Message
    String newLinkFor(String name);

    @Message
    String withdraw();

    @Message
    String withdrawOf(String name);

    @Message
    String deactivate();

    @Message
    String deactivateNamed(String name);

    @Message
    String reactivate();

    @Message
    String reactivateNamed(String name);

    @Message
    String actions();

    @Message
    String invite();

    @Message
    String nameRule();

    @Message
    String inviteFault(InvitationForm.Fault fault);

    @Message
    String makeLink();

    @Message
    String linkMade(String name);

    @Message
    String linkOnce(long hours);

    @Message
    String toAccounts();

    @Message
    String welcome(String name);

    @Message
    String choosePassword();

    @Message
    String choose();

    @Message
    String linkGone();

    @Message
    String linkGoneText();

    @Message
    String forRole();

    @Message
    String forRoleText(String role);

    @Message
    String forNobody();

    @Message
    String formRefused();

    @Message
    String formRefusedText();

    @Message
    String noAccount();

    @Message
    String noAccountText();

    @Message
    String signedIn();

    @Message
    String goOn();

    @Message
    String auditLead();

    @Message
    String when();

    @Message
    String what();

    @Message
    String who();

    @Message
    String whom();

    @Message
    String from();

    @Message
    String detail();

    @Message
    String older();

    @Message
    String nobody();

    @Message
    String nothingYet();

    @Message
    String event(AuditEvent event);
}

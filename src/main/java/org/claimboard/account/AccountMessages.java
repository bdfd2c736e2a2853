package org.claimboard.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about accounts. */
@MessageBundle(value = "account", defaultKey = Message.ELEMENT_NAME)
public interface AccountMessages {
    String signIn();

    String signInLead();

    String name();

    String password();

    String wrong();

    String tooMany(long minutes);

    String signInElsewhere();

    String ended();

    String endedText();

    String noFiles();

    String again();

    String againText();

    String typed();

    String sendAgain();

    String dropIt();

    String signOut();

    String deskNavigation();

    String desk();

    String signedInAs();

    String myAccount();

    String accounts();

    String webhooks();

    String indexes();

    String audit();

    String role();

    String roleText();

    @Message
    String roleNamed(Role role);

    @Message
    String roleMeaning(Role role);

    String displayName();

    String accountLead();

    String changePassword();

    String presentPassword();

    String newPassword();

    String newPasswordAgain();

    String passwordRule();

    String passwordEnds();

    String presentWrong();

    @Message
    String fault(Password.Fault fault);

    String tokens();

    String tokensLead();

    String noTokens();

    String label();

    String scopes();

    @Message
    String scopeNamed(Scope scope);

    String made();

    String lastUsed();

    String neverUsed();

    String expires();

    String endsNever();

    String revoke();

    String revokeNamed(String label);

    String makeToken();

    String lasting();

    String days(int days);

    String untilRevoked();

    @Message
    String tokenFault(TokenForm.Fault fault);

    String tokenMade();

    String tokenOnce();

    String toAccount();

    @Message
    String done(Done done);

    String accountsLead();

    String state();

    String active();

    String invited();

    String deactivatedSince(String who);

    String you();

    String changeRole();

    String changeRoleOf(String name);

    String roleOf(String name);

    String newLink();

    String newLinkFor(String name);

    String withdraw();

    String withdrawOf(String name);

    String deactivate();

    String deactivateNamed(String name);

    String reactivate();

    String reactivateNamed(String name);

    String actions();

    String invite();

    String nameRule();

    @Message
    String inviteFault(InvitationForm.Fault fault);

    String makeLink();

    String linkMade(String name);

    String linkOnce(long hours);

    String toAccounts();

    String welcome(String name);

    String choosePassword();

    String choose();

    String linkGone();

    String linkGoneText();

    String forRole();

    String forRoleText(String role);

    String forNobody();

    String formRefused();

    String formRefusedText();

    String noAccount();

    String noAccountText();

    String signedIn();

    String goOn();

    String auditLead();

    String when();

    String what();

    String who();

    String whom();

    String from();

    String detail();

    String older();

    String nobody();

    String nothingYet();

    @Message
    String event(AuditEvent event);

    String mailAddress();

    String mailAddressHint();

    String mailLanguage();

    String toMail();
}

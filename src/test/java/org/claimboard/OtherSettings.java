package org.claimboard;

import java.util.HashMap;
import java.util.Map;

/**
 * Runs test classes with what is switched off by default: assistants, a provider of sign-ins (which nobody can reach), and
 * webhooks to this machine, which wait for each other only three seconds.
 */
public class OtherSettings implements SharedApplication {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>();
        settings.put("claimboard.assistants", "true");
        settings.put("claimboard.outbound.allowed-networks", "127.0.0.0/8");
        settings.put("claimboard.webhook.lease", "3s");
        settings.put("quarkus.oidc.tenant-enabled", "true");
        settings.put("quarkus.oidc.auth-server-url", "http://provider.invalid");
        settings.put("quarkus.oidc.discovery-enabled", "false");
        settings.put("quarkus.oidc.authorization-path", "/authorize");
        settings.put("quarkus.oidc.token-path", "/token");
        settings.put("quarkus.oidc.jwks-path", "/keys");
        settings.put("quarkus.oidc.jwks.resolve-early", "false");
        settings.put("quarkus.oidc.client-id", "claimboard");
        settings.put("quarkus.oidc.credentials.secret", "a secret of more than thirty-two characters");
        return settings;
    }
}

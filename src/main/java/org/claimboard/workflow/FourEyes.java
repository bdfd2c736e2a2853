package org.claimboard.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a second person must publish what one person wrote. */
@ApplicationScoped
public class FourEyes {

    private final boolean required;

    FourEyes(@ConfigProperty(name = "claimboard.four-eyes") boolean required) {
        this.required = required;
    }

    public boolean required() {
        return required;
    }
}

package org.claimboard.api;

import java.util.Optional;
import org.claimboard.exchange.claimreview.Licence;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Says in the OpenAPI document under which licence the data are, where the newsroom has set one. */
final class ApiLicence {

    private ApiLicence() {}

    /** @param set an SPDX identifier or an address, as the setting has it */
    static void addTo(OpenAPI document, Optional<String> set) {
        set.map(Licence::of).ifPresent(licence -> document.getInfo()
                .setLicense(OASFactory.createLicense().name(licence.name()).url(licence.address())));
    }
}

package org.claimboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.Test;

class ApiLicenceTest {

    @Test
    void document_namesTheLicenceOfTheData_whereOneIsSet() {
        OpenAPI document = OASFactory.createOpenAPI().info(OASFactory.createInfo());

        ApiLicence.addTo(document, Optional.empty());
        assertThat(document.getInfo().getLicense()).isNull();

        ApiLicence.addTo(document, Optional.of("CC-BY-4.0"));
        assertThat(document.getInfo().getLicense().getUrl()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(document.getInfo().getLicense().getName()).contains("CC-BY-4.0");
    }
}

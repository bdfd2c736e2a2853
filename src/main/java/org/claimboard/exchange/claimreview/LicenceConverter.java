package org.claimboard.exchange.claimreview;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads the setting of the licence; the start fails, and says why, where it is none. */
public class LicenceConverter implements Converter<Licence> {

    @Override
    public Licence convert(String value) {
        return Licence.of(value);
    }
}

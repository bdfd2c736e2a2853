package org.claimboard.site;

/** Nothing goes by the address asked for. */
public class NoSuchPage extends RuntimeException {

    public NoSuchPage(String what) {
        super("there is no " + what);
    }
}

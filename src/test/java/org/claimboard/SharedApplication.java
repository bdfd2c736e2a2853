package org.claimboard;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A profile whose test classes share an application, and may leave in its store what they like. */
public interface SharedApplication extends QuarkusTestProfile {}

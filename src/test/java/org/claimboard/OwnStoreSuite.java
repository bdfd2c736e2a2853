package org.claimboard;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What needs a store, or settings, of its own. */
@Suite
@SelectPackages("org.claimboard")
@IncludeClassNamePatterns(TestSuites.OWN_STORE)
class OwnStoreSuite {}

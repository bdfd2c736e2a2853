package org.claimboard;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All others: most of them look at the one application that holds what is shipped. */
@Suite
@SelectPackages("org.claimboard")
@IncludeClassNamePatterns(TestSuites.ALL)
@ExcludeClassNamePatterns({TestSuites.ON_POSTGRES, TestSuites.OWN_STORE, TestSuites.RECKONING})
class ShippedStoreSuite {}

package org.claimboard;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What needs no application. */
@Suite
@SelectPackages("org.claimboard")
@IncludeClassNamePatterns(TestSuites.RECKONING)
@ExcludeClassNamePatterns({TestSuites.ON_POSTGRES, TestSuites.OWN_STORE})
class ReckoningSuite {}

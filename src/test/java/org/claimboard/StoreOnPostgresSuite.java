package org.claimboard;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What is run once more on a real PostgreSQL server. */
@Suite
@SelectPackages("org.claimboard")
@IncludeClassNamePatterns(TestSuites.ON_POSTGRES)
class StoreOnPostgresSuite {}

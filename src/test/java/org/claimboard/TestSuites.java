package org.claimboard;

/**
 * Which tests are run together, in one process: those that share an application stay together, for each start of one takes
 * as long as many tests. {@code mvn verify} runs two of the suites at a time, in the order of their names: so that the longest
 * is among the first and the shortest the last. A test that is named is run by itself.
 */
final class TestSuites {

    static final String ALL = ".*Test";
    static final String ON_POSTGRES = ".*OnPostgresTest";

    /** Packages that reckon and need no application. */
    static final String RECKONING =
            "org\\.claimboard\\.(arrival\\.page|comparison|matching|outbound|prose|quantity|record)\\..*Test";

    /** Every test with a profile, and so an application of its own: most of them change what is in the store for good. */
    static final String OWN_STORE = "org\\.claimboard\\.([a-z.]+\\.)?("
            + "AssistantLimitTest|AssistantTest|BulkTest|CheckedAlreadyInBrowserTest|CheckedAlreadyTest|CompareTest|DeskEditsTest|DeskTest"
            + "|DraftLeakTest|EveryUnitTest|FetchResourceTest|GoogleClientTest|HostileTextTest|ImportTest|KeptPagesTest|LedgerCheckTest"
            + "|LedgerTimeTest|LikeForLikeTest|MailTest|ManyFiguresTest|ManyQuestionsTest|ManyRequestsTest|MeaningKeeperTest|NewsroomStoryTest|NextArticleTest|NoGradesTest|OidcTest|OwnScaleTest|PastPagesTest|PlantedErrorsTest|PastViewTest|RacingWritersTest"
            + "|ReportTest|ReviewImportTest|SameOnPagesTest|SameStoryTest|SecureCookieTest|SeveralArticlesTest"
            + "|SheetImportTest|SheetInBrowserTest|StoryTest|UnseenArticleTest|UpkeepTest|WritingDocumentTest|WritingTest)";

    private TestSuites() {}
}

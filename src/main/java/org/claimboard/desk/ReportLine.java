package org.claimboard.desk;

import org.claimboard.account.Moment;
import org.claimboard.inbox.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sent, in a list.
 *
 * @param said the beginning of its text
 * @param ended null while it is open
 */
record ReportLine(Report report, String said, @Nullable Moment ended) {}

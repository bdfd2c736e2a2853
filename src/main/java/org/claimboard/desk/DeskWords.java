package org.claimboard.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.CorrectionSeverity;
import org.claimboard.record.RecordType;

/** The words of the desk. */
@MessageBundle("desk")
public interface DeskWords {
    @Message
    String addComment();

    @Message
    String all(long total);

    @Message
    String allRecords();

    @Message
    String alone();

    @Message
    String assessmentHead();

    @Message
    String assessmentLead();

    @Message
    String atDesk();

    @Message
    String backToRecord();

    @Message
    String bundleChanges();

    @Message
    String bundleHead();

    @Message
    String bundleLead();

    @Message
    String by(String name);

    @Message
    String changedRecord();

    @Message
    String changes(int count);

    @Message
    String commentFault();

    @Message
    String commentsHead();

    @Message
    String commentsLead();

    @Message
    String confidenceHead();

    @Message
    String conflictHead();

    @Message
    String conflictLead();

    @Message
    String correctAndEdit();

    @Message
    String correctionHead();

    @Message
    String correctionLead();

    @Message
    String decide();

    @Message
    String decisionHead();

    @Message
    String deskReason();

    @Message
    String done(Done done);

    @Message
    String doubtedBy();

    @Message
    String draftAssessment();

    @Message
    String draftRetraction();

    @Message
    String edit();

    @Message
    String fault(ClaimForm.Fault fault);

    @Message
    String asideHead();

    @Message
    String asideLead();

    @Message
    String clockDoubtful();

    @Message
    String fieldHead();

    @Message
    String fourEyesOff();

    @Message
    String hindrance(StepView.Hindrance hindrance);

    @Message
    String historyHead();

    @Message
    String inEnglish();

    @Message
    String inKorean();

    @Message
    String itHolds();

    @Message
    String itHoldsOf(String cause);

    @Message
    String keepOurs();

    @Message
    String keepOursText();

    @Message
    String kind(RecordType type);

    @Message
    String kinds(RecordType type);

    @Message
    String logHead();

    @Message
    String looksHead();

    @Message
    String looksLead();

    @Message
    String newComment();

    @Message
    String newOne(String kind);

    @Message
    String newRecords();

    @Message
    String newer();

    @Message
    String noDifference();

    @Message
    String noPreview();

    @Message
    String noPreviewOfKind();

    @Message
    String noPreviewText();

    @Message
    String noSteps();

    @Message
    String none();

    @Message
    String notThere();

    @Message
    String nothingLeft();

    @Message
    String nothingNew();

    @Message
    String nothingShown();

    @Message
    String older();

    @Message
    String ours();

    @Message
    String ownWork();

    @Message
    String pages();

    @Message
    String pendingChanges();

    @Message
    String previewAlone();

    @Message
    String previewHead();

    @Message
    String previewLead();

    @Message
    String rationaleHead();

    @Message
    String readersPage();

    @Message
    String readersSee();

    @Message
    String reasonFor(Step step);

    @Message
    String refusal(Refusal.Why why);

    @Message
    String resolve();

    @Message
    String resolveOf(String name);

    @Message
    String resolvedBy(String name);

    @Message
    String retractionHead();

    @Message
    String retractionLead();

    @Message
    String revision(int number);

    @Message
    String rightHead();

    @Message
    String searchDesk();

    @Message
    String searchDrafts();

    @Message
    String searchPublished();

    @Message
    String seenByReaders();

    @Message
    String severity(CorrectionSeverity severity);

    @Message
    String severityHead();

    @Message
    String severityMeaning(CorrectionSeverity severity);

    @Message
    String since();

    @Message
    String staleBy(String name);

    @Message
    String state(State state);

    @Message
    String step(Step step);

    @Message
    String stepsHead();

    @Message
    String takeFile();

    @Message
    String takeFileText();

    @Message
    String theirs();

    @Message
    String toldHead();

    @Message
    String typedReason();

    @Message
    String uncorrected();

    @Message
    String usedByHead();

    @Message
    String usedNowhere();

    @Message
    String verdictHead();

    @Message
    String whyItHolds();

    @Message
    String work(Work work);

    @Message
    String workHead();

    @Message
    String workLead(Work work);

    @Message
    String wrongHead();

    @Message
    String indexBehind(long count);

    @Message
    String indexBuilding();

    @Message
    String indexCurrent();

    @Message
    String indexHead();

    @Message
    String indexLead();

    @Message
    String indexOf(String name);

    @Message
    String indexRebuild();

    @Message
    String indexRebuildNamed(String name);

    @Message
    String indexRecords();
}

package org.claimboard.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.CorrectionSeverity;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Refused;

/** The words of the desk. */
@MessageBundle("desk")
public interface DeskWords {
    String addComment();

    String all(long total);

    String allRecords();

    String alone();

    String articleForReaders();

    String assessmentHead();

    String assessmentLead();

    String atDesk();

    String backToRecord();

    String bundleChanges();

    String bundleHead();

    String bundleLead();

    String by(String name);

    String changedRecord();

    String changes(int count);

    String claimsInOrder();

    String commentFault();

    String commentsHead();

    String commentsLead();

    String confidenceHead();

    String conflictHead();

    String conflictLead();

    String correctAndEdit();

    String correctionHead();

    String correctionLead();

    String decide();

    String decisionHead();

    String deskReason();

    @Message
    String done(Done done);

    String doubtedBy();

    String draftAssessment();

    String draftRetraction();

    String edit();

    @Message
    String endFault(EndForm.Fault fault);

    @Message
    String fault(ClaimForm.Fault fault);

    String asideHead();

    String asideLead();

    String clockDoubtful();

    String fieldHead();

    String fourEyesOff();

    String handInNext();

    String mendNext();

    @Message
    String hindrance(StepView.Hindrance hindrance);

    String historyHead();

    String inLanguage(String name);

    String otherLanguages();

    String itHolds();

    String itHoldsOf(String cause);

    String keepOurs();

    String keepOursText();

    @Message
    String kind(RecordType type);

    @Message
    String kinds(RecordType type);

    String logHead();

    String looksHead();

    String looksLead();

    String newComment();

    String newOne(String kind);

    String newRecords();

    String newer();

    String noDifference();

    String noPreview();

    String noPreviewOfKind();

    String noPreviewText();

    String noSteps();

    String none();

    String notThere();

    String nothingLeft();

    String nothingNew();

    String nothingShown();

    String older();

    String ours();

    String ownWork();

    String pages();

    String pendingChanges();

    String previewAlone();

    String previewHead();

    String previewLead();

    String conclusionHead();

    String conclusionHint();

    String rationaleHead();

    String readersPage();

    String readersSee();

    @Message
    String reasonFor(Step step);

    @Message
    String refusal(Refused.Kind why);

    String resolve();

    String resolveOf(String name);

    String resolvedBy(String name);

    String retractionHead();

    String retractionLead();

    String revision(int number);

    String rightHead();

    String searchDesk();

    String searchDrafts();

    String searchPublished();

    String seenByReaders();

    @Message
    String severity(CorrectionSeverity severity);

    String severityHead();

    @Message
    String severityMeaning(CorrectionSeverity severity);

    String since();

    String staleBy(String name);

    @Message
    String state(State state);

    @Message
    String step(Step step);

    @Message
    String effect(StepView.Effect effect);

    @Message
    String effectHint(StepView.Effect effect);

    String stepsHead();

    String takeFile();

    String takeFileText();

    String theirs();

    String toldHead();

    String typedReason();

    String uncorrected();

    String usedByHead();

    String usedNowhere();

    String verdictNone();

    String verdictHead();

    String whyItHolds();

    @Message
    String work(Work work);

    String workHead();

    @Message
    String workLead(Work work);

    String wrongHead();

    String indexBehind(long count);

    String indexBuilding();

    String indexCurrent();

    String indexHead();

    String indexLead();

    String indexOf(String name);

    String indexRebuild();

    String indexRebuildNamed(String name);

    String indexRecords();

    String whyWrongHead();

    String whyWrongHint();
}

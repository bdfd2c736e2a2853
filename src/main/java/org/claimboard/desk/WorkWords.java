package org.claimboard.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.workflow.DueWithin;
import org.claimboard.workflow.WorkOrder;
import org.claimboard.workflow.WorkState;
import org.claimboard.workflow.bulk.BulkAct;
import org.claimboard.workflow.bulk.BulkItem;
import org.claimboard.workflow.bulk.BulkJob;
import org.claimboard.workflow.bulk.ReleaseRule;

/** The words of the desk's list, and of acts on many records. */
@MessageBundle("work")
public interface WorkWords {

    String listHead();

    String listLead();

    String filterHead();

    String show();

    String reset();

    String stateField();

    String kindField();

    String assigneeField();

    String dueField();

    String authorField();

    String articleField();

    String batchField();

    String sortField();

    String any();

    String me();

    String nobody();

    @Message
    String state(WorkState state);

    @Message
    String due(DueWithin due);

    @Message
    String order(WorkOrder order);

    String notSorted();

    String none();

    String chooseOf(String title);

    String assignedTo(String name);

    String dueOn(String day);

    String late();

    String olderShown();

    String actsHead();

    String actField();

    String ticked();

    String allMatching(long count);

    String firstOfMatching(int most, long count);

    String goOn();

    String goOnHint();

    String pageOf(int page, long pages);

    @Message
    String act(BulkAct act);

    @Message
    String actLead(BulkAct act);

    String begin(String act, int count);

    @Message
    String fault(BulkFault fault);

    @Message
    String jobState(BulkJob.State state);

    @Message
    String itemState(BulkItem.State state);

    String jobsHead();

    String jobsLead();

    String noJobs();

    String backToList();

    String ofRecords(int count);

    String leftOut(long count);

    String checkedSoFar(int checked, int total);

    String lookAgain();

    String wouldBeDone();

    String wouldBeNothing();

    String wouldBeRefused();

    String wouldBeUnknown();

    String beDone();

    String beNothing();

    String beRefused();

    String beWaiting();

    String whyHead();

    String failed();

    String firstRecords();

    String allItems();

    String refusedItems();

    String writesHint();

    String reasonField();

    String reasonNeeded();

    String dueDayField();

    String claimantField();

    String topicField();

    String claimantHint();

    String ruleSite();

    String ruleNoSite();

    String ruleRevoked();

    String ruleRevoke();

    String ruleRevokeHint();

    String stop();

    String summedUp();

    String stopHint();

    String progress(int settled, int total);

    String notYours(String name);

    String assignmentHead();

    String assign();

    String assignedBy(String name);

    String placeOnList(int place, int of);

    String offList();

    String before();

    String behind();

    String several();

    String rulesHead();

    String rulesLead();

    @Message
    String ruleState(ReleaseRule.State state);

    @Message
    String ruleFault(RuleFault fault);

    String ruleNew(String origin);

    String rulePublisher();

    String ruleClaimKind();

    String ruleClaimantKind();

    String ruleLeave();

    String ruleReason();

    String rulePropose();

    String ruleProposeHint();

    String ruleAdministrators();

    String ruleNoPublishers();

    String ruleNone();

    String ruleOf(String publisher);

    String ruleProposed();

    String ruleProposedBy(String name);

    String ruleDecided();

    String ruleDecidedBy(String name);

    String ruleCount(long count);

    String ruleSign(long count);

    String ruleSignLead();

    String ruleNotYours();

    String ruleDecline();

    String ruleSample(int count);

    String ruleSampleLead();

    String ruleNoClaimant();

    String ruleRating();

    String ruleWaiting(long count);
}

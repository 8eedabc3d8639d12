package se.pejl.audit;

import java.util.Set;
import se.pejl.access.emergency.Emergency;
import se.pejl.access.emergency.EmergencyReview;
import se.pejl.access.protection.Protection;
import se.pejl.access.signin.token.ApiToken;
import se.pejl.agreement.DoubleRatingRule;
import se.pejl.assessment.Countersignature;
import se.pejl.assessment.correction.Cancellation;
import se.pejl.assessment.due.DueChange;
import se.pejl.assessment.voice.OwnWords;
import se.pejl.casefile.timeline.CaseEvent;
import se.pejl.library.PublishedDefinition;
import se.pejl.library.licence.StoredTexts;
import se.pejl.oversight.LogReview;
import se.pejl.oversight.LogReviewMark;
import se.pejl.review.ReviewDecision;
import se.pejl.review.discussion.Remark;
import se.pejl.review.policy.ReviewPolicy;

/** The tables whose rows are added once, with a line in the log that has the hash of the row. */
enum KeptTable {
  CANCELLATION(Cancellation.class, "cancelled_at", "ASSESSMENT_CANCELLED"),
  OWN_WORDS(OwnWords.class, "written_at", "OWN_WORDS_ADDED"),
  REVIEW_DECISION(ReviewDecision.class, "decided_at", "ASSESSMENT_RETURNED", "ASSESSMENT_APPROVED"),
  COUNTERSIGNATURE(Countersignature.class, "signed_at", "ASSESSMENT_APPROVED"),
  REVIEW_REMARK(
      Remark.class,
      "said_at",
      "REVIEW_COMMENTED",
      "REVIEW_ANSWERED",
      "REVIEW_RESOLVED",
      "REVIEW_REOPENED"),
  REVIEW_POLICY(ReviewPolicy.class, "written_at", "REVIEW_POLICY_SET"),
  LOG_REVIEW(LogReview.class, "drawn_at", "LOG_REVIEW_DRAWN"),
  LOG_REVIEW_MARK(LogReviewMark.class, "marked_at", "LOG_REVIEW_MARKED"),
  EMERGENCY(Emergency.class, "opened_at", "EMERGENCY_OPENED"),
  EMERGENCY_REVIEW(EmergencyReview.class, "reviewed_at", "EMERGENCY_REVIEWED"),
  PROTECTION(Protection.class, "decided_at", "PROTECTION_DECIDED"),
  CASE_EVENT(
      CaseEvent.class, "written_at", "TIMELINE_ADDED", "TIMELINE_CORRECTED", "TIMELINE_WITHDRAWN"),
  DUE_CHANGE(DueChange.class, "changed_at", "DUE_DATE_CHANGED"),
  DOUBLE_RATING_RULE(DoubleRatingRule.class, "set_at", "DOUBLE_RATING_RULE_SET"),
  FORM_DEFINITION(PublishedDefinition.class, "published_at", "FORM_PUBLISHED"),
  FORM_TEXTS(StoredTexts.class, "stored_at", "FORM_TEXTS_STORED"),
  /** Gone when it is ended, or some time after it no longer holds. */
  API_TOKEN(ApiToken.class, "issued_at", "TOKEN_ISSUED");

  /** Double ratings had this hash when they were settled; they can be opened again. */
  private static final Set<String> MAY_BE_GONE = Set.of("TOKEN_ISSUED", "DOUBLE_RATING_SETTLED");

  private final Class<?> entity;
  private final String moment;
  private final Set<String> kinds;

  KeptTable(Class<?> entity, String moment, String... kinds) {
    this.entity = entity;
    this.moment = moment;
    this.kinds = Set.of(kinds);
  }

  Class<?> entity() {
    return entity;
  }

  /** The column that says when a row was added. */
  String moment() {
    return moment;
  }

  /** Whether the log says by an event of this kind that a row was added. */
  boolean addedBy(String kind) {
    return kinds.contains(kind);
  }

  /** Whether a row that an event of this kind tells of may be another by now, or gone. */
  static boolean mayBeGone(String kind) {
    return MAY_BE_GONE.contains(kind);
  }

  String table() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

package se.pejl.audit;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import se.pejl.access.Account;
import se.pejl.access.Board;
import se.pejl.access.Unit;
import se.pejl.access.log.chain.Link;
import se.pejl.agreement.DoubleRating;
import se.pejl.assessment.correction.CancellationRequest;
import se.pejl.casefile.Assignment;
import se.pejl.casefile.CaseFile;
import se.pejl.library.licence.Licence;
import se.pejl.oversight.LogReviewLine;
import se.pejl.review.request.ReviewRequest;

/**
 * The tables whose rows change by right, each change with an event that has the hash of what the
 * row holds after it; and those whose rows come several at once.
 */
enum ChangingTable {
  CASE_FILE(CaseFile.class, "id", Link::caseFile, "CASEFILE_CREATED"),
  ASSIGNMENT(Assignment.class, "case_file", Link::caseFile, "CASEFILE_CREATED"),
  ACCOUNT(Account.class, "id", Link::subject, "ACCOUNT_CREATED"),
  BOARD(Board.class, "id", Link::board, "ACCOUNT_CREATED"),
  UNIT(Unit.class, "id", Link::subject, "ACCOUNT_CHANGED"),
  FORM_LICENCE(Licence.class, "id", Link::subject, "LICENCE_RECORDED"),
  REVIEW_REQUEST(ReviewRequest.class, "assessment", Link::subject, "ASSESSMENT_SIGNED"),
  CANCELLATION_REQUEST(
      CancellationRequest.class, "assessment", Link::subject, "CANCELLATION_ASKED"),
  DOUBLE_RATING(DoubleRating.class, "first_assessment", Link::subject, "ASSESSMENT_SIGNED"),
  LOG_REVIEW_LINE(LogReviewLine.class, "review", Link::subject, "LOG_REVIEW_DRAWN");

  private final Class<?> entity;
  private final String owner;
  private final Function<Link, String> told;
  private final Set<String> kinds;

  ChangingTable(Class<?> entity, String owner, Function<Link, String> told, String... kinds) {
    this.entity = entity;
    this.owner = owner;
    this.told = told;
    this.kinds = Set.of(kinds);
  }

  Class<?> entity() {
    return entity;
  }

  /** The column that says what a row belongs to: mostly its own key. */
  String owner() {
    return owner;
  }

  /** Whether an event of this kind brings rows about, and said nothing of them once. */
  boolean addedBy(String kind) {
    return kinds.contains(kind);
  }

  /** The row that an event is about. */
  String told(Link event) {
    return told.apply(event);
  }

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }
}

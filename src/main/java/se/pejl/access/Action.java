package se.pejl.access;

/** Everything anybody can ask of the product. A new action needs its row in {@link AccessRules}. */
public enum Action {
  ACCOUNT_LIST,
  ACCOUNT_MANAGE,
  LOG_READ,
  LOG_REVIEW_LIST,
  /** About a unit whose files were read, and whom they were read by. */
  LOG_REVIEW_SIGN(true),
  FORM_LIST,
  FORM_READ,
  FORM_CHECK,
  FORM_TRY,
  FORM_PUBLISH,
  LICENCE_KEEP,
  TEXTS_KEEP,
  WORK_LIST,
  CASEFILE_FIND(true),
  CASEFILE_CREATE(true),
  CASEFILE_READ(true),
  CASEFILE_LOG_READ(true),
  CASEFILE_LOG_HAND_OUT(true),
  CASEFILE_ASSIGN(true),
  PROTECTION_KEEP(true),
  EMERGENCY_OPEN(true),
  EMERGENCY_LIST,
  EMERGENCY_REVIEW(true),
  TIMELINE_WRITE(true),
  DUE_DATE_CHANGE(true),
  ASSESSMENT_START(true),
  ASSESSMENT_READ(true),
  ASSESSMENT_PRINT(true),
  ASSESSMENT_ANSWER(true),
  ASSESSMENT_FINISH(true),
  ASSESSMENT_JUDGE(true),
  ASSESSMENT_SIGN(true),
  ASSESSMENT_DISCARD(true),
  ASSESSMENT_CORRECT(true),
  ASSESSMENT_CANCEL(true),
  CANCELLED_READ(true),
  OWN_WORDS_WRITE(true),
  SERIES_READ(true),
  REVIEW_LIST,
  REVIEW_READ(true),
  REVIEW_RETURN(true),
  REVIEW_APPROVE(true),
  SECOND_RATE,
  DOUBLE_RATING_KEEP,
  AGREEMENT_READ,
  REVIEW_COMMENT(true),
  REVIEW_ANSWER(true),
  REVIEW_POLICY_READ,
  REVIEW_POLICY_SET;

  private final boolean aboutPerson;

  Action() {
    this(false);
  }

  Action(boolean aboutPerson) {
    this.aboutPerson = aboutPerson;
  }

  /** Whether it is part of rating, which whoever was asked for a second rating may do in theirs. */
  public boolean aboutOwnRating() {
    return switch (this) {
      case ASSESSMENT_READ, ASSESSMENT_ANSWER, ASSESSMENT_FINISH -> true;
      case ASSESSMENT_JUDGE, ASSESSMENT_SIGN, ASSESSMENT_DISCARD -> true;
      default -> false;
    };
  }

  /** Whether something about the person leaves the product, which it does not when protected. */
  public boolean takesOut() {
    return this == ASSESSMENT_PRINT;
  }

  /** Whether somebody's case file is needed to decide. */
  public boolean aboutPerson() {
    return aboutPerson;
  }
}

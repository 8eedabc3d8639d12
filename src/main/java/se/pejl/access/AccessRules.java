package se.pejl.access;

import static se.pejl.access.Relation.HANDLER;
import static se.pejl.access.Relation.NONE;
import static se.pejl.access.Relation.OWN_UNIT;
import static se.pejl.access.Relation.SUBSTITUTE;
import static se.pejl.access.Role.ADMINISTRATOR;
import static se.pejl.access.Role.METHODOLOGIST;
import static se.pejl.access.Role.SUPERVISOR;
import static se.pejl.access.Role.WORKER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The one table of who may do what in which relation. What is not said here is not allowed. */
public final class AccessRules {

  private static final Set<Relation> NOBODY_INVOLVED = EnumSet.of(NONE);
  private static final Set<Relation> CASELOAD = EnumSet.of(HANDLER, SUBSTITUTE);
  private static final Set<Relation> UNIT = EnumSet.of(HANDLER, SUBSTITUTE, OWN_UNIT);
  private static final Set<Relation> SEARCH = EnumSet.of(NONE, HANDLER, SUBSTITUTE, OWN_UNIT);

  private static final Map<Action, Map<Role, Set<Relation>>> TABLE = new EnumMap<>(Action.class);

  static {
    may(ADMINISTRATOR, NOBODY_INVOLVED, Action.ACCOUNT_LIST, Action.ACCOUNT_MANAGE);
    may(ADMINISTRATOR, NOBODY_INVOLVED, Action.LOG_READ);
    for (Role anybody : Role.values()) {
      may(anybody, NOBODY_INVOLVED, Action.FORM_LIST, Action.FORM_READ);
      may(anybody, NOBODY_INVOLVED, Action.FORM_CHECK, Action.FORM_TRY);
    }
    may(METHODOLOGIST, NOBODY_INVOLVED, Action.FORM_PUBLISH);
    may(METHODOLOGIST, NOBODY_INVOLVED, Action.LICENCE_KEEP, Action.TEXTS_KEEP);
    may(METHODOLOGIST, NOBODY_INVOLVED, Action.REVIEW_POLICY_READ, Action.REVIEW_POLICY_SET);
    workers();
    supervisors();
  }

  private AccessRules() {}

  public static boolean allow(Role role, Action action, Relation relation) {
    return TABLE
        .getOrDefault(action, Map.of())
        .getOrDefault(role, EnumSet.noneOf(Relation.class))
        .contains(relation);
  }

  /** A worker finds and opens files in her own unit, and works in those of her caseload. */
  private static void workers() {
    may(WORKER, NOBODY_INVOLVED, Action.WORK_LIST);
    may(WORKER, SEARCH, Action.CASEFILE_FIND);
    may(WORKER, EnumSet.of(OWN_UNIT), Action.CASEFILE_CREATE);
    may(WORKER, CASELOAD, Action.CASEFILE_READ, Action.SERIES_READ);
    may(WORKER, CASELOAD, Action.TIMELINE_WRITE, Action.DUE_DATE_CHANGE);
    may(WORKER, CASELOAD, Action.ASSESSMENT_START, Action.ASSESSMENT_READ);
    may(WORKER, CASELOAD, Action.ASSESSMENT_ANSWER, Action.ASSESSMENT_FINISH);
    may(WORKER, CASELOAD, Action.ASSESSMENT_JUDGE, Action.ASSESSMENT_SIGN);
    may(WORKER, CASELOAD, Action.ASSESSMENT_DISCARD);
    may(WORKER, NOBODY_INVOLVED, Action.SECOND_RATE);
    may(WORKER, CASELOAD, Action.REVIEW_ANSWER);
    may(WORKER, NOBODY_INVOLVED, Action.REVIEW_POLICY_READ);
  }

  /** A supervisor reads everything in her unit, reviews, and says who handles what. */
  private static void supervisors() {
    may(SUPERVISOR, SEARCH, Action.CASEFILE_FIND);
    may(SUPERVISOR, UNIT, Action.CASEFILE_READ, Action.CASEFILE_LOG_READ);
    may(SUPERVISOR, EnumSet.of(OWN_UNIT), Action.CASEFILE_ASSIGN);
    may(SUPERVISOR, UNIT, Action.ASSESSMENT_READ, Action.SERIES_READ);
    may(SUPERVISOR, NOBODY_INVOLVED, Action.REVIEW_LIST);
    may(SUPERVISOR, UNIT, Action.REVIEW_READ, Action.REVIEW_RETURN, Action.REVIEW_APPROVE);
    may(SUPERVISOR, NOBODY_INVOLVED, Action.DOUBLE_RATING_KEEP, Action.AGREEMENT_READ);
    may(SUPERVISOR, UNIT, Action.REVIEW_COMMENT, Action.REVIEW_ANSWER);
    may(SUPERVISOR, NOBODY_INVOLVED, Action.REVIEW_POLICY_READ);
  }

  private static void may(Role role, Set<Relation> relations, Action... actions) {
    for (Action action : actions) {
      TABLE.computeIfAbsent(action, none -> new EnumMap<>(Role.class)).put(role, relations);
    }
  }
}

package se.pejl.access;

import static se.pejl.access.Relation.EMERGENCY;
import static se.pejl.access.Relation.HANDLER;
import static se.pejl.access.Relation.NONE;
import static se.pejl.access.Relation.OTHER_UNIT;
import static se.pejl.access.Relation.OWN_UNIT;
import static se.pejl.access.Relation.SUBSTITUTE;
import static se.pejl.access.Role.ADMINISTRATOR;
import static se.pejl.access.Role.METHODOLOGIST;
import static se.pejl.access.Role.SUPERVISOR;
import static se.pejl.access.Role.WORKER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The one table of who may do what in which relation. What is not said here is not allowed. */
public final class AccessRules {

  private static final Set<Relation> NOBODY_INVOLVED = EnumSet.of(NONE);
  private static final Set<Relation> CASELOAD = EnumSet.of(HANDLER, SUBSTITUTE);
  private static final Set<Relation> UNIT = EnumSet.of(HANDLER, SUBSTITUTE, OWN_UNIT);

  /** Who has a file open in an emergency reads it, and neither writes in it nor takes it away. */
  private static final Action[] READING = {
    Action.CASEFILE_READ, Action.SERIES_READ, Action.ASSESSMENT_READ
  };

  private static final Set<Relation> SEARCH =
      EnumSet.of(NONE, HANDLER, SUBSTITUTE, OWN_UNIT, EMERGENCY);

  private static final Map<Action, Map<Role, Set<Relation>>> TABLE = new EnumMap<>(Action.class);

  static {
    may(ADMINISTRATOR, NOBODY_INVOLVED, Action.ACCOUNT_LIST, Action.ACCOUNT_MANAGE);
    may(ADMINISTRATOR, NOBODY_INVOLVED, Action.LOG_READ, Action.EMERGENCY_LIST);
    may(ADMINISTRATOR, NOBODY_INVOLVED, Action.LOG_REVIEW_LIST);
    may(ADMINISTRATOR, EnumSet.of(OTHER_UNIT), Action.LOG_REVIEW_SIGN);
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
    may(WORKER, EnumSet.of(NONE, OWN_UNIT, OTHER_UNIT), Action.EMERGENCY_OPEN);
    may(WORKER, with(EMERGENCY, CASELOAD), READING);
    may(WORKER, CASELOAD, Action.TIMELINE_WRITE, Action.DUE_DATE_CHANGE);
    may(WORKER, CASELOAD, Action.ASSESSMENT_START, Action.ASSESSMENT_PRINT);
    may(WORKER, CASELOAD, Action.ASSESSMENT_ANSWER, Action.ASSESSMENT_FINISH);
    may(WORKER, CASELOAD, Action.ASSESSMENT_JUDGE, Action.ASSESSMENT_SIGN);
    may(WORKER, CASELOAD, Action.ASSESSMENT_DISCARD, Action.ASSESSMENT_CORRECT);
    may(WORKER, CASELOAD, Action.OWN_WORDS_WRITE);
    may(WORKER, NOBODY_INVOLVED, Action.SECOND_RATE);
    may(WORKER, CASELOAD, Action.REVIEW_ANSWER);
    may(WORKER, NOBODY_INVOLVED, Action.REVIEW_POLICY_READ);
  }

  /** A supervisor reads everything in her unit, reviews, and says who handles what. */
  private static void supervisors() {
    may(SUPERVISOR, SEARCH, Action.CASEFILE_FIND);
    may(SUPERVISOR, EnumSet.of(NONE, OTHER_UNIT), Action.EMERGENCY_OPEN);
    may(SUPERVISOR, with(EMERGENCY, UNIT), READING);
    may(SUPERVISOR, UNIT, Action.CASEFILE_LOG_READ, Action.CASEFILE_LOG_HAND_OUT);
    may(SUPERVISOR, UNIT, Action.ASSESSMENT_PRINT);
    may(SUPERVISOR, EnumSet.of(OWN_UNIT), Action.CASEFILE_ASSIGN, Action.PROTECTION_KEEP);
    may(SUPERVISOR, EnumSet.of(OWN_UNIT), Action.EMERGENCY_REVIEW);
    may(SUPERVISOR, EnumSet.of(OWN_UNIT), Action.ASSESSMENT_CANCEL, Action.CANCELLED_READ);
    may(SUPERVISOR, NOBODY_INVOLVED, Action.REVIEW_LIST, Action.EMERGENCY_LIST);
    may(SUPERVISOR, NOBODY_INVOLVED, Action.LOG_REVIEW_LIST);
    may(SUPERVISOR, EnumSet.of(OWN_UNIT), Action.LOG_REVIEW_SIGN);
    may(SUPERVISOR, UNIT, Action.REVIEW_READ, Action.REVIEW_RETURN, Action.REVIEW_APPROVE);
    may(SUPERVISOR, NOBODY_INVOLVED, Action.DOUBLE_RATING_KEEP, Action.AGREEMENT_READ);
    may(SUPERVISOR, UNIT, Action.REVIEW_COMMENT, Action.REVIEW_ANSWER);
    may(SUPERVISOR, NOBODY_INVOLVED, Action.REVIEW_POLICY_READ);
  }

  private static Set<Relation> with(Relation one, Set<Relation> others) {
    Set<Relation> all = EnumSet.copyOf(others);
    all.add(one);
    return all;
  }

  /** In which relations somebody in this role may do this, the closest first. */
  static List<Relation> relations(Role role, Action action) {
    return Stream.of(Relation.values()).filter(one -> allow(role, action, one)).toList();
  }

  /** Whose work this is, in any relation. */
  static List<Role> roles(Action action) {
    return Stream.of(Role.values()).filter(role -> !relations(role, action).isEmpty()).toList();
  }

  private static void may(Role role, Set<Relation> relations, Action... actions) {
    for (Action action : actions) {
      TABLE.computeIfAbsent(action, none -> new EnumMap<>(Role.class)).put(role, relations);
    }
  }
}

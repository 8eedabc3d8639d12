package se.pejl.oversight;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.Belonging;
import se.pejl.access.Relation;
import se.pejl.access.Role;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.SwedishDay;

/**
 * What is known of the people and files that accesses are about.
 *
 * @param people everybody who has an account, as they are now
 * @param files those of the unit that is looked at
 * @param hidden files with a protected identity
 */
public record Scene(
    Map<UUID, Actor> people, Map<UUID, CaseFile> files, Set<UUID> hidden, Edges edges) {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  /**
   * Where the unusual begins.
   *
   * @param strangers files of others found by one person
   * @param many files in an hour
   * @param dayBegins the hour before which it is night
   * @param dayEnds the hour from which it is night
   */
  public record Edges(int strangers, int many, int dayBegins, int dayEnds) {}

  /** How somebody stood to the youth on that day: by duty, by unit, or not at all. */
  public Relation relation(Access access) {
    Actor who = people.get(access.account());
    if (who == null) {
      return Relation.OTHER_UNIT;
    }
    Belonging then = files.get(access.caseFile()).belonging(SwedishDay.of(access.at()));
    return then.relationOf(who);
  }

  boolean onDuty(Access access) {
    Relation relation = relation(access);
    return relation == Relation.HANDLER || relation == Relation.SUBSTITUTE;
  }

  /** Whether it belonged to their work: by duty, or as supervisor of the unit. */
  boolean atWork(Access access) {
    return onDuty(access)
        || relation(access) == Relation.OWN_UNIT
            && people.get(access.account()).role() == Role.SUPERVISOR;
  }

  boolean atNight(Access access) {
    int hour = LocalTime.ofInstant(access.at(), SWEDEN).getHour();
    return hour < edges.dayBegins() || hour >= edges.dayEnds();
  }
}

package se.pejl.faults;

import java.util.List;

/**
 * One of the invented people of an office in two units.
 *
 * @param displayName what the head of every page says
 * @param unit empty for those who belong to none
 */
record Person(String loginName, String displayName, String role, String unit) {

  static final String PASSWORD = "ett lagom långt lösen";

  static final Person ANNA = new Person("anna.admin", "anna.admin", "ADMINISTRATOR", "");
  static final Person VERA = new Person("vera.vik", "Vera Vik", "WORKER", "Norr");
  static final Person TOVE = new Person("tove.tall", "Tove Tall", "WORKER", "Norr");
  static final Person MILO = new Person("milo.mo", "Milo Mo", "WORKER", "Söder");
  static final Person SONJA = new Person("sonja.sten", "Sonja Sten", "SUPERVISOR", "Norr");
  static final Person METTE = new Person("mette.malm", "Mette Malm", "METHODOLOGIST", "");

  /** All but the first administrator, who hires them. */
  static final List<Person> HIRED = List.of(VERA, TOVE, MILO, SONJA, METTE);
}

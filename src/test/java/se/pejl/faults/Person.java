package se.pejl.faults;

/** The invented people of an office in two units. */
enum Person {
  ANNA("anna.admin", "anna.admin", "ADMINISTRATOR", ""),
  VERA("vera.vik", "Vera Vik", "WORKER", "Norr"),
  TOVE("tove.tall", "Tove Tall", "WORKER", "Norr"),
  MILO("milo.mo", "Milo Mo", "WORKER", "Söder"),
  SONJA("sonja.sten", "Sonja Sten", "SUPERVISOR", "Norr"),
  METTE("mette.malm", "Mette Malm", "METHODOLOGIST", "");

  static final String PASSWORD = "ett lagom långt lösen";

  private final String loginName;
  private final String displayName;
  private final String role;
  private final String unit;

  Person(String loginName, String displayName, String role, String unit) {
    this.loginName = loginName;
    this.displayName = displayName;
    this.role = role;
    this.unit = unit;
  }

  String loginName() {
    return loginName;
  }

  /** What the head of every page says. */
  String displayName() {
    return displayName;
  }

  String role() {
    return role;
  }

  /** Empty for those who belong to none. */
  String unit() {
    return unit;
  }
}

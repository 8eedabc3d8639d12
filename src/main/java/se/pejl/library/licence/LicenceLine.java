package se.pejl.library.licence;

/**
 * A licence with what has become of it.
 *
 * @param standing what it allows today
 * @param uses how many assessments were begun with it
 */
public record LicenceLine(Licence licence, Standing standing, long uses) {

  public boolean withdrawn() {
    return licence.withdrawnAt().isPresent();
  }
}

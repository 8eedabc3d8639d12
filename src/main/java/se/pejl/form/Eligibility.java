package se.pejl.form;

/** The ages, in whole years at the date of assessment, that a form is meant for; both inclusive. */
public record Eligibility(int youngest, int oldest) {

  public Eligibility {
    if (youngest < 0 || youngest > oldest) {
      throw new IllegalArgumentException("ages run from young to old");
    }
  }

  public boolean includes(int age) {
    return age >= youngest && age <= oldest;
  }
}

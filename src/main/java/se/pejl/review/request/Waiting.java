package se.pejl.review.request;

/** What waits, with the name and number of the case file it is in. */
public record Waiting(
    ReviewRequest request, String givenName, String familyName, String caseNumber) {

  public String youth() {
    return givenName + " " + familyName;
  }
}

package se.pejl.faults;

import java.util.List;
import java.util.stream.Stream;

/**
 * A youth whose assessments are in different states.
 *
 * @param drafts one for each session that fills in
 */
record Caseload(String familyName, String youth, String signed, List<String> drafts) {

  static Caseload of(Client worker, String familyName, int drafts) {
    String youth = worker.youth("Prov", familyName);
    String signed = worker.phq9(youth);
    Phq9.ITEMS.forEach(item -> Client.ok(worker.answer(signed, item, 2, 0)));
    Client.ok(worker.ask(signed, "finish"));
    Client.ok(worker.sign(signed));
    return new Caseload(
        familyName,
        youth,
        signed,
        Stream.generate(() -> worker.phq9(youth)).limit(drafts).toList());
  }

  String file() {
    return "/casefile/file.xhtml?id=" + youth;
  }

  String result() {
    return "/assessment/result.xhtml?id=" + signed;
  }
}

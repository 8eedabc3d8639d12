package se.pejl.demo;

import java.util.Arrays;
import java.util.List;

/** What somebody concluded, with the reason. */
record Conclusion(String judgement, String option, String reason) {

  private static final String SUMMARY = "summary";

  /**
   * One or several with a bar between, each an option and its reason with a colon between. Where a
   * form asks for several, the code of the judgement stands first: {@code course=better:…}.
   */
  static List<Conclusion> all(String written) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split("\\|")).map(Conclusion::of).toList();
  }

  private static Conclusion of(String one) {
    String[] said = one.split(":", 2);
    int equals = said[0].indexOf('=');
    String judgement = equals < 0 ? SUMMARY : said[0].substring(0, equals);
    return new Conclusion(judgement, said[0].substring(equals + 1), said[1]);
  }
}

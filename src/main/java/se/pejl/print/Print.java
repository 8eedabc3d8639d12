package se.pejl.print;

import se.pejl.assessment.wording.Words;

/** What can be printed about an assessment. */
public enum Print {
  /** All of it, for the file. */
  RECORD("record") {
    @Override
    byte[] pdf(Paper paper, Words words) {
      return Typesetter.pdf(new RecordPage(paper, words).written());
    }
  },
  /** One page in plain words, for the youth and guardians. */
  SUMMARY("summary") {
    @Override
    byte[] pdf(Paper paper, Words words) {
      byte[] pdf = {};
      for (int most = MOST_IN_A_LIST; most >= 1; most--) {
        pdf = Typesetter.pdf(new SummaryPage(paper, words, most).written());
        if (Typesetter.pages(pdf) == 1) {
          break;
        }
      }
      return pdf;
    }
  };

  /** More is not remembered; fewer are shown until all fits on the page. */
  private static final int MOST_IN_A_LIST = 5;

  private final String code;

  Print(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  abstract byte[] pdf(Paper paper, Words words);

  /**
   * The print as a PDF.
   *
   * @param language {@code sv} or {@code en}
   */
  public byte[] pdf(Paper paper, String language) {
    return pdf(paper, Words.in(language));
  }

  /** What the file is called: nothing about anybody. */
  public String fileName(Paper paper) {
    String id = paper.result().head().id().toString();
    return "pejl-" + code + "-" + id.substring(0, 8) + ".pdf";
  }
}

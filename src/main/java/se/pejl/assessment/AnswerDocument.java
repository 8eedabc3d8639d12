package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import jakarta.persistence.Transient;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.sheet.Seal;
import se.pejl.assessment.sheet.SheetText;

/** An answer sheet as it is stored: its text, and the hash that shows whether it was changed. */
@Embeddable
public class AnswerDocument {

  @Lob
  @Column(name = "answers", nullable = false)
  private String answers;

  @Column(name = "answers_hash", nullable = false)
  private String hash;

  /** The text that was read last, and what it said; another text is read anew. */
  @Transient private String read;

  @Transient private AnswerSheet sheet;

  protected AnswerDocument() {} // for JPA

  static AnswerDocument of(AnswerSheet sheet) {
    AnswerDocument document = new AnswerDocument();
    document.answers = SheetText.write(sheet);
    document.hash = Seal.over(document.answers);
    return document;
  }

  AnswerSheet sheet() {
    if (!answers.equals(read)) {
      sheet = SheetText.read(answers);
      read = answers;
    }
    return sheet;
  }

  String hash() {
    return hash;
  }

  boolean intact() {
    return hash.equals(Seal.over(answers));
  }
}

package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.Optional;
import java.util.UUID;

/** The assessment that another one takes the place of, and why. */
@Embeddable
public class Predecessor {

  @Column(name = "corrects", updatable = false)
  private UUID corrects;

  @Lob
  @Column(name = "return_note", updatable = false)
  private String returnNote;

  protected Predecessor() {} // for JPA

  /** One that a supervisor sent back. */
  static Predecessor returned(UUID assessment, ReturnNote note) {
    Predecessor predecessor = new Predecessor();
    predecessor.corrects = assessment;
    predecessor.returnNote = DocumentText.ofReturn(note);
    return predecessor;
  }

  UUID id() {
    return corrects;
  }

  Optional<ReturnNote> returnNote() {
    return Optional.ofNullable(returnNote).map(DocumentText::returnNote);
  }
}

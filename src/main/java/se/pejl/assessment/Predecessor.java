package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.assessment.refusal.ReasonMissingException;

/** The assessment that another one takes the place of, and why. */
@Embeddable
public class Predecessor {

  private static final int LONGEST_REASON = 1000;

  @Column(name = "corrects", updatable = false)
  private UUID corrects;

  @Lob
  @Column(name = "return_note", updatable = false)
  private String returnNote;

  @Column(name = "correction_reason", updatable = false)
  private String reason;

  protected Predecessor() {} // for JPA

  /** One that a supervisor sent back. */
  static Predecessor returned(UUID assessment, ReturnNote note) {
    Predecessor predecessor = new Predecessor();
    predecessor.corrects = assessment;
    predecessor.returnNote = DocumentText.ofReturn(note);
    return predecessor;
  }

  /** One that stands signed until the correction is signed as well. */
  static Predecessor corrected(UUID assessment, String reason) {
    Predecessor predecessor = new Predecessor();
    predecessor.corrects = assessment;
    predecessor.reason = ReasonMissingException.required(reason, LONGEST_REASON);
    return predecessor;
  }

  /** What somebody says who signs what takes its place. */
  Meaning meaning() {
    return reason == null ? Meaning.ASSESSED : Meaning.CORRECTED;
  }

  /** What it says of why, for the seal; which one it is stands there already. */
  Stream<String> sealed() {
    return reason().map(why -> "corrects because " + why).stream();
  }

  UUID id() {
    return corrects;
  }

  /** Why somebody corrects a signed one; empty when a supervisor sent that one back. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Whether a supervisor sent it back, and waits for what corrects it. */
  public boolean sentBack() {
    return returnNote != null;
  }

  /** Letter by letter, to be held to the decision. */
  public Optional<String> storedNote() {
    return Optional.ofNullable(returnNote);
  }

  public Optional<ReturnNote> returnNote() {
    return Optional.ofNullable(returnNote).map(DocumentText::returnNote);
  }
}

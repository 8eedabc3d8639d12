package se.pejl.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.correction.Cancellation;
import se.pejl.assessment.correction.ReadCancelled;
import se.pejl.assessment.wording.ResultView;
import se.pejl.assessment.wording.Words;
import se.pejl.form.text.Text;
import se.pejl.library.FormLibrary;
import se.pejl.platform.page.Language;

/** Backs {@code assessment/cancelled.xhtml} and the list of what was cancelled in a case file. */
@Named
@RequestScoped
public class ShowCancelled {

  @Inject private ReadCancelled cancelled;
  @Inject private FormLibrary library;
  @Inject private CurrentActor actor;
  @Inject private Language language;

  private UUID id;
  private ReadCancelled.Cancelled read;
  private ResultView result;
  private List<Row> rows;

  /** One that was cancelled, as the list shows it: never what it says. */
  public record Row(UUID id, Text title, String when, String by) {}

  public void open() {
    read = cancelled.of(actor.get(), id);
    result = new ResultView(read.result(), words());
  }

  public List<Row> in(UUID caseFile) {
    if (rows == null) {
      rows = cancelled.beside(actor.get(), caseFile).stream().map(this::row).toList();
    }
    return rows;
  }

  private Row row(ReadCancelled.Line line) {
    Cancellation how = line.cancellation();
    return new Row(
        line.assessment(),
        library.get(line.form()).title(),
        words().minute(how.cancelledAt()),
        how.cancellerName());
  }

  private Words words() {
    return Words.in(language.getTag());
  }

  public ResultView getResult() {
    return result;
  }

  public String getReason() {
    return read == null ? "" : read.cancellation().reason();
  }

  public String getLine() {
    return read == null
        ? ""
        : words()
            .get(
                "cancelled.by",
                read.cancellation().cancellerName(),
                words().minute(read.cancellation().cancelledAt()));
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}

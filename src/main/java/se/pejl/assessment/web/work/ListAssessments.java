package se.pejl.assessment.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.AdministerAssessment;
import se.pejl.assessment.AssessmentHead;
import se.pejl.form.text.Text;
import se.pejl.library.FormLibrary;

/** Backs {@code casefile/assessments.xhtml}: what has been assessed in a case file. */
@Named
@ViewScoped
public class ListAssessments implements Serializable {

  /** An assessment as the list shows it. */
  public record Line(AssessmentHead head, Text title) {

    /** Where it is gone on with, or read. */
    public String page() {
      return head.status().sealed() ? "/assessment/result.xhtml" : openPage();
    }

    public boolean open() {
      return !head.status().sealed();
    }

    /** The version that took its place; null when none has. */
    public UUID newer() {
      return head.replacedBy().orElse(null);
    }

    private String openPage() {
      return head.status() == se.pejl.assessment.Status.FINISHED
          ? "/assessment/result.xhtml"
          : "/assessment/fill.xhtml";
    }
  }

  @Inject private AdministerAssessment administer;
  @Inject private FormLibrary library;
  @Inject private CurrentActor actor;

  private UUID id;
  private transient List<Line> lines; // read again when passivation has emptied it

  public void open() {
    lines =
        administer.in(actor.get(), id).stream()
            .sorted(Comparator.comparing(AssessmentHead::date).reversed())
            .map(head -> new Line(head, library.get(head.form()).title()))
            .toList();
  }

  /** The latest first. */
  public List<Line> getLines() {
    if (lines == null && id != null) {
      open();
    }
    return lines;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}

package se.pejl.assessment.web.compare;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.result.CompareAssessments;
import se.pejl.assessment.wording.Words;
import se.pejl.assessment.wording.compared.ComparisonView;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.ShownAgain;

/** Backs {@code assessment/compare.xhtml}: two assessments held against each other. */
@Named
@ViewScoped
public class ShowComparison implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CompareAssessments compare;
  @Inject private CurrentActor actor;
  @Inject private Language language;

  private UUID one;
  private UUID other;
  private transient ComparisonView view; // read again on demand, kept out of the session

  /** Runs once, on the first GET. */
  public void open() {
    view =
        new ComparisonView(compare.between(actor.get(), one, other), Words.in(language.getTag()));
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    view = null;
  }

  public ComparisonView getComparison() {
    if (view == null) {
      open();
    }
    return view;
  }

  public UUID getOne() {
    return one;
  }

  public void setOne(UUID one) {
    this.one = one;
  }

  public UUID getOther() {
    return other;
  }

  public void setOther(UUID other) {
    this.other = other;
  }
}

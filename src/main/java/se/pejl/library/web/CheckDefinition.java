package se.pejl.library.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.form.Form;
import se.pejl.library.PublishForm;
import se.pejl.library.SuggestTests;
import se.pejl.library.definition.Reading;
import se.pejl.library.problem.Problem;
import se.pejl.library.suggestion.TestText;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.Texts;

/** Backs {@code forms/check.xhtml}: the definition as typed, and what was found in it. */
@Named
@ViewScoped
public class CheckDefinition implements Serializable {

  /** A problem as the list shows it. */
  public record Line(int line, int column, String rule, boolean error, String words) {}

  @Inject private PublishForm publishForm;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Texts texts;
  @Inject private TryForm tryForm;
  @Inject private SuggestTests suggestTests;

  private String text;
  private String checked;
  private String suggested;
  private boolean asked;
  private transient Reading reading;

  public void check() {
    show(publishForm.check(actor.get(), text == null ? "" : text));
    tryForm.close();
  }

  /** Publishes what was checked, not what may have been typed since. */
  public String publish() {
    Reading published = publishForm.publish(actor.get(), checked);
    if (published.form().isEmpty()) {
      show(published);
      return null;
    }
    Form form = published.form().get();
    texts.sayOnNextPage("check.published", form.id().toString());
    return "/forms/form.xhtml?faces-redirect=true&name="
        + form.id().name()
        + "&version="
        + form.id().version();
  }

  /** Offers tests for what was checked. */
  public void suggest() {
    asked = true;
    suggested = suggestTests.of(actor.get(), checked).map(TestText::of).orElse("");
  }

  public void tryOut() {
    tryForm.beginWith(checked);
  }

  private void show(Reading found) {
    reading = found;
    asked = false;
    checked = text == null ? "" : text;
  }

  public boolean isShown() {
    return reading != null;
  }

  /** Null when it cannot be published. */
  public Form getForm() {
    return reading == null ? null : reading.form().orElse(null);
  }

  public List<Line> getProblems() {
    return reading == null
        ? List.of()
        : reading.problems().stream()
            .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
            .map(this::line)
            .toList();
  }

  private Line line(Problem problem) {
    return new Line(
        problem.line(),
        problem.column(),
        problem.rule().code(),
        problem.isError(),
        problem.in(language.getTag()));
  }

  public long getErrors() {
    return reading.problems().stream().filter(Problem::isError).count();
  }

  public long getWarnings() {
    return reading.problems().size() - getErrors();
  }

  /** Whether tests have been asked for. */
  public boolean isAsked() {
    return asked;
  }

  /** Empty when something else must be corrected first, or there is nothing to test. */
  public String getSuggested() {
    return suggested;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

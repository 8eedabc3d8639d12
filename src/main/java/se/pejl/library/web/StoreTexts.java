package se.pejl.library.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.form.FormId;
import se.pejl.library.licence.KeepTexts;
import se.pejl.library.licence.StoredTexts;
import se.pejl.library.overlay.OverlayReading;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.Texts;

/** Backs the part of {@code forms/licence.xhtml} in which a licensee's own texts are stored. */
@Named
@ViewScoped
public class StoreTexts implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A problem as the list shows it. */
  public record Line(int line, int column, String rule, String words) {}

  @Inject private KeepTexts keep;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Texts texts;

  private String text;
  private transient OverlayReading reading;
  private transient List<StoredTexts> stored;

  /** Stays on the page with what is wrong, or leaves it with what was stored. */
  public String store(FormId form) {
    reading = keep.store(actor.get(), form, text);
    if (reading.overlay().isEmpty()) {
      return null;
    }
    texts.sayOnNextPage("texts.stored");
    return "/forms/licence.xhtml?faces-redirect=true&name="
        + form.name()
        + "&version="
        + form.version();
  }

  /** What the board has stored, newest first; the newest is used. */
  public List<StoredTexts> stored(FormId form) {
    if (stored == null) {
      stored = keep.of(actor.get(), form);
    }
    return stored;
  }

  public List<Line> getProblems() {
    return reading == null
        ? List.of()
        : reading.problems().stream()
            .map(
                problem ->
                    new Line(
                        problem.line(),
                        problem.column(),
                        problem.rule().code(),
                        problem.in(language.getTag())))
            .toList();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

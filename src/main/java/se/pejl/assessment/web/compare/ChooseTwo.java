package se.pejl.assessment.web.compare;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.web.work.ListAssessments;
import se.pejl.assessment.wording.Words;
import se.pejl.platform.page.Language;

/** Backs the choice of two assessments in {@code casefile/assessments.xhtml}. */
@Named
@ViewScoped
public class ChooseTwo implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One assessment that can be chosen. */
  public record Choice(String id, String label) {}

  @Inject private ListAssessments list;
  @Inject private Language language;

  private String one;
  private String other;

  public String compare() {
    return "/assessment/compare.xhtml?faces-redirect=true&one=" + one + "&other=" + other;
  }

  /** The other is chosen anew when the one is. */
  public void startAgain() {
    other = null;
  }

  /** Signed ones of which there is another of the same form, form by form. */
  public List<Choice> getFirst() {
    return choices(signed().stream().filter(line -> !besides(line).isEmpty()).toList());
  }

  /** Those that can be held against the one chosen. */
  public List<Choice> getSecond() {
    return choices(
        signed().stream()
            .filter(line -> id(line).equals(one))
            .flatMap(chosen -> besides(chosen).stream())
            .toList());
  }

  private List<ListAssessments.Line> besides(ListAssessments.Line line) {
    return signed().stream()
        .filter(other -> other.head().form().name().equals(line.head().form().name()))
        .filter(other -> !other.head().id().equals(line.head().id()))
        .toList();
  }

  private List<ListAssessments.Line> signed() {
    return list.getLines().stream().filter(line -> line.head().status().sealed()).toList();
  }

  private List<Choice> choices(List<ListAssessments.Line> lines) {
    Words words = Words.in(language.getTag());
    return lines.stream()
        .sorted(
            Comparator.comparing((ListAssessments.Line line) -> words.of(line.title()))
                .thenComparing(line -> line.head().date(), Comparator.reverseOrder()))
        .map(line -> new Choice(id(line), label(line, words)))
        .toList();
  }

  private static String id(ListAssessments.Line line) {
    return line.head().id().toString();
  }

  private static String label(ListAssessments.Line line, Words words) {
    AssessmentHead head = line.head();
    return words.get(
        "compare.label",
        words.of(line.title()),
        head.date(),
        words.get("informant." + head.informant().code()));
  }

  public String getOne() {
    return one;
  }

  public void setOne(String one) {
    this.one = one;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }
}

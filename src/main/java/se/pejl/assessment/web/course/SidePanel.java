package se.pejl.assessment.web.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.assessment.bearing.SideBySide;
import se.pejl.assessment.web.course.picture.Outcomes;
import se.pejl.assessment.wording.Words;

/** What different people say on one scale, side by side; never averaged. */
public record SidePanel(String form, String scale, List<View> views, List<String> gaps) {

  /** What one of them says. */
  public record View(UUID assessment, String informant, LocalDate date, String outcome) {}

  static SidePanel of(SideBySide sides, Words words) {
    return new SidePanel(
        words.of(sides.formTitle()),
        words.of(sides.scale().title()),
        sides.views().stream().map(view -> view(view, words)).toList(),
        sides.gaps().stream().map(gap -> gap(gap, words)).toList());
  }

  private static View view(SideBySide.View view, Words words) {
    return new View(
        view.assessment(),
        words.get("informant." + view.informant().code()),
        view.date(),
        Outcomes.told(view.outcome(), words));
  }

  private static String gap(SideBySide.Gap gap, Words words) {
    return words.get(
        "sides.gap",
        words.get("informant." + gap.one().code()),
        words.get("informant." + gap.other().code()),
        words.number(gap.difference().abs()));
  }
}

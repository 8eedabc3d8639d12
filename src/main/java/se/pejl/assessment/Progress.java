package se.pejl.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.scoring.Responses;
import se.pejl.scoring.ScoreSheet;

/**
 * How far a draft has come; no scores.
 *
 * @param shown the items that are asked, given the answers so far
 * @param missing for each scale, the items asked that have no points yet
 * @param unanswered items asked that have neither an answer nor a reason
 * @param checks codes of the checks that hold
 */
public record Progress(
    Set<ItemCode> shown,
    Map<ScaleCode, List<ItemCode>> missing,
    List<ItemCode> unanswered,
    List<String> flags,
    List<String> checks,
    List<ItemCode> critical) {

  static Progress of(Form form, Responses responses, ScoreSheet sheet) {
    Map<ScaleCode, List<ItemCode>> missing =
        form.scales().stream()
            .collect(
                toMap(
                    Scale::code,
                    scale -> missing(form, scale, responses, sheet),
                    (one, other) -> one,
                    LinkedHashMap::new));
    return new Progress(
        sheet.shown(),
        missing,
        sheet.unanswered(),
        sheet.flags(),
        sheet.checks(),
        sheet.critical());
  }

  private static List<ItemCode> missing(
      Form form, Scale scale, Responses responses, ScoreSheet sheet) {
    return scale.items().stream()
        .map(ScaleItem::item)
        .filter(sheet.shown()::contains)
        .filter(
            code ->
                form.item(code).flatMap(item -> responses.to(code).flatMap(item::points)).isEmpty())
        .toList();
  }
}

package se.pejl.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Completeness;
import se.pejl.scoring.ScoreSheet;

/**
 * How far a draft has come; no scores.
 *
 * @param shown the items that are asked, given the answers so far
 * @param missing for each scale, the items to answer before its score is certain
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

  static Progress of(List<Completeness> scales, ScoreSheet sheet) {
    Map<ScaleCode, List<ItemCode>> missing = new LinkedHashMap<>();
    scales.forEach(scale -> missing.put(scale.scale(), scale.missing()));
    return new Progress(
        sheet.shown(),
        missing,
        sheet.unanswered(),
        sheet.flags(),
        sheet.checks(),
        sheet.critical());
  }
}

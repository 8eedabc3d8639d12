package se.pejl.review.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.item.ItemCode;
import se.pejl.review.Resubmission;
import se.pejl.review.ReviewView;

/**
 * What an assessment asks of review, how far that has come, and what is new in it when it was
 * handed in again, as it travels.
 *
 * @param returned the returned assessment it corrects; null when it is handed in for the first time
 * @param itemsChanged codes of items whose answer or note is another than in the returned one
 * @param judgementsChanged codes of judgements concluded otherwise or for other reasons
 * @param scalesChanged codes of scales that came to something else
 */
public record ReviewDocument(
    ApprovalDocument standing,
    boolean mayDecide,
    UUID returned,
    List<String> itemsChanged,
    List<String> judgementsChanged,
    List<String> scalesChanged) {

  static ReviewDocument of(ReviewView view) {
    Optional<Resubmission> again = view.resubmission();
    return new ReviewDocument(
        ApprovalDocument.of(view.approval()),
        view.mayDecide(),
        again.map(Resubmission::returned).orElse(null),
        again.map(Resubmission::items).orElse(List.of()).stream().map(ItemCode::value).toList(),
        again.map(Resubmission::judgements).orElse(List.of()),
        again.map(Resubmission::scores).orElse(List.of()).stream()
            .map(moved -> moved.now().scale().value())
            .toList());
  }
}

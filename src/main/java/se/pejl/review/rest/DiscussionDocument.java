package se.pejl.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.form.item.ItemCode;
import se.pejl.library.wire.Wire;
import se.pejl.review.discussion.Discussion;
import se.pejl.review.discussion.Said;

/**
 * A thread about an assessment, as it travels.
 *
 * @param assessment the version that was commented on
 * @param item null when it is about the whole
 * @param answerBy the last day to answer; null when no answer is waited for
 * @param seen who else has seen the last word
 */
public record DiscussionDocument(
    UUID id,
    UUID assessment,
    String item,
    String state,
    LocalDate answerBy,
    List<RemarkPart> remarks,
    List<SeenPart> seen) {

  /** One thing said. */
  public record RemarkPart(String kind, String author, Instant saidAt, String words) {

    static RemarkPart of(Said said) {
      return new RemarkPart(Wire.code(said.kind()), said.name(), said.at(), said.words());
    }
  }

  /** Who has seen the last word, and when first. */
  public record SeenPart(String reader, Instant seenAt) {}

  static DiscussionDocument of(Discussion discussion) {
    return new DiscussionDocument(
        discussion.id(),
        discussion.assessment(),
        discussion.item().map(ItemCode::value).orElse(null),
        Wire.code(discussion.state()),
        discussion.answerBy().orElse(null),
        discussion.sayings().stream().map(RemarkPart::of).toList(),
        discussion.seen().stream().map(one -> new SeenPart(one.name(), one.at())).toList());
  }
}

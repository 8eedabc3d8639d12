package se.pejl.review.discussion;

import java.util.List;
import se.pejl.form.Form;

/**
 * What is said about an assessment, for somebody who reads it.
 *
 * @param all oldest first, about all its versions
 * @param mayComment whether the reader may begin, resolve and reopen threads
 * @param mayAnswer whether the reader may say something in them
 */
public record Discussions(Form form, List<Discussion> all, boolean mayComment, boolean mayAnswer) {

  public Discussions {
    all = List.copyOf(all);
  }

  public List<Discussion> unresolved() {
    return all.stream().filter(Discussion::unresolved).toList();
  }
}

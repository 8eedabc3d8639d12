package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.item.ItemCode;

/** Six places for goals, five items in each. */
@DisplayName("The number of an item")
class NumbersOfItemsTest {

  private static final Form GOALS =
      new FormLibrary(Path.of("forms"), new Definitions()).get(new FormId("gas", "1.0.0"));
  private static final Form PHQ9 =
      new FormLibrary(Path.of("forms"), new Definitions()).get(new FormId("phq-9", "1.0.0"));

  private static List<Integer> numbers(Form form, Set<String> asked, String... items) {
    var numbers = form.numbers(code -> asked.contains(code.value()));
    return Stream.of(items).map(ItemCode::new).map(numbers::get).filter(Objects::nonNull).toList();
  }

  @Test
  void counts_only_the_places_of_a_group_that_are_asked() {
    Set<String> names = Set.of("goal-1-aim", "goal-2-aim", "goal-3-aim");

    assertEquals(List.of(1, 2, 3), numbers(GOALS, names, "goal-1-aim", "goal-2-aim", "goal-3-aim"));
    assertEquals(List.of(), numbers(GOALS, names, "goal-1-level"));
  }

  @Test
  void is_that_of_the_manual_also_when_something_is_skipped() {
    assertEquals(List.of(9), numbers(PHQ9, Set.of("q9"), "q9"));
  }
}

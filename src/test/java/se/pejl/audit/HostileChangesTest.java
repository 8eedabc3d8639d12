package se.pejl.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.assessment.Casework;
import se.pejl.assessment.UseCases;
import se.pejl.form.Form;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.TestDatabase;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("What whoever owns the database's server changes behind the log")
class HostileChangesTest {

  @Parameter DatabaseUnderTest database;
  @TempDir Path folder;

  private BusyBoard board;
  private Tampered copy;
  private List<Form> forms;

  @BeforeEach
  void work() throws SQLException, IOException {
    TestDatabase fresh = database.fresh();
    board = new BusyBoard(fresh);
    forms =
        Stream.of(Casework.PHQ9, Casework.TARGET_GROUP).map(id -> UseCases.FORMS.get(id)).toList();
    copy = Tampered.of(fresh, folder);
  }

  @AfterEach
  void close() throws SQLException {
    copy.close();
  }

  @Test
  void is_found_by_what_it_was_done_to_and_nothing_else_is() throws SQLException {
    assertEquals(Set.of(), found(List.of()), "nothing was changed");
    List<String> missed = new ArrayList<>();
    for (HostileChange change : HostileChange.all()) {
      Set<String> found = found(List.of(board.named(change.sql()).split(";")));
      if (!found.containsAll(change.faults())) {
        missed.add(change + " found only " + found);
      }
    }
    assertEquals("", String.join("\n", missed));
  }

  private Set<String> found(List<String> statements) throws SQLException {
    return copy.after(
        statements,
        look -> {
          Stream<String> signed =
              new SignedAssessments(look, forms)
                  .verify().faults().stream()
                      .filter(fault -> board.assessments().contains(fault.assessment()))
                      .map(fault -> fault.kind().name());
          Stream<String> rows =
              new KeptRows(look).verify().stream().map(fault -> fault.kind().name());
          return Stream.concat(signed, rows).collect(Collectors.toCollection(TreeSet::new));
        });
  }
}

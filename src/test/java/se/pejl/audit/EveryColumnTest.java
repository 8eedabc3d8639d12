package se.pejl.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.log.chain.LogWalk;
import se.pejl.assessment.Casework;
import se.pejl.assessment.UseCases;
import se.pejl.audit.Schema.Table;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.platform.DatabaseUnderTest;
import se.pejl.platform.TestDatabase;

/**
 * Made from the database itself: whoever adds a column and does nothing else is told here that an
 * auditor does not see it change.
 */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Every column of every table, and every row")
class EveryColumnTest {

  /** Of the state of a statement that the database does not take. */
  private static final String CONSTRAINT = "23";

  private static final List<Form> FORMS =
      Stream.of(Casework.PHQ9, Casework.TARGET_GROUP, new FormId("savry", "1.0.0"))
          .map(id -> UseCases.FORMS.get(id))
          .toList();

  /** Cheap ones first: a change is found as soon as one of them finds something. */
  private static final List<Function<CopiedDatabase, Stream<String>>> VERIFIERS =
      List.of(
          look -> new ChangingRows(look).verify().stream().map(RowFault::toString),
          look -> new KeptRows(look).verify().stream().map(RowFault::toString),
          look -> new WhatFollows(look).verify().stream().map(RowFault::toString),
          EveryColumnTest::walked,
          look ->
              new SignedAssessments(look, FORMS)
                  .verify().faults().stream().map(SignedFault::toString));

  @Parameter DatabaseUnderTest database;
  @TempDir Path folder;

  @Test
  void is_verified_or_excused_with_a_reason() throws SQLException, IOException {
    TestDatabase fresh = database.fresh();
    new FullDatabase(fresh);
    Set<String> tried = new TreeSet<>();
    Set<String> missed = new TreeSet<>();
    try (Tampered copy = Tampered.of(fresh, folder)) {
      assertEquals(Set.of(), copy.after(List.of(), EveryColumnTest::found), "nothing was changed");
      List<Table> tables = copy.schema(EnumColumns.of(fresh));
      for (Table table : tables) {
        for (Alteration one : Alteration.of(table, copy::key)) {
          tried.add(one.target());
          if (missed(copy, one)) {
            missed.add(one.target());
          }
        }
      }
      Map<String, String> excused = Excused.targets(tried);
      assertEquals(lines(excused.keySet()), lines(missed), "excused, and not found");
      Set<String> untried = Excused.everyTarget(tables);
      untried.removeAll(Excused.targets(untried).keySet());
      untried.removeAll(tried);
      assertEquals("", lines(untried), "neither tried nor excused");
    }
  }

  private static String lines(Set<String> targets) {
    return String.join("\n", new TreeSet<>(targets));
  }

  /** What the database itself takes from nobody needs no finding. */
  private static boolean missed(Tampered copy, Alteration one) throws SQLException {
    try {
      return copy.after(List.of(one.sql()), EveryColumnTest::found).isEmpty();
    } catch (SQLException refused) {
      if (refused.getSQLState().startsWith(CONSTRAINT)) {
        return false;
      }
      throw new SQLException(one.toString(), refused);
    }
  }

  private static Set<String> found(CopiedDatabase look) {
    return VERIFIERS.stream()
        .map(verifier -> verifier.apply(look).collect(Collectors.toSet()))
        .filter(faults -> !faults.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private static Stream<String> walked(CopiedDatabase look) {
    LogWalk walk = new LogWalk(look.heads(), List.of(), Instant.MAX);
    look.events(walk::next);
    return walk.end().stream().flatMap(board -> board.findings().stream()).map(Object::toString);
  }
}

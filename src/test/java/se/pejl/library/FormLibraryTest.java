package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.Role;
import se.pejl.form.Circumstances;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.platform.DatabaseUnderTest;

@DisplayName("The library of forms")
class FormLibraryTest {

  private static final FormId SMALL = new FormId("small", "1.0.0");
  private static final FormId BROKEN = new FormId("small", "1.1.0");
  private static final Actor WORKER =
      new Actor(UUID.randomUUID(), "w", "W", Role.WORKER, UUID.randomUUID(), UUID.randomUUID());

  @TempDir Path folder;

  @BeforeEach
  void oneFormAndABrokenOne() throws IOException {
    Path small = Files.createDirectories(folder.resolve("small"));
    Files.writeString(small.resolve("1.0.0.yaml"), SmallForm.text());
    Files.writeString(small.resolve("1.1.0.yaml"), "form: small\nversion: 1.1.0\n");
    Files.writeString(folder.resolve("README.md"), "not a form");
  }

  @Test
  void lists_what_is_broken_and_does_not_let_it_be_used() {
    inLibrary(
        library -> {
          assertEquals(List.of(SMALL, BROKEN), library.all().stream().map(Entry::id).toList());
          assertFalse(library.entry(BROKEN).orElseThrow().usable());
          assertFalse(library.entry(BROKEN).orElseThrow().problems().isEmpty());
          assertThrows(UnknownFormException.class, () -> library.get(BROKEN));
        });
  }

  @Test
  void takes_the_newest_that_can_be_used() {
    inLibrary(library -> assertEquals(SMALL, library.newest("small").id()));
  }

  @Test
  void makes_the_rules_of_a_form_ready_once() {
    inLibrary(library -> assertSame(library.scorer(SMALL), library.scorer(SMALL)));
  }

  @Test
  void lets_a_form_be_tried_and_keeps_nothing() {
    inLibrary(
        library -> {
          TryOut.Tried tried =
              new TryOut(library, new Gate(), Surroundings.SWEDEN)
                  .form(
                      WORKER,
                      SMALL,
                      Map.of("a", "yes", "b", "no"),
                      Circumstances.of(Informant.WORKER));

          assertEquals(1, tried.sheet().scores().size());
          assertEquals(1, tried.explanations().size());
        });
  }

  @Test
  void says_what_is_wrong_with_a_definition_that_cannot_be_tried() {
    inLibrary(
        library ->
            assertThrows(
                RejectedDefinitionException.class,
                () ->
                    new TryOut(library, new Gate(), Surroundings.SWEDEN)
                        .definition(
                            WORKER, "form: x", Map.of(), Circumstances.of(Informant.WORKER))));
  }

  private void inLibrary(java.util.function.Consumer<FormLibrary> work) {
    DatabaseUnderTest.DERBY
        .fresh()
        .change(em -> work.accept(new FormLibrary(folder, new Definitions(em))));
  }
}

package se.pejl.scoring.memory;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.scoring.Forms;
import se.pejl.scoring.Scales;

@DisplayName("How much a scorer remembers")
class HowMuchIsRememberedTest {

  private static Memory memory() {
    Form form =
        Forms.scored("strain")
            .ages(12, 18)
            .options("often", "never=0 often=1")
            .choice("often", "s")
            .scale(Scales.scale("sum", "s"))
            .build();
    return new Memory(form);
  }

  private static Circumstances in(String setting) {
    return new Circumstances(OptionalInt.of(15), Sex.FEMALE, Informant.YOUTH, setting, "SE");
  }

  @Test
  void is_the_same_in_the_same_circumstances() {
    Memory memory = memory();

    assertSame(memory.of(in("custody")), memory.of(in("custody")));
    assertNotSame(memory.of(in("custody")), memory.of(in("school")));
  }

  /** Anybody who may try out a form can say any setting. */
  @Test
  void does_not_grow_with_every_setting_that_somebody_invents() {
    Memory memory = memory();
    Page first = memory.of(in("first"));
    for (int i = 0; i < 2_000; i++) {
      memory.of(in("invented " + i));
    }

    assertNotSame(first, memory.of(in("first")));
  }
}

package se.pejl.assessment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.library.Definitions;
import se.pejl.library.FormLibrary;
import se.pejl.platform.DatabaseUnderTest;

/** A youth about whom the invented form {@code measured} is filled in, in several versions. */
final class Measured {

  static final FormLibrary FORMS = new FormLibrary(Path.of("src/test/forms"), new Definitions());

  final Casework work;
  final UUID youth;

  Measured(DatabaseUnderTest database) {
    work = new Casework(database, FORMS);
    youth = work.youth(work.asta, "Test");
  }

  private Measured(Casework work) {
    this.work = work;
    this.youth = work.youth(work.asta, "Annan");
  }

  /** Another youth of the same worker. */
  Measured another() {
    return new Measured(work);
  }

  UUID signed(String version, String date, String strain) {
    return signed(version, date, Informant.YOUTH, strain);
  }

  UUID signed(String version, String date, Informant informant, String strain) {
    return signed(version, date, Testimony.of(informant), strain);
  }

  /** A finished and signed assessment; the next is begun a day later. */
  UUID signed(String version, String date, Testimony told, String strain) {
    FormId form = new FormId("measured", version);
    UUID id =
        work.in(
            u ->
                u.administer()
                    .begin(work.asta, youth, form, LocalDate.parse(date), told, Phase.DURING));
    Answer answer =
        strain.equals("declined")
            ? Casework.answer(strain)
            : new Answer.Amount(new BigDecimal(strain));
    Map<ItemCode, NewAnswer> given = Map.of(new ItemCode("n"), NewAnswer.of(answer, 0));
    work.run(u -> u.administer().answer(work.asta, id, given));
    work.run(u -> u.administer().finish(work.asta, id));
    work.sign(work.asta, id);
    work.later(1);
    return id;
  }
}

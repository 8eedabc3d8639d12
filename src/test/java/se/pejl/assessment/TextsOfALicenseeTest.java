package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.NotAllowedException;
import se.pejl.assessment.result.Result;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.ItemCode;
import se.pejl.library.licence.Grant;
import se.pejl.library.licence.LicenceRequiredException;
import se.pejl.library.licence.Licences;
import se.pejl.library.licence.LicensedForms;
import se.pejl.library.licence.TextsFolder;
import se.pejl.library.problem.Rule;
import se.pejl.platform.DatabaseUnderTest;

/** The texts are invented: no licensed wording is anywhere in this project. */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("The texts of a licensee")
class TextsOfALicenseeTest {

  private static final FormId SAVRY = new FormId("savry", "1.0.0");
  private static final ItemCode FIRST = new ItemCode("r1");

  @Parameter DatabaseUnderTest database;
  private Casework work;
  private UUID youth;

  @BeforeEach
  void with_a_licence() {
    work = new Casework(database);
    youth = work.youth(work.asta, "Ronja");
    Grant grant =
        new Grant(
            "Innehavaren",
            "1",
            LocalDate.parse("2026-01-01"),
            Optional.empty(),
            OptionalInt.empty());
    work.run(u -> u.licences().record(work.metod, SAVRY, grant));
  }

  @Test
  void are_laid_over_the_form_while_it_is_filled_in() {
    store("Påhittad fråga?");

    Form form = opened(begin()).form();

    assertEquals("Påhittad fråga?", stem(form));
    assertEquals("History of Violence", form.item(FIRST).orElseThrow().stem().in("en"));
    assertEquals("Påhittad nivå", anchor(form, "high"));
    assertEquals("Bara här", help(form, "low"));
  }

  @Test
  void change_neither_the_fingerprint_nor_the_score() {
    UUID without = begin();
    store("Påhittad fråga?");
    UUID with = begin();

    assertEquals(opened(without).form().fingerprint(), opened(with).form().fingerprint());
    assertEquals(scores(without), scores(with));
  }

  @Test
  void stay_with_the_answers_that_were_given_to_them() {
    store("Den första lydelsen");
    UUID old = begin();
    work.later(1);
    store("Den andra lydelsen");
    UUID later = begin();

    assertEquals("Den första lydelsen", stem(opened(old).form()));
    assertEquals("Den andra lydelsen", stem(opened(later).form()));
  }

  @Test
  void are_part_of_what_is_signed() {
    store("En lydelse");
    UUID id = begin();
    String all =
        IntStream.rangeClosed(1, 24)
                .mapToObj(n -> "r" + n + "=low")
                .collect(Collectors.joining(" "))
            + IntStream.rangeClosed(1, 6)
                .mapToObj(n -> " p" + n + "=absent")
                .collect(Collectors.joining());
    work.answer(work.asta, id, all);
    work.run(u -> u.administer().finish(work.asta, id));
    for (String judgement : List.of("violence", "other-offending")) {
      work.run(u -> u.administer().judge(work.asta, id, judgement, "low", "Skäl"));
    }
    work.sign(work.asta, id);

    assertTrue(result(id).intact());
    assertEquals("En lydelse", stem(result(id).form()));
    assertThrows(
        SQLException.class,
        () -> sql("update assessment set texts_hash = null where id = '" + id + "'"));
    assertThrows(SQLException.class, () -> sql("delete from form_texts"));
  }

  @Test
  void are_told_from_others_by_their_hash() {
    store("En lydelse");
    String first = hash();
    work.later(1);
    store("En annan lydelse");

    assertNotEquals(first, hash());
  }

  @Test
  void belong_to_one_board() {
    store("Bara hos oss");
    Casework other = new Casework(database);

    assertThrows(
        LicenceRequiredException.class, () -> other.in(u -> u.texts().now(other.asta, SAVRY)));
    assertEquals(
        "Tidigare våldsbenägenhet", stem(other.in(u -> u.texts().shown(other.asta, SAVRY))));
  }

  @Test
  void are_stored_by_methodologists_with_a_licence_alone() {
    Casework other = new Casework(database);

    assertThrows(
        NotAllowedException.class,
        () -> work.in(u -> u.texts().store(work.asta, SAVRY, texts("Nej"))));
    assertThrows(
        LicenceRequiredException.class,
        () -> other.in(u -> u.texts().store(other.metod, SAVRY, texts("Nej"))));
  }

  @Test
  void are_not_stored_when_they_say_anything_of_rules() {
    var reading =
        work.in(
            u ->
                u.texts()
                    .store(
                        work.metod,
                        SAVRY,
                        "form: savry\nversion: 1.0.0\nitems:\n  r1: {stem: Nej, points: 3}\n"));

    assertEquals(Rule.TEXTS_RULE, reading.problems().get(0).rule());
    assertTrue(work.in(u -> u.texts().of(work.metod, SAVRY)).isEmpty());
  }

  @Test
  void may_lie_in_a_folder_until_they_are_first_needed(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("savry"));
    Files.writeString(folder.resolve("savry/1.0.0.yaml"), texts("Ur mappen"));
    Files.createDirectories(folder.resolve("phq-9"));
    Files.writeString(folder.resolve("phq-9/1.0.0.yaml"), "form: phq-9\nversion: 1.0.0\n");
    TextsFolder texts = new TextsFolder(folder, UseCases.FORMS);

    UUID id = UUID.randomUUID();
    Optional<String> hash =
        work.in(u -> from(texts, u).begin(work.asta, UseCases.FORMS.get(SAVRY), id));

    Form form = work.in(u -> from(texts, u).worded(work.board, SAVRY, hash).form());
    assertEquals("Ur mappen", stem(form));
    assertEquals(1, work.in(u -> u.texts().of(work.metod, SAVRY)).size());
    assertEquals(Optional.empty(), texts.of(Casework.PHQ9));
  }

  private static LicensedForms from(TextsFolder folder, UseCases u) {
    return new LicensedForms(UseCases.FORMS, new Licences(u.em()), folder, u.log(), u.clock());
  }

  private static String texts(String stem) {
    return """
    form: savry
    version: 1.0.0
    responses:
      rating: {high: {anchor: {sv: Påhittad nivå}}}
    items:
      r1:
        stem: {sv: "STEM"}
        options: {low: {help: {sv: Bara här}}}
    """
        .replace("STEM", stem);
  }

  private void store(String stem) {
    assertTrue(work.in(u -> u.texts().store(work.metod, SAVRY, texts(stem))).overlay().isPresent());
  }

  private String hash() {
    return work.in(u -> u.texts().now(work.asta, SAVRY)).orElseThrow().hash();
  }

  private UUID begin() {
    return work.in(
        u ->
            u.administer()
                .beginAnother(
                    work.asta,
                    youth,
                    SAVRY,
                    LocalDate.parse("2026-11-20"),
                    Testimony.of(Informant.WORKER),
                    Phase.DURING));
  }

  private Filling opened(UUID id) {
    return work.in(u -> u.administer().open(work.asta, id));
  }

  private Result result(UUID id) {
    return work.in(u -> u.results().of(work.asta, id));
  }

  private String scores(UUID id) {
    work.answer(work.asta, id, "r1=high r2=moderate");
    return opened(id).progress().toString();
  }

  private static String stem(Form form) {
    return form.item(FIRST).orElseThrow().stem().in("sv");
  }

  private static String anchor(Form form, String option) {
    return choice(form).options().option(option).orElseThrow().anchor().in("sv");
  }

  private static String help(Form form, String option) {
    return choice(form).options().option(option).orElseThrow().help().in("sv");
  }

  private static ChoiceItem choice(Form form) {
    return (ChoiceItem) form.item(FIRST).orElseThrow();
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = database.connections().getConnection();
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }
}

package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.voice.Speaker;
import se.pejl.casefile.protection.WhereaboutsException;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.DatabaseUnderTest;

@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("Where a youth with a protected identity is")
class WhereaboutsAreNotWrittenTest {

  private static final String WHERE = "Bor nu på Storgatan 12";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Parameter DatabaseUnderTest database;

  private Casework work;
  private UUID open;
  private UUID hidden;
  private int earlier;

  @BeforeEach
  void oneWhoIsProtectedAndOneWhoIsNot() {
    work = new Casework(database);
    open = work.youth(work.asta, "Öppen");
    hidden = work.youth(work.asta, "Skygg");
    Set<UUID> named = Set.of(work.asta.account(), work.stina.account());
    work.run(
        u ->
            u.protection()
                .decide(work.stina, hidden, ProtectionLevel.ASSUMED_IDENTITY, named, "Hot"));
  }

  @Test
  void stands_in_no_note_of_an_answer() {
    NewAnswer noted = new NewAnswer(Optional.of(Casework.answer("1")), Optional.of(WHERE), 0);
    onlyOf(
        youth -> work.begin(work.asta, youth, Casework.PHQ9, DAY.toString()),
        draft ->
            work.run(
                u -> u.administer().answer(work.asta, draft, Map.of(new ItemCode("q1"), noted))));
  }

  @Test
  void stands_in_no_reason_for_giving_up() {
    onlyOf(
        youth -> work.begin(work.asta, youth, Casework.PHQ9, DAY.toString()),
        draft -> work.run(u -> u.administer().discard(work.asta, draft, WHERE)));
  }

  @Test
  void stands_in_no_words_about_what_is_signed() {
    onlyOf(
        this::signed,
        id -> work.run(u -> u.ownWords().add(work.asta, id, Speaker.YOUTH, WHERE, DAY)));
    onlyOf(
        this::signed,
        id -> work.run(u -> u.discuss().comment(work.stina, id, Optional.empty(), WHERE)));
    onlyOf(
        this::signed,
        id -> work.run(u -> u.review().returnToRater(work.stina, id, WHERE, Map.of())));
    onlyOf(
        this::signed,
        id ->
            work.run(
                u ->
                    u.review()
                        .returnToRater(work.stina, id, "", Map.of(new ItemCode("q1"), WHERE))));
    onlyOf(this::signed, id -> work.run(u -> u.review().approve(work.stina, id, WHERE)));
    onlyOf(
        this::signed,
        id -> work.run(u -> u.correcting().begin(work.asta, id, WHERE, Optional.empty())));
    onlyOf(this::signed, id -> work.run(u -> u.cancelling().cancel(work.stina, id, WHERE)));
  }

  private UUID signed(UUID youth) {
    return work.signedPhq9(work.asta, youth, DAY.minusDays(earlier++).toString(), "1");
  }

  /** Done about the one whose identity is open, and refused about the other. */
  private void onlyOf(java.util.function.UnaryOperator<UUID> made, Consumer<UUID> deed) {
    UUID ofOpen = made.apply(open);
    UUID ofHidden = made.apply(hidden);
    assertDoesNotThrow(() -> deed.accept(ofOpen));
    assertThrows(WhereaboutsException.class, () -> deed.accept(ofHidden));
  }
}

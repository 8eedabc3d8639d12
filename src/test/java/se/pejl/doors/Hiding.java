package se.pejl.doors;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.assessment.Casework;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.form.Informant;
import se.pejl.form.item.ItemCode;

/** Puts youths into the north whom the handler and the supervisor alone may know of. */
final class Hiding {

  private final Records records;
  private final Staff staff;

  Hiding(Records records, Staff staff) {
    this.records = records;
    this.staff = staff;
  }

  /** One of those who are protected; every fifth has been assessed and is talked about. */
  Hidden hide(int number) {
    UUID file = records.file(Hidden.youth(number));
    records.event(file, Hidden.word('c', number), Hidden.word('d', number));
    Optional<UUID> signed = number % 5 == 0 ? Optional.of(known(file, number)) : Optional.empty();
    Set<UUID> named = Set.of(staff.account(Caller.HANDLER), staff.account(Caller.SUPERVISOR));
    records.run(
        u ->
            u.protection()
                .decide(
                    staff.actor(Caller.SUPERVISOR),
                    file,
                    Hidden.level(number),
                    named,
                    Hidden.word('e', number)));
    String caseNumber = records.in(u -> u.files().find(file).orElseThrow().caseNumber());
    return new Hidden(number, file, caseNumber, signed);
  }

  /** All that can come to be known of somebody before it is decided that nobody may. */
  private UUID known(UUID file, int number) {
    records.run(
        u ->
            u.emergency()
                .open(staff.actor(Caller.RESCUER), file, Hidden.word('f', number) + " är akut"));
    UUID draft = records.draft(file, Casework.PHQ9, Informant.YOUTH);
    NewAnswer noted =
        new NewAnswer(Optional.of(Casework.answer("1")), Optional.of(Hidden.word('d', number)), 0);
    records.run(
        u -> u.administer().answer(records.handler(), draft, Map.of(new ItemCode("q1"), noted)));
    UUID signed = records.signed(file);
    records.comment(signed);
    records.asked(signed);
    LocalDate then = LocalDate.now().minusMonths(1).withDayOfMonth(16);
    if (number % 20 == 0) { // so few that chance draws all of them
      records.on(then, u -> u.keep().open(staff.actor(Caller.SUPERVISOR), file, "casework"));
    }
    return signed;
  }
}

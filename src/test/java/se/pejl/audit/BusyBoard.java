package se.pejl.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.assessment.Casework;
import se.pejl.assessment.voice.Speaker;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.casefile.timeline.Happening;
import se.pejl.library.Definitions;
import se.pejl.library.FormLibrary;
import se.pejl.oversight.LogReviewMark.Verdict;
import se.pejl.platform.Transactions;
import se.pejl.review.policy.NewPolicy;
import se.pejl.review.policy.Policy;

/** A board in which everything has been done that leaves a row for ever, by its use cases. */
final class BusyBoard {

  private final Casework work;
  private final UUID youth;
  private final UUID other;
  private final UUID corrected;
  private final UUID correction;
  private final UUID approved;
  private final UUID returned;
  private final UUID judged;
  private final UUID cancelled;

  BusyBoard(Transactions database) {
    work = new Casework(database);
    work.tellOfPeople();
    youth = work.youth(work.asta, "Test");
    other = work.youth(work.asta, "Prov");
    corrected = work.signedPhq9(work.asta, youth, "2026-10-01", "1");
    correction = correct(corrected);
    approved = work.signedPhq9(work.asta, youth, "2026-11-01", "2");
    returned = work.signedPhq9(work.asta, other, "2026-11-05", "1");
    judged = work.signedTargetGroup(youth, "2026-11-02", "", "skäl");
    cancelled = work.signedPhq9(work.asta, other, "2026-11-10", "3");
    decide();
    say();
    lookThroughTheLog();
  }

  private UUID correct(UUID signed) {
    UUID draft =
        work.in(u -> u.correcting().begin(work.asta, signed, "Fel dag.", Optional.empty()));
    work.run(u -> u.administer().finish(work.asta, draft));
    work.later(1);
    work.sign(work.asta, draft);
    return draft;
  }

  private void decide() {
    LocalDate today = LocalDate.ofInstant(work.clock().instant(), java.time.ZoneOffset.UTC);
    NewPolicy policy = new NewPolicy("phq-9", today, Optional.empty(), Policy.UNSAID, "Rutin");
    work.run(
        u ->
            u.policies(new FormLibrary(Path.of("forms"), new Definitions(u.em())))
                .set(work.metod, policy));
    work.run(u -> u.review().approve(work.stina, approved, "Bra."));
    work.run(u -> u.review().returnToRater(work.stina, returned, "Mer om skolan.", Map.of()));
    work.run(u -> u.cancelling().cancel(work.stina, cancelled, "Fel akt."));
    work.run(
        u ->
            u.protection()
                .decide(
                    work.stina,
                    other,
                    ProtectionLevel.CONFIDENTIALITY_MARK,
                    Set.of(work.asta.account(), work.stina.account()),
                    "Hot."));
  }

  private void say() {
    UUID thread =
        work.in(u -> u.discuss().comment(work.stina, judged, Optional.empty(), "Varför så?"));
    work.run(u -> u.discuss().say(work.asta, judged, thread, "Därför."));
    work.run(
        u ->
            u.ownWords()
                .add(work.asta, judged, Speaker.YOUTH, "Jag håller inte med.", day(2026, 11, 20)));
    Happening measure =
        new Happening(EventKind.MEASURE, day(2026, 10, 5), Optional.empty(), "Samtal", "");
    work.run(u -> u.timeline().add(work.asta, youth, measure));
    work.run(
        u ->
            u.plan()
                .change(
                    work.asta, youth, "phq-9", Optional.of(day(2027, 2, 1)), "Ferien emellan."));
  }

  private void lookThroughTheLog() {
    UUID emergency =
        work.in(u -> u.emergency().open(work.sara, youth, "Akut samtal till jouren.")).id();
    work.run(u -> u.emergencies().review(work.stina, emergency, true, "Det var riktigt."));
    work.later(14);
    UUID review = work.in(u -> u.logReview().draw(work.stina, work.north, day(2026, 11, 1)));
    UUID line =
        work.in(u -> u.logReview().open(work.stina, review)).lines().stream()
            .filter(one -> one.mayMark())
            .findFirst()
            .orElseThrow()
            .line()
            .id();
    work.run(u -> u.logReview().mark(work.stina, review, line, Verdict.JUSTIFIED, "Sett."));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  Casework work() {
    return work;
  }

  UUID youth() {
    return youth;
  }

  UUID other() {
    return other;
  }

  UUID returned() {
    return returned;
  }

  UUID approved() {
    return approved;
  }

  Set<String> assessments() {
    return Set.copyOf(
        List.of(corrected, correction, approved, returned, judged, cancelled).stream()
            .map(UUID::toString)
            .toList());
  }

  /** A statement about these rows, with names such as {@code $approved} for them. */
  String named(String sql) {
    return sql.replace("$corrected", quoted(corrected))
        .replace("$correction", quoted(correction))
        .replace("$approved", quoted(approved))
        .replace("$returned", quoted(returned))
        .replace("$judged", quoted(judged))
        .replace("$cancelled", quoted(cancelled))
        .replace("$youth", quoted(youth))
        .replace("$other", quoted(other));
  }

  private static String quoted(UUID id) {
    return "'" + id + "'";
  }
}

package se.pejl.access.log;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.pejl.access.log.kept.RowSeal;
import se.pejl.access.log.kept.RowState;
import se.pejl.platform.database.Room;

/**
 * One thing that was done or read. The note never holds answers, names or scores; the case file is
 * null when no person is involved.
 */
public record Event(Kind kind, UUID subject, UUID caseFile, String purpose, String note) {

  /** What can happen. Names are stored: a kind may be added, never renamed. */
  public enum Kind {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    /** The password was given again, before something that cannot be undone. */
    SIGN_IN_CONFIRMED,
    /** An account became that of one person at the provider. */
    ACCOUNT_BOUND,
    CASEFILE_CREATED,
    /** A file was opened for a personal number that another unit of the board has too. */
    SAME_NUMBER_ELSEWHERE,
    CASEFILE_ASSIGNED,
    CASEFILE_FOUND,
    /** Somebody knew a whole number and was shown nobody, whether or not there is a file. */
    CASEFILE_SOUGHT,
    CASEFILE_READ,
    ASSESSMENT_STARTED,
    ASSESSMENT_READ,
    ANSWER_SAVED,
    /** Somebody asked whoever has the draft in hand to hand it over. */
    DRAFT_ASKED_FOR,
    DRAFT_HANDED_OVER,
    /** There was no sign of the one who had it any more. */
    DRAFT_TAKEN_OVER,
    ASSESSMENT_FINISHED,
    ASSESSMENT_REOPENED,
    JUDGEMENT_GIVEN,
    ASSESSMENT_SIGNED,
    ASSESSMENT_DISCARDED,
    CORRECTION_STARTED,
    /** It never belonged in the file. */
    ASSESSMENT_CANCELLED,
    CANCELLED_READ,
    /** Somebody who works in the file said so; the supervisor answers. */
    CANCELLATION_ASKED,
    CANCELLATION_DECLINED,
    OWN_WORDS_ADDED,
    ASSESSMENT_PRINTED,
    SERIES_READ,
    TIMELINE_READ,
    TIMELINE_ADDED,
    TIMELINE_CORRECTED,
    TIMELINE_WITHDRAWN,
    DUE_DATE_CHANGED,
    WORK_LISTED,
    REVIEW_LISTED,
    REVIEW_READ,
    ASSESSMENT_RETURNED,
    ASSESSMENT_APPROVED,
    DOUBLE_RATING_RULE_SET,
    DOUBLE_RATINGS_LISTED,
    DOUBLE_RATING_ASKED,
    DOUBLE_RATING_SETTLED,
    /** The version that two raters were to agree on was given up before it was signed. */
    DOUBLE_RATING_REOPENED,
    RATINGS_COMPARED,
    AGREEMENT_READ,
    REVIEW_COMMENTED,
    REVIEW_ANSWERED,
    REVIEW_RESOLVED,
    REVIEW_REOPENED,
    REVIEW_POLICY_SET,
    FORM_PUBLISHED,
    LICENCE_RECORDED,
    LICENCE_WITHDRAWN,
    FORM_TEXTS_STORED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    /** Its owner made a token for a client, on a page, or a client gave their password for one. */
    TOKEN_ISSUED,
    TOKEN_ENDED,
    LOG_READ,
    /** The log of one person was made into a document for them. */
    LOG_HANDED_OUT,
    LOG_REVIEW_LISTED,
    LOG_REVIEW_DRAWN,
    LOG_REVIEW_READ,
    LOG_REVIEW_MARKED,
    LOG_REVIEW_COMPLETED,
    EMERGENCY_OPENED,
    EMERGENCIES_LISTED,
    EMERGENCY_REVIEWED,
    PROTECTION_DECIDED,
    PROTECTION_READ,
    /** The second line about whatever is done in or read from a protected file. */
    PROTECTED_FILE_USED,
    REFUSED,
    DEMO_SEEDED;

    /** What goes on when there is little room left: signing in and out, reading, being refused. */
    private static final Set<Kind> GOES_ON =
        EnumSet.of(
            SIGNED_IN,
            SIGN_IN_FAILED,
            SIGNED_OUT,
            SIGN_IN_CONFIRMED,
            CASEFILE_FOUND,
            CASEFILE_SOUGHT,
            CASEFILE_READ,
            ASSESSMENT_READ,
            CANCELLED_READ,
            ASSESSMENT_PRINTED,
            SERIES_READ,
            TIMELINE_READ,
            WORK_LISTED,
            REVIEW_LISTED,
            REVIEW_READ,
            DOUBLE_RATINGS_LISTED,
            RATINGS_COMPARED,
            AGREEMENT_READ,
            LOG_READ,
            LOG_HANDED_OUT,
            LOG_REVIEW_LISTED,
            LOG_REVIEW_READ,
            EMERGENCY_OPENED,
            EMERGENCIES_LISTED,
            PROTECTION_READ,
            REFUSED);

    Room.Need need() {
      return GOES_ON.contains(this) ? Room.Need.LINE : Room.Need.WORK;
    }
  }

  private static final int LONGEST_PURPOSE = 200;
  private static final int LONGEST_NOTE = 1000;

  public Event {
    Objects.requireNonNull(kind, "kind");
    purpose = shortened(purpose, LONGEST_PURPOSE);
    if (purpose == null && caseFile != null) {
      purpose = Purpose.of(kind).code();
    }
    note = shortened(note, LONGEST_NOTE);
  }

  /** Something done to a thing that is nobody's. */
  public static Event of(Kind kind, UUID subject) {
    return new Event(kind, subject, null, null, null);
  }

  /** Something done in, or read from, somebody's file. */
  public static Event in(UUID caseFile, Kind kind, UUID subject, String purpose) {
    return new Event(kind, subject, caseFile, purpose, null);
  }

  /** The same, for what things of this kind are done for. */
  public static Event in(UUID caseFile, Kind kind, UUID subject) {
    return in(caseFile, kind, subject, Purpose.of(kind).code());
  }

  Event withPurpose(Purpose real) {
    return new Event(kind, subject, caseFile, real.code(), note);
  }

  public Event noting(String addition) {
    return new Event(kind, subject, caseFile, purpose, addition);
  }

  /**
   * The same, saying what the rows hold that are added with it: each is added once and never
   * changed, and whoever changes or deletes it all the same is found by the log.
   */
  public Event keeping(Object... rows) {
    return sealing(Stream.of(rows).map(row -> RowSeal.MARK + RowSeal.of(row)));
  }

  /** The same, saying what rows hold now that may change; the last event that says it counts. */
  public Event leaving(RowState... states) {
    return sealing(Stream.of(states).map(RowState::written));
  }

  private Event sealing(Stream<String> marks) {
    String seals = marks.collect(Collectors.joining(" "));
    if (seals.isEmpty()) {
      return this;
    }
    String said = shortened(note, LONGEST_NOTE - seals.length() - 1);
    return noting(said == null ? seals : said + " " + seals);
  }

  private static String shortened(String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}

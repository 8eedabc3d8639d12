package se.pejl.casefile;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.Belonging;
import se.pejl.access.log.kept.RowState;
import se.pejl.access.log.kept.Salted;
import se.pejl.access.log.kept.Unsealed;
import se.pejl.form.Sex;

/** One youth's record over time at one board. */
@Entity
@Table(name = "case_file")
public class CaseFile implements Salted {

  /** As text: the key of the assignments is not converted on its way to the database. */
  @Id private String id;

  @Version
  @Column(name = "row_version")
  private int version;

  @Column(name = "board", nullable = false)
  private UUID board;

  @Column(name = "unit", nullable = false)
  private UUID unit;

  @Column(name = "case_number", nullable = false)
  private String caseNumber;

  @Column(name = "given_name", nullable = false)
  private String givenName;

  @Column(name = "family_name", nullable = false)
  private String familyName;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "sex", nullable = false)
  private Sex sex;

  @Column(name = "personal_number")
  private PersonalNumber personalNumber;

  @Column(name = "opened_at", nullable = false)
  private Instant openedAt;

  @Column(name = "opened_on", nullable = false)
  private LocalDate openedOn;

  @Unsealed("follows from the time axis")
  @Column(name = "enrolled_on")
  private LocalDate enrolledOn;

  @Unsealed("follows from the time axis")
  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "salt")
  private UUID salt;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "case_file", nullable = false)
  private List<Assignment> assignments = new ArrayList<>();

  protected CaseFile() {} // for JPA

  /** A new case file at a unit; nobody handles it yet. */
  public static CaseFile open(
      UUID id, UUID board, UUID unit, String caseNumber, NewYouth youth, Instant now) {
    CaseFile file = new CaseFile();
    file.id = id.toString();
    file.board = board;
    file.unit = unit;
    file.caseNumber = caseNumber;
    file.givenName = youth.givenName();
    file.familyName = youth.familyName();
    file.birthDate = youth.birthDate().orElse(null);
    file.sex = youth.sex();
    file.personalNumber = youth.personalNumber().orElse(null);
    file.openedAt = now;
    file.openedOn = SwedishDay.of(now);
    return file;
  }

  /** Makes somebody handler or substitute; a new handler takes over from the one before. */
  public void assign(UUID assignment, UUID account, Duty duty, LocalDate from, LocalDate until) {
    if (duty == Duty.HANDLER) {
      assignments.stream()
          .filter(other -> other.reaches(Duty.HANDLER, from))
          .forEach(other -> other.endBefore(from));
    }
    assignments.add(new Assignment(assignment, account, duty, from, until));
  }

  /** The day the youth joined the intervention group, and the day the work ended. */
  public void lasted(Optional<LocalDate> enrolled, Optional<LocalDate> closed) {
    enrolledOn = enrolled.orElse(null);
    closedOn = closed.orElse(null);
  }

  /** All duties there are and were. */
  public List<Assignment> assignments() {
    return List.copyOf(assignments);
  }

  @Override
  public void saltOnce(UUID fresh) {
    salt = salt == null ? fresh : salt;
  }

  /** What the log says of it, and of who has which duty in it. */
  public RowState[] states() {
    return new RowState[] {RowState.of(this), RowState.of(id(), Assignment.class, assignments)};
  }

  /** What the gate needs to know on a day. */
  public Belonging belonging(LocalDate day) {
    return new Belonging(board, unit, accounts(Duty.HANDLER, day), accounts(Duty.SUBSTITUTE, day));
  }

  private Set<UUID> accounts(Duty duty, LocalDate day) {
    return assignments.stream()
        .filter(assignment -> assignment.holds(duty, day))
        .map(Assignment::account)
        .collect(toUnmodifiableSet());
  }

  /** Whole years on a day; empty when the birth date is not known. */
  public OptionalInt ageOn(LocalDate day) {
    return birthDate == null || birthDate.isAfter(day)
        ? OptionalInt.empty()
        : OptionalInt.of(Period.between(birthDate, day).getYears());
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public UUID board() {
    return board;
  }

  public UUID unit() {
    return unit;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public String givenName() {
    return givenName;
  }

  public String familyName() {
    return familyName;
  }

  public String name() {
    return givenName + " " + familyName;
  }

  public Optional<LocalDate> birthDate() {
    return Optional.ofNullable(birthDate);
  }

  public Sex sex() {
    return sex;
  }

  public Optional<PersonalNumber> personalNumber() {
    return Optional.ofNullable(personalNumber);
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public Optional<LocalDate> enrolledOn() {
    return Optional.ofNullable(enrolledOn);
  }

  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }
}

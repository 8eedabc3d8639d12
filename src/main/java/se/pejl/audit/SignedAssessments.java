package se.pejl.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.log.chain.Link;
import se.pejl.access.log.kept.RowState;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Countersignature;
import se.pejl.assessment.Rules;
import se.pejl.assessment.ScoreRow;
import se.pejl.assessment.Signature;
import se.pejl.assessment.SignedResult;
import se.pejl.assessment.since.ChangeRow;
import se.pejl.audit.SignedFault.Kind;
import se.pejl.form.Form;
import se.pejl.scoring.Score;
import se.pejl.scoring.Scorer;

/**
 * Holds every signed assessment of a copy to its own hash, to what the log says of the signature,
 * to its countersignatures, and its scores to its answers.
 */
public final class SignedAssessments {

  private static final String SCORES =
      "select * from score_row where stage = 'SIGNED' order by assessment, place";
  private static final String CHANGES =
      "select * from score_change order by assessment, since_what, place";

  private final CopiedDatabase copy;
  private final Map<String, Form> forms = new HashMap<>();
  private final Map<String, Scorer> scorers = new HashMap<>();
  private final Map<String, List<ScoreRow>> scores = new HashMap<>();
  private final Map<String, List<ChangeRow>> changes = new HashMap<>();
  private final Map<String, Set<String>> logged = new HashMap<>();
  private final Set<String> invented = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final List<SignedFault> faults = new ArrayList<>();

  /**
   * @param forms those that assessments may have been filled in with
   */
  public SignedAssessments(CopiedDatabase copy, List<Form> forms) {
    this.copy = copy;
    forms.forEach(form -> this.forms.put(form.fingerprint(), form));
  }

  /** How many there are, and what is wrong with them. */
  public record Report(int signed, List<SignedFault> faults) {

    public Report {
      faults = faults.stream().sorted(Comparator.comparing(SignedFault::assessment)).toList();
    }
  }

  public Report verify() {
    read(SCORES, ScoreRow.class, scores);
    read(CHANGES, ChangeRow.class, changes);
    copy.events(this::remember);
    WhatCounts counts = new WhatCounts(copy);
    copy.each(
        "select * from assessment where signed_at is not null",
        StoredEntity::columns,
        columns -> requireSound(columns, counts));
    counts.verify(faults::add);
    logged.keySet().stream()
        .filter(subject -> !seen.contains(subject))
        .forEach(subject -> faults.add(new SignedFault(String.valueOf(subject), Kind.MISSING)));
    return new Report(seen.size(), faults);
  }

  /** What cannot be understood is a finding, and keeps nobody from reading the rest. */
  private <T> void read(String query, Class<T> type, Map<String, List<T>> byAssessment) {
    copy.each(
        query,
        StoredEntity::columns,
        row -> {
          String assessment = row.get("assessment");
          try {
            T read = StoredEntity.of(type, row);
            byAssessment.computeIfAbsent(assessment, none -> new ArrayList<>()).add(read);
          } catch (RuntimeException notUnderstood) {
            faults.add(new SignedFault(assessment, Kind.UNREADABLE));
          }
        });
  }

  private void remember(Link link) {
    RowState.in(link.note()).forEach(this::rememberInvented);
    if ("ASSESSMENT_SIGNED".equals(link.kind())) {
      logged
          .computeIfAbsent(link.subject(), none -> new HashSet<>())
          .add(String.valueOf(link.note()));
    } else if ("DEMO_SEEDED".equals(link.kind()) && link.note() == null) {
      invented.add(link.caseFile());
    }
  }

  /** As the log tells it of what is invented for a trial. */
  private void rememberInvented(RowState signed) {
    if (signed.table().equals("assessment")) {
      logged.computeIfAbsent(signed.id(), none -> new HashSet<>()).add(" " + signed.seal());
    }
  }

  private void requireSound(Map<String, String> columns, WhatCounts counts) {
    String id = columns.get("id");
    seen.add(id);
    try {
      Assessment assessment = StoredEntity.of(Assessment.class, columns);
      requireSound(assessment, columns.get("fingerprint"));
      counts.add(assessment);
    } catch (RuntimeException notUnderstood) {
      faults.add(new SignedFault(id, Kind.UNREADABLE));
    }
  }

  private void requireSound(Assessment assessment, String fingerprint) {
    UUID id = assessment.id();
    List<ScoreRow> rows = scores.getOrDefault(id.toString(), List.of());
    SignedResult result = new SignedResult(rows, changes.getOrDefault(id.toString(), List.of()));
    if (!assessment.intact(result)) {
      faults.add(SignedFault.of(id, Kind.CONTENT_CHANGED));
    }
    if (!told(assessment, assessment.signature().orElseThrow())) {
      faults.add(SignedFault.of(id, Kind.LOG_DIFFERS));
    }
    requireScores(assessment, forms.get(fingerprint), rows);
    copy.each(
        "select * from countersignature where assessment = '" + id + "'",
        row -> StoredEntity.of(Countersignature.class, StoredEntity.columns(row)),
        under -> {
          if (!under.holds(assessment)) {
            faults.add(SignedFault.of(id, Kind.COUNTERSIGNATURE_BROKEN));
          }
        });
  }

  /**
   * Logs from before 2026-11-22 say that it was signed, and not the hash; of what was invented for
   * a trial they tell the case file alone.
   */
  private boolean told(Assessment assessment, Signature signature) {
    String id = assessment.id().toString();
    if (!logged.containsKey(id)) {
      return invented.contains(assessment.caseFile().toString());
    }
    return logged.get(id).stream()
        .anyMatch(
            note ->
                note.contains(" " + signature.contentHash()) || !note.matches(".*[0-9a-f]{64}"));
  }

  private void requireScores(Assessment assessment, Form form, List<ScoreRow> rows) {
    if (form == null) {
      faults.add(SignedFault.of(assessment.id(), Kind.FORM_MISSING));
      return;
    }
    Scorer scorer = scorers.computeIfAbsent(form.fingerprint(), print -> Scorer.of(form));
    List<Score> stored = rows.stream().map(row -> row.score(form)).toList();
    if (!assessment.score(new Rules(form, scorer)).scores().equals(stored)) {
      faults.add(SignedFault.of(assessment.id(), Kind.SCORE_DIFFERS));
    }
  }
}

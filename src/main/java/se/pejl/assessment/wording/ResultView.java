package se.pejl.assessment.wording;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.assessment.LastTime;
import se.pejl.assessment.ReturnNote;
import se.pejl.assessment.Status;
import se.pejl.assessment.refusal.ChangedSinceShownException;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.result.ToSign;
import se.pejl.assessment.sheet.Given;
import se.pejl.form.Flag;
import se.pejl.form.Rights;
import se.pejl.form.item.ItemCode;
import se.pejl.scoring.ScoreSheet.Eligible;

/** A result in one language, as the pages ask about it. */
public final class ResultView {

  private final Result result;
  private final Words words;
  private final ItemLines items;
  private final List<ScoreLine> scores;
  private final List<JudgementRow> judgements;

  public ResultView(Result result, Words words) {
    this.result = result;
    this.words = words;
    this.items = new ItemLines(result, words);
    this.scores = new ScoreLines(result, words, items).all();
    this.judgements =
        result.judgements().stream()
            .map(line -> JudgementRow.of(line, result.form(), words))
            .toList();
  }

  public String getTitle() {
    return words.of(result.form().title());
  }

  /** Who holds the form, and on which terms. */
  public Rights getRights() {
    return result.form().rights();
  }

  public String getYouth() {
    return result.head().youth() + ", " + result.head().caseNumber();
  }

  public UUID getCaseFile() {
    return result.head().caseFile();
  }

  public String getCircumstances() {
    return Circumstance.of(result.head(), words);
  }

  public String getStatus() {
    return words.get("status." + result.head().status());
  }

  /** The look of the status. */
  public String getStatusClass() {
    return switch (result.head().status()) {
      case DRAFT, FINISHED -> "open";
      case SIGNED -> "strong";
      case RETURNED, DISCARDED -> "warn";
      case APPROVED -> "good";
    };
  }

  public boolean isReturned() {
    return result.head().status() == Status.RETURNED;
  }

  /** What the supervisor wrote when this one's forerunner was sent back. */
  public String getReturnComment() {
    return result.returned().map(ReturnNote::comment).orElse("");
  }

  public String getReturnLine() {
    return result
        .returned()
        .map(note -> note.reviewer() + ", " + words.minute(note.returnedAt()))
        .orElse("");
  }

  public List<FlagLine> getFlags() {
    return lines(result.sheet().flags());
  }

  /** Flags that an unanswered item could still raise. */
  public List<FlagLine> getUndecided() {
    return lines(result.sheet().undecided());
  }

  public List<CheckLine> getChecks() {
    return CheckLine.all(result.form(), result.sheet().checks(), words);
  }

  private List<FlagLine> lines(List<String> codes) {
    return codes.stream()
        .flatMap(code -> result.form().flag(code).stream())
        .map(this::line)
        .toList();
  }

  private FlagLine line(Flag flag) {
    return new FlagLine(words.of(flag.title()), words.of(flag.act()));
  }

  public List<ItemLine> getCritical() {
    return items.critical();
  }

  /** Said when the form is not meant for the youth's age, or the age is not known. */
  public String getAgeWords() {
    Eligible eligible = result.sheet().eligible();
    return eligible == Eligible.YES ? "" : words.get("result.age." + eligible);
  }

  public List<ScoreLine> getScores() {
    return scores;
  }

  public boolean isScored() {
    return !result.form().scales().isEmpty();
  }

  /** Whether the scores wait for the person's judgement. */
  public boolean isScoresWait() {
    return result.scoresHidden();
  }

  public List<JudgementRow> getJudgements() {
    return judgements;
  }

  public List<ItemGroup> getSections() {
    return items.sections();
  }

  /** What other forms say, with where it comes from. */
  public List<ItemLine> getBrought() {
    return items.brought();
  }

  public List<ItemGroup> getChangeGroups() {
    return items.changeGroups();
  }

  /** The day of last time; empty when this is the first. */
  public String getLastDate() {
    return result.lastTime().map(LastTime::date).map(String::valueOf).orElse("");
  }

  /** The head of the column of last time. */
  public String getThenTitle() {
    return words.get("change.then") + " " + getLastDate();
  }

  public String getNowTitle() {
    return words.get("change.now");
  }

  public String getLastAddress() {
    return result.lastTime().map(last -> "result.xhtml?id=" + last.assessment()).orElse("");
  }

  public boolean isReadyToSign() {
    return judgements.stream().allMatch(JudgementRow::given);
  }

  /** Exactly what the signature stands for. */
  public String getSigningWords() {
    Map<Boolean, Long> answers =
        result.answers().items().entrySet().stream()
            .filter(one -> one.getValue().answer().isPresent())
            .flatMap(one -> result.form().item(one.getKey()).stream())
            .collect(partitioningBy(item -> item.traits().mark().isPresent(), counting()));
    long notes =
        result.answers().items().values().stream()
            .map(Given::note)
            .flatMap(n -> n.stream())
            .count();
    return words.get(
        answers.get(true) == 0 ? "sign.what" : "sign.what.marked",
        answers.get(false),
        notes,
        scores.size(),
        judgements.size(),
        answers.get(true));
  }

  public String getSignature() {
    return result
        .signature()
        .map(signed -> words.get("sign.by", signed.name(), words.minute(signed.signedAt())))
        .orElse("");
  }

  /** What somebody says who signs now; empty when it does not wait for that. */
  public String getStatement() {
    return result
        .toSign()
        .map(ToSign::meaning)
        .map(
            meaning ->
                words.get(
                    "statement." + meaning,
                    getTitle(),
                    result.head().form().version(),
                    getYouth(),
                    result.head().date()))
        .orElse("");
  }

  /** The form in its version, as a reference. */
  public String getFormVersion() {
    return getTitle() + ", " + result.head().form().version();
  }

  /** Every version of it, oldest first; nothing when there is only one. */
  public List<VersionLine> getVersions() {
    return VersionLine.all(result, words);
  }

  /** What changed against the version before; null in the first. */
  public RevisionView getRevision() {
    return result.revision().map(one -> new RevisionView(one, result, words)).orElse(null);
  }

  /** The version that counts, where that is another; empty otherwise. */
  public String getNewerAddress() {
    return result.head().replacedBy().map(newer -> "result.xhtml?id=" + newer).orElse("");
  }

  /** Whether it can be corrected: it is signed, counts, and has no newer version. */
  public boolean isNewest() {
    return result.head().status().counts() && result.head().replacedBy().isEmpty();
  }

  /** Whether it is signed, whatever came of it. */
  public boolean isSealed() {
    return result.head().status().sealed();
  }

  public List<OwnWordsLine> getOwnWords() {
    return OwnWordsLine.all(result, words);
  }

  public List<SignatureLine> getSignatures() {
    return SignatureLine.all(result, words);
  }

  /** What has changed since somebody read this, with the numbers the page has. */
  public List<String> differing(ChangedSinceShownException changed) {
    List<String> lines = new ArrayList<>();
    for (ItemCode item : changed.items()) {
      result
          .form()
          .item(item)
          .map(one -> items.number(item) + ". " + words.of(one.stem(result.head().informant())))
          .ifPresent(lines::add);
    }
    changed.judgements().stream()
        .flatMap(code -> result.form().judgement(code).stream())
        .map(judgement -> words.of(judgement.title()))
        .forEach(lines::add);
    return lines.isEmpty() ? List.of(words.get("sign.differs.comparison")) : lines;
  }

  public boolean isIntact() {
    return result.intact();
  }
}

package se.pejl.change.comparable;

import java.util.List;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.precision.Linking;
import se.pejl.form.scale.ScaleCode;

/**
 * Two versions of a form, each with whose answers it holds and how they were taken, the earlier
 * occasion first. A version is often both.
 */
public record Pair(Form before, Testimony then, Form after, Testimony now) {

  /** Whether the definitions are the same, word for word, and so are the texts laid over them. */
  private boolean sameVersion() {
    return before == after
        || !before.fingerprint().isEmpty()
            && before.fingerprint().equals(after.fingerprint())
            && before.sections().equals(after.sections());
  }

  /** Whether outcomes of a scale may be compared across the two. */
  public Comparability of(ScaleCode scale) {
    if (before.scale(scale).isEmpty() || after.scale(scale).isEmpty()) {
      return Comparability.Broken.by(Breach.NOT_IN_BOTH);
    }
    return then.against(now)
        .<Comparability>map(Comparability.Broken::by)
        .orElseGet(() -> sameVersion() ? Comparability.Holds.PLAINLY : acrossVersions(scale));
  }

  /** Why answers to an item may not be compared across the two; empty when they may. */
  public Optional<Breach> of(ItemCode item) {
    if (before.item(item).isEmpty() || after.item(item).isEmpty()) {
      return Optional.of(Breach.NOT_IN_BOTH);
    }
    return then.against(now).or(() -> otherItem(item));
  }

  private Optional<Breach> otherItem(ItemCode item) {
    boolean alike = sameVersion() || asked(before, item).equals(asked(after, item));
    return alike ? Optional.empty() : Optional.of(Breach.OTHER_ITEM);
  }

  private static String asked(Form form, ItemCode code) {
    Item item = form.item(code).orElseThrow();
    return Canonical.of(
        List.of(item.traits().role(), item.accept(new ItemScoring(form.language()))));
  }

  private Comparability acrossVersions(ScaleCode scale) {
    Fingerprint old = Fingerprints.of(before).of(scale).orElseThrow();
    Fingerprint young = Fingerprints.of(after).of(scale).orElseThrow();
    Optional<Linking> declared = declared(scale);
    if (declared.filter(d -> d.verdict() == Linking.Verdict.BROKEN).isPresent()) {
      return new Comparability.Broken(Breach.DECLARED, declared.get().why());
    }
    if (declared.isEmpty() && !old.scoring().equals(young.scoring())) {
      return Comparability.Broken.by(Breach.SCORED_OTHERWISE);
    }
    if (!old.norms().equals(young.norms())) {
      return Comparability.Broken.by(Breach.OTHER_NORMS);
    }
    return new Comparability.Holds(!old.wording().equals(young.wording()), declared);
  }

  /** What the one of the two that speaks of the other says; the later one first. */
  private Optional<Linking> declared(ScaleCode scale) {
    return said(after, before, scale).or(() -> said(before, after, scale));
  }

  private static Optional<Linking> said(Form speaker, Form of, ScaleCode scale) {
    List<Linking> all = speaker.continuity().linkings();
    return all.stream()
        .filter(one -> one.scale().equals(scale) && one.from().equals(of.id().version()))
        .findFirst();
  }
}

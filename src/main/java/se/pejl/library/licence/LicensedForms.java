package se.pejl.library.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.pejl.access.Actor;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.FormLibrary;
import se.pejl.library.definition.OverlayReader;
import se.pejl.scoring.Scorer;

/** What boards may fill in today, and each form in the words its licensee has for it. */
@ApplicationScoped
public class LicensedForms {

  private static final Logger LOG = System.getLogger(LicensedForms.class.getName());
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @Inject private FormLibrary library;
  @Inject private Licences licences;
  @Inject private TextsFolder folder;
  @Inject private EventLog log;
  @Inject private Clock clock;

  private final Map<Key, Worded> worded = new ConcurrentHashMap<>();

  public LicensedForms() {} // for CDI

  public LicensedForms(
      FormLibrary library, Licences licences, TextsFolder folder, EventLog log, Clock clock) {
    this.library = library;
    this.licences = licences;
    this.folder = folder;
    this.log = log;
    this.clock = clock;
  }

  /** A form in the words somebody sees, with its rules made ready. */
  public record Worded(Form form, Scorer scorer) {}

  private record Key(UUID board, FormId form, String texts) {}

  /** How a board stands to a form today. */
  public Standing standing(UUID board, Form form) {
    return form.rights().gated()
        ? licences.of(board, form.id().name()).stream()
            .map(this::standing)
            .min(Comparator.naturalOrder())
            .orElse(Standing.MISSING)
        : Standing.FREE;
  }

  /** How a board stands today to each form that needs a licence, by the form's name. */
  public Map<String, Standing> standings(UUID board) {
    Map<String, Standing> best = new HashMap<>();
    for (Licence licence : licences.of(board)) {
      best.merge(
          licence.form(),
          standing(licence),
          (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    return best;
  }

  Standing standing(Licence licence) {
    return licence.on(today(), licence.grant().mostUses().isPresent() ? licences.uses(licence) : 0);
  }

  /**
   * Counts an assessment that is begun.
   *
   * @return which texts it is begun with; none when the form is shown as it is
   * @throws LicenceRequiredException when the board may not begin it today
   */
  public Optional<String> begin(Actor actor, Form form, UUID assessment) {
    if (!form.rights().gated()) {
      return Optional.empty();
    }
    List<Licence> all = licences.of(actor.board(), form.id().name());
    Licence licence =
        all.stream()
            .filter(one -> standing(one).allows())
            .filter(this::stillAllows)
            .findFirst()
            .orElseThrow(() -> new LicenceRequiredException(form.id(), refusal(actor, form)));
    licences.add(LicenceUse.of(licence.id(), assessment, now()));
    return textsNow(actor.board(), form.id()).map(StoredTexts::hash);
  }

  /** Two who begin at once must not share the last use, nor use what is just being withdrawn. */
  private boolean stillAllows(Licence licence) {
    licences.hold(licence);
    return standing(licence).allows();
  }

  /** What was allowed a moment ago has been used up by another. */
  private Standing refusal(Actor actor, Form form) {
    Standing standing = standing(actor.board(), form);
    return standing.allows() ? Standing.USED_UP : standing;
  }

  /** An assessment that was given up has used nothing. */
  public void giveBack(UUID assessment) {
    licences.giveBack(assessment);
  }

  /** The texts a board has now; those in the folder become the board's own when first needed. */
  Optional<StoredTexts> textsNow(UUID board, FormId form) {
    List<StoredTexts> stored = licences.textsOf(board, form);
    Optional<String> lying =
        folder
            .of(form)
            .filter(
                text -> stored.stream().noneMatch(t -> t.hash().equals(StoredTexts.hash(text))));
    return lying
        .map(text -> store(Actor.machine(board), form, text))
        .or(() -> stored.stream().findFirst());
  }

  StoredTexts store(Actor actor, FormId form, String text) {
    StoredTexts texts = StoredTexts.of(UUID.randomUUID(), form, text, actor, now());
    licences.add(texts);
    log.append(
        actor,
        Event.of(Event.Kind.FORM_TEXTS_STORED, texts.id())
            .noting(form + " " + texts.hash())
            .keeping(texts));
    return texts;
  }

  /** A form as the answers of an assessment were given to it. */
  public Worded worded(UUID board, FormId id, Optional<String> texts) {
    return texts
        .map(hash -> new Key(board, id, hash))
        .map(key -> worded.computeIfAbsent(key, this::laidOver))
        .orElseGet(() -> new Worded(library.get(id), library.scorer(id)));
  }

  private Worded laidOver(Key key) {
    Form form = library.get(key.form());
    return licences
        .texts(key.board(), key.form(), key.texts())
        .flatMap(texts -> OverlayReader.read(form, key.form().toString(), texts.text()).overlay())
        .map(overlay -> overlay.over(form))
        .map(laid -> new Worded(laid, Scorer.of(laid)))
        .orElseGet(
            () -> {
              LOG.log(Level.ERROR, "the texts {0} of {1} are gone", key.texts(), key.form());
              return new Worded(form, library.scorer(key.form()));
            });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), SWEDEN);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

package se.pejl.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.library.definition.Versions;
import se.pejl.platform.Environment;
import se.pejl.scoring.Scorer;

/**
 * Every form there is, in all its versions: those shipped with the program, those in the folder
 * {@code pejl.forms}, and those published here. A broken definition is listed with its problems and
 * cannot be used.
 */
@ApplicationScoped
public class FormLibrary {

  private static final Logger LOG = System.getLogger(FormLibrary.class.getName());
  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparing((Entry entry) -> entry.id().name())
          .thenComparing(entry -> entry.id().version(), Versions.OLDEST_FIRST);

  @Inject private Definitions definitions;

  private final Map<FormId, Entry> files = new LinkedHashMap<>();
  private final Map<FormId, Entry> published = new ConcurrentHashMap<>();
  private final Map<FormId, Scorer> scorers = new ConcurrentHashMap<>();

  public FormLibrary() {}

  /** For plain tests: the forms of one folder, and those published in a database. */
  public FormLibrary(Path forms, Definitions definitions) {
    this.definitions = definitions;
    put(new Shelf(forms, Entry.Origin.SHIPPED));
  }

  @PostConstruct
  void open() {
    Shelf.shipped().ifPresent(this::put);
    Environment.settings()
        .getOptionalValue("pejl.forms", String.class)
        .filter(folder -> !folder.isBlank())
        .ifPresent(folder -> put(new Shelf(Path.of(folder), Entry.Origin.FOLDER)));
  }

  /** What was put first stays: the folder cannot replace a form that the program ships. */
  private void put(Shelf shelf) {
    for (Entry entry : shelf.entries()) {
      Entry first = files.putIfAbsent(entry.id(), entry);
      if (first != null) {
        LOG.log(
            Level.WARNING, "{0} is there already; the one in the folder is not used", entry.id());
      }
      if (!entry.usable()) {
        LOG.log(Level.WARNING, "{0} cannot be used: {1}", entry.id(), entry.problems());
      }
    }
  }

  public Form get(FormId id) {
    return find(id).orElseThrow(() -> new UnknownFormException(id));
  }

  public Optional<Form> find(FormId id) {
    return entry(id).flatMap(Entry::form);
  }

  /** The definition of a version, usable or not. */
  public Optional<Entry> entry(FormId id) {
    return Optional.ofNullable(files.get(id))
        .or(() -> Optional.ofNullable(published.get(id)))
        .or(() -> read(id));
  }

  /** Published versions never change, so each is read once. */
  private Optional<Entry> read(FormId id) {
    Optional<Entry> entry = definitions.published(id).map(FormLibrary::entry);
    entry.ifPresent(found -> published.put(id, found));
    return entry;
  }

  private static Entry entry(PublishedDefinition definition) {
    FormId id = definition.form();
    Reading reading = DefinitionReader.read(id.toString(), definition.text());
    return new Entry(
        id, Entry.Origin.PUBLISHED, reading.form(), reading.problems(), definition.text());
  }

  /** Everything, usable or not, by name and then oldest version first. */
  public List<Entry> all() {
    List<Entry> all = new ArrayList<>(files.values());
    for (FormId id : definitions.published()) {
      if (!files.containsKey(id)) {
        entry(id).ifPresent(all::add);
      }
    }
    all.sort(IN_ORDER);
    return all;
  }

  /** The versions of one form, oldest first, usable or not. */
  public List<Entry> versionsOf(String name) {
    return all().stream().filter(entry -> entry.id().name().equals(name)).toList();
  }

  /** The newest version that can be used. */
  public Form newest(String name) {
    return versionsOf(name).stream()
        .flatMap(entry -> entry.form().stream())
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new UnknownFormException(name));
  }

  /** The newest version of each form that can be used, by name. */
  public List<Form> newest() {
    Map<String, Form> newest = new LinkedHashMap<>();
    all().stream()
        .flatMap(entry -> entry.form().stream())
        .forEach(form -> newest.put(form.id().name(), form));
    return List.copyOf(newest.values());
  }

  /** The rules of a form, made ready once. */
  public Scorer scorer(FormId id) {
    Scorer ready = scorers.get(id);
    return ready != null ? ready : scorers.computeIfAbsent(id, missing -> Scorer.of(get(missing)));
  }
}

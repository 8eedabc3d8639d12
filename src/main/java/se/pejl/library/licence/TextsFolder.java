package se.pejl.library.licence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.FormLibrary;
import se.pejl.library.definition.OverlayReader;
import se.pejl.library.overlay.OverlayReading;
import se.pejl.library.yaml.SourceText;
import se.pejl.platform.Environment;

/** Licensees' texts in the folder {@code pejl.forms.texts}, read once; broken ones are left out. */
@ApplicationScoped
public class TextsFolder {

  private static final Logger LOG = System.getLogger(TextsFolder.class.getName());
  private static final String ENDING = ".yaml";

  @Inject private FormLibrary library;

  private final Map<FormId, String> texts = new HashMap<>();

  public TextsFolder() {}

  /** For plain tests: the files of one folder. */
  public TextsFolder(Path folder, FormLibrary library) {
    this.library = library;
    read(folder);
  }

  @PostConstruct
  void open() {
    Environment.settings()
        .getOptionalValue("pejl.forms.texts", String.class)
        .filter(folder -> !folder.isBlank())
        .ifPresent(folder -> read(Path.of(folder)));
  }

  /** The texts of one version of a form. */
  public Optional<String> of(FormId form) {
    return Optional.ofNullable(texts.get(form));
  }

  private void read(Path folder) {
    if (!Files.isDirectory(folder)) {
      LOG.log(Level.WARNING, "there is no folder {0} with texts", folder);
      return;
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(this::take);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void take(Path file) {
    String version = file.getFileName().toString().replace(ENDING, "");
    FormId id = new FormId(file.getParent().getFileName().toString(), version);
    Optional<Form> form = library.find(id);
    if (form.isEmpty()) {
      LOG.log(Level.WARNING, "texts for {0}, which is no form here", id);
      return;
    }
    String text = text(file);
    OverlayReading reading = OverlayReader.read(form.get(), id.toString(), text);
    if (reading.overlay().isPresent()) {
      texts.put(id, text);
    } else {
      LOG.log(Level.WARNING, "the texts of {0} cannot be used: {1}", id, reading.problems());
    }
  }

  private static String text(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(SourceText.MOST_BYTES + 1), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package se.pejl.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.FormId;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.library.yaml.SourceText;

/** The definitions in one folder, as {@code <form>/<version>.yaml}. */
record Shelf(Path folder, Entry.Origin origin) {

  private static final String ENDING = ".yaml";

  /** The forms that came with the program; empty when it was put together without any. */
  static Optional<Shelf> shipped() {
    URL folder = Shelf.class.getClassLoader().getResource("forms");
    if (folder == null || !folder.getProtocol().equals("file")) {
      return Optional.empty();
    }
    return Optional.of(new Shelf(Path.of(URI.create(folder.toString())), Entry.Origin.SHIPPED));
  }

  /** Every definition there is; a broken one is kept with its problems. */
  List<Entry> entries() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> forms = Files.list(folder)) {
      List<Entry> entries = new ArrayList<>();
      forms.filter(Files::isDirectory).sorted().forEach(form -> add(form, entries));
      return entries;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(Path form, List<Entry> entries) {
    try (Stream<Path> versions = Files.list(form)) {
      versions
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .forEach(file -> entries.add(entry(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Entry entry(Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    byte[] bytes = bytes(file);
    Reading reading = DefinitionReader.read(name, bytes);
    FormId id = reading.form().map(form -> form.id()).orElse(named(file));
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Entry(id, origin, reading.form(), reading.problems(), text);
  }

  /** At most one byte more than can be read, so that a file that is too large says so. */
  private static byte[] bytes(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(SourceText.MOST_BYTES + 1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FormId named(Path file) {
    String version = file.getFileName().toString();
    String form = file.getParent().getFileName().toString();
    return new FormId(form, version.substring(0, version.length() - ENDING.length()));
  }
}

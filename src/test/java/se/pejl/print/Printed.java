package se.pejl.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF, read again. */
record Printed(byte[] pdf) {

  /** All its text, with every run of white space as one space. */
  String text() {
    return read(document -> new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
  }

  int pages() {
    return read(PDDocument::getNumberOfPages);
  }

  /** What reads it; the document is closed afterwards. */
  interface Reader<T> {
    T read(PDDocument document) throws IOException;
  }

  <T> T read(Reader<T> reader) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return reader.read(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The pages as pictures, to be looked at. */
  void draw(Path folder, String name) {
    read(
        document -> {
          Files.createDirectories(folder);
          PDFRenderer renderer = new PDFRenderer(document);
          for (int page = 0; page < document.getNumberOfPages(); page++) {
            BufferedImage picture = renderer.renderImageWithDPI(page, 80);
            ImageIO.write(picture, "png", folder.resolve(name + "-" + page + ".png").toFile());
          }
          return null;
        });
  }
}

package se.pejl.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes a PDF of a page: tagged for those who listen, fonts inside, nothing fetched from outside.
 */
final class Typesetter {

  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String FAMILY = "DejaVu Sans Condensed";
  private static final String NO_SUCH_LETTER = "\u25A1";

  static {
    com.openhtmltopdf.util.XRLog.setLoggingEnabled(false);
  }

  private Typesetter() {}

  static byte[] pdf(Document page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(font("DejaVuSansCondensed.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(font("DejaVuSansCondensed-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
    builder.useReplacementText(NO_SUCH_LETTER);
    builder.useExternalResourceAccessControl(
        (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withProducer("Pejl");
    builder.withW3cDocument(page, null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static FSSupplier<InputStream> font(String file) {
    return () -> Typesetter.class.getResourceAsStream(FONTS + file);
  }

  /** The style of all prints. */
  static String style() {
    try (InputStream style = Typesetter.class.getResourceAsStream("print.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

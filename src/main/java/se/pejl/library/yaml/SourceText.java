package se.pejl.library.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Turns the bytes of a file into text that is safe to parse, or says why it cannot. */
public final class SourceText {

  public static final int MOST_BYTES = 1_000_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceText() {}

  public static Optional<String> of(byte[] bytes, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add(Mark.START, Rule.FILE_TOO_LARGE, MOST_BYTES);
      return Optional.empty();
    }
    Optional<Text> foreign = ForeignFormat.of(bytes);
    if (foreign.isPresent()) {
      problems.add(Mark.START, Rule.FILE_FORMAT, foreign.get());
      return Optional.empty();
    }
    return decoded(bytes, problems).filter(text -> readable(text, problems));
  }

  private static Optional<String> decoded(byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    try {
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException notText) {
      problems.add(endOf(text), Rule.FILE_NOT_UTF8);
      return Optional.empty();
    }
    boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
    return Optional.of(marked ? text.subSequence(1, text.length()).toString() : text.toString());
  }

  private static boolean readable(String text, Problems problems) {
    if (text.isBlank()) {
      problems.add(Mark.START, Rule.FILE_EMPTY);
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (forbidden(text.charAt(i))) {
        String code = String.format("U+%04X", (int) text.charAt(i));
        problems.add(endOf(text.subSequence(0, i)), Rule.FILE_CONTROL_CHARACTER, code);
        return false;
      }
    }
    return true;
  }

  private static boolean forbidden(char letter) {
    return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t'
        || letter == BYTE_ORDER_MARK
        || letter >= '\uFFFE';
  }

  private static Mark endOf(CharSequence text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean newLine = text.charAt(i) == '\n';
      line += newLine ? 1 : 0;
      column = newLine ? 1 : column + 1;
    }
    return new Mark(line, column);
  }
}

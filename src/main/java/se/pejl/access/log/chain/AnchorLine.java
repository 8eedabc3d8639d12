package se.pejl.access.log.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An anchor as one line of a file: format, time, board, number, hash, name of the key, and a code
 * over all of it and the code of the line before.
 */
record AnchorLine(Anchor anchor, String key, String code) {

  static final String BEFORE_THE_FIRST = "0".repeat(64);

  private static final String FORMAT = "pejl-anchor-1";
  private static final int WORDS = 7;

  static AnchorLine of(Anchor anchor, AnchorKeys keys, String previous) {
    String key = keys.current();
    return new AnchorLine(anchor, key, code(anchor, key, keys.find(key).orElseThrow(), previous));
  }

  /** Empty when it is no such line. */
  static Optional<AnchorLine> read(String line) {
    String[] words = line.split(" ", -1);
    if (words.length != WORDS || !words[0].equals(FORMAT) || words[6].length() != 64) {
      return Optional.empty();
    }
    try {
      Anchor anchor =
          new Anchor(Instant.parse(words[1]), words[2], Long.parseLong(words[3]), words[4]);
      AnchorLine read = new AnchorLine(anchor, words[5], words[6]);
      return Optional.of(read).filter(same -> same.text().equals(line));
    } catch (DateTimeException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether it is the beginning of such a line, and no more. */
  static boolean cutOff(String line) {
    int words = line.split(" ", -1).length;
    return FORMAT.startsWith(line)
        || line.startsWith(FORMAT + " ")
            && (words < WORDS || words == WORDS && line.length() - line.lastIndexOf(' ') <= 64);
  }

  String text() {
    return String.join(
        " ",
        FORMAT,
        anchor.at().toString(),
        anchor.board(),
        Long.toString(anchor.number()),
        anchor.hash(),
        key,
        code);
  }

  boolean holds(byte[] secret, String previous) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.UTF_8),
        code(anchor, key, secret, previous).getBytes(StandardCharsets.UTF_8));
  }

  private static String code(Anchor anchor, String key, byte[] secret, String previous) {
    String said =
        String.join(
            "\n",
            FORMAT,
            previous,
            anchor.at().toString(),
            anchor.board(),
            Long.toString(anchor.number()),
            anchor.hash(),
            key);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", never);
    }
  }
}

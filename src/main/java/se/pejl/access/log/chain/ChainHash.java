package se.pejl.access.log.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over fields that each carry their length, so that moving a character from one field to
 * the next gives another hash. An absent field has length -1, an empty one 0.
 */
public final class ChainHash {

  private final MessageDigest digest;

  public ChainHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }

  public ChainHash with(String field) {
    if (field == null) {
      digest.update(length(-1));
      return this;
    }
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(length(bytes.length));
    digest.update(bytes);
    return this;
  }

  public ChainHash with(long field) {
    digest.update(length(Long.BYTES));
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    return this;
  }

  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] length(int bytes) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).array();
  }
}

package se.pejl.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.access.log.chain.AnchorFile;
import se.pejl.access.log.chain.AnchorKeys;
import se.pejl.access.log.chain.AnchorReading;
import se.pejl.access.log.chain.Link;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Countersignature;
import se.pejl.assessment.ScoreRow;
import se.pejl.assessment.SignedResult;
import se.pejl.assessment.since.ChangeRow;

@DisplayName("What an earlier version hashed")
class HashedBeforeTest {

  @TempDir Path folder;

  static List<Path> signed() {
    return Kept.files("signed");
  }

  static List<Path> logged() {
    return Kept.files("logged");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("signed")
  void is_a_signature_that_holds_for_ever(Path file) throws GeneralSecurityException {
    Kept kept = Kept.read(file);
    Map<String, String> row = kept.of("assessment").get(0);
    Assessment assessment = StoredEntity.of(Assessment.class, row);

    assertEquals(kept.hash(), sha256(kept.bytes()), "worked out apart from Pejl");
    assertEquals(kept.hash(), row.get("content_hash"));
    assertTrue(assessment.intact(result(kept)));
    for (Map<String, String> under : kept.of("countersignature")) {
      assertTrue(StoredEntity.of(Countersignature.class, under).holds(assessment));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("signed")
  void is_no_signature_of_anything_else(Path file) {
    Kept kept = Kept.read(file);
    Map<String, String> changed = new HashMap<>(kept.of("assessment").get(0));
    changed.put("assessed_on", "2020-02-02");

    assertFalse(StoredEntity.of(Assessment.class, changed).intact(result(kept)));
  }

  private static SignedResult result(Kept kept) {
    return new SignedResult(
        kept.of("score_row").stream().map(row -> StoredEntity.of(ScoreRow.class, row)).toList(),
        kept.of("score_change").stream()
            .map(row -> StoredEntity.of(ChangeRow.class, row))
            .toList());
  }

  /** The first event in the file is the one whose bytes are given. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("logged")
  void is_a_log_that_holds_for_ever(Path file) throws GeneralSecurityException {
    Kept kept = Kept.read(file);
    List<Link> links = kept.of("event_log").stream().map(Columns::link).toList();

    assertEquals(kept.hash(), sha256(kept.bytes()), "worked out apart from Pejl");
    assertEquals(kept.hash(), links.get(0).hash());
    long number = 0;
    String hash = Link.BEFORE_THE_FIRST;
    for (Link link : links) {
      assertTrue(link.follows(number, hash), () -> "event " + link.number());
      number = link.number();
      hash = link.hash();
    }
  }

  /** The first line is the one whose bytes are given. */
  @Test
  void is_an_anchor_that_holds_for_ever() throws GeneralSecurityException, IOException {
    Kept kept = Kept.read(Kept.files("anchored").get(0));
    Map<String, String> anchored = kept.of("anchor").get(0);
    String first = anchored.get("first");
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] secret = java.util.Base64.getDecoder().decode(anchored.get("key").split(" ")[1]);
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    Path key = Files.writeString(folder.resolve("key"), anchored.get("key") + "\n");
    Path lines = folder.resolve("anchors");
    Files.writeString(lines, first + "\n" + anchored.get("second") + "\n");

    AnchorReading read = new AnchorFile(lines, AnchorKeys.read(key)).read();

    assertEquals(kept.hash(), HexFormat.of().formatHex(mac.doFinal(kept.bytes())));
    assertTrue(first.endsWith(" " + kept.hash()), first);
    assertEquals(List.of(), read.findings());
    assertEquals(2, read.anchors().size());
  }

  private static String sha256(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void is_there_for_every_edition() {
    assertEquals(4, signed().size(), "signatures");
    assertEquals(2, logged().size(), "logs");
  }
}

package se.pejl.assessment.wording;

import java.util.List;
import se.pejl.assessment.ReturnNote;
import se.pejl.assessment.correction.Version;
import se.pejl.assessment.result.Result;

/**
 * One version of an assessment in words.
 *
 * @param why what the version before had to be replaced for; empty in the first
 * @param here whether it is the one that is being read
 */
public record VersionLine(
    String title, String signed, String why, String address, boolean valid, boolean here) {

  /** Nothing when there is only one. */
  static List<VersionLine> all(Result result, Words words) {
    return result.versions().size() < 2
        ? List.of()
        : result.versions().stream().map(version -> of(version, result, words)).toList();
  }

  private static VersionLine of(Version version, Result result, Words words) {
    return new VersionLine(
        words.get("version.number", version.number()),
        version
            .signature()
            .map(one -> words.get("sign.by", one.name(), words.minute(one.signedAt())))
            .orElse(words.get("status." + version.status())),
        why(version, words),
        "result.xhtml?id=" + version.id(),
        version.valid(),
        version.id().equals(result.head().id()));
  }

  private static String why(Version version, Words words) {
    return version
        .reason()
        .map(reason -> words.get("version.reason", reason))
        .or(
            () ->
                version
                    .returned()
                    .map(ReturnNote::comment)
                    .map(comment -> words.get("version.returned", comment).strip()))
        .orElse("");
  }
}

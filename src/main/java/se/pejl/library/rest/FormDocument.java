package se.pejl.library.rest;

import java.util.List;
import java.util.Map;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Judgement;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.scale.ScaleCode;
import se.pejl.library.Entry;
import se.pejl.library.wire.Wire;

/** A form as a client needs it to ask its questions and understand its scores. */
public record FormDocument(
    String form,
    String version,
    String kind,
    String language,
    Map<String, String> translations,
    Map<String, String> title,
    Map<String, String> purpose,
    RightsPart rights,
    List<String> informants,
    String reassess,
    List<String> notAnswered,
    List<SectionPart> sections,
    List<ScalePart> scales,
    List<JudgementPart> judgements,
    List<FlagPart> flags,
    List<CheckPart> checks,
    String fingerprint,
    String definition) {

  /** Who holds it and on what terms. */
  public record RightsPart(
      String status, String holder, Map<String, String> statement, String source) {}

  /** Something that must be seen at once. */
  public record FlagPart(String code, Map<String, String> title, Map<String, String> act) {}

  /**
   * What is looked for in answers that cannot all be so, and the scales it takes the score from.
   */
  public record CheckPart(String code, Map<String, String> says, List<String> voids) {}

  /** A conclusion a person draws. */
  public record JudgementPart(
      String code,
      Map<String, String> title,
      List<OptionPart> options,
      boolean reasonRequired,
      String reason,
      String scores,
      String within,
      String overrides) {}

  static FormDocument of(Entry entry) {
    Form form = entry.form().orElseThrow();
    return new FormDocument(
        form.id().name(),
        form.id().version(),
        Wire.code(form.kind()),
        form.language(),
        translations(form),
        form.title().byLanguage(),
        form.purpose().byLanguage(),
        rights(form),
        form.informants().stream().map(Informant::code).toList(),
        form.reassessEvery().map(Object::toString).orElse(null),
        form.notAnswered().stream().map(NoAnswer::code).toList(),
        form.sections().stream().map(SectionPart::of).toList(),
        form.scales().stream().map(ScalePart::of).toList(),
        judgements(form),
        flags(form),
        checks(form),
        form.fingerprint(),
        entry.text());
  }

  private static Map<String, String> translations(Form form) {
    Map<String, String> status = new java.util.TreeMap<>();
    form.translations().forEach((language, worth) -> status.put(language, Wire.code(worth)));
    return status;
  }

  private static RightsPart rights(Form form) {
    return new RightsPart(
        Wire.code(form.rights().status()),
        form.rights().holder(),
        form.rights().statement().byLanguage(),
        form.rights().source());
  }

  private static List<JudgementPart> judgements(Form form) {
    return form.judgements().stream()
        .map(
            judgement ->
                new JudgementPart(
                    judgement.code(),
                    judgement.title().byLanguage(),
                    judgement.options().stream().map(OptionPart::of).toList(),
                    judgement.reason() == Judgement.Reason.REQUIRED,
                    Wire.code(judgement.reason()),
                    Wire.code(judgement.scores()),
                    judgement.within().map(Object::toString).orElse(null),
                    judgement.overrides().map(ScaleCode::value).orElse(null)))
        .toList();
  }

  private static List<CheckPart> checks(Form form) {
    return form.checks().stream()
        .map(
            check ->
                new CheckPart(
                    check.code(),
                    check.says().byLanguage(),
                    check.voids().stream().map(ScaleCode::value).toList()))
        .toList();
  }

  private static List<FlagPart> flags(Form form) {
    return form.flags().stream()
        .map(flag -> new FlagPart(flag.code(), flag.title().byLanguage(), flag.act().byLanguage()))
        .toList();
  }
}

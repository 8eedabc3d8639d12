package se.pejl.library.problem;

/**
 * The rules a definition is checked against. Codes are stable; their sentences are in {@code
 * rules_en.properties} and {@code rules_sv.properties}, and what to do in {@code forms/README.md}.
 */
public enum Rule {
  FILE_TOO_LARGE("file.too-large"),
  FILE_EMPTY("file.empty"),
  FILE_FORMAT("file.format"),
  FILE_NOT_UTF8("file.not-utf8"),
  FILE_CONTROL_CHARACTER("file.control-character"),
  YAML_SYNTAX("yaml.syntax"),
  YAML_ALIAS("yaml.alias"),
  YAML_ANCHOR("yaml.anchor"),
  YAML_TAG("yaml.tag"),
  YAML_MERGE("yaml.merge"),
  YAML_DIRECTIVE("yaml.directive"),
  YAML_DOCUMENTS("yaml.documents"),
  YAML_DEPTH("yaml.depth"),
  LIMIT_NODES("limit.nodes"),
  LIMIT_ENTRIES("limit.entries"),
  LIMIT_TEXT("limit.text"),
  LIMIT_NUMBERS("limit.numbers"),
  LIMIT_PROBLEMS("limit.problems"),
  KEY_UNKNOWN("key.unknown"),
  KEY_MISSING("key.missing"),
  KEY_DUPLICATE("key.duplicate"),
  KEY_SPACE("key.space"),
  KEY_NOT_TEXT("key.not-text"),
  KEY_ONE_OF("key.one-of"),
  VALUE_TYPE("value.type"),
  VALUE_EMPTY("value.empty"),
  VALUE_ONE_OF("value.one-of"),
  VALUE_OUTSIDE("value.outside"),
  VALUE_ORDER("value.order"),
  CODE_FORM("code.form"),
  CODE_DUPLICATE("code.duplicate"),
  CODE_RESERVED("code.reserved"),
  VERSION_FORM("version.form"),
  LANGUAGE_UNKNOWN("language.unknown"),
  LANGUAGE_TAG("language.tag"),
  LANGUAGE_SAMI("language.sami", Severity.WARNING),
  TEXT_MISSING("text.missing"),
  TEXT_COMMA("text.comma"),
  TEXT_REMARK("text.remark", Severity.WARNING),
  TEXT_UNTRANSLATED("text.untranslated", Severity.WARNING),
  TEXT_TWICE("text.twice", Severity.WARNING),
  RIGHTS_MISSING("rights.missing"),
  RIGHTS_WORDING("rights.wording"),
  TEXTS_OTHER_FORM("texts.other-form"),
  TEXTS_NOT_GATED("texts.not-gated"),
  TEXTS_RULE("texts.rule"),
  TEXTS_SECTION("texts.section"),
  SOURCE_MISSING("source.missing"),
  SOURCE_UNKNOWN("source.unknown"),
  WHY_MISSING("why.missing"),
  SENSITIVITY_MISSING("sensitivity.missing"),
  ITEM_NONE("item.none"),
  ITEM_UNKNOWN("item.unknown"),
  ITEM_UNREACHABLE("item.unreachable"),
  ITEM_UNSCORED("item.unscored", Severity.WARNING),
  REPEAT_NAME("repeat.name"),
  MARK_UNKNOWN("mark.unknown"),
  FROM_KIND("from.kind"),
  FROM_FORM("from.form"),
  FROM_UNKNOWN("from.unknown"),
  FROM_RANGE("from.range"),
  FROM_OPTIONS("from.options"),
  RESPONSE_UNKNOWN("response.unknown"),
  OPTION_UNKNOWN("option.unknown"),
  ANCHOR_MISSING("anchor.missing", Severity.WARNING),
  POINTS_PARTLY("points.partly", Severity.WARNING),
  SECTION_UNKNOWN("section.unknown"),
  AREA_UNKNOWN("area.unknown"),
  SCALE_NONE("scale.none"),
  SCALE_UNKNOWN_ITEM("scale.unknown-item"),
  SCALE_EMPTY("scale.empty"),
  SCALE_ITEM_TWICE("scale.item-twice"),
  SCALE_AMBIGUOUS("scale.ambiguous"),
  SCALE_UNCOUNTABLE("scale.uncountable"),
  SCALE_UNKNOWN("scale.unknown"),
  SCALE_NOT_A_PART("scale.not-a-part"),
  SCALE_CYCLE("scale.cycle"),
  POINTS_MISSING("points.missing"),
  REVERSE_OUTSIDE_SCALE("reverse.outside-scale"),
  RANGE_IMPOSSIBLE("range.impossible"),
  MISSING_LIMIT("missing.limit"),
  MISSING_TOO_MANY("missing.too-many"),
  ZERO_OUTSIDE("zero.outside", Severity.WARNING),
  MISSING_METHOD("missing.method"),
  ROUND_NEVER("round.never"),
  WEIGHT_IMPOSSIBLE("weight.impossible"),
  WEIGHT_BELOW_ZERO("weight.below-zero"),
  WEIGHT_ANSWERS("weight.answers"),
  WEIGHT_METHOD("weight.method"),
  LOOKUP_TWICE("lookup.twice"),
  DECIDE_NEVER("decide.never"),
  GROUP_OVERLAP("group.overlap"),
  GROUP_GAP("group.gap", Severity.WARNING),
  GROUP_SEX("group.sex", Severity.WARNING),
  NORM_HOLE("norm.hole"),
  TABLE_TURNS("table.turns", Severity.WARNING),
  TABLE_ENDS("table.ends", Severity.WARNING),
  BAND_GAP("band.gap"),
  BAND_OVERLAP("band.overlap"),
  BAND_ORDER("band.order"),
  BAND_TO("band.to"),
  BAND_UNREACHABLE("band.unreachable"),
  BAND_UNKNOWN("band.unknown"),
  CONDITION_SYNTAX("condition.syntax"),
  CONDITION_UNKNOWN_NAME("condition.unknown-name"),
  CONDITION_TYPE("condition.type"),
  CONDITION_TOO_DEEP("condition.too-deep"),
  CONDITION_TOO_LARGE("condition.too-large"),
  CONDITION_CYCLE("condition.cycle"),
  JUDGEMENT_NONE("judgement.none"),
  RELIABILITY_NONE("reliability.none", Severity.WARNING),
  CHANGE_NEEDS("change.needs"),
  CUTOFF_DIRECTION("cutoff.direction"),
  CUTOFF_SIDES("cutoff.sides"),
  COMPARABLE_VERSION("comparable.version"),
  COMPARABLE_TWICE("comparable.twice"),
  JUDGEMENT_NO_BANDS("judgement.no-bands"),
  FLAG_UNKNOWN("flag.unknown"),
  CHECK_UNKNOWN("check.unknown"),
  CHECK_NEVER("check.never"),
  FLAG_NEVER("flag.never"),
  EXAMPLE_NONE("example.none"),
  EXAMPLE_ANSWER("example.answer"),
  EXAMPLE_ALL("example.all"),
  EXAMPLE_EXPECTS_NOTHING("example.expects-nothing"),
  EXAMPLE_FAILED("example.failed"),
  FORM_ALREADY_PUBLISHED("form.already-published");

  private final String code;
  private final Severity severity;

  Rule(String code) {
    this(code, Severity.ERROR);
  }

  Rule(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  public String code() {
    return code;
  }

  /** Whether the form itself may be sound all the same. */
  public boolean aboutTests() {
    return code.startsWith("example.");
  }

  public Severity severity() {
    return severity;
  }
}

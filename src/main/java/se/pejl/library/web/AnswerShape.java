package se.pejl.library.web;

import java.math.BigDecimal;
import java.util.List;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;
import se.pejl.platform.page.Texts;

/** How an item is answered, for the page: by choosing, or by writing within limits. */
record AnswerShape(String kind, List<FormSection.Option> options, String limits) {

  /** The shape of each kind of item in one language. */
  record Of(String language, Texts texts) implements Item.Visitor<AnswerShape> {

    @Override
    public AnswerShape choice(ChoiceItem item) {
      return new AnswerShape(
          "choice", item.options().options().stream().map(this::option).toList(), "");
    }

    @Override
    public AnswerShape number(NumberItem item) {
      String limits =
          texts.of("form.number.limits", plain(item.min()), plain(item.max()))
              + " "
              + item.unit().in(language);
      return new AnswerShape("number", List.of(), limits.strip());
    }

    @Override
    public AnswerShape text(TextItem item) {
      return new AnswerShape("text", List.of(), "");
    }

    @Override
    public AnswerShape date(DateItem item) {
      return new AnswerShape("date", List.of(), "");
    }

    private FormSection.Option option(ResponseOption option) {
      return new FormSection.Option(
          option.code(),
          option.anchor().in(language),
          option.points().map(AnswerShape::plain).orElse(""));
    }
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}

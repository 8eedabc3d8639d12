package se.pejl.print;

import org.w3c.dom.Document;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.wording.Circumstance;
import se.pejl.assessment.wording.ItemGroup;
import se.pejl.assessment.wording.ItemLine;
import se.pejl.assessment.wording.JudgementRow;
import se.pejl.assessment.wording.ResultView;
import se.pejl.assessment.wording.SignatureLine;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Rights;
import se.pejl.review.ReviewDecision;

/** All of an assessment, for the file: what was answered, what came of it, who stands for it. */
final class RecordPage {

  private final Paper paper;
  private final Words words;
  private final ResultView view;

  RecordPage(Paper paper, Words words) {
    this.paper = paper;
    this.words = words;
    this.view = new ResultView(paper.result(), words);
  }

  Document written() {
    String title = words.get("print.record.title") + ": " + view.getTitle();
    return Leaf.page(words.language(), title, Typesetter.style(), this::body);
  }

  private void body(Leaf body) {
    Margins.write(body, paper, words);
    body.text("p", "authority", paper.board());
    body.text("h1", "", view.getTitle());
    facts(body);
    new RecordVersions(view, words).warn(body);
    warnings(body);
    new RecordScores(paper.result(), view, words).write(body);
    judgements(body);
    changes(body);
    answers(body);
    new RecordVersions(view, words).write(body);
    ownWords(body);
    signatures(body);
    rights(body);
  }

  private void facts(Leaf body) {
    AssessmentHead head = paper.result().head();
    body.in(
        "table",
        "facts",
        table -> {
          fact(table, "print.youth", head.youth());
          fact(table, "print.case-number", head.caseNumber());
          fact(table, "print.form", head.form().name() + " " + head.form().version());
          fact(table, "print.date", head.date().toString());
          fact(table, "print.informant", words.get("informant." + head.informant().code()));
          fact(table, "print.mode", Circumstance.mode(head, words));
          fact(table, "print.phase", words.get("phase." + head.phase()));
          fact(table, "print.rater", paper.rater());
          fact(table, "print.unit", paper.unit());
          fact(table, "print.status", view.getStatus());
        });
  }

  private void fact(Leaf table, String key, String value) {
    if (!value.isBlank()) {
      table.in("tr", "", row -> row.heading("row", words.get(key)).cell(value));
    }
  }

  private void warnings(Leaf body) {
    if (!paper.result().intact()) {
      body.text("p", "warning", words.get("result.not-intact"));
    }
    view.getFlags()
        .forEach(
            flag ->
                body.in(
                    "div",
                    "warning",
                    box ->
                        box.text("p", "strong", words.get("js.flag") + " " + flag.title())
                            .text("p", "", flag.act())));
    view.getUndecided()
        .forEach(
            flag -> body.text("p", "warning", words.get("result.undecided") + " " + flag.title()));
    view.getChecks()
        .forEach(
            check ->
                body.in(
                    "div",
                    "warning",
                    box ->
                        box.text("p", "strong", words.get("check.title"))
                            .text("p", "", check.says())));
    body.text("p", "warning", view.getAgeWords());
    if (paper.result().scoresHidden()) {
      body.text("p", "warning", words.get("result.scores-wait"));
    }
  }

  private void judgements(Leaf body) {
    if (view.getJudgements().isEmpty()) {
      return;
    }
    body.text("h2", "", words.get("result.judgements"));
    view.getJudgements()
        .forEach(judgement -> body.in("div", "card", box -> judged(box, judgement)));
  }

  private void judged(Leaf box, JudgementRow judgement) {
    box.text("h3", "", (judgement.title() + " " + judgement.within()).strip());
    box.text("p", "strong", judgement.given() ? judgement.option() : words.get("judgement.none"));
    if (judgement.overriding() && !judgement.option().isEmpty()) {
      String computed =
          judgement.computed().isEmpty()
              ? words.get("judgement.computed.none")
              : judgement.computed();
      String kept = words.get(judgement.set() ? "judgement.set" : "judgement.kept");
      box.text("p", "", words.get("judgement.computed") + " " + computed + ". " + kept + ".");
    }
    box.text("p", "said", judgement.reason());
    if (!judgement.thenOption().isEmpty()) {
      String then = words.get("judgement.then") + " " + view.getLastDate() + ": ";
      box.text("p", "soft", then + judgement.thenOption());
      box.text("p", "said soft", judgement.thenReason());
    }
  }

  private void changes(Leaf body) {
    body.text("h2", "", words.get("result.change"));
    if (view.getLastDate().isEmpty()) {
      body.text("p", "", words.get("result.first"));
      return;
    }
    body.text("p", "leads", words.get("result.compared") + " " + view.getLastDate() + ".");
    view.getChangeGroups().forEach(group -> changes(body, group));
  }

  private void changes(Leaf body, ItemGroup group) {
    body.text("h3", "", group.title());
    body.in(
        "table",
        "grid changes",
        table -> {
          table.in("thead", "", head -> head.in("tr", "", this::changeHeadings));
          table.in(
              "tbody",
              "",
              rows -> group.items().forEach(item -> rows.in("tr", "", row -> change(row, item))));
        });
  }

  private void changeHeadings(Leaf row) {
    row.heading("col", words.get("change.item"));
    row.heading("col", words.get("change.then"));
    row.heading("col", words.get("change.now"));
    row.heading("col", words.get("change.word"));
  }

  private static void change(Leaf row, ItemLine item) {
    row.heading("row", item.number() + ". " + item.stem());
    row.cell(item.then()).cell(item.answer()).cell(item.change());
  }

  private void answers(Leaf body) {
    body.text("h2", "", words.get("result.answers"));
    for (ItemGroup section : view.getSections()) {
      body.text("h3", "", section.title());
      section.items().forEach(item -> body.in("div", "answer", box -> answer(box, item)));
    }
  }

  private void answer(Leaf box, ItemLine item) {
    box.text("p", "stem", item.number() + ". " + item.stem());
    box.text("p", "given", item.answer());
    box.text("p", "soft", item.origin());
    if (item.critical()) {
      box.text("p", "given", words.get("item.critical"));
    }
    item.marks().forEach(mark -> box.text("p", "given", words.get("print.marked", mark)));
    box.text("p", "said", item.note());
  }

  private void ownWords(Leaf body) {
    if (!view.getOwnWords().isEmpty()) {
      body.text("h2", "", words.get("own.title"));
    }
    view.getOwnWords()
        .forEach(
            own ->
                body.in(
                    "div",
                    "card",
                    box -> box.text("p", "said", own.words()).text("p", "soft", own.line())));
  }

  private void signatures(Leaf body) {
    body.text("h2", "", words.get("print.signatures"));
    view.getSignatures().forEach(signed -> body.in("div", "card", box -> signed(box, signed)));
    if (paper.result().signature().isEmpty()) {
      body.text("p", "strong", words.get("print.unsigned"));
    }
    for (ReviewDecision review : paper.reviews()) {
      String key = "review.decided." + review.outcome();
      body.in(
          "div",
          "card",
          box ->
              box.text(
                      "p",
                      "strong",
                      words.get(key, review.reviewerName(), words.minute(review.decidedAt())))
                  .text("p", "said", review.comment()));
    }
  }

  private void signed(Leaf box, SignatureLine signed) {
    box.text("p", "strong", signed.who());
    box.text("p", "", signed.meaning());
    box.text("p", "soft", words.get("print.seal"));
    box.text("p", "seal", signed.seal());
  }

  private void rights(Leaf body) {
    Rights rights = paper.result().form().rights();
    body.in(
        "div",
        "rights",
        box ->
            box.text("h2", "", words.get("print.rights"))
                .text("p", "", words.get("print.holder", rights.holder()))
                .text("p", "", words.of(rights.statement()))
                .text("p", "", words.get("print.rights.source", rights.source())));
  }
}

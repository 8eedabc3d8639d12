package se.pejl.print;

import java.util.List;
import se.pejl.assessment.wording.ResultView;
import se.pejl.assessment.wording.RevisionLine;
import se.pejl.assessment.wording.RevisionView;
import se.pejl.assessment.wording.VersionLine;
import se.pejl.assessment.wording.Words;

/** Which versions there are and why; what was changed, the old struck through beside the new. */
record RecordVersions(ResultView view, Words words) {

  /** Said first of all: that another version is valid. */
  void warn(Leaf body) {
    if (!view.getNewerAddress().isEmpty()) {
      body.text("p", "warning", words.get("version.replaced"));
    }
  }

  void write(Leaf body) {
    List<VersionLine> versions = view.getVersions();
    if (versions.isEmpty()) {
      return;
    }
    body.text("h2", "", words.get("version.title"));
    versions.forEach(version -> body.in("div", "card", box -> version(box, version)));
    if (view.getRevision() != null) {
      revision(body, view.getRevision());
    }
  }

  private void version(Leaf box, VersionLine version) {
    String valid = version.valid() ? " – " + words.get("version.valid") : "";
    String here = version.here() ? " (" + words.get("version.here") + ")" : "";
    box.text("p", "strong", version.title() + valid + here);
    box.text("p", "", version.signed());
    box.text("p", "said", version.why());
  }

  private void revision(Leaf body, RevisionView revision) {
    body.text("h2", "", words.get("revision.title"));
    body.text("p", "", revision.getDay());
    if (revision.getItems().isEmpty()) {
      body.text("p", "", words.get("revision.none"));
    }
    lines(body, "revision.items", revision.getItems());
    lines(body, "revision.scores", revision.getScores());
    lines(body, "revision.judgements", revision.getJudgements());
  }

  private void lines(Leaf body, String heading, List<RevisionLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    body.text("h3", "", words.get(heading));
    body.in(
        "table",
        "grid changes",
        table -> {
          table.in("thead", "", head -> head.in("tr", "", row -> headings(row, heading)));
          table.in(
              "tbody",
              "",
              rows -> lines.forEach(line -> rows.in("tr", "", row -> line(row, line))));
        });
  }

  private void headings(Leaf row, String heading) {
    row.heading("col", words.get(heading));
    row.heading("col", words.get("revision.before"));
    row.heading("col", words.get("revision.now"));
  }

  private void line(Leaf row, RevisionLine line) {
    String number = line.number().isEmpty() ? "" : line.number() + ". ";
    row.heading("row", number + line.title());
    row.in("td", "", cell -> before(cell, line));
    row.in("td", "", cell -> cell.text("p", "", line.now()).text("p", "said", line.noteNow()));
  }

  private void before(Leaf cell, RevisionLine line) {
    cell.text("p", line.changed() ? "struck" : "", line.before());
    if (line.noteChanged()) {
      cell.text("p", "said struck", line.noteBefore());
    }
  }
}

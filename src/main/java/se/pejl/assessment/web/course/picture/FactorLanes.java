package se.pejl.assessment.web.course.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.bearing.FactorTable.Cell;
import se.pejl.assessment.web.course.picture.Lane.Break;
import se.pejl.assessment.web.course.picture.Lane.Change;
import se.pejl.assessment.web.course.picture.Lane.Join;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.Words;
import se.pejl.change.ItemTransition;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Nature;

/** The factors of one form as lanes: how much of each there was, each time. */
record FactorLanes(FactorTable table, Places places, Reasons reasons, Words words) {

  private static final int ROOM = 6;

  /** Those of a role that can change, or those that cannot. */
  List<Lane> of(FactorRole role, boolean fixed) {
    return table.rows().stream()
        .filter(row -> row.item().traits().role() == role)
        .filter(row -> (row.item().traits().nature() == Nature.STATIC) == fixed)
        .map(row -> lane(row, fixed))
        .toList();
  }

  private Lane lane(FactorTable.Row row, boolean fixed) {
    int height = places.density().size() + ROOM;
    List<Mark> marks = new ArrayList<>();
    List<Join> joins = new ArrayList<>();
    List<Break> breaks = new ArrayList<>();
    for (int at = 0; at < row.cells().size(); at++) {
      marks.add(mark(row, at, height / 2.0));
      if (at > 0) {
        step(row, at, height / 2.0, joins, breaks);
      }
    }
    return new Lane(
        words.of(row.item().stem()),
        "",
        height,
        List.of(),
        List.of(),
        joins,
        breaks,
        List.of(),
        marks,
        row.sinceStart().map(since -> Signs.of(since, fixed, words)).stream().toList());
  }

  private void step(FactorTable.Row row, int at, double y, List<Join> joins, List<Break> breaks) {
    Optional<ItemTransition> since = row.cells().get(at).since();
    if (since.filter(one -> one == ItemTransition.NOT_COMPARABLE).isPresent()) {
      String why = words.get("picture.break.item", places.day(at - 1), places.day(at));
      breaks.add(new Break(places.between(at - 1, at), y, reasons.found(why), why));
    } else {
      joins.add(new Join(places.x(at - 1), y, places.x(at), y, "lane"));
    }
  }

  private Mark mark(FactorTable.Row row, int at, double y) {
    Cell cell = row.cells().get(at);
    Level level = Level.of(row.item(), cell.answer());
    int size = places.density().size();
    String role = row.item().traits().role() == FactorRole.PROTECTIVE ? "protective" : "risk";
    String kind = level.known() ? role : "unknown";
    return new Mark(
        places.x(at),
        y,
        table.columns().get(at).assessment(),
        places.day(at) + ": " + rating(row, cell) + since(cell),
        kind + (level.share().orElse(0) > 0.6 ? " full" : ""),
        places.density().letters() ? level.letter() : "",
        size,
        (int) Math.round(level.share().orElse(0) * size),
        "");
  }

  private String rating(FactorTable.Row row, Cell cell) {
    String anchor = words.of(cell.anchor());
    return anchor.isEmpty() ? AnswerInWords.of(row.item(), cell.answer(), words) : anchor;
  }

  private String since(Cell cell) {
    return cell.since()
        .map(since -> Signs.of(since, false, words))
        .filter(change -> change.how().equals("better") || change.how().equals("worse"))
        .map(Change::words)
        .map(said -> " (" + said + ")")
        .orElse("");
  }
}

package se.pejl.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Somebody who answers some items of a draft over and over as fast as the server takes it, each
 * time otherwise, and writes down on paper what the server said it has stored.
 */
final class Filler implements Callable<Integer> {

  /** An answer as it stands on the paper. */
  private record Note(int revision, int points) {

    static final Note NOTHING = new Note(0, -1);

    static Note of(JsonObject stored) {
      return new Note(stored.getInt("revision"), Phq9.points(stored.getString("value")));
    }

    Note next() {
      return new Note(revision + 1, (points + 1) % 4);
    }
  }

  private final String draft;
  private final List<String> items;
  private final Map<String, Note> stored = new HashMap<>();
  private Client client;
  private String underWay;
  private Note sent;

  Filler(String draft, List<String> items) {
    this.draft = draft;
    this.items = items;
    items.forEach(item -> stored.put(item, Note.NOTHING));
  }

  void signedInAs(Client signedIn) {
    client = signedIn;
  }

  /** Goes on until the server is gone; gives the number of answers it has acknowledged. */
  @Override
  public Integer call() {
    for (int acknowledged = 0; ; acknowledged++) {
      underWay = items.get(acknowledged % items.size());
      sent = stored.get(underWay).next();
      HttpResponse<String> answer;
      try {
        answer = client.answer(draft, underWay, sent.points(), sent.revision() - 1);
      } catch (UncheckedIOException gone) {
        return acknowledged;
      }
      assertEquals(200, answer.statusCode(), answer::body);
      assertEquals(sent.revision(), Client.read(answer).getInt("revision"));
      stored.put(underWay, sent);
    }
  }

  /**
   * Holds what the server has against the paper, and goes on from there.
   *
   * @return whether the answer under way when the server died had been stored
   */
  boolean compareWith(JsonObject answers) {
    boolean kept = false;
    for (String item : items) {
      Note acknowledged = stored.get(item);
      Note found = answers.containsKey(item) ? Note.of(answers.getJsonObject(item)) : Note.NOTHING;
      Set<Note> possible = new HashSet<>(Set.of(acknowledged));
      if (item.equals(underWay)) {
        possible.add(sent);
      }
      assertTrue(possible.contains(found), () -> item + ": " + found + ", not of " + possible);
      kept |= !found.equals(acknowledged);
      stored.put(item, found);
    }
    return kept;
  }

  String draft() {
    return draft;
  }

  /** How many answers are stored, counting each time an item was answered. */
  int saves() {
    return stored.values().stream().mapToInt(Note::revision).sum();
  }

  int points() {
    return stored.values().stream().mapToInt(Note::points).sum();
  }

  /** Answers what is still without an answer, and waits for each. */
  void complete(Client signedIn) {
    for (String item : items) {
      if (stored.get(item).equals(Note.NOTHING)) {
        Note first = Note.NOTHING.next();
        Client.ok(signedIn.answer(draft, item, first.points(), 0));
        stored.put(item, first);
      }
    }
  }
}

package se.pejl.doors;

import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Actor;
import se.pejl.access.Board;
import se.pejl.access.Boards;
import se.pejl.access.LoginName;
import se.pejl.access.Unit;
import se.pejl.doors.Caller.Place;

/** The two boards, their units, and everybody who works there. */
final class Staff {

  static final String PASSWORD = "ett lagom långt lösen";

  private final UUID board = UUID.randomUUID();
  private final UUID farBoard = UUID.randomUUID();
  private final Map<Place, UUID> units = new EnumMap<>(Place.class);
  private final Map<Caller, Actor> people = new EnumMap<>(Caller.class);

  Staff(EntityManager em) {
    Boards boards = new Boards(em);
    boards.add(Board.named(board, "Nämnden här"));
    boards.add(Board.named(farBoard, "Nämnden där"));
    for (Place place : Place.values()) {
      if (place.unit()) {
        units.put(place, UUID.randomUUID());
        boards.add(Unit.of(boardOf(place), units.get(place), "Enhet " + place));
      }
    }
    em.flush();
    String hash = quicklyChecked();
    for (Caller caller : Caller.values()) {
      Account account =
          Account.open(
              UUID.randomUUID(),
              new LoginName(caller.loginName()),
              "Namn " + caller.loginName(),
              caller.role(),
              boardOf(caller.place()),
              units.get(caller.place()));
      account.protectWith(hash);
      new Accounts(em).add(account);
      people.put(caller, account.actor());
    }
  }

  Actor actor(Caller caller) {
    return people.get(caller);
  }

  UUID account(Caller caller) {
    return actor(caller).account();
  }

  UUID board() {
    return board;
  }

  UUID unit(Place place) {
    return units.get(place);
  }

  private UUID boardOf(Place place) {
    return place.far() ? farBoard : board;
  }

  /** As the server keeps passwords, with few rounds, so that many can sign in within a second. */
  private static String quicklyChecked() {
    try {
      byte[] salt = new byte[32];
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
              .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 1024, 64 * 8))
              .getEncoded();
      Base64.Encoder base = Base64.getEncoder();
      return "PBKDF2WithHmacSHA512:1024:"
          + base.encodeToString(salt)
          + ":"
          + base.encodeToString(hash);
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException(never);
    }
  }
}

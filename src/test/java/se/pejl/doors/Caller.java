package se.pejl.doors;

import java.util.Locale;
import se.pejl.access.Role;

/** Who knocks: each in one relation to the youths of the north. */
enum Caller {
  HANDLER(Role.WORKER, Place.NORTH),
  SUBSTITUTE(Role.WORKER, Place.NORTH),
  /** Is to stand in from next month on. */
  EARLY(Role.WORKER, Place.NORTH),
  /** Stood in until last month. */
  LATE(Role.WORKER, Place.NORTH),
  /** Handled the files until last month. */
  FORMER(Role.WORKER, Place.NORTH),
  COLLEAGUE(Role.WORKER, Place.NORTH),
  /** Has rated one of the assessments a second time. */
  RATER(Role.WORKER, Place.NORTH),
  /** Has opened the files in an emergency. */
  RESCUER(Role.WORKER, Place.SOUTH),
  STRANGER(Role.WORKER, Place.SOUTH),
  SUPERVISOR(Role.SUPERVISOR, Place.NORTH),
  /** Another of the same unit. */
  DEPUTY(Role.SUPERVISOR, Place.NORTH),
  OTHER_SUPERVISOR(Role.SUPERVISOR, Place.SOUTH),
  METHODOLOGIST(Role.METHODOLOGIST, Place.BOARD),
  ADMINISTRATOR(Role.ADMINISTRATOR, Place.BOARD),
  FAR_WORKER(Role.WORKER, Place.FAR),
  FAR_SUPERVISOR(Role.SUPERVISOR, Place.FAR),
  FAR_METHODOLOGIST(Role.METHODOLOGIST, Place.FAR_BOARD),
  FAR_ADMINISTRATOR(Role.ADMINISTRATOR, Place.FAR_BOARD);

  /** Two units of one board, one of another, and those of each board who belong to none. */
  enum Place {
    NORTH,
    SOUTH,
    BOARD,
    FAR,
    FAR_BOARD;

    boolean far() {
      return this == FAR || this == FAR_BOARD;
    }

    boolean unit() {
      return this != BOARD && this != FAR_BOARD;
    }
  }

  private final Role role;
  private final Place place;

  Caller(Role role, Place place) {
    this.role = role;
    this.place = place;
  }

  static Caller of(String column) {
    return valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  Role role() {
    return role;
  }

  Place place() {
    return place;
  }

  String loginName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}

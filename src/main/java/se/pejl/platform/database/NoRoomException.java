package se.pejl.platform.database;

import se.pejl.platform.Refused;

/** There is too little room left where the database keeps its files. Nothing has been changed. */
public final class NoRoomException extends Refused {

  private static final long serialVersionUID = 1L;

  NoRoomException() {
    super("too little room is left for the database");
  }

  @Override
  public String code() {
    return Trouble.NO_ROOM.code();
  }
}

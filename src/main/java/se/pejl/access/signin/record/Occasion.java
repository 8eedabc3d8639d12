package se.pejl.access.signin.record;

import java.util.Locale;
import se.pejl.access.log.Event.Kind;

/** What a password was asked for, and what the log says when it was right. */
public enum Occasion {
  BROWSER(Kind.SIGNED_IN),
  API(Kind.SIGNED_IN),
  TOKEN(Kind.SIGNED_IN),
  PROVIDER(Kind.SIGNED_IN),
  CONFIRMATION(Kind.SIGN_IN_CONFIRMED);

  private final Kind kind;

  Occasion(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** As the log notes it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

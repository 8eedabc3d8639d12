package se.pejl.access.signin.provider;

import se.pejl.access.signin.session.RecognisedBy;
import se.pejl.platform.http.LocalPath;

/** What somebody goes to the provider for. */
public sealed interface Aim {

  /** Whether having signed in there some time ago is not enough. */
  boolean anew();

  /** Where the browser goes on to afterwards. */
  LocalPath then();

  /** To begin a session. */
  record SignIn(LocalPath then) implements Aim {
    @Override
    public boolean anew() {
      return false;
    }
  }

  /** To prove once more who has a session that there is. */
  record Confirm(RecognisedBy session, String name, LocalPath then) implements Aim {
    @Override
    public boolean anew() {
      return true;
    }
  }
}

package se.pejl.platform.http;

import java.io.IOException;

/** A body went on beyond what is accepted. */
public class BodyTooLargeException extends IOException {

  public BodyTooLargeException() {
    super("the body is too large");
  }
}

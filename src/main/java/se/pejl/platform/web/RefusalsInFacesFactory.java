package se.pejl.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RefusalsInFaces} in front of what Faces does by itself. */
public class RefusalsInFacesFactory extends ExceptionHandlerFactory {

  public RefusalsInFacesFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new RefusalsInFaces(getWrapped().getExceptionHandler());
  }
}

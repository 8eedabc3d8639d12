package se.pejl.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import se.pejl.platform.rest.body.Shapes;

/**
 * Lets a body through to whoever reads it only when it is what it says it is and what was asked
 * for.
 */
@Provider
public class SoundBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    requireKnownCharset(context.getMediaType());
    if (context.getType() != String.class) {
      byte[] body = context.getInputStream().readAllBytes();
      if (body.length > 0) {
        requireSound(body, context.getGenericType());
      }
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  private static void requireSound(byte[] body, Type asked) {
    if (!SoundJson.is(body)) {
      throw new BadRequestException();
    }
    Shapes.require(asked, body);
  }

  private static void requireKnownCharset(MediaType type) {
    String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      if (charset != null && !Charset.isSupported(charset)) {
        throw new NotSupportedException();
      }
    } catch (IllegalCharsetNameException noName) {
      throw new NotSupportedException(noName);
    }
  }
}

package se.pejl.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses bodies that no honest client sends, before anything reads them. */
@WebFilter(urlPatterns = "/api/*")
public class BodyLimit extends HttpFilter {

  private static final long ANY = 2L * 1024 * 1024;
  private static final long FORM_DEFINITION = 1024L * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long most = request.getRequestURI().contains("/api/forms") ? FORM_DEFINITION : ANY;
    if (request.getContentLengthLong() > most) {
      response.setHeader("Connection", "close");
      Problem.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "request.too-large")
          .writeTo(response, request.getLocale());
      return;
    }
    chain.doFilter(new Limited(request, most), response);
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private final long most;
    private ServletInputStream stream;

    Limited(HttpServletRequest request, long most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (stream == null) {
        stream = new CountedStream(super.getInputStream(), most);
      }
      return stream;
    }
  }
}

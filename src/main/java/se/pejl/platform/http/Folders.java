package se.pejl.platform.http;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers for folders that are asked for without their last slash. The server itself would send the
 * browser on before anybody is asked who they are, without our headers.
 */
@WebListener
public class Folders implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    String[] folders = below("/", context).toArray(String[]::new);
    context.addServlet("folders", new Onward()).addMapping(folders);
  }

  /** Each with all that is in it, as the archive has them: with a slash at the end. */
  private static Stream<String> below(String folder, ServletContext context) {
    Set<String> inside = context.getResourcePaths(folder);
    return inside == null
        ? Stream.empty()
        : inside.stream()
            .filter(path -> path.endsWith("/"))
            .flatMap(
                path ->
                    Stream.concat(
                        Stream.of(path.substring(0, path.length() - 1)), below(path, context)));
  }

  private static final class Onward extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      SecurityHeaders.onRedirect(response);
      response.sendRedirect(request.getContextPath() + request.getServletPath() + "/");
    }
  }
}

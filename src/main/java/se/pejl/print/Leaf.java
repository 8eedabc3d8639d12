package se.pejl.print;

import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A place in a page that is being written. Whatever is put there stays text. */
final class Leaf {

  private final Element element;

  private Leaf(Element element) {
    this.element = element;
  }

  /** A page with its title, language and style, written by {@code body}. */
  static Document page(String language, String title, String style, Consumer<Leaf> body) {
    Document document = empty();
    Element html = document.createElement("html");
    html.setAttribute("lang", language);
    document.appendChild(html);
    Leaf root = new Leaf(html);
    root.in("head", "", head -> head(head, title, style));
    root.in("body", "", body);
    return document;
  }

  private static void head(Leaf head, String title, String style) {
    head.text("title", "", title);
    Leaf subject = head.child("meta", "");
    subject.element.setAttribute("name", "description");
    subject.element.setAttribute("content", title);
    head.text("style", "", style);
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A new element here, written by {@code inside}. */
  Leaf in(String tag, String look, Consumer<Leaf> inside) {
    inside.accept(child(tag, look));
    return this;
  }

  /** A new element here with this text; left out when there is none. */
  Leaf text(String tag, String look, String text) {
    if (!text.isBlank()) {
      Leaf child = child(tag, look);
      child.element.appendChild(element.getOwnerDocument().createTextNode(printable(text)));
    }
    return this;
  }

  /** The next column of a row. */
  Leaf cell(String text) {
    Leaf child = child("td", "");
    child.element.appendChild(element.getOwnerDocument().createTextNode(printable(text)));
    return this;
  }

  /** The heading of a column or row. */
  Leaf heading(String scope, String text) {
    Leaf child = child("th", "");
    child.element.setAttribute("scope", scope);
    child.element.appendChild(element.getOwnerDocument().createTextNode(printable(text)));
    return this;
  }

  private Leaf child(String tag, String look) {
    Element child = element.getOwnerDocument().createElement(tag);
    if (!look.isEmpty()) {
      child.setAttribute("class", look);
    }
    element.appendChild(child);
    return new Leaf(child);
  }

  /**
   * Without what has no place on paper: control characters, marks of direction, halves of signs.
   */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .filter(letter -> letter == '\n' || !Character.isISOControl(letter))
        .filter(letter -> Character.getType(letter) != Character.SURROGATE)
        .filter(letter -> Character.getType(letter) != Character.FORMAT)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }
}

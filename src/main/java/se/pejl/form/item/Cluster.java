package se.pejl.form.item;

import java.util.Map;
import se.pejl.form.Informant;
import se.pejl.form.text.Text;

/**
 * Items that are shown together under one heading: the ratings of one factor, or what is asked of
 * one goal.
 *
 * @param code the same for all of them
 * @param headingFor the heading as some informants see it
 */
public record Cluster(String code, Text heading, Map<Informant, Text> headingFor) {

  public Cluster {
    headingFor = Map.copyOf(headingFor);
  }

  public Text heading(Informant informant) {
    return headingFor.getOrDefault(informant, heading);
  }
}

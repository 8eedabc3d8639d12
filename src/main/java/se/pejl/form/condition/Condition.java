package se.pejl.form.condition;

/** Something that holds, does not hold or cannot be known for one set of answers. */
public interface Condition {

  Truth holds(Facts facts);
}

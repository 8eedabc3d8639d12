package se.pejl.form.item;

/** Whether what an item asks about can change: a debut age cannot. */
public enum Nature {
  STATIC,
  DYNAMIC,
  UNSTATED
}

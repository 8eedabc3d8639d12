// PrimeFaces moves scripts to the bottom of the page and spoils the type "module" on the way.
import("../fill.js");

/** Strict YAML: text in, a tree with positions out. What the keys mean does not belong here. */
package se.pejl.library.yaml;

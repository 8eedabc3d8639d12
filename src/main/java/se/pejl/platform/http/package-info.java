/**
 * What holds for every answer the server gives, whatever page or resource it is: headers, sizes,
 * problem documents and error pages. Who may ask is not decided here.
 */
package se.pejl.platform.http;

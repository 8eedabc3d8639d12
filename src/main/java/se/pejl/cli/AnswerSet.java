package se.pejl.cli;

import se.pejl.form.Circumstances;
import se.pejl.scoring.Responses;

/** One set of answers, ready to be scored. */
record AnswerSet(Responses responses, Circumstances circumstances) {}

package se.pejl.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.pejl.audit.ChangingRows;
import se.pejl.audit.CopiedDatabase;
import se.pejl.audit.Copies;
import se.pejl.audit.KeptRows;
import se.pejl.audit.RowFault;
import se.pejl.audit.SignedAssessments;
import se.pejl.audit.SignedAssessments.Report;
import se.pejl.audit.SignedFault;
import se.pejl.audit.UnreadableCopyException;
import se.pejl.audit.WhatFollows;
import se.pejl.form.Form;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.wire.Wire;

/** Hold the signed assessments in a copy to their hashes and signatures, and score them again. */
final class VerifySigned {

  private VerifySigned() {}

  static ExitCode run(Arguments arguments, Output output) {
    String name = arguments.files().get(0);
    if (!Copies.isDatabase(name)) {
      throw new WrongUseException("log.missing", name);
    }
    AuditOptions options = arguments.audit();
    try (CopiedDatabase copy = Copies.database(name, options.user(), options.password())) {
      Report report = new SignedAssessments(copy, forms(arguments, copy)).verify();
      List<RowFault> rows = rows(copy);
      show(report, rows, output);
      return report.faults().isEmpty() && rows.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    } catch (UnreadableCopyException unreadable) {
      throw VerifyLog.unreadable(arguments, unreadable);
    }
  }

  /** What is wrong with the rows beside them. */
  private static List<RowFault> rows(CopiedDatabase copy) {
    List<RowFault> faults = new ArrayList<>(new KeptRows(copy).verify());
    faults.addAll(new ChangingRows(copy).verify());
    faults.addAll(new WhatFollows(copy).verify());
    return faults;
  }

  /** Those that were published in the copy, and those that lie in the files and folders named. */
  private static List<Form> forms(Arguments arguments, CopiedDatabase copy) {
    List<Form> forms = new ArrayList<>();
    copy.each(
        "select definition from form_definition",
        row -> row.getString(1).getBytes(StandardCharsets.UTF_8),
        text -> DefinitionReader.read("published", text).form().ifPresent(forms::add));
    List<String> named = arguments.files().subList(1, arguments.files().size());
    FormFiles.in(named).stream()
        .map(DefinitionFile::read)
        .forEach(file -> file.reading().form().ifPresent(forms::add));
    return forms;
  }

  private static void show(Report report, List<RowFault> rows, Output output) {
    if (output.json()) {
      output.document(
          new Document(
              report.signed(),
              report.faults().stream().map(Line::of).toList(),
              rows.stream().map(RowLine::of).toList()));
      return;
    }
    report.faults().forEach(fault -> show(fault.assessment(), fault.kind(), output));
    rows.forEach(fault -> show(fault.place(), fault.kind(), output));
    output.say("signed.summary", report.signed(), report.faults().size() + rows.size());
  }

  private static void show(String place, Enum<?> kind, Output output) {
    String code = Wire.code(kind);
    output.line(place + ": " + code + ": " + output.words().of("signed.fault." + code));
  }

  /** What is told to programs. */
  record Document(int signed, List<Line> findings, List<RowLine> rows) {}

  record RowLine(String place, String fault) {

    static RowLine of(RowFault fault) {
      return new RowLine(fault.place(), Wire.code(fault.kind()));
    }
  }

  record Line(String assessment, String fault) {

    static Line of(SignedFault fault) {
      return new Line(fault.assessment(), Wire.code(fault.kind()));
    }
  }
}

package se.pejl.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.access.Role;
import se.pejl.assessment.voice.KeepOwnWords;
import se.pejl.assessment.voice.Speaker;

/** Backs the part of a result where the person's own view is written down. */
@Named
@ViewScoped
public class WriteOwnWords implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepOwnWords keep;
  @Inject private CurrentActor actor;

  private Speaker speaker = Speaker.YOUTH;
  private String words;
  private LocalDate date;

  public String save(UUID assessment) {
    keep.add(actor.get(), assessment, speaker, words, date);
    return Way.RESULT.address(assessment);
  }

  public boolean isWriting() {
    return actor.get().role() == Role.WORKER;
  }

  public List<Speaker> getSpeakers() {
    return List.of(Speaker.values());
  }

  public Speaker getSpeaker() {
    return speaker;
  }

  public void setSpeaker(Speaker speaker) {
    this.speaker = speaker;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }
}

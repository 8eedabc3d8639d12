package se.pejl.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.pejl.access.Colleagues;
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.CurrentActor;
import se.pejl.access.protection.Protection;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.casefile.protection.KeepProtection;
import se.pejl.platform.page.Texts;

/** Backs {@code casefile/protection.xhtml}: who alone may know of a youth. */
@Named
@ViewScoped
public class ProtectYouth implements Serializable {

  @Inject private KeepProtection keep;
  @Inject private Colleagues colleagues;
  @Inject private CurrentActor actor;
  @Inject private Texts texts;

  private UUID id;
  private ProtectionLevel level;
  private UUID[] named = {};
  private String reason;
  private transient List<Protection> history; // read again when passivation has emptied it

  public void open() {
    history = keep.history(actor.get(), id);
    Protection last = history.stream().findFirst().orElse(null);
    level = last == null ? ProtectionLevel.CONFIDENTIALITY_MARK : last.level();
    named = last == null ? new UUID[] {actor.get().account()} : last.named().toArray(new UUID[0]);
  }

  public String decide() {
    keep.decide(actor.get(), id, level, new HashSet<>(List.of(named)), reason);
    texts.sayOnNextPage("protection.decided");
    return Set.of(named).contains(actor.get().account()) || !level.protects()
        ? "/casefile/protection.xhtml?faces-redirect=true&id=" + id
        : "/casefile/find.xhtml?faces-redirect=true";
  }

  public List<Protection> getHistory() {
    if (history == null && id != null) {
      history = keep.history(actor.get(), id);
    }
    return history;
  }

  public List<Colleague> getCandidates() {
    return id == null ? List.of() : keep.candidates(actor.get(), id);
  }

  /** The names of those who are named in a decision. */
  public String names(Protection decision) {
    return decision.named().stream()
        .map(account -> colleagues.nameOf(actor.get(), account).orElse("–"))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  public List<ProtectionLevel> getLevels() {
    return Stream.of(ProtectionLevel.values()).toList();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public ProtectionLevel getLevel() {
    return level;
  }

  public void setLevel(ProtectionLevel level) {
    this.level = level;
  }

  public UUID[] getNamed() {
    return named.clone();
  }

  public void setNamed(UUID[] named) {
    this.named = named.clone();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

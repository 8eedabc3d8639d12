package se.pejl.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.FormId;

/** The definitions kept in the database: published for ever, and drafts. */
@ApplicationScoped
public class Definitions {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Definitions() {}

  public Definitions(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<PublishedDefinition> published(FormId id) {
    return entityManager
        .createQuery(
            "select d from PublishedDefinition d where d.name = :name and d.version = :version",
            PublishedDefinition.class)
        .setParameter("name", id.name())
        .setParameter("version", id.version())
        .getResultStream()
        .findFirst();
  }

  public List<FormId> published() {
    return entityManager
        .createQuery(
            "select d.name, d.version from PublishedDefinition d order by d.publishedAt",
            Object[].class)
        .getResultStream()
        .map(row -> new FormId((String) row[0], (String) row[1]))
        .toList();
  }

  public void add(PublishedDefinition definition) {
    entityManager.persist(definition);
    entityManager.flush();
  }

  public void add(DefinitionDraft draft) {
    entityManager.persist(draft);
  }

  public Optional<DefinitionDraft> draft(UUID id) {
    return Optional.ofNullable(entityManager.find(DefinitionDraft.class, id));
  }

  /** Newest first. */
  public List<DefinitionDraft> draftsOf(UUID author) {
    return entityManager
        .createQuery(
            "select d from DefinitionDraft d where d.author = :author order by d.changedAt desc",
            DefinitionDraft.class)
        .setParameter("author", author)
        .getResultList();
  }

  public void remove(DefinitionDraft draft) {
    entityManager.remove(draft);
  }
}

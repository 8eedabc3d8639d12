package se.pejl.library.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.FormId;

/** All licences there are, the uses made of them, and the texts that go with them. */
@ApplicationScoped
public class Licences {

  @PersistenceContext(unitName = "pejl")
  private EntityManager entityManager;

  public Licences() {}

  public Licences(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Licence licence) {
    entityManager.persist(licence);
  }

  public void add(LicenceUse use) {
    entityManager.persist(use);
  }

  public void add(StoredTexts texts) {
    entityManager.persist(texts);
    entityManager.flush();
  }

  /** A board's licences for a form, oldest first, withdrawn ones too. */
  public List<Licence> of(UUID board, String form) {
    return entityManager
        .createQuery(
            """
            select l from Licence l where l.board = :board and l.form = :form
            order by l.recordedAt, l.id
            """,
            Licence.class)
        .setParameter("board", board)
        .setParameter("form", form)
        .getResultList();
  }

  /** A board's licences for any form. */
  public List<Licence> of(UUID board) {
    return entityManager
        .createQuery("select l from Licence l where l.board = :board", Licence.class)
        .setParameter("board", board)
        .getResultList();
  }

  public Optional<Licence> find(UUID id) {
    return Optional.ofNullable(id).map(known -> entityManager.find(Licence.class, known));
  }

  /** Nobody else can use this licence or withdraw it until the transaction ends. */
  void hold(Licence licence) {
    entityManager.refresh(licence, LockModeType.PESSIMISTIC_WRITE);
  }

  public long uses(Licence licence) {
    return entityManager
        .createQuery("select count(u) from LicenceUse u where u.licence = :licence", Long.class)
        .setParameter("licence", licence.id())
        .getSingleResult();
  }

  /** An assessment that was given up has used nothing. */
  void giveBack(UUID assessment) {
    LicenceUse use = entityManager.find(LicenceUse.class, assessment);
    if (use != null) {
      entityManager.remove(use);
    }
  }

  /** The texts a board lays over a form now. */
  public Optional<StoredTexts> latestTexts(UUID board, FormId form) {
    return textsOf(board, form).stream().findFirst();
  }

  /** All texts a board has stored for a form, newest first. */
  public List<StoredTexts> textsOf(UUID board, FormId form) {
    return entityManager
        .createQuery(
            """
            select t from StoredTexts t
            where t.board = :board and t.formName = :name and t.formVersion = :version
            order by t.storedAt desc, t.id
            """,
            StoredTexts.class)
        .setParameter("board", board)
        .setParameter("name", form.name())
        .setParameter("version", form.version())
        .getResultList();
  }

  /** The texts that answers were given to. */
  public Optional<StoredTexts> texts(UUID board, FormId form, String hash) {
    return textsOf(board, form).stream().filter(texts -> texts.hash().equals(hash)).findFirst();
  }
}

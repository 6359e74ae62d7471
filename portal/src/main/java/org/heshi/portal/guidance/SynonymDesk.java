package org.heshi.portal.guidance;

import java.util.List;
import org.heshi.portal.kit.Visitor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff keep what people say and what the law calls it. */
@Service
@Transactional
@PreAuthorize("@duty.any('MEDIATOR', 'CENTRE', 'ADMINISTRATOR')")
public class SynonymDesk {

    private final SynonymBook book;

    SynonymDesk(SynonymBook book) {
        this.book = book;
    }

    /** Those in which the words occur, on whichever side. */
    @Transactional(readOnly = true)
    public List<Synonym> find(String words, int limit) {
        return book.find(words, limit);
    }

    /** New, or otherwise than before. */
    public void put(Synonym synonym) {
        book.put(synonym, Visitor.requirePerson().value());
    }

    public void remove(String said) {
        book.remove(said);
    }
}

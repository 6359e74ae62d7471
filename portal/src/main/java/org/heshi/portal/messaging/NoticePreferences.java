package org.heshi.portal.messaging;

import org.heshi.portal.kit.Visitor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person wants to be told by SMS, and when. */
@Service
@Transactional
@PreAuthorize("hasRole('PERSON')")
public class NoticePreferences {

    private final Choices choices;

    NoticePreferences(Choices choices) {
        this.choices = choices;
    }

    @Transactional(readOnly = true)
    public Choice mine() {
        return choices.of(Visitor.requirePerson());
    }

    public void choose(Choice choice) {
        choices.keep(Visitor.requirePerson(), choice);
    }
}

package org.heshi.portal.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.springframework.data.repository.Repository;

interface Absences extends Repository<Absence, UUID> {

    Absence save(Absence absence);

    List<Absence> findByMediatorInAndLastDayGreaterThanEqualOrderByFirstDay(Collection<PersonId> mediators, LocalDate day);

    void deleteByIdAndMediator(UUID id, PersonId mediator);
}

package org.heshi.portal.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RememberedRegister extends Repository<Remembered, UUID> {

    Remembered save(Remembered remembered);

    Optional<Remembered> findById(UUID id);

    void delete(Remembered remembered);

    @Query("select distinct r from Remembered r left join fetch r.articles")
    List<Remembered> findAllBy();
}

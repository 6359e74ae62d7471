package org.heshi.portal.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionRegister extends Repository<Question, UUID> {

    Question save(Question question);

    Optional<Question> findById(UUID id);

    List<Question> findByAskerOrderByAskedAtDesc(PersonId asker, Limit limit);

    @Query("select count(q) from Question q where q.asker = :asker and q.answer is null")
    long unanswered(PersonId asker);

    /** What waits first, then what is proposed, then what was answered last. */
    @Query("""
            from Question q order by case when q.answer is null then 0 when q.publicity = PROPOSED then 1 else 2 end,
                case when q.answer is null then q.askedAt end, q.askedAt desc""")
    List<Question> desk(Limit limit);

    default Question get(QuestionId id) {
        return findById(id.value()).orElseThrow(() -> new Refused("guidance.refused.missing"));
    }
}

package org.heshi.portal.territory;

import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.springframework.data.repository.Repository;

/** Writing only; who serves where is asked of {@link PostQueries}. */
interface PostRegister extends Repository<Post, UUID> {

    Post saveAndFlush(Post post);

    void delete(Post post);

    void flush();

    Optional<Post> findById(UUID id);

    default Post get(PostId id) {
        return findById(id.value()).orElseThrow(() -> new Refused("territory.refused.post-missing"));
    }
}

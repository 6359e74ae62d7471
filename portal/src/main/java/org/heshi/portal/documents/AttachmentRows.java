package org.heshi.portal.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.matters.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRows extends Repository<Attachment, UUID> {

    Attachment save(Attachment attachment);

    Optional<Attachment> findById(UUID id);

    List<Attachment> findByMatterAndAudienceInOrderByUploadedAt(UUID matter, Set<Audience> audiences);

    List<Attachment> findByMatterAndIdInAndAudienceIn(UUID matter, Collection<UUID> ids, Set<Audience> audiences);

    List<Attachment> findByDraftOrderByUploadedAt(UUID draft);

    long countByDraft(UUID draft);

    @Query("select count(a) from Attachment a where a.matter = :matter and a.uploadedBy is not distinct from :by")
    long countOf(UUID matter, @Nullable UUID by);

    @Query("select coalesce(sum(a.size), 0) from Attachment a where a.draft is not null")
    long sizeOfDrafts();

    @Modifying
    int deleteByDraftAndId(UUID draft, UUID id);

    @Modifying
    @Query("delete from Attachment a where a.draft is not null and a.uploadedAt < :moment")
    int deleteDraftsBefore(Instant moment);

    @Query("select count(a) > 0 from Attachment a where a.content = :key or a.thumbnail = :key")
    boolean isUsed(String key);

    /** Until the transaction ends, nobody else counts, keeps or collects under this name. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 20261121))) as locked", nativeQuery = true)
    int hold(String name);
}

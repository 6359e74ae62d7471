package org.heshi.portal.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message as the person reads it in the portal. The rows are written by {@link NoticeBoard}. */
@Entity
class Notice {

    @Id
    private UUID id;

    private PersonId person;
    private String template;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> args;

    private @Nullable String path;
    private Instant writtenAt;
    private @Nullable Instant readAt;

    protected Notice() {}

    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    NoticeSummary summary() {
        return new NoticeSummary(id, new Text(template, args), path, writtenAt, readAt != null);
    }
}

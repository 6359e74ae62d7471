package org.heshi.portal.matters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

@Embeddable
record Participant(@KeywordField @Column(nullable = false) UUID subject, @Enumerated(EnumType.STRING) @Column(nullable = false) Role role) {}

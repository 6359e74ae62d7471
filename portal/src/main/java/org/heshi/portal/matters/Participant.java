package org.heshi.portal.matters;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

@Embeddable
record Participant(@KeywordField UUID subject, @Enumerated(EnumType.STRING) Role role) {}

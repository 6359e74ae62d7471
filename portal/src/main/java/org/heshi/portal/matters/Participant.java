package org.heshi.portal.matters;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

@Embeddable
record Participant(UUID subject, @Enumerated(EnumType.STRING) Role role) {}

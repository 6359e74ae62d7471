package org.heshi.portal.territory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class OfficeIdColumn implements AttributeConverter<OfficeId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable OfficeId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable OfficeId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new OfficeId(value);
    }
}

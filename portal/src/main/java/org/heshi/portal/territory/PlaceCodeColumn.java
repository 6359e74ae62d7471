package org.heshi.portal.territory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class PlaceCodeColumn implements AttributeConverter<PlaceCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlaceCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable PlaceCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new PlaceCode(value);
    }
}

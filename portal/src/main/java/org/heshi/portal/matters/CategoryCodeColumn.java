package org.heshi.portal.matters;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class CategoryCodeColumn implements AttributeConverter<CategoryCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CategoryCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable CategoryCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new CategoryCode(value);
    }
}

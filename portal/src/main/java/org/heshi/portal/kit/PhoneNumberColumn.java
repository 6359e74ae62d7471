package org.heshi.portal.kit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class PhoneNumberColumn implements AttributeConverter<PhoneNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.value();
    }

    @Override
    public @Nullable PhoneNumber convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new PhoneNumber(value);
    }
}

package org.heshi.portal.kit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A number lies in the database sealed. */
@Converter(autoApply = true)
class PhoneNumberColumn implements AttributeConverter<PhoneNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.sealed();
    }

    @Override
    public @Nullable PhoneNumber convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : PhoneNumber.unsealed(value);
    }
}

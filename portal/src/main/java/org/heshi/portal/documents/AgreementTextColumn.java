package org.heshi.portal.documents;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** A version is written once, as a whole, and kept as it was written. */
@Converter(autoApply = true)
class AgreementTextColumn implements AttributeConverter<AgreementText, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(AgreementText text) {
        return JSON.writeValueAsString(text);
    }

    @Override
    public AgreementText convertToEntityAttribute(String json) {
        return JSON.readValue(json, AgreementText.class);
    }
}

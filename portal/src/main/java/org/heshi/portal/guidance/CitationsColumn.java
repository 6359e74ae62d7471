package org.heshi.portal.guidance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

@Converter(autoApply = true)
class CitationsColumn implements AttributeConverter<Citations, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Citations citations) {
        return JSON.writeValueAsString(citations);
    }

    @Override
    public Citations convertToEntityAttribute(String json) {
        return JSON.readValue(json, Citations.class);
    }
}

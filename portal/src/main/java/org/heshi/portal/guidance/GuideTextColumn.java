package org.heshi.portal.guidance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** A wording is kept as a whole. */
@Converter(autoApply = true)
class GuideTextColumn implements AttributeConverter<GuideText, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(GuideText text) {
        return JSON.writeValueAsString(text);
    }

    @Override
    public GuideText convertToEntityAttribute(String json) {
        return JSON.readValue(json, GuideText.class);
    }
}

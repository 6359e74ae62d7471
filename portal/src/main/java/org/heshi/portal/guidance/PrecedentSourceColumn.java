package org.heshi.portal.guidance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

@Converter(autoApply = true)
class PrecedentSourceColumn implements AttributeConverter<PrecedentSource, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PrecedentSource source) {
        return source == null ? null : JSON.writeValueAsString(source);
    }

    @Override
    public @Nullable PrecedentSource convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, PrecedentSource.class);
    }
}

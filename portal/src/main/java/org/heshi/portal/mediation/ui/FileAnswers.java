package org.heshi.portal.mediation.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody who is filing has answered so far, kept as text until it is sent.
 *
 * @param others     whether a member of staff files for somebody else; absent as long as that was not asked
 * @param otherKnown whether the other side is known; absent as long as that was not answered
 * @param files      the draft under which evidence was uploaded
 */
record FileAnswers(@Nullable Boolean others, String forName, String forPhone, String subject, @Nullable String category, @Nullable String place,
        @Nullable Boolean otherKnown, String otherName, String otherPhone, String told, String wish, @Nullable Privacy privacy,
        String name, String phone, UUID files) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Whatever is not a draft of ours, for example of an older version, is none. */
    static Optional<FileAnswers> of(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(json, FileAnswers.class)).filter(FileAnswers::isWhole);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        return Stream.of(forName, forPhone, subject, otherName, otherPhone, told, wish, name, phone, files).allMatch(Objects::nonNull);
    }

    boolean isForOther() {
        return Boolean.TRUE.equals(others);
    }

    boolean isBegun() {
        return !subject.isBlank() || !told.isBlank();
    }

    /** All of it, once nothing is missing any more. */
    DisputeForm form(Optional<Contact> me, Locale language) {
        var applicant = isForOther() ? contact(forName, forPhone) : me.orElseGet(() -> name.isBlank() ? null : contact(name, phone));
        return new DisputeForm(new CategoryCode(Objects.requireNonNull(category)), new PlaceCode(Objects.requireNonNull(place)), subject, told, wish,
                Objects.requireNonNull(privacy), applicant, Boolean.TRUE.equals(otherKnown) ? contact(otherName, otherPhone) : null, isForOther(), files,
                language);
    }

    static Contact contact(String name, String phone) {
        return new Contact(name, phone.isBlank() ? null : new PhoneNumber(phone));
    }

    @Override
    public String toString() {
        return "answers";
    }
}

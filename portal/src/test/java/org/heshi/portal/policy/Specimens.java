package org.heshi.portal.policy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.booking.Attendee;
import org.heshi.portal.booking.HearingForm;
import org.heshi.portal.booking.HearingId;
import org.heshi.portal.booking.Where;
import org.heshi.portal.documents.AgreementId;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterQuery;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.PartyId;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Arguments for any method: of the scene where it is about a matter, otherwise something of the type. */
final class Specimens {

    private final Map<Type, Object> known = new HashMap<>();

    Specimens(Scene scene) {
        known.put(MatterId.class, scene.filed.matter());
        known.put(Reference.class, scene.filed.reference());
        known.put(PartyId.class, scene.respondent);
        known.put(AgreementId.class, scene.agreement);
        known.put(HearingId.class, scene.hearing);
        known.put(PersonId.class, scene.mediator);
        known.put(PlaceCode.class, Villagers.VILLAGE);
        known.put(CategoryCode.class, new CategoryCode("leak"));
        known.put(PhoneNumber.class, new PhoneNumber("13700000000"));
        known.put(IdentityNumber.class, new IdentityNumber("330522199011300037"));
        known.put(MatterQuery.class, new MatterQuery(Scene.STORY, Set.of(), null));
        known.put(OfficeId.class, scene.office);
        known.put(HearingForm.class, new HearingForm(scene.filed.matter(), List.of(Attendee.mediator(scene.mediator, "何叔同",
                new Recipient(scene.mediator, null, Locale.CHINESE), null)), new Where.Online("见公开对话"), Duration.ofMinutes(60)));
        known.put(Where.class, new Where.Online("见公开对话"));
        known.put(TalkDayId.class, scene.talkDay);
        known.put(DayRule.class, DayRule.CUSTOMARY);
        known.put(Locale.class, Locale.CHINESE);
        known.put(Instant.class, TestClock.at(2026, 11, 25, 9, 0));
        known.put(LocalDate.class, LocalDate.of(2026, 11, 25));
        known.put(Duration.class, Duration.ofMinutes(60));
        known.put(Pageable.class, PageRequest.of(0, 50));
        known.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
        known.put(OutputStream.class, OutputStream.nullOutputStream());
        known.put(int.class, 20);
        known.put(long.class, 0L);
        known.put(boolean.class, false);
        known.put(Object[].class, new Object[0]);
        known.put(String[].class, new String[0]);
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getParameters()).map(this::of).toArray();
    }

    private @Nullable Object of(Parameter parameter) {
        return of(parameter.getName(), parameter.getParameterizedType());
    }

    private @Nullable Object of(String name, Type type) {
        if (type == UUID.class) {
            return name.equals("matter") ? ((MatterId) known.get(MatterId.class)).value() : UUID.randomUUID();
        }
        if (type == String.class) {
            return name.equals("slug") ? "water-leak" : "说几句话";
        }
        if (type == int.class && name.equals("offset")) {
            return 0;
        }
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type instanceof ParameterizedType many) {
            var raw = (Class<?>) many.getRawType();
            return Map.class.isAssignableFrom(raw) ? Map.of() : Collection.class.isAssignableFrom(raw) ? some(name, many, raw) : null;
        }
        return type instanceof Class<?> one ? made(one) : null;
    }

    private Object some(String name, ParameterizedType many, Class<?> raw) {
        var element = of(name, many.getActualTypeArguments()[0]);
        var all = element == null ? List.of() : List.of(element);
        return raw.isAssignableFrom(List.class) ? all : Set.copyOf(all);
    }

    /** The first of an enum, a record of specimens; nothing of what does not want to be made so. */
    private @Nullable Object made(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (!type.isRecord()) {
            return null;
        }
        try {
            var parts = type.getRecordComponents();
            var maker = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(Arrays.stream(parts).map(part -> of(part.getName(), part.getGenericType())).toArray());
        } catch (ReflectiveOperationException | RuntimeException _) {
            return null;
        }
    }
}

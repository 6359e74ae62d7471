package org.heshi.portal.policy;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heshi.portal.kit.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** What came of a call: a mark for the policy, and every word that the answer holds, however deep. */
record Heard(String mark, String words) {

    static Heard answer(@Nullable Object answer) {
        var nothing = answer instanceof Optional<?> one && one.isEmpty() || answer instanceof Collection<?> many && many.isEmpty()
                || answer instanceof Map<?, ?> map && map.isEmpty();
        var words = new StringBuilder();
        listen(answer, words, Collections.newSetFromMap(new IdentityHashMap<>()));
        return new Heard(nothing ? "0" : "+", words.toString());
    }

    private static final Set<String> NOT_YOU = Set.of("kit.refused.sign-in", "mediation.refused.channel", "documents.refused.no-signatory",
            "booking.refused.not-your-office");

    /** Refused, or told that there is no such thing; any other trouble comes after the guard has let the caller in. */
    static Heard trouble(Throwable trouble) {
        return new Heard(switch (trouble instanceof InvocationTargetException wrapped ? wrapped.getCause() : trouble) {
            case AccessDeniedException _, AuthenticationException _ -> "-";
            case Refused refused when NOT_YOU.contains(refused.key()) -> "-";
            case Refused refused when refused.key().contains("missing") -> "0";
            default -> "+";
        }, "");
    }

    private static void listen(@Nullable Object value, StringBuilder words, Set<Object> heard) {
        switch (value) {
            case null -> { }
            case CharSequence text -> words.append(text).append('\n');
            case Enum<?> _ -> { }
            case Optional<?> one -> one.ifPresent(inner -> listen(inner, words, heard));
            case Collection<?> many -> many.forEach(inner -> listen(inner, words, heard));
            case Map<?, ?> map -> map.forEach((key, inner) -> {
                listen(key, words, heard);
                listen(inner, words, heard);
            });
            case Record record when heard.add(record) -> parts(record, words, heard);
            default -> { }
        }
    }

    private static void parts(Record record, StringBuilder words, Set<Object> heard) {
        for (var part : record.getClass().getRecordComponents()) {
            try {
                part.getAccessor().setAccessible(true);
                listen(part.getAccessor().invoke(record), words, heard);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

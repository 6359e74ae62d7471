package org.heshi.portal.policy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Inside;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** Every public method of every guarded bean, found by looking. What is called is undone. */
final class Services {

    private static final String PORTAL = "org.heshi.portal.";

    private final ApplicationContext context;
    private final TransactionTemplate transaction;
    private final Specimens specimens;

    Services(ApplicationContext context, Specimens specimens) {
        this.context = context;
        this.transaction = context.getBean(TransactionTemplate.class);
        this.specimens = specimens;
    }

    record Asked(Object bean, Method method) {

        /** For other features inside their own guarded work; the conventions keep screens from it. */
        boolean isInside() {
            var guard = AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class) ? method : AopUtils.getTargetClass(bean);
            return AnnotatedElementUtils.hasAnnotation(guard, Inside.class);
        }
    }

    Map<String, Asked> all() {
        var all = new TreeMap<String, Asked>();
        for (var name : context.getBeanDefinitionNames()) {
            var bean = context.getBean(name);
            var type = AopUtils.getTargetClass(bean);
            if (type.getName().startsWith(PORTAL) && Modifier.isPublic(type.getModifiers())) {
                var methods = Arrays.stream(type.getDeclaredMethods()).filter(method -> isOffered(type, method)).toList();
                var names = methods.stream().collect(Collectors.groupingBy(Method::getName, Collectors.counting()));
                methods.forEach(method -> all.put("call " + type.getName().substring(PORTAL.length()) + "."
                        + method.getName() + (names.get(method.getName()) > 1 ? arguments(method) : ""), new Asked(bean, method)));
            }
        }
        return all;
    }

    private static boolean isOffered(Class<?> type, Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()
                && ClassUtils.getMethodIfAvailable(Object.class, method.getName(), method.getParameterTypes()) == null
                && (AnnotatedElementUtils.hasAnnotation(type, PreAuthorize.class) || AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class));
    }

    private static String arguments(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(",", "(", ")"));
    }

    Heard call(Asked asked) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return Heard.answer(asked.method().invoke(asked.bean(), specimens.of(asked.method())));
            } catch (ReflectiveOperationException | RuntimeException e) {
                return Heard.trouble(e);
            }
        });
    }

    /** The methods of a class of which each is for the inside are one row: {@code Class.*}. */
    static Map<String, List<String>> gathered(Map<String, List<String>> seen) {
        var inside = List.of("inside");
        var whole = seen.keySet().stream().collect(Collectors.groupingBy(Services::owner)).entrySet().stream()
                .filter(one -> one.getValue().stream().allMatch(name -> seen.get(name).equals(inside))).map(Map.Entry::getKey).toList();
        var gathered = new TreeMap<String, List<String>>();
        seen.forEach((name, marks) -> gathered.put(whole.contains(owner(name)) ? owner(name) + ".*" : name, marks));
        return gathered;
    }

    private static String owner(String name) {
        var method = name.contains("(") ? name.substring(0, name.indexOf('(')) : name;
        return method.substring(0, method.lastIndexOf('.'));
    }
}

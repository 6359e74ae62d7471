package org.heshi.portal;

import com.vaadin.flow.internal.CurrentInstance;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something as somebody, the way a screen would. */
public final class As {

    private As() {}

    public static <T> T person(PersonId person, Callable<T> work) {
        return visitor(new Visitor.SignedIn(person, "测试"), work);
    }

    public static <T> T byCode(UUID matter, UUID party, Callable<T> work) {
        return visitor(new Visitor.ByCode(matter, party), work);
    }

    public static <T> T anonymous(Callable<T> work) {
        return visitor(new Visitor.Anonymous(), work);
    }

    public static <T> T machine(Callable<T> work) {
        return visitor(new Visitor.Machine(), work);
    }

    public static void person(PersonId person, Runnable work) {
        person(person, () -> run(work));
    }

    public static void byCode(UUID matter, UUID party, Runnable work) {
        byCode(matter, party, () -> run(work));
    }

    public static void machine(Runnable work) {
        machine(() -> run(work));
    }

    private static Void run(Runnable work) {
        work.run();
        return null;
    }

    private static <T> T visitor(Visitor visitor, Callable<T> work) {
        var screen = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new VisitorToken(visitor));
            SecurityContextHolder.setContext(context);
            return Click.of(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
            CurrentInstance.restoreInstances(screen);
        }
    }
}

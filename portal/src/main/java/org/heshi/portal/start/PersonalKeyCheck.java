package org.heshi.portal.start;

import java.util.List;
import org.heshi.auth.MissingSettingException;
import org.heshi.portal.kit.PersonalKey;
import org.heshi.portal.kit.PersonalKeys;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Starts with no key that could not open what lies in the database. */
@Component
class PersonalKeyCheck implements InitializingBean {

    private final JdbcClient jdbc;
    private final PersonalKeys keys;

    PersonalKeyCheck(JdbcClient jdbc, PersonalKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    static PersonalKeys read(String primary, List<String> previous) {
        if (primary.isBlank()) {
            throw new MissingSettingException("HESHI_PERSONAL_KEY", "the key that seals phone numbers in the database, " + PersonalKey.SHORTEST
                    + " random characters or more", "HESHI_EMBEDDED_DATABASE=true, which makes and keeps one");
        }
        try {
            return new PersonalKeys(new PersonalKey(primary), previous.stream().filter(key -> !key.isBlank()).map(PersonalKey::new).toList());
        } catch (IllegalArgumentException _) {
            throw new RefusedStart("HESHI_PERSONAL_KEY and each of HESHI_PERSONAL_PREVIOUS_KEYS must have " + PersonalKey.SHORTEST + " characters or more.");
        }
    }

    @Override
    public void afterPropertiesSet() {
        var known = keys.all().stream().map(PersonalKey::id).toList();
        if (!known.containsAll(jdbc.sql("select id from personal_key where id <> ?").param(PersonalKeys.PLAIN).query(String.class).list())) {
            throw new RefusedStart("Phone numbers in this database are sealed with another key than HESHI_PERSONAL_KEY: "
                    + "set the right one, or add the one of before to HESHI_PERSONAL_PREVIOUS_KEYS.");
        }
        jdbc.sql("insert into personal_key (id) values (?) on conflict do nothing").param(keys.primary().id()).update();
    }
}

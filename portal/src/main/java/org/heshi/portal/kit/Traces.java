package org.heshi.portal.kit;

import java.util.List;

/**
 * What a feature knows of people, as the statements that forget it; run in their order, all of them or none.
 *
 * @param of  what is forgotten: a matter with the people in it, or a person
 * @param sql each forgets a part; {@code :id} is the matter or the person, {@code :now} the moment
 */
public record Traces(Of of, List<String> sql) {

    public enum Of { MATTER, PERSON }
}

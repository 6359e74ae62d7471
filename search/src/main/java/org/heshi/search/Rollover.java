package org.heshi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.elasticsearch.client.Request;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.backend.elasticsearch.metamodel.ElasticsearchIndexDescriptor;
import org.hibernate.search.backend.elasticsearch.schema.management.ElasticsearchIndexSchemaExport;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills new indexes of a cluster beside those that answer, and changes over in one step when they are complete. Hibernate
 * Search writes to one alias of an index and reads from another: during the filling what is written goes to the new index,
 * and what is looked for is found in the old one. What an interrupted filling left behind is removed by the next.
 */
record Rollover(SearchMapping mapping, Cluster cluster) implements Succession {

    /** An index as the cluster has it, with the aliases that lead to it. */
    private record Existing(String name, Set<String> aliases) {

        /** Not made by the cluster itself under an alias' name, when something was written before there was an index. */
        boolean isOurs() {
            return name.matches(".*-\\d{6}");
        }
    }

    @Override
    public void around(Runnable filling) {
        var fresh = begin();
        filling.run();
        changeOver(fresh);
    }

    private Map<ElasticsearchIndexDescriptor, String> begin() {
        var schemas = schemas();
        var fresh = new LinkedHashMap<ElasticsearchIndexDescriptor, String>();
        var actions = new ArrayList<Map<String, Object>>();
        var leftovers = new ArrayList<String>();
        for (var entity : mapping.allIndexedEntities()) {
            var index = entity.indexManager().unwrap(ElasticsearchIndexManager.class).descriptor();
            var existing = existing(index);
            var name = next(index, existing);
            create(name, schemas.get(index.hibernateSearchName()));
            for (var old : existing) {
                if (old.name().equals(index.readName()) || old.name().equals(index.writeName())) {
                    actions.add(Map.of("remove_index", Map.of("index", old.name())));
                } else if (old.aliases().contains(index.writeName())) {
                    actions.add(remove(old.name(), index.writeName()));
                }
            }
            actions.add(add(name, index.writeName(), true));
            if (existing.stream().noneMatch(old -> old.aliases().contains(index.readName()))) {
                actions.add(add(name, index.readName(), false));
            }
            existing.stream().filter(old -> old.isOurs() && !old.aliases().contains(index.readName())).map(Existing::name).forEach(leftovers::add);
            fresh.put(index, name);
        }
        rename(actions);
        leftovers.forEach(this::delete);
        return fresh;
    }

    /** The old ones are deleted only when nobody asks them any more: a cluster closes an index before it forgets its name. */
    private void changeOver(Map<ElasticsearchIndexDescriptor, String> fresh) {
        var actions = new ArrayList<Map<String, Object>>();
        var outdated = new ArrayList<String>();
        fresh.forEach((index, name) -> {
            cluster.send("POST", "/" + name + "/_refresh");
            existing(index).stream().filter(old -> !old.name().equals(name)).forEach(old -> {
                if (old.aliases().contains(index.readName())) {
                    actions.add(remove(old.name(), index.readName()));
                }
                outdated.add(old.name());
            });
            actions.add(add(name, index.readName(), false));
        });
        rename(actions);
        outdated.forEach(this::delete);
    }

    private void rename(List<Map<String, Object>> actions) {
        cluster.send("POST", "/_aliases", Map.of("actions", actions));
    }

    private void delete(String index) {
        cluster.send("DELETE", "/" + index);
    }

    private static Map<String, Object> remove(String index, String alias) {
        return Map.of("remove", Map.of("index", index, "alias", alias));
    }

    private static Map<String, Object> add(String index, String alias, boolean writing) {
        return Map.of("add", Map.of("index", index, "alias", alias, "is_write_index", writing));
    }

    private List<Existing> existing(ElasticsearchIndexDescriptor index) {
        var ours = Pattern.compile(Pattern.quote(base(index)) + "-(\\d{6}|read|write)");
        var found = cluster.send("GET", "/" + base(index) + "-*/_alias");
        return found.properties().stream().filter(entry -> ours.matcher(entry.getKey()).matches())
                .map(entry -> new Existing(entry.getKey(), Set.copyOf(entry.getValue().path("aliases").propertyNames()))).toList();
    }

    private static String next(ElasticsearchIndexDescriptor index, List<Existing> existing) {
        var last = existing.stream().filter(Existing::isOurs).map(Existing::name)
                .mapToInt(name -> Integer.parseInt(name.substring(name.length() - 6))).max().orElse(0);
        return "%s-%06d".formatted(base(index), last + 1);
    }

    private static String base(ElasticsearchIndexDescriptor index) {
        return index.hibernateSearchName().toLowerCase(Locale.ROOT);
    }

    private void create(String name, ElasticsearchIndexSchemaExport schema) {
        var body = (ObjectNode) JsonMapper.shared().readTree(schema.bodyParts().getFirst().toString());
        body.remove("aliases");
        var request = new Request("PUT", "/" + name);
        schema.parameters().forEach(request::addParameter);
        request.setJsonEntity(body.toString());
        cluster.send(request);
    }

    private Map<String, ElasticsearchIndexSchemaExport> schemas() {
        var schemas = new HashMap<String, ElasticsearchIndexSchemaExport>();
        mapping.scope(Object.class).schemaManager().exportExpectedSchema(
                (_, index, schema) -> schemas.put(index, (ElasticsearchIndexSchemaExport) schema));
        return schemas;
    }
}

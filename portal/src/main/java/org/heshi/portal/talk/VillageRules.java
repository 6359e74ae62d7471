package org.heshi.portal.talk;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VillageRules extends Repository<VillageRule, String> {

    VillageRule save(VillageRule rule);

    Optional<VillageRule> findById(String village);

    List<VillageRule> findAll();
}

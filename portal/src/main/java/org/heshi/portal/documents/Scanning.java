package org.heshi.portal.documents;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Has files looked through for viruses where a scanner is set up; what it gives no word on is not kept either. */
class Scanning {

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final @Nullable VirusScanner scanner;
    private final Audit audit;
    private final TransactionTemplate apart;

    Scanning(@Nullable VirusScanner scanner, Audit audit, PlatformTransactionManager transactions) {
        this.scanner = scanner;
        this.audit = audit;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void refuseInfected(Incoming file, @Nullable MatterId matter) {
        if (scanner == null) {
            return;
        }
        find(scanner, file).ifPresent(virus -> {
            apart.executeWithoutResult(_ -> audit.record(Deed.INFECTED_FILE_REFUSED, null, matter == null ? null : matter.value(),
                    Map.of("found", virus, "file", file.key())));
            throw new Refused("documents.refused.infected", file.name());
        });
    }

    private static Optional<String> find(VirusScanner scanner, Incoming file) {
        try {
            return scanner.find(file.content());
        } catch (IOException e) {
            LOG.warn("A file was refused because the virus scanner gave no word on it: {}", e.toString());
            throw new Refused("documents.refused.unscanned", file.name());
        }
    }
}

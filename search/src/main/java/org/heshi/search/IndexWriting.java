package org.heshi.search;

import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to the index what was committed to the database. What a person has done is done even if the index fails:
 * the failure goes to the {@link IndexKeeper}, never to the person. In the process we wait, so that one finds at once
 * what one has just written; for a cluster nobody waits.
 */
class IndexWriting implements IndexingPlanSynchronizationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWriting.class);

    private final boolean wait;
    private volatile Runnable onFailure = () -> {};

    IndexWriting(boolean wait) {
        this.wait = wait;
    }

    void onFailure(Runnable action) {
        onFailure = action;
    }

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.operationSubmitter(OperationSubmitter.blocking());
        context.indexingFutureHandler(future -> {
            var handled = future.handle((report, failure) -> {
                var cause = failure != null ? failure : report.throwable().orElse(null);
                if (cause != null) {
                    LOG.warn("The index missed a change and will be rebuilt: {}", cause.toString());
                    onFailure.run();
                }
                return null;
            });
            if (wait) {
                handled.join();
            }
        });
    }
}

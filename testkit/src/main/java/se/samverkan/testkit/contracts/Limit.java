package se.samverkan.testkit.contracts;

import se.samverkan.io.Limits;

/** One of the {@link Limits} that a reader keeps to. */
public enum Limit {
    /** {@link Limits#getMaxBytes()}. */
    BYTES {
        @Override
        public Limits least() {
            return Limits.defaults().withMaxBytes(1);
        }
    },
    /** {@link Limits#getMaxExpandedBytes()}. */
    EXPANDED_BYTES {
        @Override
        public Limits least() {
            return Limits.defaults().withMaxExpandedBytes(1);
        }
    },
    /** {@link Limits#getMaxEntries()}. */
    ENTRIES {
        @Override
        public Limits least() {
            return Limits.defaults().withMaxEntries(1);
        }
    },
    /** {@link Limits#getMaxBlocks()}. */
    BLOCKS {
        @Override
        public Limits least() {
            return Limits.defaults().withMaxBlocks(1);
        }
    },
    /** {@link Limits#getMaxDepth()}. */
    DEPTH {
        @Override
        public Limits least() {
            return Limits.defaults().withMaxDepth(1);
        }
    },
    /** {@link Limits#getMaxTextLength()}. */
    TEXT_LENGTH {
        @Override
        public Limits least() {
            return Limits.defaults().withMaxTextLength(1);
        }
    },
    /** {@link Limits#getMaxNumberLength()}. */
    NUMBER_LENGTH {
        @Override
        public Limits least() {
            return Limits.defaults().withMaxNumberLength(1);
        }
    },
    /** {@link Limits#getMaxNameLength()}. */
    NAME_LENGTH {
        @Override
        public Limits least() {
            return Limits.defaults().withMaxNameLength(1);
        }
    };

    /** {@return the usual limits, with this one as low as it goes} */
    public abstract Limits least();
}

package se.samverkan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void wordsHaveTheDigestThatTheStandardTellsOf() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void wordsAreDigestedInUtf8WhateverTheMachineWrites() {
        assertThat(Sha256.of("åäö")).isEqualTo("5d0d31f63d1712b2ea533b0c4946c2f1014faf152f0c0e5ee5b81c85e8799953");
    }
}

package io.incidentgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleTests {

    @Test
    void isCalledWhatItsFirstCommentSays() {
        assertThat(Example.of("01-vpn", "# VPN から入られた事案\n{ incidents { id } }").title()).isEqualTo("VPN から入られた事案");
    }

    @Test
    void isCalledLikeItsFileWithoutAComment() {
        assertThat(Example.of("01-vpn", "{ incidents { id } }").title()).isEqualTo("01-vpn");
        assertThat(Example.of("01-vpn", "").title()).isEqualTo("01-vpn");
    }

}

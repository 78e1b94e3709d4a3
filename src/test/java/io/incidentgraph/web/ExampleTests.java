package io.incidentgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleTests {

    @Test
    void isCalledWhatItsFirstTwoCommentsSay() {
        assertThat(Example.of("01-vpn", """
                # Who came in by VPN?
                # VPN から入られたのはどこか。
                # Narrower assets count too.
                { incidents { id } }
                """).titles()).containsExactly("Who came in by VPN?", "VPN から入られたのはどこか。");
        assertThat(Example.of("vpn", "// VPN から入られた事案\nMATCH (i:Incident) RETURN i").titles())
                .containsExactly("VPN から入られた事案");
    }

    @Test
    void isCalledLikeItsFileWithoutAComment() {
        assertThat(Example.of("01-vpn", "{ incidents { id } }").titles()).containsExactly("01-vpn");
        assertThat(Example.of("01-vpn", "").titles()).containsExactly("01-vpn");
    }

}

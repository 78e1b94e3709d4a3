package io.incidentgraph.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTests {

    @Test
    void makesTokensOfTextsAndAnotherOneOfEach() {
        assertThat(Xml.token("Organization:org:JP:海野サービス-1.0")).hasToString("Organization:org:JP:海野サービス-1.0");
        assertThat(Xml.token("org:ZZ:a b/𠮷'々_")).hasToString("org:ZZ:a_20_b_2f__20bb7__27__3005__5f_");
        assertThat(Xml.token("a b").toString()).isNotEqualTo(Xml.token("a_20_b").toString());
        assertThat(Xml.token("𠮷野")).hasToString("_20bb7_野");
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(Xml.escaped("<海野> & \"病院\"\n\u0000")).hasToString("&lt;海野&gt; &amp; &quot;病院&quot;&#10;\ufffd");
        assertThat(Xml.escaped("海野病院")).hasToString("海野病院");
    }

}

package io.incidentgraph.disclosure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import io.incidentgraph.disclosure.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTests {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ja"><head><meta charset="%s"><title>不正アクセスに関するお詫び | 山川市立病院</title>
            <link rel="canonical" href="https://hospital.example.jp/news/12"><meta property="article:published_time" content="2024-05-07T09:00:00+09:00">
            <style>p { color: red }</style></head><body>
            <header><h1>山川市立病院</h1><p>文字の大きさ</p></header>
            <nav><ul><li><a href="/">トップ</a></li><li><a href="/access">交通案内</a></li></ul></nav>
            <div id="breadcrumb">トップ &gt; お知らせ</div>
            <div class="l-wrapper"><div id="contents">
            <h2>不正アクセスに関するお詫び</h2>
            <p>2024年5月1日、電子カルテの<b>サーバー</b>が
               暗号化され<br>ました。</p>
            <p>対象は次のとおりです。</p>
            <ul><li>氏名</li><li>住所</li></ul>
            <ol><li>5月1日 <a href="#a">発覚</a></li><li>5月2日 警察へ届出</li></ol>
            <table><tr><th>項目</th><th>件数</th></tr><tr><td>患者</td><td>1,204&nbsp;名</td></tr></table>
            <pre>受付  9:00
            終了 17:00</pre>
            <div style="display:none">隠れた文</div>
            </div>
            <div class="side-bar related"><h3>関連記事</h3><ul><li><a href="/1">災害への備え</a></li><li><a href="/2">面会の制限</a></li><li><a href="/3">駐車場</a></li></ul></div></div>
            <footer>© 2024 山川市立病院 <a href="/privacy">個人情報保護方針</a></footer><script>alert('不正')</script>
            </body></html>
            """;

    private final DocumentReader reader = new DocumentReader(ReadingSettings.defaults());

    @Test
    void keepsTheMainContentLineByLine() {
        assertThat(read(PAGE.formatted("utf-8"), StandardCharsets.UTF_8, null).content()).isEqualTo("""
                不正アクセスに関するお詫び

                2024年5月1日、電子カルテのサーバーが 暗号化され
                ました。

                対象は次のとおりです。

                ・氏名
                ・住所

                1. 5月1日 発覚
                2. 5月2日 警察へ届出

                項目\t件数
                患者\t1,204 名

                受付  9:00
                終了 17:00
                """);
    }

    @Test
    void keepsWhatThePageSaysOfItself() {
        assertThat(read(PAGE.formatted("utf-8"), StandardCharsets.UTF_8, null)).satisfies(text -> {
            assertThat(text.title()).isEqualTo("不正アクセスに関するお詫び | 山川市立病院");
            assertThat(text.url()).isEqualTo("https://hospital.example.jp/news/12");
            assertThat(text.publishedOn()).isEqualTo("2024-05-07");
            assertThat(text.mediaType()).isEqualTo("text/html");
        });
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS, Shift_JIS", "x-sjis, windows-31j", "EUC-JP, EUC-JP", "iso-2022-jp, ISO-2022-JP", "utf-8, windows-31j", "Shift_JIS, UTF-8"})
    void readsThePageInTheCharsetThatItDeclaresOrThatItIsIn(String declared, String charset) {
        assertThat(read(PAGE.formatted(declared).replace("©", ""), Charset.forName(charset), null).content()).startsWith("不正アクセスに関するお詫び\n\n2024年5月1日");
    }

    @Test
    void believesTheTransportBeforeThePage() {
        assertThat(read(PAGE.formatted("utf-8").replace("©", ""), Charset.forName("EUC-JP"), "text/html; charset=EUC-JP").content()).startsWith("不正アクセス");
    }

    @Test
    void takesAMarkedMainPartOrArticleAlone() {
        var page = "<body><div>お知らせ一覧へ戻る</div><main><article><header><h1>紛失のお知らせ</h1></header><p>USBメモリを紛失しました。対象は120名です。</p></article></main><div>ページの先頭へ</div></body>";
        assertThat(read(page, StandardCharsets.UTF_8, "text/html").content()).isEqualTo("紛失のお知らせ\n\nUSBメモリを紛失しました。対象は120名です。\n");
    }

    @Test
    void keepsTheWholePageWhereNothingIsMarked() {
        var page = "<html><body>経緯<br>4月2日、<a href='/a'>サイト</a>を停止しました。<hr>以上</body></html>";
        assertThat(read(page, StandardCharsets.UTF_8, null).content()).isEqualTo("経緯\n4月2日、サイトを停止しました。\n\n以上\n");
    }

    @Test
    void keepsAListOfLinksIfItIsAllThereIs() {
        var page = "<html><body><ul><li><a href='1'>第1報を公表しました</a></li><li><a href='2'>第2報を公表しました</a></li><li><a href='3'>確報を公表しました</a></li></ul></body></html>";
        assertThat(read(page, StandardCharsets.UTF_8, null).content()).contains("第2報を公表しました");
    }

    @Test
    void takesATextThatMentionsATagAsText() {
        assertThat(read("タグ <script> が埋め込まれました。", StandardCharsets.UTF_8, null).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void survivesDeepNesting() {
        var page = "<html><body>" + "<div>".repeat(50_000) + "漏えいしました。" + "</div>".repeat(50_000) + "</body></html>";
        assertThat(read(page, StandardCharsets.UTF_8, null).content()).contains("漏えいしました。");
    }

    private SourceText read(String page, Charset charset, String type) {
        return reader.read(page.getBytes(charset), "お知らせ", type);
    }

}

package io.incidentgraph.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that reaches no other host than this one and those that it is told. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--window-size=1400,900", "--lang=ja");

    private static final String HOSTS = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test, with the reason, where Chromium or its driver is not installed. */
    static Chromium start(String... hosts) {
        Optional<File> browser = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<File> service = onPath("chromedriver");
        Assumptions.assumeTrue(browser.isPresent() && service.isPresent(),
                "Neither Chromium nor its driver is on the path (Debian: chromium, chromium-driver)");
        return new Chromium(new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(service.get()).build(), options(browser.get(), hosts)));
    }

    private static ChromeOptions options(File browser, String... hosts) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(ARGUMENTS);
        options.addArguments(HOSTS + Stream.of(hosts).map(host -> ", EXCLUDE " + host).collect(Collectors.joining()));
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "ja"));
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Optional<File> onPath(String... names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> Stream.of(names).map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable).map(Path::toFile).findFirst();
    }

    void open(String url) {
        this.driver.get(url);
    }

    /** Waits until the element is there and seen. */
    WebElement element(String css) {
        return wait(css).until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    void click(String css) {
        wait(css).until(ExpectedConditions.elementToBeClickable(By.cssSelector(css))).click();
    }

    /** Clicks the link with the given text. */
    void follow(String text) {
        wait(text).until(ExpectedConditions.elementToBeClickable(By.linkText(text))).click();
    }

    void waitForText(String css, String text) {
        wait(text).until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }

    /** Waits until a node of a drawn graph has a caption that begins like this; long ones are cut off. */
    void waitForNode(String caption) {
        wait(caption).until(ExpectedConditions.visibilityOfElementLocated(
                By.xpath("//*[local-name()='g' and contains(@class, 'node')]/*[local-name()='text' and starts-with(normalize-space(), '" + caption + "')]")));
    }

    /** What the page asked other programs for since the last call. */
    List<String> requests() {
        return Requests.of(this.driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage).toList());
    }

    /** Keeps a picture of the page in {@code target/screenshots}. */
    void screenshot(String name) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(directory.resolve(name + ".png"), ((TakesScreenshot) this.driver).getScreenshotAs(OutputType.BYTES));
    }

    private WebDriverWait wait(String what) {
        WebDriverWait wait = new WebDriverWait(this.driver, Duration.ofSeconds(60));
        wait.withMessage(() -> what + " in " + this.driver.findElement(By.tagName("body")).getText());
        return wait;
    }

    @Override
    public void close() {
        this.driver.quit();
    }

}

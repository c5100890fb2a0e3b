package org.depeche.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser on a desk: chromium without a window. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final String address;

    Browser(Desk desk) {
        this.address = desk.address().replaceAll("/$", "");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1000");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver"))
                .build();
        this.driver = new ChromeDriver(service, options);
    }

    /** Whether tests can have a browser, or must: with {@code -Ddepeche.browser=required} they fail where there is none. */
    static boolean available() {
        return "required".equals(System.getProperty("depeche.browser"))
                || (find("chromium").isPresent() && find("chromedriver").isPresent());
    }

    /** Whether there is a browser to drive. */
    static boolean installed() {
        return find("chromium").isPresent() && find("chromedriver").isPresent();
    }

    private static File program(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException(name
                        + " is missing, which tests drive the pages with: sudo apt install chromium chromium-driver"));
    }

    private static Optional<File> find(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    /** Goes to a path of the desk and waits until the page has drawn what it shows. */
    void open(String path) {
        driver.get(address + path);
        settle();
    }

    /** Waits until the page has drawn what it shows. */
    void settle() {
        waitFor(() -> Boolean.TRUE.equals(driver.executeScript(
                "return document.readyState === 'complete' && !document.querySelector('[aria-busy=true]')")));
    }

    /** What a wait waits for. */
    interface Condition {
        boolean holds();
    }

    void waitFor(Condition condition) {
        new WebDriverWait(driver, PATIENCE).until(any -> condition.holds());
    }

    /** The path with its parameters, decoded. */
    String path() {
        return String.valueOf(driver.executeScript("return location.pathname + decodeURIComponent(location.search)"));
    }

    /** Clicks on what leads to another address and waits for its page. */
    void follow(WebElement link) {
        String before = path();
        driver.executeScript(
                "arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))", link);
        waitFor(() -> !path().equals(before));
        settle();
    }

    /** Presses a key that leads to another address and waits for its page. */
    void followBy(CharSequence key) {
        String before = path();
        press(key);
        waitFor(() -> !path().equals(before));
        settle();
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            focused().sendKeys(key);
        }
    }

    /** Presses the tabulator until the focus is in what the selector names. */
    void tabTo(String selector) {
        for (int presses = 0; presses < 200; presses++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(
                    driver.executeScript("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not reach " + selector);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The text of what the selector names, shown or not. */
    String text(String selector) {
        return String.valueOf(one(selector).getDomProperty("textContent")).strip();
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script whose last argument is a function that takes its result. */
    Object runAsync(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return Objects.requireNonNull(driver.executeAsyncScript(script, arguments));
    }

    /** Shows pages as a screen of this size does, a phone's for instance. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** What the console has said since it was last asked: errors, and what the content policy refused. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}

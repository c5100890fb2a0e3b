package org.depeche.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that drive pages in a browser. Where there is none they are passed over with a message, unless the property {@code
 * depeche.browser} is {@code required}, as {@code ./check} sets it: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {
    /** Whether there is one. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.installed()) {
                return ConditionEvaluationResult.enabled("there is a browser");
            }
            if (System.getProperty("depeche.browser", "").equals("required")) {
                return ConditionEvaluationResult.enabled("a browser is required");
            }
            String message = "passed over, as there is no browser: sudo apt install chromium chromium-driver";
            System.err.println(context.getDisplayName() + " is " + message);
            return ConditionEvaluationResult.disabled(message);
        }
    }
}
